"""Read the sheets of an ODS file, the format of LibreOffice, as a stream.

An ODS holds each number twice, as a value and as its cell shows it. No library of today reads
both: odfpy has rested since 2020, and python-calamine gives the value alone.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import IO

from civicbrief.core.faults import InputError, refused
from civicbrief.importing.cell_number import stored
from civicbrief.importing.cells import (
    KEEP,
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Cell,
    Sheet,
    clean,
    cover,
    raised,
)
from civicbrief.importing.xlsx_file import Held, check_size, held_number
from civicbrief.importing.xlsx_parts import parse

MIME = b"application/vnd.oasis.opendocument.spreadsheet"  # how an ODS begins, after some bytes
_NUMBERS = ("float", "percentage", "currency")
_ABOVE = re.compile("super|[1-9]")  # how the position of a raised text begins: 33% 58%
_MOST = 10  # decimals of a number without a format


def read_ods(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The sheets; pictures, comments, links and macros are not read."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            check_size(name, archive)
            if b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise refused(name, "the ODS is under a password", "Save it without one.")
            with archive.open("content.xml") as file:
                return tuple(_Content(name).read(file))
    except InputError:
        raise
    except Exception as error:  # zipfile, expat and defusedxml each have their own
        problem = f"the file cannot be read as ODS: {type(error).__name__} {error}"
        raise refused(name, problem, "Open it in a spreadsheet and save it again.") from None


class _Content:
    """The part content.xml. Rows and columns that repeat an empty cell are counted, not walked."""

    def __init__(self, name: str):
        self.name, self.sheets = name, list[Sheet]()
        self.count = 0
        self.style = ""
        self.above, self.unseen = set[str](), set[str]()  # styles of raised texts, hidden sheets
        self.cells: dict[tuple[int, int], Cell] = {}  # of the sheet that is read
        self.merged: list[tuple[int, int, int, int]] = []
        self.hidden_rows, self.hidden_columns = set[int](), set[int]()
        self.row = self.column = self.columns = self.times = 1
        self.filled: dict[int, Held] = {}  # of its row
        self.cell: dict[str, str] = {}
        self.skipped = 0  # how deep in a comment, whose text is not that of the cell
        self.runs: list[str] | None = None
        self.spans: list[str] = []

    def read(self, file: IO[bytes]) -> list[Sheet]:
        parse(file, self._start, self._end, self._data)
        return self.sheets

    def _start(self, tag: str, has: dict[str, str]) -> None:
        if self.skipped or tag == "office:annotation":
            self.skipped += 1
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            self.cell, self.runs = has, []
        elif tag == "table:table-row":
            self.times, self.column, self.filled = _times(has, "rows"), 1, {}
            if has.get("table:visibility", "visible") != "visible":
                last = min(self.row + self.times, MAX_ROWS + 1)
                self.hidden_rows |= {*range(self.row, last)}
        elif tag == "table:table-column":
            after = self.columns + _times(has, "columns")
            if has.get("table:visibility", "visible") != "visible":
                self.hidden_columns |= {*range(self.columns, min(after, MAX_COLUMNS + 1))}
            self.columns = after
        elif tag == "table:table":
            self.title, self.hidden = has["table:name"], has.get("table:style-name") in self.unseen
            self.row = self.columns = 1
            self.cells, self.merged = {}, []
            self.hidden_rows, self.hidden_columns = set[int](), set[int]()
        elif tag == "style:style":
            self.style = has["style:name"]
        elif tag == "style:text-properties" and _ABOVE.match(has.get("style:text-position", "")):
            self.above.add(self.style)
        elif tag == "style:table-properties" and has.get("table:display") == "false":
            self.unseen.add(self.style)
        elif tag == "text:span":
            self.spans.append(has.get("text:style-name", ""))
        elif tag in ("text:p", "text:s", "text:tab", "text:line-break") and self.runs is not None:
            self.runs.append(" ")

    def _data(self, data: str) -> None:
        if self.runs is not None and not self.skipped:
            self.runs.append(raised(data) if self.above.intersection(self.spans) else data)

    def _end(self, tag: str) -> None:
        if self.skipped:
            self.skipped -= 1
        elif tag == "text:span":
            self.spans.pop()
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            self._take(clean("".join(self.runs or ())))
            self.runs = None
        elif tag == "table:table-row":
            self._limit(len(self.cells) + self.times * len(self.filled))
            for row in range(self.row, self.row + (self.times if self.filled else 0)):
                for column, held in self.filled.items():
                    self.cells[row, column] = Cell(row, column, *held)
            self.row += self.times
        elif tag == "table:table":
            self.count += len(self.cells)
            cover(self.name, self.cells, self.merged)
            hidden = frozenset(self.hidden_rows), frozenset(self.hidden_columns)
            merged = tuple(self.merged)
            self.sheets.append(Sheet(self.title, self.cells, *hidden, self.hidden, merged))

    def _take(self, text: str) -> None:
        has, column, times = self.cell, self.column, _times(self.cell, "columns")
        self.column += times
        rows, columns = (int(has.get(f"table:number-{k}-spanned", 1)) for k in ("rows", "columns"))
        if rows * columns > 1:
            self.merged.append((self.row, column, self.row + rows - 1, column + columns - 1))
        held = _held(text, has)
        if held[0] or held[3]:
            self._limit(times)
            self.filled |= dict.fromkeys(range(column, column + times), held)

    def _limit(self, more: int) -> None:
        if self.count + more > MAX_CELLS:
            raise refused(self.name, f"more than {MAX_CELLS} cells", KEEP)


def _times(has: dict[str, str], what: str) -> int:
    return int(has.get(f"table:number-{what}-repeated", 1))


def _held(text: str, has: dict[str, str]) -> Held:
    kind = has.get("office:value-type", "")
    if has.get("calcext:value-type") == "error":
        return text, None, "", "an error of a formula"
    if kind == "boolean":
        return has["office:boolean-value"].upper(), None, "", ""
    if kind in ("date", "time"):
        day = has.get("office:date-value") or has.get("office:time-value") or text
        years = len(text) == 4 and day.startswith(text)  # the cell shows the year alone
        return text if years else day.removesuffix("T00:00:00"), None, "", "a date"
    if kind in _NUMBERS:
        number = float(has["office:value"])
        return held_number(stored(number), _form(text, number))
    if not text and has.get("table:formula") and not kind:
        return "", None, "", "a formula without a stored result"
    return text, None, "", ""


def _form(text: str, number: float) -> str:
    """The number format by which a value shows this text."""
    percent = "%" if text.endswith("%") else ""
    digits = "".join(re.findall("[0-9]", text))
    exact = abs(number) * (100 if percent else 1)
    places = next((n for n in range(_MOST) if re.sub(r"\D", "", f"{exact:.{n}f}") == digits), None)
    if places is None:  # such as a fraction, a power, or digits that a column is too narrow for
        return "General" if re.search(r"[Ee]|#", text) or not text else text
    if places > 6:
        return "General"
    words = re.sub(r"^[\s()+−–-]+|[\s()%]+$", "", re.sub(r"[\d.,'’]", "", text))
    point = "." + "0" * places if places else ""
    return f"0{point}{percent}" + (f' "{words}"' if words else "")
