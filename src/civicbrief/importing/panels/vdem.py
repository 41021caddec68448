"""The Country-Year dataset of V-Dem, a CSV of some thousands of columns, as a panel."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.data.tables import Tables
from civicbrief.importing.panels.csv_columns import (
    Columns,
    header_of,
    missing_faults,
    read_columns,
    shortened,
)
from civicbrief.importing.panels.panel_tables import PanelImport, own_areas, series_rows, unit_of
from civicbrief.importing.panels.panel_values import SeriesColumns, area_of, panel_rows

CODE, YEAR = "country_text_id", "year"
LOW, HIGH = "_codelow", "_codehigh"  # what the names of intervals add to that of an indicator
LEVEL = "68"  # of these intervals, in per cent, about
NAMED = re.compile(r"v[23][a-z0-9_]*").fullmatch  # V-Dem's own names of indicators
VERSION = re.compile(r"(?i)v-?dem.*[-_ ]v?(\d{1,2}(?:\.\d)?)(?=\D|$)")
LAST_YEAR = 2009  # version 16 ends with the year 2025, and was published in 2026


def read_vdem(file: Path, tables: Tables, since: int, version: str = "") -> PanelImport:
    """The indicators of V-Dem that series.csv names, of all countries, from a year on.

    `version` is that of the dataset, such as "16"; without it, the name of the file says it.
    Raises InputError with every fault of the table, UsageError where no version is known or
    series.csv names no indicator of V-Dem.
    """
    indicators = list(dict.fromkeys(filter(NAMED, (row["indicator"] for row in tables["series"]))))
    if not indicators:
        raise UsageError("series.csv names no indicator of V-Dem, such as v2x_cspart.")
    named = VERSION.search(file.stem)
    release = version.removeprefix("v") or (named[1] if named else "")
    if not re.fullmatch(r"\d{1,2}(\.\d)?", release):
        raise UsageError(
            f"{file.name} does not say which version of V-Dem it is: give it by --release v16."
        )
    header = header_of(file)
    columns = [CODE, YEAR, *indicators]
    bounded = [name for name in indicators if {name + LOW, name + HIGH} & set(header)]
    columns += [name + end for name in bounded for end in (LOW, HIGH)]
    if faults := missing_faults(file.name, header, columns):
        raise InputError(faults)
    table = read_columns(file, columns, YEAR, since)
    notices = []
    if problem := _other_version(table, release):
        if not version:
            remedy = "Give the version by --release, or download the file again."
            raise InputError([Fault(file.name, problem, remedy, column=YEAR)])
        notices.append(f"{file.name}: {problem}")
    areas = _areas(table, tables)
    named_release = f"v{release.replace('.', 'p')}"
    units = {row["indicator"]: unit_of(tables, row) for row in tables["series"]}
    series = [
        SeriesColumns(name, named_release, units[name], name, *_ends(name, bounded))
        for name in indicators
    ]
    rows = panel_rows(table, CODE, YEAR, areas, series)
    source = {
        "id": f"vdem-{release.replace('.', '-')}-country-year",
        "body": "V-Dem Institute",
        "title": f"V-Dem Country-Year Dataset v{release}, file {file.name}, "
        f"SHA-256 {table.digest[:12]}",
        "date": str(LAST_YEAR + 1 + int(release.partition(".")[0])),
        "address": "https://www.v-dem.net/data/the-v-dem-dataset/",
        "licence": "not stated in the file; see the codebook of the version",
        "accessed": date.today().isoformat(),
    }
    cards = series_rows(tables, rows, LEVEL, source["id"])
    return PanelImport(rows, cards, source, [*notices, f"SHA-256 of {file.name}: {table.digest}"])


def _ends(name: str, bounded: list[str]) -> tuple[str, str]:
    return (name + LOW, name + HIGH) if name in bounded else ("", "")


def _other_version(table: Columns, release: str) -> str:
    """What contradicts the version: each ends with a year of its own."""
    major = int(release.partition(".")[0])
    if table.last == LAST_YEAR + major:
        return ""
    return (
        f"version {release} ends with the year {LAST_YEAR + major}, and this file with {table.last}"
    )


def _areas(table: Columns, tables: Tables) -> dict[str, str]:
    """The area of each code. Raises InputError for those of no country."""
    own = own_areas(tables)
    first: dict[str, int | None] = {}
    for number, code in zip(table.numbers, table.cells[CODE], strict=True):
        first.setdefault(code, number)
    areas = {code: area_of(code, own) for code in first}
    remedy = "Write its name in each language into places.csv, or take later years with --since."
    if faults := [
        Fault(table.file, "this is no country of today", remedy, first[code], CODE, code)
        for code, area in areas.items()
        if not area
    ]:
        raise InputError(shortened(faults))
    return areas
