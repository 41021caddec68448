"""Where tables stand on a sheet: which rows are notes, headings, figures and footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from civicbrief.importing.cells import Cell, Sheet
from civicbrief.importing.readings import (
    MARKS,
    NUMBERED,
    ODD,
    SIGNS,
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
    section: list[int] = field(default_factory=list)  # the heading of the first, above its rows
    figures: list[int] = field(default_factory=list)
    footnotes: list[int] = field(default_factory=list)

    @property
    def span(self) -> list[int]:
        first = [*self.section, *self.figures][:1]
        return list(range(first[0], self.figures[-1] + 1)) if self.figures else []


def kind(cell: Cell) -> str:
    """What a cell looks like: "", "text", "number", "when" (a year or date), "sign" of no data."""
    if cell.trouble == "a date":
        return "when"
    text = without_marks(cell.text)
    if not text:
        return "number" if cell.trouble else ""
    try:
        if read_period(text):
            return "when"
    except Ambiguous:
        return "number" if text.isdecimal() else "when"
    if cell.number is not None or cell.trouble:
        return "number"
    if text.lower() in SIGNS:
        return "sign"
    if separators(text) is not None or (
        NUMBERED.search(text) and separators(text[:-1]) is not None
    ):
        return "number"
    bare = text[:-2].rstrip() if NUMBERED.search(text) else ""
    return "number" if (bare and separators(bare) is not None) or ODD.fullmatch(text) else "text"


def tables_of(sheet: Sheet) -> list[Rows]:
    """The tables of a sheet, from the top and from the left."""
    found: list[Rows] = []
    for columns in _groups(sheet):
        found += _down(sheet, columns)
    return sorted(found, key=lambda rows: (rows.figures[0], rows.columns[0]))


def _groups(sheet: Sheet) -> list[list[int]]:
    """Columns that stand together; an empty column parts two tables where both hold figures."""
    everything = list(range(1, sheet.last_column + 1))
    used = {column for (_, column), cell in sheet.cells.items() if not _across(sheet, cell)}
    groups: list[list[int]] = [[]]
    for column in everything:
        if column in used:
            groups[-1].append(column)
        elif groups[-1]:
            groups.append([])
    groups = [group for group in groups if group]
    alone = all(len(group) > 1 and _down(sheet, group) for group in groups)
    return groups if alone and len(groups) > 1 else [everything]


def _across(sheet: Sheet, cell: Cell) -> bool:
    """Part of a title that is merged across the sheet."""
    return cell.merged and sheet.at(cell.row, cell.column - 1).text == cell.text


def _down(sheet: Sheet, columns: Sequence[int]) -> list[Rows]:
    found: list[Rows] = []
    now = Rows(columns)
    gap, pending = False, list[int]()
    for row in range(1, sheet.last_row + 1):
        what = _row(sheet, columns, row, now)
        if what == "blank":
            gap = gap or bool(now.figures)
        elif what == "note" and now.figures:
            pending.append(row)
        elif what == "note" and not now.header:
            now.notes.append(row)
        elif what == "note":
            now.section = now.section or [row]
        elif now.figures and (
            (what == "head" and (gap or pending))
            or (what in ("head", "figures") and _anew(sheet, row, now))
        ):
            notes = [r for r in pending if not _footnote(sheet, columns, r)]
            now.footnotes = [r for r in pending if r not in notes]
            found.append(now)
            now, gap, pending = Rows(columns, notes, [row]), False, []
        elif what == "head" and not now.figures:
            now.header.append(row)
            now.section = []
        elif what == "numbering":
            now.numbering.append(row)
            now.section = []
        elif what in ("figures", "head"):
            now.figures.append(row)
            gap, pending = False, []  # notes among figures are headings of sections
    if now.figures:
        now.footnotes = pending
        found.append(now)
    return found


def _anew(sheet: Sheet, row: int, now: Rows) -> bool:
    """A row among figures that heads the columns anew: the same label, or none, over years."""
    first, *others = (sheet.at(row, column) for column in now.columns)
    labels = {sheet.at(head, first.column).text for head in now.header}
    above = [sheet.at(head, cell.column) for head in now.header for cell in others]
    years = [cell for cell in others if cell.text]
    return (
        len(years) > 1
        and all(kind(cell) == "when" for cell in years)
        and any(kind(cell) == "when" for cell in above)
        and (not first.text or first.text in labels)
    )


def _footnote(sheet: Sheet, columns: Sequence[int], row: int) -> bool:
    return any(_FOOTNOTE.match(sheet.at(row, column).text) for column in columns)


def _row(sheet: Sheet, columns: Sequence[int], row: int, now: Rows) -> str:
    cells = [sheet.at(row, column) for column in columns]
    own = [cell for cell in cells if (cell.text or cell.trouble) and not cell.merged]
    if not own:
        return "blank" if not any(cell.text for cell in cells) else "note"
    kinds = [kind(cell) for cell in own]
    if len(own) == 1 and kinds[0] == "text":
        below = [sheet.at(row + 1, column) for column in columns]
        inner = own[0].column != columns[0] and not now.figures
        covered = any(cell.merged and cell.text != own[0].text for cell in cells)
        return "head" if covered or (inner and sum(bool(c.text) for c in below) > 1) else "note"
    whole = [cell.text for cell in own if kind(cell) == "number"]
    letters = all(len(cell.text) == 1 for cell in own if kind(cell) == "text")
    if now.header and not now.figures and letters and _consecutive(whole, len(own)):
        return "numbering"
    if "number" in kinds or "sign" in kinds:
        return "figures"
    if now.header and "when" in kinds:
        dated = any(kind(sheet.at(r, c)) == "when" for r in now.header for c in columns)
        first = own[0].column == columns[0]
        labelled = first and kinds[0] == "text" and dated and not _gapped(sheet, columns, row)
        if (first and kinds[0] == "when" and len(own) > 1) or labelled:
            return "figures"
    return "head"


def _gapped(sheet: Sheet, columns: Sequence[int], row: int) -> bool:
    """A row after an empty one or a note, where a new table may begin."""
    above = [sheet.at(row - 1, column) for column in columns]
    return sum(bool(cell.text) and not cell.merged for cell in above) < 2


def _consecutive(numbers: Sequence[str], width: int) -> bool:
    """The numbers of columns that stand under the headings of official tables: А 1 2 3."""
    if len(numbers) < 2 or len(numbers) < width - 1 or not all(n.isdecimal() for n in numbers):
        return False
    values = [int(number) for number in numbers]
    return values[0] in (1, 2) and values == list(range(values[0], values[0] + len(values)))


def marks_of(cell: Cell) -> list[str]:
    """Marks of footnotes at the end of a cell, those that cannot be a digit."""
    found = MARKS.search(cell.text)
    return [found[1]] if found and found[1] != cell.text else []
