"""Claim and Finding: rows of `claims.csv` and `findings.csv`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from civicbrief.core.csv_tables import Record

RECOMMENDATION, OPINION = "recommendation", "attributed opinion"  # kinds of claims
CONNECTIVE = "connective"  # a kind of sentences: of no claim


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the source text, in one of its sentences.

    `figure` is the id of the observation whose number it states. `rests` has ids of the metrics
    that `rule` reads, or of the figures that measure a recommendation. `verdict` is a recorded
    judgement, or beside a rule what holds where the rule decides nothing; `said` is that on the
    attribution of an opinion. `basis` maps each name that the judgement rested on to the result
    that it had. `evidence` has ids of sources.
    """

    id: str
    sentence: int
    kind: str
    quote: str
    figure: str
    rule: str
    rests: tuple[str, ...]
    verdict: str
    said: str
    basis: Mapping[str, str]
    evidence: tuple[str, ...]


def read_claim(row: Record) -> Claim:
    lists = {column: listed(row[column]) for column in ("rests", "evidence")}
    cells: dict[str, Any] = {**row, **lists, "basis": basis(row["basis"])}
    return Claim(**cells | {"sentence": int(row["sentence"])})


def listed(cell: str) -> tuple[str, ...]:
    """The parts of a cell, separated by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def basis(cell: str) -> dict[str, str]:
    """`name=result; name=result` as a mapping. Raises ValueError if a part has another form."""
    pairs = {}
    for part in listed(cell):
        name, equals, result = (piece.strip() for piece in part.partition("="))
        if not (name and equals and result):
            raise ValueError(part)
        pairs[name] = result
    return pairs


def basis_names(cell: str) -> frozenset[str]:
    """The names in a cell of `basis`, whatever else is wrong with it."""
    return frozenset(part.partition("=")[0].strip() for part in listed(cell))


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim that `metric` lies on `side` of zero, or an inference recorded with its `basis`."""

    id: str
    metric: str
    side: str
    certainty: str
    basis: Mapping[str, str]
    evidence: tuple[str, ...]


def read_finding(row: Record) -> Finding:
    cells: dict[str, Any] = dict(row)
    return Finding(**cells | {"basis": basis(row["basis"]), "evidence": listed(row["evidence"])})
