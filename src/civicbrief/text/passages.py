"""The passages as their authors wrote them, side by side: for checks, reviews and reviewers.

A passage is a message or an attribute of a text file. Terms (`-title-…`, `-base-…`) are put in
where a passage uses them, so that a change of a term is a change of every passage that prints
it. A quotation needs no passage in the language of the source text: there the table of
observations holds it, and its cell stands beside the translations here.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import ast as ftl
from fluent.syntax.serializer import serialize_pattern

from civicbrief.core.faults import Fault, InputError
from civicbrief.data.tables import Tables
from civicbrief.text.fluent_file import Part, children, nodes, parts
from civicbrief.text.text_files import TextFiles

GAP = "\ufffc"  # stands where a placeable was: no word and no term reaches across it
QUOTED = "quote-"  # begins the keys of translated quotations
QUOTES = {"observations.csv": QUOTED, "claims.csv": f"{QUOTED}claim-"}  # where the words stand

Element = ftl.TextElement | ftl.Placeable
Passages = dict[str, "Passage"]  # of one language, by key, in the order of the file


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage in one language: where it stands, and what it says."""

    file: str
    line: int
    text: str  # Fluent, without the indentation of the file
    words: str  # only what is printed as it stands
    variables: frozenset[str]

    @property
    def wording(self) -> str:
        """The text however its lines are broken."""
        return " ".join(self.text.split())


@lru_cache(maxsize=16)
def read_passages(file: str, text: str) -> Passages:
    """The passages of a text file; what is not Fluent is left out."""
    patterns = [part for part in parts(text) if isinstance(part, Part)]
    terms = {part.key: part.pattern for part in patterns if part.key.startswith("-")}
    simple = {key: pattern for key, pattern in terms.items() if not _refers(pattern)}
    return {
        part.key: _passage(file, part.line, _with_terms(part.pattern.clone(), simple))
        for part in patterns
        if not part.key.startswith("-")
    }


def _refers(pattern: ftl.Pattern) -> bool:
    """Whether a term names another: such a one stays a name, as it might name itself."""
    return "{ -" in serialize_pattern(pattern)


def _with_terms(pattern: ftl.Pattern, terms: Mapping[str, ftl.Pattern]) -> ftl.Pattern:
    """The pattern with the text of each term in the place of its name."""
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


def _passage(file: str, line: int, pattern: ftl.Pattern) -> Passage:
    named = (node for node in nodes(pattern) if isinstance(node, ftl.VariableReference))
    variables = frozenset(node.id.name for node in named)
    return Passage(file, line, _unindented(serialize_pattern(pattern)), _words(pattern), variables)


def _words(node: ftl.BaseNode) -> str:
    """What is printed as it stands, with gaps around placeables and between variants."""
    if isinstance(node, ftl.TextElement | ftl.StringLiteral):
        return str(node.value)
    words = "".join(map(_words, children(node)))
    if isinstance(node, ftl.Placeable):
        return f"{GAP}{words}{GAP}"
    return GAP + words if isinstance(node, ftl.Variant) else words


def _unindented(text: str) -> str:
    """A pattern that begins on a line of its own is indented as a whole."""
    lines = text.strip("\n").splitlines()
    margin = 4 if text.startswith("\n") else 0
    return "\n".join(line[margin:] if line[:margin].isspace() else line for line in lines).strip()


def read_quotes(tables: Tables) -> tuple[str, Passages]:
    """The language of the source text, and its words by the keys of their translations.

    Raises InputError where the data cannot be read so far.
    """
    try:
        return tables.card["textLanguage"], {
            f"{begins}{row['id']}": Passage(
                file, row.number, row["quote"], row["quote"], frozenset()
            )
            for file, begins in QUOTES.items()
            for row in tables[file.removesuffix(".csv")]
            if row["sentence"] and row["quote"] and not row.get("figure")
        }
    except (InputError, ValueError, KeyError, TypeError):
        remedy = "Let civicbrief check say why."
        fault = Fault(next(iter(QUOTES)), "the quotations cannot be read", remedy)
        raise InputError([fault]) from None


def read_all(files: TextFiles, tables: Tables) -> dict[str, Passages]:
    """Every language's passages, the first language first, quotations among them.

    Raises InputError where a text file or the quotations cannot be read.
    """
    said: dict[str, Passages] = {}
    for language in files.languages:
        name = f"{language}.ftl"
        text = files.text(name)
        if text is None:
            raise InputError([Fault(name, "the file is not UTF-8", "Save it as UTF-8.")])
        said[language] = read_passages(name, text)
    if not said:
        raise InputError([Fault(files.folder.name, "there is no text file", "Restore it.")])
    language, quotes = read_quotes(tables)
    if language in said:
        own = said[language]
        said[language] = own | {key: text for key, text in quotes.items() if key not in own}
    return said


def texts_of(said: Mapping[str, Passages], key: str) -> Passages:
    """A passage in each language that has it."""
    return {code: passages[key] for code, passages in said.items() if key in passages}


def all_keys(said: Mapping[str, Passages]) -> list[str]:
    """Every key once, in the order of the first language; keys that it lacks come last."""
    return list(dict.fromkeys(key for passages in said.values() for key in passages))


def written(said: Mapping[str, Passages], key: str) -> dict[str, Passages]:
    """The languages whose text files hold passages like this one.

    All do, but for quotations: the source text's own language has those in the data, which are
    the reader's to change and are held to no rule of ours.
    """
    if not key.startswith(QUOTED):
        return dict(said)
    return {
        code: passages
        for code, passages in said.items()
        if any(k.startswith(QUOTED) and text.file not in QUOTES for k, text in passages.items())
    }


def odd(having: Iterable[str], said: Mapping[str, Passages]) -> tuple[str, list[str]]:
    """Where languages disagree on something, those that a fault is reported for.

    ("lacking", languages) when the first language or most languages have it, else
    ("extra", languages); no language when all have it or none.
    """
    have = [code for code in said if code in set(having)]
    lack = [code for code in said if code not in have]
    if not have or not lack:
        return "lacking", []
    if have[0] == next(iter(said)) or len(have) > len(lack):
        return "lacking", lack
    return "extra", have
