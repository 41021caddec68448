"""Find numbers in a block that are not marked as a figure or as a kind: none may be printed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from html import unescape
from typing import Any

from civicbrief.export.blocks import AnyBlock, Chart
from civicbrief.text.runs import KINDS, digits, is_run, plain

NOT_PRINTED = (
    *("kind", "id", "form", "language", "code", "codes", "lacking", "detail", "created"),
    *("quote_language", "licence_language"),
)
# Fields that are strings, not runs, and whose numbers are all of one kind: they need no mark.
UNMARKED_FIELDS = {
    "front": ("edition", "authors", "imprint", "date", "licence", "homepage", "brand"),
    "chart": ("csv", "table", "entry", "width"),
    "table": ("csv", "entry", "numeric"),
    "files": ("name", "content"),
    "sources": ("body", "title", "date", "address", "licence"),
    "ledger": (
        *("name", "value", "interval", "formula", "overturn", "place", "date"),
        *("quote", "translation", "source"),
    ),
}
_DRAWN = re.compile(r">([^<>]+)</text>")


def unmarked(block: AnyBlock) -> Iterator[str]:
    """Each string of a block that has a number without a mark."""
    fields = UNMARKED_FIELDS.get(block["kind"], ())
    for name, part in block.items():
        if block["kind"] == "section" and name == "blocks":
            for inner in block["blocks"]:
                yield from unmarked(inner)
        elif block["kind"] == "chart" and name == "pictures":
            yield from () if "entry" in block else _drawn_only(block)
        else:
            yield from _bare({name: part}, fields)


def _bare(part: Any, fields: Collection[str]) -> Iterator[str]:
    if is_run(part) and part.get("k", KINDS[0]) in KINDS and "s" not in part:
        return
    if isinstance(part, dict):
        for name, inner in part.items():
            if name not in fields and name not in NOT_PRINTED:
                # The key of an interface word may be the name of a field.
                yield from _bare(inner, () if name == "words" else fields)
    elif isinstance(part, list):
        for inner in part:
            yield from _bare(inner, fields)
    elif digits(str(part)):
        yield str(part)


def _drawn_only(chart: Chart) -> Iterator[str]:
    """Texts of a picture with a number that is not in the chart's runs."""
    texts = [chart["alt"], chart["ticks"], *(row["name"] for row in chart["rows"])]
    marked = " ".join(" ".join(plain(text).split()) for text in texts)
    for picture in chart["pictures"].values():
        for line in _DRAWN.findall(picture):
            if digits(line) and " ".join(unescape(line).split()) not in marked:
                yield line
