"""A finished sheet as the bytes of a file: CSV, TSV or XLSX, the same for the same sheet.

ODS and XLS are left out: no library of the project writes them.
"""

import csv
import io
import re
import zipfile
from datetime import datetime
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as OpenpyxlCell
from openpyxl.styles import PatternFill

from tests.support.corpus.sheet import Cell, Sheet

GREY = PatternFill("solid", fgColor="DDDDDD")
# Pages of one byte, by the letters they share: what one spells, another misspells.
FAMILIES = (("windows-1251", "kz1048"), ("windows-1252", "windows-1250", "windows-1254"))


def delimited(sheet: Sheet, delimiter: str, encodings: list[str], end: str) -> tuple[bytes, str]:
    """The sheet as text, and its encoding: the first of them that has all its letters."""
    width = max(column for _, column in sheet.cells)
    height = max(row for row, _ in sheet.cells)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    for row in range(1, height + 1):
        writer.writerow([_text(sheet.cells.get((row, at + 1), "")) for at in range(width)])
    for encoding in [*encodings, "utf-8"]:
        try:
            return out.getvalue().encode(encoding), encoding
        except UnicodeEncodeError:
            continue
    raise AssertionError("UTF-8 has all letters")


def misread(content: bytes, encoding: str) -> bool:
    """Whether another page of the family reads these bytes too, with other letters."""
    for family in FAMILIES:
        if encoding in family:
            right = content.decode(encoding)
            return any(content.decode(other, "replace") != right for other in family)
    return False


def _text(cell: Cell) -> str:
    return cell.strftime("%d.%m.%Y") if isinstance(cell, datetime) else str(cell)


def workbook(sheet: Sheet, name: str, contents: list[str]) -> bytes:
    """The sheet as XLSX; `contents` are lines of a sheet of words before it."""
    book = Workbook()
    page = book.active
    if contents:
        page.title = "0"
        for row, line in enumerate(contents, 1):
            page.cell(row, 1, line)
        page = book.create_sheet()
    page.title = name
    for (row, column), cell in sheet.cells.items():
        target = page.cell(row, column)
        if isinstance(cell, Decimal):
            target.value = int(cell) if cell == int(cell) else float(cell)
        elif isinstance(cell, str):
            _set_text(target, cell)
        else:
            target.value = cell
        if isinstance(cell, datetime):
            target.number_format = sheet.day
        if (row, column) in sheet.formats:
            target.number_format = sheet.formats[row, column]
    for row, column in sheet.painted:
        page.cell(row, column).fill = GREY
    for top, left, bottom, right in sheet.merges:
        page.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    return _timeless(book)


def _set_text(target: OpenpyxlCell, text: str) -> None:
    """As text, though it may begin as a formula does."""
    target.value = text
    if target.data_type != "s":
        target.data_type = "s"


def _timeless(book: Workbook) -> bytes:
    """Saved, without the hour: the same book gives the same bytes."""
    saved, out = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as before, zipfile.ZipFile(out, "w") as after:
        for item in before.namelist():
            content = before.read(item)
            if item == "docProps/core.xml":
                content = re.sub(
                    rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2024-01-01T00:00:00Z", content
                )
            after.writestr(zipfile.ZipInfo(item), content)
    return out.getvalue()
