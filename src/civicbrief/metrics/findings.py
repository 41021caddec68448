"""Findings: what a key message asserts, and with which margin.

A finding is a predicate over a metric ("the gap is above zero"), whose certainty follows from the
metric's interval, or an inference, recorded with the results that it rested on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Context, Decimal, DecimalException, localcontext

from civicbrief.data.claims import Finding
from civicbrief.data.observation import Observation
from civicbrief.metrics.claim_rules import changes
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.interval import Interval

CERTAIN, LIKELY, OPEN, FALSE = "certain", "likely", "open", "false"
CERTAINTIES = (CERTAIN, LIKELY, OPEN, FALSE)
FARTHEST = 1000  # a larger relative change of an input is not considered
STORED = Context(prec=6)


def certainty(interval: Interval, side: str) -> str:
    """How certain it is that a metric lies above (or below) zero.

    "certain" if the whole interval does; "likely" if the value and more than half the length of
    a closed interval do; "false" if no part of it does; "open" otherwise, and where the metric is
    not available.
    """
    if interval.reason is not None:
        return OPEN
    value, low, high = interval.value, interval.low, interval.high
    if side == "below":
        value, low, high = (None if n is None else -n for n in (value, high, low))
    if low is not None and low > 0:
        return CERTAIN
    if high is not None and high <= 0:
        return FALSE
    if value is None or low is None or high is None or value <= 0:
        return OPEN
    return LIKELY if high > -low else OPEN  # more of its length above zero than below


def decide(
    finding: Finding, intervals: Mapping[str, Interval], current: Callable[[str], str]
) -> tuple[str, list[str]]:
    """The finding's certainty, and which results an inference rested on have changed."""
    if finding.metric:
        return certainty(intervals[finding.metric], finding.side), []
    changed = changes(finding.basis, current)
    return (OPEN if changed else finding.certainty), changed


# --- what would overturn it


def overturning(
    metric: Metric, inputs: Mapping[str, Observation]
) -> tuple[str, Decimal, Decimal] | None:
    """The input whose smallest relative change makes the metric zero.

    Gives its parameter, the value it would have to take (in its own unit) and the distance to it
    relative to its present value. All others keep their printed values. None where no input alone
    can do it within a factor of `FARTHEST`.
    """
    values = {name: seen.value * seen.unit.scale for name, seen in inputs.items()}
    with localcontext(Context(prec=30)):
        found = [
            (
                abs(target - values[name]) / (abs(values[name]) or 1),
                name,
                STORED.plus(target / seen.unit.scale),
            )
            for name, seen in inputs.items()
            for target in _crossings(metric, values, name)
        ]
    if not found:
        return None
    distance, name, target = min(found)
    return name, target.normalize() + 0, STORED.plus(distance)


def _crossings(metric: Metric, values: Mapping[str, Decimal], name: str) -> Iterator[Decimal]:
    """Values of one input, below and above its own, at which the metric is zero."""

    def at(value: Decimal) -> Decimal | None:
        try:
            return metric(**{**values, name: value})
        except DecimalException:  # a division by zero on the way
            return None

    start = values[name]
    size = abs(start) or Decimal(1)
    if (present := at(start)) is None:
        return
    for direction in (-1, 1):
        near, step = start, size / 100
        while step <= size * FARTHEST:
            far = start + direction * step
            result = at(far)
            if result is None:
                break
            if result == 0 or (result > 0) != (present > 0):
                yield _bisect(at, present > 0, near, far)
                break
            near, step = far, step * 2


def _bisect(
    at: Callable[[Decimal], Decimal | None], positive: bool, near: Decimal, far: Decimal
) -> Decimal:
    """The value between two where the sign changes: `near` has the present one."""
    for _ in range(80):
        middle = (near + far) / 2
        result = at(middle)
        if not result:  # zero, or a division by zero
            return middle
        near, far = (middle, far) if (result > 0) == positive else (near, middle)
    return far
