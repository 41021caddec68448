"""The columns of tables on paper, and how high a table is. All lengths are in points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from civicbrief.export.paper.texts import WIDTH, Style, shown, style
from civicbrief.style.theme import SANS, Theme
from civicbrief.text.runs import Run, plain

GAP, SPARE = 7.0, 2.0  # at the left of a text, twice at the right of numbers; for rounding
LARGEST = 0.45  # of a table with many columns, what one may take of those that share
MANY = 10  # rows: a table with more is for looking up, so it is smaller
POWERS = 0.4, 0.7  # of the length of the longest text: what a column's share may be
Air = tuple[float, float, float]  # the size of letters, the space beside a row's lines, the leading
SHORT: Air = (8.0, 3.4, 0.46)
LONGEST: Air = (7.5, 2.4, 0.42)


def air_of(table: Any, air: Air) -> Air:
    """How a table is set: `air` is for tables of some length."""
    rows = len(table["rows"])
    return SHORT if rows <= MANY else air if rows <= 3 * MANY else LONGEST


def columns(table: Any, theme: Theme, air: Air) -> list[float]:
    """The width of each column of a table.

    Columns share the width by a power of the length of their longest text: the power that makes
    the table lowest, so that short columns do not wrap beside a long one. A column of marks is as
    wide as its widest mark with its word, and none is narrower than its widest word. A project's
    own table is as wide as it has to be, if that is not wider than the page.
    """
    if is_narrow(table, theme, air):
        return _needed(table, theme, air)
    size, _, leading = air_of(table, air)
    thin, bold = (style(theme, SANS, size, leading, weight) for weight in (400, 700))
    own, least, longest = [], [], []
    for cells, gap in zip(_cells(table), _gaps(table), strict=True):
        needed = gap + SPARE
        own.append(_own(cells, thin, bold, needed))
        texts = [*map(plain, cells)]
        least.append(max(map(bold.letters.widest, texts)) * size + needed)
        longest.append(max(map(len, texts)))
    ways = ([length**power for length in longest] for power in POWERS)
    found = (_shared(shares, own, least) for shares in ways)
    widths = min(found, key=lambda widths: height(table, widths, theme, air))
    return [round(width, 2) for width in widths]


def is_narrow(table: Any, theme: Theme, air: Air) -> bool:
    """Whether it is a project's own table that does not need the width of the page."""
    return "entry" in table and sum(_needed(table, theme, air)) <= WIDTH


def _needed(table: Any, theme: Theme, air: Air) -> list[float]:
    """The widths of columns in which no text takes two lines, with two gaps between them."""
    size, _, leading = air_of(table, air)
    bold = style(theme, SANS, size, leading, 700)
    texts = [[plain(cell) for cell in cells] for cells in _cells(table)]
    widths = [max(map(bold.letters.width, cells)) * size for cells in texts]
    return [round(width + (2 * GAP if place else 0), 2) for place, width in enumerate(widths)]


def height(table: Any, widths: Sequence[float], theme: Theme, air: Air) -> float:
    """How high the rows of a table are together, its head included."""
    size, pad, leading = air_of(table, air)
    thin = style(theme, SANS, size, leading)
    rooms = [width - gap for width, gap in zip(widths, _gaps(table), strict=True)]
    rows = (max(map(thin.lines, row, rooms)) for row in (table["head"], *table["rows"]))
    return sum(thin.high(lines) + 2 * pad for lines in rows)


def _cells(table: Any) -> list[tuple[list[Run], ...]]:
    """The cells of each column, its head first."""
    return [*zip(table["head"], *table["rows"], strict=True)]


def _gaps(table: Any) -> list[float]:
    """What stands at the left of the text of each column."""
    numeric = table.get("numeric", ())
    return [
        0 if place == 0 else 2 * GAP if place not in numeric and place - 1 in numeric else GAP
        for place in range(len(table["head"]))
    ]


def _own(cells: Sequence[list[Run]], thin: Style, bold: Style, needed: float) -> float | None:
    """The width of a column of marks or short numbers, which takes no part of what is left."""
    marks = [[run] for cell in cells for run in cell if isinstance(run, dict) and "m" in run]
    if marks:
        widest = max(thin.letters.width(shown(mark)) for mark in marks)
    else:
        head, *texts = map(plain, cells)
        if max(map(len, texts), default=0) > 3:
            return None
        widest = max(bold.letters.width(head), *map(thin.letters.width, texts))
    return widest * thin.size + needed


def _shared(
    shares: Sequence[float], own: Sequence[float | None], least: Sequence[float]
) -> list[float]:
    """The widths of all columns: what is left of the page is divided between those without own."""
    widths = list(own)
    shares = [0 if width else share for share, width in zip(shares, own, strict=True)]
    if len(shares) > 4:
        total = sum(shares)
        shares = [
            (total - share) * LARGEST / (1 - LARGEST) if share > LARGEST * total else share
            for share in shares
        ]
    for _ in shares:  # a column that gets its least width leaves less to the others
        found = _divided(shares, widths)
        short = [width < minimum for width, minimum in zip(found, least, strict=True)]
        widths = [
            minimum if width is None and is_short else width
            for width, minimum, is_short in zip(widths, least, short, strict=True)
        ]
    return _divided(shares, widths)


def _divided(shares: Sequence[float], widths: Sequence[float | None]) -> list[float]:
    left = WIDTH - sum(filter(None, widths))
    total = sum(share for share, width in zip(shares, widths, strict=True) if width is None)
    return [
        left * share / total if width is None else width
        for share, width in zip(shares, widths, strict=True)
    ]
