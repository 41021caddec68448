"""What an exercise gives and asks, and the figures that it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from civicbrief.data.observation import Observation
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.rounding import print_observation
from civicbrief.tools.exercises.answers import OPEN, Answer, Question

PREFIX = "my_"  # of the name of a metric that a student has added
Answers = Mapping[str, object]


@dataclass(frozen=True)
class Task:
    """What an exercise gives (`rows` of a table, with a `note`) and what it asks."""

    rows: Sequence[Mapping[str, object]]
    questions: Sequence[Question]
    note: str = ""


def at_home(data: ProjectData) -> Iterator[Observation]:
    """Figures of the home area: the observations, then the panel's newest values."""
    home = data.panel.home
    yield from (seen for seen in data.observations.values() if seen.area == home)
    newest = (data.panel.newest(indicator) for indicator in data.panel.series)
    yield from (seen for seen in newest if seen)


def metrics_given(data: ProjectData) -> list[Metric]:
    """The metrics of the edition without those of a student: exercises stay as they are."""
    return [metric for name, metric in data.metrics.items() if not name.startswith(PREFIX)]


def end_or_open(end: Decimal | None) -> Answer:
    """The end of an interval as an answer."""
    return OPEN if end is None else end


def first_of(*groups: Sequence[Any] | Iterator[Any]) -> Any:
    """The first item of the first group that is not empty; None where all are."""
    return next((one for group in groups for one in group), None)


def nothing(what: str) -> Task:
    return Task([], [], f"The data lack {what}, and so does the panel: nothing can be asked yet.")


def given(which: str, seen: Observation) -> dict[str, object]:
    """The row of an exercise that shows an observation."""
    return {
        "figure": which,
        "id": seen.id,
        "what": seen.subject,
        "printed": print_observation(seen),
        "qualifier": "interval published" if seen.bounds else seen.qualifier,
        "unit": seen.unit.name,
    }
