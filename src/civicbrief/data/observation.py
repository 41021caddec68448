"""An observation: a figure as a source printed it, carried as an interval."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


@dataclass(frozen=True, slots=True)
class Unit:
    """What a value is counted in.

    `kind` chooses how the value is written ("plain", "thousand", "million", "percent",
    "points"); `scale` is the number of base units in one unit (1000000 for "million
    people"); `low` and `high` are the ends of its scale, None if it has none.
    """

    name: str
    kind: str
    scale: Decimal = Decimal(1)
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure of a table. `value` is in `unit`; `low` and `high` follow from it.

    `row` is the row's number in `table` as a spreadsheet shows it, the header being row 1.
    `bounds` are the ends of an interval that the source itself gives, used instead of the
    rounding. `level` is the level of that interval in per cent, `release` that of a
    panel's value. `cell` is the origin of an imported figure: "raw/ngos.xlsx#Sheet1!C7". `mark`
    is what stands beside it there, with its meaning if the table tells it: "p: provisional".
    """

    id: str
    subject: str
    area: str
    period: str
    value: Decimal
    printed: str
    qualifier: str
    unit: Unit
    quote: str
    sentence: int | None
    source: str
    row: int
    table: str = "observations"
    bounds: tuple[Decimal, Decimal] | None = None
    level: Decimal | None = None
    release: str = ""
    cell: str = ""
    mark: str = ""

    @property
    def low(self) -> Decimal:
        """Lowest value, in `unit`, that the source's words and digits allow."""
        if self.bounds:
            return self.bounds[0]
        if self.qualifier in ("exact", "more than"):
            return self.value
        return _within(self.value - self.half_step, self.unit)

    @property
    def high(self) -> Decimal | None:
        """Highest value, in `unit`, that they allow; None where nothing limits it."""
        if self.bounds:
            return self.bounds[1]
        if self.qualifier == "exact":
            return self.value
        if self.qualifier == "more than":
            return self.unit.high
        return _within(self.value + self.half_step, self.unit)

    @property
    def one_sided(self) -> bool:
        return self.qualifier == "more than"

    @property
    def decimals(self) -> int:
        """How many decimals the source printed: "7,0" has one although 7.0 equals 7."""
        return max(0, -last_place(self.printed))

    @property
    def half_step(self) -> Decimal:
        """Half a unit in the last printed digit: the largest error of rounding."""
        return Decimal(1).scaleb(last_place(self.printed)) / 2


def _within(value: Decimal, unit: Unit) -> Decimal:
    """The value, or the end of the unit's scale that it exceeds."""
    value = value if unit.low is None else max(value, unit.low)
    return value if unit.high is None else min(value, unit.high)


def off_scale(value: Decimal, unit: Unit) -> str:
    """Why a value lies outside the scale of its unit; "" if it does not."""
    if not value.is_finite():
        return "not a finite number"
    if unit.low is not None and value < unit.low:
        return f"{unit.name} cannot be below {unit.low}"
    if unit.high is not None and value > unit.high:
        return f"{unit.name} cannot be above {unit.high}"
    return ""


def printed_number(printed: str) -> Decimal:
    """The number that the digits of a source mean.

    Spaces of any kind group digits; a comma or a point is the decimal mark. A comma that groups
    thousands, as in "1,234", is thus read as 1.234: `printed` then contradicts `value`, and the
    check of the data says so. Raises decimal.InvalidOperation if they are not a number.
    """
    digits = "".join(printed.split()).replace(",", ".").replace("\u2212", "-")
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", digits):
        raise InvalidOperation(printed)
    return Decimal(digits)


def retyped(text: str, printed: bool = False) -> str:
    """What to type instead of a number with a comma, a point, an apostrophe or spaces in it.

    Both readings are told where a sign has two: it groups thousands, or it is the decimal sign.
    `printed` is whether these are the digits of a source, whose groups a space may part; else a
    plain number is wanted. "" for what has neither reading.
    """
    digits = " ".join(text.split()).replace("\u2212", "-")
    groups = re.fullmatch(r"(-?[1-9]\d{0,2}([,.'’ ])\d{3}(?:\2\d{3})*)(?:([,.])(\d+))?", digits)
    decimal = re.fullmatch(r"-?\d+([,.])\d+", digits)
    signs = {",": "comma", ".": "point", " ": "space"}
    number, place = digits.replace(",", "."), " in value" if printed else ""
    if not groups or groups[2] == groups[3]:
        return f"Its {signs[decimal[1]]} is the decimal sign: write {number}." if decimal else ""
    whole = groups[1].replace(groups[2], " " if printed else "")
    whole += f".{groups[4]}" if groups[4] else ""
    sign = signs.get(groups[2], "apostrophe")
    if decimal:
        return (
            f"If the {sign} groups thousands, write {whole}; "
            f"if it is the decimal sign, write {number}{place}."
        )
    return f"The {sign} groups thousands: write {whole}."


def last_place(printed: str) -> int:
    """Power of ten of the last printed digit: "1 234" 0, "7,2" -1, "7,0" -1."""
    return int(printed_number(printed).as_tuple().exponent)
