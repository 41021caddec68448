"""What areas are called: by CLDR, or as the data say where official usage differs."""

from __future__ import annotations

from collections.abc import Mapping

from babel import Locale
from babel.core import get_global

Names = Mapping[tuple[str, str], str]  # (area, language) to the name that usage has


def place_name(area: str, language: str, official: Names) -> str | None:
    """The name of an area, given by its ISO 3166-1 alpha-3 code; None where nobody has one.

    CLDR keeps names under two-letter codes and knows the three-letter ones as their aliases.
    """
    if (area, language) in official:
        return official[area, language]
    short = get_global("territory_aliases").get(area, [""])[0]
    name = Locale.parse(language).territories.get(short)
    return str(name) if name else None
