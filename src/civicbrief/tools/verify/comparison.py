"""What a finished document prints beside what was computed, number by number.

A text without a place in it, because more than digits differs, is compared word by word with what
stands between its neighbours, to find its numbers there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from civicbrief.tools.verify.alignment import in_order, places_of, torn
from civicbrief.tools.verify.letters import CHECKSUM, DIGIT, Print, Words
from civicbrief.tools.verify.readers import Part
from civicbrief.tools.verify.units import Unit

LEAST = 1 / 3  # of a text's letters have to be printed, or it is not the text
PAGE = 6000  # letters of a page, or more: so far on does a torn text stand
NOTHING = "\0"  # stands for a letter that has been compared
NOTHING_OF_IT = "nothing of it"
LONGEST = 80  # signs of a text that are told


class Difference(NamedTuple):
    """Something printed that was computed otherwise; `about` is the id of what it belongs to."""

    place: str
    printed: str
    computed: str
    about: str

    def __str__(self) -> str:
        about = f" ({self.about})" if self.about else ""
        printed = f"printed {_short(self.printed)}" if self.printed else "not printed"
        return f"{self.place}: {printed}, computed {_short(self.computed)}{about}"


def _short(text: str) -> str:
    """One line of it."""
    line = " ".join(text.split(" "))
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


class Found(NamedTuple):
    """How many numbers were compared, which differ, and what else with a digit is printed."""

    numbers: int
    differences: list[Difference]
    rest: list[Part]


def compare(units: Sequence[Unit], parts: Sequence[Part], tears: bool = False) -> Found:
    """Compare a document with the texts that were computed for it, in its order.

    `tears` is whether a page may end in a text, which then goes on after the text beside it.
    """
    printed = Print(parts)
    told = in_order([Words(one) for one in units], printed)
    places = places_of(told, printed)
    free = [*printed.alike] if tears else []
    for words, start in zip(told, places, strict=True):
        if free and start is not None:
            free[start : start + len(words.letters)] = NOTHING * len(words.letters)
    found: list[Difference] = []
    rest: list[Part] = []
    position = 0
    for number, (words, start) in enumerate(zip(told, places, strict=True)):
        if start is not None:
            rest += _rest(printed, position, start)
            position = start + len(words.letters)
            found += _numbers(words, printed, range(start, position + 1))
            continue
        end = next((one for one in places[number:] if one is not None), len(printed.letters))
        if free and (pieces := torn(words, "".join(free), position, end + PAGE)):
            for at in pieces:
                free[at] = NOTHING
            found += _numbers(words, printed, pieces, [0, *(at + 1 for at in pieces)])
            continue
        differences, inside, position = _apart(words, printed, position, end)
        found += differences
        rest += inside
    rest += _rest(printed, position, len(printed.letters))
    return Found(sum(len(words.numbers) for words in told), found, rest)


def _rest(printed: Print, begin: int, end: int) -> list[Part]:
    if not DIGIT.search(printed.letters[begin:end]):
        return []
    first, last = (bisect_left(printed.index, place) for place in (begin, end))
    return [Part(printed.place(begin), " ".join(printed.text[first:last].split()))]


def without(unit: Unit, part: Part) -> tuple[Part, Found]:
    """A part without a text that stands in one piece in it, if it does; and that compared."""
    words, printed = Words(unit), Print([part])
    start = printed.alike.rfind(words.alike)
    if start < 0:
        return part, Found(0, [], [])
    end = start + len(words.letters)
    first, last = (bisect_left(printed.index, place) for place in (start, end))
    left = Part(part.place, f"{part.text[:first]}\n{part.text[last:]}")
    return left, Found(len(words.numbers), [*_numbers(words, printed, range(start, end + 1))], [])


# --- differences


def _numbers(
    words: Words, printed: Print, places: Sequence[int], ends: Sequence[int] = ()
) -> Iterator[Difference]:
    """The numbers of a text that are printed otherwise.

    `places` are those of its letters, and of its end. `ends` are where a number ends that ends
    before a letter, where that is not the place of the letter.
    """
    for number in words.numbers:
        computed = words.letters[number.begin : number.end]
        begin, end = places[number.begin], (ends or places)[number.end]
        shown = printed.letters[begin:end]
        if CHECKSUM.fullmatch(computed):  # it may take two lines, and words may follow another one
            shown = shown.replace(" ", "")[: len(computed)]
        hanging, ours = printed.beside(begin, end), words.beside(number.begin, number.end)
        if [DIGIT.sub("0", one) for one in hanging] != [DIGIT.sub("0", one) for one in ours]:
            shown = shown.join(hanging)
        if shown.replace(" ", "") != computed.replace(" ", ""):
            yield Difference(printed.place(begin), shown, computed, number.about)
        elif number.opens and (opened := printed.opens.get(begin, number.about)) != number.about:
            place = printed.place(begin)
            yield Difference(place, f"{shown} that opens {opened}", computed, number.about)


def _apart(
    words: Words, printed: Print, begin: int, end: int
) -> tuple[list[Difference], list[Part], int]:
    """The numbers that differ in a text of which more than digits does, what else with a digit is
    printed in it, as the foot of a page can be, and where its print ends.

    `begin` and `end` are those of what stands between its neighbours.
    """
    ours, theirs = words.tokens(0, len(words.letters)), printed.tokens(begin, end)
    tokens, shown = [token for token, _ in ours], [token for token, _ in theirs]
    match = SequenceMatcher(None, tokens, shown, autojunk=False)
    blocks = match.get_matching_blocks()
    same = sum(len("".join(tokens[one.a : one.a + one.size])) for one in blocks)
    if same < len(words.letters) * LEAST:
        missing = [
            Difference(printed.place(begin), "", words.letters[one.begin : one.end], one.about)
            for one in words.numbers
        ]
        return missing, [], begin
    starts = [place for _, place in ours] + [len(words.letters)]
    theirs_at = [place for _, place in theirs] + [end]
    places = [begin] * (len(words.letters) + 1)
    rest: list[Part] = []
    last = max(one.b + one.size for one in blocks)
    for kind, a, b, c, d in match.get_opcodes():
        if kind == "insert":
            if 0 < c < last:
                rest += _rest(printed, theirs_at[c], theirs_at[d])
            continue
        one_by_one = b - a == d - c
        for step in range(a, b):  # of unequal counts, the first stands for what comes first
            first = theirs_at[c + step - a] if one_by_one else theirs_at[min(c + step - a, d)]
            for letter in range(starts[step], starts[step + 1]):
                places[letter] = first + letter - starts[step] if kind == "equal" else first
        stop = theirs_at[d - 1] + len(shown[d - 1]) if d > c else theirs_at[c]
        places[starts[b]] = stop
    stop = theirs_at[last - 1] + len(shown[last - 1])
    found = [*_numbers(words, printed, places)]
    return found, [] if found else rest, stop
