"""Read the sheets of an XLSX file, within limits that no real table reaches.

openpyxl reads the workbook and its number formats; the cells are read as a stream, by which a
table of a hundred thousand rows takes seconds. Formulas are never evaluated, links never followed.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import datetime, time
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache
from typing import Any

from civicbrief.core.faults import InputError, refused
from civicbrief.importing.cell_number import rounding_of, show, stored
from civicbrief.importing.cells import (
    KEEP,
    MAX_CELLS,
    MAX_ROWS,
    Cell,
    Sheet,
    clean,
    column_letter,
    cover,
)
from civicbrief.importing.xlsx_parts import Part, Take, parse

MAX_BYTES = 128_000_000  # unpacked
MAX_RATIO, FREE = 200, 10_000_000  # how often its size a file may unpack into, beyond these bytes
MAX_PARTS = 2_000
MAX_BESIDE = 4_000_000  # bytes of a part that is read as a whole: workbook, styles, relations
GENERAL = "General"  # the format that shows a number as it is
WHOLE = re.compile(r"0|[1-9]\d{0,13}", re.ASCII)
REMEMBERED = 1 << 17  # cells of which most repeat what others hold: they share its memory
MAX_FORMAT = 255  # signs of a number format, as in Excel
ALONE = "Copy the table alone into a new workbook."
Held = tuple[str, Decimal | None, str, str]  # text, number, number format and trouble of a cell


def read_xlsx(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The worksheets; charts, links, macros and hidden names are not read."""
    try:
        with _Parts(name, content) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about parts that are not read here
            check_size(name, archive)
            if "xl/workbook.xml" not in archive.namelist():
                remedy = "Save the table as XLSX or CSV."
                raise refused(name, "the file is not XLSX: it holds no workbook", remedy)
            return tuple(_sheets(name, content, archive))
    except InputError:
        raise
    except Exception as error:  # neither openpyxl nor zipfile has one error for a broken file
        problem = f"the file cannot be read as XLSX: {type(error).__name__} {error}"
        raise refused(name, problem, "Open it in a spreadsheet and save it again.") from None


def check_size(name: str, archive: zipfile.ZipFile) -> None:
    """Refuse a file that would unpack into too much, before it is unpacked."""
    parts = archive.infolist()
    size, packed = (
        sum(getattr(part, of) for part in parts) for of in ("file_size", "compress_size")
    )
    if len(parts) > MAX_PARTS or size > MAX_BYTES:
        raise refused(name, f"it unpacks into more than {MAX_BYTES // 1_000_000} MB", KEEP)
    if size > FREE + MAX_RATIO * packed:
        problem = f"it unpacks into {size // 1_000_000} MB, more than {MAX_RATIO} times its size"
        raise refused(name, problem, KEEP)


class _Parts(zipfile.ZipFile):
    """A workbook of which openpyxl takes no large part whole, and none that declares entities."""

    def __init__(self, table: str, content: bytes):
        super().__init__(io.BytesIO(content))
        self.table = table

    def read(self, name: str | zipfile.ZipInfo, pwd: bytes | None = None) -> bytes:
        part = self.getinfo(name) if isinstance(name, str) else name
        if part.file_size > MAX_BESIDE:
            problem = f"its part {part.filename} takes more than {MAX_BESIDE // 1_000_000} MB"
            raise refused(self.table, problem, ALONE)
        content = super().read(part, pwd)
        parse(io.BytesIO(content), self._start, lambda _: None, lambda _: None)
        return content

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        """openpyxl searches number formats in a way that takes hours for a long one."""
        if len(attributes.get("formatCode", "")) > MAX_FORMAT:
            problem = f"it has a number format of more than {MAX_FORMAT} signs"
            raise refused(self.table, problem, ALONE)


def _sheets(name: str, content: bytes, archive: _Parts) -> Iterator[Sheet]:
    from openpyxl.reader.excel import SHARED_STRINGS, ExcelReader
    from openpyxl.styles.stylesheet import apply_stylesheet

    book = ExcelReader(io.BytesIO(content), read_only=True, keep_links=False)
    book.archive = archive
    book.read_manifest()
    book.read_workbook()
    apply_stylesheet(archive, book.wb)
    shared = book.package.find(SHARED_STRINGS)
    texts: list[str] = []
    if shared and shared.PartName[1:] in archive.namelist():
        with archive.open(shared.PartName[1:]) as file:
            texts = [clean(text) for text in Part().read(file).texts]
    styles = Styles(book.wb)
    count, seen = 0, {""}
    for sheet, relation in book.parser.find_sheets():
        if relation.target not in archive.namelist() or "chartsheet" in relation.Type:
            continue
        if relation.target in seen:
            raise refused(name, "two of its sheets are the same part", KEEP)
        seen.add(relation.target)
        cells: dict[tuple[int, int], Cell] = {}
        with archive.open(relation.target) as file:
            part = Part(_taking(name, cells, count, texts, styles)).read(file)
        count += len(cells)
        merged = tuple(_range(ref) for ref in part.merged)
        cover(name, cells, merged)
        hidden = frozenset(part.hidden_rows), frozenset(part.hidden_columns)
        yield Sheet(sheet.name, cells, *hidden, sheet.state != "visible", merged)


def _taking(
    name: str, cells: dict[tuple[int, int], Cell], before: int, texts: list[str], styles: Styles
) -> Take:
    @lru_cache(REMEMBERED)
    def remembered(kind: str, style: int, value: str | None) -> Held:
        return _held(kind, style, value, texts, styles)

    def take(row: int, column: int, kind: str, style: int, value: str | None) -> None:
        if row > MAX_ROWS:
            raise refused(name, f"row {row}: a sheet has {MAX_ROWS} rows at most", KEEP)
        held = remembered(kind, style, value)
        if held[0] or held[3]:
            if (row, column) in cells:
                address = f"{column_letter(column)}{row}"
                raise refused(name, f"two of its cells have the address {address}", ALONE)
            cells[row, column] = Cell(row, column, *held)
            if len(cells) + before > MAX_CELLS:
                raise refused(name, f"more than {MAX_CELLS} cells", KEEP)

    return take


def _range(reference: str) -> tuple[int, int, int, int]:
    """First row and column, last row and column of B2:C3."""
    from openpyxl.utils.cell import range_boundaries

    left, top, right, bottom = range_boundaries(reference)
    return top, left, bottom, right


class Styles:
    """What a style of a workbook says of a number: its format, and whether it is a date."""

    def __init__(self, book: Any):
        self.form = [style.numFmtId for style in book._cell_styles]
        self.custom = list(book._number_formats)
        self.dates, self.spans = book._date_formats, book._timedelta_formats
        self.epoch = book.epoch
        self.format = cache(self._format)
        self.plain = cache(lambda style: style not in self.dates and self.format(style) == GENERAL)

    def _format(self, style: int) -> str:
        from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

        number = self.form[style] if style < len(self.form) else 0
        if number < BUILTIN_FORMATS_MAX_SIZE:
            return str(BUILTIN_FORMATS.get(number, GENERAL))
        return str(self.custom[number - BUILTIN_FORMATS_MAX_SIZE])

    def date(self, style: int, number: float) -> str:
        """The date that a number shows."""
        from openpyxl.utils.datetime import from_excel

        moment = from_excel(number, self.epoch, timedelta=style in self.spans)
        whole = isinstance(moment, datetime) and moment.time() == time()
        shown = str(moment.date() if whole else moment)
        return year_alone(shown, self.format(style))


def _held(kind: str, style: int, value: str | None, texts: list[str], styles: Styles) -> Held:
    if value is None:
        empty = "" if kind == "str" else "a formula without a stored result"
        return "", None, "", empty
    if kind == "e":
        return value, None, "", "an error of a formula"
    if kind == "b":
        return ("TRUE" if value == "1" else "FALSE"), None, "", ""
    if kind == "d":
        day = value.removesuffix("T00:00:00")
        return year_alone(day, styles.format(style)), None, "", "a date"
    if kind != "n":
        return (texts[int(value)] if kind == "s" else clean(value)), None, "", ""
    if styles.plain(style) and WHOLE.fullmatch(value):  # as in most cells
        return value, Decimal(value), GENERAL, ""
    try:
        if style in styles.dates:
            return styles.date(style, float(value)), None, "", "a date"
        return held_number(stored(value), styles.format(style))
    except (ValueError, ArithmeticError):
        return clean(value)[:40], None, "", "a number that no spreadsheet writes"


def year_alone(day: str, form: str) -> str:
    """The year of a date whose format shows nothing else; else the date."""
    return day[:4] if {*form.lower()} == {"y"} else day


def held_number(held: Decimal, form: str) -> Held:
    """What the cell of a workbook says that holds a number: what its format shows."""
    try:
        if len(form) > MAX_FORMAT:
            raise ValueError(form)
        if place := rounding_of(form):
            return f"{held.quantize(place, ROUND_HALF_UP):f}", held, form, ""
        figure = show(held, form)
    except (ValueError, ArithmeticError):
        trouble = f"a number format that is not understood, {form[:MAX_FORMAT]}"
        return str(held), held, form, trouble
    return f"{figure.shown:f}{'%' if figure.percent else ''}", held, form, ""
