"""What the text of a cell can mean: a number in one of two conventions, or a period."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
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
SIGNS = ("-", "–", "—", "…", "...", "..", "х", "x", "н/д", "нд", "n/a", "na", "нет данных", "жоқ")
YEAR = r"(1[89]\d\d|20\d\d)"
_YEAR_WORD = r"\s*(г\.?|гг\.?|год|года|году|ж\.?|жж\.?|жыл|жылы|year)?"
CACHED = 1 << 17  # texts whose reading is remembered: large tables repeat themselves
_FIRST_DAY = date(1899, 12, 30)  # day 0 of a spreadsheet


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was read; in `printed` a space separates its groups, as in our tables."""

    value: Decimal
    printed: str
    percent: bool


class Ambiguous(ValueError):
    """A text with two readings; `key` and `choice` are the setting that decides and its values."""

    def __init__(self, first: str, second: str, key: str, choice: str):
        super().__init__(f"{first} or {second}")
        self.readings, self.key, self.choice = (first, second), key, choice


@lru_cache(CACHED)
def without_marks(text: str, marks: tuple[str, ...] = ()) -> str:
    """The text without the marks of footnotes at its end; `marks` are further ones to remove."""
    while True:
        named = next((m for m in marks if text.endswith(m) and text != m), "")
        shorter = text.removesuffix(named).rstrip() if named else MARKS.sub("", text)
        if shorter in (text, ""):
            return text
        text = shorter


def read_number(text: str, decimal: str, thousands: str) -> Number | None:
    """A number with this decimal sign and this separator between groups of three; "" for none.

    None if the text is not a number by this rule.
    """
    bare = re.sub("^[−–](?=\\d)", "-", text.rstrip("%").rstrip())
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


@lru_cache(CACHED)
def separators(text: str) -> dict[str, str] | None:
    """The role of each separator in a number: "decimal", "thousands" or "either".

    None if the text is not a number in any convention.
    """
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


def both_readings(text: str) -> tuple[str, str]:
    """The two readings of "1,234": with decimals, and with thousands."""
    bare = re.sub(r"\s*%$", "", text)
    return bare.replace(",", "."), re.sub("[.,]", "", bare)


def read_period(text: str, dates: str = "") -> str:
    """A year, two years or a date, as our tables write it; "" if the text is none of these.

    Raises Ambiguous for "01/02/2021", which may be either of two dates, for "2010-11", a month or
    two years, and for a day that is stored as its number.
    """
    if found := re.fullmatch(YEAR + rf"(?:{_YEAR_WORD}|\s*\[YR\1\])", text):
        return found[1]
    if found := re.fullmatch(YEAR + r"\s*([-–/])\s*(\d{4}|\d\d)" + _YEAR_WORD, text):
        return _years_or_month(found[1], found[2], found[3], dates)
    if found := re.fullmatch(YEAR + r"-(\d\d)-(\d\d)", text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(?:на )?(\d{1,2})([./])(\d{1,2})[./]" + YEAR + _YEAR_WORD, text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        one, other = _date(year, second, first), _date(year, first, second)
        if not dates and one and other and one != other and found[2] == "/":
            raise Ambiguous(one, other, "dates", "day first or month first")
        return (other or one) if dates == "month first" else (one or other)
    if re.fullmatch(r"[2-6]\d{4}", text):
        day = (_FIRST_DAY + timedelta(days=int(text))).isoformat()
        if dates != "day numbers":
            raise Ambiguous(f"the day {day}", f"the number {text}", "dates", "day numbers")
        return day
    return ""


def _years_or_month(first: str, mark: str, last: str, dates: str) -> str:
    end = first[:2] + last if len(last) == 2 else last
    years = f"{first}/{end}" if end > first else ""
    month = f"{first}-{last}" if "01" <= last <= "12" and mark != "–" else ""
    if years and month and mark == "-" and dates not in ("months", "years"):
        raise Ambiguous(f"the month {month}", f"the years {years}", "dates", "months or years")
    return (month or years) if dates == "months" else (years or month)


def _date(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
