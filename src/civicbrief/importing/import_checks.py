"""Check one table of a mapping against its sheet: faults, and notices of likely oversights."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from civicbrief.core.csv_tables import Row
from civicbrief.core.faults import Fault
from civicbrief.importing.area_checks import titles_of_others
from civicbrief.importing.cells import Cell, cell_fault, column_letter
from civicbrief.importing.heading_periods import BETWEEN
from civicbrief.importing.headings import HeadedCell, merged_figures
from civicbrief.importing.mapping import Series
from civicbrief.importing.readings import without_marks
from civicbrief.importing.sums import Key, Line, is_total, missed
from civicbrief.importing.survey.kinds import FIGURES, kind
from civicbrief.importing.table_import import TableImport
from civicbrief.importing.unit_checks import power_faults, unknown_units

Taken = Mapping[Cell, tuple[Series, Row]]  # the rows that a table gave, by their cells


def notices(table: TableImport, cells: Sequence[HeadedCell], taken: Taken) -> Iterator[str]:
    """What a person should know of an imported table with these cells."""
    rows = [row for _, row in taken.values()]
    sums = _sums(table, cells, taken)
    for check in (
        sums,
        titles_of_others(table),
        _left_out(table),
        _footnotes(table, rows),
    ):
        yield from (f"{table.place}: {notice}" for notice in check)


def _sums(table: TableImport, cells: Sequence[HeadedCell], taken: Taken) -> Iterator[str]:
    """Totals that differ from the sum of their parts: not a fault of the import."""
    if table.frame.dimensions:  # which of their combinations add up, no word says
        return
    by_row = len({one.row for one in cells}) > 1 or len({one.column for one in cells}) < 2
    blocks = _blocks(table, {one.cell.row for one in cells})
    lines: dict[Key, list[Line]] = {}
    for one in cells:
        name, other = (one.row, one.column) if by_row else (one.column, one.row)
        where = one.area_cell.text if one.area_cell else ""  # no country is part of another
        key, block = (
            (BETWEEN.join(filter(None, (other, where))), one.period),
            blocks[one.cell.row] if by_row else 0,
        )
        lines.setdefault(key, []).append(_line(name, key, block, taken.get(one.cell)))
    for key, some in lines.items():
        for whole, parts in missed(some, key):
            added = " + ".join(part.name for part in parts)
            place = ", ".join(filter(None, reversed(key)))
            total = sum(part.cells[key] for part in parts)
            yield f"{place}: {added} = {total:f}; {whole.name} is {whole.cells[key]:f}."


def _line(name: str, key: Key, block: int, taken: tuple[Series, Row] | None) -> Line:
    """A line with its figure at one key; without, where none was imported or only its bound is."""
    if taken is None:
        return Line(name, {}, total=is_total(name), block=block)
    series, row = taken
    known = row["qualifier"] in ("exact", "rounded")
    value = Decimal(row["value"])
    last = int(value.as_tuple().exponent) if row["qualifier"] == "rounded" else None
    return Line(
        name,
        {key: value} if known else {},
        unit=row["unit"],
        # Of an entry for many rows, the total is told by its word.
        total=series.total or (series.row is None and is_total(name)),
        block=block,
        slack=Decimal(0) if last is None else Decimal(5).scaleb(last - 1),
    )


def _blocks(table: TableImport, filled: Collection[int]) -> dict[int, int]:
    """The block of each row: a row of words between figures, or an empty one, begins another."""
    blocks, last = {}, 0
    for row in table.frame.rows:
        last += row not in filled
        blocks[row] = last
    return blocks


def _left_out(table: TableImport) -> Iterator[str]:
    """Figures directly beside the table that no table of the mapping has: perhaps a newer file."""
    area, sheet = table.area, table.sheet
    if table.frame.kept is not None:  # rows of all kinds are left out, as the mapping says
        return
    column, row = max(area.values) + 1, max(area.rows) + 1
    beside = [other for other in table.mapping.tables if other.sheet == area.sheet]
    cells = {(r, c) for other in beside for r in other.rows for c in other.values}
    rows = [r for r in area.rows if kind(sheet.at(r, column)) in FIGURES]
    if any((r, column) not in cells for r in rows):
        yield f"column {column_letter(column)} holds figures that values does not name."
    columns = [c for c in area.values if kind(sheet.at(row, c)) in FIGURES]
    if any((row, c) not in cells for c in columns):
        yield f"row {row} holds figures that rows does not name."


def _footnotes(table: TableImport, rows: Iterable[Row]) -> Iterator[str]:
    """Headings with marks, which the subject does not repeat: a person says what they mean.

    Of a mark that the notes of the table explain, the row says so itself.
    """
    marked: dict[str, None] = {}
    for row in rows:
        for part in re.split(f"{BETWEEN}| · ", row["quote"]):
            bare = without_marks(part, table.area.marks)
            if bare != part and f"{part.removeprefix(bare).strip()}: " not in row["mark"]:
                marked[part] = None
    if marked:
        yield f"{', '.join(marked)}: marks of footnotes. Say what they mean where it matters."


def mapping_faults(table: TableImport) -> Iterator[Fault]:
    """What is wrong with a table of a mapping as a whole, whatever its cells hold."""
    yield from _hidden(table)
    yield from unknown_units(table)
    yield from _beyond(table)
    yield from power_faults(table)
    for cell, span in merged_figures(table.sheet, table.frame):
        problem = f"the cell is merged over {span}: its figure is that of each heading, or of all"
        remedy = "If it belongs to the first, leave the others out of rows or values; or ask."
        yield cell_fault(table.place, cell, problem, remedy)


def _hidden(table: TableImport) -> Iterator[Fault]:
    area, sheet = table.area, table.sheet
    if area.hidden:
        return
    rows = sorted(set(area.rows) & sheet.hidden_rows)
    columns = sorted({*area.values, *area.labels} & sheet.hidden_columns)
    for what, names in (("row", map(str, rows)), ("column", map(column_letter, columns))):
        if shown := ", ".join(names):
            remedy = 'Write hidden: "include" or hidden: "leave out" for this table.'
            yield Fault(table.place, f"the mapping names the hidden {what} {shown}", remedy)
    if sheet.hidden:
        yield Fault(table.place, "the sheet is hidden", 'Write hidden: "include" if you need it.')


def _beyond(table: TableImport) -> Iterator[Fault]:
    """A mapping for another state of the file: it names rows or columns beyond the sheet's end."""
    area, sheet = table.area, table.sheet
    for what, last, keys in (
        ("row", sheet.last_row, {"header": area.header, "rows": area.rows}),
        ("column", sheet.last_column, {"labels": area.labels, "values": area.values}),
    ):
        for key, numbers in keys.items():
            if (far := max(numbers, default=0)) > last:
                ends = [str(n) if what == "row" else column_letter(n) for n in (far, last)]
                problem = f"{key} reaches to {what} {ends[0]}, the sheet ends in {what} {ends[1]}"
                remedy = "Correct it in the mapping."
                name, number = table.mapping.name, table.mapping.tables.index(area)
                column = f"tables.{number}.{key}"
                yield Fault(name, f"{table.place}: {problem}", remedy, area.line, column)
