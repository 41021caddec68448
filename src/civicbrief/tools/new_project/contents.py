"""The data of a new project: the panel with its sources, and headers of what is to come."""

from __future__ import annotations

import csv
import json
import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import nbformat

from civicbrief.core.csv_tables import Row, read_records, table_text
from civicbrief.core.decisions import MARKER
from civicbrief.core.project import carried
from civicbrief.data.areas import place_name
from civicbrief.data.tables import OPTIONAL, PANEL, Tables
from civicbrief.text import reviews
from civicbrief.text.glossary import FILE as TERMS
from civicbrief.text.languages import languages
from civicbrief.tools.clear_answers import copy_exercises

NOBODY = "N. N."  # the author until one is named
DESCRIPTIONS = {  # of the tables that come along
    "panel": "The country and others set beside it. Releases are never spliced; values are as "
    "published.",
    "revisions": "First and last year of the trends for the other areas of revisionAreas.",
}
MARK = {
    "name": "mark",
    "type": "string",
    "description": "the flag or sign of a footnote beside an imported figure, and what the table "
    "says of it; printed beside the figure where its sources are listed",
}


@dataclass(frozen=True)
class Wanted:
    """What the new project shall be; `peers` are codes of areas that its chart shows beside it."""

    folder: Path
    country: str
    languages: Sequence[str]
    peers: Sequence[str] = ()
    authors: Sequence[str] = ()
    package: str = ""  # where pip gets the package from; a wheel beside the project when empty
    table: Path | None = None  # a foreign table to begin with
    created: date = field(default_factory=date.today)


def write_data(folder: Path, wanted: Wanted, origin: Tables) -> None:
    """The panel with its sources and names of areas; the other tables have their headers only."""
    folder.mkdir(parents=True)
    names = ("series", *PANEL, "places", "sources")
    tables = {table: list(origin[table]) for table in names}
    areas = defaultdict[tuple[str, str], set[str]](set)
    for row in (row for table in PANEL for row in tables[table]):
        areas[_series(row)].add(row["area"])
    everywhere = {row["area"] for row in tables["panel"]}
    for table in ("series", *PANEL):  # a series of some of the countries was chosen for its brief
        tables[table] = [row for row in tables[table] if areas[_series(row)] >= everywhere]
    # Rows about the country itself are more than a yardstick for revisions.
    own = [row for row in tables["revisions"] if row["area"] == wanted.country]
    tables["panel"] += own
    tables["revisions"] = [row for row in tables["revisions"] if row not in own]
    used = {row["source"] for row in tables["series"]}
    tables["sources"] = [row for row in tables["sources"] if row["id"] in used]
    card = _card(origin.card, wanted)
    for resource in card["resources"]:
        columns = [column["name"] for column in resource["schema"]["fields"]]
        write_table(folder / resource["path"], columns, tables.get(resource["name"], []))
    text = json.dumps(card, ensure_ascii=False, indent=2) + "\n"
    (folder / "datapackage.json").write_text(text, encoding="utf-8", newline="\n")


def _series(row: Row) -> tuple[str, str]:
    return row["indicator"], row["release"]


def _card(origin: Mapping[str, Any], wanted: Wanted) -> dict[str, Any]:
    """The card of the data, with name, title, country, authors and licence of the new project."""
    country = place_name(wanted.country, "en", {}) or wanted.country
    authors = "" if wanted.authors else "name the authors in contributors, "
    note = (
        f"{MARKER} {authors}see that licenses has the licence of your own text, and write in "
        "homepage where the edition will be published, if anywhere; then delete this line."
    )
    # The note stands first: to delete the last line would leave a comma too many.
    kept = {name: value for name, value in deepcopy(origin).items() if name != "homepage"}
    card = {"note": note} | kept
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
    card["resources"] = [one for one in card["resources"] if one["name"] not in OPTIONAL]
    for resource in card["resources"]:
        if resource["name"] in PANEL:
            resource["description"] = DESCRIPTIONS[resource["name"]]
        if resource["name"] == "observations":  # tables of others mark their figures
            resource["schema"]["fields"].append(MARK)
    return card


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    path.write_text(table_text(columns, rows), encoding="utf-8", newline="")


def known_languages() -> tuple[str, ...]:
    """The languages that a new project can start in."""
    return languages(carried() / "notebooks" / "starter" / "text")


def write_notebooks(folder: Path, wanted: Wanted, origin: Path) -> None:
    """The first two notebooks as the package has them, the brief and its texts from the starter."""
    given = origin / "notebooks"
    folder.mkdir()
    for name in ("1-source", "2-metrics"):
        shutil.copy(given / f"{name}.ipynb", folder)
    brief = nbformat.read(given / "starter" / "3-brief.ipynb", as_version=4)
    first = f'language: str = "{wanted.languages[0]}"'
    for cell in brief.cells:
        cell.source = cell.source.replace('language: str = "kk"', first)
        if wanted.peers and cell.source.startswith(f"# {MARKER}") and "brief.lines(" in cell.source:
            peers = "".join(f', "{peer}"' for peer in wanted.peers)
            cell.source = cell.source.partition("\n")[2].replace('"v15")', f'"v15"{peers})')
    nbformat.write(brief, folder / "3-brief.ipynb")
    if (given / "exercises").is_dir():
        copy_exercises(given / "exercises", folder / "exercises")
    _write_texts(folder / "text", wanted, given / "starter" / "text")


def _write_texts(folder: Path, wanted: Wanted, given: Path) -> None:
    folder.mkdir()
    for language in wanted.languages:
        shutil.copy(given / f"{language}.ftl", folder)
    with (given / TERMS).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = [*wanted.languages, "definition", "exceptions"]
    write_table(folder / TERMS, columns, [{name: row[name] for name in columns} for row in rows])
    write_table(folder / reviews.FILE, reviews.COLUMNS, _reviewed(given, languages(folder)))


def _reviewed(given: Path, chosen: Sequence[str]) -> list[Row]:
    """The reviews of the starter's texts, for a project that may lack the first of its languages.

    If two translations were reviewed against the same original, each is a review of the other.
    """
    first, *others = chosen
    origin = known_languages()[0]
    content = (given / reviews.FILE).read_bytes()
    rows = read_records(reviews.FILE, content, reviews.COLUMNS)
    marks = {(row["key"], row["language"], row["original"]): row["translation"] for row in rows}
    marks |= {(row["key"], origin, row["original"]): row["original"] for row in rows}
    made = {}
    for row in rows:
        for language in others:
            one, other = ((row["key"], code, row["original"]) for code in (first, language))
            if row["language"] in (first, language) and one in marks and other in marks:
                texts = {"original": marks[one], "translation": marks[other]}
                made[row["key"], language] = row | {"language": language} | texts
    return [made[name] for name in sorted(made)]
