"""Claim and Finding: rows of `claims.csv` and `findings.csv`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from civicbrief.core.csv_tables import Record


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the source text, with the sentence that makes it.

    `figure` is the id of the observation whose number it states. `rests` are ids of metrics
    that `rule` reads, or of the figures that measure a recommendation. `verdict` is a recorded
    judgement, `said` that on the attribution of an opinion; `basis` maps what the judgement
    rested on to the result it then had. `evidence` are ids of sources.
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
    """The parts of a cell that holds several, separated by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def basis(cell: str) -> dict[str, str]:
    """`name=result; name=result` as a mapping. Raises ValueError where a result is missing."""
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
    """`metric` must lie on `side` of zero; or an inference of `certainty` on its `basis`."""

    id: str
    metric: str
    side: str
    certainty: str
    basis: Mapping[str, str]
    evidence: tuple[str, ...]


def read_finding(row: Record) -> Finding:
    cells: dict[str, Any] = dict(row)
    return Finding(**cells | {"basis": basis(row["basis"]), "evidence": listed(row["evidence"])})
