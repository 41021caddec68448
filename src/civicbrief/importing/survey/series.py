"""The series that a foreign table holds, and which of them are totals of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from civicbrief.core.decisions import MARKER
from civicbrief.data.originals import latin
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.headings import headed_cells
from civicbrief.importing.survey.numbers import Detections
from civicbrief.importing.survey.rows import Detection, FoundTable

MAX_SERIES = 60
MAX_ADDENDS = 300  # of a total
_TOTAL = re.compile(
    r"\W*(всего|итого|барлығы|барлыгы|жалпы|жиыны|total|overall|all\b)", re.IGNORECASE
)
Cells = dict[tuple[str, str], Decimal]  # of one heading, by the other heading and the period


def series_of(found: FoundTable) -> Detections:
    """Note the series of the table, each with an id to be decided; what was detected of totals."""
    period = "" if found.period.startswith(MARKER) else found.period
    placed = headed_cells(found.sheet, found.frame, period)
    rows = list(dict.fromkeys(p.row for p in placed))
    columns = list(dict.fromkeys(p.column for p in placed))
    pairs = list(dict.fromkeys((p.row, p.column) for p in placed))
    by_row = len(rows) > 1 or len(columns) < 2
    numbers: dict[str, Cells] = {}
    where: dict[str, str] = {}
    rule = {k: v for k, v in found.settings.items() if k in ("decimal", "thousands")}
    for one in placed:
        own, other = (one.row, one.column) if by_row else (one.column, one.row)
        where.setdefault(own, f"row {one.cell.row}" if by_row else "the column")
        try:
            number = number_of(one.cell, rule, tuple(found.marks), dict.fromkeys(found.signs, "0"))
        except Wrong:
            continue
        if number:
            numbers.setdefault(own, {})[other, one.period] = number.value
    totals = {name: (choice, total) for name, choice, total in _totals(numbers, where)}
    yield from (total for _, total in totals.values())
    periods = {one.period for one in placed}
    time = "_{year}" if len({period[:4] for period in periods}) == len(periods) else "_{period}"
    for row, column in pairs[:MAX_SERIES]:
        stem = "_".join(filter(None, [latin(row)[:30] if by_row else "", latin(column)[:30]]))
        stem = re.sub("^[^a-z]+", "", stem).strip("_") or "figure"
        one_series = {"row": row} if row else {}
        if len(columns) > 1 or not row:
            one_series["column"] = column
        year = "" if found.period.startswith(MARKER) else time
        one_series["id"] = f"{MARKER} {stem}{year}, or remove this line"
        one_series["total"] = totals.get(row if by_row else column, ("no",))[0]
        found.series.append(one_series)
    if len(pairs) > MAX_SERIES:
        yield Detection("series", f"{len(pairs)}; the first {MAX_SERIES} are written", "certain")


def _totals(
    numbers: dict[str, Cells], where: dict[str, str]
) -> Iterator[tuple[str, str, Detection]]:
    """Headings that look like totals, by their word, by their sum or by both, with the setting."""
    names = list(numbers)
    for place, name in enumerate(names):
        parts = parts_of(numbers, names, place)
        word = bool(_TOTAL.match(name))
        values = ", ".join(f"{value:f}" for value in list(numbers[name].values())[:4])
        if parts:
            shown = ", ".join(parts[:4]) + (" …" if len(parts) > 4 else "")
            reason = f"{name} ({where[name]}) is the sum of {shown}"
            choice = "yes" if word else f"{MARKER} yes or no; it is the sum of {shown}"
            yield name, choice, Detection("total", reason, "certain" if word else "open", values)
        elif word:
            reason = f"{name} ({where[name]}) by its word; no rows around it add up to it"
            choice = f"{MARKER} yes or no; {reason}"
            yield name, choice, Detection("total", reason, "open", values)


def parts_of(numbers: dict[str, Cells], names: list[str], place: int) -> list[str]:
    """The headings directly after or before one whose figures all add up to its own."""
    whole = numbers[names[place]]
    if not whole or not any(whole.values()):
        return []
    after, before = names[place + 1 :][:MAX_ADDENDS], names[:place][::-1][:MAX_ADDENDS]
    for direction in (after, before):
        sums, found = dict.fromkeys(whole, Decimal()), 0
        only_up = all(value >= 0 for name in direction for value in numbers[name].values())
        for count, name in enumerate(direction, start=1):
            for key in whole:
                sums[key] += numbers[name].get(key, Decimal())
            if count > 1 and sums == whole:
                found = count
            if only_up and any(sums[key] > whole[key] for key in whole):
                break
        if found:
            return direction[:found]
    return []
