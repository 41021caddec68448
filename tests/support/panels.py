"""Small files in the layout of published panels; their values are made up."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

# The columns of the Country-Year dataset before its indicators.
ABOUT = [
    "country_name",
    "country_text_id",
    "country_id",
    "year",
    "historical_date",
    "project",
    "historical",
    "histname",
    "codingstart",
    "codingend",
    "codingstart_contemp",
    "codingend_contemp",
    "codingstart_hist",
    "codingend_hist",
    "gapstart1",
    "gapstart2",
    "gapstart3",
    "gapend1",
    "gapend2",
    "gapend3",
    "gap_index",
    "COWcode",
]
INDICATORS = (
    "v2x_cspart",
    "v2cseeorgs",
    "v2csreprss",
    "v2x_gencs",
    "v2caassemb",
    "v2x_frassoc_thick",
    "v2x_freexp_altinf",
    "v2x_civlib",
    "v2x_libdem",
    "v2x_polyarchy",
    "v2x_partipdem",
    "v2x_rule",
)
ENDS = ("", "_codelow", "_codehigh", "_sd")
COLUMNS = [*ABOUT, *(name + end for name in INDICATORS for end in ENDS), "v2lgqugen", "e_regionpol"]
USUAL = {"": "0.5", "_codelow": "0.412", "_codehigh": "0.6", "_sd": "0.081234"}


def country_year(code: str, year: int | str, **cells: str) -> dict[str, str]:
    """A row of V-Dem: each indicator is 0.5 (0.412 to 0.6), where `cells` do not say another."""
    row = dict.fromkeys(COLUMNS, "")
    row |= {"country_name": f"Country {code}", "country_text_id": code, "year": str(year)}
    row |= {"histname": f'Republic, "{code}"', "historical_date": f"{year}-12-31"}
    row |= {name + end: value for name in INDICATORS for end, value in USUAL.items()}
    return row | cells


def vdem(
    folder: Path,
    rows: Iterable[dict[str, str]],
    name: str = "V-Dem-CY-Full+Others-v17.csv",
    without: Iterable[str] = (),
) -> Path:
    """The CSV of V-Dem with some rows, and without some columns."""
    columns = [name for name in COLUMNS if name not in set(without)]
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return folder / name


def table_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
