"""Small tables that people keep by hand beside the texts: read whole or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from civicbrief.core.faults import Fault, InputError

Row = dict[str, str]  # the cells of a row by their columns
Record = tuple[int, Row]  # the row as a spreadsheet counts it, and its cells


def cell_fault(file: str, record: Record, column: str, problem: str, remedy: str) -> Fault:
    """A fault of one cell, which is shown."""
    number, row = record
    return Fault(file, problem, remedy, number, column, row[column])


def read_records(
    file: str, content: bytes, columns: Sequence[str], more: Sequence[str] = ()
) -> list[Record]:
    """The rows of a table that has `columns` and may have `more`, cells without outer spaces.

    Raises InputError with every fault of form: another encoding, a header that differs, a row
    that is too short or too long.
    """
    try:
        text = content.decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except UnicodeDecodeError:
        raise InputError([Fault(file, "the file is not UTF-8", "Save it as UTF-8.")]) from None
    except csv.Error as error:
        problem = f"the file is no table: {error}"
        raise InputError([Fault(file, problem, "Close its quotation marks.")]) from None
    faults = [*_header(file, rows[0] if rows else [], columns, more)]
    if faults:
        raise InputError(faults)
    records: list[Record] = []
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(rows[0]):
            problem = f"{len(row)} cells, the header has {len(rows[0])}"
            faults.append(Fault(file, problem, "Give each column its cell.", number))
            continue
        cells = (cell.strip() for cell in row)
        records.append((number, dict(zip(rows[0], cells, strict=True))))
    if faults:
        raise InputError(faults)
    return records


def _header(
    file: str, header: list[str], columns: Sequence[str], more: Sequence[str]
) -> list[Fault]:
    wanted = ",".join([*columns, *(f"[{name}]" for name in more)])
    remedy = f"The header is {wanted}."
    missing = [name for name in columns if name not in header]
    faults = [Fault(file, "the column is missing", remedy, 1, name) for name in missing]
    for number, name in enumerate(header):
        if name in header[:number]:
            faults.append(Fault(file, "the column stands twice", remedy, 1, name))
        elif name not in (*columns, *more):
            faults.append(Fault(file, "no such column is known", remedy, 1, value=name))
    return faults


def table_text(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """A table as CSV with line feeds. Raises ValueError for a row with another column."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
