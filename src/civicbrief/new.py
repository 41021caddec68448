"""A new project: the shape of this one, on another country, with what is known of it.

What it starts from is carried by the package: the panel and its sources, the notebooks, the
starter's texts. Nothing is copied that is about another country alone.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import nbformat

from civicbrief import reviews, source
from civicbrief.blank import copy_exercises
from civicbrief.decide import MARKER
from civicbrief.evidence import TABLES as PANEL
from civicbrief.faults import UsageError
from civicbrief.foreign.bring import Result, bring
from civicbrief.interface import languages
from civicbrief.places import Names, country_meant, place_name
from civicbrief.project import carried
from civicbrief.records import read_records, table_text
from civicbrief.terms import FILE as TERMS

STARTER = Path(__file__).parent / "starter"  # what is neither data, notebook nor text
NOBODY = "N. N."  # the author until one is named
DESCRIPTIONS = {  # of the tables that come along
    "panel": "The country and others set beside it. Releases are never spliced; values are as "
    "published.",
    "revisions": "First and last year of the trends for all other countries of each release.",
}
INSTALL = {  # lines of install.py that differ where the package is no checkout
    'MADE_FROM = ("requirements.lock", "pyproject.toml")': 'MADE_FROM = ("requirements.lock",)',
    'PACKAGE = ("--no-build-isolation", "--editable", ".")': "PACKAGE = ({},)",
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


def create(wanted: Wanted) -> Result | None:
    """Write the project, whole or not at all; what became of its table, where there is one.

    Raises UsageError for what cannot be wanted, InputError for a table that cannot be read.
    """
    origin = carried()
    panel = {table: _rows(origin, table) for table in ("series", *PANEL)}
    _possible(wanted, origin, panel)
    there = wanted.folder.is_dir()  # and empty, as has been seen: somebody may stand in it
    beside = wanted.folder if there else wanted.folder.parent
    beside.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=beside, prefix=".new.") as scratch:
        made = Path(scratch) / wanted.folder.name
        _write_data(made / "data", wanted, origin, panel)
        _write_notebooks(made / "notebooks", wanted, origin)
        package = wanted.package or f"wheels/{_put_wheel(made / 'wheels')}"
        _write_rest(made, wanted, origin, package)
        brought = bring(made / "data", wanted.table) if wanted.table else None
        if there:
            _move(made, wanted.folder)
        else:
            made.rename(wanted.folder)
    return brought


def _move(made: Path, folder: Path) -> None:
    """Put what a folder holds into another, all of it or nothing."""
    paths = sorted(made.iterdir())
    try:
        for path in paths:
            path.rename(folder / path.name)
    except BaseException:  # Ctrl-C is one, too
        for path in paths:
            if (folder / path.name).exists():
                (folder / path.name).rename(path)
        raise


def known_languages() -> tuple[str, ...]:
    """The languages that a new project can start in."""
    return languages(carried() / "notebooks" / "starter" / "text")


def _possible(wanted: Wanted, origin: Path, panel: Mapping[str, list[Row]]) -> None:
    areas, drawn = (
        {row["area"] for t in names for row in panel[t]} for names in (PANEL, PANEL[:1])
    )
    if problems := list(_problems(wanted, areas, drawn, _official(origin))):
        raise UsageError("\n".join(problems))


def _problems(wanted: Wanted, areas: set[str], drawn: set[str], official: Names) -> Iterator[str]:
    """`drawn` are the areas whose every year the panel has, so that a chart can show them."""
    if wanted.folder.exists() and (not wanted.folder.is_dir() or any(wanted.folder.iterdir())):
        yield f"{wanted.folder}: there is something already. Name a folder of its own."
    meant = country_meant(wanted.country, areas, official)
    named = all(place_name(meant, language, official) for language in wanted.languages)
    if meant != wanted.country or not named:
        hint = f" Did you mean {meant}?" if meant and named else ""
        yield (
            f"--country {wanted.country}: no code of a country. Write the three capitals of "
            f"ISO 3166-1, such as KGZ or ROU.{hint}"
        )
    if not re.fullmatch(r"[^\s\"'#{}]*", wanted.package):
        yield f"--package {wanted.package}: no requirement or address that pip takes."
    for number, peer in enumerate(wanted.peers):
        if peer not in drawn:
            meant = country_meant(peer, areas, official)
            hint = f" Did you mean {meant}?" if meant in drawn and meant != peer else ""
            known = f" There are: {', '.join(sorted(drawn - {wanted.country}))}."
            held = "holds its first and last year only" if peer in areas else "does not hold it"
            yield f"--peer {peer}: the panel {held}.{hint or known}"
        elif peer == wanted.country or peer in wanted.peers[:number]:
            yield f"--peer {peer}: the chart has it already. Name other countries."
    for author in wanted.authors:
        if not author.strip() or not author.isprintable():
            yield f"--author {author!r}: write a name, on one line."


def _official(origin: Path) -> Names:
    return {(row["area"], row["language"]): row["name"] for row in _rows(origin, "places")}


def _rows(origin: Path, table: str) -> list[Row]:
    return [row for _, row in source.read_rows(origin / "data", table)]


# --- data


def _write_data(folder: Path, wanted: Wanted, origin: Path, panel: Mapping[str, list[Row]]) -> None:
    """The panel with its sources and names of areas; the other tables have their headers only."""
    folder.mkdir(parents=True)
    areas = _areas_of_series(panel)
    series = [row for row in panel["series"] if len(areas[row["indicator"], row["release"]]) > 1]
    kept = {(row["indicator"], row["release"]) for row in series}
    tables: dict[str, list[Row]] = {"series": series, "places": _rows(origin, "places")}
    for table in PANEL:
        tables[table] = [row for row in panel[table] if (row["indicator"], row["release"]) in kept]
    # What is about the country itself is no mere yardstick for revisions.
    own = [row for row in tables["revisions"] if row["area"] == wanted.country]
    tables["panel"] = tables["panel"] + own
    tables["revisions"] = [row for row in tables["revisions"] if row["area"] != wanted.country]
    used = {row["source"] for row in series}
    tables["sources"] = [row for row in _rows(origin, "sources") if row["id"] in used]
    card = _card(source.read_package(origin / "data"), wanted)
    for resource in card["resources"]:
        columns = [column["name"] for column in resource["schema"]["fields"]]
        _write_table(folder / resource["path"], columns, tables.get(resource["name"], []))
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


def _write_table(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    path.write_text(table_text(columns, rows), encoding="utf-8", newline="")


def _write_json(path: Path, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


# --- notebooks and texts


def _write_notebooks(folder: Path, wanted: Wanted, origin: Path) -> None:
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
            cell.source = cell.source.partition("\n")[2].replace('"v14")', f'"v14"{peers})')
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
    _write_table(folder / TERMS, columns, [{name: row[name] for name in columns} for row in rows])
    _write_table(folder / reviews.FILE, reviews.COLUMNS, _reviewed(given, languages(folder)))


def _reviewed(given: Path, chosen: Sequence[str]) -> list[Row]:
    """The reviews of the starter's texts, for a project that may lack the first of its languages.

    They were read beside each other: what says the same as one text says the same as another.
    """
    first, *others = chosen
    origin = known_languages()[0]
    rows = [row for _, row in read_records(given / reviews.FILE, reviews.COLUMNS)]
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


# --- the rest


def _put_wheel(folder: Path) -> str:
    from civicbrief.wheel import put_wheel

    return put_wheel(folder)


def _write_rest(folder: Path, wanted: Wanted, origin: Path, package: str) -> None:
    wheel = package.startswith("wheels/")
    values = {
        "@NAME@": place_name(wanted.country, "en", _official(origin)) or wanted.country,
        "@LOWER@": wanted.country.lower(),
        "@INSTALL@": package,
        "@PACKAGE@": f"the wheel `{package}`, which lies in the project"
        if wheel
        else f"`{package}`",
    }
    for path in sorted(path for path in STARTER.rglob("*") if path.is_file()):
        if path.suffix == ".pyc":
            continue
        target = folder / path.relative_to(STARTER)
        if target.name == "gitignore":
            target = target.with_name(".gitignore")
        target.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        for name, value in values.items():
            text = text.replace(name, value)
        target.write_text(text, encoding="utf-8", newline="\n")
    shutil.copy(origin / "requirements.lock", folder)
    script = (origin / "install.py").read_text(encoding="utf-8")
    for line, own in INSTALL.items():
        assert line in script, line
        script = script.replace(line, own.format(json.dumps(package)))
    (folder / "install.py").write_text(script, encoding="utf-8", newline="\n")
    (folder / "outputs").mkdir()
