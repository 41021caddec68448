"""Read the sheets of an XLS file, the format of Excel up to 2003, with xlrd."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime, time
from typing import Any

from civicbrief.core.faults import InputError, refused
from civicbrief.importing.cell_number import stored
from civicbrief.importing.cells import KEEP, MAX_CELLS, Cell, Sheet, clean, cover, raised
from civicbrief.importing.xlsx_file import Held, held_number, year_alone


def read_xls(name: str, content: bytes) -> tuple[Sheet, ...]:
    """The worksheets; charts, links and macros are not read."""
    import xlrd

    try:
        book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
        )
        return tuple(_sheets(name, book))
    except InputError:
        raise
    except Exception as error:  # xlrd has no one error for a broken file
        problem = f"the file is an XLS under a password, or a broken one: {error}"
        remedy = "Open it in a spreadsheet and save the table as XLSX or CSV, without a password."
        raise refused(name, problem, remedy) from None


def _sheets(name: str, book: Any) -> Iterator[Sheet]:
    count = 0
    for sheet in book.sheets():
        cells: dict[tuple[int, int], Cell] = {}
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                held = _held(book, sheet, row, column)
                if held[0] or held[3]:
                    cells[row + 1, column + 1] = Cell(row + 1, column + 1, *held)
        count += len(cells)
        if count > MAX_CELLS:
            raise refused(name, f"more than {MAX_CELLS} cells", KEEP)
        merged = tuple((top + 1, left + 1, end, right) for top, end, left, right in _merged(sheet))
        cover(name, cells, merged)
        yield Sheet(
            sheet.name,
            cells,
            frozenset(row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden),
            frozenset(column + 1 for column, info in sheet.colinfo_map.items() if info.hidden),
            bool(sheet.visibility),
            merged,
        )


def _merged(sheet: Any) -> list[tuple[int, int, int, int]]:
    """First row, row after the last, first column, column after the last; counted from 0."""
    return list(sheet.merged_cells)


def _held(book: Any, sheet: Any, row: int, column: int) -> Held:
    import xlrd

    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    if kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
        return "", None, "", ""
    if kind == xlrd.XL_CELL_TEXT:
        return clean(_text(book, sheet, row, column, value)), None, "", ""
    if kind == xlrd.XL_CELL_BOOLEAN:
        return ("TRUE" if value else "FALSE"), None, "", ""
    if kind == xlrd.XL_CELL_ERROR:
        shown = xlrd.error_text_from_code.get(value, "#ERROR")
        return shown, None, "", "an error of a formula"
    style = book.xf_list[sheet.cell_xf_index(row, column)]
    form = book.format_map[style.format_key].format_str
    if kind == xlrd.XL_CELL_DATE:
        moment = xlrd.xldate_as_datetime(value, book.datemode)
        whole = isinstance(moment, datetime) and moment.time() == time()
        return year_alone(str(moment.date() if whole else moment), form), None, "", "a date"
    return held_number(stored(value), form)


def _text(book: Any, sheet: Any, row: int, column: int, value: str) -> str:
    """The text of a cell; a digit in superscript is a mark of a footnote or a power."""
    runs = sheet.rich_text_runlist_map.get((row, column))
    if not runs:
        return value
    ends = [*(start for start, _ in runs[1:]), len(value)]
    shown = value[: runs[0][0]]
    for (start, font), end in zip(runs, ends, strict=True):
        above = font < len(book.font_list) and book.font_list[font].escapement == 1
        shown += raised(value[start:end]) if above else value[start:end]
    return shown
