"""Where a built brief may name the origin's area: beside its values of the panel."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

from civicbrief.export.blocks import MIME, Json
from civicbrief.text.runs import is_run, plain


class Masks:
    """Texts of the blocks that may hold the name of an area, each with that name.

    A text that holds such a one, or is it, is looked at without the name. The name by itself is
    a text of a row; inside another text it is none.
    """

    def __init__(self, shown: dict[str, str]):
        self.shown = {_spaced(text): name for text, name in shown.items()}

    def masked(self, text: str) -> str:
        """The text without the name where that is due."""
        if not self.shown:
            return text
        spaced = _spaced(text)
        for shown, name in self.shown.items():
            if spaced == shown or (shown != name and shown in spaced):
                without = re.sub(rf"(?<!\w){re.escape(name)}(?![\w’'])", "", shown)
                return spaced.replace(shown, without)
        return text


def _spaced(text: str) -> str:
    return " ".join(text.split())


def masks(outputs: Path, code: str) -> Masks:
    """What the executed notebooks of an edition show of an area that is not their own."""
    found: dict[str, str] = {}
    for path in sorted((outputs / "notebooks").glob("3-brief.*.ipynb")):
        try:
            notebook = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue  # the search itself says that it cannot be read
        blocks = [*_blocks(notebook)]
        for chart in blocks:
            if chart["kind"] == "chart":
                found |= _chart(chart, f"_{code}")
        areas = set(found.values())
        for ledger in blocks:
            for item in ledger["items"] if ledger["kind"] == "ledger" else ():
                if item["id"].endswith(f"_{code}"):
                    found.update((item["name"], name) for name in areas if name in item["name"])
    return Masks(found)


def _blocks(notebook: Json) -> Iterator[Json]:
    def within(block: Json) -> Iterator[Json]:
        yield block
        for inner in block.get("blocks", ()):
            yield from within(inner)

    for cell in notebook.get("cells", ()):
        for output in cell.get("outputs", ()):
            if MIME in output.get("data", {}):
                yield from within(output["data"][MIME])


def _chart(chart: Json, end: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in chart["rows"]:
        if any(is_run(run) and run.get("n", "").endswith(end) for run in row["value"]):
            name = plain(row["name"])
            found |= {name: name, plain(chart["alt"]): name}
            for record in csv.DictReader(io.StringIO(chart["csv"])):
                if record["id"].endswith(end):
                    found[record["name"]] = name
    return found
