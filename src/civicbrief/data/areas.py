"""What areas are called: by CLDR, or as the data say where official usage differs."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from babel import Locale
from babel.core import get_global

NO_COUNTRY = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}  # unions and placeholders of CLDR
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


def country_meant(code: str, areas: Collection[str], official: Names) -> str:
    """The code that stands for one country of today: this one, or the one that it looks like.

    `areas` are codes in use. Older codes, codes of two letters and numbers lead to that of three
    letters; "" where no country is meant.
    """
    aliases = get_global("territory_aliases")
    plain = code.strip().upper()
    if plain in areas or any(area == plain for area, _ in official):
        return plain
    (short, *more) = aliases.get(plain, [plain])
    known = Locale.parse("en").territories
    if more or short in NO_COUNTRY or short not in known or not re.fullmatch("[A-Z]{2}", short):
        return ""
    codes = [
        name for name, to in aliases.items() if to == [short] and re.fullmatch("[A-Z]{3}", name)
    ]
    used = [name for name in codes if name in areas]
    return (used or [name for name in codes if name == plain] or codes or [""])[0]
