"""A metric's interval holds every point of its inputs, and no more."""

import random
from decimal import Decimal as D

import pytest

from civicbrief.data.observation import Unit
from civicbrief.metrics import definition, results
from civicbrief.metrics.interval import evaluate, missing
from tests.support.project import METRICS

SAMPLES = 4000


def draw(seen, chance):
    """A random point of an observation in base units; an open end on a log scale."""
    low = float(seen.low * seen.unit.scale)
    high = None if seen.high is None else seen.high * seen.unit.scale
    end = chance.choice((0.0, 1.0, chance.random(), chance.random()))
    if high is None:
        return D(low * 10 ** (12 * end))
    return D(low) + (high - D(low)) * D(end)


@pytest.mark.parametrize("population", definition.POPULATIONS)
@pytest.mark.parametrize("card", METRICS.values(), ids=METRICS.keys())
def test_points_inside_the_inputs_fill_the_interval_and_never_leave_it(card, population, data):
    result = results.interval_of(card, data.seen, population)
    names = card.resolve(population)
    chance = random.Random(card.id)
    points = []
    for _ in range(SAMPLES):
        point = {p: draw(data.seen[name], chance) for p, name in names.items()}
        points.append(float(card(**point) / card.unit.scale))
    low = -float("inf") if result.low is None else float(result.low)
    high = float("inf") if result.high is None else float(result.high)
    slack = 1e-9 * max(map(abs, points), default=1)
    assert low - slack <= min(points)
    assert max(points) <= high + slack
    spread = high - low if high - low < float("inf") else max(map(abs, points))
    if result.low is not None:
        assert min(points) - low <= 0.01 * spread + slack
    if result.high is not None:
        assert high - max(points) <= 0.01 * spread + slack


def test_a_function_that_turns_inside_its_input_is_bounded_where_it_turns(seen):
    """(x - 5) squared over 4.7 to 5.7: least 0 at 5, greatest 0.49; the ends give 0.09."""
    inputs = {"x": seen("6", "planned", value=D("5.2"))}

    def square(x):
        return (x - 5) ** 2

    told = evaluate(square, inputs, {"x": lambda others: [D(5)]})
    assert (told.low, told.high) == (D(0), D("0.49"))
    assert evaluate(square, inputs).low == D("0.09")  # what not saying so would give


def test_a_turn_may_depend_on_the_other_inputs(seen):
    """|x - y| is least where x meets y, wherever in its interval y stands."""
    inputs = {"x": seen("5", "rounded"), "y": seen("5", "rounded")}

    def distance(x, y):
        return abs(x - y)

    told = evaluate(distance, inputs, {"x": lambda others: [others["y"]]})
    assert (told.low, told.high) == (D(0), D(1))


def test_a_one_sided_figure_gives_a_bound_and_no_value(seen):
    total, register = seen("6 766"), seen("22 000", "more than")
    share = evaluate(lambda a, b: a / b * 100, {"a": total, "b": register})
    assert share.value is None
    assert share.bound == "high"
    assert share.high == D("30.7545454546")  # 6766 / 22000 * 100, rounded up
    gap = evaluate(lambda a, b: b - a, {"a": total, "b": register})
    assert (gap.bound, gap.low, gap.high) == ("low", D(15234), None)


def test_two_one_sided_figures_that_pull_apart_leave_no_bound(seen):
    inputs = {"a": seen("60", "more than"), "b": seen("22", "more than")}
    assert evaluate(lambda a, b: a - b, inputs).reason == "no bound"
    assert evaluate(lambda a, b: a / b, inputs).reason == "no bound"


def test_two_one_sided_figures_that_pull_together_leave_one(seen):
    inputs = {"a": seen("60", "more than"), "b": seen("22", "more than")}
    total = evaluate(lambda a, b: a + b, inputs)
    assert (total.bound, total.low, total.high) == ("low", D(82), None)


def test_a_zero_denominator_is_a_reason_not_a_number(seen):
    result = evaluate(lambda a, b: a / b, {"a": seen("1"), "b": seen("0")})
    assert result == missing("zero denominator")


def test_the_unit_of_a_metric_scales_its_interval(seen):
    people = {"a": seen("7,2", "rounded", Unit("million people", "million", D(1_000_000)))}
    result = evaluate(lambda a: a, people, scale=D(1_000_000))
    assert (result.low, result.value, result.high) == (D("7.15"), D("7.2"), D("7.25"))


@pytest.mark.parametrize(
    ("printed", "qualifier", "sign"),
    [
        ("5", "exact", "positive"),
        ("0", "exact", "zero"),
        ("-5", "exact", "negative"),
        ("0", "rounded", "open"),
        ("0", "more than", "open"),
        ("1", "more than", "positive"),
    ],
)
def test_the_sign_is_that_of_the_whole_interval(seen, printed, qualifier, sign):
    unit = Unit("index", "plain")
    assert evaluate(lambda a: a, {"a": seen(printed, qualifier, unit)}).sign == sign
