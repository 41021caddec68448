"""Check a data folder against its own card (`datapackage.json`).

Types, constraints and keys are frictionless's work; what a schema cannot say, `row_checks` does.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import InvalidOperation
from pathlib import Path
from typing import Any

from civicbrief.core.faults import Fault
from civicbrief.data.areas import Names, country_meant
from civicbrief.data.data_folder import TABLES, read_package, read_places, read_units
from civicbrief.data.row_checks import NUMBERS

CARD = "datapackage.json"
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


def card_faults(folder: Path) -> Iterator[Fault]:
    """The card must name our tables, by files of their own name in this very folder."""
    if not (folder / CARD).is_file():
        yield Fault(
            CARD, f"there is no {CARD} in {folder.name or folder}", "Point --data to a data folder."
        )
        return
    try:
        package = read_package(folder)
        tables = {resource["name"]: resource for resource in package["resources"]}
        date.fromisoformat(package["created"][:10])
        package["version"] + package["textLanguage"] + package["area"]
        range(package["trendSince"])
    except json.JSONDecodeError as error:
        remedy = "A comma parts two entries, and none stands after the last. Correct it."
        yield Fault(CARD, f"it is no JSON: {error.msg}", remedy, error.lineno)
        return
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        yield Fault(
            CARD,
            f"it is no data package of ours: {type(error).__name__} {error}",
            "Restore it: resources, version (text), created (date), textLanguage, area (code) and "
            "trendSince (year) are needed.",
        )
        return
    homepage = package.get("homepage", "")
    if homepage and not re.fullmatch(r"https?://[^\s<>\"]+", str(homepage)):
        yield Fault(
            CARD,
            "the homepage is no web address",
            'Write where the edition is published ("https://example.org/brief"), or remove it.',
            value=str(homepage),
        )
    named = package.get("contributors")
    titles = [one.get("title") for one in named if isinstance(one, dict)] if named else []
    if not titles or not all(isinstance(title, str) and title.strip() for title in titles):
        problem = "contributors names nobody, or one without a title"
        remedy = 'Write who answers for the brief: [{"title": "A. Author", "role": "author"}].'
        yield Fault(CARD, problem, remedy)
    meant = country_meant(package["area"], (), _places(folder))
    if meant != package["area"]:
        hint = f" Did you mean {meant}?" if meant else ""
        remedy = f"Write the three capitals of ISO 3166-1, such as KGZ or ROU.{hint}"
        yield Fault(CARD, "the area is no code of a country", remedy, value=package["area"])
    for table in TABLES:
        if table not in tables:
            yield Fault(CARD, f"the table {table} is not described", "Restore its resource.")
        elif tables[table].get("path") != f"{table}.csv":
            yield Fault(
                CARD,
                f"the table {table} must lie beside the card",
                f'Set its path to "{table}.csv".',
                value=str(tables[table].get("path")),
            )
        elif "schema" not in tables[table]:
            yield Fault(CARD, f"the table {table} has no schema", "Restore its schema.")
    for name in sorted(set(tables) - set(TABLES)):
        yield Fault(CARD, f"no part of the brief reads a table {name}", "Remove its resource.")
    try:
        units = read_units(package)
    except (KeyError, TypeError, InvalidOperation) as error:
        yield Fault(CARD, f"the units cannot be read: {error}", "Restore units of the field unit.")
        return
    for unit in units.values():
        if unit.kind not in UNIT_KINDS:
            kinds = ", ".join(UNIT_KINDS)
            yield Fault(
                CARD, f"the unit {unit.name} has no known kind", f"Use {kinds}.", value=unit.kind
            )


def _places(folder: Path) -> Names:
    """Names that the folder gives to areas; none where its table waits for its own faults."""
    try:
        return read_places(folder)
    except (OSError, ValueError, KeyError, csv.Error):
        return {}


def schema_faults(folder: Path) -> Iterator[Fault]:
    from frictionless import FrictionlessException, Package

    for table in TABLES:
        path = folder / f"{table}.csv"
        if path.is_file() and path.read_bytes().startswith(b"\xef\xbb\xbf"):
            yield Fault(
                path.name, "it starts with a byte order mark", "Save it as UTF-8 without one."
            )
            return
        yield from _header_faults(path, read_package(folder), table)
    try:
        package = Package.from_descriptor(read_package(folder), basepath=str(folder))
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


def _header_faults(path: Path, package: dict[str, Any], table: str) -> Iterator[Fault]:
    """Labels that differ from the card by spaces only: frictionless would forgive them."""
    (card,) = (r for r in package["resources"] if r["name"] == table)
    names = {field["name"] for field in card["schema"]["fields"]}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            labels = next(csv.reader(file), [])
    except (OSError, UnicodeDecodeError):
        return  # told below
    for label in labels:
        if label not in names and label.strip() in names:
            yield Fault(
                path.name,
                "a space in a column's name",
                REMEDIES["incorrect-label"],
                column=label.strip(),
                value=label,
            )


def _fault(file: str, error: Any) -> Fault:
    problem = {
        "missing-label": "the column is missing",
        "scheme-error": "the file cannot be read",
        "source-error": "the table is empty",
        "encoding-error": "the file is not UTF-8",
    }.get(error.type, error.note or error.title.lower())
    cell = getattr(error, "cell", None)
    return Fault(
        file=file,
        row=getattr(error, "row_number", None),
        column=getattr(error, "field_name", None) or getattr(error, "label", None),
        value=cell if cell else None,
        problem=problem,
        remedy=REMEDIES.get(error.type, "Compare the file with its card, datapackage.json."),
    )
