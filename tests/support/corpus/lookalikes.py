"""Kinds where figures look like years, and where columns of figures are mostly text."""

from decimal import Decimal
from random import Random

from tests.support.corpus.shapes import (
    FORMATS,
    MISSING,
    SHAPES,
    Item,
    Matrix,
    above,
    below,
    counts,
    items_of,
    shaped,
    tenths,
    usual,
    years_of,
)
from tests.support.corpus.sheet import Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED, bare, first_days, worded

SUPPRESSED = ("<5", "c", "10–19", "20-49", "x", "< 10", "5–9")


def like_years(draw: Random) -> Sheet:
    """Counts between 1,800 and 2,099, in six places."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    if draw.random() < 0.8:
        sheet.group = ""
    ways = (_by_indicator, _unlabelled, _codes, _one_year, _far_years, _in_order)
    way = draw.choice(ways)
    sheet.way = way.__name__.strip("_")
    way(sheet)
    return sheet


def _near(draw: Random, items: int, periods: int, low: int = 1800, high: int = 2099) -> Matrix:
    return [[Figure(Decimal(draw.randint(low, high))) for _ in "." * periods] for _ in range(items)]


def _by_indicator(sheet: Sheet) -> None:
    """Indicators are headings; the date stands in the title, or nowhere."""
    draw = sheet.draw
    heading, items, title = items_of(sheet, draw.randint(3, 7))
    size = draw.randint(1, 3)
    names = sheet.words["indicators"][:size]
    matrix = _near(draw, len(items), size)
    if draw.random() < 0.6:
        (day,) = first_days(draw, sheet.language, [draw.randint(2015, 2024)])
        sheet.period = day.meaning
        above(sheet, f"{title}, {day.cell}", always=True)
    else:
        above(sheet, title)
    lines = [
        Line((item.label,), (item.label,), line) for item, line in zip(items, matrix, strict=True)
    ]
    sheet.lay([heading], [Column((name,), (name,)) for name in names], lines)
    below(sheet)


def _unlabelled(sheet: Sheet) -> None:
    """Years are headings; the sum of the first two lines has no label."""
    draw = sheet.draw
    heading, items, title = items_of(sheet, draw.randint(4, 7))
    periods = bare(years_of(draw, draw.randint(2, 5)), not sheet.numbers)
    matrix = _near(draw, len(items), len(periods), 900, 1040)
    sums = [
        Figure((one.value or 0) + (other.value or Decimal(0)))
        for one, other in zip(*matrix[:2], strict=True)
    ]
    lines = [
        Line((item.label,), (item.label,), line) for item, line in zip(items, matrix, strict=True)
    ]
    lines.insert(2, Line(("",), (), sums, total=True))
    sheet.open.add("total")
    above(sheet, title)
    sheet.lay([heading], [Column((p.cell,), (), p.meaning) for p in periods], lines)
    below(sheet)


def _codes(sheet: Sheet) -> None:
    """A column of codes that look like years beside the column of years."""
    draw = sheet.draw
    heading, items, title = items_of(sheet, draw.randint(3, 7))
    scores = tenths(draw, len(items), 1, 1, 8)
    lines = []
    for item, score in zip(items, scores, strict=True):
        code, year = draw.randint(1900, 2040), draw.randint(2010, 2024)
        cells = (code, year) if sheet.numbers else (str(code), str(year))
        words = (str(code), item.label)
        lines.append(Line((cells[0], item.label, cells[1]), words, score, period=str(year)))
    above(sheet, title)
    value = sheet.words["value"]
    sheet.lay(
        [sheet.words["code"], heading, sheet.words["year"]], [Column((value,), (value,))], lines
    )
    below(sheet)


def _one_year(sheet: Sheet) -> None:
    """One column of counts under one year, or a list of years with one count each."""
    draw = sheet.draw
    if draw.random() < 0.5:
        heading, items, title = items_of(sheet, draw.randint(3, 8))
        periods, shape = worded(draw, sheet.language, [draw.randint(2012, 2024)]), "wide"
    else:
        heading, items, title = (
            "",
            [Item(draw.choice(sheet.words["indicators"]))],
            sheet.words["titles"][1],
        )
        periods = usual(draw, sheet.language, years_of(draw, draw.randint(3, 8)), sheet.numbers)
        shape = "down"
    above(sheet, title)
    shaped(sheet, shape, heading, items, periods, _near(draw, len(items), len(periods), 1901, 2049))
    below(sheet)


def _far_years(sheet: Sheet) -> None:
    """Years of old censuses, or years of a plan: never certain."""
    draw = sheet.draw
    heading, items, title = items_of(sheet, draw.randint(3, 7))
    years = draw.choice(
        (
            [1897, 1926, 1939, 1959],
            [1926, 1939, 1959, 1970, 1979],
            [2030, 2035, 2040],
            [2028, 2029, 2030],
        )
    )
    sheet.open.add("period")
    above(sheet, title)
    periods = bare(years, not sheet.numbers)
    shaped(sheet, draw.choice(SHAPES), heading, items, periods, _near(draw, len(items), len(years)))
    below(sheet)


def _in_order(sheet: Sheet) -> None:
    """A line of counts that follow one another as years do."""
    draw = sheet.draw
    heading, items, title = items_of(sheet, draw.randint(3, 7))
    years = years_of(draw, draw.randint(2, 6))
    matrix = counts(draw, len(items), len(years), 300, 9000)
    first = draw.randint(1990, 2020)
    matrix[0] = [Figure(Decimal(first + place)) for place in range(len(years))]
    above(sheet, title)
    shaped(
        sheet,
        draw.choice(SHAPES),
        heading,
        items,
        usual(draw, sheet.language, years, sheet.numbers),
        matrix,
    )
    below(sheet)


def mostly_text(draw: Random) -> Sheet:
    """Most cells are a missing sign, a flagged figure, a range or suppressed."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    heading, items, title = items_of(sheet, draw.randint(4, 8))
    years = years_of(draw, draw.randint(2, 7))
    signs = draw.sample(MISSING, draw.choice((1, 1, 2))) + draw.sample(
        SUPPRESSED, draw.choice((0, 1, 2))
    )
    flags = draw.sample([" p", " e", " b", " r", " c", " u"], draw.choice((0, 1, 2)))
    matrix = []
    for line in counts(draw, len(items), len(years), 6):
        matrix.append([_spoiled(draw, figure, signs, flags) for figure in line])
    kept = draw.randrange(len(items))  # a line of figures stays
    matrix[kept] = counts(draw, 1, len(years), 6)[0]
    notes = [f"{signs[0]} – {sheet.words['no_data']}"] if draw.random() < 0.6 else []
    above(sheet, title)
    periods = usual(draw, sheet.language, years, sheet.numbers)
    shaped(sheet, draw.choice(SHAPES), heading, items, periods, matrix)
    below(sheet, *notes)
    return sheet


def _spoiled(draw: Random, figure: Figure, signs: list[str], flags: list[str]) -> Figure:
    chance = draw.random()
    if chance < 0.6:
        return Figure(None, draw.choice(signs))
    if chance < 0.8 and flags:
        return Figure(figure.value, after=draw.choice(flags))
    return figure
