"""Read the sheets of an XLSX file, by openpyxl, within limits that no honest table reaches."""

from __future__ import annotations

import io
import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree.ElementTree import ParseError

from civicbrief.core.faults import refused
from civicbrief.importing.cells import MOST_CELLS, Cell, Sheet, clean, letter
from civicbrief.importing.number_format import show, stored

MOST_BYTES = 64_000_000  # unpacked
MOST_PARTS = 2_000
FARTHEST = 2_000_000  # rows times columns of a sheet
_RAISED = str.maketrans("0123456789)", "⁰¹²³⁴⁵⁶⁷⁸⁹⁾")


def read_xlsx(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The sheets of tables; charts, links, macros and hidden names are left alone."""
    import openpyxl

    _limits(name, content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that are not read here
            file, other = io.BytesIO(content), io.BytesIO(content)
            held = openpyxl.load_workbook(file, data_only=True, keep_links=False, rich_text=True)
            typed = openpyxl.load_workbook(other, data_only=False, keep_links=False)
    except Exception as error:  # openpyxl has no error of its own for a file that is none
        problem = f"it cannot be read as XLSX: {type(error).__name__} {error}"
        raise refused(name, problem, "Open it in a spreadsheet and save it anew.") from None
    return tuple(_sheet(name, sheet, typed[sheet.title]) for sheet in held.worksheets)


def _limits(name: str, content: bytes) -> None:
    """Refuse a file that would unpack into too much, before anything of it is held."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
                problem = f"it unpacks into more than {MOST_BYTES // 1_000_000} MB"
                raise refused(name, problem, "Keep the sheet that is wanted.")
            if "xl/workbook.xml" not in archive.namelist():
                remedy = "Save the table as XLSX or CSV."
                raise refused(name, "it is no XLSX: there is no workbook in it", remedy)
            count = 0
            for part in parts:
                if not part.filename.startswith("xl/worksheets/"):
                    continue
                with archive.open(part) as file:
                    for _, element in iterparse(file, forbid_dtd=True):
                        count += element.tag.endswith("}c")
                        element.clear()
                        if count > MOST_CELLS:
                            problem = f"more than {MOST_CELLS} cells"
                            raise refused(name, problem, "Keep the sheet that is wanted.")
    except (zipfile.BadZipFile, ParseError, DefusedXmlException, OSError, RuntimeError) as error:
        problem = f"it cannot be read as XLSX: {type(error).__name__} {error}"
        raise refused(name, problem, "Open it in a spreadsheet and save it anew.") from None


def _sheet(name: str, sheet: Any, typed: Any) -> Sheet:
    if sheet.max_row * sheet.max_column > FARTHEST:
        far = f"{letter(sheet.max_column)}{sheet.max_row}"
        problem = f"the sheet reaches to {far}, far from any table"
        raise refused(f"{name}#{sheet.title}", problem, "Delete the cells out there.")
    cells: dict[tuple[int, int], Cell] = {}
    for row in sheet.iter_rows():
        for cell in row:
            formula = typed.cell(cell.row, cell.column).data_type == "f"
            made = _cell(cell, formula)
            if made.text or made.trouble:
                cells[cell.row, cell.column] = made
    for merged in sheet.merged_cells.ranges:
        top = cells.get((merged.min_row, merged.min_col))
        if top and merged.size["rows"] * merged.size["columns"] <= MOST_CELLS:
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
        return Cell(row, column, str(shown), trouble="a date")
    if not isinstance(value, (int, float)):
        return Cell(row, column, clean(_written(value)))
    number, form = stored(value), cell.number_format or "General"
    try:
        seen = show(number, form)
    except (ValueError, ArithmeticError):
        trouble = f"a number format that is not understood, {form}"
        return Cell(row, column, str(number), number, form, trouble)
    sign = "%" if seen.percent else ""
    return Cell(row, column, f"{seen.shown:f}{sign}", number, form)


def _written(value: Any) -> str:
    """The text of a cell; a digit that stands raised is a mark of a footnote or a power."""
    if isinstance(value, str):
        return value
    runs = value if isinstance(value, list) else [str(value)]
    return "".join(
        str(run).translate(_RAISED)
        if getattr(getattr(run, "font", None), "vertAlign", None) == "superscript"
        else str(run)
        for run in runs
    )
