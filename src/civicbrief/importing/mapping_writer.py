"""Write what was detected in a foreign table as a mapping that a person reads and corrects."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence

from civicbrief.core.decisions import MARKER
from civicbrief.importing.cells import Table
from civicbrief.importing.mapping import SCHEMA
from civicbrief.importing.survey.rows import FoundTable, column_span, span
from civicbrief.importing.survey.survey import Survey


def mapping_text(
    table: Table, found: Survey, name: str, units: Sequence[str] = (), area: str = ""
) -> str:
    """The mapping as YAML; `name` is the original's in data/raw, `units` are the project's.

    `area` is the one that the project is about; without a project it is asked for.
    """
    return "\n".join(_lines(table, found, name, units, area)) + "\n"


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
    for key, form in schema["properties"]["source"]["properties"].items():
        yield f"  {key}: {_decide(form['description'])}"
    yield "tables:"
    for one in found.tables:
        for finding in one.findings:
            yield f"  # {_comment(str(finding))}"
        lines = "\n".join(_table(one, units, area, schema["$defs"]["qualifier"]["enum"]))
        yield "  - " + textwrap.indent(lines, "    ").lstrip()


def _table(
    found: FoundTable, units: Sequence[str], area: str, qualifiers: Sequence[str]
) -> Iterator[str]:
    if found.sheet.name:
        yield f"sheet: {_quoted(found.sheet.name)}"
    header = span(found.rows.header)
    yield f"header: {header or _decide('the rows of headings, such as 3-4')}"
    yield f"rows: {span(found.rows.span)}"
    yield f"labels: {column_span(found.labels) or _quoted('')}"
    yield f"values: {column_span(found.values)}"
    yield f"period: {_quoted(found.period) if MARKER in found.period else found.period}"
    said = "".join(f"; {place} says: {words}" for place, words in dict.fromkeys(found.units))
    yield f"unit: {_decide('a unit of datapackage.json' + _examples(units) + said)}"
    theirs = f"{area}  # the project's; correct it where the table is on another one"
    yield f"area: {theirs if area else _decide('the three letters of ISO 3166-1')}"
    yield f"qualifier: {_decide(' or '.join(qualifiers))}"
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
    yield "series:  # keep those that you need; {year} becomes the year, and a series may"
    yield "  # have its own unit, area, qualifier or period, as in: unit: people"
    yield '  # for an id without a year, take one: id: "people", year: "2024"'
    for one in found.series:
        cells = ", ".join(f"{key}: {_quoted(value)}" for key, value in one.items())
        yield f"  - {{{cells}}}"


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
