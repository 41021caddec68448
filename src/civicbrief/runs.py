"""Runs: a text with its numbers told apart, so that no renderer has to find them again.

A run is a plain string, or `{"n": id, "t": text}` for a number of that id.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Run = str | dict[str, str]
NBSP = "\u00a0"
# Private-use characters mark a number inside a formatted passage; the check of the data
# refuses them in any cell, so nothing from outside can pose as a mark.
OPEN, MIDDLE, CLOSE = "\ue000", "\ue001", "\ue002"
_MARKED = re.compile(f"{OPEN}([^{MIDDLE}]*){MIDDLE}([^{CLOSE}]*){CLOSE}")


def mark(name: str, number: str) -> str:
    """A number that stays recognisable inside a formatted passage."""
    return f"{OPEN}{name}{MIDDLE}{number}{CLOSE}"


def tidy(text: str) -> str:
    """Spaces that must not break: after a number or a year, and before a dash."""
    text = re.sub("[ \n\t]+", " ", text)
    text = re.sub(f"(?<=[\\d{CLOSE}]) (?=\\w)", NBSP, text)
    # An abbreviation at the end of a sentence lends it its full stop.
    return re.sub(r"\.\.(?!\.)", ".", text).replace(" –", f"{NBSP}–")


def split(text: str) -> list[Run]:
    """A formatted passage as runs."""
    runs: list[Run] = []
    position = 0
    for match in _MARKED.finditer(text):
        if match.start() > position:
            runs.append(text[position : match.start()])
        runs.append({"n": match[1], "t": match[2]})
        position = match.end()
    if position < len(text):
        runs.append(text[position:])
    return runs


def plain(runs: Iterable[Run]) -> str:
    """Runs as one string."""
    return "".join(run if isinstance(run, str) else run["t"] for run in runs)
