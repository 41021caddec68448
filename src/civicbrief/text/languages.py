"""The languages of a project, and the files that hold the words each of them needs.

A language is a text file in `notebooks/text/`. Its interface words and words of number are beside
that file, `ky.interface.ftl` and `ky.words.txt`; if they are not, those of the package are used,
which has them for the languages in `interface/`.

A command that only asks which languages there are does without Babel and Fluent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

ORDER = ("kk", "ru", "en")  # Kazakh is the brief's first language
INTERFACE = Path(__file__).parent / "interface"
ENDING = ".interface"  # of the stem of a project's own interface words


def languages(texts: Path) -> tuple[str, ...]:
    """The languages that have passages: Kazakh, Russian, English, then any other."""
    return languages_of(path.name for path in texts.glob("*.ftl"))


def languages_of(names: Iterable[str]) -> tuple[str, ...]:
    """The languages that have passages, by the names of the files."""
    stems = {name.removesuffix(".ftl") for name in names if name.endswith(".ftl")}
    found = {name for name in stems if not name.endswith(ENDING)}
    places = {name: place for place, name in enumerate(ORDER)}
    return tuple(sorted(found, key=lambda name: (places.get(name, len(places)), name)))


def interface(texts: Path, language: str) -> Path:
    """The file of a language's interface words: the project's, else the package's."""
    own = texts / f"{language}{ENDING}.ftl"
    given = INTERFACE / f"{language}.ftl"
    return given if given.is_file() and not own.is_file() else own


def is_code(language: str) -> bool:
    """Whether CLDR knows the language: its plurals, months and way to write a number."""
    from babel import localedata

    return bool(re.fullmatch("[a-z]{2,3}", language)) and localedata.exists(language)


@cache
def months(language: str) -> tuple[Mapping[int, str], Mapping[int, str]]:
    """The names of months in a date, and on their own.

    From a copy of Babel's data: where a name is inherited, `Locale.months` writes the answer for
    one language into data that it shares with others, which would then read it there.
    """
    from babel import localedata

    own: dict[str | int | None, Any] = {"months": deepcopy(localedata.load(language)["months"])}
    found = localedata.LocaleDataDict(own)["months"]
    return found["format"]["wide"], found["stand-alone"]["wide"]


def language_name(texts: Path, language: str) -> str:
    """The name of a language in that language, for the links between the languages of a page."""
    return _named(interface(texts, language).read_text(encoding="utf-8-sig"), language)


@lru_cache(maxsize=16)
def _named(written: str, language: str) -> str:
    from fluent.runtime import FluentBundle, FluentResource

    bundle: Any = FluentBundle([language])
    bundle.add_resource(FluentResource(written))
    return str(bundle.format_pattern(bundle.get_message("language-name").value)[0])
