"""What the text of a cell can mean: a number in one of two conventions, its mark, no number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

# Marks of footnotes that cannot be digits of the number; in m² and km³ they belong to the unit.
_UNIT = r"(?<!\b[мm])(?<!\b[кдсмkdc][мm])"
MARKS = re.compile(rf"\s*(\*+|{_UNIT}[¹²³⁰⁴⁵⁶⁷⁸⁹]+⁾?|†+|‡+)$")
NUMBERED = re.compile(r"^[^(]*\d\)$")  # "1)" after a number: a mark, or its last digit
BRACKETS = re.compile(r"\(([0-9][0-9 .,'’]*)\)")  # negative in accounts, a remark elsewhere
_DIGITS = r"\d(?:[\d .,'’]*\d)?"
# A figure that no rule can read: in brackets, compared, scaled by a word, or grouped unusually.
UNREAD = re.compile(
    rf"\({_DIGITS}\)|(?:[<>≤≥~≈±+]|более|свыше|около|менее|до|about|over|(?:more|less) than)?\s*"
    rf"{_DIGITS}\s*(?:%|млн|млрд|тыс|мың|million|thousand|mln|bn)?\.?",
    re.IGNORECASE,
)
_NO_DATA = (
    "- – — − … ... .. . : х x н/д нд н.д. n/a na n.a. nd m/d м/ж ж/д д/ж c s u z w нет жоқ жок "
    "т/б йўқ yo'q yoʻq yok yoxdur немає б/д о/д k.a. ."
)
SIGNS = frozenset([*_NO_DATA.split(), "нет данных", "no data", "not available", "деректер жоқ"])
# Figures that are held back, by how they are written: <5, 10–19, 20-49.
SUPPRESSED = re.compile(r"[<>≤≥]\s*\d+(?:[.,]\d+)?|\d{1,4}\s*[-–—]\s*\d{1,4}")
# Marks of figures: a letter of status after a space or in brackets, stars, raised digits, 1).
_MARK = re.compile(
    r"(\s*\*+\)?|\s*[¹²³⁰⁴-⁹]+⁾?|\s*[†‡]+|\s+\d\)|\s*\([A-Za-z]\)|\s*(?<=[\d\s%])[bcdefinprsuz])$"
)
# A mark in a note, with what it says of it: "p: provisional", "п - предварительные данные".
_EXPLAINED = re.compile(
    r"(?:^|[;:,.(]\s*)([^\W\d_]{1,3}|\([^\W\d_]{1,3}\)|[^\w\s;:,.()=–—-]{1,3})\s*[-–—=:]\s*(?=\w)([^;]+)"
)
POWER = re.compile(r"([-+−–]?)(\d+)(?:[.,](\d+))?[eE]([-+]?\d{1,2})")
UNIT_SIGNS = "$€£₸₽₴₺₼₮¥‰"
# A figure between words, of which the first group is a currency before it.
_WORDED = re.compile(
    rf"([{UNIT_SIGNS}]?)\s*([-+−–]?\d(?:[\d .,'’]*\d)?)\s*"
    rf"((?:[{UNIT_SIGNS}]|[^\W\d_][^\d<>()=:]{{0,24}})?)"
)
CACHED = 1 << 15  # texts whose reading is remembered: large tables repeat themselves
_SHAPE = str.maketrans("23456789", "11111111")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was read; in `printed` a space separates its groups, as in our tables."""

    value: Decimal
    printed: str
    percent: bool
    mark: str = ""  # beside it: a flag, or the sign of a footnote


def shape(text: str) -> str:
    """A text with 1 for each digit but 0: how it is written, of which a large table has few kinds.

    What a text can mean, a period apart, depends on this alone.
    """
    return text.translate(_SHAPE)


def is_whole(text: str) -> bool:
    """Whether a text is digits alone, as most figures of a large table are."""
    return text.isdecimal() and text.isascii()


def split_mark(text: str, marks: tuple[str, ...] = ()) -> tuple[str, str]:
    """A figure and the marks after it; the text and "" where no figure would be left.

    `marks` are further ones, as a mapping names them.
    """
    own = tuple(mark for mark in marks if mark in text)
    end, spans = _marked(text if own else shape(text), own)
    return text[:end], " ".join(text[start:stop] for start, stop in spans)


@lru_cache(CACHED)
def _marked(text: str, marks: tuple[str, ...]) -> tuple[int, tuple[Span, ...]]:
    """Where the figure of a text ends, and where its marks stand."""
    bare, found = text, list[Span]()
    while True:
        named = next((m for m in marks if bare.endswith(m) and bare != m), "")
        match = None if named else _MARK.search(bare)
        if match:
            named = match[0]
        if not named:
            break
        found.insert(0, (len(bare) - len(named.lstrip()), len(bare)))
        bare = bare.removesuffix(named).rstrip()
    if found and is_figure(bare):
        return len(bare), tuple(found)
    return len(text), ()


def explained(note: str) -> dict[str, str]:
    """What a note says of each mark that it explains."""
    found = dict[str, str]()
    for part in note.split(";"):
        if match := _EXPLAINED.search(part.strip()):
            found[match[1]] = match[2].strip()
    return found


def is_figure(text: str) -> bool:
    """Whether a text is a number in any convention, also with a sign, a power or in brackets."""
    return _is_figure(shape(text))


@lru_cache(CACHED)
def _is_figure(text: str) -> bool:
    bare = BRACKETS.sub(r"\1", text).strip()
    return bool(POWER.fullmatch(text)) or separators(bare.removeprefix("+")) is not None


def split_words(text: str) -> tuple[str, str]:
    """A figure and the words beside it, as in "120 чел."; the text and "" where it has none."""
    spans = _worded(shape(text))
    if spans is None:
        return text, ""
    before, figure, after = (text[start:end] for start, end in spans)
    return figure, f"{before}{after}".strip()


@lru_cache(CACHED)
def _worded(text: str) -> tuple[Span, Span, Span] | None:
    """Where the word before a figure, the figure and the words after it stand; None without."""
    found = _WORDED.fullmatch(text)
    if not found or not (found[1] or found[3]) or separators(found[2].lstrip("+")) is None:
        return None
    return found.span(1), found.span(2), found.span(3)


@lru_cache(CACHED)
def without_marks(text: str, marks: tuple[str, ...] = ()) -> str:
    """The text without the marks of footnotes at its end; `marks` are further ones to remove."""
    while True:
        named = next(
            (m for m in marks if text.endswith(m) and text != m and not m.strip().isalpha()), ""
        )
        shorter = text.removesuffix(named).rstrip() if named else MARKS.sub("", text)
        if shorter in (text, ""):
            return text
        text = shorter


def read_number(text: str, decimal: str, thousands: str) -> Number | None:
    """A number with this decimal sign and this separator between groups of three; "" for none.

    None if the text is not a number by this rule.
    """
    bare = re.sub("^[−–](?=\\d)", "-", text.rstrip("%").rstrip()).removeprefix("+")
    if found := POWER.fullmatch(bare):
        power = Decimal(f"{found[1].strip('+')}{found[2]}.{found[3] or 0}E{found[4]}")
        return Number(power, f"{power:f}", text.endswith("%"))
    group, point = re.escape(thousands), re.escape(decimal)
    whole = rf"[0-9]{{1,3}}(?:{group}[0-9]{{3}})+|[0-9]+" if thousands else "[0-9]+"
    part = rf"({point}[0-9]+)?" if decimal else "()"
    found = re.fullmatch(rf"(-?)({whole}){part}", bare)
    if not found or "%%" in text:
        return None
    minus, digits, rest = found[1], found[2], found[3] or ""
    plain = digits.replace(thousands, "") if thousands else digits
    printed = digits.replace(thousands, " ") if thousands else digits
    value = Decimal(minus + plain + (f".{rest[1:]}" if rest else ""))
    return Number(value, minus + printed + rest, text.endswith("%"))


def separators(text: str) -> dict[str, str] | None:
    """The role of each separator in a number: "decimal", "thousands" or "either".

    None if the text is not a number in any convention.
    """
    return _separators(shape(text))


@lru_cache(CACHED)
def _separators(text: str) -> dict[str, str] | None:
    bare = re.sub("^[−–-]", "", re.sub(r"\s*%$", "", text))
    if not re.fullmatch(r"[0-9][0-9 .,'’]*", bare) or not bare[-1].isdigit():
        return None
    signs = re.findall(r"[ .,'’]", bare)
    groups = re.split(r"[ .,'’]", bare)
    if not signs:
        return {}
    last, before = signs[-1], signs[:-1]
    grouped = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3
    if len(set(signs)) == 1 and (before or last in " '’"):
        return {last: "thousands"} if grouped else None
    if before:
        inner = all(len(group) == 3 for group in groups[1:-1]) and 1 <= len(groups[0]) <= 3
        good = inner and len(set(before)) == 1 and last in ".,"
        return {before[0]: "thousands", last: "decimal"} if good else None
    if grouped and not groups[0].startswith("0"):
        return {last: "either"}
    return {last: "decimal"}


def is_plain(text: str) -> bool:
    """Whether a text is a number and nothing else, as nearly all cells of a large table are."""
    return separators(text) is not None and "%" not in text


def both_readings(text: str) -> tuple[str, str]:
    """The two readings of "1,234": with decimals, and with thousands."""
    bare = re.sub(r"\s*%$", "", text)
    return bare.replace(",", "."), re.sub("[.,]", "", bare)
