"""Rows of CSV tables, each with its place; and the small tables that people keep by hand."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from civicbrief.core.csv_rows import NotCsv, read_rows, rows_text
from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.table_form import RESTORE, form_of

Row = dict[str, str]  # the cells of a row by their columns
# A spreadsheet begins a new cell at each of these, in one country or another.
_BREAKS = re.compile(r"([;\t\r\n])")
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]")
_NUMBER = re.compile(r"\s*[-+]?(?:[\d.,\s]*(?:[eE][-+]?\d+)?\s*%?|inf)")


class Record(Row):
    """A row that was read from a file; `number` counts as a spreadsheet shows rows."""

    def __init__(self, file: str, number: int, cells: Mapping[str, str]):
        plain = {name: bare(cell) for name, cell in cells.items()}
        # A space before a formula stood behind the apostrophe.
        super().__init__({n: c.strip() if isinstance(c, str) else c for n, c in plain.items()})
        self.file, self.number = file, number

    def fault(self, column: str, problem: str, remedy: str) -> Fault:
        """A fault of one cell, with the cell's value."""
        return Fault(self.file, problem, remedy, self.number, column, self[column])


def read_records(
    file: str, content: bytes, columns: Sequence[str], optional: Sequence[str] = ()
) -> list[Record]:
    """The rows of a table that has `columns` and may have `optional`, without outer spaces.

    Raises InputError with every fault of form: another encoding, another header, a row that is
    too short or too long. What a spreadsheet has changed is one fault.
    """
    form = form_of(content.removeprefix(codecs.BOM_UTF8), columns)
    if fault := form.fault(file):
        raise InputError([fault])
    try:
        rows = read_rows(content.decode("utf-8-sig"))
    except NotCsv as error:
        raise refused(file, error.problem, RESTORE, error.row) from None
    header = rows[0] if rows else []
    faults = [*header_faults(file, header, columns, optional)]
    filled = [pair for pair in enumerate(rows[1:], start=2) if any(map(str.strip, pair[1]))]
    for number, row in filled if not faults else ():
        if len(row) != len(header):
            problem = f"{len(row)} cells, but the header has {len(header)}"
            faults.append(Fault(file, problem, "Write one cell for each column.", number))
        for name, cell in zip(header, row, strict=False):
            if "\0" in cell:
                faults.append(Fault(file, "a NUL is no letter", "Remove it.", number, name, cell))
    if faults:
        raise InputError(faults)
    return [
        Record(file, number, dict(zip(header, map(str.strip, row), strict=True)))
        for number, row in filled
    ]


def header_faults(
    file: str, header: list[str], columns: Sequence[str], optional: Sequence[str] = ()
) -> Iterator[Fault]:
    """Columns that are missing, there twice or unknown; one fault where most are."""
    wanted = ",".join([*columns, *(f"[{name}]" for name in optional)])
    remedy = f"The header is {wanted}."
    if header and 3 * len({*header} & {*columns}) < len(columns):
        problem = "the first row is not the header of this table"
        yield Fault(file, problem, f"{remedy} Write it above the rows.", 1)
        return
    for name in columns:
        if name not in header:
            yield Fault(file, "the column is missing", remedy, 1, name)
    for number, name in enumerate(header):
        if name in header[:number]:
            yield Fault(file, "the column occurs twice", remedy, 1, name)
        elif name not in (*columns, *optional):
            yield Fault(file, "unknown column", remedy, 1, value=name)


def table_text(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """A table as CSV with line feeds, safe in a spreadsheet.

    Raises ValueError for a row with another column.
    """
    lines = [columns]
    for row in rows:
        if others := row.keys() - {*columns}:
            raise ValueError(f"a row has other columns: {', '.join(sorted(others))}")
        lines.append([guarded(row.get(name, "")) for name in columns])
    return rows_text(lines)


# --- what a spreadsheet would take for a formula


def guarded(cell: str) -> str:
    """A cell in which a spreadsheet finds no formula: an apostrophe stands before each.

    A formula can send what stands beside it away, or start a program. A number stays as it is.
    """
    return _pieces(cell, lambda piece: f"'{piece}")


def bare(cell: str) -> str:
    """The cell that `guarded` was given."""
    if not isinstance(cell, str) or "'" not in cell:  # a row of another length has no text there
        return cell
    return _pieces(cell, lambda piece: piece.removeprefix("'"))


def _pieces(cell: str, change: Callable[[str], str]) -> str:
    """A cell with each piece changed that would be a formula with or without its apostrophe."""
    return "".join(
        change(piece)
        if _FORMULA.match(piece) and not _NUMBER.fullmatch(piece.lstrip("'"))
        else piece
        for piece in _BREAKS.split(cell)
    )


def safe_in_a_spreadsheet(text: str) -> str:
    """A CSV that leaves us, each cell `guarded`; the same text where none needs it."""
    rows = list(csv.reader(io.StringIO(text, newline="")))
    safe = [[*map(guarded, row)] for row in rows]
    if safe == rows:
        return text
    return rows_text(safe)
