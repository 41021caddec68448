"""Reason: a row of `changes.csv`, which says why figures, verdicts or messages changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault
from civicbrief.data.claims import listed
from civicbrief.data.tables import Tables

NEW_DATA, CORRECTION, RULE, SCOPE = "new-data", "correction", "rule", "scope"
KINDS = (CORRECTION, NEW_DATA, RULE, SCOPE)  # what a reader should know first comes first


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something changed in an edition.

    `id` names a figure, or a verdict as passages do (`claim-…`, `finding-…`, `trend-…`); a * in
    it stands for any signs. `words` is the key of the passage that says why, `source` the ids of
    its sources, or "". `row` is its row in the table as a spreadsheet shows it.
    """

    edition: str
    id: str
    kind: str
    words: str
    source: str
    row: int

    def fits(self, name: str) -> bool:
        """Whether the row is about this figure, verdict or message."""
        return bool(_pattern(self.id).fullmatch(name))


@cache
def _pattern(named: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, named.split("*"))))


def read_reason(row: Record) -> Reason:
    cells: dict[str, Any] = dict(row)
    return Reason(**cells, row=row.number)


def change_faults(tables: Tables) -> Iterator[Fault]:
    """Sources that are missing or unknown."""
    sources = {row["id"] for row in tables["sources"]}
    for row in tables["changes"]:
        if not sources.issuperset(listed(row["source"])):
            remedy = "Name a row of sources.csv."
            yield row.fault("source", "there is no such source", remedy)
        elif not row["source"] and row["kind"] in (CORRECTION, NEW_DATA):
            problem = f"a change of kind {row['kind']} needs the source that led to it"
            yield row.fault("source", problem, "Name a row of sources.csv.")
