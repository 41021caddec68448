"""Kinds with headings of several rows, sections and repeated dimensions."""

from decimal import Decimal
from itertools import product
from random import Random

from tests.support.corpus.shapes import (
    FORMATS,
    above,
    below,
    counts,
    items_of,
    tenths,
    total_of,
    usual,
    years_of,
)
from tests.support.corpus.sheet import Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED, first_days


def _dated(sheet: Sheet, title: str) -> None:
    """A title, mostly with the day that all figures are of."""
    if sheet.draw.random() < 0.7:
        (day,) = first_days(sheet.draw, sheet.language, [sheet.draw.randint(2012, 2024)])
        sheet.period = day.meaning
        above(sheet, f"{title}, {day.cell}", always=True)
    else:
        above(sheet, title)


def merged(draw: Random) -> Sheet:
    """Headings over several columns or beside several rows; some stand outside the merge."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice((".xlsx", ".xlsx", ".csv")))
    way = draw.choice((_over_columns, _years_over, _beside_rows))
    sheet.way = way.__name__.strip("_")
    way(sheet)
    if not sheet.workbook or draw.random() < 0.2:  # or nobody merged them
        sheet.merges.clear()
        sheet.open.add("heading")
    below(sheet)
    return sheet


def _over_columns(sheet: Sheet) -> None:
    heading, items, title = items_of(sheet, sheet.draw.randint(3, 6))
    size = sheet.draw.randint(2, 3)
    pairs = list(product(sheet.words["residence"], sheet.words["indicators"][:size]))
    columns = [Column(pair, pair) for pair in pairs]
    outside = sheet.words["everyone"]
    if sheet.draw.random() < 0.8:
        columns.append(Column(sheet.draw.choice((("", outside), (outside, ""))), (outside,)))
    matrix = counts(sheet.draw, len(items), len(columns))
    _dated(sheet, title)
    lines = [
        Line((item.label,), (item.label,), line) for item, line in zip(items, matrix, strict=True)
    ]
    sheet.lay([heading], columns, lines)


def _years_over(sheet: Sheet) -> None:
    draw = sheet.draw
    heading, items, title = items_of(sheet, draw.randint(3, 6))
    periods = usual(draw, sheet.language, years_of(draw, draw.randint(2, 4)), sheet.numbers)
    names = sheet.words["indicators"][: draw.randint(2, 3)]
    columns = [Column((p.cell, name), (name,), p.meaning) for p in periods for name in names]
    rank = sheet.words["rank"]
    ranked = draw.random() < 0.7
    if ranked:
        columns.append(Column(draw.choice((("", rank), (rank, ""))), (rank,)))
    matrix = counts(draw, len(items), len(columns))
    lines = []
    places = draw.sample(range(1, len(items) + 1), len(items))
    for item, line, place in zip(items, matrix, places, strict=True):
        figures = [*line[:-1], Figure(Decimal(place))] if ranked else line
        lines.append(Line((item.label,), (item.label,), figures))
    above(sheet, title)
    sheet.lay([heading], columns, lines)


def _beside_rows(sheet: Sheet) -> None:
    """A region beside its lines; the whole country stands below without one."""
    draw = sheet.draw
    regions = draw.sample(sheet.words["regions"], draw.randint(2, 4))
    parts = sheet.words["residence"]
    names = sheet.words["indicators"][: draw.randint(1, 3)]
    matrix = counts(draw, len(regions) * len(parts), len(names))
    lines, merges = [], []
    for place, (region, part) in enumerate(product(regions, parts)):
        lines.append(
            Line((region if part == parts[0] else "", part), (region, part), matrix[place])
        )
    at = draw.randrange(1, len(regions) + 1) * len(parts)
    whole = sheet.words["country"]
    sums = [total_of(column) for column in zip(*matrix, strict=True)]
    lines.insert(at, Line(("", whole), (whole,), sums, total=True))
    _dated(sheet, sheet.words["titles"][0])
    sheet.lay(
        [sheet.words["region"], sheet.words["place"]], [Column((n,), (n,)) for n in names], lines
    )
    first = sheet.row - len(lines)
    for place, line in enumerate(lines):
        if line.labels[0]:
            merges.append((first + place, sheet.left, first + place + len(parts) - 1, sheet.left))
    sheet.merges += merges


def sections(draw: Random) -> Sheet:
    """Lines that head the lines below them, mostly with a remark in another column."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    w = sheet.words
    periods = usual(draw, sheet.language, years_of(draw, draw.randint(2, 5)), sheet.numbers)
    columns = [Column((p.cell,), (), p.meaning) for p in periods]
    remarked = draw.random() < 0.7
    if draw.random() < 0.5:
        names = [w["totals"][0], w["men"], w["women"]]
        heading, heads, remarks = w["remark"], w["sections"], w["remarks"]
        title = f"{', '.join(heads)}, {w['percent']}"
        sheet.open.add("total")  # of people, not of rates: its word alone does not say so
        sheet.unit = w["percent"]
    else:
        names = draw.sample(w["kinds"], draw.randint(2, 4))
        heading, heads = w["flag"], draw.sample(w["regions"], 2)
        remarks = [w["provisional"], w["estimate"]]
        title = w["titles"][1]
    lines: list[Line] = []
    sheet.way = "remark" if remarked else "plain"
    across = not remarked and draw.random() < 0.5  # the section's words reach over the table
    for head, remark in zip(heads, remarks, strict=True):
        lines.append(Line((head,), (), ["" for _ in periods] + [remark] * remarked))
        made = tenths if sheet.unit else counts
        rates = made(draw, len(names), len(periods))
        if sheet.unit:  # all people are between men and women
            pairs = zip(rates[1], rates[2], strict=True)
            sums = [total_of(pair).value or Decimal(0) for pair in pairs]
            rates[0] = [Figure(round(both / 2, 1)) for both in sums]
        lines += [
            Line((name,), (head, name), line) for name, line in zip(names, rates, strict=True)
        ]
    if remarked:
        columns.append(Column((heading,), ()))
    above(sheet, title, always=bool(sheet.unit))
    sheet.lay([draw.choice((w["indicator"], ""))], columns, lines)
    first = sheet.row - len(lines)
    for place, line in enumerate(lines):
        if across and not line.words:
            sheet.merges.append(
                (first + place, sheet.left, first + place, sheet.left + len(columns))
            )
    below(sheet)
    return sheet


def dimensions(draw: Random) -> Sheet:
    """Region by year by sex: each in a column, years as headings, or years over the sexes."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    w = sheet.words
    regions = draw.sample(w["regions"], draw.randint(3, 8))
    periods = usual(draw, sheet.language, years_of(draw, draw.randint(2, 7)), sheet.numbers)
    both = draw.random() < 0.4
    sexes = [w["men"], w["women"]] + [w["total"]] * both
    figures: dict[tuple[str, str, int], Figure] = {}
    for region in regions:
        for sex, line in zip(sexes, counts(draw, 2, len(periods)), strict=False):
            figures.update({(region, sex, at): figure for at, figure in enumerate(line)})
        for at in range(len(periods)):
            figures[region, w["total"], at] = total_of(
                figures[region, sex, at] for sex in sexes[:2]
            )
    sheet.unit = w["people"]
    above(sheet, f"{w['volunteers']}, {w['people']}", always=True)
    sheet.way = way = draw.choice(("columns", "columns", "headings", "over"))
    sums = w["total"]
    if way == "columns":
        keys = list(product(regions, sexes, range(len(periods))))
        if draw.random() < 0.3:
            keys.sort(key=lambda key: key[2])
        lines = [
            Line(
                (region, sex, periods[at].cell),
                (region, sex),
                [figures[region, sex, at]],
                periods[at].meaning,
                total=sex == sums,
            )
            for region, sex, at in keys
        ]
        sheet.lay([w["region"], w["sex"], w["year"]], [Column((w["value"],), (w["value"],))], lines)
    elif way == "headings":
        lines = [
            Line(
                (region, sex),
                (region, sex),
                [figures[region, sex, at] for at in range(len(periods))],
                total=sex == sums,
            )
            for region, sex in product(regions, sexes)
        ]
        sheet.lay(
            [w["region"], w["sex"]], [Column((p.cell,), (), p.meaning) for p in periods], lines
        )
    else:
        pairs = list(product(enumerate(periods), sexes))
        columns = [
            Column((p.cell, sex), (sex,), p.meaning, total=sex == sums) for (_, p), sex in pairs
        ]
        lines = [
            Line((region,), (region,), [figures[region, sex, at] for (at, _), sex in pairs])
            for region in regions
        ]
        sheet.lay([w["region"]], columns, lines)
        if not sheet.workbook:
            sheet.open.add("heading")
    below(sheet)
    return sheet
