"""Read a mapping: the short YAML that says how a foreign table becomes observations.

Every value is text, whatever YAML would make of it: "no" and "2021" stay as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from civicbrief.core.faults import InputError, UsageError
from civicbrief.core.yaml_source import read
from civicbrief.importing.mapping_reader import Reader, line_of

LARGEST = 1_000_000  # bytes
PERIOD = r"headings|column [A-Z]{1,3}|\d{4}(-\d\d(-\d\d)?)?|\d{4}/\d{4}"
SOURCE = ("id", "body", "title", "date", "address", "licence", "accessed")
SETTINGS = (
    "unit",
    "area",
    "qualifier",
    "period",
    "dates",
    "decimal",
    "thousands",
    "percent",
    "digits",
)
TOP = ("file", "encoding", "delimiter", "source", "tables")
TABLE = ("sheet", "header", "rows", "labels", "values", "hidden", "marks", "signs", "series")
SERIES = ("row", "column", "id", "subject", "total")


@dataclass(frozen=True, slots=True)
class Series:
    """Which cells make one series, by the headings of their rows and columns, and its id.

    `settings` are those of the table, with its own in their place; `line` is for faults.
    """

    line: int
    row: str | None
    column: str | None
    id: str
    subject: str
    total: bool
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Block:
    """Where one table stands on its sheet, and the series that are wanted of it."""

    line: int
    sheet: str
    header: tuple[int, ...]
    rows: tuple[int, ...]
    labels: tuple[int, ...]
    values: tuple[int, ...]
    hidden: str
    marks: tuple[str, ...]
    signs: Mapping[str, str]
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole mapping; `file` is the name that the table has in data/raw."""

    name: str
    file: str
    encoding: str
    delimiter: str
    source: Mapping[str, str]
    tables: tuple[Block, ...]


def read_mapping(path: Path) -> Plan:
    """A mapping from its file. Raises InputError with all faults, undecided lines among them."""
    if not path.is_file():
        raise UsageError(f"{path}: there is no such mapping. civicbrief map FILE writes one.")
    reader = Reader(path.name)
    plan = _plan(reader, read(path, reader.name, LARGEST))
    if reader.faults:
        raise InputError(sorted(reader.faults, key=lambda fault: fault.row or 0))
    return plan


def _plan(reader: Reader, node: Any) -> Plan:
    top = dict(reader.pairs(node, TOP, "the mapping"))
    source = dict(reader.pairs(top.get("source"), SOURCE, "source"))
    cells = {key: reader.text(key, source.get(key), top.get("source")) for key in SOURCE}
    file = reader.text("file", top.get("file"), node)
    if file and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*\.(csv|xlsx|tsv|txt)", file):
        remedy = "Write letters, digits, . _ and -, ending in .csv or .xlsx."
        reader.fault(line_of(top["file"]), "file", "no name for a file in data/raw", remedy, file)
    blocks = tuple(_block(reader, table) for table in reader.items("tables", top.get("tables")))
    if not blocks:
        reader.fault(
            line_of(node), "tables", "it names no table", "civicbrief map FILE finds them."
        )
    extra = {key: reader.optional(key, top.get(key)) for key in ("encoding", "delimiter")}
    extra["delimiter"] = {"tab": "\t"}.get(extra["delimiter"], extra["delimiter"])
    if re.search(r"[\w\s\"]|..", extra["delimiter"].replace("\t", ";")):
        remedy = 'Write one sign, such as ";", or tab.'
        line = line_of(top["delimiter"])
        reader.fault(line, "delimiter", "nothing that parts cells", remedy, extra["delimiter"])
    return Plan(reader.name, file, extra["encoding"], extra["delimiter"], cells, blocks)


def _block(reader: Reader, node: Any) -> Block:
    pairs = dict(reader.pairs(node, (*TABLE, *SETTINGS), "a table"))
    settings = _settings(reader, pairs)
    _apart(reader, pairs.get("decimal"), settings)
    spans = {key: reader.numbers(key, pairs.get(key), node) for key in ("header", "rows")}
    columns = {key: reader.columns(key, pairs.get(key), node) for key in ("labels", "values")}
    signs = {
        key: reader.text(key, value, value)
        for key, value in reader.pairs(pairs.get("signs"), None, "signs")
    }
    for sign, meaning in signs.items():
        if meaning and meaning != "no data" and not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", meaning):
            remedy = 'Write "no data", or the number that it stands for.'
            reader.fault(line_of(pairs["signs"]), "signs", f"{sign} means nothing", remedy, meaning)
    marks = tuple(reader.optional("marks", m) for m in reader.items("marks", pairs.get("marks")))
    for mark in marks:
        if re.fullmatch(r"[\d\s.,%–−-]+", mark):
            problem = "a mark that would take digits or signs off a number"
            reader.fault(line_of(pairs["marks"]), "marks", problem, "Write *, ¹ or 1), say.", mark)
    series = reader.items("series", pairs.get("series"))
    if not series:
        reader.fault(
            line_of(node), "series", "no series is wanted", "List those that are, with ids."
        )
    return Block(
        line_of(node),
        reader.optional("sheet", pairs.get("sheet")),
        spans["header"],
        spans["rows"],
        columns["labels"],
        columns["values"],
        reader.optional("hidden", pairs.get("hidden")),
        marks,
        signs,
        tuple(_series(reader, one, settings) for one in series),
    )


def _series(reader: Reader, node: Any, settings: Mapping[str, str]) -> Series:
    pairs = dict(reader.pairs(node, (*SERIES, *SETTINGS), "a series"))
    name = reader.text("id", pairs.get("id"), node)
    bare = re.sub(r"\{(year|period|area)\}", "x", name)
    if name and not re.fullmatch("[a-z][a-z0-9_]*", bare):
        remedy = "Write small letters, digits and _, and {year} where the year stands."
        reader.fault(line_of(node), "id", "no pattern of an id", remedy, name)
    row, column = (
        reader.optional(key, pairs[key]) if key in pairs else None for key in ("row", "column")
    )
    own = {**settings, **_settings(reader, pairs)}
    if "decimal" in pairs or "thousands" in pairs:
        _apart(reader, node, own)
    for key in ("unit", "area", "qualifier", "period"):
        if key not in own:
            remedy = f"Write {key} there, or once for the table."
            reader.fault(line_of(node), key, f"the series {name} has no {key}", remedy)
    subject = reader.optional("subject", pairs.get("subject"))
    total = reader.optional("total", pairs.get("total")) == "yes"
    return Series(line_of(node), row, column, name, subject, total, own)


def _settings(reader: Reader, pairs: Mapping[str, Any]) -> dict[str, str]:
    found = {key: reader.optional(key, pairs[key]) for key in SETTINGS if key in pairs}
    if found.get("period") and not re.fullmatch(PERIOD, found["period"]):
        problem = "no period, and no place of one"
        remedy = 'Write "headings", "column A", or a period: 2021, 2021-06, 2020/2021.'
        reader.fault(line_of(pairs["period"]), "period", problem, remedy, found["period"])
    return found


def _apart(reader: Reader, node: Any, settings: Mapping[str, str]) -> None:
    if settings.get("decimal") and settings["decimal"] == settings.get("thousands"):
        problem, remedy = "the same sign for decimals and thousands", "Write two, or one of them."
        reader.fault(line_of(node), "decimal", problem, remedy, settings["decimal"])
