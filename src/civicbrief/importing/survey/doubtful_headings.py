"""Rows of which the cells do not tell whether they hold headings or figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from civicbrief.core.decisions import MARKER
from civicbrief.importing.cells import Cell, Sheet
from civicbrief.importing.survey.found_table import Rows, span
from civicbrief.importing.survey.kinds import FIGURES, kind
from civicbrief.importing.units import is_unit

_FIGURE_LIKE = re.compile(r"\d|^#\w|^(true|false)$", re.IGNORECASE)


def may_begin_table(sheet: Sheet, row: int, above: Rows) -> bool:
    """Whether a row below figures may be the headings of another table: "Region; 2021; 2022".

    Its years follow one another, or have the distances of those above, and figures stand below.
    """
    if not above.figures or kind(sheet.at(row, above.columns[-1])) not in ("year", ""):
        return False  # as most rows of a large table
    first, *others = (sheet.at(row, column) for column in above.columns)
    years = [cell for cell in others if cell.text]
    if kind(first) != "text" or len(years) < 2 or any(kind(one) != "year" for one in years):
        return False
    heads = [sheet.at(above.header[-1], one.column) for one in years] if above.header else []
    alike = all(kind(head) == "year" for head in heads) and _steps(heads) == _steps(years)
    below = (kind(sheet.at(row + 1, one.column)) for one in years)
    return (alike or {*_steps(years)} in ({1}, {-1})) and any(what in FIGURES for what in below)


def _steps(years: Sequence[Cell]) -> list[int]:
    numbers = [int(cell.text) for cell in years if cell.text.isdecimal()]
    return [later - earlier for earlier, later in pairwise(numbers)]


def hold_unread_figures(
    sheet: Sheet, row: int, columns: Sequence[int], header: Sequence[int]
) -> bool:
    """Whether all cells of a row below a heading may be figures that no rule can read."""
    if not header:
        return False
    first, *others = (sheet.at(row, column) for column in columns)
    corner = sheet.at(header[-1], first.column).text
    cells = [cell for cell in others if cell.text]
    headed = all(sheet.at(header[-1], cell.column).text for cell in cells)
    named = first.text and corner and first.text != corner
    return bool(named and headed and cells) and all(map(_may_be_figure, cells))


def _may_be_figure(cell: Cell) -> bool:
    """Whether a text may be a figure that no rule can read: "ca. 120", "5-", #REF!."""
    if cell.merged or kind(cell) != "text" or is_unit(cell.text):
        return False
    return bool(_FIGURE_LIKE.search(cell.text))


def headings_asked(sheet: Sheet, rows: Rows) -> str:
    """The question which rows are headings; "" where their cells tell."""
    if rows.above:
        first, whole = rows.header[0], span([*rows.above.span, *rows.header, *rows.span])
        return (
            f"{MARKER} {first} if row {first} names the columns of another table; if it holds "
            f"figures, remove this table and write rows: {whole} in the one before it"
        )
    first = rows.figures[0]
    if hold_unread_figures(sheet, first, rows.columns, rows.header):
        above, more = span(rows.header), span([*rows.header, first])
        rest = span(rows.span[1:])
        return (
            f"{MARKER} {above}, or {more} if row {first} holds headings as well; then rows: {rest}"
        )
    return ""
