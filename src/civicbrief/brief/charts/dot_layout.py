"""Where the parts of a dot chart stand, in millimetres: dots, their values, the names of groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from civicbrief.brief.charts.drawing import DOT, POINT, Form, width, wrap
from civicbrief.brief.charts.labels import Box, Spot, along, spot_for
from civicbrief.style.theme import Theme

SLATS = (0.9, 0.65, 0.4)  # mm that each slat of an open end is high
EVERY = 1.5  # mm from one slat to the next
NAME = 5.1  # mm that the lines of a name beside its last dot may be long, for each point of type


@dataclass(frozen=True, slots=True)
class Dot:
    """A count at a point of time, in years. `low` and `high` are its interval, None if unknown.

    `open` is a count known from below only; `label` the value as printed.
    """

    at: float
    value: float
    low: float | None
    high: float | None
    open: bool
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """Dots of one register by time; `apart` from the others where it counts something else."""

    name: str
    dots: Sequence[Dot]
    stated: bool
    apart: bool


@dataclass(frozen=True, slots=True)
class Label:
    """The name of a group where it stands at this dot, in lines, and the value of the dot."""

    group: Group
    dot: Dot
    name: Sequence[str]
    needed: bool

    @property
    def lines(self) -> list[str]:
        return [*self.name, self.dot.label]


class Layout:
    """Places of all parts of a chart.

    `values` are the ticks of the value axis with their labels, `years` the first and last year.
    Names stand at the last dots; where they are `keyed`, as in a narrow form, they stand above the
    plot, as a key.
    """

    def __init__(
        self,
        groups: Sequence[Group],
        form: Form,
        values: Sequence[tuple[float, str]],
        years: tuple[int, int],
        theme: Theme,
        keyed: bool = False,
    ):
        self.groups, self.form, self.values, self.years = groups, form, values, years
        self.keyed = keyed or form.narrow
        self.width, self.wrap = partial(width, theme), partial(wrap, theme)
        self.row = form.size * 5 / 4 * POINT
        self.left = max(self.width(label, form.size) for _, label in values) + 2.5
        named = groups if self.keyed else ()
        self.keys = [self.wrap(g.name, form.width - 5, form.size) for g in named]
        self.top = self.row * (2 + sum(map(len, self.keys)))
        self.bottom = self.top + form.high
        self.height = self.bottom + self.row * 1.6
        self.right = self._right()
        self.labels = list(self._labels())

    @property
    def crowded(self) -> bool:
        """Whether labels lie on each other, since there was no room for one that is needed."""
        boxes = [spot.box for _, spot in self.labels]
        return any(one.meets(other) for one, other in combinations(boxes, 2))

    def x(self, at: float) -> float:
        """Where a point of time is; each year is as wide as any other."""
        first, last = self.years
        return self.left + (at - first) / (last + 1 - first) * (self.right - self.left)

    def y(self, value: float) -> float:
        low, high = self.values[0][0], self.values[-1][0]
        return self.bottom - (value - low) / (high - low) * (self.bottom - self.top)

    def at(self, dot: Dot) -> tuple[float, float]:
        return self.x(dot.at), self.y(dot.value)

    def beam(self, dot: Dot) -> tuple[float, float] | None:
        """The ends of the interval, where it reaches beyond its dot; else it is only stated."""
        if dot.open or dot.low is None or dot.high is None:
            return None
        low, high = self.y(dot.low), self.y(dot.high)
        return (low, high) if low - high > 2 * DOT + 0.6 else None

    def mark(self, dot: Dot) -> Box:
        """What is drawn of a dot, its marks of doubt included."""
        x, y = self.at(dot)
        low, high = self.beam(dot) or (y + DOT, y - DOT)
        if dot.open:
            high = y - DOT - EVERY * len(SLATS) if dot.high is None else self.y(dot.high)
        return Box(x - DOT - 0.2, min(high, y - DOT) - 0.2, x + DOT + 0.2, max(low, y + DOT) + 0.2)

    def years_named(self) -> range:
        """The years that have room for their label: each, or each second, third and so on."""
        first, last = self.years
        room = self.x(first + 1) - self.x(first)
        return range(first, last + 1, int((self.width(str(last), self.form.size) + 1) // room) + 1)

    def _right(self) -> float:
        """The end of the time axis: a name has room at the right of its last dot."""
        right = self.form.width - DOT - 0.5
        first, last = self.years
        for group in self.groups:
            share = (group.dots[-1].at - first) / (last + 1 - first)
            wide, _ = self._size(self._label(group, group.dots[-1]))
            room = self.form.width - wide - DOT - 1.5 - self.left
            right = min(right, self.left + room / share)
        return right if not self.keyed else self.form.width - DOT - 0.5

    # --- labels

    def _label(self, group: Group, dot: Dot) -> Label:
        last = dot is group.dots[-1]
        named = last and not self.keyed
        name = self.wrap(group.name, NAME * self.form.size, self.form.size) if named else []
        return Label(group, dot, name, last or dot is group.dots[0])

    def _size(self, label: Label) -> tuple[float, float]:
        size = self.form.size
        widths = [self.width(line, size, bold=True) for line in label.name]
        return max(*widths, self.width(label.dot.label, size), 0), len(label.lines) * self.row

    def _labels(self) -> Iterator[tuple[Label, Spot]]:
        """Each label that has room, in order: last values, first values, the others."""
        taken = [self.mark(dot) for group in self.groups for dot in group.dots]
        for group in self.groups:
            taken += along([self.at(dot) for dot in group.dots])
        key = self.row * sum(map(len, self.keys))
        area = Box(self.left + 0.5, key, self.form.width, self.bottom - 0.4)
        found = [self._label(group, dot) for group in self.groups for dot in group.dots]
        for label in sorted(
            found, key=lambda one: (one.dot is not one.group.dots[-1], not one.needed)
        ):
            spot = spot_for(
                self.mark(label.dot),
                self._size(label),
                area,
                taken,
                self._sides(label),
                label.needed,
            )
            if spot:
                taken.append(spot.box)
                yield label, spot

    def _sides(self, label: Label) -> Sequence[str]:
        """The sides of a dot to try: away from the other groups, a name first at the right."""
        others = [g for g in self.groups if g is not label.group]
        above = [dot.value > label.dot.value for group in others for dot in group.dots]
        sides = ("below", "above") if sum(above) > len(above) / 2 else ("above", "below")
        return ("right", *sides, "left") if label.name else (*sides, "right", "left")
