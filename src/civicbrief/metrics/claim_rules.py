"""Verdicts on the claims of the source text: by rule where data decide, else as recorded.

A rule is a function of the intervals of metrics. A recorded judgement names the results that it
rested on. When one of them has changed, the claim is "under-review" until a person judges again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from civicbrief.data.claims import RECOMMENDATION, Claim
from civicbrief.metrics.definition import Metric, plain
from civicbrief.metrics.interval import Interval

CONSISTENT, PARTLY = "consistent", "partly-supported"
CONTRADICTED = "contradicted"
# What is not decided: what was named was not found, nobody read what decides it, nothing can.
SILENCES = NOT_FOUND, NOT_CHECKED, NOT_VERIFIABLE = "not-found", "not-checked", "not-verifiable"
UNDER_REVIEW, MEASURED = "under-review", "measured"
VERDICTS = (CONSISTENT, PARTLY, CONTRADICTED, *SILENCES, UNDER_REVIEW)
# Counted when all claims are decided; no observations are their inputs.
COUNTS = {
    name: Metric(
        id=name,
        unit=plain("claims"),
        definition=f"claims of the source text whose verdict is {verdict}",
        function=lambda: Decimal("NaN"),
        rests="verdicts of all claims",
        method="method-verdicts",
        sources=("claims.csv",),
    )
    for verdict in VERDICTS
    for name in [f"claims_{verdict.replace('-', '_')}"]
}


# --- rules; each gives "" where the figures decide nothing


def whole_and_part(gap: Interval, *balances: Interval) -> str:
    """A whole must not be smaller than a part of it that others count.

    `gap` is that part less the text's whole; `balances` are differences that are zero if the
    text's own figures add up.
    """
    if gap.sign == "positive" or sum_of_parts(*balances) == CONTRADICTED:
        return CONTRADICTED
    return CONSISTENT if gap.high is not None and gap.high <= 0 else ""


def sum_of_parts(*balances: Interval) -> str:
    """Parts that do not add up to their total cannot all be true; if they do, they may be."""
    broken = any(balance.sign in ("positive", "negative") for balance in balances)
    return CONTRADICTED if broken else ""


def within_scale(share: Interval) -> str:
    """A share cannot lie wholly outside 0 to 100.

    That of a score is its position on its scale in per cent; that of a group of people is its
    size per 100 of the population.
    """
    above = share.low is not None and share.low > 100
    below = share.high is not None and share.high < 0
    return CONTRADICTED if above or below else ""


RULES: dict[str, Callable[..., str]] = {
    "whole-and-part": whole_and_part,
    "sum": sum_of_parts,
    "on-scale": within_scale,
    "within-population": within_scale,
}


# --- deciding


def decide(
    claim: Claim, intervals: Mapping[str, Interval], current: Callable[[str], str]
) -> tuple[str, str, list[str]]:
    """Verdict, verdict on the attribution, and what has changed, of one claim.

    `current` gives the present result of anything that a judgement may rest on. A
    recommendation is "measured": it has indicators instead of a verdict.
    """
    if claim.kind == RECOMMENDATION:
        return MEASURED, "", []
    if claim.rule:
        return _by_rule(claim, [intervals[name] for name in claim.rests]), "", []
    if changed := changes(claim.basis, current):
        return UNDER_REVIEW, UNDER_REVIEW if claim.said else "", changed
    return claim.verdict, claim.said, []


def _by_rule(claim: Claim, read: list[Interval]) -> str:
    """What the rule gives, else a silence.

    That is "not checked" where a figure is missing. Where all are there and decide nothing, it is
    the one recorded in the row: no rule can know whether anybody looked for what would.
    """
    silence = NOT_CHECKED if any(one.reason for one in read) else claim.verdict or NOT_CHECKED
    return RULES[claim.rule](*read) or silence


def changes(recorded: Mapping[str, str], current: Callable[[str], str]) -> list[str]:
    """Each recorded result that differs from the current one: name, old and new result."""
    pairs = ((name, old, current(name)) for name, old in recorded.items())
    return [f"{name}: {old} → {new}" for name, old, new in pairs if new != old]
