"""The texts side by side, with their states: as lines for a terminal, or as a page."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from civicbrief.core.faults import many
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
    translations: Mapping[str, Passages], reviews: Reviews, globs: Sequence[str], wanted: str | None
) -> list[Entry]:
    """The passages that the globs fit; of these, if a state is wanted, those with a text in it."""
    found = [
        Entry(key, tuple(_version(translations, reviews, key, code) for code in translations))
        for key in matching(translations, globs)
    ]
    return [
        entry
        for entry in found
        if not wanted or wanted in [one.state.name for one in entry.versions if one.state]
    ]


def _version(
    translations: Mapping[str, Passages], reviews: Reviews, key: str, language: str
) -> Version:
    passage = translations[language].get(key)
    if passage is None:
        return Version(language, f"{language}.ftl", "", State("missing"))
    where = f"{passage.file}:{passage.line}"
    first = language == next(iter(translations))
    status = None if first else state(translations, key, language, reviews)
    return Version(language, where, passage.text, status)


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
    """The passages as blocks of lines, at most 100 columns wide, then their number."""
    for entry in shown:
        yield entry.key
        for version in entry.versions:
            head = [f"  {version.language}", version.place]
            head += [version.state.name, version.state.note or ""] if version.state else []
            line = "  ".join(head).rstrip()
            yield from textwrap.wrap(line, WIDTH, subsequent_indent=" " * MARGIN)
            for line in version.text.splitlines():
                yield from _wrapped(line)
        yield ""
    yield many(len(shown), "passage")
    yield from summary(shown, languages)


def _wrapped(line: str) -> list[str]:
    """A line of a text; what does not fit goes on under its beginning."""
    margin = " " * (MARGIN + len(line) - len(line.lstrip()))
    # A placeable stays in one piece: its spaces do not break, and are plain again on the screen.
    whole = re.sub(r"\{[^{}]*(?:\}|$)", lambda found: found[0].replace(" ", NBSP), line.strip())
    wrapped = textwrap.wrap(
        whole, WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )
    return [part.replace(NBSP, " ") for part in wrapped]


def page(shown: Sequence[Entry], languages: Sequence[str]) -> str:
    """The same as one page for a reviewer: no script, no request."""
    style = (TEMPLATES / "texts.css").read_text(encoding="utf-8")
    content = {"shown": shown, "languages": languages, "summary": summary(shown, languages)}
    return page_from("texts.html.j2", DEFAULT, style, **content)
