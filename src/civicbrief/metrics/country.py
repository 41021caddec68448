"""One country of a panel as data of its own, with the medians of its region.

Nothing of another country's page is in it, and none of the project's own figures or claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property, lru_cache, partial
from statistics import median

from civicbrief.core.faults import Named
from civicbrief.data.data_folder import Data
from civicbrief.data.observation import Observation, Unit
from civicbrief.data.panel import Panel, part_of
from civicbrief.data.regions import FEWEST, region_among
from civicbrief.metrics.claim_rules import COUNTS
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.interval import Interval
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import Results, compute
from civicbrief.metrics.trends import panel_metrics

NEIGHBOURS = 4  # other countries of a region that a chart can name
YEARS = 3  # that a line needs

Line = Sequence[tuple[int, Observation]]


@dataclass(frozen=True, eq=False)
class CountryData(ProjectData):
    """`region` is a code of CLDR, "" for none; `peers` stand beside the country in charts.

    `drawn` has the line of each indicator in the release that a chart shows, `regional` the
    median of the region for each of its years.
    """

    region: str
    peers: Sequence[str]
    drawn: Mapping[str, Line]
    regional: Mapping[str, Mapping[int, Median]]

    @cached_property
    def metrics(self) -> dict[str, Metric]:
        """Those of the panel and the medians of the region."""
        found = {metric.id: metric for metric in panel_metrics(self.panel)}
        for indicator, years in self.regional.items():
            found |= {each.id: each for each in _metrics(indicator, years)}
        return Named(found | COUNTS)


@dataclass(frozen=True, slots=True)
class Median:
    """The median of a region in one year, over the values of its countries."""

    id: str
    values: Sequence[Observation]

    @property
    def interval(self) -> Interval:
        """The median over the intervals of the values: it rises with each of them."""
        low = median(one.low for one in self.values)
        high = median(one.value if one.high is None else one.high for one in self.values)
        return Interval(median(one.value for one in self.values), low, high)

    @property
    def point(self) -> Observation:
        """The median as a point of a line."""
        first = self.values[0]
        value = median(one.value for one in self.values)
        return replace(first, id=self.id, area="", value=value, printed=f"{value:f}", bounds=None)


@lru_cache(maxsize=1)  # the languages of a page follow each other
def country_results(
    data: Data, country: str, peers: tuple[str, ...], first_year: int, last_year: int
) -> Results:
    """What a panel says of one country, by the functions that an edition uses.

    Without `peers`, they are the other countries of its region, or where these are more than a
    chart can name, the highest and the lowest of them in each chart. Charts show the years from
    `first_year` to `last_year`; trends are judged over the window of the rule.
    """
    whole = data.panel
    region, members = region_among(country, whole.areas())
    panel = part_of(whole, country, (*peers, *members))
    drawn = {
        indicator: line
        for indicator in panel.series
        if (line := _drawn(panel, indicator, first_year, last_year))
    }
    others = [each for each in members if each != country]
    given = {name: value for name, value in vars(data).items() if name not in _OWN}
    made = CountryData(
        **{**given, **{name: type(vars(data)[name])() for name in _OWN}, "panel": panel},
        declared={},
        region=region,
        peers=peers or (tuple(others) if len(others) <= NEIGHBOURS else ()),
        drawn=drawn,
        regional=dict(_regional(panel, members, drawn)),
    )
    found = compute(made)
    medians = {each.id: each.interval for one in made.regional.values() for each in one.values()}
    return replace(found, intervals=Named({**found.intervals, **medians}))


_OWN = ("observations", "sentences", "claims", "findings", "acts", "changes")  # of the project


def _drawn(panel: Panel, indicator: str, first: int, last: int) -> Line:
    """The line of the home area in the newest release with intervals, else in the newest."""
    lines = [
        [(year, seen) for year, seen in found if first <= year <= last]
        for card in reversed(panel.series[indicator])
        if (found := panel.line(indicator, card.release, panel.home))
    ]
    lines = [line for line in lines if len(line) >= YEARS]
    bounded = (line for line in lines if all(seen.bounds for _, seen in line))
    return next(bounded, lines[0] if lines else ())


def _regional(
    panel: Panel, members: Sequence[str], drawn: Mapping[str, Line]
) -> Iterator[tuple[str, dict[int, Median]]]:
    """The medians of the region by indicator: over the countries that have every year drawn."""
    for indicator, line in drawn.items():
        release, years = line[0][1].release, [year for year, _ in line]
        lines = [dict(panel.line(indicator, release, area)) for area in members]
        complete = [one for one in lines if all(year in one for year in years)]
        if len(complete) >= FEWEST:
            yield (
                indicator,
                {
                    year: Median(f"{indicator}_region_{year}", [one[year] for one in complete])
                    for year in years
                },
            )


def _metrics(indicator: str, years: Mapping[int, Median]) -> Iterator[Metric]:
    for year, each in years.items():
        seen = each.values
        yield Metric(
            id=each.id,
            unit=seen[0].unit,
            definition="median of the region",
            function=partial(Decimal, each.interval.value or 0),
            rests=f"panel: {indicator}, {seen[0].release}, {', '.join(one.area for one in seen)}",
            method="method-region",
            sources=(seen[0].source,),
            areas=len(seen),
            period=str(year),
        )
    yield Metric(
        id=f"{indicator}_region_areas",
        unit=Unit("count", "plain"),
        definition="countries over which the median of the region is taken",
        function=partial(Decimal, len(next(iter(years.values())).values)),
        rests="panel",
        method="method-count",
        sources=("panel.csv",),
    )
