"""Read the data folder: observations, sources, sentences and claims, checked as a whole."""

from __future__ import annotations

import csv
import hashlib
import json
import os
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from civicbrief.faults import Fault, InputError
from civicbrief.observation import Observation, Unit, printed_number

TABLES = ("observations", "sources", "sentences", "claims")
CHECKED = "CIVICBRIEF_CHECKED"  # a build tells its kernels which state of the data it has checked


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


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the source text, with the sentence that makes it."""

    id: str
    sentence: int
    kind: str
    quote: str


@dataclass(frozen=True, slots=True)
class Data:
    """All tables of a data folder, with the edition's number and date."""

    observations: dict[str, Observation]
    sources: dict[str, Source]
    sentences: dict[int, Sentence]
    claims: dict[str, Claim]
    version: str
    created: date
    text_language: str  # of the source text, as an ISO 639-1 code


@cache
def load(folder: Path) -> Data:
    """Read a data folder. Raises InputError with every fault that the check finds."""
    if os.environ.get(CHECKED) != fingerprint(folder):
        from civicbrief.check_data import check_data  # imports frictionless: half a second

        faults = check_data(folder)
        if faults:
            raise InputError(faults)
    package = read_package(folder)
    units = read_units(package)
    return Data(
        observations={
            row["id"]: read_observation(row, units, number)
            for number, row in read_rows(folder, "observations")
        },
        sources={row["id"]: Source(**row) for _, row in read_rows(folder, "sources")},
        sentences={
            int(row["sentence"]): Sentence(int(row["sentence"]), row["kind"], row["quote"])
            for _, row in read_rows(folder, "sentences")
        },
        claims={
            row["id"]: Claim(row["id"], int(row["sentence"]), row["kind"], row["quote"])
            for _, row in read_rows(folder, "claims")
        },
        version=str(package["version"]),
        created=date.fromisoformat(package["created"][:10]),
        text_language=package["textLanguage"],
    )


def notices(data: Data) -> list[Fault]:
    """What does not stop a build: a value that its printed digits no longer match."""
    return [
        Fault(
            file="observations.csv",
            row=seen.row,
            column="printed",
            value=seen.printed,
            problem=f"the value of {seen.id} is {seen.value}; its printed digits say otherwise",
            remedy="The value rules; correct printed if the source has been read again.",
        )
        for seen in data.observations.values()
        if printed_number(seen.printed) != seen.value
    ]


@dataclass(frozen=True, slots=True)
class Names:
    """Only the names in the tables: enough to check passages while the data are unsound."""

    quoted: dict[str, bool]  # id of each observation: whether the source text prints it
    sources: frozenset[str]
    text_language: str


def names_of(data: Data) -> Names:
    quoted = {name: seen.sentence is not None for name, seen in data.observations.items()}
    return Names(quoted, frozenset(data.sources), data.text_language)


def read_names(folder: Path) -> Names | None:
    """The names as the files have them, whatever else is wrong; None where they cannot be read."""
    try:
        rows = {t: [row for _, row in read_rows(folder, t)] for t in ("observations", "sources")}
        return Names(
            {row["id"]: bool(row["sentence"]) for row in rows["observations"]},
            frozenset(row["id"] for row in rows["sources"]),
            read_package(folder)["textLanguage"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def fingerprint(folder: Path) -> str:
    """SHA-256 over the names and bytes of the tables and their card."""
    digest = hashlib.sha256()
    for name in ("datapackage.json", *(f"{table}.csv" for table in TABLES)):
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
    )


def _decimal(number: int | float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))
