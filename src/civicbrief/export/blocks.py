"""The document model: what a cell of the brief displays and exporters read.

A block is plain JSON under one MIME type: each kind is a `TypedDict` here. Texts in it are lists of
runs (see `runs`); no block holds HTML or Typst. Every number is marked in its run, or stands in a
field whose numbers are of one kind (`unmarked_numbers`). Exporters add numbers of pages, figures,
tables, steps and rows, and sizes of files: all structural.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal, NotRequired, TypedDict

from civicbrief.style.theme import Brand
from civicbrief.text.runs import Run, is_run, plain

MIME = "application/vnd.civicbrief.block+json"
LATER_KINDS = ("section", "sources", "ledger")  # the first of them ends the opening
Text = list[Run]


class Imprint(TypedDict):
    """Who publishes, or whom to write to: `address` is a link to `link`, both may be empty."""

    label: str
    name: str
    address: str
    link: str


class Front(TypedDict):
    """Title block, edition and interface words of a brief.

    `changes` are the editor's own words on what changed since the last edition.
    """

    kind: Literal["front"]
    title: Text
    subtitle: Text
    language: str
    languages: list[dict[str, str]]  # code and name of each, the first one first
    detail: str
    edition: str
    created: str  # the edition's day in ISO form; `date` has it in words
    date: str
    notes: list[Text]
    description: Text
    keywords: list[str]
    citation: Text
    changes: NotRequired[Text]
    authors: list[str]
    imprint: list[Imprint]
    licence: str
    homepage: str
    words: dict[str, str]
    brand: NotRequired[Brand]


class Answer(TypedDict):
    kind: Literal["answer"]
    label: str
    text: Text


class Headed(TypedDict):
    """A text with its heading; a message also has the mark of its verdict."""

    head: Text
    mark: NotRequired[Text]
    text: Text


class Heads(TypedDict):
    kind: Literal["messages", "steps"]
    label: str
    items: list[Headed]


class Points(TypedDict):
    kind: Literal["points", "facts"]
    items: list[Headed]


class Paragraph(TypedDict):
    kind: Literal["paragraph"]
    text: Text


class Row(TypedDict):
    """A bar or line of a chart: its name, and its value as text."""

    name: Text
    value: Text


class Numbers(TypedDict):
    """A chart as a table of strings for paper; `cells` are its rows as runs, with links."""

    head: list[str]
    rows: list[list[str]]
    cells: NotRequired[list[list[Text]]]


class Chart(TypedDict):
    """`pictures` are SVG by form, `alt` is their text alternative, `csv` all that is drawn.

    `uncertain` is whether a mark of doubt is drawn: an interval, an open end, a hollow mark.
    A project's own figure has one picture, `width` mm wide, and says in `note` whose numbers it
    draws; `entry` is what they open.
    """

    kind: Literal["chart"]
    id: str
    form: str
    title: Text
    subtitle: Text
    source: Text
    alt: Text
    ticks: Text
    pictures: dict[str, str]
    uncertain: bool
    csv: str
    rows: list[Row]
    table: Numbers
    note: NotRequired[Text]
    width: NotRequired[float]
    entry: NotRequired[OwnEntry]


class Count(TypedDict):
    """A number and the mark of what is counted."""

    number: Text
    mark: Text


class Tally(TypedDict):
    kind: Literal["tally"]
    title: Text
    items: list[Count]


class Table(TypedDict):
    """A table. A project's own one also says whose numbers it holds, and has them as CSV.

    `numeric` are its columns of numbers.
    """

    kind: Literal["table"]
    id: str
    title: Text
    head: list[Text]
    rows: list[list[Text]]
    numeric: NotRequired[list[int]]
    source: NotRequired[Text]
    note: NotRequired[Text]
    csv: NotRequired[str]
    entry: NotRequired[OwnEntry]


class CitedSource(TypedDict):
    """A source as the brief cites it."""

    id: str
    body: str
    title: str
    date: str
    address: str
    licence: str
    licence_language: str


class Sources(TypedDict):
    kind: Literal["sources"]
    note: Text
    items: list[CitedSource]


class File(TypedDict):
    """A CSV inside the document, and its relation to it."""

    name: str
    title: Text
    content: str
    relation: Literal["source", "data"]


class Files(TypedDict):
    kind: Literal["files"]
    items: list[File]


class Evidence(TypedDict):
    """A row on which an entry of the ledger rests, with its words and its source."""

    id: str
    place: str
    name: str
    value: str
    date: str
    quote: str
    quote_language: str
    translation: str
    source: CitedSource


class InWords(TypedDict):
    """A figure as a brief prints it; a field is empty if it does not apply."""

    id: str
    name: str
    value: str
    interval: str
    formula: str


class Computed(TypedDict):
    """What a notebook says of an own computation: its source, the cells and their code."""

    said: str
    place: str
    code: str


class Entry(InWords):
    """How a figure or finding came about: what would overturn it, and its evidence."""

    overturn: str
    rests: list[Evidence]


class OwnEntry(Entry):
    """What stands behind the numbers of an own computation."""

    own: Computed


class Ledger(TypedDict):
    """An entry for each figure; exporters show those that the brief prints."""

    kind: Literal["ledger"]
    items: list[Entry]


class Reason(TypedDict):
    """Why something changed since an earlier edition, how much did, and each thing that did."""

    kind: str
    why: Text
    source: Text
    count: Text
    items: list[Text]


class Section(TypedDict):
    kind: Literal["section"]
    id: str
    title: Text
    blocks: list[AnyBlock]


AnyBlock = (
    Front
    | Answer
    | Heads
    | Points
    | Paragraph
    | Chart
    | Tally
    | Table
    | Sources
    | Files
    | Ledger
    | Section
)


def placed(blocks: Iterable[AnyBlock]) -> tuple[list[AnyBlock], list[AnyBlock]]:
    """The blocks before the first section, and the others: both in the order of their cells.

    The files have no place of their own; they are among the others.
    """
    opening: list[AnyBlock] = []
    others: list[AnyBlock] = []
    for block in blocks:
        begun = any(other["kind"] in LATER_KINDS for other in others)
        later = begun or block["kind"] in (*LATER_KINDS, "files")
        (others if later else opening).append(block)
    return opening, others


def in_sections(blocks: Iterable[AnyBlock]) -> list[AnyBlock]:
    """The blocks with each that stands between or after sections in one of its own, untitled."""
    opening, others = placed(blocks)
    return opening + [
        block
        if block["kind"] in ("section", "files")
        else Section(kind="section", id="", title=[], blocks=[block])
        for block in others
    ]


def front_of(blocks: Iterable[AnyBlock]) -> Front:
    return next(block for block in blocks if block["kind"] == "front")


def flat(blocks: Iterable[AnyBlock]) -> Iterator[AnyBlock]:
    """Every block in reading order, a section before the blocks in it."""
    for block in blocks:
        yield block
        if block["kind"] == "section":
            yield from flat(block["blocks"])


def items_of(blocks: Iterable[AnyBlock], kind: Literal["ledger", "sources"]) -> dict[str, Any]:
    """The items of every block of a kind by their ids, in reading order."""
    found = (block["items"] for block in flat(blocks) if block["kind"] == kind)
    return {item["id"]: item for items in found for item in items}


def charts(blocks: Iterable[AnyBlock]) -> Iterator[Chart]:
    """Every chart, in reading order."""
    return (block for block in flat(blocks) if block["kind"] == "chart")


def numbers(blocks: Iterable[AnyBlock]) -> dict[str, int]:
    """The number of each figure and each table, in reading order."""
    counts = {"chart": 0, "table": 0}
    found = {}
    for block in flat(blocks):
        if block["kind"] in ("chart", "table"):
            counts[block["kind"]] += 1
            found[block["id"]] = counts[block["kind"]]
    return found


def lines(part: Any) -> Iterator[str]:
    """A block as lines of plain text."""
    for name in ("title", "subtitle", "number", "mark", "text", "head"):
        value = part.get(name)
        if isinstance(value, list) and not any(isinstance(inner, list) for inner in value):
            yield plain(value)
    if "alt" in part:
        yield plain(part["alt"])
    for inner in (*part.get("items", ()), *part.get("blocks", ())):
        yield from lines(inner)
    for row in (part["head"], *part["rows"]) if part.get("kind") == "table" else ():
        yield " | ".join(plain(cell) for cell in row)


def printed(part: Any, alternatives: bool = False) -> Iterator[str]:
    """The id of every number and mark with an entry in a part of the document, in order.

    Without those in text alternatives of pictures, which have no links, unless wanted.
    """
    if isinstance(part, dict):
        if is_run(part) and "n" in part:
            yield part["n"]
        part = [inner for name, inner in part.items() if alternatives or name != "alt"]
    for inner in part if isinstance(part, list) else ():
        yield from printed(inner, alternatives)


def named(part: Any) -> Iterator[str]:
    """The id of every figure and table that a passage names."""
    if isinstance(part, dict):
        if is_run(part) and "r" in part:
            yield part["r"]
        part = list(part.values())
    for inner in part if isinstance(part, list) else ():
        yield from named(inner)


def in_use(blocks: list[AnyBlock]) -> list[AnyBlock]:
    """The blocks with a ledger of only the figures that they print, in order of appearance."""
    order = {name: place for place, name in reversed(list(enumerate(printed(blocks))))}

    def cut(block: AnyBlock) -> AnyBlock:
        if block["kind"] == "ledger":
            items = [item for item in block["items"] if item["id"] in order]
            items.sort(key=lambda item: order[item["id"]])
            return {"kind": "ledger", "items": items}
        if block["kind"] == "section":
            return {**block, "blocks": list(map(cut, block["blocks"]))}
        return block

    return list(map(cut, blocks))
