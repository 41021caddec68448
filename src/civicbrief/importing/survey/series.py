"""The series that a foreign table holds, and which of them are totals of others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from civicbrief.core.decisions import MARKER
from civicbrief.data.originals import latin
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.headings import headed_cells
from civicbrief.importing.sums import MAX_ADDENDS, TOTAL, Key, Line, parts_of
from civicbrief.importing.survey.numbers import Detections
from civicbrief.importing.survey.rows import Detection, FoundTable

MAX_SERIES = 60


def series_of(found: FoundTable) -> Detections:
    """Note the series of the table, each with an id to be decided; what was detected of totals."""
    period = "" if found.period.startswith(MARKER) else found.period
    placed = headed_cells(found.sheet, found.frame, period)
    rows = list(dict.fromkeys(p.row for p in placed))
    columns = list(dict.fromkeys(p.column for p in placed))
    pairs = list(dict.fromkeys((p.row, p.column) for p in placed))
    by_row = len(rows) > 1 or len(columns) < 2
    numbers: dict[str, dict[Key, Decimal]] = {}
    where: dict[str, str] = {}
    percent: set[str] = set()
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
            percent |= {own} if number.percent else set()
    lines = [
        Line(name, cells, total=bool(TOTAL.match(name)), percent=name in percent)
        for name, cells in numbers.items()
    ]
    totals = {name: (choice, total) for name, choice, total in _totals(lines, where)}
    yield from (total for _, total in totals.values())
    periods = {one.period for one in placed}
    time = "_{year}" if len({period[:4] for period in periods}) == len(periods) else "_{period}"
    for row, column in pairs[:MAX_SERIES]:
        stem = "_".join(filter(None, [latin(row)[:30] if by_row else "", latin(column)[:30]]))
        stem = re.sub("^[^a-z]+", "", stem).strip("_") or "figure"
        one_series = {"row": row} if row else {}
        if len(columns) > 1 or not row:
            one_series["column"] = column
        one_series["id"] = f"{MARKER} {stem}{time}, or remove this line"
        one_series["total"] = totals.get(row if by_row else column, ("no",))[0]
        found.series.append(one_series)
    if len(pairs) > MAX_SERIES:
        yield Detection("series", f"{len(pairs)}; the first {MAX_SERIES} are written", "certain")


def _totals(lines: Sequence[Line], where: dict[str, str]) -> Iterator[tuple[str, str, Detection]]:
    """Headings that look like totals, by their word, by their sum or by both, with the setting."""
    few = len(lines) <= MAX_ADDENDS  # among thousands of lines some add up by chance
    parts = {line.name: parts_of(lines, place) if few else () for place, line in enumerate(lines)}
    known = [replace(line, total=line.total or bool(parts[line.name])) for line in lines]
    for place, line in enumerate(lines):
        # What only its word calls a total may be one of totals.
        found = parts[line.name] or (parts_of(known, place) if line.total else ())
        values = ", ".join(f"{value:f}" for value in list(line.cells.values())[:4])
        reason = f"{line.name} ({where[line.name]})"
        if found:
            names = [part.name for part in found]
            shown = ", ".join(names[:4]) + (" …" if len(names) > 4 else "")
            reason += f" is the sum of {shown}"
            choice = "yes" if line.total else f"{MARKER} yes or no; it is the sum of {shown}"
            sure = "certain" if line.total else "open"
            yield line.name, choice, Detection("total", reason, sure, values)
        elif line.total:
            reason += " by its word; which lines it adds up is not seen"
            choice = f"{MARKER} yes or no; {reason}"
            yield line.name, choice, Detection("total", reason, "open", values)
