"""The number of one foreign cell by its format and the rules of its mapping."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from civicbrief.importing.cells import Cell
from civicbrief.importing.readings import (
    BRACKETS,
    CACHED,
    NUMBERED,
    Number,
    both_readings,
    read_number,
    separators,
    split_mark,
    split_words,
)

RULES = 'Write decimal: "," or decimal: "." into the mapping, and thousands if needed.'
STORED = Context(prec=15, rounding=ROUND_HALF_UP)  # what a spreadsheet itself keeps of a number
_DIGITS = re.compile(r"[#0?][#0?, \u00a0]*(?:\.[#0?]*,*)?")
# Of a number format: what it shows as it stands, twice; what it does not show; its digits.
_PIECES = re.compile(r'"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|([#0?][#0?.,]*)')
# Signs beside digits (NUL) that change what they say: 5 is shown as 5000, 0.5, <5 or -5.
_ALTERED = re.compile(r"\d\s*\0|\0\s*\d|\0[.,'’]+\0|[<>≤≥~≈±]\s*\0")
_MINUS = re.compile(r"[-−–]\s*\0")


class Wrong(Exception):
    """What is wrong with one cell, and the way out."""

    def __init__(self, problem: str, remedy: str):
        super().__init__(problem)
        self.problem, self.remedy = problem, remedy


def number_of(
    cell: Cell,
    settings: Mapping[str, str],
    marks: tuple[str, ...],
    signs: Mapping[str, str],
    words: Mapping[str, str] | None = None,
) -> Number | None:
    """The number of a cell; None if its sign means "no data". Raises Wrong."""
    if cell.trouble == "a date":
        problem = f"it is the date {cell.text}, or a number that a spreadsheet turned into a date"
        raise Wrong(problem, "Ask the sender, or leave this row out of rows.")
    if cell.number is not None:
        return _held(cell, settings.get("digits", ""), settings.get("qualifier", ""))
    if cell.trouble:
        remedy = "Ask the sender for the figure, or leave this row out of rows."
        raise Wrong(cell.trouble, remedy)
    if cell.text in signs:
        return _meant(signs[cell.text], "")
    text, mark = split_mark(cell.text, marks)
    if text in signs:
        return _meant(signs[text], mark)
    decimal, thousands = settings.get("decimal", ""), settings.get("thousands", " ")
    figure, beside = split_words(text)
    factor = (words or {}).get(beside, "")
    if beside and factor:
        text = figure
    if (inner := BRACKETS.fullmatch(text)) and (sign := settings.get("brackets")):
        text = f"{'-' * (sign == 'minus')}{inner[1].rstrip()}"
    if number := read_number(text, decimal, thousands):
        if factor not in ("", "unit"):
            value = number.value * Decimal(factor)
            return Number(value, f"{value:f}", number.percent, mark)
        return replace(number, mark=mark)
    raise _unreadable(text, decimal, thousands, beside)


def _meant(meaning: str, mark: str) -> Number | None:
    return None if meaning == "no data" else Number(Decimal(meaning), meaning, False, mark)


def _unreadable(text: str, decimal: str, thousands: str, beside: str) -> Wrong:
    """Why a text is no number by the rules of a mapping."""
    if inner := BRACKETS.fullmatch(text):
        problem = f"it is {inner[1]} in brackets, or minus {inner[1]} as in accounts"
        return Wrong(problem, 'Write brackets: "minus" or brackets: "plain" into the mapping.')
    if NUMBERED.search(text) and (before := text[:-2].rstrip()):
        problem = f"it is {before} with the mark {text[-2:]}, or {text[:-1]}"
        return Wrong(problem, f'Write marks: ["{text[-2:]}"] into the mapping.')
    if beside:
        remedy = (
            f'Write words: {{"{beside}": "unit"}} into the mapping, or the number it stands for; '
            f'or, where it is a mark, marks: ["{beside}"].'
        )
        return Wrong(f"the figure has the words {beside}", remedy)
    roles = separators(text)
    if roles is None:
        remedy = (
            'Write what it means under signs in the mapping, "no data" or the number alone, or '
            "leave its row out of rows."
        )
        return Wrong("the cell is not a number", remedy)
    if "either" in roles.values():
        one, other = both_readings(text)
        return Wrong(f"it reads {one} or {other}", RULES)
    problem = f'it is not a number with decimal: "{decimal}" and thousands: "{thousands}"'
    return Wrong(problem, RULES)


def _held(cell: Cell, digits: str, qualifier: str) -> Number:
    """The number that a cell of a workbook holds, in the digits that it shows."""
    assert cell.number is not None
    if cell.trouble:
        if digits == "stored":
            return Number(cell.number, f"{cell.number:f}", False)
        raise Wrong(cell.trouble, f'Write digits: "stored" to take {cell.number:f}.')
    figure = show(cell.number, cell.number_format)
    if not figure.same and not digits:
        problem = f"it shows {figure.shown:f} and holds {figure.stored:f}"
        raise Wrong(problem, 'Write digits: "shown" or digits: "stored" into the mapping.')
    if figure.rounded and digits == "shown" and qualifier == "exact":
        problem = f"it shows {figure.shown:f}, holds {figure.stored:f}, and qualifier says exact"
        raise Wrong(problem, 'Write qualifier: "rounded", or digits: "stored".')
    # Where both are the same number, the shown one keeps its zeros: 5.0.
    number = figure.stored if digits == "stored" and not figure.same else figure.shown
    return Number(number, f"{number:f}", figure.percent)


class Shown(NamedTuple):
    """What a cell shows and what it holds; both in per cent where it shows a per cent sign."""

    shown: Decimal
    stored: Decimal
    percent: bool

    @property
    def same(self) -> bool:
        return self.shown == self.stored

    @property
    def rounded(self) -> bool:
        """Whether digits are lost: 35300 as 35.3 thousand has all of them."""
        first, second = (one.normalize().as_tuple().digits for one in (self.shown, self.stored))
        return first != second


def stored(number: int | float | str) -> Decimal:
    """The number of a cell rounded to fifteen digits, so that 0.1 + 0.2 is 0.3.

    A text is the number as a file has it. Raises ArithmeticError where it is none, or endless.
    """
    written = number if isinstance(number, str) else repr(number)
    exact = Decimal(written)
    if not exact.is_finite():
        raise ArithmeticError(written)
    if len(written) < 16 and not written.endswith("0") and "e" not in written.lower():
        return exact  # as it is in most cells
    kept = STORED.plus(exact).normalize()
    return kept.quantize(Decimal(1)) if kept == kept.to_integral() else kept


def show(number: Decimal, form: str) -> Shown:
    """A number as its format shows it. Raises ValueError for a format that is not supported.

    Supported are digits with grouping, decimals, per cent and scaling by commas at the end;
    not dates, fractions, powers of ten, words instead of digits, or signs that change them.
    """
    if form in ("General", "@", ""):
        return Shown(number, number, False)
    section = _section(form, (number > 0) - (number < 0))
    if (places := section.places) is None:
        return Shown(number, number, False)
    exact = number.scaleb(section.power) if section.power else number
    shown = exact.quantize(_place(places), ROUND_HALF_UP)
    for _ in range(section.optional):
        if shown == shown.quantize(_place(places - 1)):
            places -= 1
            shown = shown.quantize(_place(places))
    return Shown(shown, exact if section.percents else number, section.percents > 0)


@lru_cache(CACHED)
def rounding_of(form: str) -> Decimal | None:
    """The place to which a format rounds whatever number it shows; None if it does more, or less.

    Raises ValueError for a format that is not supported.
    """
    if form in ("General", "@", "") or ";" in form:
        return None
    section = _section(form, 1)
    simple = section.places is not None and section[1:] == (0, 0, 0)
    return _place(section.places or 0) if simple else None


@cache
def _place(places: int) -> Decimal:
    return Decimal(1).scaleb(-places)


class _Section(NamedTuple):
    """What one section of a number format says: places after the point, of which the last
    `optional` are left out if they are zero; per cent signs; and the power of ten by both these
    and commas at the end. Of a format that shows the number as it is, `places` is None.
    """

    places: int | None
    optional: int = 0
    percents: int = 0
    power: int = 0


@lru_cache(CACHED)
def _section(form: str, sign: int) -> _Section:
    """The section of a format for a number with this sign, -1, 0 or 1. Raises ValueError."""
    sections = form.split(";")
    section = sections[1] if sign < 0 and len(sections) > 1 and sections[1] else sections[0]
    if len(sections) > 2 and sign == 0 and sections[2]:
        section = sections[2]
    bare = _PIECES.sub(lambda piece: piece[3] or "", section)
    if bare.strip() == "General":
        return _Section(None)
    found = _DIGITS.findall(bare)
    rest = _DIGITS.sub("", bare)
    shown = _PIECES.sub(lambda piece: "\0" if piece[3] else piece[1] or piece[2] or "", section)
    altered = _ALTERED.search(shown) or (sign > 0 and _MINUS.search(shown))
    if len(found) != 1 or re.search(r"[A-Za-z/]", rest) or altered:
        raise ValueError(form)
    digits = found[0].rstrip(" \u00a0")
    part = digits.partition(".")[2].rstrip(",")
    thousands = len(digits) - len(digits.rstrip(","))
    percents = rest.count("%")
    places = len(re.sub(r"[^#0?]", "", part))
    optional = len(part) - len(part.rstrip("#"))
    return _Section(places, optional, percents, 2 * percents - 3 * thousands)
