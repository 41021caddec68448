"""Line charts over years, drawn at their final size in millimetres.

One line is the one that the brief is about; the others are context and differ in shade and
dashes. Names and values stand at the ends of the lines, so there is no legend.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from civicbrief.brief.charts.drawing import POINT, Form, Pen, picture, width
from civicbrief.style.theme import Theme

STYLES = (  # colour, points, dashes of the context lines, in their order
    ("line-2", 1.6, None),
    ("line-3", 1.4, None),
    ("line-3", 1.4, (4.0, 2.0)),
    ("line-3", 1.4, (1.0, 1.4)),
    ("line-2", 1.4, (6.0, 1.5)),
)
LEADER = 5.0  # mm between the end of a line and its name
GAP = 1.6  # mm between a name and its value


@dataclass(frozen=True, slots=True)
class Line:
    """One line: points of year and value, the value of the last one as printed."""

    name: str
    points: Sequence[tuple[int, float]]
    label: str


class Lines:
    """The first line and its context as SVG.

    `values` are the ticks of the value axis with their labels, `years` those of the other; both
    enclose the data.
    """

    def __init__(
        self,
        drawn: Sequence[Line],
        form: Form,
        values: Sequence[tuple[float, str]],
        years: Sequence[int],
        theme: Theme,
    ):
        self.drawn, self.form, self.values, self.years = drawn, form, values, years
        self.theme, self.width = theme, partial(width, theme)
        size = form.size
        self.row = size * 1.35 * POINT
        self.left = max(self.width(label, size) for _, label in values) + 2.5
        words = [
            [self.width(text, size, bold=not place) for text in (one.name, one.label)]
            for place, one in enumerate(drawn)
        ]
        names = max(sum(pair) for pair in words) + GAP
        # Values go under names that would leave less than half of a narrow drawing for its lines.
        self.stacked = form.narrow and self.left + names + LEADER + 1 > form.width / 2
        if self.stacked:
            names = max(map(max, words))
        self.right = form.width - names - LEADER - 1
        self.top = self.row
        self.bottom = self.top + (58 if form.narrow else 38)
        self.height = self.bottom + self.row * 1.6

    def svg(self) -> str:
        return picture(self.form.width, self.height, self._draw, self.theme)

    def _x(self, year: int) -> float:
        first, last = self.years[0], self.years[-1]
        return self.left + (year - first) / max(last - first, 1) * (self.right - self.left)

    def _y(self, value: float) -> float:
        low, high = self.values[0][0], self.values[-1][0]
        return self.bottom - (value - low) / (high - low) * (self.bottom - self.top)

    def _draw(self, pen: Pen) -> None:
        size = self.form.size
        for place, (value, label) in enumerate(self.values):
            y = self._y(value)
            base = y + size * POINT * 0.34
            pen.text(0, base, label, size, "muted")
            tone, points = ("hairline", 0.6) if place else ("ink", 1.1)
            pen.line([self.left, self.right], [y, y], tone, points)
        for year in self._named():
            anchor = "center" if year not in (self.years[0], self.years[-1]) else "left"
            anchor = "right" if year == self.years[-1] else anchor
            pen.text(self._x(year), self.bottom + self.row, str(year), size, "muted", align=anchor)
        for place, line in reversed([*enumerate(self.drawn)]):  # the first one lies on top
            colour, points, dashes = self._style(place)
            xs, ys = (
                [self._x(year) for year, _ in line.points],
                [self._y(v) for _, v in line.points],
            )
            pen.line(xs, ys, colour, points, dashes)
        for place, y in zip(range(len(self.drawn)), self._dodged(), strict=True):
            self._name(pen, place, y)

    def _named(self) -> list[int]:
        """The years that have room for their label between the first one and the last."""
        room = self.width(str(self.years[-1]), self.form.size)
        ends = self.left + 1.5 * room + GAP, self.right - 1.5 * room - GAP
        return [
            year
            for year in self.years
            if year in (self.years[0], self.years[-1]) or ends[0] <= self._x(year) <= ends[1]
        ]

    def _style(self, place: int) -> tuple[str, float, tuple[float, float] | None]:
        return STYLES[(place - 1) % len(STYLES)] if place else ("blue-fill", 3.0, None)

    def _dodged(self) -> list[float]:
        """Heights of the names: at the ends of their lines, moved apart where these meet."""
        wanted = [self._y(one.points[-1][1]) for one in self.drawn]
        order = sorted(range(len(wanted)), key=lambda place: (wanted[place], place))
        heights = [wanted[place] for place in order]
        for _ in range(100):  # each pass halves what still overlaps
            for upper in range(len(heights) - 1):
                lack = self.row * (2 if self.stacked else 1) - (heights[upper + 1] - heights[upper])
                if lack > 0:
                    heights[upper] -= lack / 2
                    heights[upper + 1] += lack / 2
        placed = dict(zip(order, heights, strict=True))
        return [placed[place] for place in range(len(wanted))]

    def _name(self, pen: Pen, place: int, y: float) -> None:
        one, size, bold = self.drawn[place], self.form.size, not place
        year, value = one.points[-1]
        start, at = self._x(year), self.right + LEADER
        colour, _, dashes = self._style(place)
        pen.line([start + 0.8, at - 0.8], [self._y(value), y], colour, 0.8, dashes)
        base = y + size * POINT * 0.34 - (self.row * 0.42 if self.stacked else 0)
        tone = "blue" if bold else "ink"
        pen.text(at, base, one.name, size, tone, bold=bold)
        x = at if self.stacked else at + self.width(one.name, size, bold=bold) + GAP
        base += self.row * 0.84 if self.stacked else 0
        pen.text(x, base, one.label, size, "blue" if bold else "muted", bold=bold)
