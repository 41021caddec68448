"""Kinds that are one table of regions: plain, in code pages, in other scripts, with notes."""

from dataclasses import replace
from random import Random

from tests.support.corpus.shapes import (
    FORMATS,
    MISSING,
    SHAPES,
    above,
    below,
    counts,
    items_of,
    litter,
    scatter,
    shaped,
    usual,
    with_total,
    years_of,
)
from tests.support.corpus.sheet import Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED

FLAGS = {"p": "provisional", "e": "estimate", "r": "revised", "*": "provisional"}
UNICODE = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-8-sig", "utf-16")
PAGES = {
    "ru": ("windows-1251",),
    "be": ("windows-1251",),
    "uk": ("windows-1251",),
    "sr": ("windows-1251",),
    "kk": ("kz1048",),
    "sr-Latn": ("windows-1250",),
    "pl": ("windows-1250",),
    "de": ("windows-1252",),
    "tr": ("windows-1254",),
}


def baseline(draw: Random) -> Sheet:
    """Six languages, CSV or XLSX, three shapes; perhaps a total, a missing sign and a flag."""
    sheet = Sheet(draw, draw.choice(("kk", "ru", "en", "ky", "uz", "uk")), draw.choice(FORMATS))
    shape = draw.choice(SHAPES)
    _plain_table(sheet, shape, sign=draw.random() < 0.4, flag=draw.random() < 0.4)
    return sheet


def pages(draw: Random) -> Sheet:
    """Text in the code pages of its language, or in a form of Unicode."""
    language = draw.choice(sorted(PAGES))
    sheet = Sheet(draw, language, draw.choice((".csv", ".csv", ".tsv")))
    sheet.encoding = draw.choice((*UNICODE, *PAGES[language] * 12))
    _plain_table(sheet, draw.choice(SHAPES), sign=draw.random() < 0.2)
    return sheet


def scripts(draw: Random) -> Sheet:
    """Georgian, Armenian and Arabic; and Uzbek, whose ʻ few fonts have."""
    sheet = Sheet(draw, draw.choice(("ka", "hy", "ar", "uz")), draw.choice(FORMATS))
    _plain_table(sheet, draw.choice(SHAPES), sign=draw.random() < 0.2)
    return sheet


def _plain_table(sheet: Sheet, shape: str, sign: bool = False, flag: bool = False) -> None:
    draw = sheet.draw
    heading, items, title = items_of(sheet, draw.randint(1 if shape == "down" else 2, 8))
    years = years_of(draw, draw.randint(1 if shape == "wide" else 2, 8))
    periods = usual(draw, sheet.language, years, sheet.numbers)
    matrix = counts(draw, len(items), len(years))
    if len(items) > 1 and draw.random() < 0.5:
        items, matrix = with_total(sheet, items, matrix)
    notes = []
    if sign and len(matrix) * len(years) > 3:
        missing = draw.choice(MISSING)
        matrix = scatter(draw, matrix, Figure(None, missing), times=draw.choice((1, 1, 2, 3)))
        if draw.random() < 0.6:
            notes.append(f"{missing} – {sheet.words['no_data']}")
    if flag:
        letter = draw.choice(sorted(FLAGS))
        matrix = scatter(draw, matrix, None, "*" if letter == "*" else f" {letter}")
        if draw.random() < 0.7:
            sheet.marks[letter] = sheet.words[FLAGS[letter]]
    if draw.random() < 0.25:
        sheet.unit = sheet.words["organisations"]
        above(sheet, f"{title}, {sheet.unit}", always=True)
    else:
        above(sheet, title)
    shaped(sheet, shape, heading, items, periods, matrix)
    below(sheet, *notes)


def notes(draw: Random) -> Sheet:
    """Titles, footnotes, empty rows and columns, and cells that have a colour and no words."""
    language = draw.choice(SERVED)
    sheet = Sheet(draw, language, draw.choice(FORMATS))
    heading, items, title = items_of(sheet, draw.randint(3, 8))
    periods = usual(draw, language, years_of(draw, draw.randint(2, 6)), sheet.numbers)
    matrix = counts(draw, len(items), len(periods))
    if draw.random() < 0.5:
        items, matrix = with_total(sheet, items, matrix)
    sheet.say(*draw.sample([sheet.words["country"], title, sheet.words["titles"][1]], 2))
    sheet.row += draw.choice((0, 1, 2))
    sheet.left += draw.choice((0, 0, 1))
    columns = [Column((p.cell,), (), p.meaning) for p in periods]
    lines = [
        Line((item.label,), (item.label,), line, total=item.total)
        for item, line in zip(items, matrix, strict=True)
    ]
    if draw.random() < 0.4:  # an empty column
        at = draw.randint(0, len(columns) - 1)
        columns.insert(at, Column(("",), ()))
        lines = [
            replace(line, figures=[*line.figures[:at], "", *line.figures[at:]]) for line in lines
        ]
    if draw.random() < 0.5:  # an empty row
        lines.insert(draw.randint(1, len(lines) - 1), Line((), (), []))
    sheet.lay([heading], columns, lines)
    if draw.random() < 0.6:
        litter(sheet)
    sheet.row += draw.choice((0, 1))
    told = f"1) {sheet.words['revised']} ({draw.randint(2019, 2024)})."
    sheet.say(*draw.sample([told, sheet.words["source"], f"… – {sheet.words['no_data']}"], 2))
    return sheet
