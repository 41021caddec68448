"""Check a data folder against its own card (`datapackage.json`).

Types, constraints and keys are frictionless's work; what a schema cannot say, `row_checks` does.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import InvalidOperation
from typing import Any

from civicbrief.core.faults import Fault, InputError
from civicbrief.data.areas import Names, country_meant
from civicbrief.data.row_checks import NUMBERS
from civicbrief.data.tables import CARD, TABLES, Tables

UNIT_KINDS = ("plain", "thousand", "million", "percent", "points")

REMEDIES = {
    "type-error": NUMBERS,
    "constraint-error": "Give a value that the column allows (see its constraints in the card).",
    "unique-error": "Give every row an id of its own.",
    "primary-key": "Give every row an id of its own.",
    "foreign-key": "Add the missing row to the table it points to, or correct the name.",
    "missing-label": "Add the column, spelt as in the card.",
    "incorrect-label": "Restore the header as the card has it.",
    "extra-label": "Remove the column or describe it in the card.",
    "duplicate-label": "Give every column a name of its own.",
    "blank-header": "Restore the header as the card has it.",
    "blank-label": "Restore the header as the card has it.",
    "blank-row": "Remove the empty row.",
    "extra-cell": "Quote cells that hold commas, or remove the extra cell.",
    "missing-cell": "Fill in the row: every column needs a cell, empty or not.",
    "encoding-error": "Save the file as UTF-8 (it may be Windows-1251 or UTF-16 now).",
    "source-error": "Restore the table: a header and at least one row.",
    "scheme-error": "Put the file back into the data folder.",
}


def card_faults(tables: Tables) -> Iterator[Fault]:
    """The card must name our tables, by files of their own name in this very folder."""
    if CARD not in tables.files:
        problem = f"there is no {CARD} in {tables.folder.name or tables.folder}"
        yield Fault(CARD, problem, "Point --data to a data folder.")
        return
    try:
        card = tables.card
        described = {resource["name"]: resource for resource in card["resources"]}
        date.fromisoformat(card["created"][:10])
        card["version"] + card["textLanguage"] + card["area"]
        range(card["trendSince"])
    except json.JSONDecodeError as error:
        remedy = "A comma parts two entries, and none stands after the last. Correct it."
        yield Fault(CARD, f"it is no JSON: {error.msg}", remedy, error.lineno)
        return
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        problem = f"it is no data package of ours: {type(error).__name__} {error}"
        parts = "resources, version (text), created (date), textLanguage, area (code)"
        yield Fault(CARD, problem, f"Restore it: {parts} and trendSince (year) are needed.")
        return
    homepage = str(card.get("homepage", ""))
    if homepage and not re.fullmatch(r"https?://[^\s<>\"]+", homepage):
        remedy = 'Write where the edition is published ("https://example.org/brief"), or remove it.'
        yield Fault(CARD, "the homepage is no web address", remedy, value=homepage)
    named = card.get("contributors")
    titles = [one.get("title") for one in named if isinstance(one, dict)] if named else []
    if not titles or not all(isinstance(title, str) and title.strip() for title in titles):
        problem = "contributors names nobody, or one without a title"
        remedy = 'Write who answers for the brief: [{"title": "A. Author", "role": "author"}].'
        yield Fault(CARD, problem, remedy)
    meant = country_meant(card["area"], (), _places(tables))
    if meant != card["area"]:
        hint = f" Did you mean {meant}?" if meant else ""
        remedy = f"Write the three capitals of ISO 3166-1, such as KGZ or ROU.{hint}"
        yield Fault(CARD, "the area is no code of a country", remedy, value=card["area"])
    for table in TABLES:
        resource = described.get(table)
        if resource is None:
            yield Fault(CARD, f"the table {table} is not described", "Restore its resource.")
        elif (path := resource.get("path")) != f"{table}.csv":
            problem, remedy = f"the table {table} must lie beside the card", "Set its path to"
            yield Fault(CARD, problem, f'{remedy} "{table}.csv".', value=str(path))
        elif "schema" not in resource:
            yield Fault(CARD, f"the table {table} has no schema", "Restore its schema.")
    for name in sorted(set(described) - set(TABLES)):
        yield Fault(CARD, f"no part of the brief reads a table {name}", "Remove its resource.")
    try:
        units = tables.units
    except (KeyError, TypeError, InvalidOperation) as error:
        yield Fault(CARD, f"the units cannot be read: {error}", "Restore units of the field unit.")
        return
    for unit in units.values():
        if unit.kind not in UNIT_KINDS:
            problem = f"the unit {unit.name} has no known kind"
            yield Fault(CARD, problem, f"Use {', '.join(UNIT_KINDS)}.", value=unit.kind)


def _places(tables: Tables) -> Names:
    """Names that the folder gives to areas; none where its table waits for its own faults."""
    try:
        return tables.places
    except (InputError, KeyError):
        return {}


def schema_faults(tables: Tables) -> Iterator[Fault]:
    """What the card says of the tables, and they do not keep."""
    from frictionless import FrictionlessException, Package

    fields = {one["name"]: one["schema"]["fields"] for one in tables.card["resources"]}
    for table in TABLES:
        file = f"{table}.csv"
        content = tables.files.get(file) or b""
        if content.startswith(b"\xef\xbb\xbf"):
            yield Fault(file, "it starts with a byte order mark", "Save it as UTF-8 without one.")
            return
        yield from _header_faults(file, content, {field["name"] for field in fields[table]})
    try:
        package = Package.from_descriptor(tables.card, basepath=str(tables.folder))
        for resource in package.resources:
            there = tables.files.get(f"{resource.name}.csv")
            if there and resource.scheme == "file":  # else frictionless says what is amiss
                resource.path, resource.data, resource.scheme = None, there, "buffer"
        report = package.validate()
    except FrictionlessException as failure:
        yield Fault(CARD, f"not a valid data package: {failure.error.note}", "Correct the card.")
        return
    except (TypeError, ValueError, KeyError, AttributeError) as failure:
        yield Fault(CARD, f"not a valid data package: {failure}", "Correct the card.")
        return
    for error in report.errors:
        yield Fault(CARD, f"not a valid data package: {error.note}", "Correct the card.")
    for task in report.tasks:
        for error in task.errors:
            yield _fault(f"{task.name}.csv", error)


def _header_faults(file: str, content: bytes, names: set[str]) -> Iterator[Fault]:
    """Labels that differ from the card by spaces only: frictionless would forgive them."""
    try:
        labels = next(csv.reader(io.StringIO(content.decode(), newline="")), [])
    except (UnicodeDecodeError, csv.Error):
        return  # told below
    for label in labels:
        if label not in names and (plain := label.strip()) in names:
            problem, remedy = "a space in a column's name", REMEDIES["incorrect-label"]
            yield Fault(file, problem, remedy, column=plain, value=label)


def _fault(file: str, error: Any) -> Fault:
    problem = {
        "missing-label": "the column is missing",
        "scheme-error": "the file cannot be read",
        "source-error": "the table is empty",
        "encoding-error": "the file is not UTF-8",
    }.get(error.type, error.note or error.title.lower())
    remedy = REMEDIES.get(error.type, "Compare the file with its card, datapackage.json.")
    column = getattr(error, "field_name", None) or getattr(error, "label", None)
    row, cell = getattr(error, "row_number", None), getattr(error, "cell", None)
    return Fault(file, problem, remedy, row, column, cell or None)
