"""The house style of the publisher: `_brand.yml` in the project's root, as JSON for a front.

Without the file a brief has the default style. Fonts and logo are read, checked and reduced once,
when the front is made; exporters need the front only.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from civicbrief.core import schema, yaml_source
from civicbrief.core.faults import Fault, InputError
from civicbrief.core.yaml_source import Place, Source
from civicbrief.style.theme import shown, theme_of

NAME = "_brand.yml"
SCHEMA = Path(__file__).with_name("brand.schema.json")
Json = dict[str, Any]


def read_brand(project: Path, languages: Sequence[str]) -> Json | None:
    """The brand of a project for every language; None without `_brand.yml`. Raises InputError."""
    faults, _, brand = examine(project, languages)
    if faults:
        raise InputError(faults)
    return brand


def for_language(brand: Json, language: str) -> Json:
    """The part of a brand that the front of one brief contains."""
    own = brand["languages"].get(language, {})
    kept = {name: value for name, value in brand.items() if name != "languages"}
    return kept | {name: own.get(name, brand[name]) for name in ("name", "alt")}


def examine(
    project: Path, languages: Sequence[str]
) -> tuple[list[Fault], list[Fault], Json | None]:
    """Faults, notices and, where there are no faults, the brand."""
    if not os.path.lexists(project / NAME):
        return [], [], None
    stamps = tuple((str(p), p.stat().st_mtime_ns, p.stat().st_size) for p in paths(project))
    return _examine(project, tuple(languages), stamps)


def paths(project: Path) -> list[Path]:
    """The brand's file and every file that it names: a preview watches them."""
    file, root, named = project / NAME, project.resolve(), set()
    if not file.is_file():
        return []
    with contextlib.suppress(InputError):
        for _, text in yaml_source.read(file).texts():
            with contextlib.suppress(OSError, ValueError):  # not a possible file name
                path = (root / text).resolve()
                if path.is_relative_to(root) and path.is_file():
                    named.add(path)
    return [file, *sorted(named)]


@lru_cache(maxsize=4)
def _examine(
    project: Path, languages: tuple[str, ...], stamps: object
) -> tuple[list[Fault], list[Fault], Json | None]:
    from civicbrief.style.brand import identity, typefaces

    brand: Json = {}
    notices: list[Fault] = []
    try:
        source = yaml_source.read(project / NAME)
        notices = source.notices
        schema.check(source, SCHEMA)
        source.stop()
        brand |= identity.organisation(source, languages)
        brand |= identity.tokens(source)
        brand |= typefaces.typefaces(source)
        brand |= identity.logo(source)
        source.stop()
        identity.measure_logo(source, brand)
        _add_character_faults(source, brand)
        source.stop()
    except InputError as error:
        return error.faults, notices, None
    return [], notices, brand


def _add_character_faults(source: Source, brand: Json) -> None:
    """Faults for characters that this brand's fonts lack, and for invisible ones."""
    texts: dict[Place, str] = {("meta", "name"): brand["name"], ("logo",): brand["alt"]}
    for code, words in brand["languages"].items():
        texts |= {("meta", "languages", code, key): word for key, word in words.items()}
    theme = theme_of(brand)
    for place, text in texts.items():
        wrong = [c for c in text if not (c.isprintable() or c.isspace())]
        if place[-1] == "name":  # it is printed
            wrong += theme.unprintable(text)
        if wrong:
            problem = f"characters that cannot be printed: {shown(wrong)}"
            source.fault(place, problem, "Leave them out, or give a font that has them.", text)
