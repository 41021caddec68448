"""A foreign table as sheets of cells: what each cell shows, and where it stands.

Nothing here decides what a cell means.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from civicbrief.core.faults import Fault, refused

MAX_CELLS = 1_500_000
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384  # of a sheet, in every program of today
KEEP = "Keep only the sheet that you need."
IGNORED = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff"))  # soft hyphens and characters without width

RAISED = str.maketrans("0123456789)", "⁰¹²³⁴⁵⁶⁷⁸⁹⁾")


class Cell(NamedTuple):
    """One cell. `text` is what it shows; `number` what it holds, where it is a number in XLSX.

    `trouble` says why its number cannot be used: an error of a formula, a formula without a
    result, a date. A cell that a merged cell covers repeats the text of that cell; then `merged`
    is true.
    """

    row: int
    column: int
    text: str
    number: Decimal | None = None
    number_format: str = ""
    trouble: str = ""
    merged: bool = False

    @property
    def address(self) -> str:
        return f"{column_letter(self.column)}{self.row}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet that hold something, by row and column, both counted from 1."""

    name: str
    cells: Mapping[tuple[int, int], Cell]
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()  # first row, column; last row, column

    def at(self, row: int, column: int) -> Cell:
        return self.cells.get((row, column)) or Cell(row, column, "")

    @property
    def last_row(self) -> int:
        return max((row for row, _ in self.cells), default=0)

    @property
    def last_column(self) -> int:
        return max((column for _, column in self.cells), default=0)


@dataclass(frozen=True, slots=True)
class Table:
    """A file as it was read: its sheets, and for CSV also its encoding and delimiter.

    `question` asks about the encoding, where its bytes do not tell.
    """

    file: str
    content: bytes = field(repr=False)
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    question: str = ""
    format: str = "CSV"

    @property
    def is_csv(self) -> bool:
        return bool(self.delimiter)

    def place(self, sheet: Sheet) -> str:
        """How a fault names the file: a workbook with its sheet."""
        return self.file if self.is_csv else f"{self.file}#{sheet.name}"


@contextmanager
def without_search_for_cycles() -> Iterator[None]:
    """Do not look for objects that hold each other: among a million cells it takes as long as
    reading them, and none does. What was made meanwhile counts as old, so that the next search does
    not walk it either.
    """
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.freeze()
            gc.unfreeze()  # into the oldest generation
            gc.enable()


def cover(
    name: str, cells: dict[tuple[int, int], Cell], merged: Sequence[tuple[int, int, int, int]]
) -> None:
    """Repeat the text of a merged cell in the cells that it covers, as far as the sheet is used.

    Raises InputError where that is more than a sheet can hold: a line of a file can merge billions.
    """
    if not cells or not merged:
        return
    last_row, last_column = (max(ends) for ends in zip(*cells, strict=True))
    count = 0
    for first, left, last, right in merged:
        if top := cells.get((first, left)):
            rows = range(first, min(last, last_row) + 1)
            columns = range(left, min(right, last_column) + 1)
            count += len(rows) * len(columns)
            if count > MAX_CELLS:
                raise refused(name, f"merged cells cover more than {MAX_CELLS} cells", KEEP)
            for row in rows:
                for column in columns:
                    covered = Cell(row, column, top.text, trouble=top.trouble, merged=True)
                    cells.setdefault((row, column), covered)


def cell_fault(place: str, cell: Cell, problem: str, remedy: str) -> Fault:
    """The fault of one cell; `place` is its file, of a workbook with its sheet."""
    return Fault(place, problem, remedy, cell.row, column_letter(cell.column), cell.text)


def clean(text: str) -> str:
    """The text of a cell on one line, with one plain space for any white space."""
    if text.isalnum() and text.isascii():  # most figures of a large table
        return text
    return " ".join(text.translate(IGNORED).split())


def raised(text: str) -> str:
    """A text that stands in superscript: a digit there is a mark of a footnote or a power."""
    return text.translate(RAISED)


def column_letter(column: int) -> str:
    """The name of a column: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def column_number(name: str) -> int:
    """The number of a column by its name: A is 1. Raises ValueError."""
    if not re.fullmatch(r"[A-Z]{1,3}", name):
        raise ValueError(name)
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def cell_name(raw: str, sheet: str, cell: Cell) -> str:
    """Where a figure stands, as a spreadsheet names it: raw/ngos.xlsx#'Sheet 1'!C7."""
    if not sheet:
        return f"raw/{raw}#{cell.address}"
    if not re.fullmatch(r"[^\W\d]\w*", sheet):
        sheet = "'" + sheet.replace("'", "''") + "'"
    return f"raw/{raw}#{sheet}!{cell.address}"
