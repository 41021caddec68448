"""A finished file beside the same set anew: what differs in it besides the numbers told already.

Words are told change by change. Of marks, which say what words are and how they look, the first
change in a file is told, and how many there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from civicbrief.core.faults import many
from civicbrief.tools.verify.comparison import NOTHING_OF_IT, Difference
from civicbrief.tools.verify.letters import DIGIT, TOKEN
from civicbrief.tools.verify.pieces import Piece, drawn, of_document, of_table
from civicbrief.tools.verify.readers import Document, read
from civicbrief.tools.verify.signatures import stamped

WIDEST = 12  # tokens without a space between them that are shown with one that differs


class Token(NamedTuple):
    """A number, word or sign: the piece that it stands in, and where."""

    text: str
    piece: Piece
    begin: int
    end: int


class Change(NamedTuple):
    """What is printed in place of what was computed; and both as they are shown."""

    printed: list[str]
    computed: list[str]
    told: Difference


def document(
    content: bytes, ending: str, found: Document, anew: bytes, told: Sequence[Difference]
) -> list[Difference]:
    """What differs in a document that was read as `found`: its numbers, as they are told, and all
    else. What a signature has added to a PDF is no difference. Raises Damaged.
    """
    if content == anew or (ending == "pdf" and stamped(content, anew) is not None):
        return [*told]
    numbers = [one for one in told if one.computed != NOTHING_OF_IT]
    ours = of_document(anew, ending, read(anew, ending))
    differences = numbers + pieces(of_document(content, ending, found), ours, numbers)
    if ending == "pdf":
        told_on = {one.place for one in differences}
        pages = zip(drawn(content), drawn(anew), strict=False)
        apart = [f"page {n}" for n, (here, there) in enumerate(pages, 1) if here != there]
        if silent := [page for page in apart if page not in told_on]:
            more = f", and on {many(len(silent) - 1, 'page')} more" if len(silent) > 1 else ""
            printed = "the same text, drawn otherwise"
            differences.append(Difference(silent[0], printed, f"another drawing{more}", ""))
    return differences


def table(content: bytes, ending: str, anew: bytes) -> list[Difference]:
    """What differs in a table or a ledger. Raises Damaged."""
    if content == anew:
        return []
    return pieces(of_table(content, ending), of_table(anew, ending), ()) or [
        Difference("the whole file", "spaces and ends of lines", "others", "")
    ]


def pieces(
    theirs: Sequence[Piece], ours: Sequence[Piece], told: Sequence[Difference]
) -> list[Difference]:
    """What differs between printed and computed pieces and is not told."""
    changes, marks = list[Change](), list[tuple[str, str, str]]()
    for printed, computed, place in _apart(theirs, ours):
        changes += _words(_tokens(printed), _tokens(computed), place)
        marks += _marks(printed, computed, place)
    found = _untold(changes, told)
    if marks:
        more = f", and {len(marks) - 1} more in the file" if len(marks) > 1 else ""
        place, one, other = marks[0]
        found.append(Difference(place, one, (other or NOTHING_OF_IT) + more, "markup"))
    return found


def _apart(
    theirs: Sequence[Piece], ours: Sequence[Piece]
) -> Iterator[tuple[Sequence[Piece], Sequence[Piece], str]]:
    """Runs of pieces that differ, and where they stand."""
    here, there = ([one.text.split() for one in each] for each in (theirs, ours))
    for same, a, b, c, d in _runs(*([_key(one) for one in each] for each in (theirs, ours))):
        if not same:
            at = theirs[min(c, len(theirs) - 1)] if theirs else ours[0]
            yield theirs[c:d], ours[a:b], at.place
            continue
        for i, j in zip(range(c, d), range(a, b), strict=True):
            if here[i] != there[j]:
                yield theirs[i : i + 1], ours[j : j + 1], theirs[i].place


def _key(piece: Piece) -> str:
    """What pieces have in common that differ in digits at most."""
    return DIGIT.sub("0", f"{piece.is_words} {' '.join(piece.text.split())}")


def _runs(here: Sequence[str], there: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Whether a run is the same in both; its begin and end there, and here."""
    least = min(len(here), len(there))
    first = next((n for n in range(least) if here[n] != there[n]), least)
    left = least - first
    last = next((n for n in range(left) if here[-1 - n] != there[-1 - n]), left)
    yield True, 0, first, 0, first
    middle = there[first : len(there) - last], here[first : len(here) - last]
    for kind, *places in SequenceMatcher(None, *middle).get_opcodes():
        a, b, c, d = (first + place for place in places)
        yield kind == "equal", a, b, c, d
    yield True, len(there) - last, len(there), len(here) - last, len(here)


# --- words


def _tokens(parts: Sequence[Piece]) -> list[Token]:
    return [
        Token(one[0], part, *one.span())
        for part in parts
        if part.is_words
        for one in TOKEN.finditer(part.text)
    ]


def _words(theirs: Sequence[Token], ours: Sequence[Token], place: str) -> Iterator[Change]:
    """Words that are printed, in place of those that were computed."""
    here, there = ([one.text for one in each] for each in (theirs, ours))
    alike = ([DIGIT.sub("0", one) for one in each] for each in (here, there))
    for same, a, b, c, d in _runs(*alike):
        pairs = [((i, i + 1), (i + a - c, i + a - c + 1)) for i in range(c, d)]
        for i, j in pairs if same else [((c, d), (a, b))]:
            printed, computed = here[slice(*i)], there[slice(*j)]
            if printed != computed:
                spot = theirs[i[0]].piece.place if printed else place
                shown, meant = _shown(theirs, i, ours, j)
                told = Difference(spot, shown, meant or NOTHING_OF_IT, "")
                yield Change(printed, computed, told)


def _shown(
    theirs: Sequence[Token], i: tuple[int, int], ours: Sequence[Token], j: tuple[int, int]
) -> tuple[str, str]:
    """Both texts, with what stands beside them without a space."""
    (c, d), (a, b) = i, j
    for _ in range(WIDEST):
        if min(a, c) > 0 and (_hangs(theirs, c) or _hangs(ours, a)):
            a, c = a - 1, c - 1
        if d < len(theirs) and b < len(ours) and (_hangs(theirs, d) or _hangs(ours, b)):
            b, d = b + 1, d + 1
    return _quoted(theirs[c:d]), _quoted(ours[a:b])


def _hangs(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token stands beside the one before without a space."""
    if not 0 < at < len(tokens):
        return False
    one, other = tokens[at - 1 : at + 1]
    return one.piece is other.piece and one.end == other.begin


def _quoted(tokens: Sequence[Token]) -> str:
    text = ""
    for at, one in enumerate(tokens):
        joined = not at or _hangs(tokens, at)
        text += one.text if joined else f" {one.text}"
    return f"“{text}”" if text else ""


def _untold(changes: Sequence[Change], told: Sequence[Difference]) -> list[Difference]:
    """The changes that are not among those told: each of these stands for one, of its place if it
    can be.
    """
    known = [(one.place, TOKEN.findall(one.printed), TOKEN.findall(one.computed)) for one in told]
    left = [*changes]
    for anywhere in (False, True):
        for change in [*left]:
            for place, printed, computed in known:
                here = anywhere or place == change.told.place
                if here and _within(change.printed, printed) and _within(change.computed, computed):
                    left.remove(change)
                    _take(change.printed, printed)
                    _take(change.computed, computed)
                    break
    return [change.told for change in left]


def _within(tokens: Sequence[str], told: Sequence[str]) -> bool:
    return _at(tokens, told) >= 0


def _at(tokens: Sequence[str], told: Sequence[str]) -> int:
    size = len(tokens)
    starts = range(len(told) - size + 1)
    return next((n for n in starts if [*told[n : n + size]] == [*tokens]), -1)


def _take(tokens: Sequence[str], told: list[str]) -> None:
    begin = _at(tokens, told)
    told[begin : begin + len(tokens)] = [""] * len(tokens)


# --- marks


def _marks(
    theirs: Sequence[Piece], ours: Sequence[Piece], place: str
) -> Iterator[tuple[str, str, str]]:
    """Place, printed and computed mark of each change."""
    here, there = ([one for one in each if not one.is_words] for each in (theirs, ours))
    first, second = ([one.text for one in each] for each in (there, here))
    for kind, a, b, c, d in SequenceMatcher(None, first, second).get_opcodes():
        if kind != "equal":
            shown, meant = (" ".join(one.text for one in each) for each in (here[c:d], there[a:b]))
            yield (here[c].place if c < d else place), shown, meant
