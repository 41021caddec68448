"""The exercises: what a notebook of `notebooks/exercises` gives, and which answers are right.

All is computed from the project's own data, so an exercise follows them: another figure, another
country. Where the data lack a figure of some kind, the panel of published indices serves instead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from civicbrief.core.faults import InputError
from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.metrics import data_check
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.project_metrics import metrics_of
from civicbrief.text.passages import read_all
from civicbrief.text.text_files import read_texts
from civicbrief.tools.clear_answers import ASKS
from civicbrief.tools.exercises.answers import UNANSWERED, Answers, Task, read_answers
from civicbrief.tools.exercises.figures import find_the_error, position_on_a_scale, read_a_row
from civicbrief.tools.exercises.intervals import an_interval, your_own_metric

FOLDER = "notebooks/exercises"
RIGHT, NOT_BEGUN = "right", "not begun"  # states of an exercise


@dataclass(frozen=True)
class Exercise:
    """One exercise; `after` says what to look at next."""

    make: Callable[[Path, ProjectData, Answers], Task]
    after: str

    @property
    def name(self) -> str:
        """That of its notebook, without the number."""
        return self.make.__name__.replace("_", "-")


EXERCISES = (
    Exercise(read_a_row, "civicbrief explain shows the same of every figure, with its interval."),
    Exercise(
        an_interval,
        "exercise 3; why an end is closed or open stands in docs/explanation/intervals.md.",
    ),
    Exercise(position_on_a_scale, "look for an index in the news, and at where its scale begins."),
    Exercise(
        find_the_error,
        "change one figure in a copy of data, build both, and see civicbrief diff find it.",
    ),
    Exercise(
        your_own_metric, "give the metric its final name, and print it in a passage of the brief."
    ),
)


class OpenExercise:
    """An exercise as a notebook shows it: the given figures, and a check of answers."""

    def __init__(self, exercise: Exercise, project: Path, data: ProjectData):
        self.exercise, self.project, self.data = exercise, project, data

    def check(self, **answers: object) -> None:
        """Print what is right, and a hint where an answer is not, by the data as they are now."""
        try:
            data = data_check.load(self.project / "data", metrics_of(self.project))
        except InputError as error:
            print(error)
        else:
            print("\n".join(replies(self.exercise, self.project, data, answers)[1]))

    def file(self, table: str) -> Path:
        """The file of a table of the data."""
        return self.project / "data" / f"{table}.csv"

    def _task(self) -> tuple[str, Any]:
        from civicbrief.brief.notebook_table import Table  # pandas is needed for showing only

        task = self.exercise.make(self.project, self.data, {})
        names = indicator_names(self.project)
        rows = [
            {key: names.get(cell, cell) if key == "what" else cell for key, cell in row.items()}
            for row in task.rows or [{"nothing": ""}]
        ]
        table = Table(rows)
        return task.note, table.set_index(table.columns[0])

    def _repr_html_(self) -> str:
        from markupsafe import Markup

        note, table = self._task()
        before = str(Markup("<p>{}</p>").format(note)) if note else ""
        return f"{before}{table._repr_html_()}"

    def __repr__(self) -> str:
        note, table = self._task()
        return f"{note}\n{table.to_string()}".strip()


def indicator_names(project: Path) -> dict[object, str]:
    """The words of each indicator of the panel, in English where the project has it."""
    translations = read_all(read_texts(texts(project)), read_tables(project / "data"))
    words = translations.get("en") or next(iter(translations.values()))
    prefix = "indicator-"
    return {k.removeprefix(prefix): p.wording for k, p in words.items() if k.startswith(prefix)}


def notebook(number: int) -> str:
    """The path of an exercise's notebook in its project."""
    return f"{FOLDER}/{number}-{EXERCISES[number - 1].name}.ipynb"


def checked(number: int, project: Path, data: ProjectData) -> tuple[str, list[str]]:
    """The state of an exercise as its notebook was saved, and the replies to the answers."""
    exercise = EXERCISES[number - 1]
    try:
        answers = read_answers(project / notebook(number), ASKS[exercise.name])
    except InputError as error:
        return "its notebook cannot be read", [str(error)]
    wrong, lines = replies(exercise, project, data, answers)
    if all(answer is None or answer is ... for answer in answers.values()):
        return NOT_BEGUN, lines
    return f"{wrong} of {len(lines)} not right yet" if wrong else RIGHT, lines


def replies(
    exercise: Exercise, project: Path, data: ProjectData, answers: Answers
) -> tuple[int, list[str]]:
    """How many answers are not right, and a line for each: right, or a hint."""
    task = exercise.make(project, data, answers)
    if not task.questions:
        return 1, [task.note]
    hints = {one.name: one.reply(answers.get(one.name)) for one in task.questions}
    wrong = sum(map(bool, hints.values()))
    lines = [f"{name}: {hint or 'right.'}" for name, hint in hints.items()]
    if all(hint == UNANSWERED for hint in hints.values()):
        lines = ["Nothing is answered yet: write your answers in place of the dots."]
    return wrong, lines if wrong else [*lines, f"All is right. Next: {exercise.after}"]
