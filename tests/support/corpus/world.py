"""The kind whose rows are countries, from which one is to be chosen."""

from random import Random

from babel import Locale

from tests.support.corpus.shapes import (
    FORMATS,
    MISSING,
    Item,
    above,
    below,
    counts,
    scatter,
    shaped,
    tenths,
    usual,
    years_of,
)
from tests.support.corpus.sheet import Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED

# ISO 3166-1, two letters and three.
LISTED = """AE ARE, AF AFG, AM ARM, AR ARG, AT AUT, AU AUS, AZ AZE, BE BEL, BG BGR, BR BRA, BY BLR,
CA CAN, CH CHE, CL CHL, CN CHN, CZ CZE, DE DEU, DK DNK, EE EST, EG EGY, ES ESP, FI FIN,
FR FRA, GB GBR, GE GEO, GR GRC, HU HUN, ID IDN, IE IRL, IL ISR, IN IND, IT ITA, JP JPN,
KE KEN, KG KGZ, KR KOR, KZ KAZ, LT LTU, LV LVA, MA MAR, MD MDA, MN MNG, MX MEX, MY MYS,
NG NGA, NL NLD, NO NOR, PK PAK, PL POL, PT PRT, RO ROU, RS SRB, RU RUS, SE SWE, SI SVN,
SK SVK, TJ TJK, TM TKM, TR TUR, UA UKR, US USA, UZ UZB, VN VNM, ZA ZAF"""
CODES = dict(pair.split() for pair in LISTED.split(","))
HOMES = ("KZ", "KG", "UZ", "TJ", "UA", "MN", "TR")
TOGETHER = ("001", "143")  # the world, Central Asia
# What offices write in place of the name of CLDR.
OTHERWISE = {
    "en": {
        "KG": "Kyrgyz Republic",
        "RU": "Russian Federation",
        "KR": "Korea, Rep.",
        "TR": "Türkiye",
    },
    "ru": {"KG": "Кыргызстан", "RU": "Российская Федерация", "MD": "Республика Молдова"},
    "uk": {"KG": "Киргизька Республіка", "RU": "Російська Федерація"},
}


def name_of(language: str, code: str) -> str:
    """The name of CLDR, with a capital."""
    name: str = Locale.parse(language.replace("-", "_")).territories[code]
    return name[0].upper() + name[1:]


def world(draw: Random) -> Sheet:
    """Countries by name or code, years as headings or in a column."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    w = sheet.words
    home = draw.choice(HOMES)
    codes = sorted({home, *draw.sample(sorted(CODES), draw.randint(12, 40))})
    sheet.area = CODES[home]
    sheet.way = way = draw.choice(("name", "name", "two", "three", "both"))
    labels = {
        "name": [name_of(sheet.language, code) for code in codes],
        "two": codes,
        "three": [CODES[code] for code in codes],
    }
    other = OTHERWISE.get(sheet.language, {})
    if way == "name" and draw.random() < 0.3 and other.keys() & set(codes):
        labels["name"] = [
            other.get(code, name) for code, name in zip(codes, labels["name"], strict=True)
        ]
        sheet.open.add("area")
    names = labels.get(way, labels["name"])
    items = [Item(name, CODES[code]) for name, code in zip(names, codes, strict=True)]
    if way == "name":
        items.sort(key=lambda item: item.label)
        if draw.random() < 0.3:
            groups = [Item(name_of(sheet.language, code)) for code in TOGETHER]
            items = draw.choice(([*items, *groups], [*groups, *items]))
    years = years_of(draw, draw.randint(1, 6))
    periods = usual(draw, sheet.language, years, sheet.numbers)
    matrix = draw.choice((counts, tenths))(draw, len(items), len(years))
    sign = draw.choice(MISSING[:5])
    of_home = next(place for place, item in enumerate(items) if item.area == sheet.area)
    kept = matrix[of_home][0]  # one figure at least
    matrix = scatter(draw, matrix, Figure(None, sign), times=draw.choice((0, 1, 10)))
    matrix[of_home][0] = kept
    coded = way in ("two", "three")
    heading = draw.choice(("GEO", "LOCATION", "REF_AREA") if coded else (w["land"], "Country"))
    above(sheet, w["titles"][1])
    if way == "both":
        three = labels["three"]
        lines = [
            Line((item.label, code), (item.label, code), line, area=item.area)
            for item, code, line in zip(items, three, matrix, strict=True)
        ]
        sheet.lay([heading, w["code"]], [Column((p.cell,), (), p.meaning) for p in periods], lines)
    else:
        shaped(sheet, draw.choice(("wide", "wide", "long")), heading, items, periods, matrix)
    below(sheet)
    return sheet
