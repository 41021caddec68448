"""What a table says of its source: its title, and who publishes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from civicbrief.importing.cells import Cell, Sheet
from civicbrief.importing.survey.found_table import FoundTable
from civicbrief.importing.survey.rows import SOURCE
from civicbrief.importing.units import is_unit

_NUMBER = re.compile(r"\W*\w+\W*\d[\d.\-–]*\W*")  # of a table, before its title: Table 2.1
LONGEST = 200  # signs of a note that are shown


def source_said(tables: Sequence[FoundTable]) -> dict[str, str]:
    """What the notes of tables say of `title` and `body`, each with its cell.

    What tables of one file say differently is the title of none.
    """
    said = {"title": dict[str, str](), "body": dict[str, str]()}
    for one in tables:
        above, below = [*_notes(one, one.rows.notes)], [*_notes(one, one.rows.footnotes)]
        titles = [cell for cell in above if not (is_unit(cell.text) or SOURCE.match(cell.text))]
        named = [cell for cell in titles if not _NUMBER.fullmatch(cell.text)]
        for cell in (named or titles)[:1]:
            said["title"].setdefault(cell.text, cell.address)
        for cell in [*below, *above]:
            if SOURCE.match(cell.text):
                said["body"].setdefault(_beside(one.sheet, cell), cell.address)
    return {
        key: f"; {place} says: {text[:LONGEST]}"
        for key, found in said.items()
        if len(found) == 1
        for text, place in found.items()
    }


def _notes(one: FoundTable, rows: Sequence[int]) -> Iterator[Cell]:
    for row in rows:
        cells = (one.sheet.at(row, column) for column in one.rows.columns)
        yield from (cell for cell in cells if cell.text and not cell.merged)


def _beside(sheet: Sheet, cell: Cell) -> str:
    """A note with what stands beside it: "Source:" in one cell, the office in the next."""
    beside = (sheet.at(cell.row, column) for column in range(cell.column + 1, cell.column + 4))
    return " ".join([cell.text, *(one.text for one in beside if one.text and not one.merged)])
