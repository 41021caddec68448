"""The headings of a cell: what its row and its column are called, and for which period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from civicbrief.importing.cells import Cell, Sheet, letter, number_of
from civicbrief.importing.readings import Ambiguous, read_period, without_marks

BETWEEN = " / "  # parts of a heading, the outer first


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a table stands on its sheet. `period` says where its periods do.

    It is "headings" for years in the headings of columns, "column A" for those in a column, else
    the period itself.
    """

    header: Sequence[int]
    rows: Sequence[int]
    labels: Sequence[int]
    values: Sequence[int]
    marks: tuple[str, ...] = ()

    def side(self, period: str) -> list[int]:
        """Label columns without the one that holds periods."""
        return [column for column in self.labels if column != period_column(period)]


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell of a table with its headings and period.

    `when` is the cell that names the period, if one does; the period is "" where it cannot be
    read, and `doubt` says so where it has two readings.
    """

    cell: Cell
    row: str
    column: str
    period: str
    when: Cell | None
    doubt: Ambiguous | None


def period_column(period: str) -> int | None:
    """The column of "column A"; None where periods stand elsewhere."""
    word, _, name = period.partition(" ")
    try:
        return number_of(name) if word == "column" else None
    except ValueError:
        return None


def head_cells(sheet: Sheet, frame: Frame, column: int) -> list[Cell]:
    """The heading of a column from the outer to the inner: each cell once, empty ones left out.

    In all rows but the last a heading reaches to the right until the next one.
    """
    found: list[Cell] = []
    for row in frame.header:
        cell = sheet.at(row, column)
        if not cell.text and row != frame.header[-1]:
            left = [c for c in frame.values if c < column and sheet.at(row, c).text]
            cell = sheet.at(row, left[-1]) if left else cell
        if cell.text and cell.text not in [one.text for one in found]:
            found.append(cell)
    return found


def row_heads(sheet: Sheet, frame: Frame, period: str) -> dict[int, str]:
    """The heading of each row: its labels, after that of its section where it would stand twice."""
    side = frame.side(period)
    filled: dict[int, str] = {}
    section = ""
    labels: dict[int, tuple[str, str, str]] = {}
    moment = period_column(period)
    for row in frame.rows:
        texts = [sheet.at(row, column).text for column in side]
        cells = [figure(sheet, row, column) for column in frame.values]
        full = any(cell.text or cell.trouble for cell in cells)
        if not full and any(texts):
            section = BETWEEN.join(dict.fromkeys(filter(None, texts)))
            continue
        for column, text in zip(side[:-1], texts, strict=False):  # a label reaches downwards
            filled[column] = text or filled.get(column, "")
        parts = [filled[column] for column in side[:-1]] + texts[-1:]
        label = BETWEEN.join(dict.fromkeys(filter(None, parts)))
        when = sheet.at(row, moment).text if moment else ""
        labels[row] = (label, section, when)
    count = Counter((label, when) for label, _, when in labels.values())
    twice = {label for (label, _), number in count.items() if number > 1}
    return {
        row: f"{section}{BETWEEN}{label}" if label in twice and section else label
        for row, (label, section, _) in labels.items()
    }


def figure(sheet: Sheet, row: int, column: int) -> Cell:
    """The cell of a figure: one that a merged cell merely covers is empty."""
    cell = sheet.at(row, column)
    return Cell(row, column, "") if cell.merged else cell


def spread(sheet: Sheet, frame: Frame) -> list[tuple[Cell, str]]:
    """Figures in cells that are merged over rows or columns of other headings, each with its end.

    Such a figure may stand for each of them, or for all together.
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
            tuple(head.text for head in head_cells(sheet, frame, column))
            for column in range(left, right + 1)
            if column in frame.values
        }
        if len(labels) > 1 or len(heads) > 1:
            found.append((cell, f"{cell.address}:{letter(right)}{last}"))
    return sorted(found, key=lambda one: (one[0].row, one[0].column))


def place(sheet: Sheet, frame: Frame, period: str, dates: str = "") -> list[Placed]:
    """Every cell of a table that holds something, with its headings."""
    columns = {}
    for column in frame.values:
        heads, when, told, doubt = head_cells(sheet, frame, column), None, "", None
        for cell in heads if period == "headings" else ():
            told, doubt = _period(cell, frame, dates)
            if told or doubt:
                when = cell
                break
        said = BETWEEN.join(cell.text for cell in heads if cell is not when)
        columns[column] = (said, when, told, doubt)
    rows, moment = row_heads(sheet, frame, period), period_column(period)
    found, last = [], None
    for row in rows:
        if moment and sheet.at(row, moment).text:
            last = sheet.at(row, moment)
        for column in frame.values:
            cell = figure(sheet, row, column)
            if not (cell.text or cell.trouble):
                continue
            heading, when, told, doubt = columns[column]
            if moment:
                when = last
                told, doubt = _period(last, frame, dates) if last else ("", None)
            elif period != "headings":
                told = period
            found.append(Placed(cell, rows[row], heading, told, when, doubt))
    return found


def _period(cell: Cell, frame: Frame, dates: str) -> tuple[str, Ambiguous | None]:
    try:
        return read_period(without_marks(cell.text, frame.marks), dates), None
    except Ambiguous as error:
        return "", error
