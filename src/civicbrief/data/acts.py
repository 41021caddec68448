"""Act: a row of `acts.csv`, a body that an act makes responsible in one field, and the check of it.

The table is optional: a project without it has no acts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault
from civicbrief.data.claims import RECOMMENDATION
from civicbrief.data.tables import Tables


@dataclass(frozen=True, slots=True)
class Act:
    """A body, the act that makes it responsible in a field, and the act's own words.

    `body` and `act` are keys: the passages `body-…` and `act-…` say what each is called, and
    `act-….short` what an act is called in a table. `article`
    is a place such as "8(3)(1)", or "(2)" in an act that has points and no articles. `language` is
    that of `words`, and `as_of` the day on which the act was read.
    """

    id: str
    field: str
    body: str
    act: str
    number: str
    date: str
    article: str
    words: str
    language: str
    as_of: str
    source: str
    row: int


def read_acts(tables: Tables) -> dict[str, Act]:
    """The acts by their ids, in the order of the table."""
    return {row["id"]: Act(**row, row=row.number) for row in tables["acts"]}


def act_keys(tables: Tables) -> frozenset[str]:
    """Keys of the passages that say what bodies and acts are called."""
    rows = tables["acts"]
    called = {f"{part}-{row[part]}" for row in rows for part in ("body", "act")}
    return frozenset(called | {f"act-{row['act']}.short" for row in rows})


def act_faults(tables: Tables) -> Iterator[Fault]:
    """Acts read before they were made, fields of nothing, an act with two numbers or dates."""
    steps = {row["id"] for row in tables["claims"] if row["kind"] == RECOMMENDATION}
    declared, first = _declared(tables), dict[str, Record]()
    for row in tables["acts"]:
        if row["as_of"] < row["date"]:
            remedy = "It is the day on which somebody read the act as in force."
            yield row.fault("as_of", "the act is younger than its reading", remedy)
        if not declared and row["field"] not in steps:
            problem = "no recommendation in claims.csv has this id"
            known = f"Write one of {', '.join(sorted(steps))}" if steps else "Add its claim"
            remedy = f"{known}, or list the fields of your own as enum in the card."
            yield row.fault("field", problem, remedy)
        same = first.setdefault(row["act"], row)
        for name in ("number", "date"):
            if row[name] != same[name]:
                problem = f"row {same.number} gives the same act another {name}, {same[name]}"
                yield row.fault(name, problem, "Correct one, or give the acts two names.")


def _declared(tables: Tables) -> bool:
    """Whether the card lists the fields itself: frictionless then holds the rows to that list."""
    schemas = {one["name"]: one["schema"] for one in tables.card["resources"]}
    fields = schemas.get("acts", {}).get("fields", ())
    return any("enum" in one.get("constraints", {}) for one in fields if one["name"] == "field")
