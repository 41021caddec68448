"""The document model: what a cell of the brief displays, and how exporters find it again.

A block is plain JSON under one MIME type. Texts in it are lists of runs (see `text`); no
block holds HTML or Typst. Kinds:

- `front`: title, subtitle, language, edition (label, date, notes), words (interface)
- `answer`: label, text · `messages`: label, items of head and text · `steps`: the same
- `section`: id, title, blocks (those below)
- `paragraph`: text · `points`: items of head and text
- `chart`: id, title, subtitle, source, alt, pictures (SVG by form), rows of name and value
- `table`: id, title, head, rows of cells · `sources`: note, items · `facts`: items of head, text
- `ledger`: items, one for each figure (see `ledger.entry`); exporters show those in use
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from civicbrief.runs import plain

MIME = "application/vnd.civicbrief.block+json"
Json = dict[str, Any]


class Block:
    """A block that Jupyter shows as HTML and text, and exporters read as JSON."""

    def __init__(self, content: Json):
        self.content = content

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> Json:
        from civicbrief.export.html import preview  # Jinja is needed for showing only

        return {
            MIME: self.content,
            "text/html": preview(self.content),
            "text/plain": "\n".join(lines(self.content)),
        }


def read_blocks(notebook: Any) -> list[Json]:
    """The blocks of an executed notebook, in the order of its cells.

    Raises ValueError for a block that could not be shown: Jupyter would pass it over in silence.
    """
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            found = output.get("data", {})
            if MIME not in found and "civicbrief.blocks.Block" in found.get("text/plain", ""):
                raise ValueError(f"cell {cell.get('id')} holds a block that could not be shown")
    return [
        output["data"][MIME]
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if MIME in output.get("data", {})
    ]


def lines(block: Json) -> Iterable[str]:
    """A block as lines of plain text."""
    for name in ("title", "subtitle", "text", "head"):
        value = block.get(name)
        if isinstance(value, list) and not any(isinstance(part, list) for part in value):
            yield plain(value)
    if "alt" in block:
        yield block["alt"]
    for part in (*block.get("items", ()), *block.get("blocks", ())):
        yield from lines(part)
    for row in block.get("rows", ()) if block.get("kind") == "table" else ():
        yield " | ".join(plain(cell) for cell in row)


def charts(blocks: Iterable[Json]) -> Iterable[Json]:
    """Every chart, in reading order, sections included."""
    for block in blocks:
        if block["kind"] == "chart":
            yield block
        yield from charts(block.get("blocks", ()))


def printed(part: Any) -> Iterator[str]:
    """The id of every number in a part of the document, in its order."""
    if isinstance(part, dict):
        if part.keys() == {"n", "t"}:
            yield part["n"]
        part = list(part.values())
    for inner in part if isinstance(part, list) else ():
        yield from printed(inner)
