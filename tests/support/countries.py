"""Panels of values that nobody could take for real ones, for pages on every country in them."""

from __future__ import annotations

from collections.abc import Mapping

YEARS = range(2018, 2023)
BOUNDED, PLAIN = ("v2x_cspart", "v13"), (("v2cseeorgs", "v15"), ("v2csreprss", "v15"))
# Three of one region, each with the same digit everywhere; and two of other regions.
LEVELS = {"KGZ": 1, "UZB": 2, "TJK": 3}
ALONE = {"EST": 4}  # of which the panel has one indicator only


def rows(levels: Mapping[str, int] = LEVELS, alone: Mapping[str, int] = ALONE) -> list[dict]:
    """Each value is its country's digit three times, rising by a thousandth a year."""
    found = []
    for area, digit in {**levels, **alone}.items():
        for indicator, release in (BOUNDED, *PLAIN) if area in levels else (PLAIN[0],):
            for step, year in enumerate(YEARS):
                value = digit * 111 + step
                row = {"area": area, "indicator": indicator, "release": release, "year": year}
                row |= {"value": f"0.{value}", "low": "", "high": ""}
                if (indicator, release) == BOUNDED:
                    row |= {"low": f"0.{value - 50:03}", "high": f"0.{value + 50:03}"}
                found.append(row)
    return found
