"""The texts beside each other, with their state: as lines for a terminal, as a page."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from civicbrief.export.html import page_from
from civicbrief.export.html_style import TEMPLATES
from civicbrief.style.theme import DEFAULT
from civicbrief.text.passages import Passages
from civicbrief.text.reviews import STATES, Reviews, State, matching, state
from civicbrief.text.runs import NBSP

WIDTH = 100
MARGIN = 6  # of a text, under its language


@dataclass(frozen=True, slots=True)
class Version:
    """A passage in one language. The first language has no state: it is what is translated."""

    language: str
    place: str
    text: str
    state: State | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A passage in every language."""

    key: str
    versions: tuple[Version, ...]


def entries(
    said: Mapping[str, Passages], reviews: Reviews, globs: Sequence[str], wanted: str | None
) -> list[Entry]:
    """The passages that the globs fit, those with a text in the wanted state where one is."""
    found = [
        Entry(key, tuple(_version(said, reviews, key, language) for language in said))
        for key in matching(said, globs)
    ]
    return [
        entry
        for entry in found
        if not wanted or wanted in [one.state.name for one in entry.versions if one.state]
    ]


def _version(said: Mapping[str, Passages], reviews: Reviews, key: str, language: str) -> Version:
    passage = said[language].get(key)
    if passage is None:
        return Version(language, f"{language}.ftl", "", State("missing"))
    where = f"{passage.file}:{passage.line}"
    first = language == next(iter(said))
    now = None if first else state(said, key, language, reviews)
    return Version(language, where, passage.text, now)


def summary(shown: Sequence[Entry], languages: Sequence[str]) -> list[str]:
    """How many passages are in which state, a line for each language that has any."""
    lines = []
    for language in languages:
        count = Counter(
            v.state.name for e in shown for v in e.versions if v.language == language and v.state
        )
        parts = [f"{count[name]} {name}" for name in STATES if count[name]]
        if parts:
            lines.append(f"{language}: {', '.join(parts)}")
    return lines


def lines(shown: Sequence[Entry], languages: Sequence[str]) -> Iterator[str]:
    """The passages as blocks of lines, at most 100 columns wide, then how many there are."""
    for entry in shown:
        yield entry.key
        for version in entry.versions:
            status = f"  {version.state.name}" if version.state else ""
            note = f"  {version.state.note}" if version.state and version.state.note else ""
            yield from textwrap.wrap(
                f"  {version.language}  {version.place}{status}{note}",
                WIDTH,
                subsequent_indent=" " * MARGIN,
            )
            for line in version.text.splitlines():
                yield from _wrapped(line)
        yield ""
    yield f"{len(shown)} passage{'s' if len(shown) != 1 else ''}"
    yield from summary(shown, languages)


def _wrapped(line: str) -> list[str]:
    """A line of a text; what it lacks in width goes on under its own beginning."""
    margin = " " * (MARGIN + len(line) - len(line.lstrip()))
    # A placeable stays in one piece: its spaces do not break, and are plain again on the screen.
    whole = re.sub(r"\{[^{}]*(?:\}|$)", lambda found: found[0].replace(" ", NBSP), line.strip())
    wrapped = textwrap.wrap(
        whole, WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )
    return [part.replace(NBSP, " ") for part in wrapped]


def page(shown: Sequence[Entry], languages: Sequence[str]) -> str:
    """The same as one page for a reviewer: no script, no request."""
    more = (TEMPLATES / "texts.css").read_text(encoding="utf-8")
    return page_from(
        "texts.html.j2",
        DEFAULT,
        more,
        shown=shown,
        languages=languages,
        summary=summary(shown, languages),
    )
