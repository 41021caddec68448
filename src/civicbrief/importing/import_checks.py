"""Check one table of a mapping against its sheet: faults, and notices of likely oversights."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from civicbrief.core.faults import Fault
from civicbrief.data.observation import Unit
from civicbrief.importing.cells import Sheet, cell_fault, column_letter
from civicbrief.importing.headings import BETWEEN, Frame, merged_figures
from civicbrief.importing.mapping import MappingFile, TableArea
from civicbrief.importing.readings import without_marks
from civicbrief.importing.survey.rows import kind

Sums = dict[str, list[tuple[bool, Decimal]]]  # by period: whether it is a total, and its value
SCALES = {
    "тыс|тысяч|мың|thousands?": 1_000,
    "млн|миллион(?:ов)?|million|mln": 1_000_000,
    "млрд|миллиард(?:ов)?|billion|bn": 1_000_000_000,
}


@dataclass(frozen=True, slots=True)
class TableImport:
    """One table of a mapping on its sheet; `place` is how faults name file and sheet."""

    mapping: MappingFile
    area: TableArea
    sheet: Sheet
    place: str
    units: Mapping[str, Unit]

    @property
    def frame(self) -> Frame:
        """Where the table is, without hidden rows and columns if the mapping leaves them out."""
        rows, values = self.area.rows, self.area.values
        if self.area.hidden == "leave out":
            rows = tuple(row for row in rows if row not in self.sheet.hidden_rows)
            values = tuple(c for c in values if c not in self.sheet.hidden_columns)
        return Frame(self.area.header, rows, self.area.labels, values, self.area.marks)


def notices(table: TableImport, sums: Sums, quotes: Iterable[str]) -> Iterator[str]:
    """What a person should know of an imported table; `quotes` are the headings of its rows."""
    for check in (_other_units(table), _sums(sums), _left_out(table), _footnotes(table, quotes)):
        yield from (f"{table.place}: {notice}" for notice in check)


def _other_units(table: TableImport) -> Iterator[str]:
    """Series whose heading names per cent or thousands but whose unit does not.

    It may be an oversight: the figure would be a thousand times too small.
    """
    for series in table.area.series:
        if (unit := table.units.get(series.settings["unit"])) is None:
            continue
        headings = f"{series.row or ''} {series.column or ''}"
        if "%" in headings and unit.kind not in ("percent", "points"):
            yield f"{series.id}: the heading has a %, the unit is {unit.name}."
        for words, scale in SCALES.items():
            found = re.search(rf"(?<!\w)(?:{words})(?!\w)", headings, re.IGNORECASE)
            if found and unit.scale != scale:
                yield f"{series.id}: the heading says {found[0]}, the unit is {unit.name}."


def _sums(sums: Sums) -> Iterator[str]:
    """Totals that differ from the sum of the imported parts: not a fault of the import."""
    for period, values in sums.items():
        totals = [value for total, value in values if total]
        parts = [value for total, value in values if not total]
        if len(totals) == 1 and len(parts) > 1 and sum(parts) != totals[0]:
            yield (
                f"{period}: the imported parts add up to {sum(parts):f}, "
                f"the total is {totals[0]:f}."
            )


def _left_out(table: TableImport) -> Iterator[str]:
    """Figures directly beside the table that no table of the mapping has: perhaps a newer file."""
    area, sheet = table.area, table.sheet
    column, row = max(area.values) + 1, max(area.rows) + 1
    beside = [other for other in table.mapping.tables if other.sheet == area.sheet]
    cells = {(r, c) for other in beside for r in other.rows for c in other.values}
    rows = [r for r in area.rows if kind(sheet.at(r, column)) == "number"]
    if any((r, column) not in cells for r in rows):
        yield f"column {column_letter(column)} holds figures that values does not name."
    columns = [c for c in area.values if kind(sheet.at(row, c)) == "number"]
    if any((row, c) not in cells for c in columns):
        yield f"row {row} holds figures that rows does not name."


def _footnotes(table: TableImport, quotes: Iterable[str]) -> Iterator[str]:
    """Headings with marks, which the subject does not repeat: a person says what they mean."""
    parts = (part for quote in quotes for part in re.split(f"{BETWEEN}| · ", quote))
    marks = table.area.marks
    marked = dict.fromkeys(part for part in parts if without_marks(part, marks) != part)
    if marked:
        yield f"{', '.join(marked)}: marks of footnotes. Say what they mean where it matters."


def mapping_faults(table: TableImport) -> Iterator[Fault]:
    """What is wrong with a table of a mapping as a whole, whatever its cells hold."""
    yield from _hidden(table)
    yield from _unknown_units(table)
    yield from _beyond(table)
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


def _unknown_units(table: TableImport) -> Iterator[Fault]:
    """Each unit that the project does not have, once, at the first series with it."""
    used = {series.settings["unit"]: series.line for series in reversed(table.area.series)}
    for name, line in used.items():
        if name not in table.units:
            remedy = (
                f"Use {', '.join(table.units)}; or add it to the units in datapackage.json, as the "
                "documentation of the data shows."
            )
            problem = "datapackage.json has no such unit"
            yield Fault(table.mapping.name, problem, remedy, line, "unit", name)


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
                yield Fault(table.place, problem, "Correct it in the mapping.")
