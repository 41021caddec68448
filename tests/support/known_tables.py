"""The tables as tests share them: large ones read once in each state, and all found sound once.

They hold the published values of all countries. To read and check them takes a fifth of a second,
and a second more with Frictionless; hundreds of tests change one other table or none.
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar
from unittest import mock

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
unshared = schema_checks.schema_faults  # asks all of it, whatever is known
_report = schema_checks._report
_found: dict[str, list[Fault]] = {}


def share() -> None:
    """From now on, whoever loads data shares what others have loaded of the same bytes."""
    patch = pytest.MonkeyPatch()
    for module in (data_check, schema_checks):  # in its own, an import asks it
        patch.setattr(module, "schema_faults", schema_faults)
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
        with mock.patch.object(schema_checks, "_report", report_of_new):
            found = list(unshared(replace(tables, files=files)))
        if not {fault.file for fault in found}.intersection(GROUND):
            _sound.add(ground)
        _found[tables.fingerprint] = found
    return list(_found[tables.fingerprint])


def report_of_new(tables: Tables, described: list[Any], *given: Any) -> Any:
    """What Frictionless finds in tables of which it has not yet found the same bytes sound.

    It looks at each alone. One is left where all are known, as a package has to have one.
    """
    about = {key: value for key, value in tables.card.items() if key != "resources"}
    states = {one["name"]: _state(tables, about, one) for one in described}
    if len(states) < len(described):
        return _report(tables, described, *given)  # that a name is there twice, it says itself
    new = [one for one in described if states[one["name"]] not in _sound_states]
    found = _report(tables, new or described[:1], *given)
    if found.valid:
        _sound_states.update(states.values())
    return found


def _state(tables: Tables, *card: Any) -> tuple[str, str]:
    content = tables.files.get(f"{card[-1]['name']}.csv") or b""
    return json.dumps(card), hashlib.sha256(content).hexdigest()


def _ground(tables: Tables) -> tuple[bytes | None, ...]:
    return tuple(tables.files.get(name) for name in GROUND)


_sound = {_ground(PUBLISHED)}  # a new project has large tables of its own
_sound_states: set[tuple[str, str]] = set()  # of a table and its card
