"""The panel of a data folder on its own, or another in its place: for pages on every country."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from civicbrief.core.csv_tables import read_records, table_text
from civicbrief.data.tables import CARD, OPTIONAL, Tables

OWN = ("observations", "sentences", "claims", "findings")  # of the project's own brief
BESIDE = ("series", "sources")  # tables that may lie beside a panel, for series of its own
KEY = ("area", "indicator", "release", "year")


def panel_only(tables: Tables, panel: Path | None = None) -> Tables:
    """A data folder that was checked, without the figures and claims of its own brief.

    `panel` is a CSV of the layout of panel.csv, in place of that. What lies beside it under the
    name of series.csv or sources.csv takes the place of these. Raises InputError for a file that
    is no such table.
    """
    columns = {one["name"]: _columns(one) for one in tables.card["resources"]}
    kept = {f"{name}.csv" for name in columns if name not in (*OPTIONAL, *OWN)}
    files = {name: content for name, content in tables.files.items() if name in kept}
    files |= {f"{name}.csv": table_text(columns[name], []).encode() for name in OWN}
    resources = [one for one in tables.card["resources"] if one["name"] not in OPTIONAL]
    card = {**tables.card, "resources": resources}
    if panel:
        rows = read_records(panel.name, panel.read_bytes(), columns["panel"])
        files["panel.csv"] = table_text(columns["panel"], rows).encode()
        for name in BESIDE:
            if (own := panel.with_name(f"{name}.csv")).is_file():
                files[own.name] = own.read_bytes()
        held = {tuple(row[name] for name in KEY) for row in rows}
        rest = [row for row in tables["revisions"] if tuple(row[n] for n in KEY) not in held]
        files["revisions.csv"] = table_text(columns["revisions"], rest).encode()
    return Tables(tables.folder, {**files, CARD: _written(card)})


def without_sample(tables: Tables) -> Tables:
    """The same without areas over which the usual revision of a change is taken."""
    card = {name: value for name, value in tables.card.items() if name != "revisionAreas"}
    header = (tables.files["revisions.csv"] or b"").partition(b"\n")[0] + b"\n"
    return Tables(tables.folder, {**tables.files, CARD: _written(card), "revisions.csv": header})


def _written(card: dict[str, Any]) -> bytes:
    return (json.dumps(card, ensure_ascii=False, indent=2) + "\n").encode()


def _columns(resource: dict[str, Any]) -> list[str]:
    return [field["name"] for field in resource["schema"]["fields"]]
