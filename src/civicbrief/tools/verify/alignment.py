"""Where the texts of a computation stand in a finished document.

They are looked for with all digits alike: a changed digit moves none of them. Of all ways to place
them one after the other, one is taken that covers most of the document.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, tee

from civicbrief.tools.verify.letters import Print, Words

LETTER = 8  # what a placed letter counts against a digit that is the computed one
PIECE = 8  # letters that a piece of a torn text has at least


def in_order(told: Sequence[Words], printed: Print) -> list[Words]:
    """Texts of groups in the order in which a document prints the groups."""
    fixed = [words for words in told if not words.unit.group]
    starts = iter(places_of(fixed, printed))
    found: list[Words] = []
    begin = 0
    for grouped, run in groupby(told, lambda words: bool(words.unit.group)):
        texts = [*run]
        if not grouped:
            found += texts
            known = [start for start in islice(starts, len(texts)) if start is not None]
            begin = known[-1] if known else begin
            continue
        starts, ahead = tee(starts)
        end = next((start for start in ahead if start is not None), len(printed.letters))
        groups = [[*group] for _, group in groupby(texts, lambda words: words.unit.group)]
        places = [_middle(group, printed, begin, end) for group in groups]
        order = [max(places[: n + 1]) if place < 0 else place for n, place in enumerate(places)]
        for _, group in sorted(zip(order, groups, strict=True), key=lambda pair: pair[0]):
            found += group
    return found


def _middle(group: Sequence[Words], printed: Print, begin: int, end: int) -> int:
    """About where the texts of a group stand; -1 for nowhere.

    Those count that stand there once, best with their very digits: rows of tables look alike.
    """
    for where, part in ((printed.letters, "letters"), (printed.alike, "alike")):
        texts = [getattr(words, part) for words in group]
        known = sorted(
            where.find(text, begin, end) for text in texts if where.count(text, begin, end) == 1
        )
        if known:
            return known[len(known) // 2]
    return -1


def places_of(told: Sequence[Words], printed: Print) -> list[int | None]:
    """Where each text stands, one after the other; None for a text without a place.

    First those that stand in one place only, then the others between them.
    """
    count = Counter(words.alike for words in told)
    single = [
        (number, [start])
        for number, words in enumerate(told)
        if count[words.alike] == 1
        and (start := printed.alike.find(words.alike)) >= 0
        and printed.alike.find(words.alike, start + 1) < 0
    ]
    places = _chain(single, told, printed)
    end, between = len(printed.letters), list[int]()
    for number in range(len(told) - 1, -2, -1):
        known = places.get(number)
        if number >= 0 and known is None:
            between.append(number)
            continue
        begin = 0 if known is None else known + len(told[number].letters)
        several = [(n, [*_starts(told[n].alike, printed.alike, begin, end)]) for n in between[::-1]]
        places |= _chain(several, told, printed)
        end, between = known or 0, []
    return [places.get(number) for number in range(len(told))]


def _chain(
    candidates: Sequence[tuple[int, Sequence[int]]], told: Sequence[Words], printed: Print
) -> dict[int, int]:
    """One of the places of each text, in their order, so that they cover as much as can be.

    Where texts could stand in several places, those are taken where more digits are the computed.
    """
    if not any(starts for _, starts in candidates):
        return {}
    first = min(min(starts) for _, starts in candidates if starts)
    size = max(max(starts) + len(told[n].letters) for n, starts in candidates if starts) - first
    best: list[tuple[int, int]] = [(0, -1)] * (size + 2)  # by where a text ends: a Fenwick tree
    steps: list[tuple[int, int, int]] = []  # text, start, step before
    for number, starts in candidates:
        ours = told[number].letters
        found = []
        for start in starts:
            score, before = _best(best, start - first)
            theirs = printed.letters[start : start + len(ours)]
            same = len(ours) if theirs == ours else sum(map(str.__eq__, ours, theirs))
            found.append((score + LETTER * len(ours) + same, start, before))
        for score, start, before in found:
            steps.append((number, start, before))
            at = start - first + len(ours) + 1
            while at < len(best):
                best[at] = max(best[at], (score, len(steps) - 1))
                at += at & -at
    places = {}
    last = _best(best, size)[1]
    while last >= 0:
        number, start, last = steps[last]
        places[number] = start
    return places


def _best(tree: Sequence[tuple[int, int]], end: int) -> tuple[int, int]:
    """The best score, and its step, of texts that end there or before."""
    found, at = (0, -1), end + 1
    while at > 0:
        found = max(found, tree[at])
        at -= at & -at
    return found


def _starts(text: str, where: str, begin: int, end: int) -> Iterator[int]:
    while (start := where.find(text, begin, end)) >= 0:
        yield start
        begin = start + 1


def torn(words: Words, free: str, begin: int, end: int) -> list[int]:
    """Where each letter of a text stands that is torn in pieces; nothing if it is not.

    A column or a row that breaks goes on after those beside it. `free` is the document with all
    digits alike, and without the texts that have a place.
    """
    places: list[int] = []
    while len(places) < len(words.alike):
        rest = words.alike[len(places) :]
        lengths = range(1, len(rest) + 1)
        length = bisect_left(lengths, True, key=lambda one: free.find(rest[:one], begin, end) < 0)
        if length < min(PIECE, len(rest)):
            return []
        start = free.find(rest[:length], begin, end)
        places += range(start, start + length)
    return places
