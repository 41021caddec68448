"""Named columns of a CSV table of any size, as text: read in blocks, so that memory stays small."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from civicbrief.core.faults import Fault, InputError, did_you_mean, refused

BLOCK = 1 << 20  # bytes
EMPTY = ("", "NA")  # R writes NA where there is no value
DOWNLOAD = "Download the file again."


@dataclass(frozen=True, slots=True)
class Columns:
    """The cells of rows by their columns, "" where one is empty.

    `numbers` are those of the rows in the file, as a spreadsheet counts; None where rows have
    none. `last` is the last year of the whole file, `digest` its SHA-256.
    """

    file: str
    cells: dict[str, list[str]]
    numbers: Sequence[int | None]
    last: int
    digest: str


class _Hashed:
    """A file that is read once, from its beginning, and hashed on the way."""

    closed = False

    def __init__(self, path: Path):
        self.file, self.hash = path.open("rb", buffering=0), hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        content = self.file.read(size)
        self.hash.update(content)
        return content

    def close(self) -> None:
        self.file.close()


def header_of(path: Path) -> list[str]:
    """The names in the first row. Raises InputError where it is not that of a CSV table."""
    with path.open("rb") as file:
        first = file.readline()
    if first.startswith(b"PK"):
        raise refused(path.name, "the file is a ZIP archive", "Unpack it, and import its CSV file.")
    try:
        return next(csv.reader([first.decode("utf-8-sig")], strict=True), [])
    except (UnicodeDecodeError, csv.Error):
        problem = "the first row is not that of a CSV table in UTF-8"
        raise refused(path.name, problem, DOWNLOAD, 1) from None


def missing_faults(file: str, header: Sequence[str], wanted: Sequence[str]) -> list[Fault]:
    """Columns that are not there, or twice."""
    faults = []
    for name in wanted:
        if name not in header:
            hint = did_you_mean(name, header, cutoff=0.8) or DOWNLOAD
            faults.append(Fault(file, "the column is missing", hint, 1, name))
        elif header.count(name) > 1:
            faults.append(Fault(file, "the column occurs twice", DOWNLOAD, 1, name))
    return faults


def read_columns(path: Path, columns: Sequence[str], year: str, since: int) -> Columns:
    """The cells of `columns`, of rows from the year `since` on.

    `columns` are in the header, and `year`, that of the years, is one of them. Raises InputError
    with every line that is cut or too long, and every year that is no number.
    """
    from pyarrow import ArrowInvalid, Table, compute
    from pyarrow import csv as arrow

    broken: list[Any] = []

    def skip(row: Any) -> str:
        broken.append(row)
        return "skip"

    source, seen, last = _Hashed(path), 0, 0
    parts: list[Any] = []
    kept: list[int] = []  # rows that are taken, counted from 0 without the broken ones
    wrong: list[tuple[int, str]] = []
    try:
        for block in _blocks(arrow, source, columns, skip):
            text = compute.fill_null(block[year], "")
            good = compute.match_substring_regex(text, "^[0-9]{4}$")
            for index in compute.indices_nonzero(compute.invert(good)).to_pylist():
                if any(block[name][index].is_valid for name in columns):  # else an empty line
                    wrong.append((seen + index, text[index].as_py()))
            years = compute.if_else(good, text, "0").cast("int64")
            last = max(last, compute.max(years).as_py() or 0)
            taken = compute.indices_nonzero(compute.greater_equal(years, since))
            parts.append(block.take(taken))
            kept += [seen + index for index in taken.to_pylist()]
            seen += block.num_rows
    except ArrowInvalid as error:
        problem = f"the file is not a CSV table in UTF-8: {str(error).splitlines()[0]}"
        raise refused(path.name, problem, DOWNLOAD) from None
    finally:
        source.close()
    skipped = sorted(row.number for row in broken)
    faults = [_broken(path.name, row) for row in broken]
    for index, found in wrong:
        number = _number(index, skipped)
        remedy = "Write a year of four digits."
        faults.append(Fault(path.name, "this is no year", remedy, number, year, found))
    if faults:
        raise InputError(shortened(faults))
    table = Table.from_batches(parts) if parts else {name: [] for name in columns}
    cells = {name: compute.fill_null(table[name], "").to_pylist() for name in columns}
    return Columns(path.name, cells, [index + 2 for index in kept], last, source.hash.hexdigest())


def _blocks(arrow: Any, source: _Hashed, columns: Sequence[str], skip: Any) -> Any:
    """The blocks of a table. One thread parses, which is what tells the numbers of rows."""
    return arrow.open_csv(
        source,
        read_options=arrow.ReadOptions(block_size=BLOCK, use_threads=False),
        parse_options=arrow.ParseOptions(
            newlines_in_values=True, ignore_empty_lines=False, invalid_row_handler=skip
        ),
        convert_options=arrow.ConvertOptions(
            include_columns=list(columns),
            column_types=dict.fromkeys(columns, "string"),
            null_values=list(EMPTY),
            strings_can_be_null=True,
        ),
    )


def _broken(file: str, row: Any) -> Fault:
    problem = f"{row.actual_columns} cells, but the header has {row.expected_columns}"
    if row.actual_columns < row.expected_columns:
        problem += ": the line is cut"
    return Fault(file, problem, DOWNLOAD, row.number)


def _number(index: int, skipped: Sequence[int]) -> int:
    """The number of a row in the file, where the rows `skipped` were not counted."""
    number = index + 2
    for one in skipped:
        number += one <= number
    return number


def shortened(faults: Sequence[Fault], most: int = 5) -> list[Fault]:
    """At most so many of one kind in one column; the rest of them as a number."""
    kinds: dict[tuple[str | None, str], list[Fault]] = {}
    for fault in faults:
        kinds.setdefault((fault.column, fault.remedy), []).append(fault)
    told = []
    for (column, remedy), alike in kinds.items():
        told += alike[:most]
        if len(alike) > most:
            problem = f"{len(alike) - most} more rows have such a fault"
            told.append(Fault(alike[0].file, problem, remedy, column=column))
    return told
