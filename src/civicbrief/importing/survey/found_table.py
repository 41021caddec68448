"""A table as it seems to be, what was detected of it, and how its rows and columns are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from civicbrief.importing.cells import Sheet, column_letter
from civicbrief.importing.choice import Choice
from civicbrief.importing.headings import Frame


@dataclass(frozen=True, slots=True)
class Detection:
    """One property that was detected: `certainty` is certain, likely or open; `cells` show it."""

    property: str
    value: str
    certainty: str
    cells: str = ""

    def __str__(self) -> str:
        by = f" [{self.cells}]" if self.cells else ""
        return f"{self.property}: {self.value} ({self.certainty}){by}"


@dataclass(slots=True)
class Rows:
    """The rows of one table among `columns`."""

    columns: Sequence[int]
    notes: list[int] = field(default_factory=list)
    header: list[int] = field(default_factory=list)
    numbering: list[int] = field(default_factory=list)
    section: list[int] = field(default_factory=list)  # the first section's heading, above its rows
    figures: list[int] = field(default_factory=list)
    footnotes: list[int] = field(default_factory=list)
    reach: list[int] = field(default_factory=list)  # of which `figures` are those that are wanted
    above: Rows | None = None  # the table directly above, where this one may be a part of it

    @property
    def span(self) -> list[int]:
        figures = self.reach or self.figures
        first = [*self.section, *figures][:1]
        return list(range(first[0], figures[-1] + 1)) if figures else []


@dataclass(slots=True)
class FoundTable:
    """A table as it seems to be. A value that only a person knows begins with "TO DECIDE:"."""

    sheet: Sheet
    rows: Rows
    labels: list[int]
    values: list[int]
    period: str
    header: str = ""  # the question which rows are headings, if their cells do not tell
    findings: list[Detection] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    marks: list[str] = field(default_factory=list)
    signs: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)  # beside figures
    units: list[tuple[str, str]] = field(default_factory=list)  # words of the unit, by their cells
    units_of: dict[str, str] = field(default_factory=dict)  # asked of the series below a heading
    spread: str = ""
    series: list[dict[str, str]] = field(default_factory=list)
    area: int | None = None  # the column that names the countries of its rows
    dimensions: dict[str, int] = field(default_factory=dict)
    choice: Choice = field(default_factory=Choice)

    @property
    def frame(self) -> Frame:
        rows, marks = self.rows, tuple(self.marks)
        whole = Frame(rows.header, rows.span, self.labels, self.values, marks, self.area)
        kept = self.choice.kept(self.sheet, whole, {})
        return replace(whole, dimensions=self.dimensions, kept=kept)


def span(rows: Sequence[int]) -> str:
    """Rows as a person writes them: 3-5, 8."""
    parts: list[list[int]] = []
    for row in rows:
        if parts and row == parts[-1][-1] + 1:
            parts[-1].append(row)
        else:
            parts.append([row])
    return ", ".join(f"{p[0]}-{p[-1]}" if len(p) > 1 else str(p[0]) for p in parts)


def named(rows: Sequence[int]) -> str:
    return f"row{'s' if len(rows) > 1 else ''} {span(rows)}"


def column_span(columns: Sequence[int]) -> str:
    parts = [part.split("-") for part in span(columns).split(", ") if part]
    return ", ".join("-".join(column_letter(int(end)) for end in ends) for ends in parts)
