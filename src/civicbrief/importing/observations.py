"""From a foreign table and its mapping to rows of observations, or to all its faults."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from civicbrief.core.csv_tables import Row
from civicbrief.core.faults import Fault, InputError
from civicbrief.data.observation import Unit
from civicbrief.importing.area_checks import (
    area_faults,
    area_of,
    left_out,
    other_countries,
    wrong_areas,
)
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.cells import (
    Cell,
    Sheet,
    Table,
    cell_fault,
    without_search_for_cycles,
)
from civicbrief.importing.choice import areas_of
from civicbrief.importing.headings import (
    HeadedCell,
    headed_cells,
    spread,
)
from civicbrief.importing.import_checks import mapping_faults, notices
from civicbrief.importing.mapping import MappingFile, Series, TableArea
from civicbrief.importing.observation_row import observation_row
from civicbrief.importing.table_import import TableImport
from civicbrief.importing.unit_checks import other_units, unit_faults


@dataclass(frozen=True, slots=True)
class Imported:
    """Rows of `observations.csv`, and notices: what a person should know of them."""

    rows: list[Row]
    notices: list[str]


@without_search_for_cycles()
def read_observations(table: Table, mapping: MappingFile, units: Mapping[str, Unit]) -> Imported:
    """The observations that a mapping takes from a table. Raises InputError with all faults."""
    faults: list[Fault] = []
    noted: list[str] = []
    rows: dict[str, tuple[Row, str, Cell]] = {}  # by id, with the place and cell of each
    for area in mapping.tables:
        sheet = _sheet(table, mapping, area, faults)
        if sheet is None:
            continue
        place = table.place(sheet)
        sheet = spread(place, sheet, area.spread)
        this = TableImport(mapping, area, sheet, place, units)
        faults += mapping_faults(this)
        chosen = this.frame
        areas = areas_of(sheet, chosen, area.places)
        faults += area_faults(this, areas)
        if not area.choice.areas:
            noted += (f"{this.place}: {words}" for words in left_out(areas))
        others = other_countries(this)
        read: dict[tuple[str, str], list[HeadedCell]] = {}  # most series have one period
        whole: dict[Cell, HeadedCell] = {}
        taken: dict[Cell, tuple[Series, Row]] = {}
        told = set[str]()
        for entry in area.series:
            period, dates = (entry.settings.get(key, "") for key in ("period", "dates"))
            if (period, dates) not in read:
                read[period, dates] = headed_cells(sheet, chosen, period, dates)
            every = read[period, dates]
            whole = {one.cell: one for one in every} | whole
            matching = _matching(this, entry, every, faults)
            for series, cells in _by_unit(entry, matching):
                unclear = _unclear_shares(this, series, cells)
                faults += unclear
                faults += other_units(this, series, cells, told)
                faults += wrong_areas(this, series, cells, areas, others)
                known = not unclear and series.settings["unit"] in units
                for headed in cells if known else ():
                    if area_of(series, headed, areas) is None:
                        continue
                    try:
                        row = observation_row(this, series, headed, table.file, areas)
                    except Wrong as wrong:
                        fault = cell_fault(this.place, headed.cell, wrong.problem, wrong.remedy)
                        faults.append(fault)
                        continue
                    if row is None:
                        continue
                    if row["id"] in rows:
                        faults.append(_repeated_id(this, headed.cell, row, *rows[row["id"]]))
                        continue
                    rows[row["id"]] = row, this.place, headed.cell
                    taken[headed.cell], whole[headed.cell] = (series, row), headed
        faults += unit_faults(this, whole.values(), told)
        noted += notices(this, list(whole.values()), taken)
    if not rows and not faults:
        remedy = "Correct rows, values, signs or the series: there is no number in their cells."
        faults.append(Fault(mapping.name, "the mapping takes no figure", remedy))
    if faults:
        raise InputError(faults)
    return Imported([row for row, _, _ in rows.values()], noted)


def _repeated_id(
    table: TableImport, cell: Cell, row: Row, other: Row, place: str, first: Cell
) -> Fault:
    """The fault of a cell whose id the row of another cell, on any sheet, has already."""
    problem = f"the id {row['id']} already names {place}:{first.address}"
    if row["quote"] == other["quote"]:
        remedy = "Both have the same headings: leave one out of rows or values."
    else:
        remedy = (
            "Put {year}, {period}, {area} or {row} into its id, take one year by year: "
            f'"{row["period"][:4]}", name both headings, or give one column alone as values in an '
            "entry of its own under tables."
        )
    return cell_fault(table.place, cell, problem, remedy)


def _sheet(
    table: Table, mapping: MappingFile, area: TableArea, faults: list[Fault]
) -> Sheet | None:
    names = [sheet.name for sheet in table.sheets]
    if table.is_csv or (not area.sheet and len(names) == 1):
        return table.sheets[0]
    if area.sheet in names:
        return table.sheets[names.index(area.sheet)]
    remedy = f"There are: {', '.join(names)}."
    faults.append(Fault(mapping.name, "no such sheet", remedy, area.line, "sheet", area.sheet))
    return None


def _matching(
    table: TableImport, series: Series, cells: list[HeadedCell], faults: list[Fault]
) -> list[HeadedCell]:
    """The cells with the headings of a series; a heading that the table lacks is a fault."""
    found, file = cells, table.mapping.name
    for key, heading in (("row", series.row), ("column", series.column)):
        known = list(dict.fromkeys(getattr(headed, key) for headed in cells))
        if heading is None:
            continue
        if heading not in known:
            near = difflib.get_close_matches(heading, known, n=3, cutoff=0.4) or known[:5]
            shown = "; ".join(filter(None, near))
            none = "There are none: correct labels and values, or give one column alone as values."
            remedy = f"There are: {shown}." if shown else none
            problem = f"no {key} of figures has this heading"
            faults.append(Fault(file, problem, remedy, series.line, key, heading))
            return []
        found = [headed for headed in found if getattr(headed, key) == heading]
    if not found:
        problem, remedy = "no cell has both headings", "Correct row or column."
        faults.append(Fault(file, problem, remedy, series.line, "row", series.row))
    return _of_year(series, found, file, faults) if series.year else found


def _by_unit(
    series: Series, cells: Sequence[HeadedCell]
) -> Iterator[tuple[Series, list[HeadedCell]]]:
    """A series with its cells, apart for each unit that their headings have under `units`."""
    if not series.units:
        yield series, [*cells]
        return
    found: dict[str, list[HeadedCell]] = {}
    for one in cells:
        named = (series.units[name] for name in one.names if name in series.units)
        found.setdefault(next(named, series.settings["unit"]), []).append(one)
    for unit, some in found.items():
        yield replace(series, settings={**series.settings, "unit": unit}), some


def _of_year(
    series: Series, cells: list[HeadedCell], file: str, faults: list[Fault]
) -> list[HeadedCell]:
    """The cells of the one year that a series takes; a year that it lacks is a fault."""
    found = [headed for headed in cells if headed.period[:4] == series.year]
    if cells and not found:
        years = dict.fromkeys(headed.period[:4] for headed in cells if headed.period)
        remedy = f"There are: {', '.join(years)}." if years else "Write period for the table first."
        problem = "no cell of this series is of this year"
        faults.append(Fault(file, problem, remedy, series.line, "year", series.year))
    return found


def _unclear_shares(table: TableImport, series: Series, cells: list[HeadedCell]) -> list[Fault]:
    """Figures in per cent that are all from 0 to 1: fractions, or each less than one per cent."""
    unit = table.units.get(series.settings["unit"])
    if series.settings.get("percent") or not unit or unit.kind != "percent":
        return []
    numbers: list[tuple[Cell, Decimal]] = []
    for cell in (headed.cell for headed in cells if "%" not in headed.cell.text):
        try:
            number = number_of(
                cell, series.settings, table.area.marks, table.area.signs, table.area.words
            )
        except Wrong:  # told with its row
            continue
        if number:
            numbers.append((cell, number.value))
    if any(abs(number) > 1 for _, number in numbers):
        return []
    if all(number == number.to_integral() for _, number in numbers):
        return []
    remedy = 'Write percent: "fraction" or percent: "as written" for this series.'
    return [
        cell_fault(table.place, cell, f"it reads {number} % or {number.scaleb(2):f} %", remedy)
        for cell, number in numbers
    ]
