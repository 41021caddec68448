"""Check claims and findings: each is decided by something, and all that it names exists."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from functools import partial

from civicbrief.core.csv_tables import Record, Row, cell_fault
from civicbrief.core.faults import Fault
from civicbrief.core.former_names import way_out
from civicbrief.data.claims import basis, listed
from civicbrief.data.tables import Tables
from civicbrief.metrics import claim_rules, trends
from civicbrief.metrics.claim_rules import RULES
from civicbrief.metrics.definition import Metric

CLAIMS, FINDINGS = "claims.csv", "findings.csv"


def judged_faults(tables: Tables, declared: Mapping[str, Metric]) -> Iterator[Fault]:
    """Every fault of the rows of both tables; `declared` are the metrics of the project."""
    ids = {
        table: {row["id"] for _, row in tables[table]}
        for table in ("observations", "sources", "claims", "findings")
    }
    home = tables.card["area"]
    at_home = {row["indicator"] for _, row in tables["panel"] if row["area"] == home}
    metrics = set(declared) | set(trends.COVERAGE)
    inputs = {name for metric in declared.values() for name in metric.inputs}
    known = {
        *metrics,
        *ids["observations"],
        *ids["sources"],
        *(row["indicator"] for _, row in tables["series"]),
        *(f"trend-{name}" for name in at_home),
        *(f"claim-{name}" for name in ids["claims"]),
    }
    for record in tables["claims"]:
        figure = record[1]["figure"]
        yield from _evidence(CLAIMS, record, ids["sources"], known)
        yield from _claim_faults(record, metrics, known)
        # A figure whose row is gone is said to be missing, where metrics tell that there is such.
        if figure and figure not in ids["observations"] | inputs:
            problem, remedy = "no such observation", "Name a row of observations.csv, or none."
            yield cell_fault(CLAIMS, record, "figure", problem, remedy)
    yield from _uncovered(tables)
    bare = {f"claim-{row['id']}" for _, row in tables["claims"] if not row["evidence"]}
    for record in tables["findings"]:
        number, row = record
        yield from _evidence(FINDINGS, record, ids["sources"], known)
        named = {part.partition("=")[0].strip() for part in listed(row["basis"])}
        for name in sorted(bare & named):
            problem, remedy = f"{name} has no source to show", f"Give it evidence in {CLAIMS}."
            yield Fault(FINDINGS, problem, remedy, number, "basis", name)
        yield from _finding_faults(record, metrics)


def _evidence(file: str, record: Record, sources: set[str], known: set[str]) -> Iterator[Fault]:
    """What a row stands on and is not there."""
    number, row = record
    for name in listed(row["evidence"]):
        if name not in sources:
            remedy = "Name a row of sources.csv."
            yield cell_fault(file, record, "evidence", f"no source {name}", remedy)
    try:
        names = basis(row["basis"])
    except ValueError as error:
        remedy = "Write name=result, separated by semicolons."
        yield cell_fault(file, record, "basis", f"not name=result: {error}", remedy)
        return
    for name in names:
        if name not in known:
            remedy = way_out(name, "Name a metric, an observation, a source, trend-… or claim-….")
            yield Fault(file, f"nothing is called {name}", remedy, number, "basis", name)


def _claim_faults(record: Record, metrics: set[str], known: set[str]) -> Iterator[Fault]:
    row, fault = record[1], partial(cell_fault, CLAIMS, record)
    recommended = row["kind"] == claim_rules.RECOMMENDATION
    if row["rule"] and row["rule"] not in RULES:
        yield fault("rule", "no such rule", f"Use {', '.join(RULES)}, or record a verdict.")
    if recommended and (row["rule"] or row["verdict"] or not row["rests"]):
        problem = "a recommendation has indicators, no verdict"
        yield fault("rests", problem, "Name its figures in rests.")
    if not recommended and bool(row["rule"]) == bool(row["verdict"]):
        problem = "it needs either a rule or a recorded verdict"
        yield fault("verdict", problem, "Give one of them.")
    if row["rule"] and not row["rests"]:
        yield fault("rests", "a rule needs the metrics it reads", "Name them.")
    elif row["rule"] in RULES and not _fits(row):
        problem = "not the number of metrics that the rule reads"
        yield fault("rests", problem, "See the rule in claim_rules.py.")
    if bool(row["said"]) != (row["kind"] == claim_rules.OPINION):
        problem = "an attributed opinion has two verdicts, all else has one"
        yield fault("said", problem, "Fill in said for an attributed opinion, and nothing else.")
    for name in listed(row["rests"]):
        if name not in (metrics if row["rule"] else known):
            remedy = way_out(name, "Name a metric (a rule) or a figure.")
            yield fault("rests", f"nothing is called {name}", remedy)


def _fits(row: Row) -> bool:
    try:
        inspect.signature(RULES[row["rule"]]).bind(*listed(row["rests"]))
    except TypeError:
        return False
    return True


def _uncovered(tables: Tables) -> Iterator[Fault]:
    """Sentences without a claim, and connectives with one."""
    made = {row["sentence"] for _, row in tables["claims"]}
    for record in tables["sentences"]:
        row = record[1]
        if (row["kind"] == "connective") == (row["sentence"] in made):
            problem = "a connective claims nothing, any other sentence something"
            remedy = "Add its claims to claims.csv, or remove them."
            yield cell_fault("sentences.csv", record, "sentence", problem, remedy)


def _finding_faults(record: Record, metrics: set[str]) -> Iterator[Fault]:
    row, fault = record[1], partial(cell_fault, FINDINGS, record)
    predicate = bool(row["metric"])
    if predicate and row["metric"] not in metrics:
        remedy = way_out(row["metric"], "Name a metric, or record an inference.")
        yield fault("metric", "no such metric", remedy)
    if predicate != bool(row["side"]):
        problem = "a predicate needs a side of zero, an inference has none"
        yield fault("side", problem, "Give above or below.")
    if predicate == bool(row["certainty"]):
        problem = "a predicate is computed, an inference is recorded"
        yield fault("certainty", problem, "Give either metric and side, or certainty.")
