"""Bar charts with intervals, drawn by matplotlib at their final size, in millimetres.

One rule draws doubt everywhere: a rounded figure has an I-beam from low to high; "more than"
with an end of scale is pale with a dashed edge up to that end; "more than" without one ends
in slats that thin out. An exact count has no mark.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from civicbrief.drawing import MM, POINT, beam, box, line, text, width, wrap
from civicbrief.svg import tidy


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a bar chart. Numbers are in the chart's unit.

    `value` is where the bar ends (None: no data); `low` and `high` the interval, None where an
    end does not exist; `open` a figure known only from below; `said` whether the source text
    says it; `label` the value as printed, `note` what stands muted behind it, `inside` what
    stands in the open part of the bar.
    """

    name: str
    value: float | None
    low: float | None
    high: float | None
    open: bool
    said: bool
    label: str
    note: str = ""
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A place that a chart is drawn for: width and column of names in mm, type in points."""

    width: float
    names: float
    size: float

    @property
    def narrow(self) -> bool:
        return self.names == 0


FORMS = {
    "page": Form(170, 42, 9),
    "half": Form(96, 0, 8.5),
    "wide": Form(180, 53, 11),
    "small": Form(92.6, 0, 10),
}


def bars(rows: Sequence[Bar | None], form: Form, ticks: Sequence[tuple[float, str]] = ()) -> str:
    """Horizontal bars as SVG. None among the rows parts two groups.

    With `ticks` (value, label) the scale runs from the first to the last of them; without, it
    starts at zero and is as long as the labels leave room for.
    """
    return _Bars(rows, form, ticks).svg()


class _Bars:
    def __init__(self, rows: Sequence[Bar | None], form: Form, ticks: Sequence[tuple[float, str]]):
        self.rows, self.form, self.ticks = rows, form, ticks
        self.left = form.names
        self.line = form.size * 1.22 * POINT  # distance of base lines
        self.bar = 7.2 if not form.narrow else 6.6
        self.scale = (form.width - self.left) / ticks[-1][0] if ticks else self._longest_scale()
        self.tops = list(self._layout())
        self.height = self.tops[-1] + (self.line * 1.5 if ticks else 1)

    def _layout(self) -> Iterator[float]:
        """The upper edge of each row's bar, and last the lower edge of the plot."""
        y = 1.0
        for row in self.rows:
            if row is None:
                y += 3.5
                yield y
                continue
            lines = wrap(row.name, self._name_width(row), self.form.size)
            if self.form.narrow:
                y += self.line * len(lines) + 0.8
                yield y
                y += self.bar + 3.4
            else:
                tall = max(self.bar, self.line * len(lines))
                yield y + (tall - self.bar) / 2
                y += tall + 5.2
        yield y - 1.6

    def _name_width(self, row: Bar) -> float:
        return (self.form.width if self.form.narrow else self.form.names) - 3

    def _longest_scale(self) -> float:
        room = self.form.width - self.left - 2
        fits = [
            (room - self._label_width(row)) / row.value
            for row in self.rows
            if row is not None and row.value
        ]
        return max(min(fits, default=1.0), 1e-30)

    def _label_width(self, row: Bar) -> float:
        slats = 8 if row.open else 0
        note = width(row.note, self.form.size) + 2.5 if row.note else 0
        return width(row.label, self.form.size + 2.5, bold=True) + 2.5 + slats + note

    def svg(self) -> str:
        with rc_context(
            {
                "svg.fonttype": "none",
                "svg.hashsalt": "civicbrief",
                "svg.id": "c",
                "text.parse_math": False,
            }
        ):
            figure = Figure(figsize=(self.form.width / MM, self.height / MM))
            axes = figure.add_axes((0, 0, 1, 1))
            axes.set_xlim(0, self.form.width)
            axes.set_ylim(self.height, 0)
            axes.set_axis_off()
            self._grid(axes)
            for row, top in zip(self.rows, self.tops, strict=False):
                if row is not None:
                    self._row(axes, row, top)
            buffer = io.StringIO()
            figure.savefig(
                buffer, format="svg", transparent=True, metadata={"Date": None, "Creator": None}
            )
        return tidy(buffer.getvalue())

    def _x(self, value: float) -> float:
        return self.left + value * self.scale

    def _grid(self, axes: Axes) -> None:
        bottom = self.tops[-1]
        for value, label in self.ticks:
            last = value == self.ticks[-1][0]
            x = self._x(value)
            if value:
                line(axes, [x, x], [0.5, bottom], "hairline", 0.6)
            anchor = "left" if not value else "right" if last else "center"
            text(axes, x, bottom + self.line, label, self.form.size, "muted", align=anchor)
        if self.form.narrow:
            for row, top in zip(self.rows, self.tops, strict=False):
                if row is not None:
                    line(axes, [self.left] * 2, [top - 0.6, top + self.bar + 0.6], "ink", 1.1)
        else:
            line(axes, [self.left] * 2, [0.5, bottom], "ink", 1.1)

    def _row(self, axes: Axes, row: Bar, top: float) -> None:
        colour = "ochre" if row.said else "blue"
        size, middle = self.form.size, top + self.bar / 2
        lines = wrap(row.name, self._name_width(row), size)
        first = (
            top - 1.4 - self.line * (len(lines) - 1)
            if self.form.narrow
            else middle - self.line * (len(lines) - 1) / 2 + size * POINT * 0.34
        )
        for number, words in enumerate(lines):
            tone = "ochre" if row.said else "ink"
            text(axes, 0, first + number * self.line, words, size, tone, bold=row.said)
        if row.value is None:
            text(axes, self.left + 2, middle + size * POINT * 0.34, row.label, size, "muted")
            return
        end = self._x(row.value)
        box(axes, self.left, top, end, self.bar, f"{colour}-fill")
        label_at = end
        if row.open and row.high is not None:
            label_at = self._open_part(axes, row, top, end)
        elif row.open:
            for number in range(3):
                start = end + 0.8 + number * 2
                box(axes, start, top, start + 1.3 - number * 0.35, self.bar, f"{colour}-fill")
            label_at = end + 6.2
        elif row.low is not None and row.high is not None:
            low, high = self._x(row.low), self._x(row.high)
            if high - low >= 0.5:
                beam(axes, low, high, middle, self.bar * 0.31)
                label_at = max(end, high)
        self._label(axes, row, end, label_at, middle)

    def _open_part(self, axes: Axes, row: Bar, top: float, end: float) -> float:
        assert row.high is not None
        limit = self._x(row.high)
        said = row.said
        box(axes, end, top, limit, self.bar, "ochre-pale" if said else "panel")
        edge = "ochre-fill" if said else "blue-fill"
        for y in (top, top + self.bar):
            line(axes, [end, limit], [y, y], edge, 1, (3, 2))
        line(axes, [limit, limit], [top, top + self.bar], edge, 1.2, (1, 1.4))
        if row.inside and width(row.inside, self.form.size) < limit - end - 2:
            middle = top + self.bar / 2 + self.form.size * POINT * 0.34
            tone = "on-pale" if said else "ink"
            text(axes, (end + limit) / 2, middle, row.inside, self.form.size, tone, align="center")
        return limit

    def _label(self, axes: Axes, row: Bar, end: float, at: float, middle: float) -> None:
        """The value behind the bar, or inside its end where it would leave the plot."""
        big = self.form.size + 2.5
        base = middle + big * POINT * 0.34
        long = width(row.label, big, bold=True)
        tone = "ochre" if row.said else "blue"
        after = at + 2
        if at + 2 + long > self.form.width:
            tone = "on-ochre" if row.said else "on-blue"
            text(axes, end - 2, base, row.label, big, tone, bold=True, align="right")
        else:
            self._plate(axes, after, middle, long)
            text(axes, after, base, row.label, big, tone, bold=True)
            after += long + 2.5
        note = width(row.note, self.form.size)
        if row.note and after + note <= self.form.width:
            self._plate(axes, after, middle, note)
            small = middle + self.form.size * POINT * 0.34
            text(axes, after, small, row.note, self.form.size, "muted")

    def _plate(self, axes: Axes, x: float, middle: float, long: float) -> None:
        """Paper under a text, where a line of the grid would cross it."""
        spot = (x - 0.8, x + long + 0.8)
        if any(spot[0] < self._x(value) < spot[1] for value, _ in self.ticks):
            box(axes, spot[0], middle - self.line / 2, spot[1], self.line, "paper")
