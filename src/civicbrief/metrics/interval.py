"""A metric's value and interval, from its function and the intervals of its inputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, InvalidOperation, localcontext
from itertools import product
from typing import Literal

from civicbrief.data.observation import Observation

Bound = Literal["low", "high", "none"]
Point = dict[str, Decimal]  # a value for each input
Turns = Callable[[Mapping[str, Decimal]], list[Decimal]]

INFINITY = Decimal("Infinity")
NOT_AVAILABLE = "not available: "
NO_BOUND = "no bound"
STORED_DIGITS = 12  # enough for any figure here, few enough to be equal on every machine


@dataclass(frozen=True, slots=True)
class Interval:
    """`value` between `low` and `high`, all in the metric's unit.

    A metric with a one-sided input ("more than 60 %") has no value: `bound` then names the end
    that the input determines. An end that does not exist is None. A metric that cannot be
    computed has neither value nor ends; `reason` says why.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound = "none"
    reason: str | None = None

    @property
    def sign(self) -> str:
        """On which side of zero the whole interval lies.

        "positive", "negative", "zero" (exactly), "open" (zero is inside or at an end), or
        "missing". An end of zero that is itself excluded ("more than 0") counts as "open".
        """
        if self.reason is not None:
            return "missing"
        if self.low is not None and self.low > 0:
            return "positive"
        if self.high is not None and self.high < 0:
            return "negative"
        return "zero" if self.low == self.high == 0 else "open"


def missing(reason: str) -> Interval:
    return Interval(None, None, None, reason=reason)


def stated(interval: Interval) -> str:
    """The value as text; for a bound, "low" or "high" and that end; or why there is none."""
    if interval.reason:
        return NOT_AVAILABLE + interval.reason
    if interval.bound == "none":
        return f"{interval.value:f}"
    return f"{interval.bound} {interval.low if interval.bound == 'low' else interval.high:f}"


def evaluate(
    function: Callable[..., Decimal],
    inputs: Mapping[str, Observation],
    turns: Mapping[str, Turns] | None = None,
    scale: Decimal = Decimal(1),
) -> Interval:
    """The function over the box of its inputs' intervals, in base units divided by `scale`.

    A function that is monotone in each input has its extremes at the corners of the box. For an
    input in which it is not, `turns` has a function from the other inputs' values to the points,
    in base units, where the direction may change; those inside the interval are tried too.
    """
    try:
        with localcontext(Context(prec=50)):
            results = [(p, function(**p) / scale) for p in points(inputs, turns or {})]
            numbers = [result for _, result in results]
            if any(number.is_nan() for number in numbers):
                return missing(NO_BOUND)
            low, high = _stored(min(numbers), ROUND_FLOOR), _stored(max(numbers), ROUND_CEILING)
            if any(seen.one_sided for seen in inputs.values()):
                bound = _bound(inputs, results)
                return Interval(None, low, high, bound) if bound else missing(NO_BOUND)
            value = function(**{n: seen.value * seen.unit.scale for n, seen in inputs.items()})
            return Interval(_stored(value / scale), low, high)
    except ZeroDivisionError:
        return missing("zero denominator")
    except InvalidOperation:  # infinity divided by infinity: two open ends determine nothing
        return missing(NO_BOUND)


def binding(
    function: Callable[..., Decimal], inputs: Mapping[str, Observation], bound: Bound
) -> Point:
    """The ends of the inputs, in base units, that give a one-sided metric its bound."""
    firm = [point for point in points(inputs, {}) if _is_firm(point, inputs)]
    choose = min if bound == "low" else max
    return choose(firm, key=lambda point: function(**point))


def points(inputs: Mapping[str, Observation], turns: Mapping[str, Turns]) -> Iterator[Point]:
    """The corners of the box, and the turning points between them."""
    monotone = [name for name in inputs if name not in turns]
    for corner in product(*(_ends(inputs[name]) for name in monotone)):
        fixed = dict(zip(monotone, corner, strict=True))
        choices = []
        for name, turning_points in turns.items():
            low, high = _ends(inputs[name])
            choices.append([low, high, *(p for p in turning_points(fixed) if low < p < high)])
        for choice in product(*choices):
            yield fixed | dict(zip(turns, choice, strict=True))


def _ends(seen: Observation) -> tuple[Decimal, Decimal]:
    low, high, scale = seen.low, seen.high, seen.unit.scale
    return low * scale, INFINITY if high is None else high * scale


def _is_firm(point: Point, inputs: Mapping[str, Observation]) -> bool:
    """Whether every one-sided figure is at its printed number."""
    return all(point[n] == _ends(seen)[0] for n, seen in inputs.items() if seen.one_sided)


def _bound(inputs: Mapping[str, Observation], results: list[tuple[Point, Decimal]]) -> Bound | None:
    """The end that the printed numbers of the one-sided figures determine.

    None when these figures act in opposite directions, so that they determine neither end.
    """
    numbers = [result for _, result in results]
    firm = [result for point, result in results if _is_firm(point, inputs)]
    at_low, at_high = min(firm) == min(numbers), max(firm) == max(numbers)
    if at_low == at_high:
        return None
    return "low" if at_low else "high"


def _stored(number: Decimal, rounding: str | None = None) -> Decimal | None:
    """Shortened to the stored digits; None for an infinite number."""
    if not number.is_finite():
        return None
    shortened = Context(prec=STORED_DIGITS, rounding=rounding).plus(number)
    whole = shortened.to_integral()
    return shortened.quantize(Decimal(1)) if shortened == whole else shortened.normalize()
