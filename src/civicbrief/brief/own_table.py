"""A DataFrame of the project's own as texts: headings and cells of a table, and a CSV.

Numbers print as the frame holds them, by the language: whole numbers in full, others rounded to
four significant digits, all of a column with as many decimals as one of them needs and its own
four digits allow; per cent with one decimal at most.
"""

# mypy: disable-error-code="misc, no-any-return"
# pandas comes without types.

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from numbers import Integral, Real
from typing import Any

import pandas as pd

from civicbrief.core.faults import TextError
from civicbrief.text import naming
from civicbrief.text.figures import written
from civicbrief.text.runs import CLOSE, MIDDLE, OPEN, Run, digits, mark_digits, split
from civicbrief.text.words import Words

NONE = "–"
IDS = ("id", "figure")  # columns of ids, in our data and in `tables`
SIGNIFICANT = 4
YEARS = range(1900, 2101)  # a column of such whole numbers prints without a space in them
MOST_ROWS = 60
MOST_SIGNS = 105  # beside each other on a page of paper
CODE = re.compile(r"[a-z][\w-]*|[A-Z]\w*_[\w-]*", re.ASCII)  # area, v2x_cspart, Share_2


@dataclass(frozen=True)
class OwnTable:
    """`head` and `rows` are those that fit a page, `numeric` their columns of numbers.

    `note` says how many are left to `csv`, which holds the whole frame, and what a dash means.
    `codes` are the headings that no passage says, and that are written as names in code are.
    """

    head: list[list[Run]]
    rows: list[list[list[Run]]]
    numeric: list[int]
    note: list[Run]
    csv: str
    codes: list[str]


def own_table(
    words: Words, call: str, key: str, frame: Any, percent: Collection[str], most: int = MOST_ROWS
) -> OwnTable:
    """A frame in the language of `words`; its numbers open `own-KEY`.

    A heading that is an attribute of the passage `key` prints as that. Raises TextError, which
    names the `call`, for what is no frame, is empty, or has not the columns of `percent`.
    """
    if not isinstance(frame, pd.DataFrame):
        found = type(frame).__name__
        hint = " Type .to_frame() behind it." if found == "Series" else ""
        raise TextError(f"{call}: expected a pandas DataFrame, found {found}.{hint}")
    flat = _flat(frame)
    if flat.empty:
        raise TextError(f"{call}: the frame has no {'columns' if len(flat) else 'rows'}.")
    names = [str(name) for name in flat.columns]
    if lacking := [name for name in percent if name not in names]:
        known = ", ".join(names)
        raise TextError(f"{call}: percent names {', '.join(lacking)}; the columns are {known}.")
    columns = [
        _texts(words, _named(words, names[place], [*flat.iloc[:, place]]), names[place] in percent)
        for place in range(len(names))
    ]
    axis = str(frame.columns.name or "")  # what a pivot names its columns by
    heads = [_heading(words, key, name, axis) for name in flat.columns]
    shown = _fitting(heads, columns)
    used = [column[:most] for column in columns[:shown]]
    rows = [
        [split_own(row[0]), *(_cell(key, text) for text in row[1:])]
        for row in zip(*used, strict=True)
    ]
    note: list[Run] = []
    if any(NONE in column for column in used):
        note += [" ", *words.runs("own-missing")]
    if shown < len(names) or most < len(flat):
        counts = {"rows": len(rows), "all": len(flat), "columns": shown, "width": len(names)}
        told = {
            name: mark_digits("structural", written(Decimal(count), words.locale))
            for name, count in counts.items()
        }
        note += [" ", *words.runs("own-part", **told)]
    numeric = [place for place in range(shown) if _is_numeric(flat.iloc[:, place])]
    csv = flat.to_csv(index=False, lineterminator="\n")
    codes = [
        name for name in names[:shown] if CODE.fullmatch(name) and not words.has(f"{key}.{name}")
    ]
    return OwnTable([split_own(head) for head in heads[:shown]], rows, numeric, note, csv, codes)


def split_own(text: str) -> list[Run]:
    """A text whose numbers are those of an own computation, and open nothing."""
    bare = text.translate(dict.fromkeys(map(ord, (OPEN, MIDDLE, CLOSE))))  # it imitates no mark
    return split(mark_digits("own", bare))


def _flat(frame: Any) -> Any:
    """The frame with one row of headings and its index as columns, unless that only counts."""
    flat = frame.copy()
    if isinstance(flat.columns, pd.MultiIndex):
        flat.columns = [", ".join(str(part) for part in name if str(part)) for name in flat.columns]
    counts = isinstance(flat.index, pd.RangeIndex) and flat.index.name is None
    if not counts:
        levels = map(flat.index.get_level_values, range(flat.index.nlevels))
        index = pd.DataFrame(dict(enumerate(levels)))
        index.columns = ["" if name is None else name for name in flat.index.names]
        flat = pd.concat([index, flat.reset_index(drop=True)], axis=1)
    return flat


def _named(words: Words, column: str, values: list[Any]) -> list[Any]:
    """The values of a column: ids and areas of our data, in one called so, by their names."""
    names: dict[str, Callable[[str], str]] = {
        "area": words.area,
        **dict.fromkeys(IDS, partial(naming.name, words)),
    }
    known = {"area": {*words.data.panel.areas()}, **dict.fromkeys(IDS, words.data.seen.keys())}
    if column not in names:
        return values
    return [
        names[column](one) if isinstance(one, str) and one in known[column] else one
        for one in values
    ]


def _fitting(heads: Sequence[str], columns: Sequence[Sequence[str]]) -> int:
    """How many columns fit beside each other on paper; headings may break between words."""
    signs = 0
    for place, (head, column) in enumerate(zip(heads, columns, strict=True)):
        words = head.split() + [word for text in column for word in text.split(" ")]
        signs += max(map(len, words), default=0) + 2
        if signs > MOST_SIGNS and place > 1:
            return place
    return len(columns)


def _heading(words: Words, key: str, name: Any, axis: str) -> str:
    """A heading in the language, where the passage has it, or as the frame has it.

    Of columns that are called `axis`, areas and ids have their names.
    """
    if name == "":
        return words.plain("own-name")
    if words.has(told := f"{key}.{name}"):
        return words.plain(told)
    return _one_line(_texts(words, _named(words, axis, [name]), False)[0])


def _cell(key: str, text: str) -> list[Run]:
    """The text of a cell, which opens what is known of the frame if it has a number."""
    return [{"n": f"own-{key}", "t": text}] if digits(text) else [text]


def _one_line(text: str) -> str:
    return " ".join(text.split())


# --- how values print


def _is_numeric(column: Any) -> bool:
    values = [value for value in column if not _missing(value)]
    return bool(values) and all(map(_is_number, values))


def _is_number(value: Any) -> bool:
    number = isinstance(value, Real | Decimal) and not isinstance(value, bool)
    return number and math.isfinite(value)


def _missing(value: Any) -> bool:
    return value is None or (pd.api.types.is_scalar(value) and bool(pd.isna(value)))


def _texts(words: Words, values: Sequence[Any], percent: bool) -> list[str]:
    """The values of one column as they print."""
    print_number = _numbers(words, [each for each in values if _is_number(each)], percent)
    return [_text(words, value, print_number) for value in values]


def _text(words: Words, value: Any, print_number: Callable[[Any], str]) -> str:
    if _missing(value):
        return NONE
    if isinstance(value, bool) or type(value).__name__.startswith("bool"):  # numpy's own too
        return words.plain("own-yes" if value else "own-no")
    if _is_number(value):
        return print_number(value)
    if isinstance(value, float):  # it has no end
        return "∞" if value > 0 else "\N{MINUS SIGN}∞"
    if isinstance(value, pd.Period):
        value = str(value)
        return words.date(value) if value.count("-") in (1, 2) and len(value) in (7, 10) else value
    if isinstance(value, datetime):
        clock = value.strftime("%H:%M")
        day = words.date(value.date().isoformat())
        return day if clock == "00:00" else f"{day}, {clock}"
    if isinstance(value, date):
        return words.date(value.isoformat())
    return _one_line(str(value))


def _numbers(words: Words, values: Sequence[Any], percent: bool) -> Callable[[Any], str]:
    """How the numbers of one column print."""
    exact = [_rounded(value) for value in values]
    places = [max(0, -int(one.normalize().as_tuple().exponent)) for one in exact]
    decimals = max(places, default=0)
    whole = all(isinstance(value, Integral) for value in values)
    if whole and not percent and all(int(value) in YEARS for value in values):
        return lambda value: str(int(value))
    kind, most = ("percent", min(decimals, 1)) if percent else ("plain", decimals)

    def print_number(value: Any) -> str:
        exact = _exact(value)
        number = _cut(exact, max(-most, min(0, _last_place(exact))))
        if exact and not number:  # a small share is not none
            number = _cut(exact, exact.adjusted())
        return written(number, words.locale, kind)

    return print_number


def _exact(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        return value
    return Decimal(int(value)) if isinstance(value, Integral) else Decimal(repr(float(value)))


def _rounded(value: Any) -> Decimal:
    """A number with four significant digits, or all that stand before its decimal point."""
    exact = _exact(value)
    return _cut(exact, min(0, _last_place(exact))) if exact else Decimal(0)


def _last_place(exact: Decimal) -> int:
    """The power of ten of the last of four significant digits; a zero is as exact as its column."""
    return exact.adjusted() - SIGNIFICANT + 1 if exact else -MOST_SIGNS


def _cut(exact: Decimal, place: int) -> Decimal:
    return exact.quantize(Decimal(1).scaleb(place), ROUND_HALF_UP)
