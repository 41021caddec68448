"""The exercises on single figures: a row, a position on a scale, an error in a brief."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

from civicbrief.data.observation import Observation, Unit
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import interval_of
from civicbrief.metrics.rounding import print_metric, print_observation
from civicbrief.tools.exercises.answers import (
    Answers,
    Question,
    Task,
    at_home,
    first_of,
    metrics_given,
    nothing,
)

SHOWN = 6  # metrics of the small brief, at most
PERCENT = "give it in per cent, not as a fraction."


def read_a_row(project: Path, data: ProjectData, answers: Answers) -> Task:
    """A figure's row: where it stands, its unit, its qualifier, its words, its source."""
    own = [seen for seen in at_home(data) if seen.table == "observations"]
    seen = first_of(
        [o for o in own if o.quote and o.one_sided], [o for o in own if o.quote], own, at_home(data)
    )
    if seen is None:
        return nothing("a figure")
    others = [
        (text, f"that is the column {name}: look at the header.")
        for name in ("id", "subject", "printed", "qualifier", "unit", "source")
        for text in [seen.unit.name if name == "unit" else getattr(seen, name)]
    ]
    row_slips = [
        (Decimal(seen.row - 1), "count as a spreadsheet does, the header being a row too."),
        (
            Decimal(seen.row - 2),
            "pandas counts from zero and leaves out the header; a spreadsheet does not.",
        ),
        (seen.value, "that is the figure; its row is asked."),
    ]
    unit_slips = [(seen.unit.name.split()[0], "that is a part of it: of what?"), ("%", "of what?")]
    source = data.sources[seen.source]
    body = "that is from sources.csv: write the id of the source that the row holds."
    source_slips = [*others, (source.body, body), (source.title, body)]
    hints = {
        "row": "another figure stands there: look for the id in the first column.",
        "unit": "copy the whole cell of the column unit.",
        "qualifier": "it is one of the few words of column qualifier.",
        "words": "copy the whole quotation, in the language it has.",
        "source": "copy the whole cell of the column source: it is an id.",
    }
    asked = [
        Question("row", Decimal(seen.row), row_slips, hints["row"]),
        Question("unit", seen.unit.name, [*unit_slips, *others], hints["unit"]),
        Question("qualifier", seen.qualifier, others, hints["qualifier"]),
        Question("words", seen.quote, others, hints["words"]),
        Question("source", seen.source, source_slips, hints["source"]),
    ]
    row: dict[str, object] = {"id": seen.id, "printed": seen.printed, "period": seen.period}
    if seen.table == "observations":
        note = "" if seen.quote else "Its row has no words: leave them."
        questions = [one for one in asked if seen.quote or one.name != "words"]
        return Task([row | {"file": "data/observations.csv"}], questions, note)
    row |= {"indicator": seen.subject, "release": seen.release, "file": "data/panel.csv"}
    note = (
        "data/observations.csv has no figure yet, so this one is of the panel. A row there has no "
        "qualifier and no words: leave both. Its unit and source are in data/series.csv."
    )
    return Task([row], [one for one in asked if one.name not in ("qualifier", "words")], note)


def position_on_a_scale(project: Path, data: ProjectData, answers: Answers) -> Task:
    """Position on a scale against share of the maximum."""
    own = [o for o in at_home(data) if o.unit.low is not None and o.unit.high is not None]
    scales = [
        unit for unit in data.units.values() if unit.low and unit.high is not None and unit.low > 0
    ]
    seen = first_of(
        [o for o in own if o.unit in scales], [o for o in own if o.table == "panel"], own
    )
    if seen is None:
        return nothing("a figure on a scale with two ends")
    scale = seen.unit if seen.unit in scales or not scales else scales[0]
    low, high = _two(scale.low, scale.high)
    start, end = _two(seen.unit.low, seen.unit.high)
    share_up = (seen.value - start) / (end - start)
    place = low + share_up * (high - low)
    position, share = share_up * 100, place / high * 100
    rows = [_row(seen.id, seen.subject, print_observation(seen), seen.unit)]
    note = ""
    if scale != seen.unit:
        rows.append(_row("", "the same position", "", scale))
        note = (
            "The data have no figure on a scale that begins above zero, so there are two steps. "
            "First give the position of this figure on its own scale. Then work out how many "
            "points have the same position on the second scale: the share that is asked is the "
            "share of these points in their maximum, the middle is that of the second scale."
        )
    position_slips = [
        (share, "that is the share of the maximum: where does the scale begin?"),
        (share_up, PERCENT),
        (place / (high - low) * 100, "measure the figure, too, from where the scale begins."),
        ((place - low) / high * 100, "measured from the right end; now, how long is the scale?"),
        (place, "that is in points of the scale: which per cent of the way up it is that?"),
        (100 - position, "that is the way from the top: measure from the low end."),
    ]
    share_slips = [
        (position, "that is the position; a share of the maximum knows nothing of the low end."),
        (share / 100, PERCENT),
        (place, "that is in points of the scale: which per cent of its maximum is that?"),
    ]
    middle_slips = [
        (high / 2, "that is half of the maximum: but the scale does not begin at zero."),
        ((high - low) / 2, "that is half of its length: add it to where the scale begins."),
        (Decimal(50), "give it in points of the scale, not in per cent."),
    ]
    far = "how far is it from the low end, and how long is the whole scale?"
    highest = "divide the points by the highest there can be."
    half = "which point is as far from both ends?"
    questions = [
        Question("position", position, position_slips, far, digits=2),
        Question("share", share, share_slips, highest, digits=2),
        Question("middle", (low + high) / 2, middle_slips, half),
    ]
    return Task(rows, questions, note)


def _row(name: str, what: str, value: object, unit: Unit) -> Mapping[str, object]:
    end = {"from": unit.low, "to": unit.high}
    return {"id": name, "what": what, "value": value, "unit": unit.name} | end


def _two(low: Decimal | None, high: Decimal | None) -> tuple[Decimal, Decimal]:
    assert low is not None
    assert high is not None
    return low, high


def find_the_error(project: Path, data: ProjectData, answers: Answers) -> Task:
    """A small brief of figures and of what follows from them; one figure has two digits swapped."""
    shown: dict[str, Mapping[str, object]] = {}
    inputs: dict[str, Observation] = {}
    for metric in metrics_given(data):
        names = metric.resolve("world_bank").values()
        if len(shown) < SHOWN and names and data.seen.keys() >= set(names):
            result = interval_of(metric, data.seen)
            if result.value is not None:
                number = print_metric(result, metric.unit)
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
    right_slips = [
        (wrong, "that is what the small brief prints: what does the row say?"),
        (error.value * error.unit.scale, "give it in the unit that the row has."),
        (Decimal(error.row), "that is the number of the row: its value is asked."),
    ]
    wrong_slips = [*((name, agrees) for name in inputs), *((name, computed) for name in shown)]
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
