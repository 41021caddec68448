"""What the kinds share: made-up figures, items, titles and notes, and the three usual shapes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from tests.support.corpus.sheet import Column, Figure, Line, Sheet
from tests.support.corpus.words import SERVED, Period, bare, worded

Matrix = list[list[Figure]]  # a line an item, a figure a period
SHAPES = ("wide", "long", "down")  # years are headings; stand in a column; stand down the side
MISSING = (":", "..", "…", "-", "—", "x", "n/a", "нд", "н/д", "...")
FORMATS = (".csv", ".csv", ".csv", ".tsv", ".xlsx", ".xlsx")


@dataclass(frozen=True)
class Item:
    """What has a figure for each period: a region, a kind of organisation, a country."""

    label: str
    area: str = ""
    total: bool = False


def years_of(draw: Random, size: int) -> list[int]:
    """Years that follow one another, all of them past."""
    first = draw.randint(2004, 2024 - size)
    return list(range(first, first + size))


def usual(draw: Random, language: str, years: list[int], numbers: bool) -> list[Period]:
    """Years bare or with their word, where the words of the language are all there."""
    if language not in SERVED or draw.random() < 0.6:
        return bare(years, not numbers)
    return worded(draw, language, years)


def counts(draw: Random, items: int, periods: int, low: int = 3, high: int = 40000) -> Matrix:
    """Whole numbers of all sizes, each line near the figure before."""
    found = []
    for _ in range(items):
        size = low * (high / low) ** draw.random()
        line = []
        for _ in range(periods):
            line.append(Figure(Decimal(max(round(size), low))))
            size *= draw.uniform(0.9, 1.15)
        found.append(line)
    return found


def total_of(figures: Iterable[Figure]) -> Figure:
    """The sum. All of them have a value."""
    return Figure(sum((figure.value or Decimal(0) for figure in figures), Decimal(0)))


def tenths(draw: Random, items: int, periods: int, low: int = 1, high: int = 99) -> Matrix:
    """Numbers with one decimal, which is never 0."""
    return [
        [
            Figure(Decimal(draw.randint(low, high) * 10 + draw.randint(1, 9)) / 10)
            for _ in "." * periods
        ]
        for _ in range(items)
    ]


def items_of(sheet: Sheet, size: int) -> tuple[str, list[Item], str]:
    """The heading of a column of labels, its items, and a title: by region or by kind."""
    regions = sheet.draw.random() < 0.6
    heading, names = ("region", "regions") if regions else ("kind", "kinds")
    chosen = sheet.draw.sample(sheet.words[names], min(size, len(sheet.words[names])))
    title = sheet.words["titles"][0 if regions else 1]
    return sheet.words[heading], [Item(name) for name in chosen], title


def with_total(sheet: Sheet, items: list[Item], matrix: Matrix) -> tuple[list[Item], Matrix]:
    """A line of sums, first or last. No line may lack a value."""
    total = Item(sheet.draw.choice(sheet.words["totals"]), total=True)
    sums = [total_of(column) for column in zip(*matrix, strict=True)]
    if sheet.draw.random() < 0.5:
        return [total, *items], [sums, *matrix]
    return [*items, total], [*matrix, sums]


def scatter(
    draw: Random, matrix: Matrix, new: Figure | None, after: str = "", times: int = 1
) -> Matrix:
    """Some figures take a mark after them, or give way to another."""
    found = [list(line) for line in matrix]
    for _ in range(times):
        row, at = draw.randrange(len(found)), draw.randrange(len(found[0]))
        if found[row][at].value is not None and not found[row][at].after:
            found[row][at] = new or replace(found[row][at], after=after)
    return found


def above(sheet: Sheet, *titles: str, always: bool = False) -> None:
    """Titles, now and then an empty row and an empty first column."""
    draw = sheet.draw
    if draw.random() < 0.1:
        sheet.left = 2
    if always or draw.random() < 0.5:
        if sheet.workbook and draw.random() < 0.2:
            sheet.merges.append((sheet.row, sheet.left, sheet.row, sheet.left + 2))
        sheet.say(*titles)
        if draw.random() < 0.5:
            sheet.row += 1
    elif draw.random() < 0.05:
        sheet.row += 1


def below(sheet: Sheet, *notes: str) -> None:
    """Notes, what marks mean, and the source."""
    draw = sheet.draw
    told = [*notes, *(f"{mark} {meaning}" for mark, meaning in sheet.marks.items())]
    if draw.random() < 0.4:
        told.append(sheet.words["source"])
    if told and draw.random() < 0.5:
        sheet.row += 1
    sheet.say(*told)


def litter(sheet: Sheet) -> None:
    """Cells that have a colour and no words; rows that end in empty cells, as Excel saves them."""
    if sheet.workbook:
        far = ([(1048576, 1)], [(40, 16384)], [(row, 30) for row in range(1, 400)])
        sheet.painted.update(sheet.draw.choice(far))
    else:
        width = max(column for _, column in sheet.cells)
        sheet.cells[1, width + sheet.draw.randint(1, 4)] = ""


def shaped(
    sheet: Sheet,
    shape: str,
    heading: str,
    items: Sequence[Item],
    periods: Sequence[Period],
    matrix: Matrix,
) -> None:
    """Items and periods in one of the three shapes."""
    sheet.way = sheet.way or shape
    draw = sheet.draw
    known = any(item.area for item in items) or len(items) * len(periods) < 4
    if not known and draw.random() < 0.12:  # a sign in a table of any kind
        matrix = scatter(
            draw, matrix, Figure(None, draw.choice(MISSING)), times=draw.choice((1, 2))
        )
    year = periods[0].heading or sheet.words["year"]
    if shape == "wide":
        columns = [Column((p.cell,), (), p.meaning, mark=p.mark) for p in periods]
        lines = [
            Line((item.label,), (item.label,), line, area=item.area, total=item.total)
            for item, line in zip(items, matrix, strict=True)
        ]
        sheet.lay([heading], columns, lines)
    elif shape == "long":
        value = sheet.words["value"]
        long = [
            Line(
                (item.label, p.cell),
                (item.label,),
                [figure],
                p.meaning,
                item.area,
                mark=p.mark,
                total=item.total,
            )
            for item, line in zip(items, matrix, strict=True)
            for p, figure in zip(periods, line, strict=True)
        ]
        sheet.lay([heading, year], [Column((value,), (value,))], long)
    else:
        columns = [Column((item.label,), (item.label,), total=item.total) for item in items]
        down = [
            Line((p.cell,), (), [line[at] for line in matrix], p.meaning, mark=p.mark)
            for at, p in enumerate(periods)
        ]
        sheet.lay([year], columns, down)
