"""The series that a foreign table holds, and which of them are totals of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from civicbrief.core.decisions import MARKER
from civicbrief.data.originals import latin
from civicbrief.importing import headings as layout
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.survey.numbers import Told

if TYPE_CHECKING:
    from civicbrief.importing.survey.found import FoundTable

MOST_SERIES = 60
MOST_PARTS = 300  # of a total
_TOTAL = re.compile(
    r"\W*(всего|итого|барлығы|барлыгы|жалпы|жиыны|total|overall|all\b)", re.IGNORECASE
)
Cells = dict[tuple[str, str], Decimal]  # of one heading, by the other heading and the period


def series_of(found: FoundTable) -> Told:
    """The series that the table holds, each with an id to be decided, and its totals."""
    period = "" if found.period.startswith(MARKER) else found.period
    placed = layout.place(found.sheet, found.frame, period)
    rows = list(dict.fromkeys(p.row for p in placed))
    columns = list(dict.fromkeys(p.column for p in placed))
    pairs = list(dict.fromkeys((p.row, p.column) for p in placed))
    by_row = len(rows) > 1 or len(columns) < 2
    totals = dict[str, str]()
    numbers: dict[str, Cells] = {}
    where: dict[str, int] = {}
    rule = {k: v for k, v in found.settings.items() if k in ("decimal", "thousands")}
    for one in placed:
        own, other = (one.row, one.column) if by_row else (one.column, one.row)
        where.setdefault(own, one.cell.row)
        try:
            number = number_of(one.cell, rule, tuple(found.marks), dict.fromkeys(found.signs, "0"))
        except Wrong:
            continue
        if number:
            numbers.setdefault(own, {})[other, one.period] = number.value
    for name, said, sure, cells, choice in _totals(numbers, by_row, where):
        totals[name] = choice
        yield "total", said, sure, cells
    periods = {one.period for one in placed}
    time = "_{year}" if len({period[:4] for period in periods}) == len(periods) else "_{period}"
    for row, column in pairs[:MOST_SERIES]:
        stem = "_".join(filter(None, [latin(row)[:30] if by_row else "", latin(column)[:30]]))
        stem = re.sub("^[^a-z]+", "", stem).strip("_") or "figure"
        one_series = {"row": row} if row else {}
        if len(columns) > 1 or not row:
            one_series["column"] = column
        year = "" if found.period.startswith(MARKER) else time
        one_series["id"] = f"{MARKER} {stem}{year}, or remove this line"
        one_series["total"] = totals.get(row if by_row else column, "no")
        found.series.append(one_series)
    if len(pairs) > MOST_SERIES:
        yield "series", f"{len(pairs)}, of which {MOST_SERIES} are written", "certain", ""


def _totals(
    numbers: dict[str, Cells], by_row: bool, where: dict[str, int]
) -> Iterator[tuple[str, str, str, str, str]]:
    """Headings of totals: by their word, by their sum, by both."""
    names = list(numbers)
    for place, name in enumerate(names):
        parts = parts_of(numbers, names, place)
        word = bool(_TOTAL.match(name))
        at = f"row {where[name]}" if by_row else "the column"
        if parts:
            shown = ", ".join(parts[:4]) + (" …" if len(parts) > 4 else "")
            said = f"{name} ({at}) is the sum of {shown}"
            choice = "yes" if word else f"{MARKER} yes or no; it is the sum of {shown}"
            yield name, said, "certain" if word else "open", _cells(numbers[name]), choice
        elif word:
            said = f"{name} ({at}) by its word; no rows around it add up to it"
            yield name, said, "open", _cells(numbers[name]), f"{MARKER} yes or no; {said}"


def _cells(cells: Cells) -> str:
    return ", ".join(f"{value:f}" for value in list(cells.values())[:4])


def parts_of(numbers: dict[str, Cells], names: list[str], place: int) -> list[str]:
    """The headings right after one, or right before it, that add up to it in all its figures."""
    whole = numbers[names[place]]
    if not whole or not any(whole.values()):
        return []
    after, before = names[place + 1 :][:MOST_PARTS], names[:place][::-1][:MOST_PARTS]
    for way in (after, before):
        sums, found = dict.fromkeys(whole, Decimal()), 0
        only_up = all(value >= 0 for name in way for value in numbers[name].values())
        for count, name in enumerate(way, start=1):
            for key in whole:
                sums[key] += numbers[name].get(key, Decimal())
            if count > 1 and sums == whole:
                found = count
            if only_up and any(sums[key] > whole[key] for key in whole):
                break
        if found:
            return way[:found]
    return []
