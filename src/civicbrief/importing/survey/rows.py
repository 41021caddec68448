"""Where the tables of a sheet are: which rows are notes, headings, figures and footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from civicbrief.importing.cells import Cell, Sheet, column_letter
from civicbrief.importing.choice import Choice
from civicbrief.importing.headings import Frame
from civicbrief.importing.readings import (
    CACHED,
    MARKS,
    NUMBERED,
    SIGNS,
    UNREAD,
    Ambiguous,
    read_period,
    separators,
    without_marks,
)

_FOOTNOTE = re.compile(
    r"(\*|[¹²³⁴-⁹†‡]|\d+\)|примечани|источник|ескерту|дереккөз|note|source)", re.IGNORECASE
)


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

    @property
    def span(self) -> list[int]:
        figures = self.reach or self.figures
        first = [*self.section, *figures][:1]
        return list(range(first[0], figures[-1] + 1)) if figures else []


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
class FoundTable:
    """A table as it seems to be. A value that only a person knows begins with "TO DECIDE:"."""

    sheet: Sheet
    rows: Rows
    labels: list[int]
    values: list[int]
    period: str
    findings: list[Detection] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    marks: list[str] = field(default_factory=list)
    signs: dict[str, str] = field(default_factory=dict)
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


def kind(cell: Cell) -> str:
    """What a cell looks like: "", "text", "number", "period", or "sign" of no data."""
    return _kind(cell.text, cell.trouble, cell.number is not None)


@lru_cache(CACHED)
def _kind(written: str, trouble: str, held: bool) -> str:
    if trouble == "a date":
        return "period"
    text = without_marks(written)
    if not text:
        return "number" if trouble else ""
    try:
        if read_period(text):
            return "period"
    except Ambiguous:
        return "number" if text.isdecimal() else "period"
    if held or trouble:
        return "number"
    if text.lower() in SIGNS:
        return "sign"
    readings = [text, text[:-1], text[:-2].rstrip()] if NUMBERED.search(text) else [text]
    number = any(separators(reading) is not None for reading in readings)
    return "number" if number or UNREAD.fullmatch(text) else "text"


def tables_of(sheet: Sheet) -> list[Rows]:
    """The tables of a sheet, from the top and from the left."""
    found: list[Rows] = []
    for columns in _column_groups(sheet):
        found += _tables_in(sheet, columns)
    return sorted(found, key=lambda rows: (rows.figures[0], rows.columns[0]))


def _column_groups(sheet: Sheet) -> list[list[int]]:
    """Columns that belong together; an empty column separates two tables if both hold figures."""
    everything = sorted({column for _, column in sheet.cells})
    used = {column for (_, column), cell in sheet.cells.items() if not _in_title(sheet, cell)}
    groups: list[list[int]] = []
    for column in sorted(used):
        if groups and groups[-1][-1] == column - 1:
            groups[-1].append(column)
        else:
            groups.append([column])
    if len(groups) < 2 or not all(len(one) > 1 and _tables_in(sheet, one) for one in groups):
        return [everything]
    return groups


def _in_title(sheet: Sheet, cell: Cell) -> bool:
    """Whether a cell continues a title that is merged across the sheet."""
    return cell.merged and sheet.at(cell.row, cell.column - 1).text == cell.text


def _tables_in(sheet: Sheet, columns: Sequence[int]) -> list[Rows]:
    found: list[Rows] = []
    current = Rows(columns)
    gap, pending = False, list[int]()
    last = 0
    for row in sorted({row for row, _ in sheet.cells}):  # what is empty is not walked
        gap, last = gap or (row > last + 1 and bool(current.figures)), row
        what = _row(sheet, columns, row, current)
        if what == "blank":
            gap = gap or bool(current.figures)
        elif what == "note" and current.figures:
            pending.append(row)
        elif what == "note" and not current.header:
            current.notes.append(row)
        elif what == "note":
            current.section = current.section or [row]
        elif current.figures and (
            (what == "head" and (gap or pending))
            or (what in ("head", "figures") and _repeats_header(sheet, row, current))
        ):
            notes = [r for r in pending if not _footnote(sheet, columns, r)]
            current.footnotes = [r for r in pending if r not in notes]
            found.append(current)
            current, gap, pending = Rows(columns, notes, [row]), False, []
        elif what == "head" and not current.figures:
            current.header.append(row)
            current.section = []
        elif what == "numbering":
            current.numbering.append(row)
            current.section = []
        elif what in ("figures", "head"):
            current.figures.append(row)
            gap, pending = False, []  # notes among figures are headings of sections
    if current.figures:
        current.footnotes = pending
        found.append(current)
    return found


def _repeats_header(sheet: Sheet, row: int, current: Rows) -> bool:
    """Whether a row among figures is a second header: years under the same label, or under none."""
    first, *others = (sheet.at(row, column) for column in current.columns)
    labels = {sheet.at(head, first.column).text for head in current.header}
    if first.text and first.text not in labels:
        return False
    above = [sheet.at(head, cell.column) for head in current.header for cell in others]
    years = [cell for cell in others if cell.text]
    return (
        len(years) > 1
        and all(kind(cell) == "period" for cell in years)
        and any(kind(cell) == "period" for cell in above)
    )


def _footnote(sheet: Sheet, columns: Sequence[int], row: int) -> bool:
    return any(_FOOTNOTE.match(sheet.at(row, column).text) for column in columns)


def _row(sheet: Sheet, columns: Sequence[int], row: int, current: Rows) -> str:
    cells = [sheet.at(row, column) for column in columns]
    own = [cell for cell in cells if (cell.text or cell.trouble) and not cell.merged]
    if not own:
        return "blank" if not any(cell.text for cell in cells) else "note"
    kinds = [kind(cell) for cell in own]
    if len(own) == 1 and kinds[0] == "text":
        below = [sheet.at(row + 1, column) for column in columns]
        inner = own[0].column != columns[0] and not current.figures
        covered = any(cell.merged and cell.text != own[0].text for cell in cells)
        return "head" if covered or (inner and sum(bool(c.text) for c in below) > 1) else "note"
    if current.header and not current.figures:
        whole = [cell.text for cell, what in zip(own, kinds, strict=True) if what == "number"]
        letters = all(len(cell.text) == 1 for cell in own if kind(cell) == "text")
        if letters and _consecutive(whole, len(own)):
            return "numbering"
    if "number" in kinds or "sign" in kinds:
        return "figures"
    if current.header and "period" in kinds:
        dated = any(kind(sheet.at(r, c)) == "period" for r in current.header for c in columns)
        first = own[0].column == columns[0]
        labelled = first and kinds[0] == "text" and dated and not _gapped(sheet, columns, row)
        if (first and kinds[0] == "period" and len(own) > 1) or labelled:
            return "figures"
    return "head"


def _gapped(sheet: Sheet, columns: Sequence[int], row: int) -> bool:
    """Whether the row above is empty or a note, so that a new table may begin."""
    above = [sheet.at(row - 1, column) for column in columns]
    return sum(bool(cell.text) and not cell.merged for cell in above) < 2


def _consecutive(numbers: Sequence[str], width: int) -> bool:
    """Whether these are the numbers of columns below the headings of official tables: А 1 2 3."""
    if len(numbers) < 2 or len(numbers) < width - 1 or not all(n.isdecimal() for n in numbers):
        return False
    values = [int(number) for number in numbers]
    return values[0] in (1, 2) and values == list(range(values[0], values[0] + len(values)))


def marks_of(cell: Cell) -> list[str]:
    """The mark of a footnote at the end of a cell, if it cannot be a digit."""
    found = MARKS.search(cell.text)
    return [found[1]] if found and found[1] != cell.text else []


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
