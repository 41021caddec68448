"""What a person should know of an import: findings about the source, and likely oversights."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from civicbrief.data.observation import Unit
from civicbrief.importing import headings as layout
from civicbrief.importing.cells import Sheet, letter
from civicbrief.importing.mapping import Block
from civicbrief.importing.readings import without_marks
from civicbrief.importing.survey.rows import kind

Sums = dict[str, list[tuple[bool, Decimal]]]  # by period: whether it is a total, and its value
SCALES = {
    "тыс|тысяч|мың|thousands?": 1_000,
    "млн|миллион(?:ов)?|million|mln": 1_000_000,
    "млрд|миллиард(?:ов)?|billion|bn": 1_000_000_000,
}


def told(
    where: str,
    sheet: Sheet,
    block: Block,
    beside: Sequence[Block],
    units: dict[str, Unit],
    sums: Sums,
    quotes: Iterable[str],
) -> Iterator[str]:
    """The notices on one block; `beside` are all of its sheet, `quotes` what its rows quote."""
    yield from _other_units(where, block, units)
    yield from _sums(where, sums)
    yield from _left_out(where, sheet, block, beside)
    yield from _footnotes(where, block, quotes)


def _other_units(where: str, block: Block, units: dict[str, Unit]) -> Iterator[str]:
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


def _left_out(where: str, sheet: Sheet, block: Block, beside: Sequence[Block]) -> Iterator[str]:
    """Figures that stand right beside the table and are in none: a newer file, perhaps."""
    column, row = max(block.values) + 1, max(block.rows) + 1
    cells = {(r, c) for other in beside for r in other.rows for c in other.values}
    rows = [r for r in block.rows if kind(sheet.at(r, column)) == "number"]
    if any((r, column) not in cells for r in rows):
        yield f"{where}: column {letter(column)} holds figures that values does not name."
    columns = [c for c in block.values if kind(sheet.at(row, c)) == "number"]
    if any((row, c) not in cells for c in columns):
        yield f"{where}: row {row} holds figures that rows does not name."


def _footnotes(where: str, block: Block, quotes: Iterable[str]) -> Iterator[str]:
    """Headings whose marks are no part of the subject: what the footnotes say, a person tells."""
    parts = (part for quote in quotes for part in re.split(f"{layout.BETWEEN}| · ", quote))
    marked = dict.fromkeys(part for part in parts if without_marks(part, block.marks) != part)
    if marked:
        shown = ", ".join(marked)
        yield f"{where}: marks of footnotes stand in {shown}: say what they mean where it matters."
