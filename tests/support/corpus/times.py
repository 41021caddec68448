"""The kind that is about words of period: years, days, quarters, months, fiscal years, status."""

from datetime import datetime
from random import Random

from tests.support.corpus.shapes import (
    FORMATS,
    SHAPES,
    above,
    below,
    counts,
    items_of,
    shaped,
    with_total,
    years_of,
)
from tests.support.corpus.sheet import Sheet
from tests.support.corpus.words import SERVED, Period, bare, of_way, worded

WAYS = (
    "years",
    "years",
    "days",
    "days",
    "starts",
    "quarters",
    "quarters",
    "months",
    "fiscal",
    "dates",
    "status",
)
STATUS = {
    " r": "revised",
    " p": "provisional",
    " *": "provisional",
    "*": "estimate",
    "1)": "revised",
}
DAY_ONE = datetime(1899, 12, 30)  # from which a workbook counts its days


def periods(draw: Random) -> Sheet:
    """Ten languages, eight ways of saying when, three shapes."""
    sheet = Sheet(draw, draw.choice(SERVED), draw.choice(FORMATS))
    way, shape = draw.choice(WAYS), draw.choice(SHAPES)
    sheet.way = way
    heading, items, title = items_of(sheet, draw.randint(2, 7))
    years = years_of(draw, draw.randint(2, 6))
    matrix = counts(draw, len(items), len(years))
    if draw.random() < 0.3:
        items, matrix = with_total(sheet, items, matrix)
    said = _said(sheet, way, years)
    above(sheet, title)
    shaped(sheet, shape, heading, items, said, matrix)
    below(sheet)
    return sheet


def _said(sheet: Sheet, way: str, years: list[int]) -> list[Period]:
    draw, language, w = sheet.draw, sheet.language, sheet.words
    headings = [w["year"], "Time", "Edition", "TIME_PERIOD"]
    if way == "years":
        found = (
            worded(draw, language, years)
            if draw.random() < 0.75
            else bare(years, not sheet.numbers)
        )
    elif way == "status":
        mark = draw.choice((*STATUS, f" ({w['estimate']})"))
        found = bare(years, True)
        last = found[-1]
        found[-1] = Period(f"{last.cell}{mark}", last.meaning, mark.strip())
        if mark in STATUS and draw.random() < 0.6:
            sheet.marks[mark.strip()] = w[STATUS[mark]]
    elif way == "dates":
        headings = [w["date"]]
        days = [datetime(year, 1, 1) for year in years]
        if sheet.workbook:
            cells: list[str | int | datetime] = [*days]
            if draw.random() < 0.4:  # only the year is shown
                sheet.day, headings = "yyyy", [w["year"]]
        elif draw.random() < 0.5:  # as numbers of a workbook, when it was saved as text
            cells = [str((day - DAY_ONE).days) for day in days]
            sheet.open.add("period")
        else:
            cells = [day.strftime("%Y%m%d") for day in days]
        day_one = "" if sheet.day == "yyyy" else "-01-01"
        pairs = zip(cells, days, strict=True)
        found = [Period(cell, f"{day.year}{day_one}") for cell, day in pairs]
    else:
        found = of_way(draw, language, way, years)
        if way == "starts" or (way == "fiscal" and str(found[0].cell).replace("-", "").isdigit()):
            sheet.open.add("period")  # "at the beginning of"; 2016-2017 may be two years
        if way != "fiscal":
            headings = [w["date"], "Time", "TIME_PERIOD"]
    heading = draw.choice(headings)
    return [Period(each.cell, each.meaning, each.mark, heading) for each in found]
