"""The front matter of a brief: title block, edition, languages, brand, interface words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from civicbrief.brief.declarations import first
from civicbrief.core.environment import build_facts
from civicbrief.core.faults import InputError, NotReady
from civicbrief.core.project import texts
from civicbrief.data.names import Names
from civicbrief.export.blocks import Front, Imprint
from civicbrief.metrics.definition import POPULATIONS
from civicbrief.style.brand import brand
from civicbrief.style.theme import Brand
from civicbrief.text.languages import language_name, languages
from civicbrief.text.words import Words

DETAILS = ("full", "summary")
WORDS = [
    "language-name",
    "document-kind",
    "source",
    "contents",
    "skip",
    "languages",
    "licence",
    "download",
    "all-files",
    "first-page",
    "changes",
    "cite",
    "metrics-table",
    "ledger-file",
    "notebook-source",
    "notebook-metrics",
    "notebook-brief",
    "chart-data",
    "no-data",
    "own-code",
    "ledger-value",
    "ledger-formula",
    "ledger-rests",
    "ledger-translation",
    "ledger-close",
    "ledger-pages",
    "ledger-margin",
    "verdicts-table",
]
NUMBERED = ("figure", "table", "size", "chart-data-of", "chart-data-page")


def front_matter(words: Words, key: str, detail: str, folder: Path, style: Brand | None) -> Front:
    """Title, subtitle, edition; what in this edition is not the default.

    `folder` has the text files; `style` is the brand of the publisher, None for the default style.
    """
    data, notes = words.data, []
    codes = build_facts().get("languages") or languages(folder)  # the first one first
    population = words.results.population
    if population != next(iter(POPULATIONS)):
        notes.append(words.runs(f"{key}.population-{population}"))
    if detail != DETAILS[0]:
        notes.append(words.runs(f"{key}.detail-{detail}"))
    front: Front = {
        "kind": "front",
        "title": words.runs(key),
        "subtitle": words.runs(f"{key}.subtitle"),
        "language": words.language,
        "languages": [{"code": code, "name": language_name(folder, code)} for code in codes],
        "detail": detail,
        "edition": words.plain("edition", number=data.version),
        "created": data.created.isoformat(),
        "date": words.date(data.created.isoformat()),
        "notes": notes,
        "description": words.runs(f"{key}.description"),
        "keywords": [word.strip() for word in words.plain(f"{key}.keywords").split(";")],
        "citation": words.runs(f"{key}.citation"),
        "authors": list(data.authors),
        "imprint": list(_imprint(words, style)),
        "licence": data.licence,
        "homepage": data.homepage,
        "words": interface_words(words),
    }
    if words.has(told := f"{key}.{changes_key(data.version)}"):
        front["changes"] = words.runs(told)
    if build_facts().get("word") is False:
        front["word"] = False
    if style:
        front["brand"] = style
        front["words"]["publisher"] = words.plain("publisher")
    return front


def interface_words(words: Words) -> dict[str, str]:
    """The words around the blocks; a place for a number or title stays open in some."""
    return (
        {name: words.plain(name) for name in WORDS}
        | {name: words.plain(name, number="{number}") for name in NUMBERED}
        | {name: words.plain(name, title="{title}") for name in ("file-chart", "file-table")}
    )


def _imprint(words: Words, style: Brand | None) -> Iterator[Imprint]:
    """Who publishes, where the brand does not say so, and each address to write to."""
    publisher = style["name"] if style else ""
    if not publisher:
        publisher = words.data.publisher
        label = words.plain("publisher")
        yield {"label": label, "name": publisher, "address": "", "link": ""}
    for name, address, link in words.data.contacts:
        named = "" if name == publisher else name
        label = words.plain("contact")
        yield {"label": label, "name": named, "address": address, "link": link}


def front_keys(names: Names, *arguments: list[str]) -> Iterator[str]:
    """What `front_matter` can ask for under its key."""
    notes = [f"population-{choice}" for choice in list(POPULATIONS)[1:]]
    notes += [f"detail-{choice}" for choice in DETAILS[1:]]
    facts = ("subtitle", "description", "keywords", "citation")
    return first(*facts, *notes)(names, *arguments)


def changes_key(version: str) -> str:
    """The attribute of the title with the editor's own words on what changed in this edition.

    It may be missing: what changed is computed.
    """
    return f"changes-{version.replace('.', '-')}"


def house_style(project: Path, language: str) -> Brand | None:
    """The brand of the publisher in this language; None for the default style.

    Raises NotReady for a brand with faults.
    """
    try:
        found = brand.read_brand(project, languages(texts(project)))
    except InputError as error:
        raise NotReady(str(error)) from None
    return cast(Brand, brand.for_language(found, language)) if found else None
