"""The digits that a spreadsheet shows for a number with the cell's number format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

STORED = Context(prec=15, rounding=ROUND_HALF_UP)  # what a spreadsheet itself keeps of a number
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_DIGITS = re.compile(r"[#0?][#0?, \u00a0]*(?:\.[#0?]*)?")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a cell shows and what it holds; both in per cent where it shows a per cent sign."""

    shown: Decimal
    stored: Decimal
    percent: bool

    @property
    def same(self) -> bool:
        return self.shown == self.stored


def stored(number: int | float) -> Decimal:
    """The number of a cell rounded to fifteen digits, so that 0.1 + 0.2 is 0.3."""
    exact = Decimal(number) if isinstance(number, int) else Decimal(repr(number))
    kept = STORED.plus(exact).normalize()
    return kept.quantize(Decimal(1)) if kept == kept.to_integral() else kept


def show(number: Decimal, form: str) -> Shown:
    """A number as its format shows it. Raises ValueError for a format that is not supported.

    Supported are digits with grouping, decimals, per cent and scaling by commas at the end;
    not dates, fractions, powers of ten, or words instead of digits.
    """
    if form in ("General", "@", ""):
        return Shown(number, number, False)
    sections = form.split(";")
    section = sections[1] if number < 0 and len(sections) > 1 and sections[1] else sections[0]
    if len(sections) > 2 and number == 0 and sections[2]:
        section = sections[2]
    bare = _LITERAL.sub("", section)
    if bare.strip() == "General":
        return Shown(number, number, False)
    found = _DIGITS.findall(bare)
    rest = _DIGITS.sub("", bare)
    if len(found) != 1 or re.search(r"[A-Za-z/]", rest):
        raise ValueError(form)
    digits = found[0].rstrip(" \u00a0")
    part = digits.partition(".")[2]
    thousands = len(digits) - len(digits.rstrip(","))
    percents = rest.count("%")
    exact = number.scaleb(2 * percents - 3 * thousands)
    places = len(re.sub(r"[^#0?]", "", part))
    shown = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    optional = len(part) - len(part.rstrip("#"))  # a place marked # is left out if it is zero
    for _ in range(optional):
        if shown == shown.quantize(Decimal(1).scaleb(-(places - 1))):
            places -= 1
            shown = shown.quantize(Decimal(1).scaleb(-places))
    return Shown(shown, exact if percents else number, percents > 0)
