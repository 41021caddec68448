"""Strips of scores, drawn at their final size in millimetres: a row of cells for each name.

Each cell prints its score and is filled from its foot as far as the score reaches on its scale,
so that neither colour nor print in grey matters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from civicbrief.brief.charts.drawing import POINT, Form, Pen, picture, width, wrap
from civicbrief.brief.charts.scale import year_ticks
from civicbrief.style.theme import Theme

NONE = "–"  # in the cell of a year without a score
AIR = 1.2  # mm that a score needs beside its digits
WIDEST = 14.0  # mm: fewer years do not make wider cells
HIGH = 0.85  # mm for each point of type: the line of a score and its digits have room


@dataclass(frozen=True, slots=True)
class Cell:
    """A score as a share of its scale, from 0 to 1, and as printed."""

    share: float
    label: str


class Scores:
    """Rows of a name and its cells by year, as SVG. `years` are the columns.

    Raises ValueError if the drawing has no room for the digits of all years.
    """

    def __init__(
        self,
        rows: Sequence[tuple[str, Mapping[int, Cell]]],
        years: Sequence[int],
        form: Form,
        theme: Theme,
    ):
        self.rows, self.years, self.form = rows, years, form
        self.width, self.wrap = partial(width, theme), partial(wrap, theme)
        self.theme, self.line = theme, form.size * 1.22 * POINT
        self.high = form.size * HIGH
        self.left = form.names
        self.cell = min((form.width - self.left - 0.4) / len(years), WIDEST)
        widest = max(self.width(c.label, form.size, True) for _, row in rows for c in row.values())
        if self.cell < widest + AIR:
            raise ValueError(f"{len(years)} years have no room for their scores")
        self.tops = list(self._tops())

    def svg(self) -> str:
        return picture(self.form.width, self.tops[-1], self._draw, self.theme)

    def x(self, year: int) -> float:
        """The left edge of the cells of a year."""
        return self.left + self.years.index(year) * self.cell

    def _tops(self) -> Iterator[float]:
        """The upper edge of the cells of each row, and last the end of the drawing."""
        y = self.line * (1.5 if self.form.narrow else 1.3)
        for name, _ in self.rows:
            tall = self.line * len(self._lines(name))
            if self.form.narrow:
                y += tall + 0.6
                yield y
                y += self.high + 2.2
            else:
                tall = max(tall, self.high)
                yield y + (tall - self.high) / 2
                y += tall + 1.8
        yield y - 1.2

    def _lines(self, name: str) -> list[str]:
        return self.wrap(name, (self.form.names or self.form.width) - 3, self.form.size)

    def _draw(self, pen: Pen) -> None:
        size = self.form.size
        for year in self._named():
            long = self.width(str(year), size)
            left = self.x(year) + (self.cell - long) / 2
            left = min(max(left, 0), self.form.width - long)  # a cell may be narrower than its year
            pen.text(left, self.line, str(year), size, "muted")
        for (name, cells), top in zip(self.rows, self.tops, strict=False):
            lines = self._lines(name)
            middle = top + self.high / 2 + size * POINT * 0.34
            start = middle - self.line * (len(lines) - 1) / 2
            if self.form.narrow:
                start = top - 1.4 - self.line * (len(lines) - 1)
            for number, words in enumerate(lines):
                pen.text(0, start + number * self.line, words, size, "ink")
            self._row(pen, cells, top)

    def _named(self) -> Sequence[int]:
        """All years if each has room for its label, else the ends and the multiples of five."""
        fits = self.width(str(self.years[-1]), self.form.size) + AIR < self.cell
        return self.years if fits else [y for y in year_ticks(self.years) if y in self.years]

    def _row(self, pen: Pen, cells: Mapping[int, Cell], top: float) -> None:
        foot, size = top + self.high, self.form.size
        tall = size * POINT * 0.68
        for year in self.years:
            if year not in cells:
                middle = self.x(year) + self.cell / 2
                pen.text(middle, foot - 1, NONE, size, "muted", align="center")
        seen = [(self.x(year), foot - self.high * cell.share) for year, cell in cells.items()]
        for left, level in seen:
            pen.box(left, level, left + self.cell, foot - level, "blue-pale")
        sides = sorted({x for left, _ in seen for x in (left, left + self.cell)})
        pen.lines([((x, top), (x, foot)) for x in sides], "hairline", 0.6)
        for height, colour in ((top, "hairline"), (foot, "line-3")):
            pen.lines([((x, height), (x + self.cell, height)) for x, _ in seen], colour, 0.6)
        pen.lines([((x, y), (x + self.cell, y)) for x, y in seen], "blue-fill", 1.8)
        for (left, level), cell in zip(seen, cells.values(), strict=True):
            # Above the line that shows the score, or under it where the cell ends.
            above = foot - level + tall + 1.6 < self.high
            base = level - 1 if above else level + tall + 1.2
            middle = left + self.cell / 2
            pen.text(middle, base, cell.label, size, "blue", bold=True, align="center")
