"""The fourth exercise: a small brief in which one figure is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from civicbrief.data.observation import Observation
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import interval_of
from civicbrief.metrics.rounding import print_metric, print_observation
from civicbrief.tools.exercises.answers import Answer, Question
from civicbrief.tools.exercises.task import Answers, Task, metrics_given, nothing

SHOWN = 6  # metrics of the small brief, at most


def find_the_error(project: Path, data: ProjectData, answers: Answers) -> Task:
    """A small brief of figures and of what follows from them; one figure has two digits swapped."""
    shown: dict[str, Mapping[str, object]] = {}
    inputs: dict[str, Observation] = {}
    for metric in metrics_given(data):
        names = metric.resolve("world_bank").values()
        if len(shown) < SHOWN and names and data.seen.keys() >= set(names):
            result = interval_of(metric, data.seen)
            if result.value is not None:
                number = print_metric(result, metric.unit.kind)
                shown[metric.id] = _line(metric.id, metric.definition, "", number, metric.unit.name)
                inputs |= {name: data.seen[name] for name in names}
    candidates = [(seen, wrong) for seen in inputs.values() for wrong in _swapped(seen)[:1]]
    if not candidates:
        return nothing("a metric with the figures that it rests on")
    # Which one depends on the data alone, and on nothing that can be guessed.
    state = "".join(f"{seen.id}={seen.value};" for seen in inputs.values())
    choice = int(hashlib.sha256(state.encode()).hexdigest(), 16) % len(candidates)
    error, wrong = candidates[choice]
    rows: list[Mapping[str, object]] = []
    for seen in inputs.values():
        number = wrong if seen is error else print_observation(seen)
        rows.append(_line(seen.id, seen.subject, seen.period, number, seen.unit.name))
    rows += shown.values()
    agrees = "this agrees with its row: look at another."
    computed = "this is computed from rows, and rightly: compare the figures that it is made of."
    wrong_slips: list[tuple[Answer, str]] = [
        *((name, agrees) for name in inputs),
        *((name, computed) for name in shown),
    ]
    right_slips: list[tuple[Answer, str]] = [
        (wrong, "that is what the small brief prints: what does the row say?"),
        (error.value * error.unit.scale, "give it in the unit that the row has."),
        (Decimal(error.row), "that is the number of the row: its value is asked."),
    ]
    copy = "copy the id of one line of the small brief."
    take = "take the value from the row of the figure that is wrong."
    questions = [
        Question("wrong", error.id, wrong_slips, copy),
        Question("right", error.value, right_slips, take),
    ]
    return Task(rows, questions)


def _line(name: str, what: str, period: str, number: Decimal, unit: str) -> Mapping[str, object]:
    return {"id": name, "what": what, "period": period, "it says": f"{number:f}", "unit": unit}


def _swapped(seen: Observation) -> list[Decimal]:
    """The figure with two neighbouring digits exchanged, where that leaves its interval."""
    digits = f"{print_observation(seen):f}"
    found = []
    for at, (one, other) in enumerate(pairwise(digits)):
        if one.isdigit() and other.isdigit() and one != other and (at or other != "0"):
            wrong = Decimal(f"{digits[:at]}{other}{one}{digits[at + 2 :]}")
            inside = seen.low <= wrong and (seen.high is None or wrong <= seen.high)
            over = seen.unit.high is not None and wrong > seen.unit.high
            if not inside and not over:
                found.append(wrong)
    return found
