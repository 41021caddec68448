"""The exercises on intervals: by hand, and of a metric of the student's own in `src/own.py`."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from civicbrief.core.project import texts
from civicbrief.data.observation import Observation
from civicbrief.metrics import project_metrics
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import interval_of
from civicbrief.text.entries import read_entries
from civicbrief.text.text_files import read_texts
from civicbrief.tools.exercises.answers import (
    OPEN,
    PREFIX,
    Answer,
    Answers,
    Question,
    Slips,
    Task,
    at_home,
    end_or_open,
    first_of,
    given,
    metrics_given,
    nothing,
)
from civicbrief.tools.locked_packages import install_more

TESTS = "tests/test_own.py"
LONGEST = 120  # seconds that its test may take
FIRST = "first the metric itself: its interval follows from it."
BY_HAND = "take the ends of its figures that make it lowest, then highest; in the metric's unit."
EXCHANGED = "low and high are exchanged."
UNIT = "give it in the unit of the row, not in single units."
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
HINTS = {  # by the kind of a figure: at a wrong lower end, at a wrong upper one
    "published": (PUBLISHED, PUBLISHED),
    "exact": (EXACT, EXACT),
    "one-sided": (BELOW, LEFT_OPEN),
    "rounded": (HALF, HALF),
}
MISTAKES: dict[str, dict[str, Sequence[int | str]]] = {  # half steps from the printed number
    "published": {PUBLISHED: (0, -1, 1)},
    "exact": {},
    "one-sided": {BELOW: (-1, -2)},
    "rounded": {PRINTED: (0,), HALF: (-2, 2), PLACE: (-20, -10, 10, 20, "-0.1", "0.1")},
}


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
    kind = "exact" if seen.qualifier == "exact" else "one-sided" if seen.one_sided else "rounded"
    kind = "published" if seen.bounds else kind
    slips = [
        (seen.value + seen.half_step * Decimal(step), hint)
        for hint, steps in MISTAKES[kind].items()
        for step in steps
    ]
    slips += [
        (end * seen.unit.scale, UNIT)
        for end in (low, high)
        if isinstance(end, Decimal) and seen.unit.scale != 1
    ]
    below, above = HINTS[kind]
    swapped = EXCHANGED
    raised: Slips = [] if high == OPEN else [(OPEN, above)]
    if seen.one_sided and not seen.bounds:
        above = swapped = NO_END if high == OPEN else LEFT_OPEN
        raised = [(seen.value + seen.half_step * k, above) for k in (0, 1, 2)]
        raised += [] if high == OPEN else [(OPEN, OWN_END)]
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
        return f"begin its name with {PREFIX}, in small letters, so that it is known to be yours."
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
        return f"its test cannot be run: pytest is not installed here; type {install_more()}"
    if done.returncode == 5:
        return f"{TESTS} names it, but in no test: give the test's name or parameters its id."
    if done.returncode:
        return f"its test fails: pytest {TESTS} -k {name} shows where."
    return ""
