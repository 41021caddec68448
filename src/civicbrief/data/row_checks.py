"""Check the rows of a data folder: what no schema can say.

A unit's scale, printed digits, dates, characters that cannot be printed, names that must differ
across tables.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from civicbrief.core.addresses import REMEDY, web_problem
from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault
from civicbrief.data.data_folder import Data
from civicbrief.data.observation import Observation, Unit, off_scale, printed_number, retyped
from civicbrief.data.tables import CARD, Tables
from civicbrief.style.theme import Theme

YEARS = range(1000, 2101)  # of a date: beyond them, it has been mistyped
DATES = (
    f"Write YYYY, YYYY-MM, YYYY-MM-DD, from {YEARS[0]} to {YEARS[-1]}; a period may be YYYY/YYYY."
)
NUMBERS = "Write a plain number or date: digits, a decimal point, no spaces or letters."
PLAIN = re.compile(rb"[ !#-~\r\n]*")  # a table of this holds nothing that cannot be printed
NAMES = ("id", "area", "indicator", "release")  # columns that files, links and marks are called by
_NAME = re.compile(r"[A-Za-z0-9*_][\w.*-]*", re.ASCII)
LONGEST_NAME = 100  # signs
LARGEST = Decimal("1e15")  # more than this is a typing error, not a count of people


def row_faults(
    tables: Tables, known: set[tuple[str, int | None]], reserved: Mapping[str, str]
) -> Iterator[Fault]:
    """Faults of the rows in which the schema found nothing wrong.

    `known` holds file and row of the others; `reserved` maps names that no row may have to what
    they name.
    """
    named = dict(reserved)
    for table in tables.held:
        plain = PLAIN.fullmatch(tables.files[f"{table}.csv"] or b"")
        for row in tables[table]:
            if (row.file, row.number) in known:
                continue
            yield from () if plain else _character_faults(row)
            if table in ("observations", "sources"):
                if row["id"] in named:
                    problem = f"the id is already the name of {named[row['id']]}"
                    remedy = "Passages use both names: rename this one."
                    yield row.fault("id", problem, remedy)
                named[row["id"]] = f"a row of {row.file}"
            if table == "sources" and row["date"] != "undated" and not is_date(row["date"]):
                yield row.fault("date", "not a date", DATES)
            # Words such as "not published" name no place on the web.
            if (
                table == "sources"
                and ":" in row["address"]
                and (why := web_problem(row["address"]))
            ):
                yield row.fault("address", f"this is no web address: {why}", REMEDY)
            if table == "observations":
                yield from _observation_faults(row, tables.units)
            if table == "places":
                yield from _place_faults(row)


def _place_faults(row: Record) -> Iterator[Fault]:
    """A name stands in sentences, labels and tables: it is short, and no part of a passage."""
    name = row["name"]
    if "{" in name or "}" in name:
        yield row.fault("name", "a name holds a brace, as passages do", "Write it without braces.")
    if len(name) > LONGEST_NAME:
        problem = f"a name of {len(name):,} signs, and at most {LONGEST_NAME} fit"
        yield row.fault("name", problem, "Write the name as it is used.")


def name_faults(tables: Tables, known: Container[tuple[str, int | None]] = ()) -> Iterator[Fault]:
    """Names that could not be a part of a path or of a link, whatever the card allows."""
    sound = {"", None}
    for row in (row for table in tables.held for row in tables[table]):
        for column in NAMES:
            if (name := row.get(column)) in sound or (row.file, row.number) in known:
                continue
            if _NAME.fullmatch(str(name)):
                sound.add(name)
            else:
                remedy = "Write Latin letters, digits, _ and - alone."
                yield row.fault(column, "no name can have these signs", remedy)


def _character_faults(row: Record) -> Iterator[Fault]:
    """No control or private-use characters: they cannot be printed, or hide others."""
    for column, cell in row.items():
        if hidden := _hidden(cell):
            problem = "characters that cannot be printed: "
            problem += ", ".join(f"U+{ord(character):04X}" for character in hidden)
            yield Fault(row.file, problem, "Remove them.", row.number, column)


def _hidden(cell: str) -> list[str]:
    if cell.isprintable():  # most cells: quick to say
        return []
    return [c for c in cell if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn")]


def sign_faults(tables: Tables, theme: Theme) -> Iterator[Fault]:
    """Characters of the tables, and of names on the card, that the fonts of the brief lack."""
    written = [name for name in tables.held if not (tables.files[f"{name}.csv"] or b"").isascii()]
    for row in (row for table in written for row in tables[table]):
        for column, cell in row.items():
            if cell.isascii() or _hidden(cell):  # what is hidden has a fault of its own
                continue
            if problem := theme.lacking(cell):
                yield Fault(row.file, problem, theme.instead(cell), row.number, column)
    given = tables.card.get("contributors")
    named = [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    for text in (text for one in named for text in one.values()):
        if isinstance(text, str) and (problem := theme.lacking(text)):
            yield Fault(CARD, problem, theme.instead(text), column="contributors", value=text)


def _observation_faults(row: Record, units: Mapping[str, Unit]) -> Iterator[Fault]:
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", row["value"]):
        yield row.fault("value", "not a plain number", retyped(row["value"]) or NUMBERS)
        return
    value, unit = Decimal(row["value"]), units.get(row["unit"])
    if unit is None:
        yield row.fault("unit", "the card describes no such unit", "Add it to units in the card.")
    elif problem := "too large" if abs(value) > LARGEST else off_scale(value, unit):
        yield row.fault("value", problem, "Write the figure of the source.")
    try:
        printed_number(row["printed"])
    except InvalidOperation:
        remedy = retyped(row["printed"], printed=True)
        yield row.fault("printed", "not a number", remedy or "Write the digits of the source.")
    period = row["period"].split("/")
    if not all(map(is_date, period)):
        yield row.fault("period", "not a date", DATES)
    elif sorted(period) != period:
        yield row.fault("period", "it ends before it begins", DATES)
    if row["sentence"] and not row["quote"]:
        yield row.fault("quote", "a figure of the source text needs its words", "Quote them.")


def is_date(text: str) -> bool:
    """Whether a text begins as a year, month or day of the calendar does."""
    try:
        return date.fromisoformat((text + "-01-01")[:10]).year in YEARS
    except ValueError:
        return False


def notices(data: Data) -> list[Fault]:
    """What does not stop a build: a value or a quotation that contradicts the printed digits."""
    return [fault for seen in data.observations.values() for fault in _contradictions(seen)]


def _contradictions(seen: Observation) -> Iterator[Fault]:
    file = f"{seen.table}.csv"
    if printed_number(seen.printed) != seen.value:
        problem = f"the value of {seen.id} is {seen.value}, but its printed digits differ"
        remedy = "The brief uses the value; if that is right, correct printed from the source."
        if re.sub("[,.]", "", _unspaced(seen.printed)) == str(seen.value):
            remedy = retyped(seen.printed, printed=True) or remedy
        yield Fault(file, problem, remedy, seen.row, "printed", seen.printed)
    if seen.sentence and _unspaced(seen.printed) not in _unspaced(seen.quote):
        problem = f"the quotation of {seen.id} does not contain its digits, {seen.printed}"
        remedy = "Correct the quotation or the digits from the source."
        yield Fault(file, problem, remedy, seen.row, "quote", seen.quote)


def _unspaced(text: str) -> str:
    return "".join(text.split())
