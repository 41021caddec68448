"""The number of digits to print for a figure, computed in Decimal from its interval."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from civicbrief.data.observation import Observation
from civicbrief.metrics.interval import Interval

SIGNIFICANT = 3  # digits at most, except for percent and percentage points from 1 on


def print_metric(interval: Interval, kind: str) -> Decimal:
    """The number to print for a metric of a unit of this kind.

    The unit of the last digit is at least half the interval's width; more digits are printed if
    the rounded value would lie outside the interval. The limit is one decimal for percent and
    percentage points from 1 on, and three significant digits otherwise: 0.04 per cent must not be
    printed as 0.0. A bound is rounded outwards.
    """
    if interval.bound != "none":
        number = interval.low if interval.bound == "low" else interval.high
        assert number is not None
        rounding = ROUND_FLOOR if interval.bound == "low" else ROUND_CEILING
        return _plain(_round(number, _finest(number, kind), rounding))
    value, low, high = interval.value, interval.low, interval.high
    assert value is not None
    assert low is not None
    assert high is not None
    finest = _finest(value or high - low, kind)  # zero has no first digit, its interval has one
    place = max(finest, _place_of((high - low) / 2)) if high > low else finest
    number = _round(value, place, ROUND_HALF_UP)
    while not low <= number <= high and place > finest:
        place -= 1
        number = _round(value, place, ROUND_HALF_UP)
    return _plain(number) if number == value and low == high else number


def print_observation(seen: Observation) -> Decimal:
    """The value with the decimals that the source printed, or more if the value has more."""
    own = max(0, -int(seen.value.as_tuple().exponent))
    return seen.value.quantize(Decimal(1).scaleb(-max(own, seen.decimals)))


def _finest(number: Decimal, kind: str) -> int:
    if kind in ("percent", "points") and abs(number) >= 1:
        return -1
    return number.adjusted() - SIGNIFICANT + 1


def _place_of(width: Decimal) -> int:
    """The exponent of the smallest power of ten that is not below the width."""
    place = width.adjusted()
    return place if width <= Decimal(1).scaleb(place) else place + 1


def _round(number: Decimal, place: int, rounding: str) -> Decimal:
    rounded = number.quantize(Decimal(1).scaleb(place), rounding=rounding)
    return rounded.quantize(Decimal(1)) if place > 0 else rounded


def _plain(number: Decimal) -> Decimal:
    """The number without trailing zeros after the decimal point."""
    if number == number.to_integral():
        return number.quantize(Decimal(1))
    return number.normalize()
