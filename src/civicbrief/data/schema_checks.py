"""Check tables of a data folder against its card (`datapackage.json`).

Frictionless checks types, constraints and keys; `row_checks` checks what a schema cannot say.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from civicbrief.core.csv_rows import NotCsv, read_rows
from civicbrief.core.csv_tables import header_faults
from civicbrief.core.faults import Fault, did_you_mean
from civicbrief.data.card_checks import card_faults
from civicbrief.data.observation import retyped
from civicbrief.data.references import reference_faults
from civicbrief.data.row_checks import NUMBERS
from civicbrief.data.tables import CARD, Tables
from civicbrief.data.telling_rows import telling_rows

FORMS = {  # patterns of the card by how they begin, in words
    r"\d{4}(-\d{2}(-\d{2})?)?|": "a year, month or day as 2023, 2023-04, 2023-04-01; or 2022/2023",
    r"undated|\d{4}": "a year, month or day as 2023, 2023-04 or 2023-04-01, or undated",
    "[A-Z]{3}": "the three capitals of ISO 3166-1, as KAZ",
    "[a-z]{2,3}": "the small letters of a language, as kk",
    "[a-z][a-z0-9_]*": "small Latin letters, digits and _, as npo_total; the first is a letter",
    "[a-z][a-z0-9]*": "small Latin letters and digits, as v15; the first is a letter",
    "[a-z][a-z0-9-]*": "small Latin letters, digits, hyphens, as npo-total; the first is a letter",
    "[a-z0-9][a-z0-9-]*": "small Latin letters, digits and hyphens, as law-npo",
    "change-": "change- and small Latin letters, digits and hyphens, as change-rounding",
    "[A-Za-z0-9_*-]+": "an id, in which * stands for any signs, as npo_*",
    r"\d+(\.\d+)*": "the number of an edition, as 2 or 2.1",
    "raw/": "a file below raw with its cell, as raw/ngos.xlsx#Sheet1!C7",
}
NUMBER = {
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,2})?"),
    "integer": re.compile(r"-?[0-9]{1,15}"),
}
WRONG = (TypeError, ValueError, KeyError, AttributeError, re.error)  # what a wrong card raises

REMEDIES = {
    "type-error": NUMBERS,
    "constraint-error": "Give a value that the column allows (see its constraints in the card).",
    "unique-error": "Give every row an id of its own.",
    "primary-key": "Give every row an id of its own.",
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


def schema_faults(tables: Tables) -> Iterator[Fault]:
    """Where the tables differ from what the card says."""
    from frictionless import FrictionlessException

    spoiled = {file: fault for file, form in tables.forms.items() if (fault := form.fault(file))}
    yield from spoiled.values()
    if any(tables.forms[file].lost for file in spoiled):
        return  # what other tables have to do with it cannot be said
    if spoiled:  # else what has been read of the tables is kept
        mended = {file: tables.forms[file].content for file in spoiled}
        tables = replace(tables, files={**tables.files, **mended})
    try:
        columns = {
            one["name"]: [field["name"] for field in one["schema"]["fields"]]
            for one in tables.card["resources"]
        }
    except (KeyError, TypeError) as lacking:
        yield Fault(CARD, f"a field is not described: {lacking}", "Restore its name.")
        return
    wrong = set[str]()
    for table, names in columns.items():
        for fault in _header_faults(f"{table}.csv", tables.files.get(f"{table}.csv"), names):
            wrong.add(table)
            yield fault
    # What a row refers to is looked up by `references`, which says which of the two is wrong.
    described = [
        {**one, "schema": {**one["schema"], "foreignKeys": []}}
        for one in tables.card["resources"]
        if one["name"] not in wrong
    ]
    try:
        report = _report(tables, described, telling_rows)
        if not report.valid:
            report = _report(tables, described, lambda content, card: content)
    except (*WRONG, FrictionlessException) as failure:
        notes = [str(failure)]
        if isinstance(failure, FrictionlessException):  # its reasons say what is wrong, and where
            notes = [one.note for one in (failure.reasons or [failure.error])]
        for note in notes:
            yield Fault(CARD, f"not a valid data package: {note}", "Correct the card.")
        return
    for error in report.errors:
        yield Fault(CARD, f"not a valid data package: {error.note}", "Correct the card.")
    found = [_fault(f"{task.name}.csv", error) for task in report.tasks for error in task.errors]
    found += _number_faults(tables, wrong, {_place(fault) for fault in found})
    told = {(fault.file, fault.row) for fault in found if fault.column}
    for fault in found:  # that a key is there twice, or empty, is told by its column
        if fault.column or fault.remedy != REMEDIES["primary-key"] or _place(fault) not in told:
            yield fault
    if not wrong and not any(fault.row is None for fault in found):
        yield from reference_faults(tables)


def _number_faults(
    tables: Tables, left: Collection[str], told: Collection[tuple[str, int | None]]
) -> Iterator[Fault]:
    """Cells that a library takes for numbers, and readers do not: NaN, 1_000, Arabic digits."""
    for resource in tables.card["resources"]:
        table, fields = resource["name"], resource["schema"]["fields"]
        kinds = {one["name"]: NUMBER[one["type"]] for one in fields if one.get("type") in NUMBER}
        if table in left or f"{table}.csv" not in tables.files or not kinds:
            continue
        for row in tables[table]:
            for column, form in kinds.items():
                cell = row[column]
                if cell and not form.fullmatch(cell) and (row.file, row.number) not in told:
                    yield row.fault(column, "not a plain number", retyped(cell) or NUMBERS)


def _place(fault: Fault) -> tuple[str, int | None]:
    return fault.file, fault.row


def _report(
    tables: Tables, described: list[Any], part: Callable[[bytes, Mapping[str, Any]], bytes]
) -> Any:
    """What frictionless finds in a part of each table that is described."""
    from frictionless import Package

    cards = {one["name"]: one for one in described}
    card = {**tables.card, "resources": described}
    made = Package.from_descriptor(card, basepath=str(tables.folder))
    for resource in made.resources:
        content = tables.files.get(f"{resource.name}.csv")
        if content and resource.scheme == "file":  # else frictionless reports what is wrong
            content = part(content, cards[resource.name])
            resource.path, resource.data, resource.scheme = None, content, "buffer"
    return made.validate()


def form_faults(tables: Tables) -> list[Fault]:
    """What keeps the tables from being read, and from being written again as they are."""
    if faults := list(card_faults(tables)):
        return faults
    ragged = (REMEDIES["extra-cell"], REMEDIES["missing-cell"])
    found = schema_faults(tables)
    return [fault for fault in found if fault.row is None or fault.remedy in ragged]


def _header_faults(file: str, content: bytes | None, names: list[str]) -> Iterator[Fault]:
    """What is wrong with the first row of a table."""
    try:
        labels = read_rows((content or b"").decode())[:1]
    except (UnicodeDecodeError, NotCsv):
        return  # told by the form of the table
    if not content or not labels:
        return  # frictionless says that it is empty
    (header,) = labels
    spaced = [one for one in header if one not in names and one.strip() in names]
    for label in spaced:
        problem, remedy = "a space in a column's name", REMEDIES["incorrect-label"]
        yield Fault(file, problem, remedy, column=label.strip(), value=label)
    if spaced:
        return
    yield from (found := list(header_faults(file, header, names)))
    if not found and header != names:
        problem, remedy = "the columns stand in another order", f"The header is {','.join(names)}."
        yield Fault(file, problem, remedy, 1)


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
    if kind := re.match(r'type is "(\w+)', problem):
        problem, remedy = f"this is no {kind[1]}", retyped(str(cell or "")) or remedy
    elif rule := re.fullmatch(r'constraint "(\w+)" is "(.*)"', problem):
        problem, remedy = _broken(rule[1], rule[2], str(cell or ""), remedy)
    return Fault(file, problem, remedy, row, column, cell or None)


def _broken(rule: str, wanted: str, cell: str, otherwise: str) -> tuple[str, str]:
    """What a constraint of the card says of a cell that breaks it, and the way out."""
    if rule == "required":
        return "the cell is empty", "Fill it in."
    if rule == "enum":
        known = ast.literal_eval(wanted)
        remedy = f"{did_you_mean(cell, known)} There are: {', '.join(known)} (see {CARD})."
        return "the column has no such value", remedy.strip()
    if rule == "pattern":
        words = [one for one in wanted.split("|") if not one.startswith("https?://")]
        if len(words) < len(wanted.split("|")):
            others = f", or one of: {', '.join(words)}" if words else ""
            return "this is no web address", f"Write it from https:// on{others}."
        form = next((words for part, words in FORMS.items() if wanted.startswith(part)), "")
        remedy = f"Write {form}." if form else f"Its pattern is {wanted} (see {CARD})."
        return "the cell has not the form of its column", remedy
    return f"the column has a {rule} of {wanted}", otherwise
