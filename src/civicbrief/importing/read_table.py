"""Read a foreign table, or say which format it has; the encoding of a CSV need not be known."""

from __future__ import annotations

import codecs
import csv
import io
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from civicbrief.core.faults import Fault, InputError, UsageError, refused
from civicbrief.core.files import content_of, refuse_conflict
from civicbrief.importing.cells import (
    MAX_CELLS,
    Cell,
    Sheet,
    Table,
    cell_fault,
    clean,
    without_search_for_cycles,
)
from civicbrief.importing.code_pages import code_page, encodings
from civicbrief.importing.readings import is_figure

OTHER_FORMATS = {  # what is sent as a table, by how it begins
    rb"%pdf": "a PDF",
    rb"\{\\rtf": "an RTF",
    rb"\{\s*\"|\[\s*[\[{]": "JSON",
    rb"<(\?xml|!doctype|html|head|body|table|meta)|mime-version:": (
        "a web page or XML, whatever its name says"
    ),
}
OLD = b"\xd0\xcf\x11\xe0"  # how an XLS begins, and a workbook under a password
BYTE_ORDER_MARKS = {  # the longest first: UTF-32 begins as UTF-16 does
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
DELIMITERS = ";,\t|"
_C1 = re.compile(r"[\x80-\x9f]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b]")  # of these no text has many


def read(path: Path, encoding: str = "", delimiter: str = "") -> Table:
    """A foreign table; the encoding and delimiter of a CSV are detected unless they are given.

    Raises UsageError if there is no such file, InputError if it cannot be read completely.
    """
    if not os.path.lexists(path):
        raise UsageError(f"{path}: there is no such file.")
    return read_bytes(path.name, content_of(path), encoding, delimiter)


@without_search_for_cycles()
def read_bytes(name: str, content: bytes, encoding: str = "", delimiter: str = "") -> Table:
    from civicbrief.importing.ods_file import MIME, read_ods
    from civicbrief.importing.xls_file import read_xls
    from civicbrief.importing.xlsx_file import read_xlsx

    if content.startswith(b"PK") and MIME in content[:200]:
        table = Table(name, content, read_ods(name, content), format="ODS")
    elif content.startswith(b"PK"):
        table = Table(name, content, read_xlsx(name, content), format="XLSX")
    elif content.startswith(OLD):
        table = Table(name, content, read_xls(name, content), format="XLS")
    elif other := _other_format(content):
        remedy = "Open it in a spreadsheet and save the table as XLSX or CSV, without a password."
        raise refused(name, f"the file is neither CSV, XLSX, XLS nor ODS but {other}", remedy)
    else:
        found, question = (encoding, "") if encoding else encoding_of(content)
        mark, cells = read_csv(name, content, found, delimiter)
        if question:  # letters of another code page, which is asked for, may be control characters
            cells = {k: one._replace(text=_C1.sub("\ufffd", one.text)) for k, one in cells.items()}
        table = Table(name, content, (Sheet("", cells),), found, mark, question)
    faults = [*_unprintable(table)]
    if not any(sheet.cells for sheet in table.sheets):
        faults.append(Fault(name, "the file is empty", "Name the file with the table."))
    if faults:
        raise InputError(faults)
    return table


def _other_format(content: bytes) -> str:
    """The format of a file that is not a table; "" if it may be a CSV."""
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return next((what for begin, what in OTHER_FORMATS.items() if re.match(begin, start)), "")


def _unprintable(table: Table) -> Iterator[Fault]:
    """Control and private-use characters, which are invisible or cannot be printed."""
    bad = ("Cc", "Cf", "Co", "Cs", "Cn")
    for sheet in table.sheets:
        for cell in sheet.cells.values():
            if cell.text.isprintable():
                continue
            found = {sign for sign in cell.text if unicodedata.category(sign) in bad}
            if found and not cell.merged:
                names = ", ".join(f"U+{ord(sign):04X}" for sign in sorted(found))
                problem = f"characters that cannot be printed: {names}"
                remedy = "Ask the sender for a clean file, or import a copy without them."
                if table.is_csv and _C1.search(cell.text):  # signs of other code pages
                    remedy = f"Write encoding: into its mapping: {encodings()}."
                yield cell_fault(table.place(sheet), cell, problem, remedy)


def read_csv(
    name: str, content: bytes, encoding: str, delimiter: str = ""
) -> tuple[str, dict[tuple[int, int], Cell]]:
    """Delimiter and cells; rows are counted as a spreadsheet does."""
    try:
        text = content.decode(encoding)
    except (UnicodeError, LookupError) as error:
        line = content.count(b"\n", 0, getattr(error, "start", 0)) + 1
        remedy = f"Correct encoding in the mapping: {encodings()}."
        raise refused(name, f"the file is not encoded as {encoding}", remedy, line) from None
    text = text.removeprefix("\ufeff")
    refuse_conflict(name, text)
    if len(_CONTROL.findall(text)) > max(3, len(text) // 50):
        remedy = "Save the table as XLSX or CSV."
        raise refused(name, "the file is neither CSV, XLSX, XLS nor ODS, and not text", remedy)
    delimiter = delimiter or delimiter_of(text)
    cells: dict[tuple[int, int], Cell] = {}
    faults: list[Fault] = []
    widest = 0
    for row, values in _rows(name, text, delimiter, faults):
        widest = max(widest, len(values))
        if len(values) == 1 and (sign := _other_delimiter(values[0], delimiter, widest)):
            problem = f'its cells are separated by "{sign}", and those of other rows are not'
            remedy = "Write the same delimiter in every row of a copy, or ask the sender."
            faults.append(Fault(name, problem, remedy, row, value=values[0]))
        for column, value in enumerate(values[: MAX_CELLS + 1], start=1):
            if shown := clean(value):
                cells[row, column] = Cell(row, column, shown)
        if len(cells) > MAX_CELLS or len(values) > MAX_CELLS:
            remedy = "Keep only the table that you need."
            raise refused(name, f"more than {MAX_CELLS} cells", remedy, row)
    if faults:
        raise InputError(faults)
    return delimiter, cells


def _other_delimiter(text: str, delimiter: str, width: int) -> str:
    """The other delimiter by which a row of one cell is as wide as those above, with figures."""
    for sign in DELIMITERS.replace(delimiter, "") if width > 1 else "":
        first, *others = text.split(sign)
        named = first and not is_figure(first)  # "1,5" is one figure
        figures = all(one == one.strip() and is_figure(one) for one in others)
        if named and len(others) == width - 1 and figures:
            return sign
    return ""


def _rows(
    name: str, text: str, delimiter: str, faults: list[Fault]
) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV with their numbers; each that is not sound becomes a fault."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    row = 0
    while True:
        row, line = row + 1, reader.line_num
        try:
            yield row, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            problem = f"the file is not a sound CSV: {error}"
            remedy = "Close its quotation marks, or correct delimiter in the mapping."
            if "expected after" in str(error):
                problem = "a quotation mark inside quotation marks"
                remedy = 'Write it twice: "the fund ""Help""".'
                line = reader.line_num - 1
            shown = "".join(text.splitlines()[line : line + 1])
            faults.append(Fault(name, problem, remedy, row, value=shown))


def encoding_of(content: bytes) -> tuple[str, str]:
    """The encoding of a text file, and a question where its bytes do not tell; else "".

    A byte order mark decides; else UTF-8 where the bytes are valid, UTF-16 where many bytes are
    zero; else the code page that spells its words.
    """
    for mark, name in BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            return name, ""
    try:
        content.decode("utf-8")
        valid = True
    except UnicodeDecodeError:
        valid = False
    if valid and b"\0" not in content:
        return "utf-8", ""
    for name, zeros in (("utf-16-le", content[1::2]), ("utf-16-be", content[::2])):
        if zeros.count(0) * 4 > len(zeros):
            return name, ""
    if valid:  # with a zero byte where none belongs
        return "utf-8", ""
    return code_page(content)


def delimiter_of(text: str) -> str:
    """The delimiter that splits most lines into the same number of cells; a comma if none does."""
    best, most = ",", 0.0
    for sign in DELIMITERS:
        try:
            rows = list(csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=sign))
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if widths:
            width, lines = widths.most_common(1)[0]
            score = lines * (1 + min(width, 10) / 100)
            if score > most:
                best, most = sign, score
    return best
