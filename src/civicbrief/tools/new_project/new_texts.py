"""Notebooks and texts of a new project, with the reviews that its languages have between them."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Sequence
from pathlib import Path

import nbformat

from civicbrief.core.csv_tables import read_records
from civicbrief.core.decisions import MARKER
from civicbrief.core.project import carried
from civicbrief.text import reviews
from civicbrief.text.glossary import FILE as TERMS
from civicbrief.text.languages import languages
from civicbrief.tools.clear_answers import copy_exercises
from civicbrief.tools.new_project.contents import Row, Wanted, write_table


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
    write_table(folder / TERMS, columns, [{name: row[name] for name in columns} for row in rows])
    write_table(folder / reviews.FILE, reviews.COLUMNS, _reviewed(given, languages(folder)))


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
