"""Rows that name a row of another table: that row must be there.

Where a name is missing, the one who renamed it is told, not all who use it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault, did_you_mean, many
from civicbrief.data.claims import CONNECTIVE, listed
from civicbrief.data.tables import CARD, OPTIONAL, TABLES, Tables

LISTS = {"claims": "evidence", "findings": "evidence", "changes": "source"}  # ids of sources
SOURCES = "sources", ("id",)
Name = tuple[str, ...]
Use = tuple[Record, str]  # a row, and its first column that names another


def reference_faults(tables: Tables) -> Iterator[Fault]:
    """Names of rows that are in no row, by the table that lacks them."""
    try:
        wanted = _wanted(tables)
        rows = {place: _rows(tables, *place) for place in wanted}
    except (KeyError, TypeError, AttributeError):
        yield Fault(CARD, "the foreignKeys of a table cannot be read", "Restore them.")
        return
    several = _listed(tables)
    sources = wanted[SOURCES]
    for name, uses in several.items():
        if name in sources or len(uses) > 1:  # that one row is wrong, others say
            sources.setdefault(name, []).extend(uses)
    for (table, fields), names in wanted.items():
        there = rows[table, fields]
        missing = {name: uses for name, uses in names.items() if name not in there}
        if not missing:
            continue
        if not there:
            yield _empty(table, missing)
            continue
        used = names.keys() | (several.keys() if table == SOURCES[0] else set())
        unused = {  # a connective is named by no row
            name for name in there.keys() - used if there[name].get("kind") != CONNECTIVE
        }
        yield from _lacking(table, fields, missing, there, unused)


def _wanted(tables: Tables) -> dict[tuple[str, Name], dict[Name, list[Use]]]:
    """Which rows the foreign keys of the card name, by the table and its fields; and by whom."""
    wanted: dict[tuple[str, Name], dict[Name, list[Use]]] = {}
    for resource in tables.card["resources"]:
        for key in resource["schema"].get("foreignKeys", ()):
            fields, target = _names(key["fields"]), key["reference"]
            place = target["resource"], _names(target["fields"])
            for row in tables[resource["name"]]:
                if any(name := tuple(row[field] for field in fields)):
                    uses = wanted.setdefault(place, {}).setdefault(name, [])
                    uses.append((row, fields[0]))
    wanted.setdefault(SOURCES, {})
    return wanted


def _rows(tables: Tables, table: str, fields: Name) -> dict[Name, Record]:
    """The rows of a table by what these fields hold. Raises KeyError where there are none."""
    if table not in (*TABLES, *OPTIONAL):
        raise KeyError(table)
    return {tuple(row[field] for field in fields): row for row in tables[table]}


def _listed(tables: Tables) -> dict[Name, list[Use]]:
    """Sources that cells with several names name."""
    found: dict[Name, list[Use]] = {}
    for table, column in LISTS.items():
        for row in tables[table]:
            for name in listed(row[column]):
                found.setdefault((name,), []).append((row, column))
    return found


def empty_faults(tables: Tables) -> Iterator[Fault]:
    """Tables without a row on which the rows of others rest, though no key of them says so."""
    told = [row for row in tables["sentences"] if row["kind"] != CONNECTIVE]
    stated = [row for row in tables["claims"] if row["figure"]]
    for table, resting, what in (
        ("claims", told, "sentences.csv has {} that need a claim"),
        ("observations", stated, "claims.csv has {} that state a figure"),
        ("panel", tables["series"], "series.csv has {} without a value"),
    ):
        if resting and not tables[table]:
            problem = f"the table holds no row, and {what.format(many(len(resting), 'row'))}"
            yield Fault(f"{table}.csv", problem, "Restore its rows, or take those out.")


def _names(fields: str | Sequence[str]) -> Name:
    return (fields,) if isinstance(fields, str) else tuple(fields)


def _empty(table: str, missing: Mapping[Name, Sequence[Use]]) -> Fault:
    rows = [row for uses in missing.values() for row, _ in uses]
    files = ", ".join(dict.fromkeys(row.file for row in rows))
    problem = f"the table holds no row, and {len(rows):,} rows of {files} name one"
    return Fault(f"{table}.csv", problem, "Restore its rows, or take those out.")


def _lacking(
    table: str,
    fields: Name,
    missing: Mapping[Name, Sequence[Use]],
    there: Mapping[Name, Record],
    unused: set[Name],
) -> Iterator[Fault]:
    """A name that several rows use was changed in its own row, if there is one that none uses."""
    words = {" ".join(name): name for name in unused}
    for name, uses in missing.items():
        row, column = uses[0]
        called = ", ".join(name)
        near = difflib.get_close_matches(" ".join(name), words, n=1)
        odd = [one for one in words if not re.fullmatch(r"[\w., -]+", one, re.ASCII)]
        if len(missing) == 1 and len(found := odd or [*words]) == 1:
            near = found
        # One use may be what is wrong, unless no row can be called as that one is.
        if near and (len(uses) > 1 or near[0] in odd):
            renamed = there[words[near[0]]]
            more = f" and {len(uses) - 1} more name" if len(uses) > 1 else " names"
            others = f"{row.file}:{row.number}{more}"
            new = ", ".join(words[near[0]])
            problem = f"no row names {new}, and {called}, which {others}, is not here"
            remedy = f"If it was renamed, write {called} here, or {new} there."
            place = next(f for f, old in zip(fields, name, strict=True) if renamed[f] != old)
            yield renamed.fault(place, problem, remedy)
        else:
            known = [" ".join(one) for one in there]
            hint = did_you_mean(" ".join(name), known)
            more = f"; so in {len(uses) - 1} rows more" if len(uses) > 1 else ""
            remedy = f"Add the row there, or correct the name. {hint}".rstrip()
            yield row.fault(column, f"{table}.csv has no row {called}{more}", remedy)
