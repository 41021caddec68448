"""One figure of a foreign table as a row of observations, with its name, period and marks."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from civicbrief.core.csv_tables import Row
from civicbrief.data.originals import slug
from civicbrief.importing.area_checks import area_of
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.cells import cell_name
from civicbrief.importing.choice import AreasOfRows
from civicbrief.importing.heading_periods import BETWEEN, section_period
from civicbrief.importing.headings import HeadedCell, column_named
from civicbrief.importing.mapping import Series
from civicbrief.importing.periods import split_status
from civicbrief.importing.readings import explained, without_marks
from civicbrief.importing.table_import import TableImport
from civicbrief.importing.units import of_per_cent


def observation_row(
    table: TableImport, series: Series, headed: HeadedCell, file: str, areas: AreasOfRows
) -> Row | None:
    """One observation; None if the cell says that there are no data. Raises Wrong."""
    settings, area = series.settings, table.area
    number = number_of(headed.cell, settings, area.marks, area.signs, area.words)
    if number is None:
        return None
    period = _period(headed)
    unit = table.units[settings["unit"]]
    if number.percent and unit.kind != "percent":
        problem = f"it is a share in per cent, and {unit.name} is not"
        shares = of_per_cent(table.units)
        shown = f" ({', '.join(shares[:4])})" if shares else ""
        raise Wrong(problem, f"Give the series a unit of per cent{shown}.")
    if settings.get("percent") and unit.kind not in ("percent", "points"):
        problem = f"the series has the key percent, and {unit.name} is not a unit of per cent"
        raise Wrong(problem, "Take percent out of the series, or give it a unit of per cent.")
    if settings.get("percent") == "fraction" and not number.percent:
        value = number.value.scaleb(2)
        number = replace(number, value=value, printed=f"{value:f}")
    if not (where := area_of(series, headed, areas)):
        remedy = "Write its country, or leave its row out of rows."
        raise Wrong("no word of its row names its country", remedy)
    parts = {
        "year": period[:4],
        "period": re.sub(r"\D", "_", period),
        "area": where,
        "row": slug(_subject([headed.row], area.marks)),
        "column": slug(_subject([headed.column], area.marks)),
        **{name: slug(text) for name, text in headed.dimensions.items()},
    }
    headings = [part for part in (*headed.words, headed.row, headed.column) if part]
    named = headings[1:] if headed.area_cell else headings  # the area has a column of its own
    when = headed.period_cell.text if headed.period_cell else ""
    quote = " · ".join(filter(None, [*headings, when]))
    return {
        "id": series.id.format(**{key: part.lower() for key, part in parts.items()}),
        "subject": _safe(series.subject or _subject(named or headings, area.marks) or file),
        "area": where,
        "period": period,
        "value": f"{number.value:f}",
        "printed": number.printed,
        "qualifier": settings["qualifier"],
        "unit": unit.name,
        "quote": _safe(quote),
        "sentence": "",
        "source": table.mapping.source["id"],
        "cell": cell_name(table.mapping.file, table.sheet.name, headed.cell),
        "mark": _safe(_mark(table, series, headed, number.mark)),
    }


def _mark(table: TableImport, series: Series, headed: HeadedCell, own: str) -> str:
    """The marks of a figure, of its period and of its flag, each with what the notes say of it."""
    marks = [own] if own else []
    if headed.period_cell:
        marks.append(split_status(headed.period_cell.text)[1])
    if column := column_named(series.settings.get("flags", "")):
        marks.append(table.sheet.at(headed.cell.row, column).text)
    return "; ".join(_explained(table, mark) for mark in dict.fromkeys(filter(None, marks)))


def _explained(table: TableImport, mark: str) -> str:
    """A mark with the words that a note begins with it by: "p: provisional"."""
    for cell in table.around:
        rest = cell.text.removeprefix(mark)
        if rest != cell.text and re.match(r"\s*[-–—:=]|\s", rest):
            return f"{mark}: {explained(cell.text).get(mark) or rest.strip(' -–—:=')}"
    said = (explained(cell.text).get(mark, "") for cell in table.around)
    return ": ".join([mark, *islice(filter(None, said), 1)])


def _period(headed: HeadedCell) -> str:
    """The period of a cell. Raises Wrong if there is none, or two readings of one."""
    cell = headed.period_cell
    if headed.ambiguity and cell:
        one, other = headed.ambiguity.readings
        problem = f"its period, {cell.text} in {cell.address}, is {one} or {other}"
        raise Wrong(problem, f"Write {headed.ambiguity.key}: {headed.ambiguity.choice}.")
    if not headed.period:
        place = f" in {cell.text}" if cell else ""
        remedy = 'Write period: "headings", "column A" or a year for this series.'
        raise Wrong(f"no year can be read{place} for it", remedy)
    said = section_period(headed.row)
    if said and not cell and said[:4] not in headed.period:
        problem = f"the mapping says {headed.period} and its section {said}: {headed.row}"
        remedy = 'Write period: "sections"; or leave that column out of labels.'
        raise Wrong(problem, remedy)
    return headed.period


def _subject(headings: list[str], marks: tuple[str, ...]) -> str:
    """Headings as a name, without marks of footnotes: the quotation keeps them."""
    parts = BETWEEN.join(headings).split(BETWEEN)
    return BETWEEN.join(without_marks(part, marks) for part in parts)


def _safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula when it opens our table."""
    return f"… {text}" if text[:1] in tuple("=+-@") else text
