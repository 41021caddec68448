"""The results of an edition: computed from the data once, written to two tables, and read back.

Notebook 2 computes and writes; notebook 3, the ledger and the commands read. Only this module
turns numbers into the text of the tables, and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from pathlib import Path
from typing import Any

from civicbrief.core.csv_tables import Row, table_text
from civicbrief.core.faults import Named
from civicbrief.core.files import write_files
from civicbrief.core.project import seen_from_notebook
from civicbrief.data.claims import listed
from civicbrief.data.observation import Observation
from civicbrief.data.tables import rows_of
from civicbrief.metrics.claim_rules import COUNTS
from civicbrief.metrics.definition import POPULATIONS, Metric, told
from civicbrief.metrics.interval import NOT_AVAILABLE, Interval, evaluate, missing, stated
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.verdicts import Verdict, counts, judge

__all__ = ["Results", "compute", "read", "write"]  # what notebooks use

METRICS_FILE, VERDICTS_FILE = "metrics.csv", "verdicts.csv"
COLUMNS = {
    METRICS_FILE: (
        *("metric", "value", "low", "high", "bound", "unit", "formula", "inputs", "sources"),
    ),
    VERDICTS_FILE: tuple(field.name for field in fields(Verdict)),
}


@dataclass(frozen=True)
class Results:
    """An interval for each metric, and each trend word, verdict and certainty by its name.

    `population` names the count that figures per head are divided by.
    """

    data: ProjectData
    population: str
    intervals: Mapping[str, Interval]
    verdicts: Mapping[str, Verdict]

    @property
    def metrics(self) -> Mapping[str, Metric]:
        return self.data.metrics


def compute(data: ProjectData, population: str = "world_bank") -> Results:
    """The results of an edition, its metrics in their order."""
    intervals = {
        name: interval_of(metric, data.seen, population)
        for name, metric in data.metrics.items()
        if name not in COUNTS
    }
    verdicts = judge(data, intervals, population)
    counted = Named(intervals | counts(verdicts.values()))
    return Results(data, population, counted, Named(verdicts))


def interval_of(
    metric: Metric, seen: Mapping[str, Observation], population: str = "world_bank"
) -> Interval:
    """The metric's interval from these observations, or the reason why there is none.

    Raises InputError where its function fails.
    """
    names = metric.resolve(population)
    absent = [name for name in names.values() if name not in seen]
    if absent:
        return missing(f"missing {' '.join(absent)}")
    inputs = {parameter: seen[name] for parameter, name in names.items()}
    given = metric.function, inputs, metric.turns, metric.unit.scale
    if metric.rests:  # a number that is known
        return evaluate(*given)
    code = metric.function.__code__
    with told(code.co_filename, f"{metric.id} cannot be computed", code.co_firstlineno):
        return evaluate(*given)


# --- as tables


def metric_rows(found: Results) -> list[Row]:
    """The rows of `metrics.csv`."""
    return [_metric_row(found, found.metrics[name], each) for name, each in found.intervals.items()]


def _metric_row(found: Results, metric: Metric, interval: Interval) -> Row:
    names, seen = metric.resolve(found.population), found.data.seen
    used = [seen[name].source for name in names.values() if name in seen]
    return {
        "metric": metric.id,
        "value": "" if interval.bound != "none" else stated(interval),
        "low": _cell(interval.low),
        "high": _cell(interval.high),
        "bound": interval.bound,
        "unit": metric.unit.name,
        "formula": metric.formula.replace("population", names.get("population", "population")),
        "inputs": _cell(names.values()) or metric.rests,
        "sources": _cell(dict.fromkeys(used) if used else metric.sources),
    }


def verdict_rows(found: Results) -> list[Row]:
    """The rows of `verdicts.csv`."""
    columns = COLUMNS[VERDICTS_FILE]
    return [
        {column: _cell(getattr(verdict, column)) for column in columns}
        for verdict in found.verdicts.values()
    ]


def _cell(value: str | Decimal | Iterable[str] | None) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return f"{value:f}" if isinstance(value, Decimal) else "; ".join(value)


def write(found: Results, folder: Path) -> Path:
    """Write both tables into a folder, which is created if needed. Returns the folder.

    A relative path is seen from the notebook that runs.
    """
    folder = seen_from_notebook(folder)
    rows = {METRICS_FILE: metric_rows(found), VERDICTS_FILE: verdict_rows(found)}
    folder.mkdir(parents=True, exist_ok=True)
    write_files({folder / file: table_text(COLUMNS[file], rows[file]).encode() for file in rows})
    return folder


def read(folder: Path, data: ProjectData) -> Results:
    """The results that notebook 2 wrote. Raises FileNotFoundError if it has not run."""
    rows = {file: rows_of(file, (folder / file).read_bytes()) for file in COLUMNS}
    intervals = {row["metric"]: read_interval(row) for row in rows[METRICS_FILE]}
    used = {name for row in rows[METRICS_FILE] for name in listed(row["inputs"])}
    verdicts = (_verdict(row) for row in rows[VERDICTS_FILE])
    return Results(
        data,
        next((choice for choice, name in POPULATIONS.items() if name in used), "world_bank"),
        Named({name: interval for name, interval in intervals.items() if name in data.metrics}),
        Named({verdict.name: verdict for verdict in verdicts}),
    )


def read_interval(row: Mapping[str, str]) -> Interval:
    """The interval in a row of `metrics.csv`."""
    if row["value"].startswith(NOT_AVAILABLE):
        return missing(row["value"].removeprefix(NOT_AVAILABLE))
    assert row["bound"] in ("low", "high", "none")
    value, low, high = (_number(row[column]) for column in ("value", "low", "high"))
    return Interval(value, low, high, row["bound"])  # type: ignore[arg-type]


def _verdict(row: Mapping[str, str]) -> Verdict:
    cells: dict[str, Any] = dict(row)
    cells |= {column: listed(row[column]) for column in ("rests", "changed")}
    cells |= {column: _number(row[column]) for column in ("reach", "way")}
    return Verdict(**cells)


def _number(cell: str) -> Decimal | None:
    return Decimal(cell) if cell else None
