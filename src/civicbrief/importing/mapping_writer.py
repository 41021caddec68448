"""Write what was detected in a foreign table as a mapping that a person reads and corrects."""

from __future__ import annotations

import json
from collections.abc import Iterator

from civicbrief.core.decisions import MARKER
from civicbrief.importing.cells import Table
from civicbrief.importing.mapping import SCHEMA
from civicbrief.importing.survey.found import FoundTable, column_span, span
from civicbrief.importing.survey.survey import Survey

SOURCE = {
    "id": "a short name of the source: small letters, digits and -",
    "body": "who publishes the table",
    "title": "its title",
    "date": "when it was published: YYYY, YYYY-MM, YYYY-MM-DD or undated",
    "address": "where it was read: https://…, or: not published",
    "licence": "the licence as stated there, or: not stated",
    "accessed": "the day on which it was read, YYYY-MM-DD",
}


def mapping_text(table: Table, found: Survey, name: str, units: tuple[str, ...] = ()) -> str:
    """The mapping as YAML; `name` is the original's in data/raw, `units` are the project's."""
    return "\n".join(_lines(table, found, name, units)) + "\n"


def _lines(table: Table, found: Survey, name: str, units: tuple[str, ...]) -> Iterator[str]:
    yield "# How a table becomes observations. Correct what is wrong, and write your decision"
    yield "# instead of every text that begins with TO DECIDE. Then, as often as you like:"
    yield "#   civicbrief import table FILE --mapping THIS-FILE"
    for finding in found.findings:
        yield f"# {_comment(str(finding))}"
    yield f"file: {_quoted(name)}  # its name in data/raw"
    if table.is_csv:
        yield f"encoding: {table.encoding}"
        yield f"delimiter: {'tab' if table.delimiter == chr(9) else _quoted(table.delimiter)}"
    yield "source:"
    for key, words in SOURCE.items():
        yield f"  {key}: {_quoted(f'{MARKER} {words}')}"
    yield "tables:"
    if not found.tables:
        yield f"  # {MARKER} no table was found: describe it as the documentation shows"
    for one in found.tables:
        yield from _table(one, units)


def _table(found: FoundTable, units: tuple[str, ...]) -> Iterator[str]:
    rows = found.rows
    for finding in found.findings:
        yield f"  # {_comment(str(finding))}"
    first = f"sheet: {_quoted(found.sheet.name)}" if found.sheet.name else ""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    kinds = " or ".join(schema["$defs"]["qualifier"]["enum"])
    header = span(rows.header) or f"{MARKER} the rows of headings, such as 3-4"
    lines = [first] if first else []
    lines += [
        f"header: {_plain(header)}",
        f"rows: {span(rows.span)}",
        f"labels: {column_span(found.labels) or _quoted('')}",
        f"values: {column_span(found.values)}",
        f"period: {_plain(found.period)}",
        f"unit: {_quoted(f'{MARKER} a unit of datapackage.json{_examples(units)}')}",
        f"area: {_quoted(f'{MARKER} the three letters of ISO 3166-1')}",
        f"qualifier: {_quoted(f'{MARKER} {kinds}')}",
    ]
    lines += [f"{key}: {_quoted(value)}" for key, value in found.settings.items()]
    if found.marks:
        lines.append("marks:")
        lines += [f"  - {_quoted(mark)}" for mark in found.marks]
    if found.signs:
        lines.append("signs:")
        lines += [f"  {_quoted(sign)}: {_quoted(meaning)}" for sign, meaning in found.signs.items()]
    lines.append("series:  # keep those that you need; {year} becomes the year, and a series may")
    lines.append("  # have its own unit, area, qualifier or period, as in: unit: people")
    for one in found.series:
        cells = ", ".join(f"{key}: {_quoted(value)}" for key, value in one.items())
        lines.append(f"  - {{{cells}}}")
    for number, line in enumerate(lines):
        yield f"  {'- ' if number == 0 else '  '}{line}"


def _examples(units: tuple[str, ...]) -> str:
    shown = ", ".join(units[:6])
    return f": {shown}{', …' if len(units) > 6 else ''}" if units else ""


def _plain(text: str) -> str:
    return _quoted(text) if text.startswith(MARKER) or not text else text


def _quoted(text: str) -> str:
    """A text quoted for YAML, of which JSON is a part."""
    return json.dumps(text, ensure_ascii=False)


def _comment(text: str) -> str:
    """A text on one line, without the marker of a decision: a comment waits for none."""
    return " ".join(text.split()).replace(MARKER, "to decide:")
