"""From a series of the panel to a chart block: one area among others, year by year."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from civicbrief.brief.charts.bar_chart import alternative
from civicbrief.brief.charts.chart_data import chart_csv, line_table
from civicbrief.brief.charts.drawing import FORMS
from civicbrief.brief.charts.line_drawing import Line, Lines
from civicbrief.core.faults import TextError
from civicbrief.data.observation import Observation
from civicbrief.data.panel import Panel
from civicbrief.export.blocks import Chart
from civicbrief.style.theme import Theme
from civicbrief.text.figures import written
from civicbrief.text.runs import Run, mark_digits, marked, plain, split
from civicbrief.text.words import Words

Series = dict[str, Sequence[tuple[int, Observation]]]
TICKS = 4  # steps of the value axis, at most
FORM = "page"


def check_series(panel: Panel, key: str, indicator: str, release: str) -> None:
    """Raise TextError for a series that the panel lacks, with the nearest one that it has."""
    known = [f"{i} in {card.release}" for i, cards in panel.series.items() for card in cards]
    wanted = f"{indicator} in {release}"
    if known and wanted not in known:
        near = difflib.get_close_matches(wanted, known, n=1, cutoff=0)
        raise TextError(f"{key}: the panel holds no {wanted}, but {near[0]}")
    if len(panel.years.get((indicator, release), ())) == 1:
        lines = [r for (i, r), years in panel.years.items() if i == indicator and len(years) > 1]
        other = f"Name {' or '.join(lines)}" if lines else "Print it as a figure"
        raise TextError(f"{key}: {wanted} is a single year, which no line can show. {other}")


def line_chart(
    words: Words, theme: Theme, key: str, indicator: str, release: str, areas: Sequence[str]
) -> Chart:
    """The block of a line chart of the home area and others, in one release.

    Raises TextError where the panel has no values of the series for an area.
    """
    panel = words.data.panel
    series: Series = {
        area: panel.line(indicator, release, area) for area in dict.fromkeys([panel.home, *areas])
    }
    empty = [area for area, points in series.items() if not points]
    if empty:
        raise TextError(
            f"{key}: the panel holds no values of {indicator} in {release} for "
            f"{', '.join(empty)}. Name areas of panel.csv"
        )
    drawn = []
    for area, points in series.items():
        label = plain(words.value(words.figure(points[-1][1].id)))
        values = [(year, float(seen.value)) for year, seen in points]
        drawn.append(Line(words.area(area), values, label))
    everything = [seen.value for points in series.values() for _, seen in points]
    steps = ticks(everything, next(iter(series.values()))[0][1].unit.low)
    scale = [(float(tick), written(tick, words.locale)) for tick in steps]
    years = year_ticks([year for points in series.values() for year, _ in points])
    named = {line.name: points for line, points in zip(drawn, series.values(), strict=True)}
    described = "; ".join(_described(words, name, points) for name, points in named.items())
    labels = [mark_digits("structural", label) for _, label in scale]
    labels += [mark_digits("date", str(year)) for year in years]
    forms = (FORM, "wide", "small")
    return {
        "kind": "chart",
        "id": key,
        "form": FORM,
        "title": words.runs(key),
        "subtitle": words.runs(f"{key}.subtitle"),
        "source": words.runs(f"{key}.source"),
        "alt": alternative(words, key, "alt-lines", described) + _extremes(words, series),
        "ticks": split(" ".join(labels)),
        "pictures": {f: Lines(drawn, FORMS[f], scale, years, theme).svg() for f in forms},
        "csv": chart_csv(words, [seen.id for points in series.values() for _, seen in points]),
        "rows": [{"name": [name], "value": _ends(words, each)} for name, each in named.items()],
        "table": line_table(words, {name: dict(points) for name, points in named.items()}),
    }


def _described(words: Words, name: str, points: Sequence[tuple[int, Observation]]) -> str:
    """One line of a chart's text alternative, marked."""
    (first, start), (last, end) = points[0], points[-1]
    dates = {"first": mark_digits("date", str(first)), "last": mark_digits("date", str(last))}
    ends = {"start": words.figure(start.id), "end": words.figure(end.id)}
    return marked(words.runs("alt-line", name=name, **dates, **ends))


def _extremes(words: Words, series: Series) -> list[Run]:
    """Which area is highest and which lowest in the last year that all have."""
    last = min(points[-1][0] for points in series.values())
    values = {area: dict(points)[last] for area, points in series.items() if last in dict(points)}
    order = sorted(values, key=lambda area: values[area].value)
    if len(order) < 2 or values[order[0]].value == values[order[-1]].value:
        return []
    runs: list[Run] = []
    for key, area in (("alt-largest-in", order[-1]), ("alt-smallest-in", order[0])):
        name, figure = words.area(area), words.figure(values[area].id)
        year = mark_digits("date", str(last))
        runs += [" ", *words.runs(key, name=name, value=figure, year=year)]
    return runs


def _ends(words: Words, points: Sequence[tuple[int, Observation]]) -> list[Run]:
    """First and last value of a line, each with its year."""
    runs: list[Run] = []
    for year, seen in (points[0], points[-1]):
        runs += ["; "] if runs else []
        runs += [*words.value(words.figure(seen.id)), " (", {"k": "date", "t": str(year)}, ")"]
    return runs


def ticks(values: Sequence[Decimal], start: Decimal | None) -> list[Decimal]:
    """Round steps that enclose the values, from the end of their scale where it has one."""
    low = min(values) if start is None else min(start, *values)
    high = max(values)
    step = _step((high - low) / TICKS)
    first = (low / step).to_integral_value(ROUND_FLOOR) * step
    last = max((high / step).to_integral_value(ROUND_CEILING) * step, first + step)
    count = int((last - first) / step)
    return [first + step * place for place in range(count + 1)]


def _step(least: Decimal) -> Decimal:
    """The smallest of 1, 2, 5 times a power of ten that is not below `least`."""
    if least <= 0:
        return Decimal(1)
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)


def year_ticks(years: Sequence[int]) -> list[int]:
    """The first and last year, and the multiples of five well between them."""
    first, last = min(years), max(years)
    return [first, *(y for y in range(first + 2, last - 1) if y % 5 == 0), last]
