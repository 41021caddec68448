"""Letters of another alphabet: within a word, where they look like its own, and as whole words."""

from __future__ import annotations

import re
from collections.abc import Iterator

LATIN_ALIKE, CYRILLIC_ALIKE = {*"aceiopsxyhjABCEHIJKMOPSTXY"}, {*"асеіорѕхуһјАВСЕНІЈКМОРЅТХУ"}
ALIKE = LATIN_ALIKE | CYRILLIC_ALIKE
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
_CYRILLIC = re.compile("[\u0400-\u052f]")


def mixed(text: str) -> Iterator[tuple[str, list[str]]]:
    """Words in which letters of another alphabet stand that look like those of their own.

    No search finds such a word, and nobody sees why.
    """
    for word in () if text.isascii() else _WORD.findall(text):
        few, most = sorted((_LATIN.findall(word), _CYRILLIC.findall(word)), key=len)
        if few and most and ALIKE.issuperset(few):
            yield word, few


def is_latin(text: str) -> bool:
    """Whether most of its letters are Latin."""
    return 2 * len(_LATIN.findall(text)) > sum(map(len, _WORD.findall(text)))


def foreign(text: str, latin: bool) -> Iterator[str]:
    """Words in which no letter is of the alphabet of a text that is Latin, or another.

    Other alphabets use Latin words as they are. There, such a word is one whose letters all look
    like theirs; a word in capitals may be an abbreviation.
    """
    for word in () if latin and text.isascii() else _WORD.findall(text):
        short_for = word.isupper() and len(word) > 1
        alike = LATIN_ALIKE.issuperset(word) and not short_for
        if not _LATIN.search(word) if latin else alike:
            yield word
