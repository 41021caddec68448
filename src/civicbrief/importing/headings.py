"""The headings of a cell: what its row and its column are called, and its period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from civicbrief.importing.cells import Cell, Sheet, column_letter, column_number
from civicbrief.importing.readings import Ambiguous, read_period, without_marks

Period = tuple[Cell | None, str, Ambiguous | None]  # as the last fields of HeadedCell
BETWEEN = " / "  # between the parts of a heading, the outer part first


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a table is on its sheet: rows of headings and of figures, columns of labels and values.

    `area` is the column that names the country of each row; `dimensions` are columns whose words
    tell rows apart, by their names. Of all rows those in `kept` are read, None for all.

    A `period` of a table, below, is "headings" if the headings of columns name it, "column A" if
    a column does, else the period itself.
    """

    header: Sequence[int]
    rows: Sequence[int]
    labels: Sequence[int]
    values: Sequence[int]
    marks: tuple[str, ...] = ()
    area: int | None = None
    dimensions: Mapping[str, int] = field(default_factory=dict)
    kept: Collection[int] | None = None

    def apart(self, period: str) -> set[int]:
        """The columns of labels that are no part of a row's heading: each has its own meaning."""
        columns = {self.area, column_named(period), *self.dimensions.values()}
        return {column for column in columns if column}


@dataclass(frozen=True, slots=True)
class HeadedCell:
    """A cell of a table with its headings and period.

    `period_cell` is the cell that names the period, if there is one; the period is "" if it cannot
    be read, and `ambiguity` has its readings if there are two. `area_cell` names its country, where
    a column does, and `dimensions` has the words of each dimension.
    """

    cell: Cell
    row: str
    column: str
    period_cell: Cell | None
    period: str
    ambiguity: Ambiguous | None
    area_cell: Cell | None = None
    dimensions: Mapping[str, str] = field(default_factory=dict)

    @property
    def words(self) -> list[str]:
        """What names it besides its row and column: country and dimensions."""
        area = [self.area_cell.text] if self.area_cell else []
        return [*area, *dict.fromkeys(filter(None, self.dimensions.values()))]


def column_named(period: str) -> int | None:
    """The number of the column in "column A"; None if no column holds the periods."""
    word, _, name = period.partition(" ")
    try:
        return column_number(name) if word == "column" else None
    except ValueError:
        return None


def heading_cells(sheet: Sheet, frame: Frame, column: int) -> list[Cell]:
    """The heading of a column from the outer to the inner: each text once, without empty cells.

    In all rows but the last, a heading also counts for the empty cells to its right.
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
    """The heading of each row: its labels, after the name of its section if they occur twice."""
    apart = frame.apart(period)
    side = [column for column in frame.labels if column not in apart]
    filled: dict[int, str] = {}
    section = ""
    labels: dict[int, tuple[str, str, tuple[str, ...]]] = {}
    for row in frame.rows:
        texts = [sheet.at(row, column).text for column in side]
        cells = [figure_cell(sheet, row, column) for column in frame.values]
        full = any(cell.text or cell.trouble for cell in cells)
        if not full:
            whole = dict.fromkeys(sheet.at(row, column).text for column in frame.labels)
            section = BETWEEN.join(filter(None, whole)) or section
            if any(whole):
                continue
        for column, text in zip(side[:-1], texts, strict=False):  # a label counts for rows below
            filled[column] = text or filled.get(column, "")
        parts = [filled[column] for column in side[:-1]] + texts[-1:]
        label = BETWEEN.join(dict.fromkeys(filter(None, parts)))
        when = tuple(sheet.at(row, column).text for column in apart)
        labels[row] = (label, section, when)
    count = Counter((label, when) for label, _, when in labels.values())
    twice = {label for (label, _), number in count.items() if number > 1}
    return {
        row: f"{section}{BETWEEN}{label}" if label in twice and section else label
        for row, (label, section, _) in labels.items()
    }


def carried(sheet: Sheet, frame: Frame, column: int | None) -> dict[int, Cell]:
    """The cell of a column of labels that counts for each row: its own, or the one above.

    A cell counts for the rows below that have no word of their own there and one further right.
    """
    found: dict[int, Cell] = {}
    if column is None:
        return found
    further = [other for other in frame.labels if other > column]
    last = None
    for row in frame.rows:
        cell = sheet.at(row, column)
        if cell.text:
            last = cell
        elif not any(sheet.at(row, other).text for other in further):
            continue
        if last:
            found[row] = last
    return found


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
    moment, last = column_named(period), None
    areas = carried(sheet, frame, frame.area)
    dimensions = {name: carried(sheet, frame, one) for name, one in frame.dimensions.items()}
    found = []
    for row, label in row_heads(sheet, frame, period).items():
        if moment and sheet.at(row, moment).text:
            last = sheet.at(row, moment)
        if frame.kept is not None and row not in frame.kept:
            continue
        parts = {name: cells[row].text for name, cells in dimensions.items() if row in cells}
        own = _period(last, frame, dates) if last else (None, "", None)
        for column in frame.values:
            cell = figure_cell(sheet, row, column)
            if not (cell.text or cell.trouble):
                continue
            name, when = columns[column]
            when = own if moment else when
            found.append(HeadedCell(cell, label, name, *when, areas.get(row), parts))
    return found


def _period(cell: Cell, frame: Frame, dates: str) -> Period:
    try:
        return cell, read_period(without_marks(cell.text, frame.marks), dates), None
    except Ambiguous as error:
        return cell, "", error
