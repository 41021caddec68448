"""How many digits a figure deserves on paper, computed in Decimal from its interval."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from civicbrief.data.observation import Observation
from civicbrief.metrics.interval import Interval

SIGNIFICANT = 3  # digits at most, for anything but percent and percentage points from 1 on


def print_metric(interval: Interval, kind: str) -> Decimal:
    """The number to print for a metric of a unit of this kind.

    The last digit is worth at least half the interval's width; one digit more is given where
    the rounded value would leave its interval; never more than one decimal in percent and
    percentage points or three significant digits otherwise. Percent below 1 has these too: one
    decimal would leave nothing of 0.04. A bound is rounded outwards.
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
    finest = _finest(value or high - low, kind)  # zero has no first digit: its interval has
    place = max(finest, _place_of((high - low) / 2)) if high > low else finest
    number = _round(value, place, ROUND_HALF_UP)
    while not low <= number <= high and place > finest:
        place -= 1
        number = _round(value, place, ROUND_HALF_UP)
    return _plain(number) if number == value and low == high else number


def print_observation(seen: Observation) -> Decimal:
    """The value with as many decimals as the source printed, or as the value needs."""
    own = max(0, -int(seen.value.as_tuple().exponent))
    return seen.value.quantize(Decimal(1).scaleb(-max(own, seen.decimals)))


def _finest(number: Decimal, kind: str) -> int:
    if kind in ("percent", "points") and abs(number) >= 1:
        return -1
    return number.adjusted() - SIGNIFICANT + 1


def _place_of(width: Decimal) -> int:
    """The smallest power of ten that is not below the width."""
    place = width.adjusted()
    return place if width <= Decimal(1).scaleb(place) else place + 1


def _round(number: Decimal, place: int, rounding: str) -> Decimal:
    rounded = number.quantize(Decimal(1).scaleb(place), rounding=rounding)
    return rounded.quantize(Decimal(1)) if place > 0 else rounded


def _plain(number: Decimal) -> Decimal:
    """Without decimals that are only zeros."""
    if number == number.to_integral():
        return number.quantize(Decimal(1))
    return number.normalize()
