"""Whom to cite: CITATION.cff of a project, which it may do without."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.core.yaml_source import read

FILE = "CITATION.cff"
NAMES = ("given-names", "family-names")


class Author(NamedTuple):
    """A person, or an organisation; `orcid` is the address of a person, or empty."""

    name: str
    is_person: bool = False
    orcid: str = ""


class Citation(NamedTuple):
    """Authors and keywords, none where the project names none."""

    authors: list[Author]
    keywords: list[str]


def citation(project: Path) -> Citation:
    """What the file says. Raises InputError where it says it in another form."""
    if not (project / FILE).is_file():
        return Citation([], [])
    source = read(project / FILE)
    authors = [_author(one) for one in _listed(source.at("authors"))]
    if not all(authors):
        remedy = "Write name, or given-names and family-names, of each."
        source.fault(("authors",), "an author has no name", remedy)
    keywords = [one for one in _listed(source.at("keywords")) if isinstance(one, str)]
    source.stop()
    return Citation([one for one in authors if one], keywords)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _author(told: Any) -> Author | None:
    if not isinstance(told, dict):
        return None
    texts = {key: value for key, value in told.items() if isinstance(value, str)}
    if person := " ".join(texts[part] for part in NAMES if part in texts):
        return Author(person, True, texts.get("orcid", ""))
    return Author(texts["name"]) if "name" in texts else None
