"""Trend words, verdicts and certainties of an edition, from data and intervals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from civicbrief.data.panel import area_id
from civicbrief.metrics import claim_rules, findings, trends
from civicbrief.metrics.interval import Interval, stated
from civicbrief.metrics.project_data import ProjectData


@dataclass(frozen=True)
class Verdict:
    """One result: the word of a trend, the verdict on a claim, the certainty of a finding.

    `said` is the verdict on an attribution. `rests` has the ids that the result depends on;
    `changed` those results that differ from the ones of a recorded judgement. For a finding,
    `nearest` is the input whose smallest relative change overturns it, `reach` the value it would
    have to take in its own unit, `way` that change as a share of its present value. For a trend
    that is judged, `years` are its window ("2020/2023"), `later` the year that reverses it, if any.
    """

    kind: str
    id: str
    result: str
    said: str = ""
    rule: str = ""
    rests: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    nearest: str = ""
    reach: Decimal | None = None
    way: Decimal | None = None
    years: str = ""
    later: str = ""

    @property
    def name(self) -> str:
        """Its name in passages: `trend-…`, `claim-…` or `finding-…`."""
        return f"{self.kind}-{self.id}"


def judge(
    data: ProjectData, intervals: Mapping[str, Interval], population: str
) -> dict[str, Verdict]:
    """All verdicts by name; `intervals` are those of the metrics."""
    found: dict[str, Verdict] = {}

    def add(verdict: Verdict) -> None:
        found[verdict.name] = verdict

    def current(name: str) -> str:
        """The present result of a trend, claim, metric, observation or source."""
        if name in found:
            return found[name].result
        if name in intervals:
            return stated(intervals[name])
        if name in data.sources:
            return data.sources[name].date
        seen = data.observations.get(name) or data.panel.newest(name)
        return f"{seen.value:f}" if seen else "missing"

    for each in trends.trends_of(data.panel):
        named = area_id(data.panel.home, each.area, each.indicator)
        add(
            Verdict(
                *("trend", named, each.word),
                rule="trend",
                rests=each.rests,
                years=each.years,
                later=each.later,
            )
        )
    for claim in data.claims.values():
        result, said, changed = claim_rules.decide(claim, intervals, current)
        rule = claim.rule or ("indicator" if result == claim_rules.MEASURED else "judgement")
        rests = (*claim.rests, *claim.basis)
        add(Verdict("claim", claim.id, result, said, rule, rests, tuple(changed)))
    for finding in data.findings.values():
        result, changed = findings.decide(finding, intervals, current)
        rule = f"{finding.side} zero" if finding.metric else "inference"
        rests = (finding.metric,) if finding.metric else tuple(finding.basis)
        nearest = _nearest(data, intervals, population, finding.metric)
        add(Verdict("finding", finding.id, result, "", rule, rests, tuple(changed), *nearest))
    return found


def _nearest(
    data: ProjectData, intervals: Mapping[str, Interval], population: str, metric: str
) -> tuple[()] | tuple[str, Decimal, Decimal]:
    """What would overturn a finding that is a predicate over an available metric."""
    if not metric or intervals[metric].reason:
        return ()
    names = data.metrics[metric].resolve(population)
    inputs = {parameter: data.seen[name] for parameter, name in names.items()}
    found = findings.overturning(data.metrics[metric], inputs)
    return (names[found[0]], *found[1:]) if found else ()


def counts(judged: Iterable[Verdict]) -> dict[str, Interval]:
    """How many claims have each verdict, as metrics."""
    found = Counter(verdict.result for verdict in judged if verdict.kind == "claim")
    numbers = [Decimal(found[result]) for result in claim_rules.VERDICTS]
    return {n: Interval(k, k, k) for n, k in zip(claim_rules.COUNTS, numbers, strict=True)}


def of_metric(judged: Iterable[Verdict], metric: str) -> Verdict | None:
    """The finding that reads a metric, if there is one."""
    found = (one for one in judged if one.kind == "finding" and one.rests == (metric,))
    return next(found, None)
