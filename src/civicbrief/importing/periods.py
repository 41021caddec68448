"""What period a text names: a year, two years, a quarter, a month or a day, in several languages.

The words of each language are data: periods.yml.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path

import yaml

WORDS = Path(__file__).with_name("periods.yml")
FIRST_YEAR, LAST_YEAR = 1800, 2099
YEAR = r"(1[89]\d\d|20\d\d)"
_TOKEN = re.compile(r"\s+|\d+|[^\W\d_]+(?:['’ʻʼ‘`][^\W\d_]+)*|[^\s\w]")
_STATUS = re.compile(
    r"(\s+[A-Za-z]|(?<=\d)[a-z]|\s*\*+\)?|(?<=\d{4})\d\)|\s+\d\)|\s*\([^()\d]+\))$"
)
_BRACKETS = re.compile(r"\s*\(([^()\d]+)\)$")
_MAYBE = re.compile(rf"{YEAR}|^[2-6]\d{{4}}")
_RAISED = re.compile(r"\s*[¹²³⁰⁴-⁹⁾†‡]+\)?$")
_SO_MANY_MONTHS = re.compile(r"^(\d{1,2})\s*(?:мес\b\.?|m\b)(?=.*\d{4})")
_POLISH_YEAR = re.compile(r"(?<=\d{4})\s+r\.$")  # "2022 r." is rok; without its dot r is a mark
_FIRST_WORD = re.compile(r"[^\W\d_]+(?=\s+\d)")
_FIRST_DAY = date(1899, 12, 30)  # day 0 of a spreadsheet
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_PARTS = {"quarter": 3, "half": 6}  # of a year, with their months
_LONGEST_ENDING = 6  # letters after the stem of a month


class Ambiguous(ValueError):
    """A text with two readings; `key` and `choice` are the setting that decides and its values."""

    def __init__(self, first: str, second: str, key: str, choice: str):
        super().__init__(f"{first} or {second}")
        self.readings, self.key, self.choice = (first, second), key, choice


@cache
def _words() -> tuple[dict[str, frozenset[str]], list[tuple[str, int]]]:
    """What each word says, and the stems of months, the longest first."""
    held = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    stems = [(stem, n) for n, line in enumerate(held.pop("stems"), 1) for stem in line]
    found: dict[str, set[str]] = {}
    for says, lines in held.items():
        for word in (word for line in lines for word in line):
            found.setdefault(str(word), set()).add(says)
    known = {word: frozenset(says) for word, says in found.items()}
    return known, sorted(stems, key=lambda one: -len(one[0]))


@cache
def first_days() -> frozenset[str]:
    """The numbers that a spreadsheet has for the first days of months, from 1954 to 2091."""
    months = (date(year, month, 1) for year in range(1954, 2092) for month in range(1, 13))
    numbers = ((day - _FIRST_DAY).days for day in months)
    return frozenset(str(number) for number in numbers if 20_000 <= number < 70_000)


def is_heading(text: str) -> bool:
    """Whether a column is called as columns of periods are."""
    known, _ = _words()
    plain = " ".join(text.lower().split())
    words = [plain, *re.findall(r"[^\W\d_]+", plain)]
    return any("headings" in known.get(word, ()) for word in words[:3])


def may_be_period(text: str) -> bool:
    """Whether a text has digits that a period could have, of a year or the number of a day."""
    return bool(_MAYBE.search(text))


def split_status(text: str) -> tuple[str, str]:
    """A period and the mark of its status: "2022 r" is 2022 and r. The mark is "" if none is.

    What brackets say that is no mark, as in "2022 (млн)", is in neither: see `has_status`.
    """
    period, ends = _split(text)
    return period, " ".join(end for end in ends if not _tells(end))


def _split(text: str) -> tuple[str, list[str]]:
    """A period and what stands behind it; the text alone if it begins with none."""
    if text.isdecimal() or not may_be_period(text):
        return text, []
    opened = _BRACKETS.sub(r" \1", text)
    if opened != text and _is_finer(opened):  # "2022 (январь-июнь)"
        return opened, []
    ends: list[str] = []
    whole = text
    while not _is_period(text) and (found := _RAISED.search(text) or _STATUS.search(text)):
        ends.insert(0, found[0].strip())
        text = text[: found.start()].rstrip()
    return (text, ends) if _is_period(text) else (whole, [])


def _tells(end: str) -> bool:
    """Whether brackets behind a period say more than how sure its figures are: "(млн)", "(%)"."""
    known, _ = _words()
    if not (found := _BRACKETS.fullmatch(end)):
        return False
    words = re.findall(r"[^\W\d_]+", found[1].lower())
    return bool({*found[1]} & {*"%‰"}) or any(
        len(word) > 2 and not known.get(word, frozenset()) & {"status", "marks"} for word in words
    )


def _is_finer(text: str) -> bool:
    try:
        return len(_read(text, "")) > len("2022")
    except Ambiguous:
        return False


def _is_period(text: str) -> bool:
    try:
        return bool(_read(text, ""))
    except Ambiguous:
        return True


def read_period(text: str, dates: str = "") -> str:
    """The period as our tables write it; "" if the text names none.

    Raises Ambiguous for "01/02/2021", which may be either of two dates, for "2010-11", a month or
    two years, and for a day that is stored as its number.
    """
    return _read(split_status(text)[0], dates)


@lru_cache(1 << 15)
def _read(text: str, dates: str) -> str:
    if re.fullmatch(r"[2-6]\d{4}", text):
        day = (_FIRST_DAY + timedelta(days=int(text))).isoformat()
        if dates != "day numbers" and text not in first_days():
            return ""  # a number: days of tables are the first of a month
        if dates != "day numbers":
            raise Ambiguous(f"the day {day}", f"the number {text}", "dates", "day numbers")
        return day
    if len(text) > 60 or not re.search(YEAR, text):
        return ""
    if found := re.fullmatch(YEAR + r"\s*\[YR\1\]", text):
        return found[1]
    text = text.lower().replace("i̇", "i").replace("—", "–")
    text = _POLISH_YEAR.sub("", _SO_MANY_MONTHS.sub(r"\1 months ", text))
    said = _said(text)
    if said is None:
        return ""
    known, _ = _words()
    first = _FIRST_WORD.match(text)
    if first and "bounds" in known.get(first[0], ()) and re.fullmatch(YEAR, said[1].strip(" .")):
        return ""  # "до 2021" is no year
    says, numbers, months, part = said
    if "months" in says and re.search(r"(?<!\d)\d{1,2}-(\s|$)", numbers):
        says = says - {"months"} | {"month"}  # the ninth, not nine
    if len(months) > 1:
        return _from_month_to_month(numbers, *months)
    return _meaning(says, numbers.strip(" .,:-–/"), sum(months), part, dates)


@lru_cache(1 << 15)
def has_status(text: str) -> bool:
    """Whether a period says what its figures are, as "2023 план" and "2023 (млн)" do."""
    known, _ = _words()
    period, ends = _split(text)
    words = _TOKEN.findall(period.lower())
    return any("status" in known.get(word, ()) for word in words) or any(map(_tells, ends))


@lru_cache(1 << 15)
def part_of_year(text: str) -> bool:
    """Whether a text names a part of a year, such as "January" or "I кв.", beside which it stands.

    A bare number or "I" may be anything.
    """
    if re.search(r"\d{3}", text) or not re.search(r"[^\W\d_]", text):
        return False
    try:
        return read_period(f"2000 {text}") not in ("", "2000")
    except Ambiguous:
        return False


def _said(text: str) -> tuple[set[str], str, list[int], int] | None:
    """What its words say, its numbers with what stands between, months and a Roman number.

    None if some word says nothing of a period.
    """
    known, stems = _words()
    says, numbers, months, part = set[str](), "", list[int](), 0
    for token in _TOKEN.findall(text):
        if token.isspace():
            numbers += " "
        elif not token[0].isalpha():
            if not token.isdecimal() and token not in ".,:-–/ ":
                return None
            numbers += token
        if not token[0].isalpha():
            continue
        numbers += " "
        roman = _ROMAN.get(token.replace("і", "i"))
        named = next((n for stem, n in stems if token.startswith(stem) and _ending(token, stem)), 0)
        if token in known and not (known[token] <= {"headings", "marks"}):
            says |= known[token]
        elif named and len(months) < 2:
            months.append(named)
        elif roman and not part:
            part = roman
        else:
            return None
    return says, re.sub(r"\s+", " ", numbers), months, part


def _from_month_to_month(numbers: str, first: int, last: int) -> str:
    """The months of "январь-март 2023", or "Dec 2022 – Feb 2023"; "" without a dash."""
    years = re.findall(r"\d+", numbers)
    if not re.search("[-–—]", numbers) or not all(re.fullmatch(YEAR, one) for one in years):
        return ""
    if len(years) not in (1, 2) or (years[0], first) >= (years[-1], last):
        return ""
    return f"{years[0]}-{first:02}/{years[-1]}-{last:02}"


def _ending(token: str, stem: str) -> bool:
    return len(token) == len(stem) or (len(stem) > 3 and len(token) - len(stem) < _LONGEST_ENDING)


def _meaning(says: set[str], numbers: str, month: int, part: int, dates: str) -> str:
    values = [int(one) for one in re.findall(r"\d+", numbers)]
    years = [value for value in re.findall(r"\d+", numbers) if re.fullmatch(YEAR, value)]
    small = [value for value in values if value < 100]
    months = next((count for word, count in _PARTS.items() if word in says), 0)
    if months and len(years) == 1 and len(values) == 1 + (not part) and not month:
        last = (part or (small[0] if small else 0)) * months
        return f"{years[0]}-{last - months + 1:02}/{years[0]}-{last:02}" * (0 < last < 13)
    if part or months:
        return ""
    if "months" in says and not month:
        count = small[0] if len(years) == 1 and len(values) == 2 and small else 0
        return f"{years[0]}-01/{years[0]}-{count:02}" if 1 < count < 13 else ""
    if "month" in says and not month and small and numbers.find(years[0] if years else "x") == 0:
        month, small = small[0], small[1:]
        values = values[:1] + small
    if month and len(years) == 1 and 0 < month < 13:
        if len(values) == 1:
            return f"{years[0]}-{month:02}"
        return _date(int(years[0]), month, small[0]) if len(values) == 2 and small else ""
    if month or ("month" in says and not small):
        return ""
    return _numeric(re.sub(r" *([-–/.]) *", r"\1", numbers), says, dates)


def _numeric(text: str, says: set[str], dates: str) -> str:
    if re.fullmatch(YEAR, text):
        return f"{text}-01-01" if "start" in says else f"{text}-12-31" if "end" in says else text
    if found := re.fullmatch(YEAR + r"\s*([-–/])\s*(\d{4}|\d\d)", text):
        rule = "years" if "fiscal" in says else dates
        return _years_or_month(found[1], found[2], found[3], rule)
    if found := re.fullmatch(YEAR + r"([-./])(\d\d)\2(\d\d)", text):
        return _date(int(found[1]), int(found[3]), int(found[4]))
    if found := re.fullmatch(YEAR + r"([01]\d)([0-3]\d)", text):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(0[1-9]|1[0-2])[./-]" + YEAR, text):
        return f"{found[2]}-{found[1]}"
    if found := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})[./]" + YEAR, text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        one, other = _date(year, second, first), _date(year, first, second)
        if not dates and one and other and one != other and found[2] == "/":
            raise Ambiguous(one, other, "dates", "day first or month first")
        return (other or one) if dates == "month first" else (one or other)
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
