"""The second exercise: intervals by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from civicbrief.data.observation import Observation
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import interval_of
from civicbrief.tools.exercises.answers import OPEN, Answer, Question
from civicbrief.tools.exercises.task import (
    Answers,
    Task,
    at_home,
    end_or_open,
    first_of,
    given,
    metrics_given,
    nothing,
)

Slips = list[tuple[Answer, str]]

EXCHANGED = "low and high are exchanged."
UNIT = "give it in the unit of the row, not in single ones."
HALF = "rounding hides half a step of the last printed digit, on either side."
PLACE = "look again at the place of the last printed digit: its step is halved."
PRINTED = "that is the printed number; which others round to it?"
BELOW = "“more than” allows nothing below its number, rounded or not."
LEFT_OPEN = "“more than” leaves the upper end open: only the unit's own scale can close it."
OWN_END = "the unit has an end of its own: see what it is a share of."
NO_END = "what would close this end, the words or the unit?"
PUBLISHED = "the source gives an interval itself: see low and high in its row."
EXACT = "a count is exact: it allows one number only."
PRINTED_GAP = "that takes the printed numbers; take an end of each figure."
LOWEST = "a difference is lowest when the first figure is low and the second high."
HIGHEST = "a difference is highest when the first figure is high and the second low."
CLOSED = "its figures end, so it ends, too."
REVERSED = "the other way round: the formula says which is taken from which."


def an_interval(project: Path, data: ProjectData, answers: Answers) -> Task:
    """Intervals by hand: of a rounded figure, of a one-sided one, of a difference."""
    own, notes = list(at_home(data)), []
    rounded = [o for o in own if o.qualifier in ("rounded", "planned") and not o.bounds]
    first = first_of(
        [o for o in rounded if o.decimals and o.unit.scale > 1],
        [o for o in rounded if o.table == "observations" and o.decimals],
        rounded,
    )
    sided = [o for o in own if o.one_sided]
    second = first_of([o for o in sided if o.unit.high is not None], sided)
    if first is None:
        notes.append("The data have no rounded figure: leave the first.")
    if second is None:
        second = first_of([o for o in own if o.bounds])
        notes.append(
            "The data have no figure with “more than”; "
            + ("the source of the second gives its interval." if second else "leave the second.")
        )
    third = first_of(m for m in metrics_given(data) if is_difference(m, data.seen))
    rows: list[Mapping[str, object]] = []
    questions: list[Question] = []
    for name, seen in (("first", first), ("second", second)):
        if seen:
            rows.append(given(name, seen))
            questions += ends(name, seen)
    if third:
        gap = {"figure": "third", "id": third.id, "what": third.formula, "printed": ""}
        rows.append(gap | {"qualifier": "difference", "unit": third.unit.name})
        shown = {row["id"] for row in rows}
        rows += [given("", data.seen[name]) for name in third.inputs if name not in shown]
        questions += difference("third", third, data.seen)
    else:
        notes.append("There is no difference of figures: leave the third.")
    return Task(rows, questions, " ".join(notes)) if questions else nothing("a rounded figure")


def ends(name: str, seen: Observation) -> list[Question]:
    """The two ends that a figure's words and digits allow, in its own unit."""
    low, high = seen.low, end_or_open(seen.high)
    value, half = seen.value, seen.half_step
    slips: Slips = []
    raised: Slips = []  # of the upper end alone
    below = above = HALF
    swapped = EXCHANGED
    if seen.bounds:
        below = above = PUBLISHED
        slips = [(value + half * k, PUBLISHED) for k in (0, -1, 1)]
    elif seen.qualifier == "exact":
        below = above = EXACT
    elif seen.one_sided:
        below, above = BELOW, NO_END if high == OPEN else LEFT_OPEN
        slips = [(value - half * k, BELOW) for k in (1, 2)]
        raised = [(value + half * k, above) for k in (0, 1, 2)]
        swapped = above
    else:
        slips = [(value, PRINTED), (value - 2 * half, HALF), (value + 2 * half, HALF)]
        slips += [(value + half * k, PLACE) for k in (-20, -10, 10, 20)]
        slips += [(value + half * k / 10, PLACE) for k in (-1, 1)]
    for end in (low, high):
        if isinstance(end, Decimal) and seen.unit.scale != 1:
            slips.append((end * seen.unit.scale, UNIT))
    if high != OPEN:
        raised.append((OPEN, OWN_END if seen.one_sided else above))
    return [
        Question(f"{name}_low", low, [(high, EXCHANGED), *slips], below),
        Question(f"{name}_high", high, [*raised, (low, swapped), *slips], above),
    ]


def is_difference(metric: Metric, seen: Mapping[str, Observation]) -> bool:
    """Whether a metric is one figure less another, both known, and not both exact."""
    names = re.fullmatch(r"(\w+) - (\w+)", metric.formula)
    if not names or not set(names.groups()) <= seen.keys():
        return False
    one, other = (seen[name] for name in names.groups())
    result = interval_of(metric, seen)
    known = result.low is not None and result.low != result.high
    return known and one.unit.scale == other.unit.scale


def difference(name: str, metric: Metric, seen: Mapping[str, Observation]) -> list[Question]:
    """The two ends of a metric that is one figure less another."""
    result = interval_of(metric, seen)
    first, second = (seen[part] for part in metric.formula.split(" - "))
    per = first.unit.scale / metric.unit.scale
    low, high = end_or_open(result.low), end_or_open(result.high)
    gaps = (
        (first.value, second.value, PRINTED_GAP),
        (second.high, first.low, REVERSED),
        (second.low, first.high, REVERSED),
        (second.value, first.value, REVERSED),
    )
    slips: Slips = [
        ((one - other) * per, hint)
        for one, other, hint in gaps
        if one is not None and other is not None
    ]
    upper: Slips = [(OPEN, CLOSED)] if high != OPEN else []
    otherwise = NO_END if high == OPEN else HIGHEST
    return [
        Question(f"{name}_low", low, [(high, EXCHANGED), *slips], LOWEST),
        Question(f"{name}_high", high, [*upper, (low, EXCHANGED), *slips], otherwise),
    ]
