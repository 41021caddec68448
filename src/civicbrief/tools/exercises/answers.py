"""What an exercise gives and asks, and its answers: read from a saved notebook, never run."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from numbers import Real
from pathlib import Path
from typing import Any

from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.notebook_source import begins, notebook_of, without_magics
from civicbrief.data.observation import Observation
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.rounding import print_observation
from civicbrief.tools.clear_answers import targets

PREFIX = "my_"  # of the name of a metric that a student has added
OPEN = "open"  # what is written for an end that does not exist
CALCULATED = object()  # an answer that is not a plain number or text

UNANSWERED = "not answered yet: write the answer in place of the dots."
NOT_PLAIN = "answers are read, not run: write the number or the text itself."
COMMA = "write a decimal point, and no commas within a number."
NO_NUMBER = "write a number, without quotation marks and without its unit."
NO_TEXT = "write a text, between quotation marks."

Answer = Decimal | str
Answers = Mapping[str, object]
Slips = Sequence[tuple[Answer, str]]


@dataclass(frozen=True)
class Question:
    """What is asked under a name, and `right` as answer.

    `slips` are wrong answers, each with a hint at the mistake that leads to it; `otherwise` is the
    hint at any other one. A number may be rounded to `digits` digits or more; without, it has to
    be exact.
    """

    name: str
    right: Answer
    slips: Slips
    otherwise: str
    digits: int | None = None

    def reply(self, answer: object) -> str:
        """A hint; "" where the answer is right."""
        if answer is None or answer is ...:
            return UNANSWERED
        given = _given(answer)
        if given is None:
            return COMMA if isinstance(answer, tuple) else NOT_PLAIN
        if self._same(given, self.right):
            return ""
        if hints := [hint for wrong, hint in self.slips if self._same(given, wrong)]:
            return hints[0]
        if isinstance(given, str) and not isinstance(self.right, str):
            return NO_NUMBER
        if isinstance(self.right, str) and self.right != OPEN and not isinstance(given, str):
            return NO_TEXT
        return self.otherwise

    def _same(self, given: Answer, other: Answer) -> bool:
        if isinstance(given, str) or isinstance(other, str):
            one, two = (" ".join(str(text).split()).casefold() for text in (given, other))
            return type(given) is type(other) and one == two
        written = given.adjusted() - _place(given) + 1
        if given == other or self.digits is None or written < self.digits:
            return given == other
        return abs(given - other) <= Decimal(1).scaleb(_place(given)) / 2


def _given(answer: object) -> Answer | None:
    if isinstance(answer, str):
        return answer
    if isinstance(answer, bool) or not isinstance(answer, (Real, Decimal)):
        return None
    try:
        number = Decimal(str(answer))
    except ArithmeticError:
        return None
    return number if number.is_finite() else None


def _place(number: Decimal) -> int:
    """Power of ten of the last digit that counts; of a whole number, 0."""
    return min(0, int(number.normalize().as_tuple().exponent))


def read_answers(path: Path, names: Collection[str]) -> dict[str, object]:
    """The last value that a notebook assigns to each of these names; nothing in it is run.

    Raises InputError for a notebook that cannot be read, with the cell.
    """
    try:
        cells = notebook_of(path.name, path.read_bytes()).cells
    except FileNotFoundError:
        raise refused(path.name, "the notebook is missing", "Restore it.") from None
    found: dict[str, object] = {}
    for number, cell in enumerate(cells, start=1):
        for line in _statements(path, number, cell.source) if cell.cell_type == "code" else ():
            for target in targets(line):
                if isinstance(target, ast.Name) and target.id in names:
                    found[target.id] = _literal(getattr(line, "value", None))
    return found


def _statements(path: Path, number: int, text: str) -> list[ast.stmt]:
    """The statements of a cell. Raises InputError where they are not Python."""
    remedy = "Correct the cell, and save it."
    try:
        return ast.parse(without_magics(text)).body
    except SyntaxError as error:
        problem = f"cell {number}, line {error.lineno}: {error.msg}"
        told = begins(f"cell {number}", text)
        raise InputError([Fault(path.name, problem, remedy, details=told)]) from None
    except (ValueError, RecursionError, MemoryError):
        raise refused(path.name, f"cell {number} is not Python", remedy) from None


def _literal(node: ast.expr | None) -> object:
    try:
        return ast.literal_eval(node) if node else None
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return CALCULATED


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


def first_of(*groups: Iterable[Any]) -> Any:
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
