"""Tests share the tables that Frictionless has found sound; what it says stays the same."""

import pytest

from civicbrief.data.tables import read_tables
from tests.support import known_tables
from tests.support.project import change


@pytest.mark.parametrize(
    ("table", "row", "cells"),
    [
        ("observations", "npo_total", {"value": "67S6"}),
        ("observations", "npo_total", {"source": "nobody"}),
        ("claims", "bloggers", {"sentence": "99"}),
        ("sources", "vdem-14", {"id": "vdem-13"}),  # the panel refers to it
    ],
)
def test_shared_tables_change_no_fault(table, row, cells, copy):
    change(copy, table, row, **cells)
    tables = read_tables(copy)
    assert known_tables.schema_faults(tables) == list(known_tables.unshared(tables)) != []
