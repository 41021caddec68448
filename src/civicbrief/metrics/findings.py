"""Findings: what a key message asserts, and with which margin.

A finding is a predicate over a metric ("the gap is above zero") or an inference recorded with
what it rested on. How firmly it holds follows from the metric's interval.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Context, Decimal, DecimalException, localcontext

from civicbrief.data.claims import Finding
from civicbrief.data.observation import Observation
from civicbrief.metrics.claim_rules import moved
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.interval import Interval

CERTAIN, LIKELY, OPEN, FALSE = "certain", "likely", "open", "false"
CERTAINTIES = (CERTAIN, LIKELY, OPEN, FALSE)
FARTHEST = 1000  # an input that would have to move a thousandfold overturns nothing
STORED = Context(prec=6)


def certainty(interval: Interval, side: str) -> str:
    """How firmly a metric lies above (or below) zero.

    "certain" over the whole interval; "likely" at the value and over more than half the length
    of a closed interval; "false" nowhere in the interval; "open" otherwise, and where the
    metric is not available.
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
    """The finding's certainty, and what has changed under an inference."""
    if finding.metric:
        return certainty(intervals[finding.metric], finding.side), []
    changed = moved(finding.basis, current)
    return (OPEN if changed else finding.certainty), changed


# --- what would overturn it


def overturning(
    card: Metric, inputs: Mapping[str, Observation]
) -> tuple[str, Decimal, Decimal] | None:
    """The input that has the least way to go until the metric is zero.

    Gives its parameter, the value it would have to take (in its own unit) and the way there
    relative to its present value. All others stay at their printed numbers. None where no
    input alone can do it within a thousandfold.
    """
    start = {name: seen.in_base_units(seen.value) for name, seen in inputs.items()}
    found = []
    with localcontext(Context(prec=30)):
        for name, seen in inputs.items():
            for target in _crossings(card, start, name):
                value = start[name]
                assert value is not None
                way = abs(target - value) / (abs(value) or 1)
                found.append((way, name, STORED.plus(target / seen.unit.scale)))
    if not found:
        return None
    way, name, target = min(found)
    return name, target.normalize() + 0, STORED.plus(way)


def _crossings(card: Metric, start: Mapping[str, Decimal | None], name: str) -> Iterator[Decimal]:
    """Values of one input, on either side of its own, at which the metric is zero."""

    def at(value: Decimal) -> Decimal | None:
        try:
            return card.function(**{**start, name: value})
        except DecimalException:  # a division by zero on the way
            return None

    value = start[name]
    assert value is not None
    first = at(value)
    for direction in (-1, 1):
        near, step = value, (abs(value) or Decimal(1)) / 100
        while step <= (abs(value) or 1) * FARTHEST:
            far = value + direction * step
            reached = at(far)
            if first is None or reached is None:
                break
            if reached == 0 or (reached > 0) != (first > 0):
                yield _bisect(at, near, far)
                break
            near, step = far, step * 2


def _bisect(at: Callable[[Decimal], Decimal | None], near: Decimal, far: Decimal) -> Decimal:
    """The value between two where the sign changes, `near` having the present one."""
    here = at(near)
    for _ in range(80):
        middle = (near + far) / 2
        reached = at(middle)
        if reached is None or reached == 0:
            return middle
        if here is not None and (reached > 0) == (here > 0):
            near = middle
        else:
            far = middle
    return far
