"""From a series of the panel to a chart block: one area among others, year by year."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from decimal import Decimal

from civicbrief.brief.charts.alternative import Extent, alternative, extremes
from civicbrief.brief.charts.chart_data import chart_csv, line_table
from civicbrief.brief.charts.drawing import places
from civicbrief.brief.charts.line_drawing import Beside, Line, Lines
from civicbrief.brief.charts.scale import ticks, year_ticks
from civicbrief.core.faults import TextError
from civicbrief.data.observation import Observation
from civicbrief.data.panel import Panel
from civicbrief.export.blocks import Chart
from civicbrief.style.theme import Theme
from civicbrief.text.figures import span, written
from civicbrief.text.runs import Run, mark, mark_digits, marked, plain, split
from civicbrief.text.words import Words

Points = Sequence[tuple[int, Observation]]
Series = dict[str, Points]
REGION = ""  # the median of a region stands among the areas under this name


def check_series(panel: Panel, key: str, indicator: str, release: str) -> None:
    """Raise TextError for a series that the panel lacks, with the nearest one that it has."""
    known = [f"{i} in {card.release}" for i, cards in panel.series.items() for card in cards]
    wanted = f"{indicator} in {release}"
    if known and wanted not in known:
        near = difflib.get_close_matches(wanted, known, n=1, cutoff=0)
        raise TextError(f"{key}: the panel holds no {wanted}, but {near[0]}")


def check_line(panel: Panel, key: str, indicator: str, release: str) -> None:
    """Raise TextError for a series that the panel lacks, or that is a single year."""
    check_series(panel, key, indicator, release)
    if len(panel.years.get((indicator, release), ())) == 1:
        lines = [r for (i, r), years in panel.years.items() if i == indicator and len(years) > 1]
        other = f"Name {' or '.join(lines)}" if lines else "Print it as a figure"
        if lines:
            other += f', and this release as last="{release}"'
        raise TextError(
            f"{key}: {indicator} in {release} is a single year, which no line can show. {other}"
        )


def line_chart(
    words: Words,
    theme: Theme,
    key: str,
    indicator: str,
    release: str,
    areas: Sequence[str],
    last: str = "",
    form: str = "page",
    years: tuple[int, int] | None = None,
    region: tuple[str, Points] | None = None,
) -> Chart:
    """The block of a line chart of the home area and others, in one release.

    Intervals of the release are drawn: the home area's as a band, all of its last year beside the
    names. `last` is a release that holds one year of the home area: its value stands beside.
    `years` are the first and last one to draw, all by default; `region` is the name of a line of
    medians with its points, drawn last.
    Raises TextError where the panel has no values of the series for an area, and where `last` has
    more than one year.
    """
    panel = words.data.panel
    series: Series = {
        area: _within(panel.line(indicator, release, area), years)
        for area in dict.fromkeys([panel.home, *areas])
    }
    empty = [area for area, points in series.items() if not points]
    if empty:
        raise TextError(
            f"{key}: the panel holds no values of {indicator} in {release} for "
            f"{', '.join(empty)}. Name areas of panel.csv"
        )
    called = {area: words.area(area) for area in series}
    if region:
        called[REGION], series[REGION] = region
    until = series[panel.home][-1][0]
    lone = _lone(words, key, indicator, last) if last else None
    drawn = []
    for area, points in series.items():
        label = plain(words.value(words.figure(points[-1][1].id)))
        values = [(year, float(seen.value)) for year, seen in points]
        bounds = [
            (year, float(seen.bounds[0]), float(seen.bounds[1]))
            for year, seen in points
            if seen.bounds and (area == panel.home or year == until)
        ]
        drawn.append(Line(called[area], values, label, bounds))
    points = [point for each in series.values() for point in each] + ([lone] if lone else [])
    reached = [seen.value for _, seen in points]
    reached += [Decimal(str(end)) for line in drawn for _, *ends in line.bounds for end in ends]
    steps = ticks(reached, points[0][1].unit.low)
    scale = [(float(tick), written(tick, words.locale)) for tick in steps]
    marks = year_ticks([year for year, _ in points])
    marks = sorted({*marks, until})
    named = {line.name: points for line, points in zip(drawn, series.values(), strict=True)}
    beside = None
    if lone:
        year, seen = lone
        release_name = plain(words.runs(f"release-{last}"))
        named[f"{drawn[0].name}, {release_name}"] = [lone]
        value = plain(words.value(words.figure(seen.id)))
        beside = Beside(year, float(seen.value), release_name, value)
    described = "; ".join(_described(words, name, points) for name, points in named.items())
    labels = [mark_digits("structural", label) for _, label in scale]
    labels += [mark_digits("date", str(year)) for year in marks]
    return {
        "kind": "chart",
        "id": key,
        "form": form,
        "title": words.runs(key),
        "subtitle": words.runs(f"{key}.subtitle"),
        "source": words.runs(f"{key}.source"),
        "alt": alternative(words, key, "alt-lines", described) + _extremes(words, series),
        "ticks": split(" ".join(labels)),
        "pictures": {
            name: Lines(drawn, place, scale, marks, theme, beside).svg()
            for name, place in places(form).items()
        },
        "uncertain": lone is not None or any(line.bounds for line in drawn),
        "csv": chart_csv(words, [seen.id for _, seen in points]),
        "rows": [
            {"name": split(mark_digits("name", name)), "value": listed(words, _ends(each))}
            for name, each in named.items()
        ],
        "table": line_table(words, {name: dict(points) for name, points in named.items()}),
    }


def _within(points: Points, years: tuple[int, int] | None) -> Points:
    return [one for one in points if not years or years[0] <= one[0] <= years[1]]


def _lone(words: Words, key: str, indicator: str, last: str) -> tuple[int, Observation]:
    """The one value of the home area in a release that holds one year of it."""
    panel = words.data.panel
    check_series(panel, key, indicator, last)
    found = panel.line(indicator, last, panel.home)
    if len(found) != 1:
        raise TextError(
            f"{key}: last names a release with one year; {last} holds {len(found)} of {indicator}"
        )
    return found[0]


def _described(words: Words, name: str, points: Sequence[tuple[int, Observation]]) -> str:
    """One line of a chart's text alternative, marked."""
    (first, start), (last, end) = points[0], points[-1]
    name = mark_digits("name", name)
    if len(points) == 1:
        return marked(words.runs("alt-row", name=name, value=marked(listed(words, _ends(points)))))
    dates = {"first": mark_digits("date", str(first)), "last": mark_digits("date", str(last))}
    ends = {"start": words.figure(start.id), "end": words.figure(end.id)}
    text = marked(words.runs("alt-line", name=name, **dates, **ends))
    stated = span(ends["end"], words.locale) if end.bounds else None
    note = [" (", *words.runs("interval", span=mark(end.id, stated)), ")"] if stated else []
    return text + marked(note)


def _extremes(words: Words, series: Series) -> list[Run]:
    """Which area is highest and which lowest in the last year that all have, if that is clear."""
    last = min(points[-1][0] for points in series.values())
    known = [
        Extent(
            words.area(area),
            marked(words.value(words.figure(seen.id))),
            float(seen.low),
            float(seen.value if seen.high is None else seen.high),
        )
        for area, points in series.items()
        for year, seen in points
        if year == last and area != REGION
    ]
    return extremes(words, known, "-in", year=mark_digits("date", str(last)))


def _ends(points: Sequence[tuple[int, Observation]]) -> Sequence[tuple[int, Observation]]:
    return list(dict.fromkeys((points[0], points[-1])))


def listed(words: Words, points: Sequence[tuple[int, Observation]]) -> list[Run]:
    """Values of a line, each with its year."""
    runs: list[Run] = []
    for year, seen in points:
        runs += ["; "] if runs else []
        runs += [*words.value(words.figure(seen.id)), " (", {"k": "date", "t": str(year)}, ")"]
    return runs
