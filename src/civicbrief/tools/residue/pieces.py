"""Pieces: every text of a project with the place where it stands.

A place is a line of a text, a cell of a table, a key of a JSON file, a cell of a notebook, a block
of a built brief, a property of a workbook or picture.
"""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.data import tables as data
from civicbrief.export.blocks import AnyBlock, Chart
from civicbrief.export.outline import charts, flat
from civicbrief.importing.read_table import read_bytes
from civicbrief.text.runs import is_run, plain

TEXT, NAME = "text", "name"  # what is read, and what names it: a title, a property
SCRATCH = {"node_modules", "__pycache__", "_build", "wheels"}  # a wheel is the package itself
PANEL = {f"{table}.csv" for table in (*data.PANEL, "series", "places")}  # rows of all areas
TABLES = (".csv", ".tsv", ".xlsx", ".xlsm")
PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff")
BOOK = ("title", "creator", "subject", "description", "keywords", "category")
TITLES = ("name", "title", "description", "homepage")  # keys of a JSON file that name it
FRONT = ("title", "subtitle", "description", "keywords", "authors")  # become properties
HEADS = ("title", "subtitle", "source")  # parts of a chart that name no row of it
_AREA = re.compile(r"^area-[A-Z]{3} *=.*$", re.MULTILINE)
_CELL = re.compile(r"cells\[(\d+)\]\.source.*")
_UNREAD = re.compile(  # shapes, and files inside a file
    r"""\s(?:d|points|transform|style|viewBox|integrity|srcset)="[^"]*"|data:[\w/+.;-]+,[^"')\s]*"""
)


class Piece(NamedTuple):
    """A text and its place; `row` is a line or row, None for a whole text."""

    file: str
    text: str
    row: int | None = None
    column: str | None = None
    where: str = TEXT


def project_files(project: Path) -> Iterator[Path]:
    """Every file of the project, without what tools leave and what is installed into it."""
    for folder, below, names in os.walk(project):
        here = Path(folder)
        below[:] = sorted(
            name
            for name in below
            if (name in (".ci", ".github") or not name.startswith("."))
            and name not in SCRATCH
            and not name.endswith((".egg-info", ".dist-info"))
            and not (here / name / "pyvenv.cfg").is_file()
        )
        yield from (here / name for name in sorted(names) if name != ".DS_Store")


def of_file(path: Path, name: str) -> tuple[str, list[Piece]]:
    """The text of a file, "" for a table or picture, and its pieces.

    Raises InputError, ValueError, or the errors of the libraries that read it, for a file that
    cannot be read.
    """
    kind = path.suffix.lower()
    if kind in TABLES:
        return "", list(_table(path, name))
    if kind in PICTURES:
        return "", list(_picture(path, name))
    text = decoded(path)
    if kind in (".json", ".ipynb"):
        return text, list(_json(text, name))
    shown = _marked_up(text) if kind in (".html", ".htm", ".svg") else text
    return text, [Piece(name, _AREA.sub("", shown) if kind == ".ftl" else shown)]


def decoded(path: Path) -> str:
    """The text of a file. Raises ValueError for a file without text."""
    if path.suffix.lower() in (".pdf", ".docx"):
        raise ValueError("PDF and Word files are not read")
    raw = path.read_bytes()
    try:
        return raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        if b"\0" in raw:
            raise ValueError("it is not a text in a known encoding") from None
        return raw.decode("cp1251", errors="replace")  # the encoding of older tables in Cyrillic


def _marked_up(text: str) -> str:
    """A page or drawing with the same lines, without shapes and what is embedded."""
    return unescape(_UNREAD.sub(lambda part: "\n" * part[0].count("\n"), text))


def _table(path: Path, name: str) -> Iterator[Piece]:
    """Each cell of a CSV under the head of its column; of a workbook also sheets and properties."""
    table = read_bytes(name, path.read_bytes())
    for sheet in table.sheets:
        if not table.is_csv:
            yield Piece(name, sheet.name, None, "name of a sheet", NAME)
        for cell in sheet.cells.values():
            if table.is_csv:
                head = sheet.at(1, cell.column).text or f"column {cell.column}"
                yield Piece(name, cell.text, cell.row, head if cell.row > 1 else None)
            elif not cell.merged:
                yield Piece(name, cell.text, None, f"{sheet.name}!{cell.address}")
    if not table.is_csv:
        import openpyxl

        book = openpyxl.load_workbook(path, read_only=True)
        for key in BOOK:
            text = str(getattr(book.properties, key, None) or "")
            yield Piece(name, text, None, f"metadata {key}", NAME)
        book.close()


def _json(written: str, name: str) -> Iterator[Piece]:
    """Each key and value; a line of a notebook's cell has the number of the cell as its place."""
    for key, text in _strings(json.loads(written)):
        named = key in TITLES or key.startswith("metadata.")
        place = _CELL.sub(lambda match: f"cell {int(match[1]) + 1}", key)
        yield Piece(name, text, None, place, NAME if named else TEXT)


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


def of_brief(blocks: list[AnyBlock], name: str, area: str) -> Iterator[Piece]:
    """The texts of a built brief, each with its runs joined.

    The name of `area` is left out where it stands beside a value of the panel for that area: in a
    chart that shows one, but for its heads, and in the value's entry of the ledger.
    """
    end = f"_{area}"
    named = {str(c["id"]): _named(c, end) for c in charts(blocks)}
    everywhere = set().union(*named.values())

    for each in flat(blocks):
        block: Any = each
        kind = block["kind"]
        place = f"{kind} {block.get('id', '')}".strip()
        for key, part in block.items():
            if key == "blocks":
                continue
            free = named[block["id"]] if kind == "chart" and key not in HEADS else set()
            where = NAME if kind == "front" and key in FRONT else TEXT
            entries = kind == "ledger" and key == "items"
            for item in part if entries else [part]:
                names = everywhere if entries and item["id"].endswith(end) else free
                for text in _texts({key: item}):
                    yield Piece(name, _without(text, names), None, f"{place} {key}", where)


def _named(chart: Chart, end: str) -> set[str]:
    """Names of the rows of a chart that show a value of the panel whose id ends so."""
    return {
        plain(row["name"])
        for row in chart["rows"]
        if any(is_run(run) and run.get("n", "").endswith(end) for run in row["value"])
    }


def _without(text: str, names: set[str]) -> str:
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?![\w’'])", "", text)
    return text


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, dict) and str(part.get("name")) not in PANEL:
        for key, inner in part.items():
            if key == "pictures":
                yield from map(_marked_up, inner.values())
            elif key in ("csv", "content"):
                yield from itertools.chain(*csv.reader(io.StringIO(inner)))
            else:
                yield from _texts(inner)
    elif isinstance(part, list) and any(is_run(one) for one in part):
        yield plain(part)
        yield from (one["n"] for one in part if is_run(one) and "n" in one)
    elif isinstance(part, list):
        for inner in part:
            yield from _texts(inner)
    elif isinstance(part, str):
        yield part


def _picture(path: Path, name: str) -> Iterator[Piece]:
    """The properties of a picture; what it shows is not read."""
    from PIL import Image

    with Image.open(path) as image:
        image.load()
        properties: dict[Any, Any] = {**image.info, **image.getexif()}
    for key, value in properties.items():
        text = value.decode("utf-8", errors="replace") if isinstance(value, bytes) else str(value)
        yield Piece(name, text, None, f"metadata {key}", NAME)
