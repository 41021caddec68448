"""The fifth exercise: a metric of the student's in `src/own.py`, checked as the project is."""

from __future__ import annotations

import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

from civicbrief.core.project import texts
from civicbrief.metrics import project_metrics
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import interval_of
from civicbrief.text.entries import read_entries
from civicbrief.text.text_files import read_texts
from civicbrief.tools.exercises.an_interval import EXCHANGED, NO_END, PRINTED_GAP
from civicbrief.tools.exercises.answers import OPEN, Answer, Question
from civicbrief.tools.exercises.task import PREFIX, Answers, Task, at_home, end_or_open, given

TESTS = "tests/test_own.py"
LONGEST = 120  # seconds that its test may take
FIRST = "first the metric itself: its interval follows from it."
BY_HAND = "take the ends of its figures that make it lowest, then highest; in the metric's unit."


def your_own_metric(project: Path, data: ProjectData, answers: Answers) -> Task:
    """A metric of the student's, with its passage, its interval and its test."""
    rows = [{"id": seen.id, "period": seen.period} | given("", seen) for seen in at_home(data)]
    rows = [{name: cell for name, cell in row.items() if name != "figure"} for row in rows]
    return Task(rows, questions(project, data, answers.get("metric")))


def questions(project: Path, data: ProjectData, answer: object) -> list[Question]:
    """The metric's name, which is right when all that belongs to it is there; and its interval."""
    name = answer if isinstance(answer, str) else ""
    hint = _lacking(project, data, name)
    first = Question("metric", "\0" if hint else name, [], hint)
    metric = data.declared.get(name)
    result = interval_of(metric, data.seen) if metric and name.startswith(PREFIX) else None
    if metric is None or result is None or result.reason:
        nothing = Decimal("NaN")  # equals no answer
        return [first, *(Question(end, nothing, [], FIRST) for end in ("low", "high"))]
    low, high = end_or_open(result.low), end_or_open(result.high)
    slips: list[tuple[Answer, str]] = []
    if result.value is not None:
        slips.append((result.value, PRINTED_GAP))
    for end in (result.low, result.high):
        if end is not None and metric.unit.scale != 1:
            slips.append((end * metric.unit.scale, "give it in the metric's unit."))
    return [first, _end("low", low, high, slips), _end("high", high, low, slips)]


def _end(name: str, right: Answer, other: Answer, slips: list[tuple[Answer, str]]) -> Question:
    otherwise = NO_END if right == OPEN else BY_HAND
    return Question(name, right, [(other, EXCHANGED), *slips], otherwise, digits=3)


def _lacking(project: Path, data: ProjectData, name: str) -> str:
    """The first thing that the metric lacks, as a hint; empty when it lacks nothing."""
    if not re.fullmatch(rf"{PREFIX}[a-z0-9_]+", name):
        return f"begin its name with {PREFIX}, in small letters, so that it is known for yours."
    metric = data.declared.get(name)
    if metric is None:
        path = project / project_metrics.FILE
        source = path.read_text(encoding="utf-8") if path.is_file() else ""
        if re.search(rf"^def {name}\(", source, re.MULTILINE):
            return f"{project_metrics.FILE} has the function, but no line @metric(…) above it."
        return f"{project_metrics.FILE} has no function of this name. Is the file saved?"
    inputs = list(metric.resolve("world_bank").values())
    if unknown := [each for each in inputs if each not in data.seen]:
        return f"no row has the id of a parameter: {', '.join(unknown)}."
    if not any(data.seen[each].area == data.panel.home for each in inputs):
        return "none of its figures is of the area that data/datapackage.json names."
    result = interval_of(metric, data.seen)
    if result.reason:
        return f"over these figures it has no value: {result.reason}."
    files = read_texts(texts(project))
    entries = {
        code: read_entries(code, files.text(f"{code}.ftl") or "")[0] for code in files.languages
    }
    if lacking := [code for code, found in entries.items() if f"name-{name}" not in found]:
        return f"its name for readers, name-{name}, is missing in: {', '.join(lacking)}."
    return _untested(project, name)


def _untested(project: Path, name: str) -> str:
    """What is wrong with the metric's test: it is run as the project runs its own."""
    path = project / TESTS
    if not path.is_file() or name.encode() not in path.read_bytes():
        return f"it has no test yet: {TESTS} does not name it."
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TESTS, "-k", name]
    try:
        done = subprocess.run(command, cwd=project, capture_output=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return f"its test does not end: pytest {TESTS} -k {name} shows where."
    if b"No module named pytest" in done.stderr:
        return "its test cannot be run: pytest is not installed here (make test installs it)."
    if done.returncode == 5:
        return f"{TESTS} names it, but in no test: give the test's name or parameters its id."
    if done.returncode:
        return f"its test fails: pytest {TESTS} -k {name} shows where."
    return ""
