"""Keys that stand twice in one object of JSON, of which a reader takes one without a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Twice(ValueError):
    """The key that stands twice."""


def each_once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON, for `object_pairs_hook`. Raises Twice."""
    found = dict[str, Any]()
    for name, value in pairs:
        if name in found:
            raise Twice(name)
        found[name] = value
    return found
