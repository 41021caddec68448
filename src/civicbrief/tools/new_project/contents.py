"""The data of a new project: the panel with its sources, and headers of what is to come."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from civicbrief.core.csv_tables import table_text
from civicbrief.core.decisions import MARKER
from civicbrief.data import data_folder
from civicbrief.data.areas import place_name
from civicbrief.data.panel import TABLES as PANEL

NOBODY = "N. N."  # the author until one is named
DESCRIPTIONS = {  # of the tables that come along
    "panel": "The country and others set beside it. Releases are never spliced; values are as "
    "published.",
    "revisions": "First and last year of the trends for all other countries of each release.",
}
Row = dict[str, str]


@dataclass(frozen=True)
class Wanted:
    """What the new project is to be; `peers` are codes of areas that its chart sets beside it."""

    folder: Path
    country: str
    languages: Sequence[str]
    peers: Sequence[str] = ()
    authors: Sequence[str] = ()
    package: str = ""  # where pip gets the package from; a wheel beside the project when empty
    table: Path | None = None  # a foreign table to begin with
    created: date = field(default_factory=date.today)


def table_rows(origin: Path, table: str) -> list[Row]:
    return [row for _, row in data_folder.read_rows(origin / "data", table)]


def write_data(folder: Path, wanted: Wanted, origin: Path, panel: Mapping[str, list[Row]]) -> None:
    """The panel with its sources and names of areas; the other tables have their headers only."""
    folder.mkdir(parents=True)
    areas = _areas_of_series(panel)
    series = [row for row in panel["series"] if len(areas[row["indicator"], row["release"]]) > 1]
    kept = {(row["indicator"], row["release"]) for row in series}
    tables: dict[str, list[Row]] = {"series": series, "places": table_rows(origin, "places")}
    for table in PANEL:
        tables[table] = [row for row in panel[table] if (row["indicator"], row["release"]) in kept]
    # What is about the country itself is no mere yardstick for revisions.
    own = [row for row in tables["revisions"] if row["area"] == wanted.country]
    tables["panel"] = tables["panel"] + own
    tables["revisions"] = [row for row in tables["revisions"] if row["area"] != wanted.country]
    used = {row["source"] for row in series}
    tables["sources"] = [row for row in table_rows(origin, "sources") if row["id"] in used]
    card = _card(data_folder.read_package(origin / "data"), wanted)
    for resource in card["resources"]:
        columns = [column["name"] for column in resource["schema"]["fields"]]
        write_table(folder / resource["path"], columns, tables.get(resource["name"], []))
    _write_json(folder / "datapackage.json", card)


def _areas_of_series(panel: Mapping[str, list[Row]]) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for row in (row for table in PANEL for row in panel[table]):
        found.setdefault((row["indicator"], row["release"]), set()).add(row["area"])
    return {(row["indicator"], row["release"]): set() for row in panel["series"]} | found


def _card(origin: Mapping[str, Any], wanted: Wanted) -> dict[str, Any]:
    """The card of the data, with what names the project made anew."""
    country = place_name(wanted.country, "en", {}) or wanted.country
    authors = "" if wanted.authors else "name the authors in contributors, "
    note = (
        f"{MARKER} {authors}see that licenses has the licence of your own text, and write in "
        "homepage where the edition will be published, if anywhere; then delete this line."
    )
    # The note stands first: to delete the last line would leave a comma too many.
    card = {"note": note} | {name: value for name, value in origin.items() if name != "homepage"}
    card |= {
        "name": f"civicbrief-{wanted.country.lower()}",
        "title": f"Figures on civil society in {country}: published indices and more to come",
        "description": "Each figure as its source printed it, with quotation, unit and qualifier; "
        "a panel of published indices; the sources.",
        "version": "1",
        "textLanguage": wanted.languages[0],
        "area": wanted.country,
        "created": f"{wanted.created.isoformat()}T00:00:00Z",
        "contributors": [
            {"title": author, "role": "author"} for author in wanted.authors or [NOBODY]
        ],
    }
    for resource in card["resources"]:
        if resource["name"] in PANEL:
            resource["description"] = DESCRIPTIONS[resource["name"]]
    return card


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    path.write_text(table_text(columns, rows), encoding="utf-8", newline="")


def _write_json(path: Path, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")
