"""The headings of a cell: what its row and its column are called, and its period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from civicbrief.importing.cells import Cell, Sheet, column_letter, column_number
from civicbrief.importing.periods import Ambiguous, read_period
from civicbrief.importing.readings import without_marks
from civicbrief.importing.sums import INNER

Period = tuple[Cell | None, str, Ambiguous | None]  # as the last fields of HeadedCell
BETWEEN = " / "  # between the parts of a heading, the outer part first


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a table is on its sheet: rows of headings and of figures, columns of labels and values.

    A `period` of a table, below, is "headings" if the headings of columns name it, "column A" if
    a column does, else the period itself.
    """

    header: Sequence[int]
    rows: Sequence[int]
    labels: Sequence[int]
    values: Sequence[int]
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeadedCell:
    """A cell of a table with its headings and period.

    `period_cell` is the cell that names the period, if there is one; the period is "" if it cannot
    be read, and `ambiguity` has its readings if there are two.
    """

    cell: Cell
    row: str
    column: str
    period_cell: Cell | None
    period: str
    ambiguity: Ambiguous | None


def period_column(period: str) -> int | None:
    """The number of the column in "column A"; None if no column holds the periods."""
    word, _, name = period.partition(" ")
    try:
        return column_number(name) if word == "column" else None
    except ValueError:
        return None


def heading_cells(sheet: Sheet, frame: Frame, column: int) -> list[Cell]:
    """The heading of a column from the outer to the inner: each text once, without empty cells.

    A heading reaches as far as its merge.
    """
    found: list[Cell] = []
    for row in frame.header:
        cell = sheet.at(row, column)
        if cell.text and cell.text not in [one.text for one in found]:
            found.append(cell)
    return found


def row_heads(sheet: Sheet, frame: Frame, period: str) -> dict[int, str]:
    """The heading of each row: its labels, after the name of its section if they occur twice.

    A row without labels is called by its number.
    """
    moment = period_column(period)
    side = [column for column in frame.labels if column != moment]
    section, seen = "", set[tuple[str, str]]()  # labels of the section so far
    labels: dict[int, tuple[str, str, str]] = {}
    for row in frame.rows:
        texts = [sheet.at(row, column).text for column in side]
        cells = [figure_cell(sheet, row, column) for column in frame.values]
        full = any(cell.text or cell.trouble for cell in cells)
        if not full:
            section = BETWEEN.join(dict.fromkeys(filter(None, texts))) or section
            seen = set()
            continue
        label = BETWEEN.join(dict.fromkeys(filter(None, texts)))
        if side and not label:
            label = f"row {row}"
        when = sheet.at(row, moment).text if moment else ""
        if (label, when) in seen and INNER.match(section):
            section = ""  # what comes again is no longer "of which"
        seen.add((label, when))
        labels[row] = (label, section, when)
    count = Counter((label, when) for label, _, when in labels.values())
    twice = {label for (label, _), number in count.items() if number > 1}
    return {
        row: f"{section}{BETWEEN}{label}" if label in twice and section else label
        for row, (label, section, _) in labels.items()
    }


def spread(sheet: Sheet, ranges: Sequence[tuple[int, int, int, int]]) -> Sheet:
    """The sheet as if these cells were merged: first row and column, last row and column."""
    if not ranges:
        return sheet
    cells = dict(sheet.cells)
    for first, left, last, right in ranges:
        top = sheet.at(first, left)
        for row in range(first, last + 1):
            for column in range(left, right + 1):
                covered = Cell(row, column, top.text, trouble=top.trouble, merged=True)
                cells.setdefault((row, column), covered)
    return replace(sheet, cells=cells)


def figure_cell(sheet: Sheet, row: int, column: int) -> Cell:
    """The cell of a figure; empty if a merged cell merely covers it."""
    cell = sheet.at(row, column)
    return Cell(row, column, "") if cell.merged else cell


def merged_figures(sheet: Sheet, frame: Frame) -> list[tuple[Cell, str]]:
    """Figures in cells that are merged over several headings, each with the range of its cell.

    Such a figure may belong to each of these headings, or to all together.
    """
    found = []
    for first, left, last, right in sheet.merged:
        cell = sheet.at(first, left)
        if first not in frame.rows or left not in frame.values or not cell.text:
            continue
        labels = {
            tuple(sheet.at(row, column).text for column in frame.labels)
            for row in range(first, last + 1)
            if row in frame.rows
        }
        heads = {
            tuple(head.text for head in heading_cells(sheet, frame, column))
            for column in range(left, right + 1)
            if column in frame.values
        }
        if len(labels) > 1 or len(heads) > 1:
            found.append((cell, f"{cell.address}:{column_letter(right)}{last}"))
    return sorted(found, key=lambda one: (one[0].row, one[0].column))


def headed_cells(sheet: Sheet, frame: Frame, period: str, dates: str = "") -> list[HeadedCell]:
    """Every cell of a table that is not empty, with its headings and period."""
    columns: dict[int, tuple[str, Period]] = {}
    for column in frame.values:
        heads = heading_cells(sheet, frame, column)
        when: Period = (None, "" if period == "headings" else period, None)
        for cell in heads if period == "headings" else ():
            _, year, ambiguity = read = _period(cell, frame, dates)
            if year or ambiguity:
                when = read
                break
        columns[column] = BETWEEN.join(cell.text for cell in heads if cell is not when[0]), when
    moment = period_column(period)
    found = []
    for row, label in row_heads(sheet, frame, period).items():
        for column in frame.values:
            cell = figure_cell(sheet, row, column)
            if not (cell.text or cell.trouble):
                continue
            name, when = columns[column]
            if moment:
                when = _period(sheet.at(row, moment), frame, dates)
            found.append(HeadedCell(cell, label, name, *when))
    return found


def _period(cell: Cell, frame: Frame, dates: str) -> Period:
    try:
        return cell, read_period(without_marks(cell.text, frame.marks), dates), None
    except Ambiguous as error:
        return cell, "", error
