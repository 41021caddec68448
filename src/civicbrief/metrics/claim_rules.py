"""Verdicts on the claims of the source text: by rule where data decide, else by record.

A rule reads metrics and is one function of their intervals. A recorded judgement names what it
rested on; when one of those results is no longer what it was, the claim is "under-review": the
old verdict is not repeated until a person has judged again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from civicbrief.data.claims import Claim
from civicbrief.metrics.definition import Metric, plain
from civicbrief.metrics.interval import Interval

CONSISTENT, PARTLY = "consistent", "partly-supported"
CONTRADICTED, NOT_VERIFIABLE = "contradicted", "not-verifiable"
UNDER_REVIEW, MEASURED = "under-review", "measured"
VERDICTS = (CONSISTENT, PARTLY, CONTRADICTED, NOT_VERIFIABLE, UNDER_REVIEW)
# How many claims have each verdict: counted when all are judged, so no function of observations.
COUNTS = {
    f"claims_{verdict.replace('-', '_')}": Metric(
        id=f"claims_{verdict.replace('-', '_')}",
        unit=plain("claims"),
        definition=f"claims of the source text whose verdict is {verdict}",
        function=lambda: Decimal("NaN"),
        rests="verdicts of all claims",
        method="method-verdicts",
        sources=("claims.csv",),
    )
    for verdict in VERDICTS
}
RECOMMENDATION, OPINION = "recommendation", "attributed opinion"


# --- rules


def whole_and_part(gap: Interval, *balances: Interval) -> str:
    """A whole must not be smaller than a part of it that others count.

    `gap` is that part less the text's whole; `balances` are sums that the text's own figures
    should keep.
    """
    if gap.sign == "positive" or _broken(balances):
        return CONTRADICTED
    not_above = gap.high is not None and gap.high <= 0
    return CONSISTENT if not_above else NOT_VERIFIABLE


def sum_of_parts(*balances: Interval) -> str:
    """Parts that miss their total cannot all be true; parts that meet it may still be wrong."""
    return CONTRADICTED if _broken(balances) else NOT_VERIFIABLE


def on_scale(position: Interval) -> str:
    """A score must lie on its scale: `position` is its place from 0 to 100 per cent."""
    return CONTRADICTED if _outside(position) else NOT_VERIFIABLE


def within_population(share: Interval) -> str:
    """A group of people cannot outnumber the people: `share` is its size per 100 of them."""
    return CONTRADICTED if _outside(share) else NOT_VERIFIABLE


def _broken(balances: Sequence[Interval]) -> bool:
    return any(balance.sign in ("positive", "negative") for balance in balances)


def _outside(share: Interval) -> bool:
    """Whether the whole interval lies beyond 0 to 100."""
    above = share.low is not None and share.low > 100
    return above or (share.high is not None and share.high < 0)


RULES: dict[str, Callable[..., str]] = {
    "whole-and-part": whole_and_part,
    "sum": sum_of_parts,
    "on-scale": on_scale,
    "within-population": within_population,
}


# --- deciding


def decide(
    claim: Claim, intervals: Mapping[str, Interval], current: Callable[[str], str]
) -> tuple[str, str, list[str]]:
    """(verdict, verdict on the attribution, what has changed) of one claim.

    `current` gives the present result of anything that a judgement may rest on. A
    recommendation is "measured": it has indicators instead of a verdict.
    """
    if claim.kind == RECOMMENDATION:
        return MEASURED, "", []
    if claim.rule:
        return RULES[claim.rule](*(intervals[name] for name in claim.rests)), "", []
    changed = moved(claim.basis, current)
    if changed:
        return UNDER_REVIEW, UNDER_REVIEW if claim.said else "", changed
    return claim.verdict, claim.said, []


def moved(recorded: Mapping[str, str], current: Callable[[str], str]) -> list[str]:
    """Names whose result is no longer the recorded one, with both."""
    now = {name: current(name) for name in recorded}
    return [f"{n}: {old} → {now[n]}" for n, old in recorded.items() if now[n] != old]
