"""What a person should know of an import: findings about the source, and likely oversights."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from civicbrief.core.faults import Fault
from civicbrief.data.observation import Unit
from civicbrief.importing import headings as layout
from civicbrief.importing.cells import Cell, Sheet, letter
from civicbrief.importing.mapping import MappingFile, TableArea
from civicbrief.importing.readings import without_marks
from civicbrief.importing.survey.rows import kind

Sums = dict[str, list[tuple[bool, Decimal]]]  # by period: whether it is a total, and its value
SCALES = {
    "тыс|тысяч|мың|thousands?": 1_000,
    "млн|миллион(?:ов)?|million|mln": 1_000_000,
    "млрд|миллиард(?:ов)?|billion|bn": 1_000_000_000,
}


def notices(
    where: str,
    sheet: Sheet,
    block: TableArea,
    beside: Sequence[TableArea],
    units: dict[str, Unit],
    sums: Sums,
    quotes: Iterable[str],
) -> Iterator[str]:
    """The notices on one block; `beside` are all of its sheet, `quotes` what its rows quote."""
    yield from _other_units(where, block, units)
    yield from _sums(where, sums)
    yield from _left_out(where, sheet, block, beside)
    yield from _footnotes(where, block, quotes)


def _other_units(where: str, block: TableArea, units: dict[str, Unit]) -> Iterator[str]:
    """Series whose heading speaks of per cent or of thousands and whose unit does not.

    An oversight, perhaps: the figure would be a thousand times too small.
    """
    for series in block.series:
        unit = units.get(series.settings["unit"])
        headings = f"{series.row or ''} {series.column or ''}"
        if "%" in headings and unit and unit.kind not in ("percent", "points"):
            yield f"{where}: {series.id}: the heading has a %, the unit is {unit.name}."
        for words, scale in SCALES.items():
            said = re.search(rf"(?<!\w)(?:{words})(?!\w)", headings, re.IGNORECASE)
            if said and unit and unit.scale != scale:
                words_of_it = f"the heading says {said[0]}, the unit is {unit.name}"
                yield f"{where}: {series.id}: {words_of_it}."


def _sums(where: str, sums: Sums) -> Iterator[str]:
    """Totals beside the parts that were taken: a finding about the source, no fault."""
    for period, values in sums.items():
        totals = [value for total, value in values if total]
        parts = [value for total, value in values if not total]
        if len(totals) == 1 and len(parts) > 1 and sum(parts) != totals[0]:
            yield (
                f"{where}: {period}: the parts that are taken add up to {sum(parts):f}, "
                f"the total is {totals[0]:f}."
            )


def _left_out(
    where: str, sheet: Sheet, block: TableArea, beside: Sequence[TableArea]
) -> Iterator[str]:
    """Figures that stand right beside the table and are in none: a newer file, perhaps."""
    column, row = max(block.values) + 1, max(block.rows) + 1
    cells = {(r, c) for other in beside for r in other.rows for c in other.values}
    rows = [r for r in block.rows if kind(sheet.at(r, column)) == "number"]
    if any((r, column) not in cells for r in rows):
        yield f"{where}: column {letter(column)} holds figures that values does not name."
    columns = [c for c in block.values if kind(sheet.at(row, c)) == "number"]
    if any((row, c) not in cells for c in columns):
        yield f"{where}: row {row} holds figures that rows does not name."


def _footnotes(where: str, block: TableArea, quotes: Iterable[str]) -> Iterator[str]:
    """Headings whose marks are no part of the subject: what the footnotes say, a person tells."""
    parts = (part for quote in quotes for part in re.split(f"{layout.BETWEEN}| · ", quote))
    marked = dict.fromkeys(part for part in parts if without_marks(part, block.marks) != part)
    if marked:
        shown = ", ".join(marked)
        yield f"{where}: marks of footnotes stand in {shown}: say what they mean where it matters."


def mapping_faults(
    plan: MappingFile,
    block: TableArea,
    sheet: Sheet,
    where: str,
    frame: layout.Frame,
    units: dict[str, Unit],
) -> Iterator[Fault]:
    """What is wrong with a block as a whole, whatever its cells say; `where` names the sheet."""
    yield from _hidden(where, sheet, block)
    yield from _unknown_units(plan, block, units)
    yield from _beyond(where, sheet, block)
    yield from _spread(where, sheet, frame)


def _hidden(where: str, sheet: Sheet, block: TableArea) -> Iterator[Fault]:
    if block.hidden:
        return
    rows = sorted(set(block.rows) & sheet.hidden_rows)
    columns = sorted({*block.values, *block.labels} & sheet.hidden_columns)
    for what, names in (("row", map(str, rows)), ("column", map(letter, columns))):
        if shown := ", ".join(names):
            remedy = 'Write hidden: "include" or hidden: "leave out" for this table.'
            yield Fault(where, f"the mapping reaches over the hidden {what} {shown}", remedy)
    if sheet.hidden:
        yield Fault(where, "the sheet is hidden", 'Write hidden: "include" if it is wanted.')


def _unknown_units(plan: MappingFile, block: TableArea, units: dict[str, Unit]) -> Iterator[Fault]:
    """Each unit that the card does not have, once, at the first series that wants it."""
    wanted = {series.settings["unit"]: series.line for series in reversed(block.series)}
    for name, line in wanted.items():
        if name not in units:
            remedy = (
                f"Use {', '.join(units)}; or add it to the units in datapackage.json, as the "
                "documentation of the data shows."
            )
            yield Fault(plan.name, "the card has no such unit", remedy, line, "unit", name)


def _beyond(where: str, sheet: Sheet, block: TableArea) -> Iterator[Fault]:
    """A mapping for another state of the file: it reaches beyond what the sheet holds."""
    for key, ends in (("header", block.header), ("rows", block.rows)):
        if ends and max(ends) > sheet.last_row:
            problem = f"{key} reaches to row {max(ends)}, the sheet ends in row {sheet.last_row}"
            yield Fault(where, problem, "Correct it in the mapping.")
    for key, columns in (("labels", block.labels), ("values", block.values)):
        if columns and max(columns) > sheet.last_column:
            far, last = letter(max(columns)), letter(sheet.last_column)
            problem = f"{key} reaches to column {far}, the sheet ends in column {last}"
            yield Fault(where, problem, "Correct it in the mapping.")


def _spread(where: str, sheet: Sheet, frame: layout.Frame) -> Iterator[Fault]:
    for cell, span in layout.spread(sheet, frame):
        problem = f"the cell is merged over {span}: its figure is that of each heading, or of all"
        remedy = "Leave the others out of rows or values if it is that of the first; or ask."
        yield at_cell(where, cell, problem, remedy)


def at_cell(where: str, cell: Cell, problem: str, remedy: str) -> Fault:
    """A fault of one cell."""
    return Fault(where, problem, remedy, cell.row, letter(cell.column), cell.text)
