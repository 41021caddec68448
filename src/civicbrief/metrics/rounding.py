"""The number of digits to print for a figure, computed in Decimal from its interval."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from civicbrief.data.observation import Observation, Unit
from civicbrief.metrics.interval import Interval

SIGNIFICANT = 3  # digits at most, except for percent and percentage points from 1 on


def print_metric(interval: Interval, unit: Unit) -> Decimal:
    """The number to print for a metric in this unit.

    The unit of the last digit is the largest power of ten that does not exceed the interval's
    half-width, so that rounding moves the value by no more than a quarter of the interval's
    length; more digits are printed where the rounded value would lie outside the interval. (A
    rounding of half a unit then adds little to what the interval says: see the Guide to the
    expression of uncertainty in measurement, JCGM 100:2008, 7.2.6.)

    A value without an interval, or with a narrower one, is rounded by the caps alone: one
    decimal for percent and percentage points from 1 on, and three significant digits otherwise
    (0.04 per cent must not be printed as 0.0). An exact whole count is printed whole. A bound is
    rounded outwards.
    """
    if interval.bound != "none":
        number = interval.low if interval.bound == "low" else interval.high
        assert number is not None
        rounding = ROUND_FLOOR if interval.bound == "low" else ROUND_CEILING
        return _plain(_round(number, _finest(number, unit), rounding))
    value, low, high = interval.value, interval.low, interval.high
    assert value is not None
    assert low is not None
    assert high is not None
    if low == high and _is_whole(value, unit):
        return _plain(value)
    finest = _finest(value or high - low, unit)  # zero has no first digit, its interval has one
    place = max(finest, ((high - low) / 2).adjusted()) if high > low else finest
    number = _round(value, place, ROUND_HALF_UP)
    while not low <= number <= high and place > finest:
        place -= 1
        number = _round(value, place, ROUND_HALF_UP)
    return _plain(number) if number == value and low == high else number


def print_observation(seen: Observation) -> Decimal:
    """The value with the decimals that the source printed, or more if the value has more."""
    own = max(0, -int(seen.value.as_tuple().exponent))
    return seen.value.quantize(Decimal(1).scaleb(-max(own, seen.decimals)))


def _finest(number: Decimal, unit: Unit) -> int:
    if unit.kind in ("percent", "points") and abs(number) >= 1:
        return -1
    return number.adjusted() - SIGNIFICANT + 1


def _is_whole(value: Decimal, unit: Unit) -> bool:
    """Whether the value is a whole number of base units, as a sum of counts is."""
    return value * unit.scale == (value * unit.scale).to_integral()


def _round(number: Decimal, place: int, rounding: str) -> Decimal:
    rounded = number.quantize(Decimal(1).scaleb(place), rounding=rounding)
    return rounded.quantize(Decimal(1)) if place > 0 else rounded


def _plain(number: Decimal) -> Decimal:
    """The number without trailing zeros after the decimal point."""
    if number == number.to_integral():
        return number.quantize(Decimal(1))
    return number.normalize()
