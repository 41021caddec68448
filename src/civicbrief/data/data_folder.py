"""Data: the tables of a data folder as typed values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Named
from civicbrief.data import contacts
from civicbrief.data.acts import Act, read_acts
from civicbrief.data.changes import Reason, read_reason
from civicbrief.data.claims import Claim, Finding, read_claim, read_finding
from civicbrief.data.observation import Observation, Unit
from civicbrief.data.panel import Panel, read_panel
from civicbrief.data.tables import Tables


@dataclass(frozen=True, slots=True)
class Source:
    """The publication of a figure. `date` is an ISO day, month or year, or "undated"."""

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


@dataclass(frozen=True, eq=False)  # compared by identity
class Data:
    """All tables of a data folder, with the edition's number and date."""

    observations: dict[str, Observation]
    sources: dict[str, Source]
    sentences: dict[int, Sentence]
    claims: dict[str, Claim]
    findings: dict[str, Finding]
    changes: list[Reason]  # of all editions
    acts: dict[str, Act]
    panel: Panel
    units: dict[str, Unit]
    places: dict[tuple[str, str], str]  # (area, language): a name that differs from CLDR
    version: str
    created: date
    text_language: str  # of the source text, as an ISO 639-1 code
    authors: tuple[str, ...]
    publisher: str
    contacts: tuple[contacts.Contact, ...]
    licence: str  # of the brief and its data, as in the card
    homepage: str  # address of the published edition, or ""

    @cached_property
    def seen(self) -> dict[str, Observation]:
        """Every figure that a metric can use: the observations and the panel's values, by id."""
        return Named(self.observations | self.panel.by_id)


KNOWN: dict[str, Data] = {}  # of fingerprints: what kernels find when they are forked


def data_of(tables: Tables) -> Data:
    """The values of a folder that the check found sound."""
    if KNOWN and (known := KNOWN.get(tables.fingerprint)):
        return known
    card, units = tables.card, tables.units
    observations = [_observation(row, units) for row in tables["observations"]]
    claims = [read_claim(row) for row in tables["claims"]]
    findings = [read_finding(row) for row in tables["findings"]]
    return Data(
        observations=Named({seen.id: seen for seen in observations}),
        sources=Named({row["id"]: Source(**row) for row in tables["sources"]}),
        sentences={
            (number := int(row["sentence"])): Sentence(number, row["kind"], row["quote"])
            for row in tables["sentences"]
        },
        claims=Named({claim.id: claim for claim in claims}),
        findings=Named({finding.id: finding for finding in findings}),
        changes=[read_reason(row) for row in tables["changes"]],
        acts=Named(read_acts(tables)),
        panel=read_panel(tables),
        units=units,
        places=tables.places,
        version=str(card["version"]),
        created=date.fromisoformat(card["created"][:10]),
        text_language=card["textLanguage"],
        authors=tuple(one["title"] for one in card.get("contributors", ())),
        publisher=contacts.publisher(card),
        contacts=tuple(contacts.contacts(card)),
        licence=next((one["name"] for one in card.get("licenses", ())), ""),
        homepage=card.get("homepage", ""),
    )


def _observation(row: Record, units: Mapping[str, Unit]) -> Observation:
    cells: dict[str, Any] = dict(row)
    cells["value"], cells["unit"] = Decimal(row["value"]), units[row["unit"]]
    cells["sentence"] = int(row["sentence"]) if row["sentence"] else None
    return Observation(**cells, row=row.number)
