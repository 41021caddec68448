"""Digests of what an edition is made from, by names that a user knows."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import civicbrief
from civicbrief.core.cache import fingerprint
from civicbrief.pipeline.stages import Digests, digest_of

PACKAGE = Path(civicbrief.__file__).parent
# The rooms that no build reads.
UNUSED = ("cli", "tools", "importing", "carried")
# Templates of documents, of which notebooks show two: all else is code.
TEMPLATES = (".j2", ".css", ".typ")
SHOWN = ("blocks.html.j2", "preview.css")


@cache
def code() -> Digests:
    """The package, Python, and the packages that are installed with it."""
    ours = _digest(_code(templates=False))
    return {"code of civicbrief": ours, "installed packages": _packages()}


@cache
def templates() -> Digests:
    """What only the documents are made from, not the notebooks."""
    return {"templates": _digest(_code(templates=True))}


def _code(templates: bool) -> list[Path]:
    paths = []
    for path in sorted(PACKAGE.rglob("*")):
        inside = path.relative_to(PACKAGE).parts
        template = path.suffix in TEMPLATES and path.name not in SHOWN
        if template == templates and inside[0] not in UNUSED and "__pycache__" not in inside:
            paths.append(path)
    return paths


def _digest(paths: Iterable[Path]) -> str:
    named = [[p.relative_to(PACKAGE).as_posix(), digest_of(p)] for p in paths if p.is_file()]
    return fingerprint(*named)


def _packages() -> str:
    """Names and versions of the installed packages, as the folders beside them tell."""
    folders = {Path(place) for place in sys.path if place.endswith("-packages")}
    found = sorted(path.name for folder in folders for path in folder.glob("*.dist-info"))
    return fingerprint(sys.version, found)
