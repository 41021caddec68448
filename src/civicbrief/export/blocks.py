"""The document model: what a cell of the brief displays, and how exporters find it again.

A block is plain JSON under one MIME type. Texts in it are lists of runs (see `runs`); no
block holds HTML or Typst. Every number is marked in its run, or stands in a field whose numbers
are of one kind (`KINDS_OF_FIELDS`). Exporters add numbers of pages, figures, tables, steps and
rows, and sizes of files: all structural. Kinds of blocks:

- `front`: title, subtitle, description, keywords, citation, changes (since the last edition),
  authors, licence, homepage, language, edition (label, date, notes), words (interface),
  perhaps brand: the house style of who publishes (see `brand`)
- `answer`: label, text · `messages`: label, items of head and text · `steps`: the same
- `section`: id, title, blocks (those below)
- `paragraph`: text · `points`: items of head and text
- `chart`: id, title, subtitle, source, alt, ticks, pictures (SVG by form), rows of name and
  value, csv (all that is drawn), table (the same for paper: head, and rows of strings)
- `tally`: title, items of number and mark (a count and what is counted)
- `table`: id, title, head, rows of cells · `sources`: note, items · `facts`: items of head, text
- `files`: items of name, title, content (a CSV), relation ("source" or "data"): what travels
  inside the document
- `ledger`: items, one for each figure (see `ledger.entry`); exporters show those in use
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from civicbrief.text.runs import KINDS, digits, is_run, plain

# What Jupyter shows of a block that could not be shown, here and in older versions.
SHOWN_AS = ("<civicbrief.brief.block.Block", "<civicbrief.blocks.Block")
MIME = "application/vnd.civicbrief.block+json"
Json = dict[str, Any]
OPENING = ("front", "answer", "messages", "chart", "steps")  # what stands before the sections
NOT_PRINTED = ("kind", "id", "form", "language", "code", "detail", "created", "quote_language")
# Fields that are strings, not runs, by kind of block, and what any number in them is.
KINDS_OF_FIELDS = {
    "front": {
        "edition": "structural",
        "authors": "name",
        "date": "date",
        "licence": "name",
        "homepage": "name",
        "brand": "name",
    },
    "chart": {"csv": "value", "table": "value"},
    "files": {"name": "name", "content": "value"},
    "sources": {
        "body": "name",
        "title": "name",
        "date": "date",
        "address": "name",
        "licence": "name",
    },
    "ledger": {
        "name": "structural",  # the base of a unit: "per 100,000 people"
        "value": "value",  # of the entry's metric, or of an observation it rests on
        "interval": "value",
        "formula": "value",
        "overturn": "value",
        "place": "structural",
        "date": "date",
        "quote": "quotation",
        "translation": "quotation",
        "source": "name",  # with the fields of `sources`
    },
}
_DRAWN = re.compile(r">([^<>]+)</text>")


def read_blocks(notebook: Any) -> list[Json]:
    """The blocks of an executed notebook, in the order of its cells.

    Raises ValueError for a block that could not be shown: Jupyter would pass it over in silence.
    """
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            found = output.get("data", {})
            if MIME not in found and found.get("text/plain", "").startswith(SHOWN_AS):
                raise ValueError(f"cell {cell.get('id')} holds a block that could not be shown")
    return [
        output["data"][MIME]
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if MIME in output.get("data", {})
    ]


def lines(block: Json) -> Iterable[str]:
    """A block as lines of plain text."""
    for name in ("title", "subtitle", "number", "mark", "text", "head"):
        value = block.get(name)
        if isinstance(value, list) and not any(isinstance(part, list) for part in value):
            yield plain(value)
    if "alt" in block:
        yield plain(block["alt"])
    for part in (*block.get("items", ()), *block.get("blocks", ())):
        yield from lines(part)
    for row in (block["head"], *block["rows"]) if block.get("kind") == "table" else ():
        yield " | ".join(plain(cell) for cell in row)


def charts(blocks: Iterable[Json]) -> Iterable[Json]:
    """Every chart, in reading order, sections included."""
    for block in blocks:
        if block["kind"] == "chart":
            yield block
        yield from charts(block.get("blocks", ()))


def printed(part: Any, alternatives: bool = False) -> Iterator[str]:
    """The id of every number and mark that opens in a part of the document, in its order.

    No number opens from the text alternative of a picture, so these are left out unless wanted.
    """
    if isinstance(part, dict):
        if is_run(part) and "n" in part:
            yield part["n"]
        part = [inner for name, inner in part.items() if alternatives or name != "alt"]
    for inner in part if isinstance(part, list) else ():
        yield from printed(inner, alternatives)


def in_use(blocks: list[Json]) -> list[Json]:
    """The blocks with a ledger of those figures only that they print, as they first appear."""
    order = {name: place for place, name in reversed(list(enumerate(printed(blocks))))}

    def cut(block: Json) -> Json:
        if block["kind"] == "ledger":
            items = [item for item in block["items"] if item["id"] in order]
            return block | {"items": sorted(items, key=lambda item: order[item["id"]])}
        return block | {"blocks": list(map(cut, block["blocks"]))} if "blocks" in block else block

    return list(map(cut, blocks))


def unmarked(block: Json) -> Iterator[str]:
    """Each string of a block with a number that is of no kind: none may print."""
    fields = KINDS_OF_FIELDS.get(block["kind"], {})
    for name, part in block.items():
        if name == "blocks":
            for inner in part:
                yield from unmarked(inner)
        elif name == "pictures":
            yield from _drawn_only(block)
        else:
            yield from _bare({name: part}, fields)


def _bare(part: Any, fields: Json) -> Iterator[str]:
    if is_run(part) and part.get("k", KINDS[0]) in KINDS and "s" not in part:
        return
    if isinstance(part, dict):
        for name, inner in part.items():
            if name not in fields and name not in NOT_PRINTED:
                # An interface word may bear the name of a field, and is none.
                yield from _bare(inner, {} if name == "words" else fields)
    elif isinstance(part, list):
        for inner in part:
            yield from _bare(inner, fields)
    elif digits(str(part)):
        yield str(part)


def _drawn_only(chart: Json) -> Iterator[str]:
    """Words of a picture with a number that the chart's texts, which are runs, do not have."""
    texts = [chart["alt"], chart.get("ticks", []), *(row["name"] for row in chart["rows"])]
    said = " ".join(" ".join(plain(text).split()) for text in texts)
    for picture in chart["pictures"].values():
        for line in _DRAWN.findall(picture):
            if digits(line) and " ".join(unescape(line).split()) not in said:
                yield line
