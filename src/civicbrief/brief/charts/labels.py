"""Where labels stand beside the marks that they name: on no mark, no line and no other label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

AIR = 1.0  # mm between a mark and its label; half of it at least between two labels
STEP = 2.0  # mm between the places that are tried farther from a mark


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a drawing, in mm."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Box) -> bool:
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for a label: its box, how its lines are aligned, whether it is away from its mark."""

    box: Box
    align: str
    away: bool = False

    @property
    def x(self) -> float:
        box = self.box
        middle = (box.left + box.right) / 2
        return {"left": box.left, "center": middle, "right": box.right}[self.align]


def spot_for(
    mark: Box,
    size: tuple[float, float],
    area: Box,
    taken: Sequence[Box],
    order: Sequence[str],
    needed: bool,
) -> Spot | None:
    """The first free place beside a mark, by the order of sides; a needed label looks farther.

    `size` is the width and height of the label. None if there is no room.
    """
    near = [spot for side in order for spot in _beside(mark, size, area, side)]
    for spot in chain(near, _farther(mark, size, area) if needed else ()):
        box = spot.box
        aired = Box(box.left - AIR / 2, box.top, box.right + AIR / 2, box.bottom)
        if box.within(area) and not any(map(aired.meets, taken)):
            return spot
    return near[0] if needed else None


def _beside(mark: Box, size: tuple[float, float], area: Box, side: str) -> Iterator[Spot]:
    wide, high = size
    if side in ("left", "right"):
        left = mark.right + AIR if side == "right" else mark.left - AIR - wide
        align = "left" if side == "right" else "right"
        for shift in (0, -0.2, 0.2, -0.4, 0.4):  # shares of its height: it stays beside the mark
            top = (mark.top + mark.bottom - high) / 2 + shift * high
            yield Spot(Box(left, top, left + wide, top + high), align)
        return
    top = mark.top - AIR - high if side == "above" else mark.bottom + AIR
    starts = {
        "center": (mark.left + mark.right - wide) / 2,
        "left": mark.left,
        "right": mark.right - wide,
    }
    for align, start in starts.items():
        left = min(max(start, area.left), area.right - wide)
        yield Spot(Box(left, top, left + wide, top + high), align)


def _farther(mark: Box, size: tuple[float, float], area: Box) -> Iterator[Spot]:
    """Places all over the area, those near the mark first."""
    wide, high = size
    x, y = (mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2
    across = range(int((area.right - area.left - wide) // STEP) + 1)
    down = range(int((area.bottom - area.top - high) // STEP) + 1)
    corners = [(area.left + c * STEP, area.top + r * STEP) for c in across for r in down]
    corners.sort(key=lambda at: (abs(at[0] + wide / 2 - x) + abs(at[1] + high / 2 - y), at))
    for left, top in corners:
        yield Spot(Box(left, top, left + wide, top + high), "center", away=True)


def along(points: Sequence[tuple[float, float]]) -> Iterator[Box]:
    """Small boxes that together cover a line through points."""
    for (x, y), (to_x, to_y) in pairwise(points):
        steps = int(max(abs(to_x - x), abs(to_y - y))) + 1
        for step in range(steps + 1):
            at, high = x + (to_x - x) * step / steps, y + (to_y - y) * step / steps
            yield Box(at - 0.5, high - 0.5, at + 0.5, high + 0.5)
