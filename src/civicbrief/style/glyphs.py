"""Which signs can be printed: those that the faces of the documents hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from civicbrief.style.theme import WEIGHTS, House, house


def unprintable(text: str) -> list[str]:
    """The signs of a text that a face lacks, each once, in their order: no document can hold them.

    White space is set by the documents themselves.
    """
    return [
        sign
        for sign in dict.fromkeys(text)
        if not sign.isspace() and ord(sign) not in _all(house())
    ]


def faces() -> Iterator[tuple[str, Path, frozenset[int]]]:
    """Every face in use: its name, its file, the code points that it holds."""
    return _faces(house())


def _faces(worn: House) -> Iterator[tuple[str, Path, frozenset[int]]]:
    from fontTools.ttLib import TTFont

    for family in dict.fromkeys((worn.sans, worn.text, worn.headings)):
        for weight, name in zip(WEIGHTS, (family, f"{family} Bold"), strict=True):
            path = worn.face(family, weight)
            yield name, path, frozenset(TTFont(path, lazy=True).getBestCmap())


@cache
def _all(worn: House) -> frozenset[int]:
    """The code points that every face in use holds."""
    return frozenset.intersection(*(signs for _, _, signs in _faces(worn)))
