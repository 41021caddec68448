"""Read a mapping: the short YAML that says how a foreign table becomes observations.

Every value is read as text, even where YAML has another type: "no" and "2021" stay as written.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from civicbrief.core import schema, yaml_source
from civicbrief.core.decisions import MARKER
from civicbrief.core.faults import Fault, UsageError
from civicbrief.core.yaml_source import Place, Source
from civicbrief.importing.cells import column_number
from civicbrief.importing.choice import Choice
from civicbrief.importing.code_pages import encodings
from civicbrief.importing.headings import column_named

SCHEMA = Path(__file__).with_name("mapping.schema.json")
SERIES_KEYS = ("row", "column", "id", "subject", "total", "year")  # its other keys are settings
TABLE_KEYS = (
    *("sheet", "header", "rows", "labels", "values", "hidden", "spread", "marks", "signs", "words"),
    *("units", "series", "areas", "only", "places", "dimensions", "countries"),
)
SETTINGS = (  # what a file may say once for all its tables
    *("unit", "area", "qualifier", "period", "hidden"),
    *("dates", "decimal", "thousands", "percent", "digits"),
)
# What Python knows as encodings, and no file is written in.
NO_PAGES = ("undefined", "idna", "punycode", "utf-7", "unicode-escape", "raw-unicode-escape")
PLACEHOLDERS = ("year", "period", "area", "row", "column")  # of ids, besides the dimensions
Range = tuple[int, int, int, int]  # first row, column; last row, column


@dataclass(frozen=True, slots=True)
class Series:
    """Which cells make one series, by the headings of their rows and columns, and its id.

    `year` is the one that it takes, "" for all. `settings` are those of the table, overridden by
    its own; `line` is its line in the mapping. `units` has the unit of each heading that the table
    names, for a series without its own.
    """

    line: int
    row: str | None
    column: str | None
    id: str
    subject: str
    total: bool
    year: str
    settings: Mapping[str, str]
    units: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TableArea:
    """Where one table is on its sheet, and which of its series are imported.

    `area` is the column that names the country of each row, `places` has the code of a word that no
    list of countries has; `countries` is "subject" where countries in labels are not the area.
    """

    line: int
    sheet: str
    header: tuple[int, ...]
    rows: tuple[int, ...]
    labels: tuple[int, ...]
    values: tuple[int, ...]
    hidden: str
    marks: tuple[str, ...]
    signs: Mapping[str, str]
    words: Mapping[str, str]
    units: Mapping[str, str]
    spread: tuple[Range, ...]
    area: int | None
    dimensions: Mapping[str, int]
    choice: Choice
    places: Mapping[str, str]
    countries: str
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class MappingFile:
    """A whole mapping; `name` is that of its file, `file` the name of the table in data/raw."""

    name: str
    file: str
    encoding: str
    delimiter: str
    source: Mapping[str, str]
    tables: tuple[TableArea, ...]
    lines: Mapping[Place, int] = field(default_factory=dict)  # of its keys

    def to_mend(self, fault: Fault) -> Fault:
        """The fault of a row that it gives, told of the key that the cell was taken from."""
        keys = [place for place in self.lines if place[-1:] == (fault.column,)]
        line = self.lines[keys[0]] if len(keys) == 1 else None
        return replace(fault, file=self.name, row=line)


def read_mapping(path: Path) -> MappingFile:
    """A mapping from its file. Raises InputError with all faults, also for undecided lines."""
    if not os.path.lexists(path):
        raise UsageError(f"{path}: there is no such mapping. civicbrief import FILE writes one.")
    source = yaml_source.read(path)
    undecided = {p: text for p, text in source.texts() if text.lstrip().startswith(MARKER)}
    for place, text in undecided.items():
        what = text.lstrip().removeprefix(MARKER).strip()
        source.fault(place, f"to decide: {what}", f"Write it instead of {MARKER}")
    if isinstance(encoding := source.at("encoding"), str) and ("encoding",) not in undecided:
        _known_encoding(source, encoding)
    schema.check(source, SCHEMA, _for_all_tables(source, undecided))
    source.stop()
    top: dict[str, Any] = source.values
    areas = tuple(_area(source, number, table) for number, table in enumerate(top["tables"]))
    source.stop()
    delimiter = top.get("delimiter") or ""
    return MappingFile(
        name=source.name,
        file=top["file"],
        encoding=top.get("encoding") or "",
        delimiter="\t" if delimiter == "tab" else delimiter,
        source=top["source"],
        tables=areas,
        lines=source.lines,
    )


def _known_encoding(source: Source, encoding: str) -> None:
    try:
        is_page = codecs.lookup(encoding or "utf-8").name not in NO_PAGES
    except (LookupError, ValueError):
        is_page = False
    if not is_page:
        remedy = f"Write {encodings()}."
        source.fault(("encoding",), "there is no such encoding", remedy, encoding)


def _for_all_tables(source: Source, undecided: Mapping[Place, str]) -> dict[Place, str]:
    """Give each table what the file says once for all; the undecided places, with these."""
    top, waiting = source.values, dict(undecided)
    if not isinstance(top, dict) or not isinstance(top.get("tables"), list):
        return waiting
    shared = {key: top[key] for key in SETTINGS if key in top}
    for number, table in enumerate(top["tables"]):
        if isinstance(table, dict):
            waiting |= {
                ("tables", number, key): ""
                for key in shared.keys() - table.keys()
                if (key,) in undecided
            }
            top["tables"][number] = {**shared, **table}
    return waiting


def _area(source: Source, number: int, table: Mapping[str, Any]) -> TableArea:
    place: Place = ("tables", number)
    settings = {key: value for key, value in table.items() if key not in TABLE_KEYS}
    _different_signs(source, place, settings)
    series = []
    for count, one in enumerate(table["series"]):
        inner: Place = (*place, "series", count)
        own = {key: value for key, value in one.items() if key not in SERIES_KEYS}
        if own.keys() & {"decimal", "thousands"}:
            _different_signs(source, inner, settings | own)
        total = one.get("total") == "yes"
        known = {*PLACEHOLDERS, *(table.get("dimensions") or {})}
        for name in re.findall(r"\{(\w+)\}", one["id"]):
            if name not in known:
                problem = f"{{{name}}} is no part of an id here"
                remedy = f"There are: {', '.join(f'{{{each}}}' for each in sorted(known))}."
                source.fault((*inner, "id"), problem, remedy, one["id"])
        named = (one.get("row"), one.get("column"), one["id"], one.get("subject") or "")
        line, year = source.lines[inner], one.get("year") or ""
        units = {} if "unit" in own else table.get("units") or {}
        series.append(Series(line, *named, total, year, settings | own, units))
    rows = {key: _span(source, (*place, key), table[key], int) for key in ("header", "rows")}
    columns = {
        key: _span(source, (*place, key), table.get(key) or "", column_number)
        for key in ("labels", "values")
    }
    return TableArea(
        line=source.lines[place],
        sheet=table.get("sheet") or "",
        **rows,
        **columns,
        hidden=table.get("hidden", ""),
        marks=tuple(table.get("marks") or ()),
        signs=table.get("signs") or {},
        words=table.get("words") or {},
        units=table.get("units") or {},
        spread=ranges(table.get("spread") or ""),
        area=column_named(table.get("area") or ""),
        dimensions={
            name: column_number(column) for name, column in (table.get("dimensions") or {}).items()
        },
        choice=Choice(
            areas=tuple(re.findall("[A-Z]{3}", table.get("areas") or "")),
            words=tuple(table.get("only") or ()),
        ),
        places=table.get("places") or {},
        countries=table.get("countries") or "",
        series=tuple(series),
    )


def ranges(text: str) -> tuple[Range, ...]:
    """The ranges in "B1:C1, D1:E1"; none in "none"."""
    ends = re.findall(r"([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)", text)
    return tuple(
        (int(first), column_number(left), int(last), column_number(right))
        for left, first, right, last in ends
    )


def _span(source: Source, place: Place, text: str, number: Callable[[str], int]) -> tuple[int, ...]:
    """The numbers of rows such as "3-5, 8", or of columns such as "B-E, G"."""
    found: list[int] = []
    for part in filter(None, text.split(",")):
        ends = [number(end.strip()) for end in re.split("[-–]", part)]
        if not 1 <= ends[0] <= ends[-1] <= (1_048_576 if number is int else 16_384):
            remedy = 'Write the lower one first: "5-12", "B-E"; a sheet ends with XFD1048576.'
            source.fault(place, "these are not rows or columns of a sheet", remedy, part.strip())
            return ()
        found += range(ends[0], ends[-1] + 1)
    return tuple(found)


def _different_signs(source: Source, place: Place, settings: Mapping[str, str]) -> None:
    if settings.get("decimal") and settings["decimal"] == settings.get("thousands"):
        problem = "the same sign for decimals and thousands"
        remedy = "Write two different signs, or only one of the two keys."
        source.fault((*place, "decimal"), problem, remedy, settings["decimal"])
