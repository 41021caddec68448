"""Kinds that are about one figure: its unit and multiplier, its mark, the way it is written."""

from collections.abc import Callable
from decimal import Decimal
from random import Random

from tests.support.corpus.shapes import (
    FORMATS,
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
from tests.support.corpus.sheet import Cell, Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED, Period

UNITS = {"people": 1, "thousand_people": 1000, "million_money": 1_000_000, "percent": 1}
Parts = tuple[str, list[Item], list[Period], Matrix]


def units(draw: Random) -> Sheet:
    """A unit in a title, the corner, a note, a heading, a column or a number format."""
    ways = (
        _in_title,
        _in_title,
        _in_corner,
        _in_note,
        _in_heading,
        _in_column,
        _in_sdmx,
        _in_format,
    )
    way = draw.choice(ways)
    sheet = Sheet(draw, draw.choice(SERVED), ".xlsx" if way is _in_format else draw.choice(FORMATS))
    sheet.numbers = sheet.numbers or way is _in_format
    heading, items, _ = items_of(sheet, draw.randint(2, 7))
    years = years_of(draw, draw.randint(2, 5))
    periods = usual(draw, sheet.language, years, sheet.numbers)
    sheet.way = way.__name__.strip("_")
    way(sheet, (heading, items, periods, tenths(draw, len(items), len(years))))
    below(sheet)
    return sheet


def _chosen(sheet: Sheet) -> str:
    """One of the units, for the whole table, in its words."""
    key = sheet.draw.choice(sorted(UNITS))
    sheet.unit, sheet.times = sheet.words[key], UNITS[key]
    return sheet.unit


def _lay(sheet: Sheet, parts: Parts) -> None:
    if sheet.unit == sheet.words["people"]:
        heading, items, periods, matrix = parts
        matrix = counts(sheet.draw, len(items), len(periods))
        parts = (heading, items, periods, matrix)
    shaped(sheet, sheet.draw.choice(SHAPES), *parts)


def _in_title(sheet: Sheet, parts: Parts) -> None:
    unit, title = _chosen(sheet), sheet.words["titles"][1]
    bracketed = f"({unit})"
    titles = ([title, unit], [title, bracketed], [f"{title}, {unit}"], [f"{title} {bracketed}"])
    above(sheet, *sheet.draw.choice(titles), always=True)
    _lay(sheet, parts)


def _in_corner(sheet: Sheet, parts: Parts) -> None:
    unit = _chosen(sheet)
    above(sheet, sheet.words["titles"][1])
    if sheet.unit == sheet.words["people"]:
        parts = (*parts[:3], counts(sheet.draw, len(parts[1]), len(parts[2])))
    heading = sheet.draw.choice((unit, f"{parts[0]}, {unit}"))
    shaped(sheet, "wide", heading, *parts[1:])


def _in_note(sheet: Sheet, parts: Parts) -> None:
    unit = _chosen(sheet)
    above(sheet, sheet.words["titles"][1])
    _lay(sheet, parts)
    sheet.say(f"{sheet.words['unit']}: {unit}.")


def _in_heading(sheet: Sheet, parts: Parts) -> None:
    """Two indicators, each with its unit, of one year."""
    heading, items, periods, _ = parts
    w = sheet.words
    names = (f"{w['volunteers']}, {w['short_thousand']}", w["share"])
    columns = [Column((names[0],), (names[0],), unit=w["short_thousand"], times=1000)]
    columns.append(Column((names[1],), (names[1],), unit="%"))
    sheet.period = periods[-1].meaning
    above(sheet, f"{w['titles'][1]}, {periods[-1].cell}", always=True)
    matrix = tenths(sheet.draw, len(items), 2)
    lines = [
        Line((item.label,), (item.label,), line) for item, line in zip(items, matrix, strict=True)
    ]
    sheet.lay([heading], columns, lines)


def _in_column(sheet: Sheet, parts: Parts) -> None:
    """Each line names its unit."""
    heading, items, periods, matrix = parts
    above(sheet, sheet.words["titles"][1])
    lines = []
    for place, (item, line) in enumerate(zip(items, matrix, strict=True)):
        key = sorted(UNITS)[place % len(UNITS)]
        if key == "people":
            line = counts(sheet.draw, 1, len(periods))[0]
        unit = sheet.words[key]
        lines.append(Line((item.label, unit), (item.label,), line, unit=unit, times=UNITS[key]))
    columns = [Column((p.cell,), (), p.meaning) for p in periods]
    sheet.lay([heading, sheet.words["unit"]], columns, lines)


def _in_sdmx(sheet: Sheet, parts: Parts) -> None:
    """Columns UNIT_MEASURE and UNIT_MULT, the power of ten of its multiplier."""
    _, items, periods, matrix = parts
    power = sheet.draw.choice((0, 3, 6))
    if power == 0:
        matrix = counts(sheet.draw, len(items), len(periods))
    lines = []
    for item, line in zip(items, matrix, strict=True):
        for period, figure in zip(periods, line, strict=True):
            known = {"period": period.meaning, "unit": "PS", "times": 10**power}
            cells: list[Figure | Cell] = [figure, "PS", power if sheet.numbers else str(power)]
            lines.append(Line((item.label, period.cell), (item.label,), cells, **known))
    value = sheet.draw.choice(("OBS_VALUE", "Value"))
    columns = [Column((value,), (value,))]
    columns += [Column((word,), ()) for word in ("UNIT_MEASURE", "UNIT_MULT")]
    sheet.lay([sheet.words["region"], "TIME_PERIOD"], columns, lines)


def _in_format(sheet: Sheet, parts: Parts) -> None:
    """Only the number format of a workbook shows the unit."""
    heading, items, periods, matrix = parts
    w = sheet.words
    way = sheet.draw.choice(("percent", "words", "thousands", "scaled"))
    if way == "percent":
        sheet.unit = "%"
        matrix = _each(
            matrix, lambda f: Figure(f.value, stored=(f.value or 0) / Decimal(100), format="0.0%")
        )
    elif way == "words":
        sheet.unit = w["short_people"]
        shown = f'#,##0 "{w["short_people"]}"'
        matrix = _each(
            counts(sheet.draw, len(items), len(periods)), lambda f: Figure(f.value, format=shown)
        )
    else:
        sheet.unit, sheet.times = w["short_thousand"], 1000
        scaled = way == "scaled"  # the comma at the end divides by a thousand
        shown = f'0.0{"," * scaled}" {w["short_thousand"]}"'
        matrix = _each(
            matrix,
            lambda f: Figure(
                f.value, stored=(f.value or 0) * Decimal(1000 if scaled else 1), format=shown
            ),
        )
    above(sheet, w["titles"][1])
    shaped(sheet, sheet.draw.choice(SHAPES), heading, items, periods, matrix)


def _each(matrix: Matrix, change: Callable[[Figure], Figure]) -> Matrix:
    return [[change(figure) for figure in line] for line in matrix]
