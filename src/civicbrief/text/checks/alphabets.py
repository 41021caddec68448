"""Words of two alphabets: letters that look like those of the word, and are others."""

from __future__ import annotations

import re
from collections.abc import Iterator

ALIKE = {*"aceiopsxyhjABCEHIJKMOPSTXY", *"асеіорѕхуһјАВСЕНІЈКМОРЅТХУ"}  # Latin, Cyrillic


def mixed(text: str) -> Iterator[tuple[str, list[str]]]:
    """Words in which letters of another alphabet stand that look like those of their own.

    No search finds such a word, and nobody sees why.
    """
    for word in re.findall(r"[^\W\d_]+", text):
        few, most = sorted(
            ([c for c in word if is_of(c)] for is_of in (_latin, _cyrillic)), key=len
        )
        if few and most and ALIKE.issuperset(few):
            yield word, few


def _latin(letter: str) -> bool:
    return "A" <= letter <= "\u024f"


def _cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u052f"
