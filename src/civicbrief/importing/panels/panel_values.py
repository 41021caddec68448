"""From the columns of a published panel to rows of panel.csv: countries, numbers, intervals."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from civicbrief.core.csv_tables import Row
from civicbrief.core.faults import Fault, InputError
from civicbrief.data.areas import place_name
from civicbrief.data.observation import Unit, off_scale
from civicbrief.importing.countries import OTHER_CODES, codes
from civicbrief.importing.panels.csv_columns import DOWNLOAD, Columns, shortened

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?").fullmatch
DECIMALS = 6  # more of them are of a computation, not of a publication


@dataclass(frozen=True, slots=True)
class SeriesColumns:
    """Which columns of a table are a series: its values, and the ends of its intervals if any."""

    indicator: str
    release: str
    unit: Unit
    value: str
    low: str = ""
    high: str = ""

    @property
    def columns(self) -> list[str]:
        return [name for name in (self.value, self.low, self.high) if name]


def area_of(code: str, own: Collection[str]) -> str:
    """The area that a code of three letters or more stands for, "" if none.

    `own` are the codes that the data use already.
    """
    if code in own:
        return code
    found = codes().get(code, "") if len(code) > 2 else ""
    others = (other for other, same in OTHER_CODES.items() if same == found and other in own)
    return next(others, found if place_name(found, "en", {}) else "")


def panel_rows(
    table: Columns, code: str, year: str, areas: dict[str, str], series: Sequence[SeriesColumns]
) -> list[Row]:
    """Rows of panel.csv, series by series; none where a series has no value.

    `code` and `year` are the columns of countries and years. `areas` gives the area of each code,
    "" for one that is left out. Raises InputError with every value that is no number or is off
    the scale of its unit, every interval that does not hold its value, and every country that has
    a year twice.
    """
    places = [areas[one] for one in table.cells[code]]
    years = table.cells[year]
    faults = [*_twice(table, year, places)]
    rows: list[Row] = []
    for one in series:
        columns = [table.cells[name] if name else [""] * len(years) for name in _three(one)]
        taken = []
        for index, cells in enumerate(zip(*columns, strict=True)):
            if places[index] and any(cells):
                taken.append((index, cells))
                faults += _faults(table, index, one, cells)
        if faults:
            continue
        texts = iter(printed([text for _, cells in taken for text in cells]))
        for (index, _), value, low, high in zip(taken, texts, texts, texts, strict=False):
            key = (places[index], one.indicator, one.release, years[index], value, low, high)
            rows.append(dict(zip(PANEL_COLUMNS, key, strict=True)))
    if faults:
        raise InputError(shortened(faults))
    return rows


PANEL_COLUMNS = ("area", "indicator", "release", "year", "value", "low", "high")


def _three(series: SeriesColumns) -> tuple[str, str, str]:
    return series.value, series.low, series.high


def _twice(table: Columns, year: str, places: Sequence[str]) -> Iterator[Fault]:
    """Rows of a country and year that an earlier row has too."""
    first: dict[tuple[str, str], int] = {}
    for index, key in enumerate(zip(places, table.cells[year], strict=True)):
        if key[0] and first.setdefault(key, index) != index:
            place = table.numbers[first[key]]
            problem = f"{key[0]} has this year already, in row {place}"
            remedy = "Keep one row of each country and year."
            yield Fault(table.file, problem, remedy, table.numbers[index], year, key[1])


def _faults(
    table: Columns, index: int, series: SeriesColumns, cells: tuple[str, ...]
) -> Iterator[Fault]:
    """What is wrong with a value and its interval; `cells` are these three."""
    named = [pair for pair in zip(_three(series), cells, strict=True) if pair[1]]

    def fault(column: str, problem: str, remedy: str = DOWNLOAD) -> Fault:
        found = dict(named).get(column)
        return Fault(table.file, problem, remedy, table.numbers[index], column, found)

    numbers = {}
    for column, text in named:
        if not NUMBER(text):
            yield fault(column, "this is no number")
        else:
            numbers[column] = Decimal(text)
            if problem := off_scale(numbers[column], series.unit):
                yield fault(column, problem)
    if len(numbers) < len(named):
        return
    value, low, high = (numbers.get(column) for column in _three(series))
    if value is None:
        yield fault(series.value, "there is an interval, but no value")
    elif (low is None) != (high is None):
        lacking = series.low if low is None else series.high
        yield fault(lacking, "an interval needs both ends")
    elif low is not None and high is not None and not low <= value <= high:
        yield fault(series.value, f"it lies outside its interval, {low} to {high}")


def printed(texts: Sequence[str]) -> list[str]:
    """The numbers of one series with the same decimals, as their publisher has them.

    Tables drop zeros at the end: 0.43 stands for 0.430 where other values have three decimals.
    Numbers with more decimals than people publish stay as they are.
    """
    plain = [f"{Decimal(text):f}" if "e" in text.lower() else text for text in texts]
    most = max((len(text.partition(".")[2]) for text in plain), default=0)
    if not 0 < most <= DECIMALS:
        return plain
    return [_padded(text, most) if text else "" for text in plain]


def _padded(text: str, decimals: int) -> str:
    whole, _, rest = text.partition(".")
    return f"{whole}.{rest.ljust(decimals, '0')}"
