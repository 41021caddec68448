"""How wide texts are in the fonts of a theme, and how many lines they take: good estimates.

Widths are sums of the advances of letters, with an average allowance for kerning. Only what looks
best may depend on an estimate, never what a document says.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

UNKNOWN = 0.6  # em, of a letter that the font lacks
KERNING = 0.995  # by it, lines are shorter than the sum of their letters


class Letters:
    """The letters of one face. All lengths are in units of the font's size (em).

    `capital` is the height of a capital letter.
    """

    def __init__(self, advances: Mapping[str, float], capital: float):
        self.capital = capital
        self._widths = dict(advances)  # of letters and of words

    def width(self, text: str) -> float:
        """The width of a text on one line."""
        found = self._widths.get(text)
        if found is None:
            found = sum([self._widths.get(letter, UNKNOWN) for letter in text])
            self._widths[text] = found
        return found

    def widest(self, text: str) -> float:
        """The width of the widest word of a text: lines end at plain spaces."""
        return max(map(self.width, text.split(" ")))

    def lines(self, text: str, room: float) -> int:
        """How many lines of a width the text takes, each filled as far as it goes."""
        room /= KERNING
        count, left, space = 1, room, self.width(" ")
        for word in text.split(" "):
            width = self.width(word)
            if width > left and left < room:
                count, left = count + 1, room
            left -= width + space
        return count


@cache
def letters(path: Path) -> Letters:
    """The letters of a font file."""
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        metrics, unit = font["hmtx"].metrics, font["head"].unitsPerEm
        advances = {chr(code): metrics[name][0] / unit for code, name in font.getBestCmap().items()}
        capital = getattr(font["OS/2"], "sCapHeight", 0) or 0.7 * unit
    return Letters(advances, capital / unit)
