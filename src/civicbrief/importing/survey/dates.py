"""Which period a title says, and how headings with two readings are meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from civicbrief.core.decisions import MARKER
from civicbrief.importing.periods import YEAR, Ambiguous, read_period


def dates_of(texts: Sequence[str]) -> str:
    """How dates with two readings are meant, if there are any: by the others, or a question."""
    doubts: dict[str, Ambiguous] = {}
    for text in dict.fromkeys(texts):
        try:
            read_period(text)
        except Ambiguous as error:
            doubts[text] = error
    if not doubts:
        return ""
    text, doubt = next(iter(doubts.items()))
    if doubt.choice == "months or years":
        every = list(dict.fromkeys(texts))
        years = [read_period(one, "years") for one in every]
        if any(re.fullmatch(r"\d{4}-\d\d", one) for one in years) or len({*years}) < len(every):
            return "months"  # 2010-01 beside 2010-11
        if len({one[:4] for one in every}) < len(every):
            return "months"
        if len(every) > 1 and all(re.fullmatch(YEAR + "/" + YEAR, one) for one in years):
            return "years"
    if doubt.choice == "day numbers" and _steps(list(dict.fromkeys(texts))):
        return "day numbers"
    one, other = doubt.readings
    return f"{MARKER} {doubt.choice}; {text} is {one} or {other}"


def _steps(numbers: Sequence[str]) -> bool:
    """Whether numbers are first days of months in equal steps, as no three counts are by chance."""
    days = [read_period(one, "day numbers") for one in numbers]
    months = [int(day[:4]) * 12 + int(day[5:7]) for day in days if day.endswith("-01")]
    steps = {after - before for before, after in pairwise(months)}
    return len(numbers) == len(months) > 2 and len(steps) == 1


def period_said(text: str) -> str:
    """The period at the end of a title: the longest end that is one."""
    words = text.rstrip(" .").split(" ")
    for start in range(len(words)):
        end = " ".join(words[start:]).strip("(),;:")
        try:
            if re.search(YEAR, end) and (found := read_period(end)):
                return found
        except Ambiguous:
            return ""
    return ""
