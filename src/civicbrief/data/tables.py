"""A data folder as read once: the checks and `Data` are made from it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import zip_longest
from pathlib import Path
from typing import Any

from civicbrief.core.csv_tables import Record
from civicbrief.core.faults import refused
from civicbrief.core.files import contents
from civicbrief.core.json_source import Unusable, each_once, half_pair
from civicbrief.core.project import above
from civicbrief.core.table_form import Form, form_of
from civicbrief.data.observation import Unit

CARD = "datapackage.json"
DATES = ("date", "period")  # columns of dates that may be less than a day
RAW = "raw"  # the folder of originals
LARGEST_ORIGINAL = 1_000_000_000  # bytes: a panel of all countries is long
PANEL = ("panel", "revisions")  # the tables of published values
OPTIONAL = ("changes", "acts")  # a project may do without them
COLUMNS = {  # of each table, those that the program reads: the card describes them all
    "observations": "id subject area period value printed qualifier unit quote sentence source",
    "sources": "id body title date address licence accessed",
    "sentences": "sentence kind quote",
    "claims": "id sentence kind quote figure rule rests verdict said basis evidence",
    "findings": "id metric side certainty basis evidence",
    "series": "indicator release unit level source",
    **dict.fromkeys(PANEL, "area indicator release year value low high"),
    "places": "area language name",
    "changes": "edition id kind words source",
    "acts": "id field body act number date article words language as_of source",
}
TABLES = tuple(table for table in COLUMNS if table not in OPTIONAL)
LONGEST = 100  # digits of a number on the card
NUMBER = "Write a number, or null."
FILES = (CARD, *(f"{table}.csv" for table in (*TABLES, *OPTIONAL)))


@dataclass(frozen=True, eq=False)
class Tables:
    """The card, the tables and the originals of a folder, by their names ("raw/ngos.xlsx").

    A missing file has no entry; a folder among the originals has None.
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
    def held(self) -> tuple[str, ...]:
        """The names of the tables that the folder has to have, and of the optional ones it has."""
        return (*TABLES, *(table for table in OPTIONAL if f"{table}.csv" in self.files))

    @property
    def originals(self) -> list[str]:
        """The names of what lies in `raw`, checksums and mappings among them."""
        return sorted(name for name in self.files if name.startswith(f"{RAW}/"))

    @cached_property
    def card(self) -> dict[str, Any]:
        """The card as it is. Raises ValueError where it is missing or not JSON."""
        text = (self.files.get(CARD) or b"").decode("utf-8-sig")
        try:
            card: dict[str, Any] = json.loads(
                text, parse_constant=_no_number, parse_int=_whole, object_pairs_hook=each_once
            )
        except RecursionError:
            raise Unusable("it is nested too deeply") from None
        if half := half_pair(text, card):
            raise Unusable(f"it has half of a sign, {half}")
        return card  # `card_faults` checks what it holds

    @cached_property
    def forms(self) -> dict[str, Form]:
        """The form of each table that the card describes, by its file; none for a faulty card."""
        found = {}
        try:
            for resource in self.card["resources"]:
                file, fields = f"{resource['name']}.csv", resource["schema"]["fields"]
                names = {field["name"]: field.get("type") for field in fields}
                dates = [n for n, kind in names.items() if kind == "date" or n in DATES]
                numbers = [n for n, kind in names.items() if kind in ("number", "integer")]
                if content := self.files.get(file):
                    found[file] = form_of(content, names, dates, numbers)
        except (ValueError, KeyError, TypeError, AttributeError):
            return {}
        return found

    @cached_property
    def units(self) -> dict[str, Unit]:
        """The units that the field `unit` of the observations declares."""
        described = (one for one in self.card["resources"] if isinstance(one, dict))
        resources = {resource["name"]: resource for resource in described}
        fields = {field["name"]: field for field in resources["observations"]["schema"]["fields"]}
        units = {}
        for name, card in fields["unit"]["units"].items():
            numbers = {
                key: Decimal(str(card[key]))
                for key in ("scale", "low", "high")
                if card.get(key) is not None
            }
            units[name] = Unit(name, card["kind"], **numbers)
        return units

    def __getitem__(self, table: str) -> list[Record]:
        """The rows of a table, none of an optional one that is not there.

        Raises InputError for a table that cannot be read.
        """
        if table in OPTIONAL and table not in self.held:
            return []
        if table not in self._records:
            remedy = "Run civicbrief check: it says why."
            raise refused(f"{table}.csv", "the table cannot be read", remedy)
        return self._records[table]

    @cached_property
    def _records(self) -> dict[str, list[Record]]:
        records = {}
        for table in self.held:
            file = f"{table}.csv"
            if (form := self.forms.get(file)) and form.fault(file):
                continue
            try:
                records[table] = rows_of(file, self.files[file] or b"")
            except (KeyError, UnicodeDecodeError, csv.Error):
                continue
        return records

    @cached_property
    def places(self) -> dict[tuple[str, str], str]:
        """Names that the folder gives to areas where official usage differs from CLDR."""
        return {(row["area"], row["language"]): row["name"] for row in self["places"]}


def _no_number(word: str) -> None:
    raise Unusable(f"{word} is no number", NUMBER)


def _whole(digits: str) -> int:
    if len(digits) > LONGEST:
        raise Unusable(f"a number of {len(digits)} digits", NUMBER)
    return int(digits)


def rows_of(file: str, content: bytes) -> list[Record]:
    """The rows of a table, each as long as its header. Raises UnicodeDecodeError, csv.Error."""
    rows = csv.reader(io.StringIO(content.decode(), newline=""))
    header = next(rows, [])
    numbered = ((number, row) for number, row in enumerate(rows, start=2) if row)
    return [
        Record(file, number, dict(zip_longest(header, row[: len(header)], fillvalue="")))
        for number, row in numbered
    ]


def read_tables(folder: Path) -> Tables:
    """Read a data folder, each file once, whatever is wrong with what it holds.

    Raises InputError for what is no file or too large, and for links out of the project.
    """
    root = above(folder) or folder
    files: dict[str, bytes | None] = {**contents({name: folder / name for name in FILES}, root)}
    kept = {f"{RAW}/{path.name}": path for path in sorted((folder / RAW).glob("*"))}
    originals = {name: path for name, path in kept.items() if not path.is_dir()}
    files |= dict.fromkeys(kept)
    return Tables(folder, files | contents(originals, root, LARGEST_ORIGINAL))
