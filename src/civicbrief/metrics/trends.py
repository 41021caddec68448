"""Trend words by one written rule, and the metrics that the rule uses.

Each release estimates a whole series again, and many values have no interval: a change in one
release alone is therefore not a finding. A change is firm when it passes every test that its
data allow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache, partial
from statistics import quantiles

from civicbrief.data.observation import Observation, Unit
from civicbrief.data.panel import Panel
from civicbrief.metrics.definition import Metric

ROSE, FELL, NONE = "rose", "fell", "no-firm-change"
BACK = {ROSE: "rose-since-lower", FELL: "fell-since-higher"}  # most of it is taken back since
DISAGREE, ONE, NO_DATA = "releases-disagree", "one-release", "no-data"
WORDS = (ROSE, FELL, *BACK.values(), NONE, DISAGREE, ONE, NO_DATA)
PERCENTILE = 95
COVERAGE = {
    "panel_areas": "areas whose series the panel holds",
    "panel_indicators": "indicators in the panel",
    "panel_with_intervals": "indicators of which a release that is judged gives intervals",
    "panel_compared": "indicators of which two releases are compared",
    "panel_latest": "indicators whose values for the home area reach the last year of the panel",
    "panel_home_only": "indicators that the panel holds for the home area only",
    "panel_not_judged": "indicators whose changes are not judged in any area",
    "panel_revision_areas": "areas over which the usual revision is taken",
}
CHANGE = Unit("points of the index", "plain")

Ends = tuple[Observation, Observation]


@dataclass(frozen=True, slots=True)
class Trend:
    """The word for one indicator in one area, with the ids that it rests on.

    `years` is the window of a word that judges, "2020/2023"; `later` the year in which most of
    the change was taken back. Both are "" otherwise.
    """

    indicator: str
    area: str
    word: str
    years: str
    later: str
    rests: tuple[str, ...]


def trend(releases: Sequence[Ends], revision: Decimal | None, newest: Mapping[str, Decimal]) -> str:
    """The trend word of one indicator in one area: the first line that applies.

    `releases` holds first and last value of the window in each compared release, the newest last:
    one or two, none where an end point is missing. Intervals are those of the newest of them that
    gives any; intervals of different releases are never compared. `revision` is the usual revision
    of a change (see `usual_revision`). `newest` has, by release, the value of the newest year after
    the window.

    1. One release without intervals, or two without a usual revision: "one-release", which is not
       judged. Nothing says how far the estimate may be off.
    2. The intervals of first and last year overlap or touch: "no-firm-change". Both years may have
       had the same value, and which way another release leans is then no news.
    3. A change is exactly zero: "no-firm-change". One of two witnesses saw nothing.
    4. One release rises, the other falls: "releases-disagree". The sign itself depends on them.
    5. The smaller change is not above the usual revision: "no-firm-change". A release revises that
       much anyway.
    6. All else: "rose" or "fell". Where the newest later year of a release takes back more than
       half of that release's own change, "rose-since-lower" or "fell-since-higher": less is still
       mostly the change that the word reports; more would mislead who acts on it today.
    """
    if not releases or (len(releases) == 1 and not releases[0][1].bounds):
        return ONE
    if len(releases) > 1 and revision is None:
        return ONE
    if overlap(releases):
        return NONE
    changes = [end.value - start.value for start, end in releases]
    if 0 in changes:
        return NONE
    if min(changes) < 0 < max(changes):
        return DISAGREE
    if revision is not None and len(changes) > 1 and min(map(abs, changes)) <= revision:
        return NONE
    word = ROSE if changes[0] > 0 else FELL
    taken_back = (
        (end.value - newest[end.release]) / change > Decimal("0.5")
        for (_, end), change in zip(releases, changes, strict=True)
        if end.release in newest
    )
    return BACK[word] if any(taken_back) else word


def overlap(releases: Sequence[Ends]) -> bool:
    """Whether the intervals of first and last year overlap, in the newest release with any."""
    bounded = [(a.bounds, b.bounds) for a, b in releases if a.bounds and b.bounds]
    if not bounded:
        return False
    start, end = bounded[-1]
    return start[0] <= end[1] and end[0] <= start[1]


def usual_revision(panel: Panel, indicator: str) -> Decimal | None:
    """The 95th percentile of |change in the newer release − change in the older one|.

    It is taken over the areas that the card declares, linearly between two of them (numpy's
    default), in the indicator's unit. None where no two releases are compared, where fewer than
    two areas are declared, or where one of them lacks an end point: never another sample. For a
    part of a panel it is that of the whole.
    """
    return _usual_revision(panel.whole or panel, indicator)


@lru_cache(maxsize=256)
def _usual_revision(panel: Panel, indicator: str) -> Decimal | None:
    if len(panel.compared[indicator]) < 2 or len(panel.sample) < 2:
        return None
    ends = [[*panel.ends(indicator, area).values()] for area in panel.sample]
    if any(len(pair) < 2 for pair in ends):
        return None
    changes = [[end.value - start.value for start, end in pair] for pair in ends]
    revisions = [abs(newer - older) for older, newer in changes]
    percentiles = quantiles(revisions, n=100, method="inclusive")
    return Decimal(repr(round(float(percentiles[PERCENTILE - 1]), 9)))


@lru_cache(maxsize=8)  # of an atlas, each country has a panel
def trends_of(panel: Panel) -> Sequence[Trend]:
    """The trend of every indicator in every area; of a part of a panel, in its home area."""
    return [*_trends(panel)]


def _trends(panel: Panel) -> Iterator[Trend]:
    for indicator, cards in panel.compared.items():
        areas = panel.areas(indicator)
        for area in dict.fromkeys([panel.home, *([] if panel.whole else areas)]):
            ends = panel.ends(indicator, area)
            whole = [*ends.values()] if len(ends) == len(cards) else []
            later = _later(panel, indicator, area)
            newest = {seen.release: seen.value for seen in later}
            word = trend(whole, usual_revision(panel, indicator), newest)
            rests = [seen.id for pair in ends.values() for seen in pair]
            judged = word != ONE
            if judged and len(cards) > 1:
                rests.append(f"{indicator}_revision")
            reversed_in = max((seen.period for seen in later), default="")
            yield Trend(
                indicator,
                area,
                word if area in areas else NO_DATA,
                f"{panel.since}/{panel.until[indicator]}" if judged else "",
                reversed_in if word in BACK.values() else "",
                (*rests, *(seen.id for seen in later if judged)),
            )


def _later(panel: Panel, indicator: str, area: str) -> list[Observation]:
    """The value of the newest year after the window in each compared release that has one."""
    lines = (panel.line(indicator, card.release, area) for card in panel.compared[indicator])
    return [line[-1][1] for line in lines if line and line[-1][0] > panel.until[indicator]]


def panel_metrics(panel: Panel) -> Iterator[Metric]:
    """Changes in the home area, usual revisions, and counts of what the panel covers."""
    for indicator, releases in panel.compared.items():
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
    older, newer = panel.compared[indicator]
    threshold = usual_revision(panel, indicator)
    return Metric(
        id=f"{indicator}_revision",
        unit=CHANGE,
        definition=f"{PERCENTILE}th percentile of |change in {newer.release} - change in "
        f"{older.release}| over {len(panel.sample)} areas",
        function=lambda: Decimal("nan") if threshold is None else threshold,
        rests=f"panel and revisions: {indicator}, {panel.since} and {panel.until[indicator]}",
        method="method-revision",
        sources=(older.source, newer.source),
        areas=len(panel.sample),
        period=f"{panel.since}/{panel.until[indicator]}",
    )


def _coverage(panel: Panel) -> Iterator[Metric]:
    """What the panel covers: counts of areas, indicators, and those with intervals.

    Of a part of a panel, only over how many areas the usual revision is taken.
    """
    counts = {"panel_revision_areas": len(panel.sample)}
    if not panel.whole:
        counts |= _counts(panel)
    for name, definition in COVERAGE.items():
        if name in counts:
            yield Metric(
                id=name,
                unit=Unit("count", "plain"),
                definition=definition,
                function=partial(Decimal, counts[name]),
                rests="panel and revisions",
                method="method-count",
                sources=("series.csv",),
                period="/".join(map(str, panel.span)),
            )


def _counts(panel: Panel) -> dict[str, int]:
    compared = [name for name, releases in panel.compared.items() if len(releases) > 1]
    with_intervals = [
        name
        for name, releases in panel.compared.items()
        if any(card.level is not None for card in releases)
    ]
    judged = [each.indicator for each in trends_of(panel) if each.word not in (ONE, NO_DATA)]
    newest = [panel.newest(name) for name in panel.series]
    return {
        "panel_areas": len(panel.areas()),
        "panel_indicators": len(panel.series),
        "panel_with_intervals": len(with_intervals),
        "panel_compared": len(compared),
        "panel_latest": sum(
            seen is not None and int(seen.period) == panel.span[1] for seen in newest
        ),
        "panel_home_only": sum(panel.areas(name) == [panel.home] for name in panel.series),
        "panel_not_judged": len(panel.series.keys() - set(judged)),
    }
