"""The periods that headings name: a year alone, or with a part of it that stands elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from civicbrief.importing.cells import Cell
from civicbrief.importing.periods import Ambiguous, part_of_year, read_period
from civicbrief.importing.readings import without_marks

Period = tuple[Cell | None, str, Ambiguous | None]  # as fields of HeadedCell
YEAR_ALONE = re.compile(r"\d{4}")
BETWEEN = " / "  # between the parts of a heading, the outer part first


def period_in(cell: Cell, marks: Sequence[str], dates: str) -> Period:
    """The period that a cell names, without marks of footnotes."""
    try:
        return cell, read_period(without_marks(cell.text, marks), dates), None
    except Ambiguous as error:
        return cell, "", error


def section_period(label: str) -> str:
    """The period that the section of a row is called by: 2022 of "2022 год / Север"; else ""."""
    section, between, _ = label.partition(BETWEEN)
    try:
        return read_period(section) if between else ""
    except Ambiguous:
        return ""


def finer(when: Period, beside: Mapping[Cell, str]) -> tuple[Period, Cell | None]:
    """The period of a year with the cell beside it that names a part of it: "январь" and "2022".

    Each cell comes with the heading that may say what it counts: "I" below "Quarter".
    """
    year, period, _ = when
    if year is None or not beside or not YEAR_ALONE.fullmatch(period):
        return when, None
    for cell, heading in beside.items():
        part = next(filter(part_of_year, (cell.text, f"{cell.text}-{heading}")), "")
        if cell.text and part:
            both = cell._replace(text=f"{cell.text} {year.text}")
            return (both, read_period(f"{period} {part}"), None), cell
    return when, None


def without(name: str, part: Cell) -> str:
    """A heading without one of its parts."""
    return BETWEEN.join(each for each in name.split(BETWEEN) if each != part.text)
