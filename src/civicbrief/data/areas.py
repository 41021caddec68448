"""Names of areas: from CLDR, or from the data where official usage differs."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from babel import Locale
from babel.core import get_global

NO_COUNTRY = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}  # unions and placeholders of CLDR
Names = Mapping[tuple[str, str], str]  # (area, language) to the name in official usage
THREE_LETTERS = re.compile("[A-Z]{3}").fullmatch


def place_name(area: str, language: str, official: Names) -> str | None:
    """The name of an area by its ISO 3166-1 alpha-3 code; None if neither has one.

    CLDR has names for two-letter codes, and the three-letter ones as their aliases. A region has
    three digits.
    """
    if (area, language) in official:
        return official[area, language]
    short = get_global("territory_aliases").get(area, [area if area.isdigit() else ""])[0]
    name = Locale.parse(language).territories.get(short)
    return str(name) if name and short not in NO_COUNTRY else None


def country_code(code: str, areas: Collection[str], official: Names) -> str:
    """The three-letter code of the country of today that a code stands for; "" for no country.

    Older codes, codes of two letters and numbers are accepted; a code in `areas`, those in use,
    comes first.
    """
    aliases = get_global("territory_aliases")
    code = code.strip().upper()
    if code in areas or any(area == code for area, _ in official):
        return code
    (short, *more) = aliases.get(code, [code])
    known = Locale.parse("en").territories
    if more or short in NO_COUNTRY or short not in known or not re.fullmatch("[A-Z]{2}", short):
        return ""
    codes = [name for name, to in aliases.items() if to == [short] and THREE_LETTERS(name)]
    # A code in use, else the given one, else the first.
    return max(codes, key=lambda name: (name in areas, name == code), default="")
