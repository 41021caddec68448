"""Which signs can be printed: those that the faces of the documents hold."""

from __future__ import annotations

from functools import cache

from civicbrief.tokens import SANS, SERIF


def unprintable(text: str) -> list[str]:
    """The signs of a text that a face lacks, each once, in their order: no document can hold them.

    White space is set by the documents themselves.
    """
    return [sign for sign in dict.fromkeys(text) if not sign.isspace() and ord(sign) not in _all()]


@cache
def _all() -> frozenset[int]:
    """The code points that every face in use holds."""
    import fontpkg
    from fontTools.ttLib import TTFont

    faces = [
        TTFont(fontpkg.path(family, weight=weight), lazy=True).getBestCmap()
        for family in (SANS, SERIF)
        for weight in (400, 700)
    ]
    return frozenset.intersection(*map(frozenset, faces))
