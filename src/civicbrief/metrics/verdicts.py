"""Trend words, verdicts and certainties of an edition: computed once, beside the metrics.

Notebook 2 writes them to `verdicts.csv`; notebook 3 reads them and never decides.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from civicbrief.core.csv_tables import table_text
from civicbrief.data.data_folder import Data
from civicbrief.data.panel import area_id
from civicbrief.metrics import claim_rules, findings, results, trends
from civicbrief.metrics.interval import Interval

COLUMNS = ("kind", "id", "result", "said", "rule", "rests", "changed", "nearest", "reach", "way")
FILE = "verdicts.csv"
Row = dict[str, str]


def table(data: Data, rows: Iterable[Mapping[str, str]]) -> list[Row]:
    """All results, from the data and the rows of `metrics.csv`.

    `rests` are the ids that a result stands on. `changed` says what a recorded judgement no
    longer finds as it was. For a finding, `nearest` is the input that has the least way to go to
    overturn it, `reach` the value it would have to take in its own unit, `way` that distance
    as a share of its present value.
    """
    metrics = {row["metric"]: row for row in rows}
    intervals = {name: results.interval_of(row) for name, row in metrics.items()}
    found = [
        _row("trend", area_id(data.panel.home, area, indicator), word, rule="trend", rests=rests)
        for indicator, area, word, rests in trends.judged(data.panel)
    ]

    def current(name: str) -> str:
        """The present result of a trend, claim, metric, observation or source."""
        kind, _, rest = name.partition("-")
        for row in found:
            if (row["kind"], row["id"]) == (kind, rest):
                return row["result"]
        if name in metrics:
            row = dict(metrics[name])
            return row["value"] or f"{row['bound']} {row[row['bound']]}"
        if name in data.sources:
            return data.sources[name].date
        seen = data.observations.get(name) or data.panel.newest(name)
        return f"{seen.value:f}" if seen else "missing"

    for claim in data.claims.values():
        verdict, said, changed = claim_rules.decide(claim, intervals, current)
        rests = [*claim.rests, *claim.basis]
        rule = claim.rule or ("indicator" if verdict == claim_rules.MEASURED else "judgement")
        found.append(_row("claim", claim.id, verdict, said, rule, rests, changed))
    for finding in data.findings.values():
        result, changed = findings.decide(finding, intervals, current)
        rests = [finding.metric] if finding.metric else list(finding.basis)
        rule = f"{finding.side} zero" if finding.metric else "inference"
        row = _row("finding", finding.id, result, "", rule, rests, changed)
        found.append(row | _overturning(data, metrics, finding.metric))
    return found


def counts(judged: Iterable[Mapping[str, str]]) -> list[Row]:
    """Rows of `metrics.csv` that say how many claims have each verdict."""
    found = Counter(row["result"] for row in judged if row["kind"] == "claim")
    rows = []
    for verdict, card in zip(claim_rules.VERDICTS, claim_rules.COUNTS.values(), strict=True):
        number = str(found[verdict])
        cells = [card.id, number, number, number, "none", card.unit.name, card.formula]
        cells += [card.rests, "; ".join(card.sources)]
        rows.append(dict(zip(results.COLUMNS, cells, strict=True)))
    return rows


def _row(
    kind: str,
    name: str,
    result: str,
    said: str = "",
    rule: str = "",
    rests: Iterable[str] = (),
    changed: Iterable[str] = (),
) -> Row:
    cells = (kind, name, result, said, rule, "; ".join(rests), "; ".join(changed), "", "", "")
    return dict(zip(COLUMNS, cells, strict=True))


def _overturning(data: Data, metrics: Mapping[str, Mapping[str, str]], metric: str) -> Row:
    """What would have to move, for a finding that is a predicate over an available metric."""
    if not metric or results.interval_of(metrics[metric]).reason:
        return {}
    card = results.cards(data)[metric]
    names = results.resolve(card, results.population_of(metrics.values()))
    inputs = {parameter: data.seen[name] for parameter, name in names.items()}
    nearest = findings.overturning(card, inputs)
    if nearest is None:
        return {}
    parameter, reach, way = nearest
    return {"nearest": names[parameter], "reach": f"{reach:f}", "way": f"{way:f}"}


def write(rows: list[Row], folder: Path) -> Path:
    """Write the table; the folder is made when there is none yet."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE
    path.write_text(table_text(COLUMNS, rows), encoding="utf-8", newline="")
    return path


def read_rows(folder: Path) -> list[Row]:
    """The rows that notebook 2 wrote. Raises FileNotFoundError before it has run."""
    with (folder / FILE).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def by_name(rows: Iterable[Row]) -> dict[str, Row]:
    """Rows under the names that passages use: `trend-…`, `claim-…`, `finding-…`."""
    return {f"{row['kind']}-{row['id']}": row for row in rows}


def of_metric(rows: Iterable[Mapping[str, str]], metric: str) -> Mapping[str, str] | None:
    """The finding that reads a metric, if there is one."""
    found = (row for row in rows if row["kind"] == "finding" and row["rests"] == metric)
    return next(found, None)


def intervals_of(rows: Iterable[Mapping[str, str]]) -> dict[str, Interval]:
    return {row["metric"]: results.interval_of(row) for row in rows}
