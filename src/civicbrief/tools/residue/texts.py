"""Pieces: every text of a project, from its sources to its built files, with the place it stands.

A place is a line of a text, a cell of a table, a key of a JSON file, a cell or block of a
notebook, a tag of a page, a part of a Word file, a property of a picture or document.
"""

from __future__ import annotations

import base64
import csv
import io
import json
import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.data import tables as data
from civicbrief.export.blocks import MIME, Json
from civicbrief.text.runs import is_run, plain

TEXT, NAME = "text", "name"  # what is read, and what names it: a title, a property
SCRATCH = {"node_modules", "__pycache__", "_build", "wheels"}  # a wheel is the package, not hers
PANEL = {f"{table}.csv" for table in (*data.PANEL, "series", "places")}  # rows of all areas
NOT_SAID = {"d", "points", "transform", "style", "viewbox", "integrity", "srcset"}
UNREAD_TAGS = {"style", "template"}
INLINE = {"a", "abbr", "b", "bdi", "button", "cite", "code", "em", "i", "mark", "q", "small"} | {
    *("span", "strong", "sub", "sup", "time", "u")
}
LEDGER = "outputs/ledger.json"
_ROW = re.compile(r"figures\.[^.]+\.row")
_AREA = re.compile(r"^area-[A-Z]{3} *=.*$", re.MULTILINE)


class Piece(NamedTuple):
    """A text and its place; `row` counts lines or rows, and none stands for a whole text."""

    file: str
    text: str
    row: int | None = None
    column: str | None = None
    where: str = TEXT


def files(project: Path) -> Iterator[Path]:
    """Every file of the project, but for what tools leave and what is installed into it."""
    for folder, below, names in os.walk(project):
        here = Path(folder)
        below[:] = sorted(
            name
            for name in below
            if name not in SCRATCH
            and not (name.startswith(".") and name not in (".ci", ".github"))
            and not name.endswith((".egg-info", ".dist-info"))
            and not (here / name / "pyvenv.cfg").is_file()
        )
        yield from (here / name for name in sorted(names) if name != ".DS_Store")


def decoded(path: Path) -> str:
    """The text of a file. Raises ValueError for one that holds none."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        if b"\0" in raw:
            raise ValueError("it holds no text that is known") from None
        return raw.decode("cp1251", errors="replace")  # how older tables in Cyrillic come


def of_text(written: str, name: str) -> list[Piece]:
    """The pieces of a text, read as the end of its name says. Raises ValueError."""
    return list(READERS.get(Path(name).suffix, _lines)(written, name))


def _lines(written: str, name: str) -> Iterator[Piece]:
    yield Piece(name, _AREA.sub("", written) if name.endswith(".ftl") else written)


def _table(written: str, name: str) -> Iterator[Piece]:
    """Each cell, in its row as a spreadsheet counts and under the head of its column."""
    head, _, _ = written.partition("\n")
    mark = max(",;\t", key=head.count)
    rows = csv.reader(io.StringIO(written, newline=""), delimiter=mark)
    try:
        heads: list[str] = []
        for number, row in enumerate(rows, start=1):
            heads = heads or row
            for place, cell in enumerate(row):
                if cell.strip():
                    column = heads[place] if place < len(heads) else f"column {place + 1}"
                    yield Piece(name, cell, number, column if number > 1 else None)
    except csv.Error:
        yield Piece(name, written)


def _json(written: str, name: str) -> Iterator[Piece]:
    for key, text in _strings(json.loads(written)):
        if name == LEDGER and _ROW.fullmatch(key):
            continue  # the number of a row is no figure
        where = NAME if key in ("name", "title", "description", "homepage") else TEXT
        yield Piece(name, text, None, key, where)


def _strings(part: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a JSON value under its path of keys: the keys are strings too."""
    if isinstance(part, dict):
        for name, inner in part.items():
            path = f"{key}.{name}" if key else str(name)
            yield f"key {path}", str(name)
            yield from _strings(inner, path)
    elif isinstance(part, list):
        for place, inner in enumerate(part):
            yield from _strings(inner, f"{key}[{place}]")
    elif isinstance(part, str | int | float) and not isinstance(part, bool):
        yield key, str(part)


def _notebook(written: str, name: str) -> Iterator[Piece]:
    """Cells, their outputs, and what the notebook says of itself."""
    notebook = json.loads(written)
    for key, text in _strings(notebook.get("metadata", {}), "metadata"):
        yield Piece(name, text, None, key, NAME)
    for number, cell in enumerate(notebook.get("cells", ()), start=1):
        place = f"cell {number}"
        source = cell.get("source", "")
        text = source if isinstance(source, str) else "".join(source)
        for line in text.splitlines():
            yield Piece(name, line, None, place)
        for key, text in _strings(cell.get("metadata", {}), f"{place} metadata"):
            yield Piece(name, text, None, key)
        for key, text in _strings(cell.get("attachments", {}), f"{place} attachments"):
            yield Piece(name, text if key.startswith("key ") else "", None, key)
        for output in cell.get("outputs", ()):
            yield from _output(output, name, f"{place} output")


def _output(output: Json, name: str, place: str) -> Iterator[Piece]:
    data = output.get("data", {})
    for kind, content in data.items():
        if kind == MIME:
            yield from _block(content, name, place)
        elif kind.startswith("text/") and not (MIME in data and kind != "text/plain"):
            text = content if isinstance(content, str) else "".join(content)
            reader = of_page if kind == "text/html" else _lines
            yield from (piece._replace(row=None, column=place) for piece in reader(text, name))
    for key in ("text", "traceback"):
        text = output.get(key, "")
        yield Piece(name, text if isinstance(text, str) else "\n".join(text), None, place)


def _block(block: Any, name: str, place: str) -> Iterator[Piece]:
    """Each text of a block, its runs put together."""
    if isinstance(block, dict):
        here = (
            f"{place}, {block['kind']} {block.get('id', '')}".rstrip() if "kind" in block else place
        )
        for key, part in block.items():
            if key in ("csv", "content"):
                if block.get("name") not in PANEL:
                    for piece in _table(part, name):
                        yield piece._replace(row=None, column=f"{here} {key}")
            elif key == "pictures":
                for drawn in part.values():
                    for piece in of_page(drawn, name):
                        yield piece._replace(row=None, column=f"{here} picture")
            elif key == "table" and "kind" in block:  # of a chart: cells are no runs of one text
                for row in (part["head"], *part["rows"]):
                    yield from (Piece(name, cell, None, f"{here} table") for cell in row)
            else:
                yield from _block(part, name, f"{here} {key}")
    elif isinstance(block, list):
        if any(isinstance(part, str) or is_run(part) for part in block):
            yield Piece(
                name, plain(p for p in block if isinstance(p, str) or is_run(p)), None, place
            )
            for part in block:
                if isinstance(part, dict) and "n" in part:
                    yield Piece(name, part["n"], None, place)
        else:
            for part in block:
                yield from _block(part, name, place)
    elif isinstance(block, str):
        yield Piece(name, block, None, place)


class _Page(HTMLParser):
    """Texts and attributes of a page, a drawing or a part of a Word file."""

    def __init__(self, name: str):
        super().__init__()
        self.name, self.pieces, self.inside = name, list[Piece](), ""
        self.text, self.line = "", 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._turn(tag)
        self.inside = tag if tag in UNREAD_TAGS else ""
        line = self.getpos()[0]
        for attribute, value in attrs:
            if not value or attribute in NOT_SAID:
                continue
            if value.startswith("data:"):
                for piece in _carried(value, dict(attrs).get("download") or "", self.name):
                    self.pieces.append(piece._replace(row=line, column=f"{tag} {attribute}"))
            else:
                where = NAME if tag == "meta" else TEXT
                self.pieces.append(Piece(self.name, value, line, f"{tag} {attribute}", where))

    def handle_endtag(self, tag: str) -> None:
        self._turn(tag)
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.line = self.line if self.text else self.getpos()[0]
            self.text += data

    def handle_comment(self, data: str) -> None:
        self.pieces.append(Piece(self.name, data, self.getpos()[0], "comment"))

    def _turn(self, tag: str) -> None:
        """A text ends where its block does: a tag within a line parts no words."""
        if tag not in INLINE:
            if self.text.strip():
                self.pieces.append(Piece(self.name, self.text.strip(), self.line))
            self.text = ""

    def close(self) -> None:
        super().close()
        self._turn("")


def of_page(written: str, name: str) -> Iterator[Piece]:
    page = _Page(name)
    page.feed(written)
    page.close()
    yield from page.pieces


def _carried(address: str, download: str, name: str) -> Iterator[Piece]:
    """The table that a link holds in its address."""
    head, _, body = address.partition(",")
    if head.startswith("data:text/") and head.endswith(";base64") and download not in PANEL:
        yield from _table(base64.b64decode(body).decode("utf-8", errors="replace"), name)


READERS = {
    ".csv": _table,
    ".tsv": _table,
    ".json": _json,
    ".ipynb": _notebook,
    ".html": of_page,
    ".htm": of_page,
    ".svg": of_page,
}
