"""The large tables as tests share them: read once in each state, and found sound once.

They hold the published values of all countries. To read and check them takes a fifth of a second,
and a second more with Frictionless; hundreds of tests change another table or none.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import TypeVar

import pytest

from civicbrief.core.faults import Fault
from civicbrief.data import data_folder, panel, schema_checks, tables
from civicbrief.data.tables import CARD, PANEL, Tables, read_tables
from civicbrief.metrics import data_check, trend_checks
from tests.support.project import ROOT

Made = TypeVar("Made")

PUBLISHED = read_tables(ROOT / "data")
LARGE = [f"{table}.csv" for table in PANEL]
# Large tables are held to their card, and refer to these: while all stay, they stay sound.
GROUND = [*LARGE, CARD, "series.csv", "sources.csv", "places.csv"]
_schema_faults = schema_checks.schema_faults
_found: dict[str, list[Fault]] = {}


def share() -> None:
    """From now on, whoever loads data shares what others have loaded of the same bytes."""
    patch = pytest.MonkeyPatch()
    patch.setattr(data_check, "schema_faults", schema_faults)
    for checked in (panel.panel_faults, trend_checks.trend_faults):
        patch.setattr(data_check, checked.__name__, once(listed(checked)))
    patch.setattr(data_folder, "read_panel", once(panel.read_panel))
    patch.setattr(tables, "rows_of", _rows_of(tables.rows_of))
    patch.setattr(tables, "form_of", _form_of(tables.form_of))


def listed(find: Callable[[Tables], Iterable[Fault]]) -> Callable[[Tables], list[Fault]]:
    return lambda found: list(find(found))


def once(make: Callable[[Tables], Made]) -> Callable[[Tables], Made]:
    """What is made of the panel alone, made once of the same bytes."""
    made: dict[tuple[bytes | None, ...], Made] = {}

    def make_once(found: Tables) -> Made:
        key = tuple(found.files.get(name) for name in (*LARGE, CARD, "series.csv"))
        if key not in made:
            made[key] = make(found)
        return made[key]

    return make_once


def _rows_of(read):
    kept = cache(read)
    return lambda file, content: (kept if file in LARGE else read)(file, content)


def _form_of(read):
    kept = cache(read)

    def form_of(content, *columns):
        large = len(content) > 50_000
        return kept(content, *map(tuple, columns)) if large else read(content, *columns)

    return form_of


def schema_faults(tables: Tables) -> list[Fault]:
    """The same faults, asked once for each state of the data, and of known tables by their head."""
    if tables.fingerprint not in _found:
        files, ground = dict(tables.files), _ground(tables)
        if ground in _sound and tables.fingerprint != PUBLISHED.fingerprint:
            files |= {name: (files[name] or b"").splitlines(keepends=True)[0] for name in LARGE}
        found = list(_schema_faults(replace(tables, files=files)))
        if not {fault.file for fault in found}.intersection(GROUND):
            _sound.add(ground)
        _found[tables.fingerprint] = found
    return list(_found[tables.fingerprint])


def _ground(tables: Tables) -> tuple[bytes | None, ...]:
    return tuple(tables.files.get(name) for name in GROUND)


_sound = {_ground(PUBLISHED)}  # a new project has large tables of its own
