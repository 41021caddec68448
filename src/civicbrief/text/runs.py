"""Runs: a text with its numbers told apart, so that no renderer has to find them again.

A run is a plain string, `{"n": id, "t": text}` for a number of that metric or observation, or
`{"k": kind, "t": digits}` for a number that is no data, of one of `KINDS`; `{"m": mark, "t":
word}` shows a mark with its word (see `marks`), with `"n"` where it opens an entry; `{"s":
speaker, "t": words}` are words in the colour of who speaks, one of `SPEAKERS`. No other number
prints: a plain string with a digit in it stops the brief (see `blocks.unmarked`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeGuard

Run = str | dict[str, str]
NBSP = "\u00a0"
KEYS = ({"n", "t"}, {"k", "t"}, {"m", "t"}, {"m", "t", "n"}, {"s", "t"})
SPEAKERS = {"said": "ochre", "measured": "blue"}  # the source text, others: their colours
KINDS = (
    "date",  # day, month or year of a period
    "structural",  # from metadata: edition, end of a scale, base of a unit, tick, hash, page
    "name",  # in the name of a law, a programme, a source, a package and its version
)
# Private-use characters mark a number inside a formatted passage; the check of the data
# refuses them in any cell, so nothing from outside can pose as a mark.
OPEN, MIDDLE, CLOSE = "\ue000", "\ue001", "\ue002"
_KIND, _SPEAKER = "=", "~"  # begin the name of a mark that gives a kind or speaker; no id does
_DIGITS = re.compile(r"[\d¼-¾⅐-⅞](?:[.,\u00a0]?[\d¼-¾⅐-⅞])*")
_MARKED = re.compile(f"{OPEN}([^{MIDDLE}]*){MIDDLE}([^{CLOSE}]*){CLOSE}")


def mark(name: str, number: str) -> str:
    """A number that stays recognisable inside a formatted passage."""
    return f"{OPEN}{name}{MIDDLE}{number}{CLOSE}"


def mark_digits(kind: str, text: str) -> str:
    """A text whose numbers are of a kind: each is marked, the words between them are not."""
    assert kind in KINDS
    return _DIGITS.sub(lambda digits: mark(_KIND + kind, digits[0]), text)


def mark_speaker(speaker: str, words: str) -> str:
    """Words in the colour of who speaks: what explains the colours of a picture."""
    assert speaker in SPEAKERS
    return mark(_SPEAKER + speaker, words)


def digits(text: str) -> list[str]:
    """The numbers in a text, in digits and signs of fractions."""
    return _DIGITS.findall(text)


def tidy(text: str) -> str:
    """Spaces that must not break: after a number or a year, before a dash, between a name and
    its version, and after a Cyrillic word of one letter (as the preposition in “в 2020 году”).
    """
    text = re.sub("[ \n\t]+", " ", text)
    text = re.sub(f" (?=v[\\d{OPEN}])", NBSP, text)
    text = re.sub(f"(?<!\\w)([а-яёА-ЯЁ]) (?=[\\w«{OPEN}])", rf"\1{NBSP}", text)
    # A number lets the preposition after it go: else a chain of both would be too long for a line.
    text = re.sub(f"(?<=[\\d{CLOSE}]) (?=\\w)(?![а-яё][ {NBSP}])", NBSP, text)
    # An abbreviation at the end of a sentence lends it its full stop.
    return re.sub(r"\.\.(?!\.)", ".", text).replace(" –", f"{NBSP}–")


def split(text: str) -> list[Run]:
    """A formatted passage as runs."""
    runs: list[Run] = []
    position = 0
    for match in _MARKED.finditer(text):
        if match.start() > position:
            runs.append(text[position : match.start()])
        name = match[1]
        key = {_KIND: "k", _SPEAKER: "s"}.get(name[:1], "n")
        runs.append({key: name if key == "n" else name[1:], "t": match[2]})
        position = match.end()
    if position < len(text):
        runs.append(text[position:])
    return runs


def plain(runs: Iterable[Run]) -> str:
    """Runs as one string."""
    return "".join(run if isinstance(run, str) else run["t"] for run in runs)


def marked(runs: Iterable[Run]) -> str:
    """Runs as a marked text again, to stand in another passage."""
    return "".join(map(_marked, runs))


def _marked(run: Run) -> str:
    if isinstance(run, str) or "s" in run:  # the colour is for the place where it was given
        return plain([run])
    return mark(run.get("n") or _KIND + run["k"], run["t"])


def is_run(part: Any) -> TypeGuard[dict[str, str]]:
    """Whether a part of the document is a marked number, or a mark with its word."""
    return isinstance(part, dict) and part.keys() in KEYS


def without_kinds(part: Any) -> Any:
    """A part of the document as exporters set it: only figures stand apart from the words.

    A number that is no data opens nothing, so it goes back into the text on its both sides.
    """
    if isinstance(part, dict):
        return {name: without_kinds(inner) for name, inner in part.items()}
    if not isinstance(part, list):
        return part
    if not any(is_run(run) for run in part):
        return [without_kinds(inner) for inner in part]
    return list(_merged(part))


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    words = ""
    for run in runs:
        if isinstance(run, dict) and "k" not in run:
            if words:
                yield words
            yield run
            words = ""
        else:
            words += plain([run])
    if words:
        yield words
