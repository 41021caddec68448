"""The second exercise: intervals by hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from civicbrief.data.data_folder import Data
from civicbrief.tools.exercises.answers import Question
from civicbrief.tools.exercises.ends import difference, ends, is_difference
from civicbrief.tools.exercises.task import (
    Answers,
    Task,
    at_home,
    first_of,
    given,
    metrics_given,
    nothing,
)


def an_interval(project: Path, data: Data, answers: Answers) -> Task:
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
    gaps = [card for card in metrics_given(data) if is_difference(card, data.seen)]
    third = first_of(gaps)
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
