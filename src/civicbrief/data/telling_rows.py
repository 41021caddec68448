"""Of a long table, the rows that show something new: where they are right, so is the table.

What a schema says of a cell depends on that cell alone, and of thousands of rows most repeat what
others hold. Only that a key occurs once is said of the table as a whole, and is looked at here.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from typing import Any

from civicbrief.core.csv_rows import rows_text

LONG = 500  # rows; it is quicker to check all of a shorter table
COUNTED = ("hash", "bytes", "rows", "fields")  # what a card may say of a file as a whole
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
# Cells of a key, by their type, of which no two that are written otherwise are read alike.
CERTAIN = {"integer": re.compile(r"[1-9][0-9]*"), "string": re.compile(r".+", re.DOTALL)}


def telling_rows(content: bytes, resource: Mapping[str, Any]) -> bytes:
    """The table with those rows alone; the whole table where that would not tell all.

    `resource` is what the card says of it.
    """
    if content.count(b"\n") < LONG or resource.keys() & {*COUNTED}:
        return content
    try:
        header, *rows = csv.reader(io.StringIO(content.decode(), newline=""))
        kept = _new_rows(header, rows, resource["schema"])
    except (KeyError, TypeError, AttributeError, ValueError, csv.Error):  # the full check says it
        return content
    if kept is None:
        return content
    return rows_text([header, *kept]).encode()


def _new_rows(
    header: list[str], rows: list[list[str]], schema: Mapping[str, Any]
) -> list[list[str]] | None:
    """The rows with a cell that no earlier row has in its column.

    None where the header differs, a row has too many cells or too few, a key may occur twice,
    rows refer to others, or other cells than empty ones count as missing.
    """
    fields = {field["name"]: field for field in schema["fields"]}
    if header != [*fields] or any(len(row) != len(header) for row in rows):
        return None
    if schema.get("foreignKeys") or schema.get("missingValues", [""]) != [""]:
        return None
    unique = [
        [name] for name, one in fields.items() if (one.get("constraints") or {}).get("unique")
    ]
    key = schema.get("primaryKey") or []
    for names in (*unique, [key] if isinstance(key, str) else key):
        if names and not _once(rows, [header.index(n) for n in names], [fields[n] for n in names]):
            return None
    alike = {header.index(name) for name, one in fields.items() if _is_free(one)}
    seen, found = set[tuple[int, object]](), []
    for row in rows:
        cells = [
            (place, (place in alike and bool(NUMBER.fullmatch(cell))) or cell)
            for place, cell in enumerate(row)
        ]
        if not seen.issuperset(cells):
            seen.update(cells)
            found.append(row)
    return found


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
