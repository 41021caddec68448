"""Check the rows of a data folder against plain sense: what no schema can say.

A unit's own scale, printed digits, dates, signs that cannot be printed, names that must differ
across tables.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial

from civicbrief.core.csv_tables import Record, cell_fault
from civicbrief.core.faults import Fault
from civicbrief.data.data_folder import Data
from civicbrief.data.observation import Observation, Unit, off_scale, printed_number
from civicbrief.data.tables import TABLES, Tables
from civicbrief.style.theme import Theme

OBSERVATIONS = "observations.csv"
DATES = "Write YYYY, YYYY-MM, YYYY-MM-DD; a period may be YYYY/YYYY."
NUMBERS = "Write a plain number or date: digits, a decimal point, no spaces or letters."
LARGEST = Decimal("1e15")  # anything beyond is a slip of the keyboard, not a count of people


def row_faults(
    tables: Tables, known: set[tuple[str, int | None]], reserved: Mapping[str, str]
) -> Iterator[Fault]:
    """Faults of the rows that the schema found nothing wrong with.

    `known` are file and row of those it did; `reserved` maps names that no row may take to what
    they name.
    """
    taken = dict(reserved)
    for table in TABLES:
        file = f"{table}.csv"
        for record in tables[table]:
            number, row = record
            if (file, number) in known:
                continue
            yield from _text_faults(file, record)
            if table in ("observations", "sources"):
                if row["id"] in taken:
                    problem = f"the id is already the name of {taken[row['id']]}"
                    remedy = "Passages call both by name: rename this one."
                    yield cell_fault(file, record, "id", problem, remedy)
                taken[row["id"]] = f"a row of {file}"
            if table == "sources" and row["date"] != "undated" and not _is_date(row["date"]):
                yield cell_fault(file, record, "date", "no such date", DATES)
            if table == "observations":
                yield from _observation_faults(record, tables.units)


def _text_faults(file: str, record: Record) -> Iterator[Fault]:
    """No control or private-use characters: they cannot be printed, or hide what is."""
    number, row = record
    for column, cell in row.items():
        if bad := _hidden(cell):
            names = ", ".join(f"U+{ord(c):04X}" for c in bad)
            yield Fault(
                file, f"characters that cannot be printed: {names}", "Remove them.", number, column
            )


def _hidden(cell: str | None) -> list[str]:
    return [c for c in cell or "" if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn")]


def sign_faults(tables: Tables, theme: Theme) -> Iterator[Fault]:
    """Signs of the tables that the fonts of the brief lack."""
    for table in TABLES:
        for number, row in tables[table]:
            for column, cell in row.items():
                if (cell or "").isascii() or _hidden(cell):
                    continue
                if lacking := theme.unprintable(cell):
                    problem = f"signs that the fonts of the brief lack: {' '.join(lacking)}"
                    remedy = "Write it without them."
                    yield Fault(f"{table}.csv", problem, remedy, number, column)


def _observation_faults(record: Record, units: Mapping[str, Unit]) -> Iterator[Fault]:
    row, fault = record[1], partial(cell_fault, OBSERVATIONS, record)
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", row["value"]):
        yield fault("value", "not a plain number", NUMBERS)
        return
    value, unit = Decimal(row["value"]), units.get(row["unit"])
    if unit is None:
        yield fault("unit", "the card describes no such unit", "Add it to units in the card.")
    elif abs(value) > LARGEST:
        yield fault("value", "not a number that can be counted", "Write the figure of the source.")
    elif problem := off_scale(value, unit):
        yield fault("value", problem, "Write the figure of the source.")
    try:
        printed_number(row["printed"])
    except InvalidOperation:
        yield fault("printed", "not a number", "Write the digits as the source has them.")
    period = row["period"].split("/")
    if not all(map(_is_date, period)):
        yield fault("period", "no such date", DATES)
    elif sorted(period) != period:
        yield fault("period", "it ends before it begins", DATES)
    if row["sentence"] and not row["quote"]:
        yield fault("quote", "a figure of the source text needs its words", "Quote them.")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def notices(data: Data) -> list[Fault]:
    """What does not stop a build: a value, or words, at odds with the printed digits."""
    return [fault for seen in data.observations.values() for fault in _at_odds(seen)]


def _at_odds(seen: Observation) -> Iterator[Fault]:
    if printed_number(seen.printed) != seen.value:
        problem = f"the value of {seen.id} is {seen.value}; its printed digits say otherwise"
        remedy = "The value rules; correct printed if the source has been read again."
        yield Fault(OBSERVATIONS, problem, remedy, seen.row, "printed", seen.printed)
    if seen.sentence and _bare(seen.printed) not in _bare(seen.quote):
        problem = f"the words of {seen.id} do not hold its digits, {seen.printed}"
        remedy = "Correct the words or the digits from the source."
        yield Fault(OBSERVATIONS, problem, remedy, seen.row, "quote", seen.quote)


def _bare(text: str) -> str:
    return "".join(text.split())
