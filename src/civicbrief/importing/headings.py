"""The headings of a cell: what its row and its column are called, and its period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from civicbrief.importing.cells import Cell, Sheet, column_letter, column_number, cover
from civicbrief.importing.heading_periods import (
    BETWEEN,
    YEAR_ALONE,
    Period,
    finer,
    period_in,
    section_period,
    without,
)
from civicbrief.importing.periods import Ambiguous, has_status
from civicbrief.importing.sums import is_inner
from civicbrief.importing.units import Said, is_unit, said_by, says_unit


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a table is on its sheet: rows of headings and of figures, columns of labels and values.

    `area` is the column that names the country of each row; `dimensions` are columns whose words
    tell rows apart, by their names. Of all rows those in `kept` are read, None for all.

    A `period` of a table, below, is "headings" if the headings of columns name it, "column A" if
    a column does, "sections" if the headings among its rows do, else the period itself.
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


class HeadedCell(NamedTuple):
    """A cell of a table with its headings and period.

    `period_cell` is the cell that names the period, if there is one; the period is "" if it cannot
    be read, and `ambiguity` has its readings if there are two. `area_cell` names its country, where
    a column does, and `dimensions` has the words of each dimension. `section` is the heading above
    its row that says a unit, also where the row is not called by it. `said` is what its headings
    say of its unit.
    """

    cell: Cell
    row: str
    column: str
    period_cell: Cell | None
    period: str
    ambiguity: Ambiguous | None
    area_cell: Cell | None = None
    dimensions: Mapping[str, str] = MappingProxyType({})
    section: str = ""
    said: Said | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """What `units` of a mapping may name: headings from the inner to the outer, and the part of
        one that says the unit.
        """
        return self.row, self.section, self.column, *([self.said.part] if self.said else [])

    @property
    def headings(self) -> tuple[str, ...]:
        """What may say its unit, from the inner to the outer; its row without its section."""
        return *_side(self.row, self.area_cell, self.dimensions, self.section), self.column

    @property
    def words(self) -> list[str]:
        """What names it besides its row and column: country and dimensions."""
        return _words(self.area_cell, self.dimensions)


def _words(area: Cell | None, dimensions: Mapping[str, str]) -> list[str]:
    return [*([area.text] if area else []), *dict.fromkeys(filter(None, dimensions.values()))]


def _side(
    row: str, area: Cell | None, dimensions: Mapping[str, str], section: str
) -> tuple[str, ...]:
    """What beside a row may say its unit, from the inner to the outer."""
    return row.removeprefix(section), *_words(area, dimensions), section


def column_named(period: str) -> int | None:
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
    apart = frame.apart(period)
    side = [column for column in frame.labels if column not in apart]
    section, seen = "", set[tuple[str, tuple[str, ...]]]()  # labels of the section so far
    labels: dict[int, tuple[str, str, tuple[str, ...]]] = {}
    filled = rows_with_figures(sheet, frame.rows, frame.values)
    for row in frame.rows:
        texts = [sheet.at(row, column).text for column in side]
        if row not in filled:
            section = section_of(sheet, frame, row) or section
            seen = set()
            continue
        label = BETWEEN.join(dict.fromkeys(filter(None, texts)))
        if side and not label:
            label = f"row {row}"
        when = tuple(sheet.at(row, column).text for column in apart)
        if (label, when) in seen and is_inner(section):
            section = ""  # what comes again is no longer "of which"
        seen.add((label, when))
        labels[row] = (label, section, when)
    count = Counter((label, when) for label, _, when in labels.values())
    named = period == "sections"  # its periods, so that each row is called by its section
    twice = {label for (label, _), number in count.items() if number > 1}
    return {
        row: f"{section}{BETWEEN}{label}" if section and (label in twice or named) else label
        for row, (label, section, _) in labels.items()
    }


def unit_sections(sheet: Sheet, frame: Frame) -> dict[int, str]:
    """What says the unit of each row: a cell beside its figures that holds nothing else, or the
    heading among the rows above it, up to the next section.

    A section "of which" is a part of the one before, and counted as it is.
    """
    found, said = dict[int, str](), ""
    others = sorted({column for _, column in sheet.cells} - {*frame.labels, *frame.values})
    filled = rows_with_figures(sheet, frame.rows, frame.values)
    for row in frame.rows:
        if row in filled:
            beside = (sheet.at(row, column).text for column in others)
            own = next((text for text in beside if text and _unit_alone(text)), said)
            found |= {row: own} if own else {}
        elif section := section_of(sheet, frame, row):
            said = section if says_unit(section) else said if is_inner(section) else ""
    return found


def _unit_alone(text: str) -> bool:
    """Whether a text is a unit, and no code such as 1000."""
    return not text[0].isdigit() and is_unit(text)


def section_of(sheet: Sheet, frame: Frame, row: int) -> str:
    """The words of a row without figures."""
    words = dict.fromkeys(sheet.at(row, column).text for column in frame.labels)
    return BETWEEN.join(filter(None, words))


def spread(place: str, sheet: Sheet, ranges: Sequence[tuple[int, int, int, int]]) -> Sheet:
    """The sheet as if these cells were merged: first row and column, last row and column.

    `place` is how a fault names it.
    """
    if not ranges:
        return sheet
    cells = dict(sheet.cells)
    cover(place, cells, ranges)
    return replace(sheet, cells=cells)


def named_by(sheet: Sheet, frame: Frame, column: int | None) -> dict[int, Cell]:
    """The cell of a column of labels in each row that has a word there."""
    cells = {row: sheet.at(row, column) for row in frame.rows} if column else {}
    return {row: cell for row, cell in cells.items() if cell.text}


def figure_cell(sheet: Sheet, row: int, column: int) -> Cell:
    """The cell of a figure; empty if a merged cell merely covers it."""
    cell = sheet.at(row, column)
    return Cell(row, column, "") if cell.merged else cell


def figures_in(sheet: Sheet, rows: Iterable[int], columns: Sequence[int]) -> Iterator[Cell]:
    """The cells of figures that hold something, row by row."""
    held = sheet.cells
    for row in rows:
        for column in columns:
            cell = held.get((row, column))
            if cell and not cell.merged and (cell.text or cell.trouble):
                yield cell


def rows_with_figures(sheet: Sheet, rows: Iterable[int], columns: Sequence[int]) -> set[int]:
    """The rows of which a cell of figures holds something."""
    return {cell.row for cell in figures_in(sheet, rows, columns)}


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
    parts = _parts(sheet, frame)
    columns = _columns(parts, frame, period, dates)
    called = {c: " ".join(one.text for one in heading_cells(sheet, frame, c)) for c in frame.labels}
    moment = column_named(period)
    a_year = Cell(0, 0, "2000"), "2000", None
    parted = {column for column, heads in parts.items() if finer(a_year, heads)[1]}  # January
    yearly = next((when for _, when, _ in columns.values() if YEAR_ALONE.fullmatch(when[1])), None)
    areas, sections = named_by(sheet, frame, frame.area), unit_sections(sheet, frame)
    dimensions = {name: named_by(sheet, frame, one) for name, one in frame.dimensions.items()}
    found = []
    for row, label in row_heads(sheet, frame, period).items():
        if frame.kept is not None and row not in frame.kept:
            continue
        split = {name: cells[row].text for name, cells in dimensions.items() if row in cells}
        own = period_in(sheet.at(row, moment), frame.marks, dates) if moment else None
        if period == "sections" and (said := section_period(label)):
            section, _, label = label.partition(BETWEEN)
            own = Cell(row, min(frame.labels), section), said, None
        if own and own[0] and has_status(own[0].text):
            label = BETWEEN.join(filter(None, (label, own[0].text)))
        beside = {sheet.at(row, one): says for one, says in called.items() if one != moment}
        year = own or yearly
        _, inner = finer(year, beside) if year else (None, None)
        if inner:
            own = own and finer(own, beside)[0]
            label = without(label, inner)
        where = areas.get(row), split, sections.get(row, "")
        inner_said = said_by(_side(label, *where))
        for cell in figures_in(sheet, (row,), frame.values):
            name, when, outer_said = columns[cell.column]
            if own and cell.column in parted:
                when, head = finer(own, parts[cell.column])
                name = without(name, head) if head else name
            elif own:
                when = own
            elif inner:
                when, _ = finer(when, {inner: beside[inner]})
            unit = inner_said or outer_said
            found.append(HeadedCell(cell, label, name, *when, *where, unit))
    return found


def _columns(
    parts: Mapping[int, Mapping[Cell, str]], frame: Frame, period: str, dates: str
) -> dict[int, tuple[str, Period, Said | None]]:
    """What each column of figures is called, its period, and what its name says of its unit.

    `parts` are the headings of each.
    """
    columns: dict[int, tuple[str, Period, Said | None]] = {}
    for column in frame.values:
        heads = parts[column]
        when: Period = (None, "" if period in ("headings", "sections") else period, None)
        for cell in heads if period == "headings" else ():
            _, year, ambiguity = read = period_in(cell, frame.marks, dates)
            if year or ambiguity:
                when = read
                break
        year_cell = when[0]
        beside = {cell: says for cell, says in heads.items() if cell is not year_cell}
        when, inner = finer(when, beside)
        used = [cell for cell in (year_cell, inner) if cell and not has_status(cell.text)]
        names = (cell.text for cell in heads if not any(cell is one for one in used))
        name = BETWEEN.join(names)
        columns[column] = name, when, said_by((name,))
    return columns


def _parts(sheet: Sheet, frame: Frame) -> dict[int, dict[Cell, str]]:
    """The headings of each column, each with what may say that it numbers parts of a year."""
    texts = {sheet.at(row, each).text for row in frame.header for each in frame.values}
    quarters = "quarter" if texts >= {"I", "II", "III", "IV"} else ""
    return {
        column: dict.fromkeys(heading_cells(sheet, frame, column), quarters)
        for column in frame.values
    }
