"""How high texts are on paper, in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from civicbrief.style.letters import Letters, letters
from civicbrief.style.theme import Theme
from civicbrief.text.runs import NBSP, Run, plain

MM = 72 / 25.4
WIDTH, HEIGHT = 170 * MM, (297 - 33) * MM  # of a page of A4 between its margins
GUTTER = 6 * MM
HALF = (WIDTH - GUTTER) / 2  # one of two equal columns
MARK = NBSP * 4  # as wide as a mark and the space after it


@dataclass(frozen=True)
class Style:
    """How a text is set: `size` in points, `leading` (between its lines) in em."""

    letters: Letters
    size: float
    leading: float

    def lines(self, text: str | Sequence[Run], room: float) -> int:
        return self.letters.lines(shown(text), room / self.size)

    def height(self, text: str | Sequence[Run], room: float) -> float:
        """How high a text is in a column: from the top of a capital letter to the last base."""
        return self.high(self.lines(text, room))

    def high(self, lines: int) -> float:
        return (lines * self.letters.capital + (lines - 1) * self.leading) * self.size


@cache
def style(theme: Theme, role: str, size: float, leading: float, weight: int = 400) -> Style:
    """The style of texts in a role of the theme: `SERIF`, `SANS` or `HEADINGS`."""
    return Style(letters(theme.face(theme.family(role), weight)), size, leading)


def shown(text: str | Sequence[Run]) -> str:
    """A text as one string that is as wide, its marks included."""
    if isinstance(text, str):
        return text
    return "".join(MARK * (not isinstance(run, str) and "m" in run) + plain([run]) for run in text)


def stacked(heights: Sequence[float], gap: float) -> float:
    """The height of parts one below the other."""
    return sum(heights) + gap * max(0, len(heights) - 1)


def even_cut(heights: Sequence[float], gap: float, first: int = 1) -> tuple[int, float]:
    """Where to part heights so that two columns are most similar, and the height of the higher."""

    def highest(cut: int) -> float:
        return max(stacked(heights[:cut], gap), stacked(heights[cut:], gap))

    cut = min(range(first, len(heights)), key=highest, default=len(heights))
    return cut, highest(cut)
