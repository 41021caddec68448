"""How many digits a figure deserves: redone by hand from its interval."""

from decimal import Decimal as D

import pytest

from civicbrief.data.observation import Unit
from civicbrief.metrics.interval import Interval
from civicbrief.metrics.rounding import print_metric, print_observation


def closed(value, low, high):
    return Interval(D(value), D(low), D(high))


@pytest.mark.parametrize(
    ("interval", "kind", "paper"),
    [
        (closed("44", "43", "45"), "percent", "44"),  # half-width 1
        (closed("36.96", "36.70", "37.21"), "plain", "37"),  # half-width 0.26: place 1
        (closed("5.854", "5.789", "5.918"), "million", "5.9"),
        (closed("1.346", "1.313", "1.380"), "million", "1.35"),  # 1.3 leaves, so one more
        (closed("42.29", "41.01", "43.65"), "percent", "42"),  # 40 leaves, so one more
        (closed("73.2634", "73.2634", "73.2634"), "percent", "73.3"),  # one decimal at most
        (closed("3.21466", "3.21466", "3.21466"), "plain", "3.21"),  # three digits at most
        (closed("34729.3", "34729.3", "34729.3"), "plain", "34700"),
        (closed("100", "100", "100"), "plain", "100"),
        (closed("0", "0", "0"), "plain", "0"),
        (closed("5853658", "5789473", "5918367"), "plain", "5900000"),
        (closed("3.9462", "3.9462", "3.9462"), "percent", "3.9"),
        (closed("0.0394621", "0.0394621", "0.0394621"), "percent", "0.0395"),  # 267 / 676,600
        (closed("-0.0394621", "-0.0394621", "-0.0394621"), "points", "-0.0395"),
        (closed("0.05", "0.05", "0.05"), "percent", "0.05"),
        (closed("0.0394", "0.0385", "0.0403"), "percent", "0.039"),  # half-width 0.0009
        (closed("0.04", "0.02", "0.06"), "percent", "0.04"),  # half-width 0.02: place 0.1 leaves
        (closed("0", "0", "0"), "percent", "0"),
    ],
)
def test_the_last_digit_is_worth_at_least_half_the_width(interval, kind, paper):
    assert str(print_metric(interval, kind)) == paper


def test_a_half_width_that_is_a_power_of_ten_keeps_that_place():
    """50 ± 1: the last digit is worth exactly the half-width."""
    assert str(print_metric(closed("50.4", "49.4", "51.4"), "plain")) == "50"


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
    assert str(print_metric(Interval(None, low, high, bound), "percent")) == paper


def test_an_observation_keeps_the_decimals_of_its_source(seen):
    assert str(print_observation(seen("7,0", "rounded"))) == "7.0"
    assert str(print_observation(seen("6 766"))) == "6766"


def test_a_changed_value_shows_its_own_decimals(seen):
    unit = Unit("million people", "million")
    assert str(print_observation(seen("7,2", "rounded", unit, value=D("7.25")))) == "7.25"
