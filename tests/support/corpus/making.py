"""Tables of all kinds in turn, each from the seed and its number alone."""

import re
from collections.abc import Callable, Iterator
from random import Random

from tests.support.corpus.files import delimited, misread, workbook
from tests.support.corpus.lookalikes import like_years, mostly_text
from tests.support.corpus.measures import units
from tests.support.corpus.plain import PAGES, UNICODE, baseline, notes, pages, scripts
from tests.support.corpus.shapes import litter
from tests.support.corpus.sheet import Sheet
from tests.support.corpus.structure import dimensions, merged, sections
from tests.support.corpus.sums import totals
from tests.support.corpus.table import Table
from tests.support.corpus.times import periods
from tests.support.corpus.world import world
from tests.support.corpus.writing import formats, marks

PARTED = re.compile(r"\d+(?:[.,]\d+)+")
EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
KINDS: dict[str, Callable[[Random], Sheet]] = {
    "baseline": baseline,
    "like-years": like_years,
    "mostly-text": mostly_text,
    "pages": pages,
    "merged": merged,
    "sections": sections,
    "units": units,
    "marks": marks,
    "world": world,
    "dimensions": dimensions,
    "periods": periods,
    "formats": formats,
    "totals": totals,
    "notes": notes,
    "scripts": scripts,
}


def tables(seed: int, count: int) -> Iterator[Table]:
    """The first `count` tables of a seed, the kinds in turn."""
    names = list(KINDS)
    for number in range(count):
        yield table(seed, number, names[number % len(names)])


def table(seed: int, number: int, kind: str) -> Table:
    """One table. The same three give the same bytes."""
    draw = Random(f"{seed}/{number}/{kind}")
    sheet = KINDS[kind](draw)
    if draw.random() < 0.08:
        litter(sheet)
    encoding = delimiter = name = ""
    if sheet.workbook:
        name = draw.choice(("Sheet1", "1", "2.1", sheet.words["titles"][1][:31]))
        contents = [sheet.words["titles"][0], sheet.words["source"]] if draw.random() < 0.15 else []
        content = workbook(sheet, name, contents)
    else:
        delimiter = "\t" if sheet.suffix == ".tsv" else draw.choice(",;;\t")
        chosen = sheet.encoding or draw.choice((*UNICODE, *PAGES.get(sheet.language, ())))
        content, encoding = delimited(sheet, delimiter, [chosen], draw.choice(("\n", "\r\n")))
        if misread(content, encoding):
            sheet.open.add("code page")
    if not sheet.numbers and either_way([row.printed for row in sheet.rows]):
        sheet.open.add("decimal")
    return Table(
        kind=kind,
        name=f"{kind}-{number}",
        content=content,
        suffix=sheet.suffix,
        rows=sheet.rows,
        open=frozenset(sheet.open),
        language=sheet.language,
        signs=sheet.signs,
        marks=sheet.marks,
        encoding=encoding,
        delimiter=delimiter,
        sheet=name,
        way=sheet.way,
        area=sheet.area,
    )


def either_way(printed: list[str]) -> bool:
    """Whether each sign between digits may part thousands or decimals, as in "1,234"."""
    found = [part for text in printed for part in PARTED.findall(text)]
    return bool(found) and all(EITHER.fullmatch(part) for part in found)
