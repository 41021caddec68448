"""Check claims and findings: something decides each, and all that it names exists."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Iterator, Mapping

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault
from civicbrief.core.former_names import remedy_for
from civicbrief.data.claims import CONNECTIVE, OPINION, RECOMMENDATION, basis, basis_names, listed
from civicbrief.data.tables import Tables
from civicbrief.metrics.claim_rules import RULES, SILENCES
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.trends import COVERAGE


def verdict_faults(tables: Tables, declared: Mapping[str, Metric]) -> Iterator[Fault]:
    """Every fault of the rows of both tables; `declared` are the metrics of the project."""
    observations, sources, claims = (
        {row["id"] for row in tables[table]} for table in ("observations", "sources", "claims")
    )
    home = tables.card["area"]
    metrics = {*declared, *COVERAGE}
    inputs = {name for metric in declared.values() for name in metric.inputs}
    known = {
        *metrics,
        *observations,
        *sources,
        *(row["indicator"] for row in tables["series"]),
        *(f"trend-{row['indicator']}" for row in tables["panel"] if row["area"] == home),
        *(f"claim-{name}" for name in claims),
    }
    for row in tables["claims"]:
        yield from _evidence_faults(row, sources, known)
        yield from _claim_faults(row, metrics, known)
        # An input of a metric may be absent: the brief then says that the figure is missing.
        if row["figure"] and row["figure"] not in observations | inputs:
            remedy = "Name a row of observations.csv, or none."
            yield row.fault("figure", "there is no such observation", remedy)
    yield from _coverage_faults(tables)
    without_source = {f"claim-{row['id']}" for row in tables["claims"] if not row["evidence"]}
    for row in tables["findings"]:
        yield from _evidence_faults(row, sources, known)
        for name in sorted(without_source & basis_names(row["basis"])):
            problem, remedy = f"{name} has no source to show", "Give it evidence in claims.csv."
            yield Fault(row.file, problem, remedy, row.number, "basis", name)
        yield from _finding_faults(row, metrics)


def _evidence_faults(
    row: Record, sources: Collection[str], known: Collection[str]
) -> Iterator[Fault]:
    """Names in `evidence` and `basis` that do not exist."""
    for name in listed(row["evidence"]):
        if name not in sources:
            yield row.fault("evidence", f"there is no source {name}", "Name a row of sources.csv.")
    try:
        names = basis(row["basis"])
    except ValueError as error:
        remedy = "Write name=result, separated by semicolons."
        yield row.fault("basis", f"not name=result: {error}", remedy)
        return
    for name in names:
        if name not in known:
            remedy = "Name a metric, an observation, a source, trend-… or claim-…."
            remedy = remedy_for(name, remedy)
            yield Fault(row.file, f"nothing is called {name}", remedy, row.number, "basis", name)


def _claim_faults(row: Record, metrics: Collection[str], known: Collection[str]) -> Iterator[Fault]:
    recommendation = row["kind"] == RECOMMENDATION
    if row["rule"] and row["rule"] not in RULES:
        remedy = f"Use {', '.join(RULES)}, or record a verdict."
        yield row.fault("rule", "there is no such rule", remedy)
    if recommendation and (row["rule"] or row["verdict"] or not row["rests"]):
        problem = "a recommendation has indicators, no verdict"
        yield row.fault("rests", problem, "Name its figures in rests.")
    if not recommendation and not (row["rule"] or row["verdict"]):
        problem = "it needs either a rule or a recorded verdict"
        yield row.fault("verdict", problem, "Give one of them.")
    if row["rule"] and row["verdict"] and row["verdict"] not in SILENCES:
        problem = "it has both a rule and a recorded verdict"
        remedy = "Beside a rule stands what holds where it decides nothing: "
        yield row.fault("verdict", problem, f"{remedy}{', '.join(SILENCES)}.")
    if row["rule"] and not row["rests"]:
        yield row.fault("rests", "a rule needs the metrics that it reads", "Name them.")
    elif row["rule"] in RULES and not _fits(row):
        problem = "the rule reads another number of metrics"
        yield row.fault("rests", problem, "See the rule in claim_rules.py.")
    if bool(row["said"]) != (row["kind"] == OPINION):
        problem = "an attributed opinion has two verdicts, any other claim has one"
        remedy = "Fill in said for an attributed opinion only."
        yield row.fault("said", problem, remedy)
    for name in listed(row["rests"]):
        if name not in (metrics if row["rule"] else known):
            remedy = remedy_for(name, "Name a metric (for a rule) or a figure.")
            yield row.fault("rests", f"nothing is called {name}", remedy)


def _fits(row: Record) -> bool:
    """Whether a claim gives its rule as many metrics as the rule takes."""
    try:
        inspect.signature(RULES[row["rule"]]).bind(*listed(row["rests"]))
    except TypeError:
        return False
    return True


def _coverage_faults(tables: Tables) -> Iterator[Fault]:
    """Sentences without a claim, and connectives with one."""
    claimed = {row["sentence"] for row in tables["claims"]}
    for row in tables["sentences"]:
        if (row["kind"] == CONNECTIVE) == (row["sentence"] in claimed):
            problem = "a connective has no claim, any other sentence has at least one"
            remedy = "Add its claims to claims.csv, or remove them."
            yield row.fault("sentence", problem, remedy)


def _finding_faults(row: Record, metrics: Collection[str]) -> Iterator[Fault]:
    predicate = bool(row["metric"])
    if predicate and row["metric"] not in metrics:
        remedy = remedy_for(row["metric"], "Name a metric, or record an inference.")
        yield row.fault("metric", "there is no such metric", remedy)
    if predicate != bool(row["side"]):
        problem = "a predicate needs a side of zero, an inference has none"
        yield row.fault("side", problem, "Give above or below.")
    if predicate == bool(row["certainty"]):
        problem = "a predicate is computed, an inference is recorded"
        yield row.fault("certainty", problem, "Give either metric and side, or certainty.")
