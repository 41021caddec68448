"""Finished documents with single digits changed, as a forger or a bad disk would."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from civicbrief.tools.verify import letters
from civicbrief.tools.verify.readers import Document

NUMBER = re.compile(f"{letters.CHECKSUM.pattern}|{letters.NUMBER.pattern}")
Spot = tuple[int, int]  # a part of a document, and where in its text a digit stands


def spots(document: Document) -> list[Spot]:
    """One digit of every number of a document: its first, its second, … in turn."""
    found = []
    for place, part in enumerate(document.parts):
        for count, number in enumerate(NUMBER.finditer(part.text)):
            places = [number.start() + at for at, sign in enumerate(number[0]) if sign.isdigit()]
            if places:
                found.append((place, places[count % len(places)]))
    return found


def other_digit(digit: str) -> str:
    """6 for 5, and 0 for 9."""
    return str((int(digit) + 1) % 10)


def changed(document: Document, where: Iterable[Spot]) -> Document:
    """A document with other digits in these places."""
    parts = [*document.parts]
    for place, at in where:
        text = parts[place].text
        text = text[:at] + other_digit(text[at]) + text[at + 1 :]
        parts[place] = replace(parts[place], text=text)
    return Document(parts, document.spoken)


def exchanged(document: Document, before: str, one: str, other: str) -> Document:
    """A document with two numbers exchanged that stand in this order after a text."""
    first, second, start = map(_spaced, (one, other, before))
    pattern = re.compile(rf"({start}\s*){first}((?:(?!{first}).)*?){second}", re.DOTALL)
    parts, count = [], 0
    for part in document.parts:
        text, found = pattern.subn(rf"\g<1>{other}\g<2>{one}", part.text, count=1)
        parts.append(replace(part, text=text))
        count += found
    assert count == 1, f"{one} and {other} stand {count} times after {before}"
    return Document(parts, document.spoken)


def _spaced(text: str) -> str:
    """A pattern for a text whose white space may be any."""
    return r"\s+".join(map(re.escape, text.split()))


def one_digit_apart(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(map(str.__ne__, one, other)) == 1


def number_at(document: Document, spot: Spot) -> str:
    """The number that a digit belongs to, as it is compared: with plain spaces."""
    place, at = spot
    numbers = [*NUMBER.finditer(document.parts[place].text)]
    found = numbers[bisect_right([number.start() for number in numbers], at) - 1]
    return found[0].replace("\u00a0", " ")


def spread(where: Sequence[Spot], count: int) -> list[list[Spot]]:
    """Places in lists of up to `count`, those of a list far from each other."""
    lists = -(-len(where) // count)
    return [[*where[begin::lists]] for begin in range(lists)]
