"""The passages as they are written in each language, side by side: for checks and reviews.

A passage is a message or an attribute of a text file. A term (`-title-…`, `-base-…`) is replaced
by its text, so that a change of a term changes every passage with it. A quotation needs no
passage in the language of the source text: there its text is the cell of the data.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import ast as ftl
from fluent.syntax.serializer import serialize_pattern

from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.data.tables import Tables
from civicbrief.text.entries import Entry, read_entries
from civicbrief.text.syntax import children, nodes
from civicbrief.text.text_files import TextFiles

GAP = "\ufffc"  # replaces a placeable: no word and no term continues across it
QUOTED = "quote-"  # how the keys of translated quotations begin
QUOTES = {"observations.csv": QUOTED, "claims.csv": f"{QUOTED}claim-"}  # by table

Element = ftl.TextElement | ftl.Placeable
Passages = dict[str, "Passage"]  # of one language, by key, in the order of the file


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage in one language: where it is, and what it says."""

    file: str
    line: int
    text: str  # Fluent, without the indentation of the file
    words: str  # only what is printed as it is written
    variables: frozenset[str]

    @property
    def wording(self) -> str:
        """The text on one line, to compare it with another."""
        return " ".join(self.text.split())


@lru_cache(maxsize=16)
def read_passages(file: str, text: str) -> Passages:
    """The passages of a text file, without what is not Fluent."""
    entries = read_entries(file, text)[0]
    # A term that names another one stays a reference, as it might name itself.
    terms = {
        key: entry.pattern
        for key, entry in entries.items()
        if key.startswith("-") and not any(name.startswith("-") for name in entry.references)
    }
    return {
        key: _passage(file, _without_terms(entry, terms))
        for key, entry in entries.items()
        if not key.startswith("-")
    }


def _without_terms(entry: Entry, terms: Mapping[str, ftl.Pattern]) -> Entry:
    """The entry with the text of each term instead of its name."""
    if terms.keys().isdisjoint(entry.references):
        return entry
    return Entry(entry.key, entry.line, _with_terms(entry.pattern.clone(), terms))


def _with_terms(pattern: ftl.Pattern, terms: Mapping[str, ftl.Pattern]) -> ftl.Pattern:
    for node in nodes(pattern):
        if isinstance(node, ftl.Pattern):
            node.elements = [part for one in node.elements for part in _put_in(one, terms)]
    return pattern


def _put_in(element: Element, terms: Mapping[str, ftl.Pattern]) -> list[Element]:
    match element:
        case ftl.Placeable(expression=ftl.TermReference(attribute=None, arguments=None) as named):
            if term := terms.get(f"-{named.id.name}"):
                return copy.deepcopy(term.elements)
    return [element]


def _passage(file: str, entry: Entry) -> Passage:
    text = _unindented(serialize_pattern(entry.pattern))
    variables = frozenset(entry.variables)
    return Passage(file, entry.line, text, words_of(entry.pattern), variables)


def words_of(
    node: ftl.BaseNode, left_out: Callable[[ftl.BaseNode], bool] = lambda node: False
) -> str:
    """What is printed as it is written, with gaps around placeables and between variants.

    A node that `left_out` names is a gap too.
    """
    if left_out(node):
        return GAP
    if isinstance(node, ftl.TextElement | ftl.StringLiteral):
        return str(node.value)
    words = "".join(words_of(inner, left_out) for inner in children(node))
    if isinstance(node, ftl.Placeable):
        return f"{GAP}{words}{GAP}"
    return GAP + words if isinstance(node, ftl.Variant) else words


def _unindented(text: str) -> str:
    """A pattern without the indentation that it has if it begins on a line of its own."""
    lines = text.strip("\n").splitlines()
    margin = 4 if text.startswith("\n") else 0
    return "\n".join(line[margin:] if line[:margin].isspace() else line for line in lines).strip()


def read_quotes(tables: Tables) -> tuple[str, Passages]:
    """The language of the source text, and its words by the keys of their translations.

    Raises InputError if the data cannot be read so far.
    """
    try:
        if not isinstance(language := tables.card["textLanguage"], str):
            raise TypeError
        return language, {
            f"{begins}{row['id']}": Passage(
                file, row.number, row["quote"], row["quote"], frozenset()
            )
            for file, begins in QUOTES.items()
            for row in tables[file.removesuffix(".csv")]
            if row["sentence"] and row["quote"] and not row.get("figure")
        }
    except (InputError, ValueError, KeyError, TypeError):
        remedy = "Run civicbrief check: it says why."
        raise refused(next(iter(QUOTES)), "the quotations cannot be read", remedy) from None


def read_all(files: TextFiles, tables: Tables) -> dict[str, Passages]:
    """Every language's passages, the first language first, quotations among them.

    Raises InputError if a text file or the quotations cannot be read.
    """
    by_language: dict[str, Passages] = {}
    for language in files.languages:
        name = f"{language}.ftl"
        by_language[language] = read_passages(name, files.read(name) or "")
        if not by_language[language]:
            raise InputError([none_in(name)])
    if not by_language:
        raise refused(files.folder.name, "there is no text file", "Restore it.")
    language, quotes = read_quotes(tables)
    if language in by_language:
        own = by_language[language]
        by_language[language] = own | {key: text for key, text in quotes.items() if key not in own}
    return by_language


def none_in(file: str) -> Fault:
    """That a text file has no passage at all: one fault, for each passage would be one."""
    return Fault(file, "it holds no passage", "Restore it, or copy the file of another language.")


def texts_of(by_language: Mapping[str, Passages], key: str) -> Passages:
    """A passage in each language that has it."""
    return {code: passages[key] for code, passages in by_language.items() if key in passages}


def side_by_side(by_language: Mapping[str, Passages]) -> Iterator[tuple[str, Passages]]:
    """Every key, with the passage in each language that has it."""
    return ((key, texts_of(by_language, key)) for key in all_keys(by_language))


def all_keys(by_language: Mapping[str, Passages]) -> list[str]:
    """Every key once, in the order of the first language; keys that it lacks come last."""
    return list(dict.fromkeys(key for passages in by_language.values() for key in passages))


def in_text_files(by_language: Mapping[str, Passages], key: str) -> dict[str, Passages]:
    """The languages that have, or should have, this passage in their text files.

    All, except for quotations: the language of the source text has those in the data. Its text
    file may have some in other words, but need not.
    """
    if not key.startswith(QUOTED):
        return dict(by_language)
    return {
        code: passages
        for code, passages in by_language.items()
        if (key in passages and passages[key].file not in QUOTES)
        or {text.file in QUOTES for k, text in passages.items() if k.startswith(QUOTED)} == {False}
    }


def outliers(having: Iterable[str], languages: Iterable[str]) -> tuple[str, list[str]]:
    """The languages to report a fault for, if only some languages have something.

    ("lacking", languages) if the first language or most languages have it, else
    ("extra", languages); no language if all have it or none.
    """
    languages = list(languages)
    have = [code for code in languages if code in set(having)]
    lack = [code for code in languages if code not in have]
    if not have or not lack:
        return "lacking", []
    if have[0] == languages[0] or len(have) > len(lack):
        return "lacking", lack
    return "extra", have
