"""The panel: published indices by country, year and release, as observations.

A *series* is an indicator in one release. Releases re-estimate whole series, so they are never
combined: a value is always named with its release. `revisions.csv` adds end points of other
countries to `panel.csv`, to measure how much a release usually revises a change.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault, Named
from civicbrief.data.observation import Observation, Unit, off_scale
from civicbrief.data.tables import PANEL, Tables


@dataclass(frozen=True, slots=True)
class Series:
    """An indicator in a release; `level` is that of its intervals in per cent, None if none.

    `qualifier` is that of its values: "rounded" to their last digit, or "exact", as scores that
    are given in whole points.
    """

    indicator: str
    release: str
    unit: Unit
    level: Decimal | None
    source: str
    qualifier: str = "rounded"


Key = tuple[str, str, str, int]  # area, indicator, release, year


@dataclass(frozen=True, eq=False)
class Panel:
    """All values of all series.

    `home` is the area that the brief is about; `since` the first year of its trends. `series`
    has the releases of an indicator from the oldest to the newest. `sample` are the areas over
    which the usual revision is taken; none if the card declares none. `whole` is the panel that
    this is a part of, for a page about one of its countries: its years and revisions count.
    """

    home: str
    since: int
    series: Mapping[str, Sequence[Series]]
    values: Mapping[Key, Observation]
    sample: Sequence[str] = ()
    whole: Panel | None = None

    @cached_property
    def releases(self) -> frozenset[str]:
        """The names of all releases."""
        return frozenset(card.release for cards in self.series.values() for card in cards)

    @cached_property
    def years(self) -> Mapping[tuple[str, str], set[int]]:
        """The years of each series in `panel.csv`, by indicator and release."""
        if self.whole:
            return self.whole.years
        found = {
            (i, card.release): set[int]() for i, cards in self.series.items() for card in cards
        }
        for (_, indicator, release, year), seen in self.values.items():
            if seen.table == "panel":
                found[indicator, release].add(year)
        return found

    @cached_property
    def compared(self) -> Mapping[str, Sequence[Series]]:
        """The releases whose changes the trend rule compares, at most two, the older one first.

        A release takes part if it holds the first year of the trends and a later one. Before the
        newest comes the newest that gives intervals if that one gives none, else the next older.
        """
        found = {}
        for indicator, cards in self.series.items():
            years = {card: self.years[indicator, card.release] for card in cards}
            able = [card for card in cards if years[card] and max(years[card]) > self.since]
            able = [card for card in able if self.since in years[card]]
            older = able[:-1]
            bounded = [card for card in older if card.level is not None]
            if bounded and able[-1].level is None:
                older = bounded
            found[indicator] = [*older[-1:], *able[-1:]]
        return Named(found)

    @cached_property
    def until(self) -> Mapping[str, int]:
        """Last year of an indicator's trends: the newest that the compared releases share."""
        return {
            indicator: min(max(self.years[indicator, card.release]) for card in cards)
            for indicator, cards in self.compared.items()
            if cards
        }

    @cached_property
    def last_values(self) -> frozenset[tuple[str, str]]:
        """Releases that hold one year of an indicator which others hold for more."""
        return frozenset(
            key
            for key, years in self.years.items()
            if len(years) == 1 and len(self.series[key[0]]) > 1
        )

    @cached_property
    def span(self) -> tuple[int, int]:
        """First and last year of the panel."""
        if self.whole:
            return self.whole.span
        years = [year for *_, year in self.values] or [self.since]
        return min(years), max(years)

    def areas(self, indicator: str | None = None) -> list[str]:
        """Areas of `panel.csv`, the home area first."""
        found = dict.fromkeys(area for area, name, _ in self.lines if indicator in (None, name))
        return sorted(found, key=lambda area: area != self.home)

    def ends(self, indicator: str, area: str) -> dict[str, tuple[Observation, Observation]]:
        """First and last value of the trend in each compared release that has both."""
        found = {}
        for series in self.compared[indicator]:
            start, end = (
                self.values.get((area, indicator, series.release, year))
                for year in (self.since, self.until[indicator])
            )
            if start and end:
                found[series.release] = start, end
        return found

    def newest(self, indicator: str, area: str | None = None) -> Observation | None:
        """The value of the newest year in the newest release that has the area."""
        for card in reversed(self.series.get(indicator, ())):
            line = self.line(indicator, card.release, area or self.home)
            if line:
                return line[-1][1]
        return None

    def line(self, indicator: str, release: str, area: str) -> Sequence[tuple[int, Observation]]:
        """A series of one area, year by year."""
        return self.lines.get((area, indicator, release), ())

    @cached_property
    def lines(self) -> Mapping[tuple[str, str, str], Sequence[tuple[int, Observation]]]:
        """Each series of `panel.csv` by area, indicator and release, year by year."""
        lines: dict[tuple[str, str, str], list[tuple[int, Observation]]] = {}
        for (area, indicator, release, year), seen in self.values.items():
            if seen.table == "panel":
                lines.setdefault((area, indicator, release), []).append((year, seen))
        return {key: sorted(line, key=lambda pair: pair[0]) for key, line in lines.items()}

    @cached_property
    def by_id(self) -> dict[str, Observation]:
        """Every value of the table `panel` by its id (see `value_id`)."""
        return {seen.id: seen for seen in self.values.values() if seen.table == "panel"}


def part_of(whole: Panel, home: str, areas: Iterable[str]) -> Panel:
    """The values of some areas, as the panel of a page about `home`: no other area is in it."""
    wanted, values = {home, *areas}, dict[Key, Observation]()
    for (area, indicator, release), line in whole.lines.items():
        if area in wanted:
            moved = area in (home, whole.home)  # the names of their values change
            for year, seen in line:
                name = value_id(home, area, indicator, release, year)
                key = (area, indicator, release, year)
                values[key] = replace(seen, id=name) if moved else seen
    return Panel(home, whole.since, whole.series, values, whole.sample, whole)


def value_id(home: str, area: str, indicator: str, release: str, year: int | str) -> str:
    """Name of a value: `v2x_cspart_v15_2023`, in other areas `v2x_cspart_v15_2023_KGZ`."""
    return f"{indicator}_{release}_{year}" + ("" if area == home else f"_{area}")


def parse_value_id(
    name: str, indicators: Collection[str], releases: Collection[str]
) -> tuple[str, str, str] | None:
    """Indicator, release and year in the name of a value at home, even if it does not exist."""
    rest, _, year = name.rpartition("_")
    indicator, _, release = rest.rpartition("_")
    known = indicator in indicators and release in releases and re.fullmatch(r"\d{4}", year)
    return (indicator, release, year) if known else None


def area_id(home: str, area: str, indicator: str) -> str:
    """Name of a trend: `v2x_cspart`, in other areas `v2x_cspart-KGZ`."""
    return indicator if area == home else f"{indicator}-{area}"


@lru_cache(maxsize=1)  # the check of trends asks for it, and the data after it
def read_panel(tables: Tables) -> Panel:
    """The panel from its tables, in which the check found no fault."""
    home, cards = tables.card["area"], dict[str, list[Series]]()
    for row in tables["series"]:
        level, unit = Decimal(row["level"]) if row["level"] else None, tables.units[row["unit"]]
        qualifier = row.get("qualifier") or "rounded"  # older data have no such column
        card = Series(row["indicator"], row["release"], unit, level, row["source"], qualifier)
        cards.setdefault(card.indicator, []).append(card)
    by_release = {(c.indicator, c.release): c for group in cards.values() for c in group}
    values: dict[Key, Observation] = {}
    for table in PANEL:
        for row in tables[table]:
            card = by_release[row["indicator"], row["release"]]
            key = (row["area"], card.indicator, card.release, int(row["year"]))
            values[key] = _observation(home, card, row, table)
    sample = tables.card.get("revisionAreas") or ()
    return Panel(home, tables.card["trendSince"], Named(cards), values, sample)


def _observation(home: str, card: Series, row: Record, table: str) -> Observation:
    bounds = (Decimal(row["low"]), Decimal(row["high"])) if row["low"] else None
    return Observation(
        id=value_id(home, row["area"], card.indicator, card.release, row["year"]),
        subject=card.indicator,
        area=row["area"],
        period=row["year"],
        value=Decimal(row["value"]),
        printed=row["value"],
        qualifier=card.qualifier,
        unit=card.unit,
        quote="",
        sentence=None,
        source=card.source,
        row=row.number,
        table=table,
        bounds=bounds,
        level=card.level if bounds else None,
        release=card.release,
    )


def panel_faults(tables: Tables) -> Iterator[Fault]:
    """What a schema cannot check in `series` and the tables of the panel."""
    cards = {(row["indicator"], row["release"]): row for row in tables["series"]}
    for row in cards.values():
        if row["unit"] not in tables.units:
            yield row.fault("unit", "the card describes no such unit", "Add it to the card.")
    file_of: dict[tuple[str, ...], str] = {}
    with_interval = set()
    for row in (row for table in PANEL for row in tables[table]):
        series = row["indicator"], row["release"]
        file = file_of.setdefault((row["area"], *series, row["year"]), row.file)
        if file != row.file:
            yield row.fault("year", f"{file} has this value too", "Keep it in one table only.")
        if row["low"]:
            with_interval.add(series)
        card = cards.get(series)
        yield from _range_faults(row, tables.units.get(card["unit"]) if card else None)
    for series, row in cards.items():
        if series in with_interval and not row["level"]:
            remedy = "Write the level that the source gives."
            yield row.fault("level", "its intervals have no level", remedy)


def _range_faults(row: Record, unit: Unit | None) -> Iterator[Fault]:
    remedy = "Write the value as its source gives it."
    if bool(row["low"]) != bool(row["high"]):
        yield row.fault("low", "an interval needs both ends", remedy)
        return
    if row["low"] and not Decimal(row["low"]) <= Decimal(row["value"]) <= Decimal(row["high"]):
        yield row.fault("value", "it lies outside its own interval", remedy)
    for column in ("value", "low", "high"):
        if row[column] and unit and (problem := off_scale(Decimal(row[column]), unit)):
            yield row.fault(column, problem, remedy)
