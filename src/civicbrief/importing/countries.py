"""Which countries the words of a column name: by ISO code, or by name in any language of CLDR."""

from __future__ import annotations

import pickle
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import yaml
from babel import localedata
from babel.core import get_global

from civicbrief.data.areas import NO_COUNTRY

OWN = Path(__file__).with_name("country_names.yml")
WITHDRAWN = {"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"}  # from ISO 3166-1: their countries are gone
# Of Eurostat, of the World Bank and of Our World in Data.
OTHER_CODES = {"EL": "GRC", "UK": "GBR", "XKX": "XKK", "OWID_KOS": "XKK"}
COMMON = ("en", "ru", "kk", "ky", "uz", "uz_Cyrl", "tg", "uk", "be", "tr", "mn", "az", "hy", "ka")
STEM, LONGEST_ENDING = 5, 5  # letters of a name in a text that are the same, and after them
MOST = 1_000  # different words of a column of countries, at most
OWN_NAMES = "civicbrief"  # where those of OWN are from, in the place of a language


@cache
def codes() -> Mapping[str, str]:
    """The code of three letters to each of two or three."""
    found = dict(OTHER_CODES)
    for code, short in get_global("territory_aliases").items():
        known = re.fullmatch("[A-Z]{3}", code) and code not in WITHDRAWN
        if known and len(short) == 1 and short[0] not in NO_COUNTRY:
            found[code] = found[short[0]] = code
    return found


def plain(name: str) -> str:
    """A name without case, accents and punctuation, so that its spellings are one."""
    words = re.sub("['‘’ʻʼʹ`´]", "", name.casefold().replace("&", " and "))
    letters = unicodedata.normalize("NFKD", words)
    kept = (sign for sign in letters if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w]+|_", " ", "".join(kept)).split())


def of_words(words: Iterable[str]) -> dict[str, str]:
    """The three-letter code of each word that names a country, of all that stand in one column.

    A name that is two countries in two languages is that of the language of the others. Codes of
    two letters count only where they are most of the column: "no" and "in" are words, too.
    """
    distinct = list(dict.fromkeys(filter(None, words)))
    if not distinct or len(distinct) > MOST:
        return {}
    found = {word: codes()[word] for word in distinct if len(word) == 3 and word in codes()}
    short = {word: codes()[word] for word in distinct if len(word) == 2 and word in codes()}
    if 2 * len(short) > len(distinct):
        found |= short
    open_ones = [word for word in distinct if word not in found]
    for languages in (COMMON, _languages()):
        if 2 * len(open_ones) > len(distinct):
            found |= _named(open_ones, languages)
            open_ones = [word for word in open_ones if word not in found]
    return found | _named(open_ones, COMMON)


def in_text(text: str) -> dict[str, str]:
    """The code of each word of a text that begins as the name of a country does: "Грузии".

    Names of one word count, in the common languages; of a short one, nothing is seen.
    """
    stems = _stems()
    found = {}
    for word in re.findall(r"[^\W\d_]+", text):
        bare = plain(word) if word[0].isupper() else ""
        ends = range(len(bare), max(STEM, len(bare) - LONGEST_ENDING) - 1, -1)
        codes_of = (stems[bare[:end]] for end in ends if bare[:end] in stems)
        if code := next(codes_of, ""):
            found[word] = code
    return found


@cache
def _stems() -> Mapping[str, str]:
    """The code of each name of one word without its last vowel, which cases replace."""
    found = {}
    for name, by_language in _names(COMMON).items():
        stem = name[:-1] if name[-1] in "аяыьeai" else name
        if " " not in name and len(stem) >= STEM and len({*by_language.values()}) == 1:
            found[stem] = next(iter(by_language.values()))
    return found


def mostly(found: Mapping[str, str], words: Iterable[str]) -> bool:
    """Whether a column is one of countries: two at least, and half of its words."""
    return len(set(found.values())) >= 2 and 2 * len(found) >= len({*filter(None, words)})


def _named(words: Iterable[str], languages: tuple[str, ...]) -> dict[str, str]:
    known = _names(languages)
    read = {word: known[plain(word)] for word in words if plain(word) in known}
    weight = Counter(language for by_language in read.values() for language in by_language)
    found = {}
    for word, by_language in read.items():
        best = max(by_language, key=lambda one: (one == OWN_NAMES, weight[one]))
        found[word] = by_language[best]
    return found


@cache
def _languages() -> tuple[str, ...]:
    """All languages of CLDR, each in all its scripts."""
    return tuple(
        name
        for name in localedata.locale_identifiers()
        if not (variant := name.partition("_")[2]) or re.fullmatch("[A-Z][a-z]{3}", variant)
    )


@cache
def _names(languages: tuple[str, ...]) -> Mapping[str, Mapping[str, str]]:
    """The codes of each name, by language."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for code, written in yaml.safe_load(OWN.read_text(encoding="utf-8")).items():
        for name in written.split("; "):
            names[plain(name)][OWN_NAMES] = code
    for language in languages:
        for short, name in _territories(language).items():
            code = codes().get(short)
            spelt = plain(name) if code else ""
            if code and len(spelt) > 2 - (name[:1] > "\u2e80"):  # a Chinese word is short
                names[spelt][language] = code
    return names


def _territories(language: str) -> Mapping[str, str]:
    """The names of a language alone, of a file of babel.

    babel itself would merge each with what it inherits, and keep all of them in its memory.
    """
    with Path(localedata.resolve_locale_filename(language)).open("rb") as file:
        names: Mapping[str, str] = pickle.load(file).get("territories", {})
    return names
