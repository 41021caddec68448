"""Read the data folder: observations, sources, sentences and claims, checked as a whole."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from civicbrief.data import panel as evidence
from civicbrief.data.claims import Claim, Finding
from civicbrief.data.observation import Observation, Unit
from civicbrief.data.panel import Panel

TABLES = (
    "observations",
    "sources",
    "sentences",
    "claims",
    "findings",
    "series",
    *evidence.TABLES,
    "places",
)


@dataclass(frozen=True, slots=True)
class Source:
    """Who gives a figure. `date` is ISO, to the day, month or year, or "undated"."""

    id: str
    body: str
    title: str
    date: str
    address: str
    licence: str
    accessed: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the source text, by its number; `kind` may name several kinds."""

    sentence: int
    kind: str
    quote: str


@dataclass(frozen=True, eq=False)  # a state of the folder is equal to itself only
class Data:
    """All tables of a data folder, with the edition's number and date."""

    observations: dict[str, Observation]
    sources: dict[str, Source]
    sentences: dict[int, Sentence]
    claims: dict[str, Claim]
    findings: dict[str, Finding]
    panel: Panel
    places: dict[tuple[str, str], str]  # names of areas, where usage has another than CLDR
    version: str
    created: date
    text_language: str  # of the source text, as an ISO 639-1 code
    authors: tuple[str, ...]
    licence: str  # of our own text and selection, as the card names it
    homepage: str  # address of the published edition, empty where there is none

    @cached_property
    def seen(self) -> dict[str, Observation]:
        """Every figure that a metric may rest on: the observations and the panel's values."""
        return self.observations | self.panel.by_id


def fingerprint(folder: Path) -> str:
    """SHA-256 over the names and bytes of the tables, their card and the originals."""
    digest = hashlib.sha256()
    raw = sorted(f"raw/{path.name}" for path in (folder / "raw").glob("*"))
    for name in ("datapackage.json", *(f"{table}.csv" for table in TABLES), *raw):
        path = folder / name
        digest.update(name.encode() + b"\0")
        digest.update(path.read_bytes() if path.is_file() else b"missing")
    return digest.hexdigest()


def read_package(folder: Path) -> dict:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def read_units(package: dict) -> dict[str, Unit]:
    """The units that the field `unit` of the observations declares."""
    fields = {
        field["name"]: field
        for resource in package["resources"]
        if resource["name"] == "observations"
        for field in resource["schema"]["fields"]
    }
    return {
        name: Unit(
            name=name,
            kind=card["kind"],
            scale=Decimal(str(card["scale"])),
            low=_decimal(card.get("low")),
            high=_decimal(card.get("high")),
        )
        for name, card in fields["unit"]["units"].items()
    }


def read_places(folder: Path) -> dict[tuple[str, str], str]:
    """Names that the folder gives to areas where official usage differs from CLDR."""
    return {(row["area"], row["language"]): row["name"] for _, row in read_rows(folder, "places")}


def read_rows(folder: Path, table: str) -> list[tuple[int, dict[str, str]]]:
    """Rows of a table with the line each ends on, the header being line 1."""
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return [(number, row) for number, row in enumerate(reader, start=2)]


def read_observation(row: dict[str, str], units: dict[str, Unit], number: int) -> Observation:
    return Observation(
        id=row["id"],
        subject=row["subject"],
        area=row["area"],
        period=row["period"],
        value=Decimal(row["value"]),
        printed=row["printed"],
        qualifier=row["qualifier"],
        unit=units[row["unit"]],
        quote=row["quote"],
        sentence=int(row["sentence"]) if row["sentence"] else None,
        source=row["source"],
        row=number,
        cell=row.get("cell") or "",
    )


def _decimal(number: int | float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))
