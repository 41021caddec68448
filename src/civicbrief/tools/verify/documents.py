"""Finished documents beside freshly computed blocks: every number that they print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from civicbrief.export.docx.elements import bookmark_name
from civicbrief.export.outline import front_of, in_use, items_of
from civicbrief.text.runs import NUMBER, digits, plain
from civicbrief.tools.verify.comparison import NOTHING_OF_IT, Difference, compare, without
from civicbrief.tools.verify.expected import of_brief
from civicbrief.tools.verify.letters import Letters
from civicbrief.tools.verify.readers import Document, Link, Part
from civicbrief.tools.verify.units import of_foot, of_index

LEFT_OUT = ("pictures", "csv", "content", "logo")  # of blocks: no text of the document
LONGEST = 250  # letters of a property of a Word file, which may be cut


class Checked(NamedTuple):
    """How many numbers were compared, and which differ."""

    numbers: int
    differences: list[Difference]


def brief(document: Document, ending: str, blocks: list[Any]) -> Checked:
    """Compare what was read from a brief in a format with its blocks.

    In a page and a Word file nothing else may be printed that has a digit. A PDF also prints the
    numbers of its pages, and those in its pictures.
    """
    front, parts = front_of(blocks), document.parts
    units = of_brief(blocks, ending)
    numbers, differences = 0, list[Difference]()
    if ending == "pdf":
        parts = []
        for page, part in enumerate(document.parts, 1):
            foot = of_foot(front, page, len(document.parts))
            left, found = without(foot, part)
            parts.append(left)
            numbers += found.numbers
            differences += found.differences
        differences += _links(document.links, items_of(blocks, "ledger"))
    elif ending == "docx":
        parts = _with_ids(parts, items_of(in_use(blocks), "ledger"))
        units.append(of_foot(front, 1, 1))  # the program that opens it counts
    found = compare(units, parts, tears=ending == "pdf")
    differences += found.differences
    if ending != "pdf":
        differences += [_not_computed(part) for part in found.rest]
    spoken = [part for part in document.spoken if digits(part.text)]
    differences += _spoken(spoken, _known(blocks))
    numbers += found.numbers + sum(len(digits(part.text)) for part in spoken)
    return Checked(numbers, differences)


def index(document: Document, told: Sequence[Mapping[str, Any]]) -> Checked:
    """Compare the first page of an edition with `front` and `reasons` of each language.

    Names and sizes of files stand between them, and are not compared.
    """
    units = of_index([one["front"] for one in told], [one["reasons"] for one in told])
    found = compare(units, document.parts)
    return Checked(found.numbers, found.differences)


def _links(links: Sequence[Link], entries: Mapping[str, Any]) -> Iterator[Difference]:
    """Links of a PDF to an entry other than the one whose name they say aloud."""
    for link in links:
        kind, _, name = link.target.partition("-")
        if kind == "entry" and not link.said.startswith(wanted := str(entries[name]["name"])):
            yield Difference(link.place, f"{link.said} that opens {name}", wanted, name)


def _with_ids(parts: Sequence[Part], entries: Iterable[str]) -> list[Part]:
    """Parts of a Word file whose numbers open ids of entries, not bookmarks."""
    ids = {bookmark_name("entry", place, name): name for place, name in enumerate(entries, 1)}
    return [
        Part(part.place, part.text, {at: ids.get(mark, mark) for at, mark in part.opens.items()})
        for part in parts
    ]


def _not_computed(part: Part) -> Difference:
    return Difference(part.place, f"“{part.text}”", NOTHING_OF_IT, "")


# --- what is only heard or looked up


def _known(blocks: Sequence[Any]) -> list[str]:
    """All texts of a brief, and those that are made of two of them, without white space."""
    entries = items_of(blocks, "ledger").values()
    tips = [f"{entry['name']}: {entry['value']}" for entry in entries]
    texts = [*_texts([*blocks]), *tips, front_of(blocks)["created"].replace("-", "/")]
    return [Letters(text).letters for text in dict.fromkeys(texts)]


def _texts(part: Any) -> Iterator[str]:
    """Every text in a part of a brief, each as one string."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for name, inner in part.items():
            if name not in LEFT_OUT:
                yield from _texts(inner)
    elif isinstance(part, list):
        if all(isinstance(run, str) or (isinstance(run, dict) and "t" in run) for run in part):
            yield plain(part)
        for inner in part:
            yield from _texts(inner)


def _spoken(parts: Sequence[Part], known: Sequence[str]) -> Iterator[Difference]:
    """Texts that are none of the computed."""
    every = set(known)
    for part in parts:
        found = Letters(part.text)
        shown = found.letters
        cut = len(shown) > LONGEST * 0.8 and any(one.startswith(shown) for one in known)
        if shown in every or cut:
            continue
        alike = [
            one for one in known if len(one) == len(shown) and Letters(one).alike == found.alike
        ]
        if not alike:
            yield _not_computed(part)
            continue
        nearest = max(alike, key=lambda one: sum(map(str.__eq__, one, shown)))
        for one in NUMBER.finditer(nearest):
            if (printed := shown[one.start() : one.end()]) != one[0]:
                yield Difference(part.place, printed, one[0], "")
