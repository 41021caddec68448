"""How far headings reach over empty cells beside them, where a workbook does not say it by a merge.

Where the same words follow in each group, a heading reaches over its group; else it is a question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from civicbrief.importing.cells import Sheet
from civicbrief.importing.survey.found_table import Rows

Inner = tuple[str, ...]  # the headings below, or beside, that one cell of an outer heading covers


@dataclass(slots=True)
class Reach:
    """The ranges over which headings may reach, and whether repeating groups show that they do."""

    ranges: dict[str, str] = field(default_factory=dict)  # by the first cell, the last one
    repeating: bool = True

    def __str__(self) -> str:
        return ", ".join(f"{start}:{end}" for start, end in self.ranges.items())

    def add(self, line: Sequence[tuple[str, bool, Inner]]) -> None:
        """Add a line of headings, along a row or down a column.

        Each cell is its address, whether it is filled, and what it covers: where that is nothing,
        no heading needs to reach it.
        """
        groups: list[list[tuple[str, Inner]]] = []
        for address, filled, inner in line:
            if filled:
                groups.append([(address, inner)])
            elif groups and any(inner):
                groups[-1].append((address, inner))
        wide = [group for group in groups if len(group) > 1]
        self.ranges |= {group[0][0]: group[-1][0] for group in wide}
        below = {tuple(inner for _, inner in group) for group in wide}
        told_apart = all(len({*inners}) == len(inners) for inners in below)
        if wide and not (len(wide) > 1 and len(below) == 1 and told_apart):
            self.repeating = False


def reach_of(sheet: Sheet, rows: Rows, labels: Sequence[int], values: Sequence[int]) -> Reach:
    """How far the headings of columns and of rows may reach."""
    reach = Reach()
    merged = {row for first, _, last, _ in sheet.merged for row in range(first, last + 1)}
    for row in rows.header[:-1] if not merged & {*rows.header} else ():
        below = [r for r in rows.header if r > row]
        line = []
        for column in values:
            cell = sheet.at(row, column)
            inner = tuple(sheet.at(r, column).text for r in below)
            line.append((cell.address, bool(cell.text), inner))
        reach.add(line)
    beside = {c for _, left, _, right in sheet.merged for c in range(left, right + 1)}
    for column in labels[:-1] if not beside & {*labels} else ():
        if all(sheet.at(row, column).text for row in rows.figures):
            continue  # no cell is empty, as in most large tables
        further = [c for c in labels if c > column]
        line = []
        for row in rows.figures:
            cell = sheet.at(row, column)
            inner = tuple(sheet.at(row, c).text for c in further)
            line.append((cell.address, bool(cell.text), inner))
        reach.add(line)
    return reach
