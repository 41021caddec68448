"""Where the parts of a bar chart stand, in millimetres: bars, their names, values and notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from civicbrief.brief.charts.drawing import POINT, Form, width, wrap
from civicbrief.style.theme import Theme

BIGGER = 2.5  # points by which a value is larger than a name


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a bar chart. Numbers are in the chart's unit.

    `value` is where the bar ends (None: no data); `low` and `high` the interval, None where an
    end does not exist; `open` a figure known only from below; `stated` whether the source text
    says it; `label` the value as printed, `note` what stands muted behind it, `inside` what
    stands in the open part of the bar.
    """

    name: str
    value: float | None
    low: float | None
    high: float | None
    open: bool
    stated: bool
    label: str
    note: str = ""
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text beside a bar or under it: its left end and its middle below the bar's top."""

    x: float
    middle: float
    string: str
    size: float
    colour: str
    long: float
    bold: bool = False

    @property
    def right(self) -> float:
        return self.x + self.long


class Layout:
    """Places of all rows of a chart. `tops` are the upper edges of the bars, and last the end."""

    def __init__(
        self,
        rows: Sequence[Bar | None],
        form: Form,
        ticks: Sequence[tuple[float, str]],
        theme: Theme,
    ):
        self.rows, self.form, self.ticks = rows, form, ticks
        self.width, self.wrap = partial(width, theme), partial(wrap, theme)
        self.left = form.names
        self.line = form.size * 1.22 * POINT  # distance of base lines
        self.bar = form.size * 0.55 if form.narrow else 7.2
        self.scale = (form.width - self.left) / ticks[-1][0] if ticks else self._longest_scale()
        self.tops = list(self._layout())
        self.height = self.tops[-1] + (self.line * 1.5 if ticks else 1)

    def _layout(self) -> Iterator[float]:
        """The upper edge of each row's bar, and last the lower edge of the plot."""
        y = 1.0
        for row in self.rows:
            if row is None:
                y += 1.5
                yield y
                continue
            lines = self.wrap(row.name, self.name_width(), self.form.size)
            under = self._under(row)
            if self.form.narrow:
                y += self.line * len(lines) + 0.8
                yield y
                y += self.bar * 1.36 + under
            else:
                tall = max(self.bar, self.line * len(lines))
                yield y + (tall - self.bar) / 2
                y += max(tall, (tall + self.bar) / 2 + under) + 5.2
        yield y - 1.6

    def name_width(self) -> float:
        return (self.form.width if self.form.narrow else self.form.names) - 3

    def _longest_scale(self) -> float:
        """As long as leaves room for what stands behind each bar.

        Where bars would become very short, notes go under their bars, and then values too.
        """
        alone, with_labels, with_notes = map(self._scale, range(3))
        if with_labels < 0.4 * alone:
            return alone
        return with_labels if with_notes < 0.6 * with_labels else with_notes

    def _scale(self, wanted: int) -> float:
        room = self.form.width - self.left - 2
        fits = [
            (room - self._behind(row, wanted)) / row.value
            for row in self.rows
            if row is not None and row.value
        ]
        return max(min(fits, default=1.0), 1e-30)

    def _behind(self, row: Bar, wanted: int) -> float:
        """Room behind a bar for marks of doubt, the label too (1), and the note too (2)."""
        label = self.width(row.label, self.form.size + BIGGER, bold=True) + 2.5 if wanted else 0
        note = self.width(row.note, self.form.size) + 2.5 if row.note and wanted > 1 else 0
        return label + note + (8 if row.open else 0)

    # --- where things are

    def x(self, value: float) -> float:
        """Where a value is on the scale."""
        return self.left + value * self.scale

    def _end(self, row: Bar) -> float:
        """Where all that is drawn of a row ends, marks of doubt included."""
        assert row.value is not None
        end = self.x(row.value)
        if row.open:
            return end + 6.2 if row.high is None else self.x(row.high)
        return max(end, self.x(row.high)) if self.beam(row) and row.high is not None else end

    def beam(self, row: Bar) -> bool:
        """Whether the interval is wide enough to be drawn."""
        return (
            row.low is not None
            and row.high is not None
            and (row.high - row.low) * self.scale >= 0.5
        )

    def texts(self, row: Bar) -> Iterator[Text]:
        """The value behind the bar, else inside its end, else under it; and the note after that.

        A note that has no room on the line of the value goes on lines of its own under the bar.
        """
        if row.value is None:
            yield self._text(self.left + 2, self.bar / 2, row.label, self.form.size, "muted")
            return
        size, big = self.form.size, self.form.size + BIGGER
        tone = "ochre" if row.stated else "blue"
        label = self._text(self._end(row) + 2, self.bar / 2, row.label, big, tone, bold=True)
        at, middle, under = label.right + 2.5, self.bar / 2, self.bar + self.line * 0.75
        if label.right > self.form.width:
            inside = self.x(row.value) - 2 - label.long
            if inside > self.left + 1:
                tone = "on-ochre" if row.stated else "on-blue"
                at, label = label.x, replace(label, x=inside, colour=tone)
            else:
                label = replace(label, x=self._margin(), middle=under + (big - size) * POINT / 2)
                at, middle = label.right + 2.5, label.middle
                under += self.line + (big - size) * POINT
        yield label
        if not (words := row.note or self._text_behind(row)):
            return
        note = self._text(at, middle, words, size, "muted")
        if note.right <= self.form.width:
            yield note
            return
        for number, words in enumerate(
            self.wrap(note.string, self.form.width - self._margin(), size)
        ):
            yield self._text(self._margin(), under + number * self.line, words, size, "muted")

    def _text(
        self, x: float, middle: float, string: str, size: float, colour: str, bold: bool = False
    ) -> Text:
        return Text(x, middle, string, size, colour, self.width(string, size, bold), bold)

    def _margin(self) -> float:
        """Where texts under a bar begin: clear of the line at which bars do, where one goes on."""
        return self.left if self.form.narrow else self.left + 2

    def _under(self, row: Bar) -> float:
        """How far texts reach below a bar."""
        lowest = max(self.texts(row), key=lambda text: text.middle)
        return max(lowest.middle + self.line * 0.25 - self.bar, 0)

    def _text_behind(self, row: Bar) -> str:
        """The text of the open part of a bar, where it has no room there."""
        return row.inside if row.open and row.high is not None and not self.fits(row) else ""

    def fits(self, row: Bar) -> bool:
        """Whether the open part of a bar has room for its text."""
        assert row.value is not None
        assert row.high is not None
        room = (row.high - row.value) * self.scale - 1
        return self.width(row.inside, self.form.size) < room

    def base(self, middle: float, size: float | None = None) -> float:
        """Base line of a text whose figures are centred on a line."""
        return middle + (size or self.form.size) * POINT * 0.34
