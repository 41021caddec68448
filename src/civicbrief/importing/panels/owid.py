"""A table as Our World in Data publishes it, Entity, Code, Year and values, as a panel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import InputError, UsageError, did_you_mean
from civicbrief.data.tables import Tables
from civicbrief.importing.panels.csv_columns import header_of, missing_faults, read_columns
from civicbrief.importing.panels.panel_tables import PanelImport, own_areas, source_of, unit_of
from civicbrief.importing.panels.panel_values import SeriesColumns, area_of, panel_rows

ENTITY, CODE, YEAR = "Entity", "Code", "Year"
SHOWN = 12  # entities that are left out, by name


def read_owid(
    file: Path,
    tables: Tables,
    since: int,
    series: str,
    column: str = "",
    interval: Sequence[str] = (),
) -> PanelImport:
    """One series of a table of Our World in Data, of all countries, from a year on.

    `series` is a row of series.csv, "v2x_cspart:v16", that says unit, source and level. `column`
    holds the values; it may be left away where the table has one. `interval` are the columns of
    lower and upper ends. Raises InputError with every fault of the table, UsageError for names
    that are not there.
    """
    card = _card(tables, series)
    header = header_of(file)
    if faults := missing_faults(file.name, header, (ENTITY, CODE, YEAR)):
        raise InputError(faults)
    chosen = [_column(file, header, column), *(_column(file, header, one) for one in interval)]
    if interval and not card["level"]:
        raise UsageError(f"The row {series} of series.csv has no level: write that of intervals.")
    table = read_columns(file, [ENTITY, CODE, YEAR, *chosen], YEAR, since)
    own = own_areas(tables)
    areas = {code: area_of(code, own) for code in dict.fromkeys(table.cells[CODE])}
    unit = unit_of(tables, card)
    one = SeriesColumns(card["indicator"], card["release"], unit, *chosen)
    rows = panel_rows(table, CODE, YEAR, areas, [one])
    pairs = zip(table.cells[ENTITY], table.cells[CODE], strict=True)
    left = list(dict.fromkeys(entity for entity, code in pairs if not areas[code]))
    notices = []
    if left:
        more = f" and {len(left) - SHOWN} more" if len(left) > SHOWN else ""
        notices = [f"left out, for they are no countries: {', '.join(left[:SHOWN])}{more}"]
    return PanelImport(
        rows, [dict(card)], source_of(tables, card["source"]), notices, original=file
    )


def _card(tables: Tables, series: str) -> Record:
    """The row of series.csv that a user names."""
    cards = {f"{row['indicator']}:{row['release']}": row for row in tables["series"]}
    if series in cards:
        return cards[series]
    hint = did_you_mean(series, cards)
    raise UsageError(
        f"--series {series}: series.csv has no such row. {hint}".rstrip()
        + " A new series is first a row of series.csv (indicator, release, unit, level, source, "
        "qualifier), and its source a row of sources.csv."
    )


def _column(file: Path, header: Sequence[str], wanted: str) -> str:
    """The column that a user names, or the only one of values."""
    there = [name for name in header if name not in (ENTITY, CODE, YEAR)]
    if wanted in there or (not wanted and len(there) == 1):
        return wanted or there[0]
    asked = f"there is no column {wanted}" if wanted else "which column holds the values"
    listed = "; ".join(f'"{name}"' for name in there)
    raise UsageError(f"{file.name}: {asked}? There are: {listed}. Say it by --column.")
