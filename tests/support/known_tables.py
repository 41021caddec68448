"""What Frictionless finds in the data of tests, which share the tables that it has seen.

It takes a second for the published values of all countries, and hundreds of tests change another
table or none.
"""

from dataclasses import replace

from civicbrief.core.faults import Fault
from civicbrief.data import schema_checks
from civicbrief.data.tables import CARD, PANEL, Tables, read_tables
from tests.support.project import ROOT

PUBLISHED = read_tables(ROOT / "data")
LARGE = [f"{table}.csv" for table in PANEL]
# Large tables are held to their card, and refer to these: while all stay, they stay sound.
GROUND = [*LARGE, CARD, "series.csv", "sources.csv", "places.csv"]
_schema_faults = schema_checks.schema_faults
_found: dict[str, list[Fault]] = {}


def schema_faults(tables: Tables) -> list[Fault]:
    """The same faults, asked once for each state of the data, and of known tables by their head."""
    if tables.fingerprint not in _found:
        files = dict(tables.files)
        known = all(files.get(name) == PUBLISHED.files[name] for name in GROUND)
        if known and tables.fingerprint != PUBLISHED.fingerprint:
            files |= {name: (files[name] or b"").splitlines(keepends=True)[0] for name in LARGE}
        _found[tables.fingerprint] = list(_schema_faults(replace(tables, files=files)))
    return list(_found[tables.fingerprint])
