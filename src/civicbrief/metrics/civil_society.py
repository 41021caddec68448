"""The metrics that any country's brief can have."""

from __future__ import annotations

from decimal import Decimal

from civicbrief.metrics.registry import MILLION, ORGANISATIONS, PERCENT, POINTS, metric, plain


@metric(
    PERCENT,
    "share of public organisations in the text's total",
    "npo_public_organisations / npo_total * 100",
)
def npo_share_public(npo_public_organisations: Decimal, npo_total: Decimal) -> Decimal:
    return npo_public_organisations / npo_total * 100


@metric(
    PERCENT,
    "share of charity foundations in the text's total",
    "npo_charity_funds / npo_total * 100",
)
def npo_share_funds(npo_charity_funds: Decimal, npo_total: Decimal) -> Decimal:
    return npo_charity_funds / npo_total * 100


@metric(PERCENT, "share of other organisations in the text's total", "npo_other / npo_total * 100")
def npo_share_other(npo_other: Decimal, npo_total: Decimal) -> Decimal:
    return npo_other / npo_total * 100


@metric(
    ORGANISATIONS,
    "sum of the three kinds less the text's total",
    "npo_public_organisations + npo_charity_funds + npo_other - npo_total",
    balance=True,
)
def npo_parts_gap(
    npo_public_organisations: Decimal,
    npo_charity_funds: Decimal,
    npo_other: Decimal,
    npo_total: Decimal,
) -> Decimal:
    return npo_public_organisations + npo_charity_funds + npo_other - npo_total


@metric(
    POINTS,
    "share of public organisations less one half",
    "npo_public_organisations / npo_total * 100 - 50",
)
def npo_public_majority(npo_public_organisations: Decimal, npo_total: Decimal) -> Decimal:
    return npo_public_organisations / npo_total * 100 - 50


@metric(
    plain("public organisations per charity foundation"),
    "public organisations for each charity foundation",
    "npo_public_organisations / npo_charity_funds",
)
def npo_public_per_fund(npo_public_organisations: Decimal, npo_charity_funds: Decimal) -> Decimal:
    return npo_public_organisations / npo_charity_funds


@metric(
    plain("organisations per 100,000 people"),
    "the text's organisations for every 100,000 people",
    "npo_total / population * 100000",
)
def npo_per_100k(npo_total: Decimal, population: Decimal) -> Decimal:
    return npo_total / population * 100_000


@metric(
    POINTS,
    "share ready to give less share ready to volunteer",
    "giving_readiness - volunteering_readiness",
)
def readiness_gap(giving_readiness: Decimal, volunteering_readiness: Decimal) -> Decimal:
    return giving_readiness - volunteering_readiness


@metric(
    POINTS,
    "share ready to give less share of adults who gave",
    "giving_readiness - donated_money",
)
def giving_gap(giving_readiness: Decimal, donated_money: Decimal) -> Decimal:
    return giving_readiness - donated_money


@metric(
    POINTS,
    "share ready to volunteer less share of adults who volunteered",
    "volunteering_readiness - volunteered_time",
)
def volunteering_gap(volunteering_readiness: Decimal, volunteered_time: Decimal) -> Decimal:
    return volunteering_readiness - volunteered_time


@metric(
    PERCENT,
    "the World Bank score as a share of its maximum",
    "civic_participation_score / 6 * 100",
)
def score_share_of_maximum(civic_participation_score: Decimal) -> Decimal:
    return civic_participation_score / 6 * 100


@metric(
    PERCENT,
    "the World Bank score as a position on its scale from 1 to 6",
    "(civic_participation_score - 1) / 5 * 100",
)
def score_position(civic_participation_score: Decimal) -> Decimal:
    return (civic_participation_score - 1) / 5 * 100


@metric(
    MILLION,
    "bloggers in the year before, as the text implies",
    "bloggers / (1 + bloggers_growth / 100)",
)
def bloggers_before(bloggers: Decimal, bloggers_growth: Decimal) -> Decimal:
    return bloggers / (1 + bloggers_growth / 100)


@metric(
    MILLION,
    "bloggers added within the year, as the text implies",
    "bloggers * bloggers_growth / (100 + bloggers_growth)",
)
def bloggers_added(bloggers: Decimal, bloggers_growth: Decimal) -> Decimal:
    return bloggers * bloggers_growth / (100 + bloggers_growth)


@metric(
    plain("bloggers per 100 people"),
    "the text's bloggers for every 100 people",
    "bloggers / population * 100",
)
def bloggers_per_100(bloggers: Decimal, population: Decimal) -> Decimal:
    return bloggers / population * 100
