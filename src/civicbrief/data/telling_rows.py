"""Of a long table, the rows that show something new: where they are right, so is the table.

What a schema says of a cell depends on that cell alone, and of thousands of rows most repeat what
others hold. Only that a key occurs once is said of the table as a whole, and is looked at here.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from civicbrief.core.csv_rows import rows_text

LONG = 500  # rows; it is quicker to check all of a shorter table
COUNTED = ("hash", "bytes", "rows", "fields")  # what a card may say of a file as a whole
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
# Cells of a key, by their type, of which no two that are written otherwise are read alike.
CERTAIN = {"integer": re.compile(r"[1-9][0-9]*"), "string": re.compile(r".+", re.DOTALL)}


def telling_rows(content: bytes, resource: Mapping[str, Any], cards: Collection[Any]) -> bytes:
    """The table with those rows alone; the whole table where that would not tell all.

    `resource` is what the card says of it, `cards` what it says of all tables.
    """
    if content.count(b"\n") < LONG:
        return content
    try:
        header, *rows = csv.reader(io.StringIO(content.decode(), newline=""))
        kept = _new_rows(header, rows, resource) if _stands_alone(resource, cards) else None
    except (KeyError, TypeError, AttributeError, ValueError, csv.Error):  # the full check says it
        return content
    if kept is None:
        return content
    return rows_text([header, *kept]).encode()


def _stands_alone(resource: Mapping[str, Any], cards: Collection[Any]) -> bool:
    """Whether no other table refers to its rows, and nothing is said of their number."""
    keys = [key for card in cards for key in card["schema"].get("foreignKeys") or ()]
    cited = {key["reference"]["resource"] for key in keys}
    return cited.isdisjoint({resource["name"], ""}) and not resource.keys() & {*COUNTED}


def _new_rows(
    header: list[str], rows: list[list[str]], resource: Mapping[str, Any]
) -> list[list[str]] | None:
    """The rows with a cell that no earlier row has in its column, or with a new foreign key.

    None where the header differs, a row has too many cells or too few, a key may occur twice, or
    other cells than empty ones count as missing.
    """
    schema = resource["schema"]
    fields = {field["name"]: field for field in schema["fields"]}
    if header != [*fields] or any(len(row) != len(header) for row in rows):
        return None
    if schema.get("missingValues", [""]) != [""]:
        return None
    unique = [
        [name] for name, one in fields.items() if (one.get("constraints") or {}).get("unique")
    ]
    for names in (*unique, _names(schema.get("primaryKey") or [])):
        if names and not _once(rows, [header.index(n) for n in names], [fields[n] for n in names]):
            return None
    alike = {header.index(name) for name, one in fields.items() if _is_free(one)}
    foreign = [_names(key["fields"]) for key in schema.get("foreignKeys") or ()]
    groups = [[header.index(name) for name in names] for names in foreign]
    seen, found = set[tuple[int, object]](), []
    for row in rows:
        cells: list[tuple[int, object]] = [
            (place, (place in alike and bool(NUMBER.fullmatch(cell))) or cell)
            for place, cell in enumerate(row)
        ]
        for number, group in enumerate(groups, start=1):
            cells.append((-number, tuple(row[place] for place in group)))
        if not seen.issuperset(cells):
            seen.update(cells)
            found.append(row)
    return found


def _names(given: str | Sequence[str]) -> list[str]:
    return [given] if isinstance(given, str) else list(given)


def _once(rows: list[list[str]], places: list[int], fields: list[Mapping[str, Any]]) -> bool:
    """Whether every key is certain to occur once."""
    for place, field in zip(places, fields, strict=True):
        form = CERTAIN.get(field["type"])
        if not form or not all(form.fullmatch(row[place]) for row in rows):
            return False
    return len({tuple(row[place] for place in places) for row in rows}) == len(rows)


def _is_free(field: Mapping[str, Any]) -> bool:
    """Whether a field may have any number: cells that are plain numbers are then alike."""
    known = {"name", "type", "title", "description", "constraints"}
    rules = {*(field.get("constraints") or {})}
    return field.get("type") == "number" and field.keys() <= known and rules <= {"required"}
