"""The document model: what a cell of the brief displays and exporters read.

A block is plain JSON under one MIME type: each kind is a `TypedDict` here. Texts in it are lists of
runs (see `runs`); no block holds HTML or Typst. Every number is marked in its run, or stands in a
field whose numbers are of one kind (`unmarked_numbers`). Exporters add numbers of pages, figures,
tables, steps and rows, and sizes of files: all structural.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from civicbrief.style.theme import Brand
from civicbrief.text.runs import Run

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

    `changes` are the editor's own words on what changed since the last edition. `word` is there
    where the edition has no Word files.
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
    word: NotRequired[Literal[False]]
    authors: list[str]
    imprint: list[Imprint]
    licence: str
    homepage: str
    words: dict[str, str]
    brand: NotRequired[Brand]
    formats: NotRequired[list[str]]  # the files beside each other; all three by default


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
    """`lacking` are sentences that were left out, each with the figures that it lacks."""

    kind: Literal["paragraph"]
    text: Text
    lacking: NotRequired[list[str]]


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
    draws; `entry` is what they open, `codes` the headings of its data that no passage says.
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
    codes: NotRequired[list[str]]


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

    `numeric` are its columns of numbers, `codes` the headings that no passage says.
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
    codes: NotRequired[list[str]]


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
