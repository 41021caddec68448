"""The metrics that any country's brief can have."""

from __future__ import annotations

from decimal import Decimal

from civicbrief.metrics.definition import POINTS, metric, plain


@metric(
    plain("organisations per 100,000 people"),
    "the text's organisations for every 100,000 people",
)
def npo_per_100k(npo_total: Decimal, population: Decimal) -> Decimal:
    return npo_total / population * 100_000


@metric(POINTS, "share ready to give less share ready to volunteer")
def readiness_gap(giving_readiness: Decimal, volunteering_readiness: Decimal) -> Decimal:
    return giving_readiness - volunteering_readiness


@metric(POINTS, "share ready to give less share of adults who gave")
def giving_gap(giving_readiness: Decimal, donated_money: Decimal) -> Decimal:
    return giving_readiness - donated_money


@metric(POINTS, "share ready to volunteer less share of adults who volunteered")
def volunteering_gap(volunteering_readiness: Decimal, volunteered_time: Decimal) -> Decimal:
    return volunteering_readiness - volunteered_time
