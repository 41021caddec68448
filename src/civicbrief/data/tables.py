"""A data folder as it was when it was read: what the checks and `Data` are made from."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import Fault, InputError
from civicbrief.data.observation import Unit

CARD = "datapackage.json"
RAW = "raw"  # the folder of originals
PANEL = ("panel", "revisions")  # the tables of published values
TABLES = (
    *("observations", "sources", "sentences", "claims", "findings", "series"),
    *PANEL,
    "places",
)
FILES = (CARD, *(f"{table}.csv" for table in TABLES))


@dataclass(frozen=True, eq=False)
class Tables:
    """The card, the tables and the originals of a folder, by their names ("raw/ngos.xlsx").

    A file that is missing is not among them; what lies among the originals and is no file is
    None.
    """

    folder: Path
    files: Mapping[str, bytes | None]

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over the names and bytes of all files."""
        digest = hashlib.sha256()
        for name in (*FILES, *self.originals):
            content = self.files.get(name)
            digest.update(name.encode() + b"\0")
            digest.update(b"missing" if content is None else content)
        return digest.hexdigest()

    @property
    def originals(self) -> list[str]:
        """The names of what lies in `raw`, checksums and mappings among them."""
        return sorted(name for name in self.files if name.startswith(f"{RAW}/"))

    @cached_property
    def card(self) -> dict[str, Any]:
        """The card as it is. Raises ValueError where there is none, or it is not JSON."""
        card: dict[str, Any] = json.loads((self.files.get(CARD) or b"").decode())
        return card  # `card_faults` sees that it is one

    @cached_property
    def units(self) -> dict[str, Unit]:
        """The units that the field `unit` of the observations declares."""
        fields = {
            field["name"]: field
            for resource in self.card["resources"]
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

    def __getitem__(self, table: str) -> list[Record]:
        """The rows of a table. Raises InputError for one that cannot be read."""
        if table not in self._records:
            problem, remedy = "the table cannot be read", "Let civicbrief check say why."
            raise InputError([Fault(f"{table}.csv", problem, remedy)])
        return self._records[table]

    @cached_property
    def _records(self) -> dict[str, list[Record]]:
        records = {}
        for table in TABLES:
            try:
                text = (self.files[f"{table}.csv"] or b"").decode()
                rows = list(csv.DictReader(io.StringIO(text, newline="")))
            except (KeyError, UnicodeDecodeError, csv.Error):
                continue
            records[table] = list(enumerate(rows, start=2))
        return records

    @cached_property
    def places(self) -> dict[tuple[str, str], str]:
        """Names that the folder gives to areas where official usage differs from CLDR."""
        return {(row["area"], row["language"]): row["name"] for _, row in self["places"]}


def read_tables(folder: Path) -> Tables:
    """Read a data folder, each file once, whatever is wrong with it."""
    files: dict[str, bytes | None] = {}
    for path in (*(folder / name for name in FILES), *sorted((folder / RAW).glob("*"))):
        if path.is_file():
            files[path.relative_to(folder).as_posix()] = path.read_bytes()
        elif path.parent != folder:
            files[f"{RAW}/{path.name}"] = None
    return Tables(folder, files)


def _decimal(number: int | float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))
