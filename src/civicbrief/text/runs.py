"""Runs: a text in which every number is marked, so that no renderer has to find it again.

A run is a plain string, `{"n": id, "t": text}` for a number of that metric or observation, or
`{"k": kind, "t": digits}` for a number that is not data, of one of `KINDS`; `{"m": mark, "t":
word}` shows a mark with its word (see `marks`), with `"n"` where it opens an entry; `{"s":
speaker, "t": words}` are words in the colour of who speaks, one of `SPEAKERS`; `{"r": key, "t":
words}` names a figure or table, whose number stands for `LATER` once the order of all is known. No
other number prints: a plain string with a digit in it stops the brief (see `unmarked_numbers`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Any, TypeGuard

Run = str | dict[str, str]
NBSP = "\u00a0"
KEYS = ({"n", "t"}, {"k", "t"}, {"m", "t"}, {"m", "t", "n"}, {"s", "t"}, {"r", "t"})
LATER = "…"  # a number that is known when all cells have run
SPEAKERS = {"said": "ochre", "measured": "blue"}  # the source text, others: their colours
KINDS = (
    "date",  # day, month or year of a period
    "structural",  # from metadata: edition, end of a scale, base of a unit, tick, hash, page
    "former",  # a value of an earlier edition
    "name",  # in the name of a law, a programme, a source, a package and its version
    "own",  # in a heading of an own computation, whose numbers are outside the ledger
)
# Private-use characters mark a number inside a formatted passage; the check of the data
# refuses them in any cell, so that no input can imitate a mark.
OPEN, MIDDLE, CLOSE = "\ue000", "\ue001", "\ue002"
# These begin the name of a mark with a kind, a speaker or a figure; no id begins so.
_KIND, _SPEAKER, _FIGURE = "=", "~", "#"
_KEY_OF = {_KIND: "k", _SPEAKER: "s", _FIGURE: "r"}
NUMBER = re.compile(r"[\d¼-¾⅐-⅞](?:[.,\u00a0]?[\d¼-¾⅐-⅞])*")
_MARKED = re.compile(f"{OPEN}([^{MIDDLE}]*){MIDDLE}([^{CLOSE}]*){CLOSE}")


def mark(name: str, number: str) -> str:
    """A number that can be found again in a formatted passage."""
    return f"{OPEN}{name}{MIDDLE}{number}{CLOSE}"


def mark_digits(kind: str, text: str) -> str:
    """A text with all its numbers marked as one of `KINDS`."""
    assert kind in KINDS
    return NUMBER.sub(lambda digits: mark(_KIND + kind, digits[0]), text)


def mark_speaker(speaker: str, words: str) -> str:
    """Words in the colour of a speaker: they explain the colours of a chart."""
    assert speaker in SPEAKERS
    return mark(_SPEAKER + speaker, words)


def mark_figure(key: str, words: str) -> str:
    """A figure or table that a passage names: "Figure …"."""
    return mark(_FIGURE + key, words)


def digits(text: str) -> list[str]:
    """The numbers in a text, in digits and fraction characters."""
    return NUMBER.findall(text)


def tidy(text: str) -> str:
    """A text with non-breaking spaces: after a number, a year or №, before a dash, between a name
    and its version, and after a Cyrillic word of one letter (a preposition, as in “в 2020 году”).
    """
    text = re.sub("[ \n\t]+", " ", text)
    text = re.sub("(?<=№) |(?<=\\bNo\\.) (?=[\\d" + OPEN + "])", NBSP, text)
    text = re.sub(f" (?=v[\\d{OPEN}])", NBSP, text)
    text = re.sub(f"(?<!\\w)([а-яёА-ЯЁ]) (?=[\\w«{OPEN}])", rf"\1{NBSP}", text)
    # Not between a number and a preposition: chains of both would be too long for a line.
    text = re.sub(f"(?<=[\\d{CLOSE}]) (?=\\w)(?![а-яё][ {NBSP}])", NBSP, text)
    # The full stop of an abbreviation also ends its sentence.
    return re.sub(r"\.\.(?!\.)", ".", text).replace(" –", f"{NBSP}–")


def split(text: str) -> list[Run]:
    """A formatted passage as runs."""
    runs: list[Run] = []
    position = 0
    for match in _MARKED.finditer(text):
        if match.start() > position:
            runs.append(text[position : match.start()])
        name = match[1]
        key = _KEY_OF.get(name[:1], "n")
        runs.append({key: name if key == "n" else name[1:], "t": match[2]})
        position = match.end()
    if position < len(text):
        runs.append(text[position:])
    return runs


def plain(runs: Iterable[Run]) -> str:
    """Runs as one string."""
    return "".join(run if isinstance(run, str) else run["t"] for run in runs)


def marked(runs: Iterable[Run]) -> str:
    """Runs as a marked text again, for use in another passage; without colours of speakers."""
    return "".join(
        plain([run])
        if isinstance(run, str) or "s" in run
        else mark_figure(run["r"], run["t"])
        if "r" in run
        else mark(run.get("n") or _KIND + run["k"], run["t"])
        for run in runs
    )


def is_run(part: Any) -> TypeGuard[dict[str, str]]:
    """Whether a part of the document is a marked number, or a mark with its word."""
    return isinstance(part, dict) and part.keys() in KEYS


def without_kinds(part: Any) -> Any:
    """A part of the document for exporters: numbers that are not data become plain text again."""
    if isinstance(part, dict):
        return {name: without_kinds(inner) for name, inner in part.items()}
    if not isinstance(part, list):
        return part
    if not any(is_run(run) for run in part):
        return [without_kinds(inner) for inner in part]
    runs: list[Run] = []
    for is_text, group in groupby(part, lambda run: isinstance(run, str) or "k" in run):
        same = list(group)
        runs += [plain(same)] if is_text else same
    return [run for run in runs if run]
