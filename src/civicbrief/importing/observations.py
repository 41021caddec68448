"""From a foreign table and its mapping to rows of observations, or to all its faults."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from decimal import Decimal

from civicbrief.core.csv_tables import Row
from civicbrief.core.faults import Fault, InputError
from civicbrief.data.observation import Unit
from civicbrief.importing import headings as layout
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.cells import Cell, Sheet, Table, cell_name
from civicbrief.importing.headings import Placed
from civicbrief.importing.import_checks import Sums, at_cell, mapping_faults, notices
from civicbrief.importing.mapping import MappingFile, Series, TableArea
from civicbrief.importing.readings import without_marks


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import takes out of a table: rows, and what a person should know of them."""

    rows: list[Row]
    notices: list[str]


def read_observations(table: Table, plan: MappingFile, units: dict[str, Unit]) -> Imported:
    """The rows of `observations.csv` that a mapping wants. Raises InputError with all faults."""
    faults: list[Fault] = []
    noted: list[str] = []
    taken: dict[str, tuple[Row, Cell, str]] = {}
    for block in plan.tables:
        sheet = _sheet(table, plan, block, faults)
        if sheet is None:
            continue
        where = table.place(sheet)
        frame = frame_of(block, sheet)
        faults += mapping_faults(plan, block, sheet, where, frame, units)
        sums: Sums = {}
        for series in block.series:
            period, dates = (series.settings.get(key, "") for key in ("period", "dates"))
            cells = _fitting(plan, series, layout.place(sheet, frame, period, dates), faults)
            marked = _unmarked(where, series, block, cells, units)
            faults += marked
            for placed in [] if marked or series.settings["unit"] not in units else cells:
                try:
                    row = _row(table, plan, sheet, block, series, placed, units)
                except Wrong as wrong:
                    faults.append(at_cell(where, placed.cell, wrong.problem, wrong.remedy))
                    continue
                if row is None:
                    continue
                if row["id"] in taken:
                    faults.append(_twice(where, placed.cell, row, *taken[row["id"]]))
                    continue
                taken[row["id"]] = row, placed.cell, where
                sums.setdefault(placed.period, []).append((series.total, Decimal(row["value"])))
        quotes = [row["quote"] for row, _, place in taken.values() if place == where]
        beside = [other for other in plan.tables if other.sheet == block.sheet]
        noted += notices(where, sheet, block, beside, units, sums, quotes)
    if faults:
        raise InputError(faults)
    return Imported([row for row, _, _ in taken.values()], noted)


def _twice(where: str, cell: Cell, row: Row, other: Row, first: Cell, elsewhere: str) -> Fault:
    """A cell whose id names another one, of this sheet or `elsewhere`, already."""
    problem = f"the id {row['id']} already names {elsewhere}:{first.address}"
    if row["quote"] == other["quote"]:
        remedy = "Both have the same headings: leave one out of rows or values."
    else:
        remedy = (
            "Put {year} or {period} into its id, name both headings, or take one column alone, "
            "by values, in an entry of its own under tables."
        )
    return at_cell(where, cell, problem, remedy)


def frame_of(block: TableArea, sheet: Sheet) -> layout.Frame:
    """Where the table stands, without what a person leaves out because it is hidden."""
    rows, values = block.rows, block.values
    if block.hidden == "leave out":
        rows = tuple(row for row in rows if row not in sheet.hidden_rows)
        values = tuple(column for column in values if column not in sheet.hidden_columns)
    return layout.Frame(block.header, rows, block.labels, values, block.marks)


def _sheet(table: Table, plan: MappingFile, block: TableArea, faults: list[Fault]) -> Sheet | None:
    names = [sheet.name for sheet in table.sheets]
    if table.is_csv or (not block.sheet and len(names) == 1):
        return table.sheets[0]
    if block.sheet in names:
        return table.sheets[names.index(block.sheet)]
    remedy = f"There are: {', '.join(names)}."
    faults.append(Fault(plan.name, "no such sheet", remedy, block.line, "sheet", block.sheet))
    return None


def _fitting(
    plan: MappingFile, series: Series, cells: list[Placed], faults: list[Fault]
) -> list[Placed]:
    """The cells whose headings are those of the series; a heading that is not there is a fault."""
    found = cells
    for key, wanted in (("row", series.row), ("column", series.column)):
        known = list(dict.fromkeys(getattr(placed, key) for placed in cells))
        if wanted is not None and wanted not in known:
            near = difflib.get_close_matches(wanted, known, n=3, cutoff=0.4) or known[:5]
            shown = "; ".join(filter(None, near))
            none = "There are none: correct labels and values. Of years, values takes one alone."
            remedy = f"There are: {shown}." if shown else none
            problem = f"no {key} of figures has this heading"
            faults.append(Fault(plan.name, problem, remedy, series.line, key, wanted))
            return []
        found = [p for p in found if wanted is None or getattr(p, key) == wanted]
    if not found:
        problem, remedy = "no cell has both headings", "Correct row or column."
        faults.append(Fault(plan.name, problem, remedy, series.line, "row", series.row))
    return found


def _unmarked(
    where: str, series: Series, block: TableArea, cells: list[Placed], units: dict[str, Unit]
) -> list[Fault]:
    """Figures in per cent that are all from 0 to 1: shares, or less than one per cent each."""
    unit = units.get(series.settings.get("unit", ""))
    if series.settings.get("percent") or not unit or unit.kind != "percent":
        return []
    bare = [placed.cell for placed in cells if "%" not in placed.cell.text]
    numbers = [(cell, _value(series, block, cell)) for cell in bare]
    known = [(cell, number) for cell, number in numbers if number is not None]
    if not known or any(abs(number) > 1 for _, number in known):
        return []
    if all(number == number.to_integral() for _, number in known):
        return []
    remedy = 'Write percent: "fraction" or percent: "as written" for this series.'
    return [
        at_cell(where, cell, f"it reads {number} % or {number.scaleb(2):f} %", remedy)
        for cell, number in known
    ]


def _value(series: Series, block: TableArea, cell: Cell) -> Decimal | None:
    try:
        number = number_of(cell, series.settings, block.marks, block.signs)
    except Wrong:
        return None
    return number.value if number else None


def _row(
    table: Table,
    plan: MappingFile,
    sheet: Sheet,
    block: TableArea,
    series: Series,
    placed: Placed,
    units: dict[str, Unit],
) -> Row | None:
    """One observation; None where the cell says that there are no data. Raises Wrong."""
    number = number_of(placed.cell, series.settings, block.marks, block.signs)
    if number is None:
        return None
    settings = series.settings
    period = _period(placed)
    unit = units[settings["unit"]]
    if number.percent and unit.kind != "percent":
        problem = f"it is a share in per cent, and {unit.name} is not"
        raise Wrong(problem, "Give the series a unit of per cent.")
    if settings.get("percent") and unit.kind not in ("percent", "points"):
        problem = f"percent is written for it, and {unit.name} is no per cent"
        raise Wrong(problem, "Take percent out of the series, or give it a unit of per cent.")
    if settings.get("percent") == "fraction" and not number.percent:
        value = number.value.scaleb(2)
        number = replace(number, value=value, printed=f"{value:f}")
    parts = {"year": period[:4], "period": re.sub(r"\D", "_", period), "area": settings["area"]}
    headings = [part for part in (placed.row, placed.column) if part]
    when = placed.when.text if placed.when else ""
    quote = " · ".join(filter(None, [*headings, when]))
    return {
        "id": series.id.format(**{key: part.lower() for key, part in parts.items()}),
        "subject": _safe(series.subject or _named(headings, block.marks) or table.file),
        "area": settings["area"],
        "period": period,
        "value": f"{number.value:f}",
        "printed": number.printed,
        "qualifier": settings["qualifier"],
        "unit": unit.name,
        "quote": _safe(quote),
        "sentence": "",
        "source": plan.source["id"],
        "cell": cell_name(plan.file, sheet.name, placed.cell),
    }


def _period(placed: Placed) -> str:
    if placed.doubt:
        assert placed.when
        one, other = placed.doubt.readings
        problem = f"its period, {placed.when.text} in {placed.when.address}, is {one} or {other}"
        raise Wrong(problem, f"Write {placed.doubt.key}: {placed.doubt.choice}.")
    if not placed.period:
        seen = f" in {placed.when.text}" if placed.when else ""
        remedy = 'Write period: "headings", "column A" or a year for this series.'
        raise Wrong(f"no year can be read{seen} for it", remedy)
    return placed.period


def _named(headings: list[str], marks: tuple[str, ...]) -> str:
    """Headings as a name, without marks of footnotes: the quotation keeps them."""
    parts = layout.BETWEEN.join(headings).split(layout.BETWEEN)
    return layout.BETWEEN.join(without_marks(part, marks) for part in parts)


def _safe(text: str) -> str:
    """Words that no spreadsheet takes for a formula when it opens our table."""
    return f"… {text}" if text[:1] in tuple("=+-@") else text
