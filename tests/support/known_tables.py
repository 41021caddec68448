"""The large tables as tests share them: read once in each state, and found sound once.

They hold the published values of all countries. To read and check them takes a fifth of a second,
and a second more with Frictionless; hundreds of tests change another table or none.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TypeVar

import pytest

from civicbrief.core.faults import Fault
from civicbrief.data import data_folder, panel, schema_checks, tables
from civicbrief.data.tables import CARD, PANEL, Tables, read_tables
from civicbrief.metrics import data_check
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
    patch.setattr(data_check, "panel_faults", once(lambda found: list(panel.panel_faults(found))))
    patch.setattr(data_folder, "read_panel", once(panel.read_panel))
    patch.setattr(tables, "rows_of", _rows_of(tables.rows_of))


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


def schema_faults(tables: Tables) -> list[Fault]:
    """The same faults, asked once for each state of the data, and of known tables by their head."""
    if tables.fingerprint not in _found:
        files = dict(tables.files)
        known = all(files.get(name) == PUBLISHED.files[name] for name in GROUND)
        if known and tables.fingerprint != PUBLISHED.fingerprint:
            files |= {name: (files[name] or b"").splitlines(keepends=True)[0] for name in LARGE}
        _found[tables.fingerprint] = list(_schema_faults(replace(tables, files=files)))
    return list(_found[tables.fingerprint])
