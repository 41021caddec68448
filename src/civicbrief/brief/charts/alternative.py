"""The text alternative of a chart: what it says, what it shows, its values, its extremes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from civicbrief.text.runs import Run, marked
from civicbrief.text.words import Words


class Extent(NamedTuple):
    """A named value, both marked, and the ends between which it lies."""

    name: str
    value: str
    low: float
    high: float


def alternative(words: Words, key: str, kind: str, rows: str) -> list[Run]:
    """The kind of chart, what it says, what it shows, and its values."""
    title, shown = (marked(words.runs(name)).rstrip(".") for name in (key, f"{key}.subtitle"))
    return words.runs(kind, title=title, shown=shown, rows=rows)


def extremes(words: Words, known: Sequence[Extent], where: str = "", **arguments: str) -> list[Run]:
    """The largest and the smallest value, unless the ends of others leave a doubt."""
    if len(known) < 2:
        return []
    largest = max(known, key=lambda one: one.low)
    smallest = min(known, key=lambda one: one.high)
    found = []
    if largest.low > max(one.high for one in known if one is not largest):
        found.append(("alt-largest", largest))
    if smallest.high < min(one.low for one in known if one is not smallest):
        found.append(("alt-smallest", smallest))
    return [
        part
        for key, one in found
        for part in (" ", *words.runs(key + where, name=one.name, value=one.value, **arguments))
    ]
