"""Bring published panels into a project's data, or into a folder of their own for an atlas."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

from civicbrief.core.cache import digest
from civicbrief.core.csv_tables import Record, Row
from civicbrief.core.faults import InputError, UsageError
from civicbrief.core.files import alone, write_files
from civicbrief.data import originals
from civicbrief.data.card_checks import card_faults
from civicbrief.data.schema_checks import form_faults
from civicbrief.data.tables import CARD, RAW, Tables, read_tables, rows_of
from civicbrief.importing.data_files import Check, write_sound
from civicbrief.importing.panels.panel_tables import (
    PanelImport,
    key_of,
    merged,
    revisions,
    text_of,
)

ALONE = ("panel.csv", "series.csv", "sources.csv")  # the tables of a panel outside of a project
CHANGED = ("panel", "series", "sources", "revisions", "observations")

Reading = Callable[[Tables], Sequence[PanelImport]]


def into_project(
    folder: Path, read: Reading, check: Check, wanted: Collection[str] = ()
) -> tuple[list[str], list[str]]:
    """Put panels into a project's data: the changes, and what a person should know.

    Taken are the areas that panel.csv has, and those `wanted`; of the others only what
    revisions.csv needs. All is written at once, if the data stay sound. Raises InputError with
    every fault.
    """
    with alone(folder):
        tables = read_tables(folder)
        if faults := form_faults(tables):
            raise InputError(faults)
        found = read(tables)
        areas = [tables.card["area"], *(row["area"] for row in tables["panel"])]
        areas = [*dict.fromkeys([*areas, *_known(found, wanted)])]
        files = merged(_given(tables), found, areas)
        files["revisions.csv"] = revisions(tables, found, areas, files["panel.csv"])
        figures = {row["id"]: row for one in found for row in one.observations}
        files["observations.csv"] = [figures.get(r["id"], r) for r in tables["observations"]]
        content = {name: text_of(name, rows) for name, rows in files.items()}
        for one in found:
            if one.original:
                name = originals.safe_name(one.original.name)
                content |= originals.files_of(tables, name, one.original.read_bytes())
        write_sound(tables, content, check)
    lacking = set(areas) - {row["area"] for one in found for row in one.rows}
    notices = [f"the table has no value of {area}" for area in areas if area in lacking]
    changed = [*_changes(_given(tables), files), *_originals(tables, content)]
    return changed, [*(line for one in found for line in one.notices), *notices]


def into_folder(
    target: Path, folder: Path, read: Reading, wanted: Collection[str] = ()
) -> tuple[list[str], list[str]]:
    """Write panels of all countries, or of those `wanted`, into a folder of their own.

    It gets panel.csv, series.csv and sources.csv as the data have them; other series that lie
    there stay. The project in `folder` is not changed. Raises InputError with every fault,
    UsageError where `target` is the data folder of a project.
    """
    if (target / CARD).exists():
        raise UsageError(f"{target} is the data folder of a project: leave --to away there.")
    tables = read_tables(folder)
    if faults := [*card_faults(tables)]:
        raise InputError(faults)
    found = read(tables)
    areas = _known(found, wanted) or sorted({row["area"] for one in found for row in one.rows})
    target.mkdir(parents=True, exist_ok=True)
    with alone(target):
        there = {name: (target / name).read_bytes() for name in ALONE if (target / name).is_file()}
        before: dict[str, list[Record]] = {
            name: rows_of(name, there.get(name, b"")) for name in ALONE
        }
        files = merged(before, found, areas)
        write_files({target / name: text_of(name, rows) for name, rows in files.items()})
    return [*_changes(before, files)], [line for one in found for line in one.notices]


def _given(tables: Tables) -> dict[str, list[Record]]:
    return {f"{name}.csv": tables[name] for name in CHANGED}


def _known(found: Sequence[PanelImport], wanted: Collection[str]) -> list[str]:
    """The areas that a user wants. Raises UsageError for one that no row is of."""
    there = {row["area"] for one in found for row in one.rows}
    if lacking := [area for area in wanted if area not in there]:
        raise UsageError(f"--area {lacking[0]}: no row is of this country, by its code.")
    return list(wanted)


def _changes(
    before: Mapping[str, Sequence[Row]], after: Mapping[str, Sequence[Row]]
) -> Iterator[str]:
    """Series, figures and sources that are new or another."""
    old, new = _values(before["panel.csv"]), _values(after["panel.csv"])
    for key, values in new.items():
        name, given = " ".join(key), old.get(key)
        years = sorted(year for _, year in values)
        span = f"{len({area for area, _ in values})} countries, {years[0]} to {years[-1]}"
        if given is None:
            yield f"+ {name}: {len(values)} values, {span}"
        elif given != values:
            moved = sum(given[one] != values[one] for one in given.keys() & values.keys())
            more, less = len(values.keys() - given.keys()), len(given.keys() - values.keys())
            yield f"~ {name}: {moved} values changed, {more} new, {less} gone; {span}"
    figures = {row["id"]: row for row in before.get("observations.csv", ())}
    for row in after.get("observations.csv", ()):
        if row["value"] != (was := figures[row["id"]]["value"]):
            yield f"~ {row['id']}: value {was} → {row['value']}"
    sources = {row["id"]: row for row in before["sources.csv"]}
    for row in after["sources.csv"]:
        if row["id"] not in sources:
            yield f"+ source {row['id']}"
        elif dict(row) != dict(sources[row["id"]]):
            yield f"~ source {row['id']}: {row['date']}, {row['title']}"


def _values(rows: Sequence[Row]) -> dict[tuple[str, str], dict[tuple[str, str], Sequence[str]]]:
    found: dict[tuple[str, str], dict[tuple[str, str], Sequence[str]]] = {}
    for row in rows:
        cells = row["value"], row["low"], row["high"]
        found.setdefault(key_of(row), {})[row["area"], row["year"]] = cells
    return found


def _originals(tables: Tables, content: Mapping[str, bytes]) -> Iterator[str]:
    for name, given in content.items():
        sums = f"{RAW}/{originals.SUMS}"
        if name.startswith(f"{RAW}/") and name != sums and tables.files.get(name) != given:
            sign = "~" if name in tables.files else "+"
            yield f"{sign} {name}, SHA-256 {digest(given)}"
