"""Which sheets, countries and rows of a large file are wanted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from civicbrief.core.faults import UsageError
from civicbrief.importing.cells import Cell, Sheet, Table
from civicbrief.importing.countries import codes, of_words
from civicbrief.importing.headings import Frame, named_by

_NUMBERS = re.compile(r"\s*\d{1,7}(\s*[-–,]\s*\d{1,7})*\s*")  # rows: 5-40, 52
AreasOfRows = Mapping[int, tuple[Cell, str]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted of a file; an empty part is no limit.

    `areas` are three-letter codes; `words` stand in the labels of a row, any one of them; `rows`
    are numbers.
    """

    sheets: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    rows: frozenset[int] = frozenset()

    def kept(self, sheet: Sheet, frame: Frame, places: Mapping[str, str]) -> frozenset[int] | None:
        """The rows of a table that are wanted; None for all."""
        if not (self.areas and frame.area) and not self.words and not self.rows:
            return None
        rows = {row for row in frame.rows if not self.rows or row in self.rows}
        if self.areas and frame.area:
            named = areas_of(sheet, frame, places)
            rows &= {row for row, (_, area) in named.items() if area in self.areas}
        if self.words:
            columns = [named_by(sheet, frame, column) for column in frame.labels]
            rows = {
                row
                for row in rows
                if any(row in cells and self._says(cells[row].text) for cells in columns)
            }
        return frozenset(rows)

    def _says(self, text: str) -> bool:
        return any(
            re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text, re.IGNORECASE) for one in self.words
        )


def areas_of(sheet: Sheet, frame: Frame, places: Mapping[str, str]) -> AreasOfRows:
    """The cell that names the area of each row, and its code; "" where it names no country."""
    if frame.area is None:
        return {}
    cells = named_by(sheet, frame, frame.area)
    known = {**of_words(cell.text for cell in cells.values()), **places}
    return {row: (cell, known.get(cell.text, "")) for row, cell in cells.items()}


def chosen(
    table: Table, sheets: Sequence[str], areas: Sequence[str], rows: Sequence[str]
) -> Choice:
    """What the options of a command name. Raises UsageError for what there is not."""
    names = [sheet.name for sheet in table.sheets]
    for one in sheets:
        if one not in names:
            known = f"There are: {', '.join(names)}." if names != [""] else "A CSV has no sheets."
            raise UsageError(f"--sheet {one}: there is no such sheet. {known}")
    wanted = {one: codes().get(one.upper()) or of_words([one]).get(one, "") for one in areas}
    for one in (one for one, code in wanted.items() if not code):
        raise UsageError(f"--area {one}: it is no country. Write its code of ISO 3166-1, as KGZ.")
    numbers: set[int] = set()
    for one in filter(_NUMBERS.fullmatch, rows):
        for first, last in re.findall(r"(\d+)(?:\s*[-–]\s*(\d+))?", one):
            numbers |= {*range(int(first), int(last or first) + 1)}
    words = tuple(one for one in rows if not _NUMBERS.fullmatch(one))
    return Choice(tuple(sheets), tuple(dict.fromkeys(wanted.values())), words, frozenset(numbers))
