"""Texts as they are compared: without white space, which differs from file to file.

One space is left between two digits, so that two numbers do not become one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from civicbrief.text.runs import NUMBER, Run
from civicbrief.tools.verify.readers import Part
from civicbrief.tools.verify.units import Unit

DIGIT = re.compile(r"[\d¼-¾⅐-⅞]")
CHECKSUM = re.compile(r"\b[0-9a-f]{64}\b")
_NO_WIDTH = "\u00ad\u200b\u2060\ufeff"
_SPACE = re.compile(rf"[\s{_NO_WIDTH}]+")
_BEFORE, _AFTER = re.compile(r"(?:[\d¼-¾⅐-⅞][.,]?)+\Z"), re.compile(r"(?:[.,]?[\d¼-¾⅐-⅞])+")
_FAR = 20  # signs that are looked at beside a number
TOKEN = re.compile(r"[\d¼-¾⅐-⅞]+|[^\W\d_]+|\S")


class Number(NamedTuple):
    """A number of a text: where it stands in its letters, and whose it is."""

    begin: int
    end: int
    about: str
    opens: bool


class Letters:
    """A text without white space: `letters`, and `alike`, the same with all digits alike.

    `index` is where each sign of the text, and its end, stands among the letters.
    """

    def __init__(self, text: str):
        self.text = text
        kept: list[str] = []
        self.index: list[int] = []
        length = position = 0
        for space in _SPACE.finditer(text):
            begin, end = space.span()
            self.index += range(length, length + begin - position)
            kept.append(text[position:begin])
            length += begin - position
            self.index += [length] * (end - begin)
            between = DIGIT.match(text[begin - 1 : begin]) and DIGIT.match(text[end : end + 1])
            if between and space[0].strip(_NO_WIDTH):
                kept.append(" ")
                length += 1
            position = end
        self.index += range(length, length + len(text) - position + 1)
        self.letters = "".join([*kept, text[position:]])
        self.alike = DIGIT.sub("0", self.letters)

    def beside(self, begin: int, end: int) -> tuple[str, str]:
        """The digits that hang on the two ends of a number, with what parts them from it."""
        first, last = bisect_right(self.index, begin) - 1, bisect_left(self.index, end)
        before = _BEFORE.search(self.text[max(0, first - _FAR) : first])
        after = _AFTER.match(self.text[last : last + _FAR])
        return before[0] if before else "", after[0] if after else ""

    def tokens(self, begin: int, end: int) -> list[tuple[str, int]]:
        """Numbers, words and signs between two places of the letters, each with its place."""
        first, last = bisect_left(self.index, begin), bisect_left(self.index, end)
        return [(one[0], self.index[one.start()]) for one in TOKEN.finditer(self.text, first, last)]


class Words(Letters):
    """A text that was computed, and the numbers in it."""

    def __init__(self, unit: Unit):
        self.unit = unit
        text, found = "", list[Number]()
        for run in unit.runs:
            shown, about, opens = _told(run, unit.about)
            for one in NUMBER.finditer(shown):
                found.append(Number(len(text) + one.start(), len(text) + one.end(), about, opens))
            text += shown
        for digest in CHECKSUM.finditer(text):  # one number, whose letters are digits
            inside = [one for one in found if digest.start() <= one.begin < digest.end()]
            if inside:
                at = found.index(inside[0])
                begin, end = digest.span()
                found[at : at + len(inside)] = [inside[0]._replace(begin=begin, end=end)]
        super().__init__(text)
        self.numbers = [
            one._replace(begin=self.index[one.begin], end=self.index[one.end]) for one in found
        ]


def _told(run: Run, about: str) -> tuple[str, str, bool]:
    """The text of a run, what its numbers belong to, and whether they may open an entry."""
    if isinstance(run, str):
        return run, about, False
    return run["t"], run.get("n") or run.get("k") or about, "n" in run


class Print(Letters):
    """The text of a document, and the places where it stands."""

    def __init__(self, parts: Sequence[Part]):
        self.parts = parts
        text, raw = "", list[tuple[int, Part]]()
        for part in parts:
            raw.append((len(text), part))
            text += f"{part.text}\n"
        super().__init__(text)
        self.starts = [self.index[begin] for begin, _ in raw]
        self.opens = {
            self.index[begin + place]: name
            for begin, part in raw
            for place, name in part.opens.items()
        }

    def place(self, position: int) -> str:
        return self.parts[max(0, bisect_right(self.starts, position) - 1)].place
