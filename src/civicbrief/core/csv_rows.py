"""The rows of a CSV as lists of cells: read strictly, and written so that they are read again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

LONGEST = 20_000  # signs of a cell
_TOO_LONG = f"a cell has more than {LONGEST:,} signs: a quotation mark before it may not be closed"
_NOT_CSV = {  # what the library says, in our words
    "field limit": _TOO_LONG,
    "end of data": "a quotation mark is opened here and never closed",
    "expected after": "a quotation mark stands within a cell: there it is written twice",
}


class NotCsv(Exception):
    """A text that is no table; `row` is where that begins."""

    def __init__(self, problem: str, row: int):
        super().__init__(problem)
        self.problem, self.row = problem, row


def read_rows(text: str, delimiter: str = ",") -> list[list[str]]:
    """The rows of a table as text. Raises NotCsv."""
    rows = list[list[str]]()
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            rows.append(row)
            if max(map(len, row), default=0) > LONGEST:
                raise NotCsv(_TOO_LONG, len(rows))
    except csv.Error as error:
        why = next((told for word, told in _NOT_CSV.items() if word in str(error)), str(error))
        raise NotCsv(f"the file is not a CSV table: {why}", len(rows) + 1) from None
    return rows


def rows_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV with line feeds."""
    text = io.StringIO(newline="")
    plain = csv.writer(text, lineterminator="\n")
    quoted = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
    for row in rows:
        # Of its own accord the library leaves cells with other ends of lines unquoted.
        (quoted if any("\r" in cell for cell in row) else plain).writerow(row)
    return text.getvalue()
