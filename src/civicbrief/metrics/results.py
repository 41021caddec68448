"""From observations to `metrics.csv` and back: what every metric comes to in one edition."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Set
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from civicbrief.core.csv_tables import table_text
from civicbrief.data.data_folder import Data
from civicbrief.data.observation import Observation
from civicbrief.metrics import trends
from civicbrief.metrics.claim_rules import COUNTS
from civicbrief.metrics.interval import Interval, evaluate, missing
from civicbrief.metrics.registry import METRICS, POPULATIONS, Metric

COLUMNS = ("metric", "value", "low", "high", "bound", "unit", "formula", "inputs", "sources")
NOT_AVAILABLE = "not available: "


def cards(data: Data) -> dict[str, Metric]:
    """Every metric of an edition: registered ones, those of its panel, counts of verdicts.

    A registered metric belongs to the edition when the data hold one of its inputs at least (the
    population aside, which many share), or a claim or finding reads it.
    """
    return _cards(data, tuple(card.function for card in METRICS.values()))


@lru_cache(maxsize=8)
def _cards(data: Data, registered: tuple[object, ...]) -> dict[str, Metric]:
    read = {finding.metric for finding in data.findings.values()}
    read.update(name for claim in data.claims.values() for name in (*claim.rests, *claim.basis))
    asked = {
        name: card
        for name, card in METRICS.items()
        if name in read or belongs(card, data.seen.keys())
    }
    return asked | {card.id: card for card in trends.cards(data.panel)} | COUNTS


def belongs(card: Metric, known: Set[str]) -> bool:
    """Whether any input that is the metric's own is known."""
    return any(name in known for name in card.inputs if name != "population")


def resolve(card: Metric, population: str) -> dict[str, str]:
    """Parameter name to the id of the observation that fills it in this edition."""
    return {name: POPULATIONS[population] if name == "population" else name for name in card.inputs}


def compute(
    card: Metric, observations: Mapping[str, Observation], population: str = "world_bank"
) -> Interval:
    """The metric's interval, or why there is none."""
    names = resolve(card, population)
    absent = [name for name in names.values() if name not in observations]
    if absent:
        return missing(f"missing {' '.join(absent)}")
    inputs = {parameter: observations[name] for parameter, name in names.items()}
    return evaluate(card.function, inputs, card.turns, card.unit.scale)


def row(card: Metric, observations: Mapping[str, Observation], population: str) -> dict[str, str]:
    """The metric's row of `metrics.csv`, as text; `observations` hold the panel's values too."""
    result = compute(card, observations, population)
    names = resolve(card, population)
    formula = card.formula.replace("population", names.get("population", "population"))
    value = NOT_AVAILABLE + result.reason if result.reason else _text(result.value)
    used = [observations[name].source for name in names.values() if name in observations]
    return {
        "metric": card.id,
        "value": value,
        "low": _text(result.low),
        "high": _text(result.high),
        "bound": result.bound,
        "unit": card.unit.name,
        "formula": formula,
        "inputs": "; ".join(names.values()) or card.rests,
        "sources": "; ".join(dict.fromkeys(used) if used else card.sources),
    }


def table(data: Data, population: str = "world_bank") -> list[dict[str, str]]:
    """All metrics of observations, in the order in which they are registered.

    Counts of verdicts join them when claims are judged: see `verdicts.counts`.
    """
    every = cards(data).values()
    return [row(card, data.seen, population) for card in every if card.id not in COUNTS]


def write(rows: list[dict[str, str]], folder: Path) -> Path:
    """Write the table; the folder is made when there is none yet."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "metrics.csv"
    path.write_text(table_text(COLUMNS, rows), encoding="utf-8", newline="")
    return path


def read_rows(folder: Path) -> list[dict[str, str]]:
    """The rows that notebook 2 wrote. Raises FileNotFoundError before it has run."""
    with (folder / "metrics.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def interval_of(row: Mapping[str, str]) -> Interval:
    """The interval that a row of `metrics.csv` holds."""
    if row["value"].startswith(NOT_AVAILABLE):
        return missing(row["value"].removeprefix(NOT_AVAILABLE))
    value, low, high = (Decimal(row[c]) if row[c] else None for c in ("value", "low", "high"))
    assert row["bound"] in ("low", "high", "none")
    return Interval(value, low, high, row["bound"])  # type: ignore[arg-type]


def population_of(rows: Iterable[Mapping[str, str]]) -> str:
    """Which count of the population the rows were computed with."""
    used = {name for row in rows for name in row["inputs"].split("; ")}
    return next((choice for choice, name in POPULATIONS.items() if name in used), "world_bank")


def _text(number: Decimal | None) -> str:
    return "" if number is None else f"{number:f}"
