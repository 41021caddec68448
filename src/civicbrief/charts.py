"""Bar charts with intervals, drawn by matplotlib at their final size, in millimetres.

One rule draws doubt everywhere: a rounded figure has an I-beam from low to high; "more than"
with an end of scale is pale with a dashed edge up to that end; "more than" without one ends
in slats that thin out. An exact count has no mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from civicbrief.drawing import POINT, beam, box, line, picture, text, width, wrap

BIGGER = 2.5  # points by which a value is larger than a name


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
        self.bar = 6.6 if form.narrow else 7.2
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
            lines = wrap(row.name, self._name_width(), self.form.size)
            if self.form.narrow:
                y += self.line * len(lines) + 0.8
                yield y
                y += self.bar + 3.4 + (self.line if self._note_below(row) else 0)
            else:
                tall = max(self.bar, self.line * len(lines))
                yield y + (tall - self.bar) / 2
                y += tall + 5.2
        yield y - 1.6

    def _name_width(self) -> float:
        return (self.form.width if self.form.narrow else self.form.names) - 3

    def _longest_scale(self) -> float:
        """As long as leaves room for what stands behind each bar."""
        with_notes, without = (self._scale(notes) for notes in (True, False))
        # A narrow chart would rather have a long note under its bar than stubs for bars.
        squeezed = self.form.narrow and with_notes < 0.6 * without
        return without if squeezed else with_notes

    def _scale(self, notes: bool) -> float:
        room = self.form.width - self.left - 2
        fits = [
            (room - self._behind(row, notes)) / row.value
            for row in self.rows
            if row is not None and row.value
        ]
        return max(min(fits, default=1.0), 1e-30)

    def _behind(self, row: Bar, notes: bool) -> float:
        """Room that the label, and the note if wanted, take behind a bar."""
        label = width(row.label, self.form.size + BIGGER, bold=True) + 2.5
        note = width(row.note, self.form.size) + 2.5 if row.note and notes else 0
        return label + note + (8 if row.open else 0)

    # --- where things are

    def _x(self, value: float) -> float:
        return self.left + value * self.scale

    def _end(self, row: Bar) -> float:
        """Where all that is drawn of a row ends, marks of doubt included."""
        assert row.value is not None
        end = self._x(row.value)
        if row.open:
            return end + 6.2 if row.high is None else self._x(row.high)
        return max(end, self._x(row.high)) if self._beam(row) and row.high is not None else end

    def _beam(self, row: Bar) -> bool:
        """Whether the interval is wide enough to be drawn."""
        return (
            row.low is not None
            and row.high is not None
            and (row.high - row.low) * self.scale >= 0.5
        )

    def _label_inside(self, row: Bar) -> bool:
        long = width(row.label, self.form.size + BIGGER, bold=True)
        return self._end(row) + 2 + long > self.form.width

    def _note_at(self, row: Bar) -> float:
        after = self._end(row) + 2
        if self._label_inside(row):
            return after
        return after + width(row.label, self.form.size + BIGGER, bold=True) + 2.5

    def _note_below(self, row: Bar) -> bool:
        """Whether a narrow chart sets the note under the bar, for want of room behind it."""
        if not row.note or row.value is None or not self.form.narrow:
            return False
        return self._note_at(row) + width(row.note, self.form.size) > self.form.width

    # --- drawing

    def svg(self) -> str:
        return picture(self.form.width, self.height, self._draw)

    def _draw(self, axes: Axes) -> None:
        self._grid(axes)
        for row, top in zip(self.rows, self.tops, strict=False):
            if row is not None:
                self._row(axes, row, top)

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
        size, middle = self.form.size, top + self.bar / 2
        lines = wrap(row.name, self._name_width(), size)
        first = (
            top - 1.4 - self.line * (len(lines) - 1)
            if self.form.narrow
            else self._base(middle) - self.line * (len(lines) - 1) / 2
        )
        for number, words in enumerate(lines):
            tone = "ochre" if row.said else "ink"
            text(axes, 0, first + number * self.line, words, size, tone, bold=row.said)
        if row.value is None:
            text(axes, self.left + 2, self._base(middle), row.label, size, "muted")
            return
        fill = "ochre-fill" if row.said else "blue-fill"
        end = self._x(row.value)
        box(axes, self.left, top, end, self.bar, fill)
        if row.open and row.high is not None:
            self._open_part(axes, row, top, end, self._x(row.high))
        elif row.open:
            for number in range(3):
                start = end + 0.8 + number * 2
                box(axes, start, top, start + 1.3 - number * 0.35, self.bar, fill)
        elif self._beam(row) and row.low is not None and row.high is not None:
            beam(axes, self._x(row.low), self._x(row.high), middle, self.bar * 0.31)
        self._label(axes, row, end, middle)
        self._note(axes, row, top)

    def _base(self, middle: float, size: float | None = None) -> float:
        """Base line of a text whose figures are centred on a line."""
        return middle + (size or self.form.size) * POINT * 0.34

    def _open_part(self, axes: Axes, row: Bar, top: float, end: float, limit: float) -> None:
        edge = "ochre-fill" if row.said else "blue-fill"
        box(axes, end, top, limit, self.bar, "ochre-pale" if row.said else "panel")
        for y in (top, top + self.bar):
            line(axes, [end, limit], [y, y], edge, 1, (3, 2))
        line(axes, [limit, limit], [top, top + self.bar], edge, 1.2, (1, 1.4))
        if row.inside and width(row.inside, self.form.size) < limit - end - 2:
            tone = "on-pale" if row.said else "ink"
            base = self._base(top + self.bar / 2)
            text(axes, (end + limit) / 2, base, row.inside, self.form.size, tone, align="center")

    def _label(self, axes: Axes, row: Bar, end: float, middle: float) -> None:
        """The value behind the bar, or inside its end where it would leave the plot."""
        big = self.form.size + BIGGER
        base = self._base(middle, big)
        if self._label_inside(row):
            tone = "on-ochre" if row.said else "on-blue"
            text(axes, end - 2, base, row.label, big, tone, bold=True, align="right")
            return
        at = self._end(row) + 2
        self._plate(axes, at, middle, width(row.label, big, bold=True))
        text(axes, at, base, row.label, big, "ochre" if row.said else "blue", bold=True)

    def _note(self, axes: Axes, row: Bar, top: float) -> None:
        long, below = width(row.note, self.form.size), self._note_below(row)
        at = self.left if below else self._note_at(row)
        if not row.note or at + long > self.form.width:
            return
        middle = top + self.bar + self.line * 0.75 if below else top + self.bar / 2
        self._plate(axes, at, middle, long)
        text(axes, at, self._base(middle), row.note, self.form.size, "muted")

    def _plate(self, axes: Axes, x: float, middle: float, long: float) -> None:
        """Paper under a text, where a line of the grid would cross it."""
        spot = (x - 0.8, x + long + 0.8)
        if any(spot[0] < self._x(value) < spot[1] for value, _ in self.ticks if value):
            box(axes, spot[0], middle - self.line / 2, spot[1], self.line, "paper")
