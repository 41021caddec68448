"""The exercises: what a notebook of `notebooks/exercises` gives, and what it takes for right.

All is computed from the project's own data, so an exercise follows them: another figure, another
country. Where the data lack a figure of some kind, the panel of published indices serves instead.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from civicbrief import results, source
from civicbrief.answers import UNANSWERED, Question, read_answers
from civicbrief.exercise_ends import difference, ends, is_difference
from civicbrief.metrics import Metric
from civicbrief.observation import Observation
from civicbrief.printing import print_metric, print_observation
from civicbrief.project import find_project
from civicbrief.source import Data

FOLDER = "notebooks/exercises"
SHOWN = 6  # metrics of the small brief that has an error, at most
Answers = Mapping[str, object]


@dataclass(frozen=True)
class Task:
    """What an exercise gives (`rows` of a table, with a `note`) and what it asks."""

    rows: Sequence[Mapping[str, object]]
    questions: Sequence[Question]
    note: str = ""


@dataclass(frozen=True)
class Exercise:
    """One exercise; `name` is that of its notebook, `after` says what to look at next."""

    name: str
    asks: tuple[str, ...]
    make: Callable[[Path, Data, Answers], Task]
    after: str


# --- the five


def read_a_row(project: Path, data: Data, answers: Answers) -> Task:
    """A figure's row: where it stands, its unit, its qualifier, its words, its source."""
    own = [seen for seen in _own(data) if seen.table == "observations"]
    seen = _first(
        [o for o in own if o.quote and o.one_sided], [o for o in own if o.quote], own, _own(data)
    )
    if seen is None:
        return _nothing("a figure")
    others = [
        (text, f"that is the column {name}: look at the header.")
        for name, text in (
            ("id", seen.id),
            ("subject", seen.subject),
            ("printed", seen.printed),
            ("qualifier", seen.qualifier),
            ("unit", seen.unit.name),
            ("source", seen.source),
        )
    ]
    given = data.sources[seen.source]
    body = "that is said of the source in sources.csv: write the id that the row holds."
    asked = {
        "row": Question(
            "row",
            Decimal(seen.row),
            [
                (Decimal(seen.row - 1), "count as a spreadsheet does, the header being a row too."),
                (
                    Decimal(seen.row - 2),
                    "pandas counts from zero and leaves out the header; a spreadsheet does not.",
                ),
                (seen.value, "that is the figure; its row is asked."),
            ],
            "another figure stands there: look for the id in the first column.",
        ),
        "unit": Question(
            "unit",
            seen.unit.name,
            [
                (seen.unit.name.split()[0], "that is a part of it: of what?"),
                ("%", "of what?"),
                *others,
            ],
            "copy the whole cell of the column unit.",
        ),
        "qualifier": Question(
            "qualifier", seen.qualifier, others, "it is one of the few words of column qualifier."
        ),
        "words": Question(
            "words", seen.quote, others, "copy the whole quotation, in the language it has."
        ),
        "source": Question(
            "source",
            seen.source,
            [*others, (given.body, body), (given.title, body)],
            "the id of the source is in the last column of the row.",
        ),
    }
    row: dict[str, object] = {"id": seen.id, "printed": seen.printed, "period": seen.period}
    if seen.table == "observations":
        note = "" if seen.quote else "Its row has no words: leave them."
        asked = asked if seen.quote else _without(asked, "words")
        return Task([row | {"file": "data/observations.csv"}], [*asked.values()], note)
    row |= {"indicator": seen.subject, "release": seen.release, "file": "data/panel.csv"}
    note = (
        "data/observations.csv has no figure yet, so this one is of the panel. A row there has no "
        "qualifier and no words: leave both. Its unit and source are in data/series.csv."
    )
    return Task([row], [*_without(asked, "qualifier", "words").values()], note)


def an_interval(project: Path, data: Data, answers: Answers) -> Task:
    """Intervals by hand: of a rounded figure, of a one-sided one, of a difference."""
    own, notes = list(_own(data)), []
    rounded = [o for o in own if o.qualifier in ("rounded", "planned") and not o.bounds]
    first = _first(
        [o for o in rounded if o.decimals and o.unit.scale > 1],
        [o for o in rounded if o.table == "observations" and o.decimals],
        rounded,
    )
    sided = [o for o in own if o.one_sided]
    second = _first([o for o in sided if o.unit.high is not None], sided)
    if first is None:
        notes.append("The data have no rounded figure: leave the first.")
    if second is None:
        second = _first([o for o in own if o.bounds])
        notes.append(
            "The data have no figure with “more than”; "
            + ("the source of the second gives its interval." if second else "leave the second.")
        )
    gaps = [card for card in results.cards(data).values() if is_difference(card, data.seen)]
    third = _first(
        [c for c in gaps if second and second.id in c.inputs and c.inputs[0] == second.id], gaps
    )
    rows: list[Mapping[str, object]] = []
    questions: list[Question] = []
    for name, seen in (("first", first), ("second", second)):
        if seen:
            said = "published interval" if seen.bounds else seen.qualifier
            rows.append(_given(name, seen.id, seen.printed, said, seen.unit.name))
            questions += ends(name, seen)
    if third:
        rows.append(_given("third", third.id, third.formula, "metric", third.unit.name))
        for name in third.inputs:
            if name not in {row["id"] for row in rows}:
                used = data.seen[name]
                rows.append(_given("", used.id, used.printed, used.qualifier, used.unit.name))
        questions += difference("third", third, data.seen)
    else:
        notes.append("There is no difference of figures: leave the third.")
    return Task(rows, questions, " ".join(notes)) if questions else _nothing("a rounded figure")


def position_on_a_scale(project: Path, data: Data, answers: Answers) -> Task:
    """Position on a scale against share of the maximum."""
    own = [o for o in _own(data) if o.unit.low is not None and o.unit.high is not None]
    scales = [
        unit
        for unit in source.read_units(source.read_package(project / "data")).values()
        if unit.low and unit.high is not None and unit.low > 0
    ]
    seen = _first([o for o in own if o.unit in scales], [o for o in own if o.table == "panel"], own)
    if seen is None:
        return _nothing("a figure on a scale with two ends")
    scale = seen.unit if seen.unit in scales or not scales else scales[0]
    low, high = _two(scale.low, scale.high)
    start, end = _two(seen.unit.low, seen.unit.high)
    share_up = (seen.value - start) / (end - start)
    place = low + share_up * (high - low)
    position, share = share_up * 100, place / high * 100
    percent = "give it in per cent, not as a fraction."
    rows: list[Mapping[str, object]] = [
        {"id": seen.id, "value": seen.value, "unit": seen.unit.name, "from": start, "to": end}
    ]
    note = ""
    if scale != seen.unit:
        rows.append(
            {"id": "", "value": "the same position", "unit": scale.name, "from": low, "to": high}
        )
        note = (
            "The data have no figure on a scale that begins above zero. Find the position of this "
            "one, then the points that have the same position on the second scale: the share is "
            "theirs, the middle is that of the second scale."
        )
    position_slips = [
        (share, "that is the share of the maximum: where does the scale begin?"),
        (share_up, percent),
        (place / (high - low) * 100, "measure the figure, too, from where the scale begins."),
        ((place - low) / high * 100, "measured from the right end; now, how long is the scale?"),
        (place, "that is in points of the scale: which per cent of the way up it is that?"),
        (100 - position, "that is the way from the top: measure from the low end."),
    ]
    share_slips = [
        (position, "that is the position; a share of the maximum knows nothing of the low end."),
        (share / 100, percent),
        (place, "that is in points of the scale: which per cent of its maximum is that?"),
    ]
    middle_slips = [
        (high / 2, "that is half of the maximum: but the scale does not begin at zero."),
        ((high - low) / 2, "that is half of its length: add it to where the scale begins."),
        (Decimal(50), "give it in points of the scale, not in per cent."),
    ]
    return Task(
        rows,
        [
            Question(
                "position",
                position,
                position_slips,
                "how far is it from the low end, and how long is the whole scale?",
                digits=2,
            ),
            Question(
                "share",
                share,
                share_slips,
                "divide the points by the highest there can be.",
                digits=2,
            ),
            Question(
                "middle", (low + high) / 2, middle_slips, "which point is as far from both ends?"
            ),
        ],
        note,
    )


def find_the_error(project: Path, data: Data, answers: Answers) -> Task:
    """A small brief of figures and of what follows from them; one figure has two digits swapped."""
    shown: dict[str, tuple[str, str, str]] = {}
    inputs: dict[str, Observation] = {}
    for card in results.cards(data).values():
        if len(shown) < SHOWN and card.inputs and {*_rests(card)} <= data.seen.keys():
            result = results.compute(card, data.seen)
            if result.value is not None:
                number = print_metric(result, card.unit.kind)
                shown[card.id] = (card.definition, f"{number:,f}", card.unit.name)
                inputs |= {name: data.seen[name] for name in _rests(card)}
    planted = [(seen, wrong) for seen in inputs.values() for wrong in _swapped(seen)[:1]]
    if not planted:
        return _nothing("a metric with the figures that it rests on")
    # Which one depends on the data alone, and on nothing that can be guessed.
    state = "".join(f"{seen.id}={seen.value};" for seen in inputs.values())
    choice = int(hashlib.sha256(state.encode()).hexdigest(), 16) % len(planted)
    error, wrong = planted[choice]
    rows: list[Mapping[str, object]] = []
    for seen in inputs.values():
        number = wrong if seen is error else print_observation(seen)
        what = f"{seen.subject}, {seen.period}"
        rows.append(_line(seen.id, what, f"{number:,f}", seen.unit.name))
    rows += [_line(name, *said) for name, said in shown.items()]
    fine = [(name, "this agrees with its row: look at another.") for name in inputs]
    follows = "this is computed from rows, and rightly: compare the figures that it is made of."
    fine += [(name, follows) for name in shown]
    return Task(
        rows,
        [
            Question(
                "wrong",
                error.id,
                [(name, hint) for name, hint in fine if name != error.id],
                "copy the id of one line of the small brief.",
            ),
            Question(
                "right",
                error.value,
                [
                    (wrong, "that is what the small brief prints: what does the row say?"),
                    (error.value * error.unit.scale, "give it in the unit that the row has."),
                    (Decimal(error.row), "that is the number of the row: its value is asked."),
                ],
                "take the value from the row of the figure that is wrong.",
            ),
        ],
    )


def your_own_metric(project: Path, data: Data, answers: Answers) -> Task:
    """A metric of the student's, with its passage, its interval and its test."""
    from civicbrief.exercise_metric import questions

    rows = [
        {
            "id": seen.id,
            "what": seen.subject,
            "period": seen.period,
            "printed": seen.printed,
            "qualifier": "published interval" if seen.bounds else seen.qualifier,
            "unit": seen.unit.name,
        }
        for seen in _own(data)
    ]
    return Task(rows, questions(project, data, answers.get("metric")))


EXERCISES = (
    Exercise(
        "read-a-row",
        ("row", "unit", "qualifier", "words", "source"),
        read_a_row,
        "civicbrief explain shows the same of every figure, with its interval.",
    ),
    Exercise(
        "an-interval",
        ("first_low", "first_high", "second_low", "second_high", "third_low", "third_high"),
        an_interval,
        "see Observation.low and high in civicbrief.observation: a line for each kind.",
    ),
    Exercise(
        "position-on-a-scale",
        ("position", "share", "middle"),
        position_on_a_scale,
        "look for an index in the news, and at where its scale begins.",
    ),
    Exercise(
        "find-the-error",
        ("wrong", "right"),
        find_the_error,
        "change one figure in a copy of data, build both, and see civicbrief diff find it.",
    ),
    Exercise(
        "your-own-metric",
        ("metric", "low", "high"),
        your_own_metric,
        "give the metric its final name, and print it in a passage of the brief.",
    ),
)


# --- asking and answering


class Opened:
    """An exercise as a notebook shows it: the given figures, and a check of answers."""

    def __init__(self, exercise: Exercise, project: Path, data: Data):
        self.exercise, self.project, self.data = exercise, project, data

    def check(self, **answers: object) -> None:
        """Print what is right, and a hint where an answer is not. Nothing is stored."""
        print("\n".join(replies(self.exercise, self.project, self.data, answers)[1]))

    def file(self, table: str) -> Path:
        """The file of a table of the data."""
        return self.project / "data" / f"{table}.csv"

    def _task(self) -> tuple[str, Any]:
        from civicbrief.tables import Table  # pandas is needed for showing only

        task = self.exercise.make(self.project, self.data, {})
        rows = task.rows or [{"nothing": ""}]
        table = Table(rows)
        return task.note, table.set_index(table.columns[0])

    def _repr_html_(self) -> str:
        from markupsafe import Markup

        note, table = self._task()
        said = str(Markup("<p>{}</p>").format(note)) if note else ""
        return said + table._repr_html_()

    def __repr__(self) -> str:
        note, table = self._task()
        return f"{note}\n{table.to_string()}".strip()


def open_exercise(name: str) -> Opened:
    """The exercise of a notebook. Raises NotReady, shown as lines, for faults of the data."""
    from civicbrief.brief import open_data

    project = find_project()
    (exercise,) = (one for one in EXERCISES if one.name == name)
    return Opened(exercise, project, open_data(str(project / "data")))


def notebook(number: int) -> str:
    """Where the notebook of an exercise lies in its project."""
    return f"{FOLDER}/{number}-{EXERCISES[number - 1].name}.ipynb"


def checked(number: int, project: Path, data: Data) -> tuple[int, list[str], int]:
    """Of the saved notebook: how many answers are right, the replies, and how many are begun."""
    exercise = EXERCISES[number - 1]
    answers = read_answers(project / notebook(number), exercise.asks)
    begun = sum(value is not None and value is not ... for value in answers.values())
    wrong, lines = replies(exercise, project, data, answers)
    return wrong, lines, begun


def replies(
    exercise: Exercise, project: Path, data: Data, answers: Answers
) -> tuple[int, list[str]]:
    """How many answers are not right, and a line for each: right, or a hint."""
    task = exercise.make(project, data, answers)
    if not task.questions:
        return 1, [task.note]
    hints = {one.name: one.reply(answers.get(one.name)) for one in task.questions}
    wrong = sum(map(bool, hints.values()))
    lines = [f"{name}: {hint or 'right.'}" for name, hint in hints.items()]
    if all(hint == UNANSWERED for hint in hints.values()):
        lines = ["Nothing is answered yet: write your answers in the place of the dots."]
    return wrong, lines if wrong else [*lines, f"All is right. Next: {exercise.after}"]


# --- figures


def _own(data: Data) -> Iterator[Observation]:
    """Figures of the home area: the observations, then the panel's newest values."""
    home = data.panel.home
    yield from (seen for seen in data.observations.values() if seen.area == home)
    newest = (data.panel.newest(indicator) for indicator in data.panel.series)
    yield from (seen for seen in newest if seen)


def _first(*groups: Sequence[Any] | Iterator[Any]) -> Any:
    """The first of the first group that has one."""
    return next((one for group in groups for one in group), None)


def _nothing(what: str) -> Task:
    return Task([], [], f"The data lack {what}, and so does the panel: nothing can be asked yet.")


def _without(asked: dict[str, Question], *names: str) -> dict[str, Question]:
    return {name: question for name, question in asked.items() if name not in names}


def _given(which: str, name: str, printed: str, said: str, unit: str) -> dict[str, object]:
    return {"figure": which, "id": name, "printed": printed, "qualifier": said, "unit": unit}


def _line(name: str, what: str, number: str, unit: str) -> Mapping[str, object]:
    return {"id": name, "what": what, "the small brief says": number, "unit": unit}


def _rests(card: Metric) -> list[str]:
    return list(results.resolve(card, "world_bank").values())


def _two(low: Decimal | None, high: Decimal | None) -> tuple[Decimal, Decimal]:
    assert low is not None
    assert high is not None
    return low, high


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
