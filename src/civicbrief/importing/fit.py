"""Whether a mapping fits the sheet that it is for: hidden parts, ends, merged cells, units."""

from __future__ import annotations

from collections.abc import Iterator

from civicbrief.core.faults import Fault
from civicbrief.data.observation import Unit
from civicbrief.importing import headings as layout
from civicbrief.importing.cells import Cell, Sheet, letter
from civicbrief.importing.mapping import Block, Plan


def misfits(
    plan: Plan, block: Block, sheet: Sheet, where: str, frame: layout.Frame, units: dict[str, Unit]
) -> Iterator[Fault]:
    """What is wrong with a block as a whole, whatever its cells say; `where` names the sheet."""
    yield from _hidden(where, sheet, block)
    yield from _unknown_units(plan, block, units)
    yield from _beyond(where, sheet, block)
    yield from _spread(where, sheet, frame)


def _hidden(where: str, sheet: Sheet, block: Block) -> Iterator[Fault]:
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


def _unknown_units(plan: Plan, block: Block, units: dict[str, Unit]) -> Iterator[Fault]:
    """Each unit that the card does not have, once, at the first series that wants it."""
    wanted = {series.settings["unit"]: series.line for series in reversed(block.series)}
    for name, line in wanted.items():
        if name not in units:
            remedy = (
                f"Use {', '.join(units)}; or add it to the units in datapackage.json, as the "
                "documentation of the data shows."
            )
            yield Fault(plan.name, "the card has no such unit", remedy, line, "unit", name)


def _beyond(where: str, sheet: Sheet, block: Block) -> Iterator[Fault]:
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
