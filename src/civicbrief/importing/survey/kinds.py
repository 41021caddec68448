"""What a cell of a foreign table looks like by its text: a number, a year, a sign of no data."""

from __future__ import annotations

import re
from functools import lru_cache

from civicbrief.importing.cells import Cell
from civicbrief.importing.periods import Ambiguous, first_days, may_be_period, read_period
from civicbrief.importing.readings import (
    CACHED,
    MARKS,
    NUMBERED,
    SIGNS,
    SUPPRESSED,
    UNREAD,
    is_figure,
    is_whole,
    shape,
    split_mark,
    split_words,
)

_DECIMAL = re.compile(r"-?\d+[.,]\d{1,3}", re.ASCII)  # a figure that is no period
_LENGTHS = (4, 5, 8)  # of a year, the number of a day, and a date
_CENTURIES = ("18", "19", "20")
FIGURES = ("number", "sign", "year", "worded")


def kind(cell: Cell) -> str:
    """What a cell looks like: "", "text", "number", "period", "sign" of no data.

    A bare "2015", which may be a year or a count, is a "year"; "120 чел." is "worded".
    """
    text = cell.text
    if (cell.number is not None or is_whole(text)) and not cell.trouble:
        return "year" if len(text) in _LENGTHS and _bare(text) else "number"
    if _DECIMAL.fullmatch(text) and not cell.trouble:
        return "number"
    read = text if may_be_period(text) else shape(text)
    return _kind(read, cell.trouble, cell.number is not None)


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
        year = _when(" ".join(text.split()[:2]))  # "2019 жылғы орны" counts nothing
        return "text" if year else "worded"
    return "number" if UNREAD.fullmatch(figure) else "text"


def _when(text: str) -> bool:
    try:
        return bool(read_period(text))
    except Ambiguous:
        return True


@lru_cache(CACHED)
def _bare(text: str) -> bool:
    """Whether a figure could be a period too: 2015, 20150101, the number of a day."""
    if len(text) not in _LENGTHS or not is_whole(text):
        return False
    if len(text) == 5:
        return text in first_days()
    return text[:2] in _CENTURIES and _when(text)


def marks_of(cell: Cell) -> list[str]:
    """The mark of a footnote at the end of a cell, if it cannot be a digit."""
    return list(_marks_of(cell.text))


@lru_cache(CACHED)
def _marks_of(text: str) -> tuple[str, ...]:
    found = MARKS.search(text)
    return (found[1],) if found and found[1] != text else ()
