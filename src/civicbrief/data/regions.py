"""Regions of the world, as CLDR divides it (territoryContainment, release 49): codes, no names.

The names of regions and countries come from CLDR too (see `areas`).
"""

from __future__ import annotations

import csv
from collections.abc import Collection
from functools import cache
from pathlib import Path

from babel.core import get_global

FILE = Path(__file__).with_name("regions.csv")
FEWEST = 3  # countries of which a median says something


@cache
def regions_of(area: str) -> tuple[str, ...]:
    """The regions that hold an area, by its three-letter code: the smallest first, no world.

    Empty for a unit that has no code in ISO 3166.
    """
    short = get_global("territory_aliases").get(area, [area.removesuffix("X")])[0]
    within, holding = _table()
    found = [holding[short]] if short in holding else []
    while found and within[found[-1]] != "001":
        found.append(within[found[-1]])
    return tuple(found)


def region_among(area: str, areas: Collection[str]) -> tuple[str, list[str]]:
    """The smallest region in which at least three of the areas lie, with those in it, sorted.

    The area itself is one of them. ("", []) where there is none.
    """
    for region in regions_of(area):
        members = sorted(each for each in {*areas, area} if region in regions_of(each))
        if len(members) >= FEWEST:
            return region, members
    return "", []


@cache
def _table() -> tuple[dict[str, str], dict[str, str]]:
    """What each region lies in, and the region of each country, by its two letters."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    within = {row["region"]: row["within"] for row in rows}
    return within, {country: row["region"] for row in rows for country in row["holds"].split()}
