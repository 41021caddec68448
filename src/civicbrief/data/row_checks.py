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
from pathlib import Path

from civicbrief.core.faults import Fault
from civicbrief.data import panel
from civicbrief.data.data_folder import TABLES, Data, read_package, read_rows, read_units
from civicbrief.data.observation import Observation, Unit, printed_number
from civicbrief.data.panel import panel_faults
from civicbrief.style.theme import unprintable

DATES = "Write YYYY, YYYY-MM, YYYY-MM-DD; a period may be YYYY/YYYY."
NUMBERS = "Write a plain number or date: digits, a decimal point, no spaces or letters."
LARGEST = Decimal("1e15")  # anything beyond is a slip of the keyboard, not a count of people


def row_faults(
    folder: Path, known: set[tuple[str, int | None]], reserved: Mapping[str, str]
) -> Iterator[Fault]:
    """Faults of the rows that the schema found nothing wrong with.

    `known` are file and row of those it did; `reserved` maps names that no row may take to what
    they name.
    """
    units = read_units(read_package(folder))
    taken = dict(reserved)
    for table in TABLES:
        file = f"{table}.csv"
        for number, row in read_rows(folder, table):
            if (file, number) in known:
                continue
            yield from _text_faults(file, number, row)
            if table in ("observations", "sources"):
                if row["id"] in taken:
                    yield Fault(
                        file,
                        f"the id is already the name of {taken[row['id']]}",
                        "Passages call both by name: rename this one.",
                        number,
                        "id",
                        row["id"],
                    )
                taken[row["id"]] = f"a row of {file}"
            if table == "sources" and row["date"] != "undated" and not _is_date(row["date"]):
                yield Fault(file, "no such date", DATES, number, "date", row["date"])
            if table == "observations":
                for column, problem, remedy in _observation_faults(row, units):
                    yield Fault(file, problem, remedy, number, column, row[column])
    rows = {table: read_rows(folder, table) for table in TABLES}
    if not known:  # numbers can be compared, names looked up
        for table, number, column, value, problem, remedy in panel_faults(
            rows["series"], {table: rows[table] for table in panel.TABLES}, units
        ):
            yield Fault(f"{table}.csv", problem, remedy, number, column, value)


def _text_faults(file: str, number: int, row: dict[str, str]) -> Iterator[Fault]:
    """No control or private-use characters: they cannot be printed, or hide what is."""
    for column, cell in row.items():
        bad = [c for c in cell or "" if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn")]
        if bad:
            names = ", ".join(f"U+{ord(c):04X}" for c in bad)
            yield Fault(
                file, f"characters that cannot be printed: {names}", "Remove them.", number, column
            )
        elif not (cell or "").isascii() and (lacking := unprintable(cell)):
            problem = f"signs that the fonts of the brief lack: {' '.join(lacking)}"
            yield Fault(file, problem, "Write it without them.", number, column)


def _observation_faults(
    row: dict[str, str], units: dict[str, Unit]
) -> Iterator[tuple[str, str, str]]:
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", row["value"]):
        yield "value", "not a plain number", NUMBERS
        return
    value = Decimal(row["value"])
    unit = units.get(row["unit"])
    if unit is None:
        yield "unit", "the card describes no such unit", "Add it to units in the card."
    elif not value.is_finite() or abs(value) > LARGEST:
        yield "value", "not a number that can be counted", "Write the figure of the source."
    elif unit.low is not None and value < unit.low:
        yield "value", f"{unit.name} cannot be below {unit.low}", "Write the figure of the source."
    elif unit.high is not None and value > unit.high:
        yield "value", f"{unit.name} cannot be above {unit.high}", "Write the figure of the source."
    try:
        if not printed_number(row["printed"]).is_finite():
            raise InvalidOperation
    except InvalidOperation:
        yield "printed", "not a number", "Write the digits as the source has them."
    if not all(_is_date(part) for part in row["period"].split("/")):
        yield "period", "no such date", DATES
    elif sorted(row["period"].split("/")) != row["period"].split("/"):
        yield "period", "it ends before it begins", DATES
    if row["sentence"] and not row["quote"]:
        yield "quote", "a figure of the source text needs its words", "Quote them."


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def notices(data: Data) -> list[Fault]:
    """What does not stop a build: a value, or words, at odds with the printed digits."""
    return [
        Fault("observations.csv", problem, remedy, seen.row, column, value)
        for seen in data.observations.values()
        for column, value, problem, remedy in _at_odds(seen)
    ]


def _at_odds(seen: Observation) -> Iterator[tuple[str, str, str, str]]:
    if printed_number(seen.printed) != seen.value:
        problem = f"the value of {seen.id} is {seen.value}; its printed digits say otherwise"
        remedy = "The value rules; correct printed if the source has been read again."
        yield "printed", seen.printed, problem, remedy
    if seen.sentence and _bare(seen.printed) not in _bare(seen.quote):
        problem = f"the words of {seen.id} do not hold its digits, {seen.printed}"
        yield "quote", seen.quote, problem, "Correct the words or the digits from the source."


def _bare(text: str) -> str:
    return "".join(text.split())
