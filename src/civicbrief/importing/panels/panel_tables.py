"""The tables of a panel: panel.csv, its series, their sources, and what trends need of others."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from civicbrief.core.csv_tables import Record, Row, table_text
from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.data.observation import Unit
from civicbrief.data.tables import Tables
from civicbrief.importing.panels.panel_values import PANEL_COLUMNS

SERIES = ("indicator", "release", "unit", "level", "source", "qualifier")
NO_UNIT = ("the card describes no such unit", "Add it to the card.")
SOURCES = ("id", "body", "title", "date", "address", "licence", "accessed")


@dataclass(frozen=True, slots=True)
class PanelImport:
    """What a publisher's table holds: rows of panel.csv of all countries, with their series.

    `source` is the row of sources.csv for them. `observations` are rows of observations.csv that
    take the place of those with their ids. `original` is kept in data/raw, if there is one.
    """

    rows: Sequence[Row]
    series: Sequence[Row]
    source: Row
    notices: Sequence[str] = field(default_factory=list)
    observations: Sequence[Row] = field(default_factory=list)
    original: Path | None = None


def first_year(tables: Tables) -> int:
    """From which year a panel is taken: that in which the project's own begins."""
    years = [int(row["year"]) for row in tables["panel"]]
    return min(years, default=int(tables.card["trendSince"]) - 10)


def own_areas(tables: Tables) -> set[str]:
    """Codes of areas that the data use already."""
    return {area for area, _ in tables.places} | {row["area"] for row in tables["panel"]}


def unit_of(tables: Tables, row: Row) -> Unit:
    """The unit of a row of series.csv. Raises InputError if the card does not describe it."""
    if row["unit"] not in tables.units:
        raise InputError([Fault("series.csv", *NO_UNIT, column="unit", value=row["unit"])])
    return tables.units[row["unit"]]


def source_of(tables: Tables, name: str) -> Row:
    """A row of sources.csv. Raises UsageError if there is none."""
    for row in tables["sources"]:
        if row["id"] == name:
            return dict(row)
    raise UsageError(f"sources.csv has no row {name}: write who published the table, and when.")


def series_rows(tables: Tables, rows: Sequence[Row], level: str, source: str) -> list[Row]:
    """Rows of series.csv for rows of a panel, with the units that the indicators have there.

    `level` is that of their intervals in per cent; a series without intervals has none.
    """
    units = {row["indicator"]: row["unit"] for row in tables["series"]}
    bounded = {key_of(row): bool(row["low"]) for row in sorted(rows, key=lambda row: row["low"])}
    return [
        dict(zip(SERIES, (*key, units[key[0]], level * has, source, "rounded"), strict=True))
        for key, has in {key_of(row): bounded[key_of(row)] for row in rows}.items()
    ]


def key_of(row: Row) -> tuple[str, str]:
    return row["indicator"], row["release"]


def _order(release: str) -> list[int]:
    """Releases from the oldest to the newest: v9, v13, v15."""
    return [int(digits) for digits in re.findall(r"\d+", release)]


def merged(
    before: Mapping[str, Sequence[Row]], found: Sequence[PanelImport], areas: Sequence[str]
) -> dict[str, list[Row]]:
    """The tables with each series that was found in the place of the one that was there.

    Raises InputError where a source of the same id is described differently and others cite it.
    """
    new = {key_of(card): card for one in found for card in one.series}
    series = [new.pop(key_of(row), row) for row in before["series.csv"]]
    for card in new.values():
        older = [
            index
            for index, row in enumerate(series)
            if row["indicator"] == card["indicator"]
            and _order(row["release"]) <= _order(card["release"])
        ]
        same = [i for i, row in enumerate(series) if row["indicator"] == card["indicator"]]
        series.insert(older[-1] + 1 if older else same[0] if same else len(series), card)
    places = {area: place for place, area in enumerate(areas)}
    taken = [row for one in found for row in one.rows if row["area"] in places]
    taken.sort(key=lambda row: (places[row["area"]], row["year"]))
    replaced = {key_of(card) for one in found for card in one.series}
    rows = [row for row in before["panel.csv"] if key_of(row) not in replaced]
    order = {key_of(card): place for place, card in enumerate(series)}
    panel = sorted([*rows, *taken], key=lambda row: order.get(key_of(row), len(order)))
    sources = list(before["sources.csv"])
    for one in found:
        _cite(sources, one.source, [row for row in series if key_of(row) not in replaced])
    return {"panel.csv": panel, "series.csv": series, "sources.csv": sources}


def _cite(sources: list[Row], source: Row, others: Sequence[Row]) -> None:
    """Put a source among the others, or in the place of that of its id."""
    place = next((i for i, row in enumerate(sources) if row["id"] == source["id"]), None)
    if place is None:
        sources.append(source)
        return
    before = sources[place]
    if {**before, "accessed": ""} == {**source, "accessed": ""}:
        return
    if before["title"] != source["title"] and any(row["source"] == source["id"] for row in others):
        remedy = "Give that source another id in sources.csv and series.csv, and import again."
        problem = f"other series cite {source['id']}, and this table is another: {source['title']}"
        raise InputError([Fault("sources.csv", problem, remedy, column="id")])
    sources[place] = source


def revisions(
    tables: Tables, found: Sequence[PanelImport], areas: Sequence[str], panel: Sequence[Row]
) -> list[Row]:
    """revisions.csv with the years of other areas that a trend may be judged by.

    These are the first year of the trends, and each year with which a release of the indicator
    ends: the next import may compare any of them.
    """
    since, sample = str(tables.card["trendSince"]), set(tables.card.get("revisionAreas") or ())
    ends: dict[str, dict[str, str]] = {}
    for row in panel:
        last = ends.setdefault(row["indicator"], {})
        last[row["release"]] = max(row["year"], last.get(row["release"], ""))
    replaced = {key_of(card) for one in found for card in one.series}
    rows: list[Row] = [row for row in tables["revisions"] if key_of(row) not in replaced]
    for one in found:
        for row in one.rows:
            years = {since, *ends.get(row["indicator"], {}).values()}
            if row["area"] in sample - set(areas) and row["year"] in years:
                rows.append(row)
    return rows


def text_of(name: str, rows: Sequence[Row]) -> bytes:
    """A table with the columns that its rows have, or those of every such table."""
    usual = {"series.csv": SERIES, "sources.csv": SOURCES}.get(name, PANEL_COLUMNS)
    first = next((row for row in rows if isinstance(row, Record)), None)
    columns = list(first) if first else list(usual)
    return table_text(columns, [{c: row.get(c, "") for c in columns} for row in rows]).encode()
