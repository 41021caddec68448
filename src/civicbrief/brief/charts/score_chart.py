"""From indicators on a short scale to a chart block: one row each, one cell a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from civicbrief.brief.charts.alternative import alternative
from civicbrief.brief.charts.chart_data import chart_csv, line_table
from civicbrief.brief.charts.drawing import places
from civicbrief.brief.charts.line_chart import check_series, listed
from civicbrief.brief.charts.score_drawing import Cell, Scores
from civicbrief.core.faults import TextError
from civicbrief.data.observation import Observation
from civicbrief.export.blocks import Chart
from civicbrief.style.theme import Theme
from civicbrief.text.runs import mark_digits, marked, plain, split
from civicbrief.text.words import Words

Points = Sequence[tuple[int, Observation]]


def score_chart(
    words: Words, theme: Theme, key: str, release: str, indicators: Sequence[str], form: str
) -> Chart:
    """The block of a strip of scores: indicators of the home area in one release.

    The passage `key` has an attribute for every indicator. Raises TextError for a series that the
    panel lacks, and unless all have one unit whose scale has both ends.
    """
    panel = words.data.panel
    for indicator in indicators:
        check_series(panel, key, indicator, release)
    found = {one: panel.line(one, release, panel.home) for one in indicators}
    empty = [one for one, points in found.items() if not points]
    if empty:
        raise TextError(f"{key}: the panel holds no values of {', '.join(empty)} in {release}")
    units = {seen.unit for points in found.values() for _, seen in points}
    if len(units) > 1:
        names = ", ".join(sorted(unit.name for unit in units))
        raise TextError(f"{key}: its scores have several units: {names}. Draw one chart for each")
    (unit,) = units
    if unit.low is None or unit.high is None:
        raise TextError(f"{key}: the scale of {unit.name} has no low or no high end in the card")
    low, high = float(unit.low), float(unit.high)
    years = sorted({year for points in found.values() for year, _ in points})
    drawn = []
    for indicator, points in found.items():
        cells = {
            year: Cell(
                (float(seen.value) - low) / (high - low), plain(words.value(words.figure(seen.id)))
            )
            for year, seen in points
        }
        drawn.append((plain(words.runs(f"{key}.{indicator}")), cells))
    named = {marked(words.runs(f"{key}.{one}")): points for one, points in found.items()}
    try:
        pictures = {
            name: Scores(drawn, years, place, theme).svg() for name, place in places(form).items()
        }
    except ValueError as error:
        raise TextError(f"{key}: {error}. Draw lines") from None
    described = "; ".join(_described(words, name, points) for name, points in named.items())
    table = {plain(split(name)): dict(points) for name, points in named.items()}
    turns = {name: _turns(points) for name, points in named.items()}
    return {
        "kind": "chart",
        "id": key,
        "form": form,
        "title": words.runs(key),
        "subtitle": words.runs(f"{key}.subtitle"),
        "source": words.runs(f"{key}.source"),
        "alt": alternative(words, key, "alt-scores", described),
        "ticks": split(" ".join(mark_digits("date", str(year)) for year in years)),
        "pictures": pictures,
        "uncertain": False,
        "csv": chart_csv(words, [seen.id for points in found.values() for _, seen in points]),
        "rows": [
            {"name": split(name), "value": listed(words, points)} for name, points in turns.items()
        ],
        "table": line_table(
            words, table, [[year for year, _ in points] for points in turns.values()]
        ),
    }


def _alike(points: Points) -> Iterator[list[tuple[int, Observation]]]:
    """The values of a row, years in a row with the same score together."""
    # Consecutive years are equally far ahead of their place: a gap parts them.
    runs = groupby(enumerate(points), key=lambda one: (one[1][1].value, one[1][0] - one[0]))
    for _, group in runs:
        yield [point for _, point in group]


def _turns(points: Points) -> Points:
    """The first year of each score, and the last year."""
    firsts = [same[0] for same in _alike(points)]
    return list(dict.fromkeys((*firsts, points[-1])))


def _described(words: Words, name: str, points: Points) -> str:
    """One row of a chart's text alternative, marked: years of the same score are one part."""
    parts = []
    for same in _alike(points):
        (first, seen), (last, _) = same[0], same[-1]
        span = str(first) if first == last else f"{first}–{last}"
        value = marked(words.value(words.figure(seen.id)))
        parts.append(f"{value} ({mark_digits('date', span)})")
    return marked(words.runs("alt-row", name=name, value=", ".join(parts)))
