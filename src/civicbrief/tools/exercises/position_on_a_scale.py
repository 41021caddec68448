"""The third exercise: a position on a scale is not a share of its maximum."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from civicbrief.data.observation import Unit
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.rounding import print_observation
from civicbrief.tools.exercises.answers import Question
from civicbrief.tools.exercises.task import Answers, Task, at_home, first_of, nothing


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
    percent = "give it in per cent, not as a fraction."
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
