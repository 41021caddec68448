"""How many digits a figure deserves: worked out by hand from its interval."""

from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicbrief.data.observation import Unit
from civicbrief.metrics.interval import Interval
from civicbrief.metrics.rounding import print_metric, print_observation

UNITS = {
    "plain": Unit("organisations", "plain"),
    "percent": Unit("percent", "percent"),
    "points": Unit("percentage points", "points"),
    "thousand": Unit("thousand organisations", "thousand", D(1000)),
    "million": Unit("million people", "million", D(1_000_000)),
}


def closed(value, low, high):
    return Interval(D(value), D(low), D(high))


@pytest.mark.parametrize(
    ("interval", "kind", "paper"),
    [
        (closed("44", "43", "45"), "percent", "44"),  # half-width 1: whole numbers
        (closed("42.29", "41.0", "43.7"), "percent", "42"),  # half-width 1.35: whole numbers
        (closed("48.5", "47.0", "50.2"), "plain", "49"),  # half-width 1.6: 50 was too coarse
        (closed("68.75", "66.9", "70.6"), "percent", "69"),  # half-width 1.85
        (closed("36.96", "36.70", "37.22"), "plain", "37.0"),  # half-width 0.26: one decimal
        (closed("5.854", "5.79", "5.92"), "million", "5.85"),  # half-width 0.065: two decimals
        (closed("50.4", "49.4", "51.4"), "plain", "50"),  # half-width 1, a power of ten itself
        (closed("5853658", "5789473", "5918367"), "plain", "5850000"),  # half-width 64,447
        (closed("0.0394", "0.0385", "0.0403"), "percent", "0.0394"),  # half-width 0.0009
        (closed("47.05", "47.04", "50.2"), "plain", "47.1"),  # 47 leaves, so one digit more
        (closed("0", "-1.2", "1.2"), "points", "0"),
    ],
)
def test_the_last_digit_is_worth_at_most_the_half_width(interval, kind, paper):
    assert str(print_metric(interval, UNITS[kind])) == paper


@pytest.mark.parametrize(
    ("interval", "kind", "paper"),
    [
        (closed("73.2634", "73.2634", "73.2634"), "percent", "73.3"),  # one decimal at most
        (closed("73.2634", "73.2611", "73.2657"), "percent", "73.3"),  # half-width 0.0023
        (closed("3.21466", "3.21466", "3.21466"), "plain", "3.21"),  # three digits at most
        (closed("3.21466", "3.21465", "3.21467"), "plain", "3.21"),
        (closed("34729.3", "34729.3", "34729.3"), "plain", "34700"),
        (closed("3.9462", "3.9462", "3.9462"), "percent", "3.9"),
        (closed("0.0394621", "0.0394621", "0.0394621"), "percent", "0.0395"),  # 267 / 676,600
        (closed("-0.0394621", "-0.0394621", "-0.0394621"), "points", "-0.0395"),
        (closed("0.05", "0.05", "0.05"), "percent", "0.05"),
    ],
)
def test_an_exact_ratio_and_a_narrow_interval_are_rounded_by_the_caps(interval, kind, paper):
    assert str(print_metric(interval, UNITS[kind])) == paper


@pytest.mark.parametrize(
    ("number", "kind", "paper"),
    [
        ("1542", "plain", "1542"),  # three digits would make it 1,540
        ("-16569", "plain", "-16569"),
        ("6.766", "thousand", "6.766"),  # 6,766 organisations
        ("100", "percent", "100"),
        ("0", "percent", "0"),
        ("0", "plain", "0"),
    ],
)
def test_an_exact_whole_count_is_printed_whole(number, kind, paper):
    assert str(print_metric(closed(number, number, number), UNITS[kind])) == paper


numbers = st.decimals("-1e7", "1e7", places=4)
widths = st.decimals("0", "1e5", places=4)


@given(numbers, widths, widths, st.sampled_from([*UNITS.values()]))
def test_rounding_stays_inside_and_moves_by_a_quarter_or_by_the_caps(value, down, up, unit):
    interval = Interval(value, value - down, value + up)
    moved = abs(print_metric(interval, unit) - value)
    three_digits = D(1).scaleb(value.adjusted() - 2) / 2 if value else 0
    cap = D("0.05") if unit.kind in ("percent", "points") and abs(value) >= 1 else three_digits
    assert moved <= max((down + up) / 4, cap)
    assert moved <= max(cap, down, up)


@pytest.mark.parametrize(
    ("bound", "end", "paper"),
    [
        ("low", "38.5", "38.5"),
        ("low", "38.57", "38.5"),  # down
        ("high", "30.7545", "30.8"),  # up
        ("high", "30.8", "30.8"),
        ("low", "39", "39"),
        ("low", "-3.14", "-3.2"),  # down is away from zero here
        ("low", "0.03946", "0.0394"),
        ("high", "0.03946", "0.0395"),
        ("low", "0", "0"),
    ],
)
def test_a_bound_is_rounded_outwards(bound, end, paper):
    low, high = (D(end), None) if bound == "low" else (None, D(end))
    assert str(print_metric(Interval(None, low, high, bound), UNITS["percent"])) == paper


def test_an_observation_keeps_the_decimals_of_its_source(seen):
    assert str(print_observation(seen("7,0", "rounded"))) == "7.0"
    assert str(print_observation(seen("6 766"))) == "6766"


def test_a_changed_value_shows_its_own_decimals(seen):
    unit = Unit("million people", "million")
    assert str(print_observation(seen("7,2", "rounded", unit, value=D("7.25")))) == "7.25"
