"""Read the sheets of an XLSX file with openpyxl, within limits that no real table reaches.

Formulas are never evaluated, links never followed.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree.ElementTree import ParseError

from civicbrief.core.faults import InputError, refused
from civicbrief.importing.cell_number import show, stored
from civicbrief.importing.cells import MAX_CELLS, Cell, Sheet, clean, column_letter

MAX_BYTES = 64_000_000  # unpacked
MAX_PARTS = 2_000
KEEP = "Keep only the sheet that you need."
MAX_AREA = 2_000_000  # rows times columns of one sheet
_RAISED = str.maketrans("0123456789)", "⁰¹²³⁴⁵⁶⁷⁸⁹⁾")


def read_xlsx(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The worksheets; charts, links, macros and hidden names are not read."""
    import openpyxl

    _limits(name, content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about parts that are not read here
            file, other = io.BytesIO(content), io.BytesIO(content)
            values = openpyxl.load_workbook(file, data_only=True, keep_links=False, rich_text=True)
            formulas = openpyxl.load_workbook(other, data_only=False, keep_links=False)
    except Exception as error:  # openpyxl has no error of its own for a broken file
        raise _unreadable(name, error) from None
    return tuple(_sheet(name, sheet, formulas[sheet.title]) for sheet in values.worksheets)


def _limits(name: str, content: bytes) -> None:
    """Refuse a file that would unpack into too much, before it is loaded."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_BYTES:
                problem = f"it unpacks into more than {MAX_BYTES // 1_000_000} MB"
                raise refused(name, problem, KEEP)
            if "xl/workbook.xml" not in archive.namelist():
                remedy = "Save the table as XLSX or CSV."
                raise refused(name, "the file is not XLSX: it holds no workbook", remedy)
            count = 0
            for part in parts:
                if not part.filename.startswith("xl/worksheets/"):
                    continue
                with archive.open(part) as file:
                    for _, element in iterparse(file, forbid_dtd=True):
                        count += element.tag.endswith("}c")
                        element.clear()
                        if count > MAX_CELLS:
                            raise refused(name, f"more than {MAX_CELLS} cells", KEEP)
    except (zipfile.BadZipFile, ParseError, DefusedXmlException, OSError, RuntimeError) as error:
        raise _unreadable(name, error) from None


def _unreadable(name: str, error: Exception) -> InputError:
    problem = f"the file cannot be read as XLSX: {type(error).__name__} {error}"
    return refused(name, problem, "Open it in a spreadsheet and save it again.")


def _sheet(name: str, sheet: Any, formulas: Any) -> Sheet:
    if sheet.max_row * sheet.max_column > MAX_AREA:
        far = f"{column_letter(sheet.max_column)}{sheet.max_row}"
        problem = f"the sheet reaches to {far}, far from any table"
        raise refused(f"{name}#{sheet.title}", problem, "Delete the cells far outside the table.")
    cells: dict[tuple[int, int], Cell] = {}
    for row in sheet.iter_rows():
        for cell in row:
            formula = formulas.cell(cell.row, cell.column).data_type == "f"
            read = _cell(cell, formula)
            if read.text or read.trouble:
                cells[cell.row, cell.column] = read
    for merged in sheet.merged_cells.ranges:
        top = cells.get((merged.min_row, merged.min_col))
        if top and merged.size["rows"] * merged.size["columns"] <= MAX_CELLS:
            for row_number, column in merged.cells:
                cells.setdefault(
                    (row_number, column),
                    Cell(row_number, column, top.text, trouble=top.trouble, merged=True),
                )
    columns = sheet.column_dimensions.values()
    return Sheet(
        sheet.title,
        cells,
        frozenset(number for number, row in sheet.row_dimensions.items() if row.hidden),
        frozenset(n for c in columns if c.hidden for n in range(c.min or 0, (c.max or 0) + 1)),
        sheet.sheet_state != "visible",
        tuple((m.min_row, m.min_col, m.max_row, m.max_col) for m in sheet.merged_cells.ranges),
    )


def _cell(cell: Any, formula: bool) -> Cell:
    row, column, value = cell.row, cell.column, getattr(cell, "value", None)
    if value is None:
        trouble = "a formula without a stored result" if formula else ""
        return Cell(row, column, "", trouble=trouble)
    if cell.data_type == "e":
        return Cell(row, column, str(value), trouble="an error of a formula")
    if isinstance(value, bool):
        return Cell(row, column, str(value).upper())
    if isinstance(value, (date, datetime, time, timedelta)):
        shown = value.date() if isinstance(value, datetime) and value.time() == time() else value
        years = set(cell.number_format.lower()) <= {"y"}  # the cell shows the year alone
        return Cell(row, column, str(shown)[:4] if years else str(shown), trouble="a date")
    if not isinstance(value, (int, float)):
        return Cell(row, column, clean(_written(value)))
    number, form = stored(value), cell.number_format or "General"
    try:
        figure = show(number, form)
    except (ValueError, ArithmeticError):
        trouble = f"a number format that is not understood, {form}"
        return Cell(row, column, str(number), number, form, trouble)
    sign = "%" if figure.percent else ""
    return Cell(row, column, f"{figure.shown:f}{sign}", number, form)


def _written(value: Any) -> str:
    """The text of a cell; a digit in superscript is a mark of a footnote or a power."""
    if isinstance(value, str):
        return value
    runs = value if isinstance(value, list) else [str(value)]
    return "".join(
        str(run).translate(_RAISED)
        if getattr(getattr(run, "font", None), "vertAlign", None) == "superscript"
        else str(run)
        for run in runs
    )
