"""Line charts over years, drawn at their final size in millimetres.

One line is the one that the brief is about; the others are context and differ in shade and
dashes. Names and values stand at the ends of the lines, so there is no legend. The interval of
the first line is a band; at the right edge, each line has that of its last year. A value of another
release is a hollow mark that no line leads to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from civicbrief.brief.charts.drawing import DOT, POINT, Form, Pen, picture, width
from civicbrief.brief.charts.labels import Box, along, spot_for
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
BEAM = 2.6  # mm from one interval beside the names to the next


@dataclass(frozen=True, slots=True)
class Line:
    """One line: points of year and value, the value of the last one as printed.

    `bounds` are intervals: year, low and high end. That of the last year stands beside the name.
    """

    name: str
    points: Sequence[tuple[int, float]]
    label: str
    bounds: Sequence[tuple[int, float, float]] = field(default=())

    @property
    def final(self) -> tuple[float, float] | None:
        """The interval of the last year."""
        year, *ends = self.bounds[-1] if self.bounds else (None,)
        return (ends[0], ends[1]) if year == self.points[-1][0] else None


@dataclass(frozen=True, slots=True)
class Beside:
    """The one value of another release, with the name of that and the value as printed."""

    year: int
    value: float
    name: str
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
        beside: Beside | None = None,
    ):
        self.drawn, self.form, self.values, self.years = drawn, form, values, years
        self.theme, self.beside, self.width = theme, beside, partial(width, theme)
        self.beams = [place for place, one in enumerate(drawn) if one.final]
        self.leader = LEADER + (BEAM * len(self.beams) + 2 if self.beams else 0)
        size = form.size
        self.row = size * 1.35 * POINT
        self.left = max(self.width(label, size) for _, label in values) + 2.5
        words = [
            [self.width(text, size, bold=not place) for text in (one.name, one.label)]
            for place, one in enumerate(drawn)
        ]
        names = max(sum(pair) for pair in words) + GAP
        # Values go under names that would leave less than half of a narrow drawing for its lines,
        # if two rows for each line are not higher than the plot.
        wide = self.left + names + self.leader + 1 > form.width / 2
        self.stacked = form.narrow and wide and 2 * self.row * len(drawn) <= form.high
        if self.stacked:
            names = max(map(max, words))
        self.right = form.width - names - self.leader - 1
        self.top = self.row
        self.bottom = self.top + form.high
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
        self._band(pen)
        for place, line in reversed([*enumerate(self.drawn)]):  # the first one lies on top
            colour, points, dashes = self._style(place)
            xs, ys = (
                [self._x(year) for year, _ in line.points],
                [self._y(v) for _, v in line.points],
            )
            pen.line(xs, ys, colour, points, dashes)
        for place, y in zip(range(len(self.drawn)), self._dodged(), strict=True):
            self._name(pen, place, y)
        if self.beside:
            self._beside(pen, self.beside)

    def _band(self, pen: Pen) -> None:
        """The interval of the first line, behind all lines, and the year of those at the right."""
        low, high = self._edges()
        if len(low) > 1:
            pen.area([*low, *reversed(high)], "blue-pale")
            for edge in (low, high):
                xs, ys = zip(*edge, strict=True)
                pen.line(xs, ys, "blue-fill", 0.6)
        until = self.drawn[0].points[-1][0]
        if self.beams and until != self.years[-1]:
            size, text = self.form.size, str(until)
            start = self.right + (self.leader + 1 - self.width(text, size)) / 2
            start = max(start, self.right + GAP)
            pen.text(start, self.bottom + self.row, text, size, "muted")

    def _edges(self) -> list[list[tuple[float, float]]]:
        """The low and the high edge of the band."""
        bounds = self.drawn[0].bounds
        return [[(self._x(year), self._y(ends[end])) for year, *ends in bounds] for end in (0, 1)]

    def _named(self) -> list[int]:
        """The years that have room for their label, the first and the last one before others."""
        half = self.width(str(self.years[-1]), self.form.size) / 2
        until = self.drawn[0].points[-1][0]
        found = dict[int, float]()
        for year in dict.fromkeys((self.years[0], self.years[-1], until, *self.years)):
            shift = {self.years[0]: half, self.years[-1]: -half}.get(year, 0)
            middle = self._x(year) + shift
            if all(abs(middle - other) >= 2 * half + GAP for other in found.values()):
                found[year] = middle
        return sorted(found)

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
        start, at, height = self._x(year) + 0.8, self.right + self.leader, self._y(value)
        colour, _, dashes = self._style(place)
        if year != self.years[-1]:  # no line leads through years without values
            pen.line([start, self.right], [height] * 2, "hairline", 0.8, (1.0, 1.4))
            start = self.right + 0.8
        if one.final:
            x = self.right + LEADER - 1.5 + BEAM * self.beams.index(place)
            pen.line([start, x], [height] * 2, colour, 0.8, dashes)
            low, high = one.final
            pen.upright(x, self._y(low), self._y(high), colour)
            start = x
        pen.line([start, at - 0.8], [height, y], colour, 0.8, dashes)
        base = y + size * POINT * 0.34 - (self.row * 0.42 if self.stacked else 0)
        tone = "blue" if bold else "ink"
        pen.text(at, base, one.name, size, tone, bold=bold)
        x = at if self.stacked else at + self.width(one.name, size, bold=bold) + GAP
        base += self.row * 0.84 if self.stacked else 0
        pen.text(x, base, one.label, size, "blue" if bold else "muted", bold=bold)

    def _beside(self, pen: Pen, beside: Beside) -> None:
        """The value of another release: no line leads to its mark."""
        x, y, size = self._x(beside.year), self._y(beside.value), self.form.size
        mark = Box(x - DOT, y - DOT, x + DOT, y + DOT)
        taken = [mark]
        for line in self.drawn:
            taken += along([(self._x(year), self._y(value)) for year, value in line.points])
        for edge in self._edges():
            taken += along(edge)
        words = (beside.name, beside.label)
        wide = max(self.width(text, size) for text in words)
        area = Box(self.left, 0, self.right + DOT, self.bottom - 0.4)
        spot = spot_for(mark, (wide, self.row * 2), area, taken, ("above", "below", "left"), True)
        assert spot
        box = spot.box
        if spot.away:
            ends = (mark.bottom, box.top) if box.top > y else (mark.top, box.bottom)
            pen.line([x, min(x, box.right - GAP)], ends, "blue-fill", 0.6, (1.0, 1.4))
        if box.left > self._x(self.drawn[0].points[-1][0]):  # it may cross lines that lead to names
            pen.box(box.left - 0.4, box.top, box.right, box.bottom - box.top, "paper")
        for number, text in enumerate(words):
            base = box.top + self.row * (number + 0.75)
            pen.text(spot.x, base, text, size, "blue", align=spot.align)
        pen.dot(x, y, "circle", "blue-fill", hollow=True)
