"""Words that say what figures are counted in: "тыс. человек", "in thousands", "пайыз"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from civicbrief.data.observation import Unit
from civicbrief.importing.readings import CACHED, UNIT_SIGNS

WORDS = Path(__file__).with_name("units.yml")
# A multiplier in digits, alone in its part of a text: "1 000", "in 1.000 EUR", "x 1000", "('000)".
_DIGITS = re.compile(
    r"(?:(?:in|à|в|у|по|[x×х])\s*)?[$€£₸]?"
    r"(?:1((?:[ .,'’]?000){1,3})|['’]?000(?:['’]?s)?)(?P<rest>(?:\s+\S.*)?)",
    re.IGNORECASE,
)
_AMOUNT = r"(?:(?P<n>10{0,2}(?:[ .,'’]?000)*)(?![.,]?\d)\s*)?(?P<w>__)?"  # what a figure is per
_PARTS = re.compile(r" / |[()\[\]:;]|, ")  # of a heading; a comma alone is that of "1,000"
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
POWERS = re.compile(r"UNIT_MULT(IPLIER)?|POWERCODE", re.IGNORECASE)  # a column of powers of ten
_QUOTED = re.compile(rf'"([^"]*[\w%{UNIT_SIGNS}][^"]*)"|\[\$([^\]-]+)')  # in a number format


@cache
def _held() -> dict[str, Any]:
    held: dict[str, Any] = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    return held


@cache
def _rates() -> list[re.Pattern[str]]:
    """What finds "на 1000", "per 100 000" and "100 мың адамға"."""
    held = _held()
    large = [line for scale, lines in held["scales"].items() if scale > 1 for line in lines]
    amount = _AMOUNT.replace("__", rf"{_pattern(large).pattern}\.?")
    before, after = (_pattern(held["rates"][side]).pattern for side in ("before", "after"))
    never = "|".join(held["rates"]["never"])
    return [
        re.compile(rf"{before}\s+{amount}(?![\w%]|\s?[-–%])", re.IGNORECASE),
        re.compile(rf"(?<![\w.,]){amount}\s*{after}(?!\s+(?:{never}))", re.IGNORECASE),
    ]


@cache
def _patterns() -> tuple[list[tuple[re.Pattern[str], Decimal]], re.Pattern[str], re.Pattern[str]]:
    """What finds each multiplier, the words of per cent, and those of other units."""
    held = _held()
    scales = [(_pattern(lines), Decimal(str(scale))) for scale, lines in held["scales"].items()]
    return scales, _pattern(held["percent"]), _pattern(held["units"])


@cache
def _counts() -> re.Pattern[str]:
    """The words that say that figures are counted one by one."""
    return _pattern(_held()["counts"])


def _pattern(lines: list[str]) -> re.Pattern[str]:
    words = sorted({word.strip() for line in lines for word in str(line).split(",")}, key=len)
    parts = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in reversed(words))
    return re.compile(rf"(?<![\w'’ʻ])(?:{parts})(?![\w'’ʻ])", re.IGNORECASE)


@lru_cache(CACHED)
def rate_of(text: str) -> tuple[str, Decimal]:
    """What a text says that a figure is per, "на 1000", and one divided by it; else "" and 1."""
    for pattern in _rates():
        for found in pattern.finditer(text):
            word = (found["w"] or "").rstrip(".")
            size = next((s for one, s in _patterns()[0] if s > 1 and one.fullmatch(word)), 1)
            size *= Decimal(re.sub(r"\D", "", found["n"] or "1"))
            if size >= 100:
                return found[0].strip(), 1 / size
    return "", Decimal(1)


@lru_cache(CACHED)
def scale_of(text: str) -> tuple[str, Decimal]:
    """The word of a multiplier in a text, and its number; "" and 1 where it has none."""
    if (rate := rate_of(text))[0]:
        return rate
    for pattern, scale in _patterns()[0]:
        if found := pattern.search(text):
            return found[0], scale
    for part in map(str.strip, _PARTS.split(text) if "000" in text else ()):
        found = _DIGITS.fullmatch(part)
        if found and not _LETTER.search(_without_units(found["rest"])):
            return part, Decimal(1000) ** (found[1] or "000").count("000")
    return "", Decimal(1)


@lru_cache(CACHED)
def is_unit(text: str) -> bool:
    """Whether a text is a unit or a multiplier and nothing else: "1 000", "%", "тыс. человек"."""
    bare = text.strip("() ")
    if not says_unit(bare):
        return False
    if (rate := rate_of(bare)[0]) and bare.startswith(rate):
        return len(bare.removeprefix(rate).split()) < 3  # per 1000 of whom
    digits = scale_of(bare)[0]
    rest = bare.replace(digits, "") if "000" in digits else bare
    return not re.search(r"[^\W_]", re.sub(r"\b(in|в|у)\b", "", _without_units(rest)))


def _without_units(text: str) -> str:
    scales, *others = _patterns()
    for pattern in (*(pattern for pattern, _ in scales), *others):
        text = pattern.sub("", text)
    return text


@lru_cache(CACHED)
def percent_of(text: str) -> str:
    """The sign or word of per cent in a text; "" where it has none."""
    if "%" in text:
        return "%"
    found = _patterns()[1].search(text)
    return found[0] if found else ""


def share_of(text: str) -> str:
    """The sign or word of per cent that is a part of a text by itself: "Rate, %"; else ""."""
    parts = (part for part in _PARTS.split(text) if is_unit(part))
    return next(filter(None, map(percent_of, parts)), "")


class Said(NamedTuple):
    """What a heading says of a unit: its word, the multiplier, whether it is of per cent."""

    heading: str
    word: str
    scale: Decimal
    share: bool

    @property
    def part(self) -> str:
        """What says it and nothing else: "bin kişi" in "Üye (bin kişi)"; or the whole heading."""
        return _part(self.heading, self.word)


@lru_cache(CACHED)
def _part(heading: str, word: str) -> str:
    parts = [part.strip() for part in _PARTS.split(heading)]
    alone = (part for part in parts if part == word or (word in part and is_unit(part)))
    return next(alone, heading)


@lru_cache(CACHED)
def count_of(text: str) -> str:
    """The word by which a text says that it counts one by one: "единиц" of "Клубы, единиц"."""
    _, *parts = (part.strip().rstrip(".") for part in _PARTS.split(text))
    return next(filter(_counts().fullmatch, parts), "")


@cache
def _beginnings() -> frozenset[str]:
    """The first letters of the words by which `said_by` finds something in a text."""
    held = _held()
    lines = [*held["percent"], *held["counts"], *chain(*held["scales"].values())]
    words = (_words(word)[:1] for line in lines for word in str(line).split(","))
    return frozenset(first[:3] for each in words for first in each)


def _words(text: str) -> list[str]:
    """The words of a text in letters that a search without regard to case takes for the same."""
    return _WORD.findall(text.casefold().replace("\u0307", "").replace("ı", "i"))


@lru_cache(CACHED)
def _may_say(text: str) -> bool:
    """Whether a text could say a unit: a quick look, since most names of rows say none.

    Each multiplier in digits holds "00".
    """
    if "00" in text or "%" in text or "‰" in text:
        return True
    beginnings = _beginnings()
    return any(word[:end] in beginnings for word in _words(text) for end in (1, 2, 3))


def said_by(headings: Sequence[str]) -> Said | None:
    """What the first of some headings that says one says of a unit."""
    for heading in filter(_may_say, headings):
        word, scale = scale_of(heading)
        if share := percent_of(heading):
            return Said(heading, share, Decimal(1), True)
        if word:
            return Said(heading, word, scale, False)
        if count := count_of(heading):
            return Said(heading, count, Decimal(1), False)
    return None


def of_per_cent(units: Mapping[str, Unit]) -> list[str]:
    """The names of those units that are of per cent, whatever they are called."""
    return [name for name, one in units.items() if one.kind == "percent"]


def says_unit(text: str) -> bool:
    """Whether a text names a unit or a multiplier."""
    return bool(scale_of(text)[0] or percent_of(text) or _patterns()[2].search(text))


@lru_cache(CACHED)
def format_words(number_format: str) -> tuple[str, ...]:
    """The words that a number format adds to numbers: тыс. of `0" тыс."` and `0\\ \\т\\ы\\с\\.`.

    Of its parts for negative numbers, zero and text, those that say a unit.
    """
    plain = re.sub(r"\\(.)", r'"\1"', number_format).replace('""', "")
    first, *others = plain.split(";")
    words = [_quoted(first), [word for part in others for word in _quoted(part) if says_unit(word)]]
    return tuple(dict.fromkeys(chain(*words)))


def _quoted(part: str) -> list[str]:
    return [quoted.strip() or sign for quoted, sign in _QUOTED.findall(part)]
