"""A metric's value and interval, from its function and the intervals of its inputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, InvalidOperation, localcontext
from itertools import product
from typing import Literal

from civicbrief.data.observation import Observation

Bound = Literal["low", "high", "none"]
Turns = Callable[[Mapping[str, Decimal]], list[Decimal]]

INFINITY = Decimal("Infinity")
NOT_AVAILABLE = "not available: "
STORED_DIGITS = 12  # enough for any figure here, few enough to be equal on every machine


@dataclass(frozen=True, slots=True)
class Interval:
    """`value` between `low` and `high`, all in the metric's unit.

    A metric that rests on a one-sided figure ("more than 60 %") has no value: `bound` then
    names the end that the figure fixes. An end that does not exist is None. A metric that
    cannot be computed has neither; `reason` says why.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound = "none"
    reason: str | None = None

    @property
    def sign(self) -> str:
        """Which side of zero the whole interval lies on.

        "positive", "negative", "zero" (exactly), "open" (zero is inside or an end is), or
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
    """The value as text, "low" or "high" with the end of a bound, or why there is none."""
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

    A function that is monotone in each input takes its extremes at the corners of the box.
    One that is not says where it turns: `turns` maps such an input to a function from the
    other inputs' values to the points, in base units, where the direction may change; those
    inside the interval are tried beside its ends.
    """
    try:
        with localcontext(Context(prec=50)):
            points = list(_points(inputs, turns or {}))
            results = [(point, function(**point) / scale) for point in points]
            if any(result.is_nan() for _, result in results):
                return missing("no bound")
            low = min(result for _, result in results)
            high = max(result for _, result in results)
            if any(seen.one_sided for seen in inputs.values()):
                bound = _bound(function, inputs, results, scale)
                if bound is None:
                    return missing("no bound")
                return Interval(None, _stored(low, "low"), _stored(high, "high"), bound)
            value = function(**{n: seen.in_base_units(seen.value) for n, seen in inputs.items()})
            return Interval(_stored(value / scale), _stored(low, "low"), _stored(high, "high"))
    except ZeroDivisionError:
        return missing("zero denominator")
    except InvalidOperation:  # infinity by infinity: two open ends leave nothing to say
        return missing("no bound")


def binding(
    function: Callable[..., Decimal], inputs: Mapping[str, Observation], bound: Bound
) -> dict[str, Decimal]:
    """The ends of the inputs, in base units, that give a one-sided metric its bound."""
    firm = [
        point
        for point in _points(inputs, {})
        if all(point[n] == _ends(seen)[0] for n, seen in inputs.items() if seen.one_sided)
    ]
    choose = min if bound == "low" else max
    return choose(firm, key=lambda point: function(**point))


def _points(
    inputs: Mapping[str, Observation], turns: Mapping[str, Turns]
) -> Iterator[dict[str, Decimal]]:
    plain = [name for name in inputs if name not in turns]
    for corner in product(*(_ends(inputs[name]) for name in plain)):
        fixed = dict(zip(plain, corner, strict=True))
        choices = []
        for name, turning_points in turns.items():
            low, high = _ends(inputs[name])
            choices.append([low, high, *(p for p in turning_points(fixed) if low < p < high)])
        for choice in product(*choices):
            yield fixed | dict(zip(turns, choice, strict=True))


def _ends(seen: Observation) -> tuple[Decimal, Decimal]:
    low, high = seen.in_base_units(seen.low), seen.in_base_units(seen.high)
    assert low is not None
    return low, INFINITY if high is None else high


def _bound(
    function: Callable[..., Decimal],
    inputs: Mapping[str, Observation],
    results: list[tuple[dict[str, Decimal], Decimal]],
    scale: Decimal,
) -> Bound | None:
    """The end that stands when every one-sided figure stays at its printed number.

    None when the one-sided figures pull different ways, so that neither end is firm.
    """
    sided = {n: _ends(seen)[0] for n, seen in inputs.items() if seen.one_sided}
    firm = [r for point, r in results if all(point[n] == end for n, end in sided.items())]
    everything = [result for _, result in results]
    at_low, at_high = min(firm) == min(everything), max(firm) == max(everything)
    if at_low == at_high:
        return None
    return "low" if at_low else "high"


def _stored(number: Decimal, end: Bound = "none") -> Decimal | None:
    """Shortened to the stored digits, an end outwards; None for an end that does not exist."""
    if not number.is_finite():
        return None
    rounding = {"low": ROUND_FLOOR, "high": ROUND_CEILING}.get(end)
    shortened = Context(prec=STORED_DIGITS, rounding=rounding).plus(number)
    return (
        shortened.quantize(Decimal(1))
        if shortened == shortened.to_integral()
        else shortened.normalize()
    )
