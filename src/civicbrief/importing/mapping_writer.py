"""Write what was detected in a foreign table as a mapping that a person reads and corrects."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from civicbrief.core.decisions import MARKER
from civicbrief.data.observation import Unit
from civicbrief.importing.cells import Table, column_letter
from civicbrief.importing.mapping import SCHEMA
from civicbrief.importing.survey.found_table import FoundTable, column_span, span
from civicbrief.importing.survey.series import PERCENT_ASKED
from civicbrief.importing.survey.source import source_said
from civicbrief.importing.survey.survey import MANY_TABLES, Survey
from civicbrief.importing.units import of_per_cent

ADDED = (  # how a project gets a unit; the page is no part of it
    "its name under enum, its kind under units, as reference/data.md in civicbrief's docs shows"
)


def mapping_text(
    table: Table,
    found: Survey,
    name: str,
    units: Mapping[str, Unit] = MappingProxyType({}),
    area: str = "",
) -> str:
    """The mapping as YAML; `name` is the original's in data/raw, `units` are the project's.

    `area` is the one that the project is about; without a project it is asked for.
    """
    text = "\n".join(_lines(table, found, name, list(units), area)) + "\n"
    added = f", which you add there: {ADDED}"
    shares = _quoted(_examples(of_per_cent(units)) or added)[1:-1]
    return text.replace(PERCENT_ASKED, PERCENT_ASKED + shares)


def _lines(
    table: Table, found: Survey, name: str, units: Sequence[str], area: str
) -> Iterator[str]:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    yield "# How a table becomes observations. Correct what is wrong, and write your decision"
    yield "# instead of every text that begins with TO DECIDE. Then, as often as you like:"
    yield "#   civicbrief import FILE"
    for finding in found.findings:
        yield f"# {_comment(str(finding))}"
    yield f"file: {_quoted(name)}  # its name in data/raw"
    if table.question:  # the words of the table are not known before
        yield f"encoding: {_decide(table.question)}"
        return
    if table.is_csv:
        yield f"encoding: {table.encoding}"
        yield f"delimiter: {'tab' if table.delimiter == chr(9) else _quoted(table.delimiter)}"
    yield "source:"
    said = source_said(found.tables)
    for key, form in schema["properties"]["source"]["properties"].items():
        yield f"  {key}: {_decide(form['description'] + said.get(key, ''))}"
    qualifiers = schema["$defs"]["qualifier"]["enum"]
    many = len(found.tables) > 1
    # Where tables are said to have different units, each is asked for its own.
    apart = len({frozenset(words for _, words in one.units) for one in found.tables}) > 1
    asked = [_unit(units, one.units) for one in found.tables]
    if many:
        yield "# Of all tables; one may have its own unit, area or qualifier, and so may a series."
        yield from _shared(area, qualifiers, "" if apart else asked[0])
    if many and len(found.tables) > MANY_TABLES:
        yield "# In an id {row}, {column} and {year} become what the cell has: ngos_{row}_{year}."
        yield "# A series may name one row or column, too."
    yield "tables:"
    for one, unit in zip(found.tables, asked, strict=True):
        short = len(found.tables) > MANY_TABLES
        for finding in one.findings:
            if not short or finding.certainty == "open":
                yield f"  # {_comment(str(finding))}"
        if short:
            yield from _short(one, unit if apart else "")
        else:
            shared = [*_shared(area, qualifiers, unit)] if not many else []
            shared += [f"unit: {unit}"] if many and apart else []
            lines = "\n".join(_table(one, shared))
            yield "  - " + textwrap.indent(lines, "    ").lstrip()


def _unit(units: Sequence[str], said: Iterable[tuple[str, str]]) -> str:
    """The question which unit the figures have; `said` are words of it, each with its place."""
    first = {words: place for place, words in reversed([*said])}
    says = "".join(f"; {place} says: {words}" for words, place in reversed(first.items()))
    added = f", or a new one that you add there: {ADDED}"
    return _decide("a unit of datapackage.json" + _examples(units) + added + says)


def _shared(area: str, qualifiers: Sequence[str], unit: str) -> Iterator[str]:
    """What only a person knows of a table; the unit may be asked of each."""
    if unit:
        yield f"unit: {unit}"
    theirs = f"{area}  # the project's; correct it where the table is on another one"
    yield f"area: {theirs if area else _decide('the three letters of ISO 3166-1')}"
    yield f"qualifier: {_decide(' or '.join(qualifiers))}"


def _place(found: FoundTable) -> Iterator[tuple[str, str]]:
    """Where a table is, and which of its rows are wanted."""
    if found.sheet.name:
        yield "sheet", _quoted(found.sheet.name)
    header = span(found.rows.header) or _decide("the rows of headings, such as 3-4")
    yield "header", _quoted(found.header) if found.header else header
    yield "rows", span(found.rows.span)
    yield "labels", column_span(found.labels) or _quoted("")
    yield "values", column_span(found.values)
    yield "period", _quoted(found.period) if MARKER in found.period else found.period
    if found.area:
        yield "area", f"column {column_letter(found.area)}"
    if found.area and found.choice.areas:
        yield "areas", ", ".join(found.choice.areas)
    if found.choice.words:
        yield "only", f"[{', '.join(map(_quoted, found.choice.words))}]"
    if found.dimensions:
        columns = (f"{name}: {column_letter(one)}" for name, one in found.dimensions.items())
        yield "dimensions", f"{{{', '.join(columns)}}}"


def _short(found: FoundTable, unit: str) -> Iterator[str]:
    """A table on two lines."""
    place = {k: _quoted(v) if "," in v and v[0] not in '"[{' else v for k, v in _place(found)}
    place |= {"unit": unit} if unit else {}
    place |= {key: _quoted(value) for key, value in found.settings.items()}
    place |= {
        k: json.dumps(v, ensure_ascii=False)
        for k, v in (
            *(("spread", found.spread), ("words", found.words)),
            *(("marks", found.marks), ("signs", found.signs), ("units", found.units_of)),
        )
        if v
    }
    yield f"  - {{{', '.join(f'{key}: {value}' for key, value in place.items())},"
    yield f"     series: [{', '.join(_entry(one) for one in found.series)}]}}"


def _entry(series: Mapping[str, str]) -> str:
    return f"{{{', '.join(f'{key}: {_quoted(value)}' for key, value in series.items())}}}"


def _table(found: FoundTable, shared: Sequence[str]) -> Iterator[str]:
    place = dict(_place(found))
    yield from (f"{key}: {value}" for key, value in place.items())
    yield from (line for line in shared if line.partition(":")[0] not in place)
    for key, value in found.settings.items():
        yield f"{key}: {_quoted(value)}"
    if found.spread:
        yield f"spread: {_quoted(found.spread)}"
    if found.words:
        yield "words:"
        yield from (f"  {_quoted(word)}: {_quoted(mean)}" for word, mean in found.words.items())
    if found.marks:
        yield from ("marks:", *(f"  - {_quoted(mark)}" for mark in found.marks))
    if found.signs:
        yield "signs:"
        yield from (f"  {_quoted(sign)}: {_quoted(mean)}" for sign, mean in found.signs.items())
    if found.units_of:
        yield "units:  # of all series whose headings say so; one of its own goes before"
        yield from (f"  {_quoted(head)}: {_quoted(unit)}" for head, unit in found.units_of.items())
    yield "series:  # keep those that you need; {year} becomes the year, and a series may"
    yield "  # have its own unit, area, qualifier or period, as in: unit: people"
    yield '  # for an id without a year, take one: id: "people", year: "2024"'
    yield from (f"  - {_entry(one)}" for one in found.series)


def _examples(units: Sequence[str]) -> str:
    shown = ", ".join(units[:6])
    return f": {shown}{', …' if len(units) > 6 else ''}" if units else ""


def _decide(words: str) -> str:
    return _quoted(f"{MARKER} {words}")


def _quoted(text: str) -> str:
    """A text quoted for YAML, of which JSON is a part."""
    return json.dumps(text, ensure_ascii=False)


def _comment(text: str) -> str:
    """A text on one line, without the marker of a decision: a comment waits for none."""
    return " ".join(text.split()).replace(MARKER, "to decide:")
