"""A data folder checked as a whole, and loaded only when it is sound."""

from __future__ import annotations

import os
from datetime import date
from functools import lru_cache
from pathlib import Path

from civicbrief.core.faults import Fault, InputError
from civicbrief.data import panel as evidence
from civicbrief.data.claims import read_claim, read_finding
from civicbrief.data.data_folder import (
    TABLES,
    Data,
    Sentence,
    Source,
    fingerprint,
    read_observation,
    read_package,
    read_places,
    read_rows,
    read_units,
)
from civicbrief.data.originals import raw_faults
from civicbrief.data.panel import read_panel
from civicbrief.data.row_checks import row_faults
from civicbrief.data.schema_checks import card_faults, schema_faults
from civicbrief.metrics.registry import METRICS
from civicbrief.metrics.verdict_checks import judged_faults

CHECKED = "CIVICBRIEF_CHECKED"  # a build tells its kernels which state of the data it has checked


def load(folder: Path) -> Data:
    """Read a data folder. Raises InputError with every fault that the check finds.

    A folder that has not changed since is not read again.
    """
    return _load(folder, fingerprint(folder))


@lru_cache(maxsize=4)
def _load(folder: Path, state: str) -> Data:
    if os.environ.get(CHECKED) != state:
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
        claims={row["id"]: read_claim(row) for _, row in read_rows(folder, "claims")},
        findings={row["id"]: read_finding(row) for _, row in read_rows(folder, "findings")},
        panel=read_panel(
            package["area"],
            package["trendSince"],
            [row for _, row in read_rows(folder, "series")],
            {table: read_rows(folder, table) for table in evidence.TABLES},
            units,
        ),
        places=read_places(folder),
        version=str(package["version"]),
        created=date.fromisoformat(package["created"][:10]),
        text_language=package["textLanguage"],
        authors=tuple(one["title"] for one in package.get("contributors", ())),
        licence=next((one["name"] for one in package.get("licenses", ())), ""),
        homepage=package.get("homepage", ""),
    )


def check_data(folder: Path) -> list[Fault]:
    """Every fault of the folder, in the order of its tables."""
    faults = list(card_faults(folder))
    if faults:
        return faults
    faults = list(schema_faults(folder))
    if not any(fault.row is None for fault in faults):  # every table can be read
        known = {(fault.file, fault.row) for fault in faults}
        faults += row_faults(folder, known, dict.fromkeys(METRICS, "a metric"))
        if not known:  # names can be looked up
            rows = {table: read_rows(folder, table) for table in TABLES}
            faults += judged_faults(rows, read_package(folder)["area"])
        faults += raw_faults(folder, read_rows(folder, "observations"))
    order = {f"{table}.csv": position for position, table in enumerate(TABLES)}
    return sorted(faults, key=lambda f: (order.get(f.file, -1), f.row or 0, f.column or ""))
