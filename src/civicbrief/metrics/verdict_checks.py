"""Check claims and findings: each is decided by something, and all that it names exists."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence

from civicbrief.core.faults import Fault
from civicbrief.data.claims import basis, listed
from civicbrief.metrics import claim_rules, trends
from civicbrief.metrics.claim_rules import RULES
from civicbrief.metrics.registry import METRICS

Row = tuple[int, dict[str, str]]
CLAIMS, FINDINGS = "claims.csv", "findings.csv"


def judged_faults(rows: Mapping[str, Sequence[Row]], home: str) -> Iterator[Fault]:
    """Every fault of the rows of both tables; `home` is the area that the brief is about."""
    ids = {
        table: {row["id"] for _, row in rows[table]}
        for table in ("observations", "sources", "claims", "findings")
    }
    indicators = {row["indicator"] for _, row in rows["series"]}
    at_home = {row["indicator"] for _, row in rows["panel"] if row["area"] == home}
    metrics = set(METRICS) | set(trends.COVERAGE)
    inputs = {name for card in METRICS.values() for name in card.inputs}
    known = {
        *metrics,
        *ids["observations"],
        *ids["sources"],
        *indicators,
        *(f"trend-{name}" for name in at_home),
        *(f"claim-{name}" for name in ids["claims"]),
    }

    def evidence(file: str, number: int, row: Mapping[str, str]) -> Iterator[Fault]:
        for name in listed(row["evidence"]):
            if name not in ids["sources"]:
                remedy = "Name a row of sources.csv."
                yield Fault(file, f"no source {name}", remedy, number, "evidence", row["evidence"])
        try:
            names = basis(row["basis"])
        except ValueError as error:
            remedy = "Write name=result, separated by semicolons."
            yield Fault(file, f"not name=result: {error}", remedy, number, "basis", row["basis"])
            return
        for name in names:
            if name not in known:
                remedy = "Name a metric, an observation, a source, trend-… or claim-…."
                yield Fault(file, f"nothing is called {name}", remedy, number, "basis", name)

    for number, row in rows["claims"]:
        yield from evidence(CLAIMS, number, row)
        for column, problem, remedy in _claim_faults(row, metrics, known):
            yield Fault(CLAIMS, problem, remedy, number, column, row[column])
        # A figure whose row is gone is said to be missing, where metrics tell that there is such.
        if row["figure"] and row["figure"] not in ids["observations"] | inputs:
            problem, remedy = "no such observation", "Name a row of observations.csv, or none."
            yield Fault(CLAIMS, problem, remedy, number, "figure", row["figure"])
    yield from _uncovered(rows)
    bare = {f"claim-{row['id']}" for _, row in rows["claims"] if not row["evidence"]}
    for number, row in rows["findings"]:
        yield from evidence(FINDINGS, number, row)
        for name in sorted(
            bare & {part.partition("=")[0].strip() for part in listed(row["basis"])}
        ):
            problem, remedy = f"{name} has no source to show", f"Give it evidence in {CLAIMS}."
            yield Fault(FINDINGS, problem, remedy, number, "basis", name)
        for column, problem, remedy in _finding_faults(row, metrics):
            yield Fault(FINDINGS, problem, remedy, number, column, row[column])


def _claim_faults(
    row: Mapping[str, str], metrics: set[str], known: set[str]
) -> Iterator[tuple[str, str, str]]:
    recommended = row["kind"] == claim_rules.RECOMMENDATION
    if row["rule"] and row["rule"] not in RULES:
        yield "rule", "no such rule", f"Use {', '.join(RULES)}, or record a verdict."
    if recommended and (row["rule"] or row["verdict"] or not row["rests"]):
        yield "rests", "a recommendation has indicators, no verdict", "Name its figures in rests."
    if not recommended and bool(row["rule"]) == bool(row["verdict"]):
        yield "verdict", "it needs either a rule or a recorded verdict", "Give one of them."
    if row["rule"] and not row["rests"]:
        yield "rests", "a rule needs the metrics it reads", "Name them."
    elif row["rule"] in RULES and not _fits(row):
        yield "rests", "not the number of metrics that the rule reads", "See the rule in claims.py."
    if bool(row["said"]) != (row["kind"] == claim_rules.OPINION):
        remedy = "Fill in said for an attributed opinion, and for nothing else."
        yield "said", "an attributed opinion has two verdicts, all else has one", remedy
    for name in listed(row["rests"]):
        if name not in (metrics if row["rule"] else known):
            yield "rests", f"nothing is called {name}", "Name a metric (a rule) or a figure."


def _fits(row: Mapping[str, str]) -> bool:
    try:
        inspect.signature(RULES[row["rule"]]).bind(*listed(row["rests"]))
    except TypeError:
        return False
    return True


def _uncovered(rows: Mapping[str, Sequence[Row]]) -> Iterator[Fault]:
    """Sentences without a claim, and connectives with one."""
    made = {row["sentence"] for _, row in rows["claims"]}
    for number, row in rows["sentences"]:
        if (row["kind"] == "connective") == (row["sentence"] in made):
            problem = "a connective claims nothing, any other sentence something"
            remedy = "Add its claims to claims.csv, or remove them."
            yield Fault("sentences.csv", problem, remedy, number, "sentence", row["sentence"])


def _finding_faults(row: Mapping[str, str], metrics: set[str]) -> Iterator[tuple[str, str, str]]:
    predicate = bool(row["metric"])
    if predicate and row["metric"] not in metrics:
        yield "metric", "no such metric", "Name a metric, or record an inference."
    if predicate != bool(row["side"]):
        yield (
            "side",
            "a predicate needs a side of zero, an inference has none",
            "Give above or below.",
        )
    if predicate == bool(row["certainty"]):
        problem = "a predicate is computed, an inference is recorded"
        yield "certainty", problem, "Give either metric and side, or certainty."
