"""A document as its blocks: their order, the numbers of figures and tables, what they print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from civicbrief.export.blocks import LATER_KINDS, AnyBlock, Chart, Front, OwnEntry, Section
from civicbrief.text.runs import is_run, plain


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
    return (run["n"] for run in _runs(part, alternatives) if "n" in run)


def named(part: Any) -> Iterator[str]:
    """The id of every figure and table that a passage names."""
    return (run["r"] for run in _runs(part) if "r" in run)


def _runs(part: Any, alternatives: bool = True) -> Iterator[dict[str, str]]:
    """Every run in a part of the document that is more than a string."""
    if isinstance(part, dict):
        if is_run(part):
            yield part
        part = [inner for name, inner in part.items() if alternatives or name != "alt"]
    for inner in part if isinstance(part, list) else ():
        yield from _runs(inner, alternatives)


def own_entries(blocks: Iterable[AnyBlock]) -> Iterator[OwnEntry]:
    """The entry of each figure and table of the project's own."""
    for block in flat(blocks):
        if block["kind"] in ("chart", "table") and (entry := block.get("entry")):
            yield entry


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
