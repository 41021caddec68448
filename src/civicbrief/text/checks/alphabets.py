"""Words of two alphabets: letters that look like those of the word, and are others."""

from __future__ import annotations

import re
from collections.abc import Iterator

ALIKE = {*"aceiopsxyhjABCEHIJKMOPSTXY", *"асеіорѕхуһјАВСЕНІЈКМОРЅТХУ"}  # Latin, Cyrillic
_LATIN, _CYRILLIC = re.compile("[A-\u024f]"), re.compile("[\u0400-\u052f]")


def mixed(text: str) -> Iterator[tuple[str, list[str]]]:
    """Words in which letters of another alphabet stand that look like those of their own.

    No search finds such a word, and nobody sees why.
    """
    for word in re.findall(r"[^\W\d_]+", text):
        few, most = sorted((_LATIN.findall(word), _CYRILLIC.findall(word)), key=len)
        if few and most and ALIKE.issuperset(few):
            yield word, few
