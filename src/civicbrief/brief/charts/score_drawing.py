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
            for year in self.years:
                self._cell(pen, self.x(year), top, cells.get(year))

    def _named(self) -> Sequence[int]:
        """All years if each has room for its label, else the ends and the multiples of five."""
        fits = self.width(str(self.years[-1]), self.form.size) + AIR < self.cell
        return self.years if fits else [y for y in year_ticks(self.years) if y in self.years]

    def _cell(self, pen: Pen, left: float, top: float, cell: Cell | None) -> None:
        right, foot = left + self.cell, top + self.high
        middle, tall = (left + right) / 2, self.form.size * POINT * 0.68
        if cell is None:
            pen.text(middle, foot - 1, NONE, self.form.size, "muted", align="center")
            return
        high = self.high * cell.share
        pen.box(left, foot - high, right, high, "blue-pale")
        for x in (left, right):
            pen.line([x, x], [top, foot], "hairline", 0.6)
        pen.line([left, right], [top, top], "hairline", 0.6)
        pen.line([left, right], [foot, foot], "line-3", 0.6)
        pen.line([left, right], [foot - high] * 2, "blue-fill", 1.8)
        # Above the line that shows the score, or under it where the cell ends.
        base = foot - high - 1 if high + tall + 1.6 < self.high else foot - high + tall + 1.2
        pen.text(middle, base, cell.label, self.form.size, "blue", bold=True, align="center")
