"""Check the languages against each other: the same passages, figures and terms, each translated."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from civicbrief.core.faults import Fault, many
from civicbrief.text.glossary import Term, alike, is_name
from civicbrief.text.passages import (
    QUOTED,
    QUOTES,
    Passage,
    Passages,
    all_keys,
    in_text_files,
    outliers,
    side_by_side,
    texts_of,
)

SHOWN = 6  # names that a notice lists


def check_keys(by_language: Mapping[str, Passages]) -> Iterator[Fault]:
    """Passages that some languages lack, or that only one has."""
    for key in all_keys(by_language):
        asked = in_text_files(by_language, key)
        having = texts_of(asked, key)
        kind, languages = outliers(having, asked)
        for code in languages:
            if kind == "lacking":
                problem = f"the passage {key} is missing; {_at(next(iter(having.values())))} has it"
                yield Fault(f"{code}.ftl", problem, to_write(key), column=key)
            else:
                others = ", ".join(f"{other}.ftl" for other in asked if other not in having)
                remedy = f"Write it in {others} too, or remove it."
                problem = f"only {code} has this passage"
                yield Fault(having[code].file, problem, remedy, having[code].line, key)


def check_variables(by_language: Mapping[str, Passages], known: set[str]) -> Iterator[Fault]:
    """Figures that a passage names in some languages only; `known` are the names in the data."""
    for key, texts in side_by_side(by_language):
        for name in sorted({n for text in texts.values() for n in text.variables} & known):
            having = [code for code, text in texts.items() if name in text.variables]
            kind, languages = outliers(having, texts)
            for code in languages:
                unlike = [c for c in texts if (c in having) != (code in having)]
                others = ", ".join(_at(texts[c]) for c in unlike)
                if kind == "lacking":
                    problem, remedy = f"${name} is not used here, but in {others}", "Name it here"
                else:
                    problem, remedy = f"${name} is used here, not in {others}", "Take it out"
                place, remedy = texts[code], f"{remedy}, or change the others."
                yield Fault(place.file, problem, remedy, place.line, key)


def check_quotations(by_language: Mapping[str, Passages]) -> Iterator[Fault]:
    """Numbers in the translation of a quotation that the quotation itself does not have.

    Of a claim only shares are compared: its words are part of a sentence, and the translation
    may name the year of that sentence.
    """
    for key, texts in side_by_side(by_language):
        own = next((text for text in texts.values() if text.file in QUOTES), None)
        if own is None or not key.startswith(QUOTED):
            continue
        sign = "%" if key.startswith(QUOTES["claims.csv"]) else ""
        for text in texts.values():
            if more := sorted(_numbers(text.words, sign) - _numbers(own.words, sign)):
                problem = f"numbers that {_at(own)} does not quote: {' '.join(more)}"
                yield Fault(text.file, problem, "Translate the quotation.", text.line, key)


def _numbers(words: str, sign: str) -> set[str]:
    """The digits of all numbers before a sign: languages separate groups in different ways."""
    found = re.findall(rf"(\d[\d\s.,]*){sign}", words)
    return {re.sub(r"\D", "", number) for number in found}


def check_identical(by_language: Mapping[str, Passages], terms: Sequence[Term]) -> Iterator[Fault]:
    """Translations that repeat another language word for word, names aside."""
    names = cache(lambda *languages: alike(terms, languages))  # patterns: made once for a pair
    for key, texts in side_by_side(by_language):
        found: set[str] = set()
        for one, other in combinations(texts, 2):
            if other in found or not _alike(texts[one], texts[other]):
                continue
            words = texts[one].words
            if _published(key, words) or is_name(names(one, other), words):
                continue
            found.add(other)
            place = texts[other]
            problem = f"word for word as in {_at(texts[one])}"
            remedy = "Translate it; write a name into terms.csv, alike in these languages."
            yield Fault(place.file, problem, remedy, place.line, key)


def _alike(one: Passage, other: Passage) -> bool:
    return one.wording.casefold() == other.wording.casefold()


def _published(key: str, words: str) -> bool:
    """Whether a source's title or body is a name as published: in quotation marks or in Latin.

    Each of its Latin words begins with a capital or a digit, except short ones such as "of".
    """
    outside = re.sub("«[^»]*»|“[^”]*”", "", words)
    shapes = r"(?:[A-Z\d][\w.]*|[a-z]{1,3}|[^\w\s]+)"
    return key.startswith("source-") and not re.sub(rf"\b{shapes}|[^\w]", "", outside)


def _at(passage: Passage) -> str:
    return f"{passage.file}:{passage.line}"


def names_from_tables(
    by_language: Mapping[str, Passages], keys: Collection[str]
) -> Iterator[Fault]:
    """A notice where the words of the data are used for want of passages.

    Languages that lack the same passages share one. Without a passage, its attributes go unsaid.
    """
    files: dict[tuple[str, ...], list[str]] = {}
    for language, passages in by_language.items():
        there = {*keys} & {*passages}
        without = sorted(
            key for key in {*keys} - there if key.partition(".")[0] in there or "." not in key
        )
        files.setdefault((*without,), []).append(f"{language}.ftl")
    for lacking, names in files.items():
        if lacking:
            shown = ", ".join(lacking[:SHOWN]) + (", …" if len(lacking) > SHOWN else "")
            count = many(len(lacking), "name")
            problem = f"the words of the tables in data/ are used for {count}: {shown}"
            remedy = to_write(lacking[0]).replace(" it ", " them ", 1)
            if len(names) > 1:
                remedy = remedy.replace("this language", "each language")
            yield Fault(", ".join(names), problem, remedy)


def to_write(key: str) -> str:
    """The line that a missing passage needs."""
    message, _, attribute = key.partition(".")
    line = f"“    .{attribute} = …” below {message}" if attribute else f"“{key} = …”"
    return f"Write it in this language: {line}."
