"""Scales of charts: round steps of values, years, and where a period lies in time."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

TICKS = 4  # steps of the value axis, at most


def moment(period: str) -> float:
    """Where the end of a period lies, in years: a count holds at the end of its day, month or year.

    Each month is a twelfth of its year: the end of 2020-09 is 2020.75, the end of 2024 is 2025.
    """
    year, month, day = (*map(int, period.rpartition("/")[2].split("-")), 0, 0)[:3]
    if not month:
        return year + 1
    return year + (month - 1 + (day / monthrange(year, month)[1] if day else 1)) / 12


def ticks(values: Sequence[Decimal], start: Decimal | None) -> list[Decimal]:
    """Round steps that enclose the values, from the end of their scale where it has one."""
    low = min(values) if start is None else min(start, *values)
    high = max(values)
    step = _step((high - low) / TICKS)
    first = (low / step).to_integral_value(ROUND_FLOOR) * step
    last = max((high / step).to_integral_value(ROUND_CEILING) * step, first + step)
    count = int((last - first) / step)
    return [first + step * place for place in range(count + 1)]


def _step(least: Decimal) -> Decimal:
    """The smallest of 1, 2, 5 times a power of ten that is not below `least`."""
    if least <= 0:
        return Decimal(1)
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)


def year_ticks(years: Sequence[int]) -> list[int]:
    """The first and last year, and the multiples of five well between them."""
    first, last = min(years), max(years)
    return [first, *(y for y in range(first + 2, last - 1) if y % 5 == 0), last]
