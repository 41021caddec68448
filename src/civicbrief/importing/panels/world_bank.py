"""Figures that the World Bank's API gives, for the sources whose address asks it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from civicbrief.core.csv_tables import Record, Row
from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.data.tables import Tables
from civicbrief.importing.panels.csv_columns import Columns
from civicbrief.importing.panels.panel_tables import PanelImport, key_of, own_areas, unit_of
from civicbrief.importing.panels.panel_values import SeriesColumns, area_of, panel_rows

HOST = "api.worldbank.org"
API = re.compile(rf"https?://{re.escape(HOST)}/v2/(?:\S*/)?(?:indicator|series)/([\w.;-]+)")
DATABASE = re.compile(r"/sources/(\d+)/|[?&]source=(\d+)")
INDICATORS = "2"  # the database World Development Indicators
ERROR = ("STD.ERR", ".SE")  # how indicators end that are the standard error of another
EXAMPLE = f"https://{HOST}/v2/country/all/indicator/SP.POP.TOTL"
SECONDS = 60  # that an answer may take


@dataclass(frozen=True, slots=True)
class Answer:
    """Numbers of JSON by economy and year, None where there is no value; the source of today."""

    values: dict[tuple[str, str], Any]
    errors: dict[tuple[str, str], Any]  # standard errors
    source: Row


def read_world_bank(tables: Tables, since: int, every: bool) -> list[PanelImport]:
    """What the API gives today for each source whose address asks it.

    Rows of series.csv that cite the source get their values of panel.csv from the year `since`
    on, and rows of observations.csv the value of their area and year. `every` asks for all
    countries, not only for those in the data, and leaves observations out. Raises InputError with
    every source that is refused and every value that is not there, UsageError if no source asks
    the World Bank, OSError where it does not answer.
    """
    panel = [tables.card["area"], *(row["area"] for row in tables["panel"])]
    figures = () if every else tables["observations"]
    found: list[PanelImport] = []
    faults: list[Fault] = []
    for row in tables["sources"]:
        cited = [one for one in figures if one["source"] == row["id"]]
        cards = [dict(one) for one in tables["series"] if one["source"] == row["id"]]
        if not API.match(row["address"]) or not (cited or cards):
            continue
        areas = dict.fromkeys([*(panel if cards else ()), *(one["area"] for one in cited)])
        try:
            answer = _asked(row, None if every else list(areas))
            found.append(_imported(tables, answer, cards, cited, since))
        except InputError as error:
            faults += error.faults
    if faults:
        raise InputError(faults)
    if not found:
        raise UsageError(
            "No source that a series or a figure cites asks the World Bank. Write the question as "
            f"its address in sources.csv, for example {EXAMPLE}"
        )
    return found


def _asked(row: Record, economies: Sequence[str] | None) -> Answer:
    """Ask the question of a source, for all economies if None. Raises InputError if refused."""
    import requests
    import wbgapi

    wbgapi.get_options = {"timeout": SECONDS}
    match, base = API.match(row["address"]), DATABASE.search(row["address"])
    assert match
    codes = match[1].split(";")
    database = (base[1] or base[2]) if base else INDICATORS
    remedy = f"Correct the address, for example {EXAMPLE}"
    try:
        if economies:  # others than it knows would be refused
            known = {one["id"] for one in wbgapi.economy.list(db=database)}
            economies = [code for code in economies if code in known]
        wanted = economies if economies is not None else "all"
        lines = (
            list(wbgapi.data.fetch(codes, wanted, db=database, numericTimeKeys=True))
            if wanted
            else []
        )
        updated = str(wbgapi.source.get(database)["lastupdated"])
    except requests.RequestException:
        raise OSError(f"{HOST} does not answer. Nothing was written. Is there a network?") from None
    except wbgapi.APIError as error:
        problem = f"the World Bank refuses the question: {error.msg}"
        raise InputError([row.fault("address", problem, remedy)]) from None
    except (KeyError, TypeError, ValueError):
        problem = "the answer of the World Bank is not of the form that wbgapi reads"
        raise InputError([row.fault("address", problem, remedy)]) from None
    values: dict[tuple[str, str], Any] = {}
    errors: dict[tuple[str, str], Any] = {}
    for line in lines:
        if not str(line["time"]).isdigit():
            continue  # a quarter or month
        second = len(codes) > 1 and line["series"] == codes[1] and codes[1].endswith(ERROR)
        taken = errors if second else values
        taken[line["economy"], str(line["time"])] = line["value"]
    if all(value is None for value in values.values()):
        raise InputError([row.fault("address", "the World Bank gives no value for this", remedy)])
    where = "all" if economies is None else ";".join(economies)
    series = f"sources/{database}/series/{match[1]}/country/{where}/time/all"
    address = f"https://{HOST}/v2/en/{series}?format=json"
    today = date.today().isoformat()
    source = {**row, "date": updated, "address": address, "accessed": today}
    return Answer(values, errors, source)


def _imported(
    tables: Tables, answer: Answer, cards: Sequence[Row], cited: Sequence[Record], since: int
) -> PanelImport:
    """Rows of the series (`cards`) and observations that cite a source."""
    faults: list[Fault] = []
    rows, observations = [], []
    for card in cards:
        bounded = bool(card["level"] and answer.errors)
        table, codes = _columns(answer, unit_of(tables, card).scale, since, bounded)
        own = own_areas(tables)
        areas = {code: area_of(code, own) for code in codes}
        ends = ("low", "high") if bounded else ("", "")
        one = SeriesColumns(*key_of(card), unit_of(tables, card), "value", *ends)
        try:
            rows += panel_rows(table, "economy", "year", areas, [one])
        except InputError as error:
            faults += error.faults
    for row in cited:
        value = answer.values.get((row["area"], row["period"]))
        if value is None:
            problem = f"the World Bank gives no value of {row['area']} for this period"
            remedy = "Write a year for which it has one, or another source."
            faults.append(row.fault("period", problem, remedy))
        else:
            text = _number(value, unit_of(tables, row).scale)
            observations.append({**row, "value": text, "printed": text})
    if faults:
        raise InputError(faults)
    return PanelImport(rows, cards, answer.source, [], observations)


def _columns(answer: Answer, scale: Decimal, since: int, bounded: bool) -> tuple[Columns, set[str]]:
    """The values from a year on as a table; an interval is one standard error on either side."""
    taken = [
        key for key, value in answer.values.items() if value is not None and int(key[1]) >= since
    ]
    cells = {"economy": [key[0] for key in taken], "year": [key[1] for key in taken]}
    cells["value"] = [_number(answer.values[key], scale) for key in taken]
    for name, sign in (("low", -1), ("high", 1)) if bounded else ():
        cells[name] = [_end(answer, key, scale, sign) for key in taken]
    columns = Columns(HOST, cells, [None] * len(taken), 0, "")
    return columns, set(cells["economy"])


def _end(answer: Answer, key: tuple[str, str], scale: Decimal, sign: int) -> str:
    error = answer.errors.get(key)
    if error is None:
        return ""
    return f"{(Decimal(repr(answer.values[key])) + sign * Decimal(repr(error))) / scale:f}"


def _number(value: Any, scale: Decimal) -> str:
    """A number of JSON in a unit, in plain digits."""
    text = f"{Decimal(repr(value)) / scale:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
