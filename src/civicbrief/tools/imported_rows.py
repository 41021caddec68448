"""Rows of imported tables that were changed by hand, told by `check` and `verify`."""

from __future__ import annotations

from civicbrief.core.cache import Cache, fingerprint
from civicbrief.core.faults import Fault
from civicbrief.data.tables import Tables
from civicbrief.pipeline import fingerprints
from civicbrief.style.theme import Theme


def changed_rows(tables: Tables, theme: Theme, cache: Cache | None = None) -> list[Fault]:
    """Rows that differ from the originals which they name. That none does is kept in the cache."""
    if not tables.originals:
        return []
    from civicbrief.importing import kept_originals

    key = fingerprint("originals", fingerprints.code(), tables.fingerprint)
    if cache and cache.entry(key):
        return []
    found = list(kept_originals.changed_rows(tables, theme.lacking))
    if cache and not found:
        cache.keep_entry(key, True)
    return found
