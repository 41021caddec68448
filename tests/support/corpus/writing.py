"""Kinds that are about the way a figure is written: with a mark, a word, money, a power of ten."""

from collections.abc import Callable
from decimal import Decimal
from random import Random

from tests.support.corpus.shapes import (
    FORMATS,
    SHAPES,
    Item,
    above,
    below,
    counts,
    items_of,
    shaped,
    tenths,
    usual,
    years_of,
)
from tests.support.corpus.sheet import Cell, Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED, Period

MARKS = {"*": "provisional", "**": "revised", " 1)": "revised", "¹": "estimate", " r": "revised",
         " p": "provisional", " e": "estimate", " (e)": "estimate"}  # fmt: skip


def marks(draw: Random) -> Sheet:
    """Marks on figures, in headings or in a column of flags, explained below or not."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    w = sheet.words
    heading, items, title = items_of(sheet, draw.randint(3, 7))
    if sheet.language == "en" and draw.random() < 0.6:  # names that end as marks do
        items = [Item(name) for name in ("Labour", "Other", "Finance", "Leisure", "Culture e")[:4]]
    years = years_of(draw, draw.randint(2, 6))
    periods = usual(draw, sheet.language, years, sheet.numbers)
    matrix = counts(draw, len(items), len(years))
    used = draw.sample(sorted(MARKS), draw.choice((1, 1, 2)))
    sheet.way = way = draw.choice(("figures", "figures", "both", "flags"))
    if draw.random() < 0.75:
        sheet.marks = {mark.strip(): w[MARKS[mark]] for mark in used}
    above(sheet, title)
    if way == "flags":
        sheet.marks = {mark: w[word] for mark, word in (("P", "provisional"), ("E", "estimate"))}
        lines = []
        for item, line in zip(items, matrix, strict=True):
            for period, figure in zip(periods, line, strict=True):
                flag = draw.choice(("", "", "P", "E"))
                cells: list[Figure | Cell] = [figure, flag]
                words = (item.label,)
                lines.append(
                    Line((item.label, period.cell), words, cells, period.meaning, mark=flag)
                )
        flags = draw.choice((w["flag"], "OBS_STATUS"))
        columns = [Column((w["value"],), (w["value"],)), Column((flags,), ())]
        sheet.lay([heading, w["year"]], columns, lines)
    else:
        matrix = [
            [Figure(f.value, after=draw.choice(used) if draw.random() < 0.35 else "") for f in line]
            for line in matrix
        ]
        if way == "both":  # the last year has the mark too
            last, mark = periods[-1], used[0]
            periods = [*periods[:-1], Period(f"{last.cell}{mark}", last.meaning, mark.strip())]
        shaped(sheet, draw.choice(SHAPES), heading, items, periods, matrix)
    below(sheet)
    return sheet


def formats(draw: Random) -> Sheet:
    """Figures with words, money, powers of ten, per cent, brackets or signs of their own."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    heading, items, title = items_of(sheet, draw.randint(2, 7))
    years = years_of(draw, draw.randint(2, 5))
    periods = usual(draw, sheet.language, years, sheet.numbers)
    sheet.way = way = draw.choice(sorted(WRITTEN))
    decimals = way in ("money", "percent", "thousands")
    matrix = (tenths if decimals else counts)(draw, len(items), len(years))
    columns = range(len(years)) if draw.random() < 0.7 else [len(years) - 1]  # or the last alone
    changed = [
        [WRITTEN[way](sheet, figure) if at in columns else figure for at, figure in enumerate(line)]
        for line in matrix
    ]
    sheet.open.add("format")
    above(sheet, title)
    shaped(sheet, draw.choice(SHAPES), heading, items, periods, changed)
    below(sheet)
    return sheet


def _power(sheet: Sheet, figure: Figure) -> Figure:
    value = Decimal(sheet.draw.randint(11, 99)) * 10 ** sheet.draw.randint(2, 5)
    text = f"{value:.1E}"
    mantissa, power = text.split("E")
    return Figure(value, f"{mantissa}E{int(power):+03d}".replace(".", sheet.decimal))


def _with(sheet: Sheet, figure: Figure, unit: str, times: int = 1, gap: str = " ") -> Figure:
    value = figure.value or Decimal(0)
    return Figure(value, f"{sheet.written(value)}{gap}{unit}", unit=unit, times=times)


def _money(sheet: Sheet, figure: Figure) -> Figure:
    value = (figure.value or Decimal(0)) * sheet.draw.choice((1, 100)) + Decimal("0.00")
    return _with(sheet, Figure(value), sheet.words["currency"])


def _negative(sheet: Sheet, figure: Figure) -> Figure:
    value = figure.value or Decimal(0)
    if sheet.draw.random() < 0.5:
        return figure
    return Figure(-value, f"({sheet.written(value)})")


def _signed(sheet: Sheet, figure: Figure) -> Figure:
    value = figure.value or Decimal(0)
    sign = sheet.draw.choice("+−")
    return Figure(value if sign == "+" else -value, f"{sign}{sheet.written(value)}")


def _grouped(sheet: Sheet, figure: Figure) -> Figure:
    """By a thin or narrow space, or an apostrophe."""
    value = figure.value or Decimal(0)
    return Figure(value, f"{value:,}".replace(",", "\u202f" if sheet.decimal == "," else "'"))


WRITTEN: dict[str, Callable[[Sheet, Figure], Figure]] = {
    "brackets": _negative,
    "grouped": _grouped,
    "marked": lambda sheet, f: Figure(f.value, after=sheet.draw.choice((" e", "*"))),
    "money": _money,
    "percent": lambda sheet, f: _with(sheet, f, "%", gap=sheet.draw.choice(("", " "))),
    "power": _power,
    "signed": _signed,
    "thousands": lambda sheet, f: _with(sheet, f, sheet.words["short_thousand"], 1000),
    "words": lambda sheet, f: _with(sheet, f, sheet.words["short_people"]),
}
