"""Trend words by one written rule, and the metrics that the rule uses.

V-Dem re-estimates whole series with every release, and most values here have no credible
interval: a change in one release alone is therefore not a finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, partial

import numpy as np

from civicbrief.data.observation import Observation, Unit
from civicbrief.data.panel import Panel
from civicbrief.metrics.definition import Metric

ROSE, FELL, NONE = "rose", "fell", "no-firm-change"
DISAGREE, ONE, NO_DATA = "releases-disagree", "one-release", "no-data"
WORDS = (ROSE, FELL, NONE, DISAGREE, ONE, NO_DATA)
PERCENTILE = 95
COVERAGE = {
    "panel_areas": "areas whose series the panel holds",
    "panel_indicators": "indicators in the panel",
    "panel_with_intervals": "indicators whose newest release gives intervals",
    "panel_compared": "indicators in two releases",
    "panel_latest": "indicators whose values for the home area reach the last year of the panel",
    "panel_home_only": "indicators that the panel holds for the home area only",
    "panel_not_judged": "indicators in one release without intervals",
    "panel_revision_areas": "areas over which the usual revision is taken",
}
CHANGE = Unit("points of the index", "plain")

Ends = tuple[Observation, Observation]


def trend(releases: Sequence[Ends], revision: Decimal | None) -> str:
    """The trend word of one indicator in one area: the first rule that applies.

    `releases` holds first and last value in each release, the newest last; `revision` is the
    95th percentile of |change in the newer release − change in the older one| over all areas,
    in the indicator's unit.

    - The newest release gives intervals: "rose" or "fell" needs intervals that do not overlap.
    - Two releases or more give values only: "rose" or "fell" needs the same sign in all and
      the smallest change above `revision`; a smaller change may be a usual revision. It is
      "no-firm-change", as is a change of zero; different signs are "releases-disagree".
    - One release only: "one-release", which is not judged; without data, "no-data".
    """
    if not releases:
        return NO_DATA
    start, end = releases[-1]
    if start.bounds and end.bounds:
        if end.bounds[0] > start.bounds[1]:
            return ROSE
        return FELL if end.bounds[1] < start.bounds[0] else NONE
    if len(releases) == 1:
        return ONE
    changes = [last.value - first.value for first, last in releases]
    if 0 in changes:
        return NONE
    if min(changes) < 0 < max(changes):
        return DISAGREE
    if revision is None or min(map(abs, changes)) <= revision:
        return NONE
    return ROSE if changes[0] > 0 else FELL


@cache
def revisions(panel: Panel, indicator: str) -> list[Decimal]:
    """|change in the newest release − change in the one before| of every area with both."""
    releases = [series.release for series in panel.series[indicator]][-2:]
    found = []
    for area in dict.fromkeys(key[0] for key in panel.values if key[1] == indicator):
        ends = panel.ends(indicator, area)
        changes = [ends[r][1].value - ends[r][0].value for r in releases if r in ends]
        if len(changes) == 2:
            found.append(abs(changes[1] - changes[0]))
    return found


@cache
def usual_revision(panel: Panel, indicator: str) -> Decimal | None:
    """The 95th percentile of the revisions (numpy's default); None with fewer than two."""
    found = revisions(panel, indicator)
    if len(found) < 2:
        return None
    # Differences are taken in Decimal, so that a float adds no more than its last digits.
    return Decimal(repr(round(float(np.percentile(list(map(float, found)), PERCENTILE)), 9)))


def trends_of(panel: Panel) -> Iterator[tuple[str, str, str, list[str]]]:
    """(indicator, area, trend word, ids it rests on) for every indicator and area."""
    for indicator in panel.series:
        threshold = usual_revision(panel, indicator)
        for area in dict.fromkeys([panel.home, *panel.areas(indicator)]):
            ends = [*panel.ends(indicator, area).values()]
            rests = [seen.id for pair in ends for seen in pair]
            if len(ends) > 1 and not ends[-1][1].bounds:
                rests.append(f"{indicator}_revision")
            yield indicator, area, trend(ends, threshold), rests


def panel_metrics(panel: Panel) -> Iterator[Metric]:
    """Changes in the home area, usual revisions, and counts of what the panel covers."""
    for indicator, releases in panel.series.items():
        if len(releases) > 1:
            for release, (start, end) in panel.ends(indicator, panel.home).items():
                if not end.bounds:
                    yield _change(f"{indicator}_change_{release}", start.id, end.id)
            yield _revision(panel, indicator)
    yield from _coverage(panel)


def _change(name: str, start: str, end: str) -> Metric:
    return Metric(
        id=name,
        unit=CHANGE,
        definition="value of the last year of the trends less that of the first",
        formula=f"{end} - {start}",
        function=lambda **seen: seen[end] - seen[start],
        inputs=(end, start),
    )


def _revision(panel: Panel, indicator: str) -> Metric:
    older, newer = panel.series[indicator][-2:]
    threshold, areas = usual_revision(panel, indicator), len(revisions(panel, indicator))
    return Metric(
        id=f"{indicator}_revision",
        unit=CHANGE,
        definition=f"{PERCENTILE}th percentile of |change in {newer.release} - change in "
        f"{older.release}| over {areas} areas",
        function=lambda: Decimal("nan") if threshold is None else threshold,
        rests=f"panel and revisions: {indicator}, {panel.since} and {panel.until}",
        method="method-revision",
        sources=(older.source, newer.source),
        areas=areas,
    )


def _coverage(panel: Panel) -> Iterator[Metric]:
    """What the panel covers: counts of areas, indicators, and those with intervals."""
    compared = [name for name, releases in panel.series.items() if len(releases) > 1]
    with_intervals = [n for n, releases in panel.series.items() if releases[-1].level is not None]
    newest = [panel.newest(name) for name in panel.series]
    counts = {
        "panel_areas": len(panel.areas()),
        "panel_indicators": len(panel.series),
        "panel_with_intervals": len(with_intervals),
        "panel_compared": len(compared),
        "panel_latest": sum(
            seen is not None and int(seen.period) == panel.span[1] for seen in newest
        ),
        "panel_home_only": sum(panel.areas(name) == [panel.home] for name in panel.series),
        "panel_not_judged": len(panel.series.keys() - {*compared, *with_intervals}),
        "panel_revision_areas": min((len(revisions(panel, name)) for name in compared), default=0),
    }
    for name, definition in COVERAGE.items():
        yield Metric(
            id=name,
            unit=Unit("count", "plain"),
            definition=definition,
            function=partial(Decimal, counts[name]),
            rests="panel and revisions",
            method="method-count",
            sources=("series.csv",),
        )
