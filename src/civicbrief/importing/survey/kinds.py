"""What a cell of a foreign table looks like by its text: a number, a year, a sign of no data."""

from __future__ import annotations

import re
from functools import lru_cache

from civicbrief.importing.cells import Cell
from civicbrief.importing.periods import Ambiguous, read_period
from civicbrief.importing.readings import (
    CACHED,
    MARKS,
    NUMBERED,
    SIGNS,
    SUPPRESSED,
    UNREAD,
    is_figure,
    split_mark,
    split_words,
)

FIGURES = ("number", "sign", "year", "worded")


def kind(cell: Cell) -> str:
    """What a cell looks like: "", "text", "number", "period", "sign" of no data.

    A bare "2015", which may be a year or a count, is a "year"; "120 чел." is "worded".
    """
    return _kind(cell.text, cell.trouble, cell.number is not None)


@lru_cache(CACHED)
def _kind(text: str, trouble: str, held: bool) -> str:
    if trouble == "a date":
        return "period"
    if not text:
        return "number" if trouble else ""
    if text.lower() in SIGNS or SUPPRESSED.fullmatch(text):
        return "sign" if not _when(text) else "period"
    if held or trouble:
        return "year" if _bare(text) else "number"
    figure, _ = split_mark(text)
    if _bare(figure):
        return "year"
    if _when(text):
        return "period"
    readings = [figure, text, text[:-1], text[:-2].rstrip()] if NUMBERED.search(text) else [figure]
    if any(is_figure(reading) for reading in readings):
        return "number"
    if split_words(figure)[1]:
        return "worded"
    return "number" if UNREAD.fullmatch(figure) else "text"


def _when(text: str) -> bool:
    try:
        return bool(read_period(text))
    except Ambiguous:
        return True


def _bare(text: str) -> bool:
    """Whether a figure could be a period too: 2015, 20150101, the number of a day."""
    return bool(re.fullmatch(r"(1[89]|20)\d\d|(19|20)\d{6}|[2-6]\d{4}", text)) and _when(text)


def marks_of(cell: Cell) -> list[str]:
    """The mark of a footnote at the end of a cell, if it cannot be a digit."""
    found = MARKS.search(cell.text)
    return [found[1]] if found and found[1] != cell.text else []
