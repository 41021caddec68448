"""The house style of whoever publishes: `_brand.yml` in the project's root, as JSON for a front.

Without the file a brief has our own look. What the brand gives is read, measured and made small
once, where the front is made; the exporters then need the front only.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from civicbrief.core.faults import Fault, InputError
from civicbrief.style.brand.brand_file import NAME, Place, Written, check_form, guarded
from civicbrief.style.brand.identity import Reader
from civicbrief.style.brand.typefaces import Faces
from civicbrief.style.theme import unprintable, wearing

Json = dict[str, Any]


def read_brand(project: Path, languages: Sequence[str]) -> Json | None:
    """The brand of a project for every language; None without `_brand.yml`. Raises InputError."""
    faults, _, brand = examine(project, languages)
    if faults:
        raise InputError(faults)
    return brand


def for_language(brand: Json, language: str) -> Json:
    """What the front of one brief carries of it."""
    own = brand["languages"].get(language, {})
    kept = {name: value for name, value in brand.items() if name != "languages"}
    return kept | {name: own.get(name, brand[name]) for name in ("name", "alt")}


def examine(
    project: Path, languages: Sequence[str]
) -> tuple[list[Fault], list[Fault], Json | None]:
    """Faults, notices and, where there are no faults, the brand."""
    if not (project / NAME).is_file():
        return [], [], None
    stamps = tuple((str(p), p.stat().st_mtime_ns, p.stat().st_size) for p in paths(project))
    return _examine(project, tuple(languages), stamps)


def paths(project: Path) -> list[Path]:
    """The file of the brand and every file that it names: what a preview watches."""
    try:
        written = Written(project / NAME)
    except (InputError, OSError):
        return [project / NAME] if (project / NAME).is_file() else []
    root = project.resolve()
    named = set()
    for text in _texts(written.values):
        with contextlib.suppress(OSError):  # longer than a name of a file can be
            path = (root / text).resolve()
            if path.is_relative_to(root) and path.is_file():
                named.add(path)
    return [project / NAME, *sorted(named)]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str) and len(value) < 400 and "\0" not in value:
        yield value
    for inner in value.values() if isinstance(value, dict) else value or ():
        if not isinstance(value, str):
            yield from _texts(inner)


@lru_cache(maxsize=4)
def _examine(
    project: Path, languages: tuple[str, ...], stamps: object
) -> tuple[list[Fault], list[Fault], Json | None]:
    try:
        written = Written(project / NAME)
    except InputError as error:
        return error.faults, [], None
    faults, notices = check_form(written)
    if faults:
        return faults, notices, None
    reader = Reader(project.resolve(), written, languages)
    faces = Faces(project.resolve(), written)
    parts = (reader.organisation, reader.colours, faces.typefaces, reader.logo)
    made = [guarded(faults, part) for part in parts]
    if faults:  # two parts may ask for the same key
        return list(dict.fromkeys(faults)), notices, None
    brand: Json = {}
    for part in made:
        brand |= part
    hidden, faint = reader.faint(brand)
    notices += faint
    if faults := [*_unseen(written, brand), *hidden]:
        return faults, notices, None
    return [], notices, brand


def _unseen(written: Written, brand: Json) -> Iterator[Fault]:
    """Signs of the names that no face of this brand shows, and those that are hidden."""
    told: dict[Place, str] = {("meta", "name"): brand["name"], ("logo",): brand["alt"]}
    for code, words in brand["languages"].items():
        told |= {("meta", "languages", code, key): word for key, word in words.items()}
    with wearing(brand):
        for place, text in told.items():
            signs = [sign for sign in text if not (sign.isprintable() or sign.isspace())]
            if place[-1] == "name":  # it is printed
                signs += unprintable(text)
            if signs:
                numbers = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in dict.fromkeys(signs))
                remedy = "Leave them out, or give a font that has them."
                problem = f"signs that cannot be printed: {numbers}"
                yield written.fault(place, problem, remedy, text)
