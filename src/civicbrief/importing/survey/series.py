"""The series that a foreign table holds, and which of them are totals of others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from civicbrief.core.decisions import MARKER
from civicbrief.data.originals import slug
from civicbrief.importing.cell_number import Wrong, number_of
from civicbrief.importing.cells import column_letter
from civicbrief.importing.heading_periods import BETWEEN
from civicbrief.importing.headings import HeadedCell, headed_cells
from civicbrief.importing.mapping import PLACEHOLDERS
from civicbrief.importing.periods import YEAR
from civicbrief.importing.sums import MAX_ADDENDS, Key, Line, is_total, parts_of
from civicbrief.importing.survey.found_table import Detection, FoundTable
from civicbrief.importing.survey.numbers import Detections
from civicbrief.importing.survey.shares import year_of_shares
from civicbrief.importing.units import Said, scale_of

FEW, SOME, MANY = 3, 12, 30  # lines that are listed: of many tables, of several labels, else
MAX_SERIES = 60
UNIT_ASKED = f"{MARKER} a unit of datapackage.json"
PERCENT_ASKED = f"{MARKER} a unit of per cent, of datapackage.json"
_DIGIT = re.compile(r"\d")


def series_of(found: FoundTable, many_tables: bool = False) -> Detections:
    """Note the series of the table, each with an id to be decided; what was detected of totals.

    Rows that several columns of labels tell apart become one entry with dimensions, and so do rows
    and columns that are too many to be decided one by one.
    """
    period = "" if found.period.startswith(MARKER) else found.period
    frame = found.frame
    placed = headed_cells(found.sheet, frame, period, found.settings.get("dates", ""))
    side = [column for column in found.labels if column not in frame.apart(period)]
    rows = list(dict.fromkeys(p.row for p in placed))
    columns = list(dict.fromkeys(p.column for p in placed))
    most = FEW if many_tables else SOME if len(side) > 1 else MANY
    long = len(rows) > most or (len(rows) > 1 and len(columns) > most)
    if long and _alike(placed):
        if len(side) > 1:
            found.dimensions = _dimensions(found, side)
        sheet = found.sheet.name if many_tables else ""
        yield from _together(found, placed, columns if len(columns) <= most else [], sheet)
    else:
        yield from _one_by_one(found, placed, rows, columns)


def _alike(placed: Sequence[HeadedCell]) -> bool:
    """Whether all figures are counted in one way: by a multiplier of their headings, or per cent.

    If not, each has a unit of its own.
    """
    texts = ((one.said, one.cell.text) for one in placed)
    found = {(said, text.endswith("%")) for said, text in texts if _DIGIT.search(text)}
    measures = ((_measure(said), percent) for said, percent in found)
    return len({(scale, share or percent) for (scale, share), percent in measures}) < 2


def _measure(said: Said | None) -> tuple[Decimal, bool]:
    """The multiplier that a heading says, and whether it says per cent."""
    return (said.scale, said.share) if said else (Decimal(1), False)


def _together(
    found: FoundTable, placed: Sequence[HeadedCell], columns: Sequence[str], sheet: str
) -> Detections:
    """One entry for all rows, or one for each of these columns: their ids hold what they are."""
    stands = list(found.dimensions) or ["row"]
    apart = [*(["area"] if found.area else []), *stands, *([] if columns else ["column"])]
    ending = "".join(f"_{{{one}}}" for one in apart) + _time(placed)
    cells = (found.sheet.at(row, c) for row in found.rows.notes for c in found.rows.columns)
    title = next((cell.text for cell in cells if cell.text), "")
    for name in columns or [""]:
        entry = {"column": name} if len(columns) > 1 else {}
        stem = _stem(name or title or found.sheet.name, sheet)
        entry["id"] = f"{MARKER} {stem}{ending}, or remove this line"
        found.series.append(entry)
    count = len({one.row for one in placed})
    value = f"{count} kinds of rows in one entry, by {', '.join(stands)}"
    yield Detection("series", value, "certain")


def _dimensions(found: FoundTable, side: Sequence[int]) -> dict[str, int]:
    """The columns of labels with more than one word, by names made from their headings."""
    dimensions: dict[str, int] = {}
    for column in side:
        words = {found.sheet.at(row, column).text for row in found.rows.figures}
        heads = " ".join(found.sheet.at(row, column).text for row in found.rows.header)
        name = slug(heads)[:20].strip("_")
        if not re.match("[a-z]", name) or name in (*PLACEHOLDERS, *dimensions):
            name = f"column_{column_letter(column).lower()}"
        if len(words - {""}) > 1:
            dimensions[name] = column
    return dimensions


def _stem(*parts: str) -> str:
    stem = "_".join(filter(None, (slug(part)[:30] for part in parts)))
    return re.sub("^[^a-z]+", "", stem).strip("_") or "figure"


def _time(placed: Sequence[HeadedCell]) -> str:
    periods = {one.period for one in placed}
    return "_{year}" if len({period[:4] for period in periods}) == len(periods) else "_{period}"


def _one_by_one(
    found: FoundTable, placed: Sequence[HeadedCell], rows: Sequence[str], columns: Sequence[str]
) -> Detections:
    pairs = list(dict.fromkeys((p.row, p.column) for p in placed))
    by_row = len(rows) > 1 or len(columns) < 2
    numbers: dict[str, dict[Key, Decimal]] = {}
    where: dict[str, str] = {}
    percent: set[str] = set()
    rule = {k: v for k, v in found.settings.items() if k in ("decimal", "thousands", "dates")}
    for one in placed:
        own, other = (one.row, one.column) if by_row else (one.column, one.row)
        where.setdefault(own, f"row {one.cell.row}" if by_row else "the column")
        try:
            signs = dict.fromkeys(found.signs, "0")
            words = dict.fromkeys(found.words, "unit")
            number = number_of(one.cell, rule, tuple(found.marks), signs, words)
        except Wrong:
            continue
        if number:
            where_and_when = BETWEEN.join([other, *one.words]), one.period
            numbers.setdefault(own, {})[where_and_when] = number.value
            percent |= {own} if number.percent else set()
    lines = [
        Line(name, cells, total=is_total(name), percent=name in percent)
        for name, cells in numbers.items()
    ]
    totals = {name: (choice, total) for name, choice, total in _totals(lines, where)}
    yield from (total for _, total in totals.values())
    time = ("_{area}" if found.area else "") + _time(placed)
    periods = {one.period for one in placed} - {""}
    untimed: dict[str, list[HeadedCell]] = {}  # cells without a period, by their columns
    for one in placed if found.period == "headings" else ():
        if not one.period and not one.ambiguity:
            untimed.setdefault(one.column, []).append(one)
    asked = {name: _period_of(name, periods) for name in untimed}
    for name in untimed if by_row else ():
        if year := year_of_shares(numbers, name):
            asked[name] = year
            yield Detection("period", f"{name}: the shares are those of {year}", "likely")
    together = {name for name, cells in untimed.items() if len(cells) > 1 and _alike(cells)}
    first = {(one.row, one.column): one for one in reversed(placed)}
    unit = _units(found, [first[pair] for pair in pairs]) | _mixed(placed)
    used: set[str] = set()
    for name in sorted(together, key=columns.index):  # what is asked of all is asked once
        entry = {"column": name, "id": f"{MARKER} {_stem(name)}_{{row}}{time}, or remove this line"}
        share = unit.get((untimed[name][0].row, name), {})
        found.series.append(entry | {"period": asked[name]} | share)
    pairs = [(row, column) for row, column in pairs if column not in together]
    for row, column in pairs[:MAX_SERIES]:
        stem = _stem(row if by_row else "", column)
        if stem in used:  # the words alone do not tell two series apart
            stem += f"_{first[row, column].cell.address.lower()}"
        used.add(stem)
        one_series = {"row": row} if row else {}
        if len(columns) > 1 or not row:
            one_series["column"] = column
        one_series["id"] = f"{MARKER} {stem}{time}, or remove this line"
        one_series |= unit.get((row, column), {})
        one_series["total"] = totals.get(row if by_row else column, ("no",))[0]
        if column in untimed:
            one_series["period"] = asked[column]
        found.series.append(one_series)
    if len(pairs) > MAX_SERIES:
        yield Detection("series", f"{len(pairs)}; the first {MAX_SERIES} are written", "certain")


def _period_of(heading: str, periods: Collection[str]) -> str:
    """The period of a column without one: that of all others, unless it names another year."""
    years = re.findall(rf"\b{YEAR}\b", heading)
    if len(periods) == 1 and all(year in one for year in years for one in periods):
        return next(iter(periods))
    says = f"; its heading says: {', '.join(years)}" if years else ""
    return f"{MARKER} the year or date of this series{says}"


def _units(
    found: FoundTable, placed: Sequence[HeadedCell]
) -> dict[tuple[str, str], dict[str, str]]:
    """The question for the unit of each series whose headings say another than those of others.

    What one heading says of several series, or several headings say in the same words, is asked
    once, under `units` of the table.
    """
    measures = {_measure(said) for said in {one.said for one in placed}}
    counts = {scale for scale, share in measures if not share}
    titled = any(scale_of(words)[1] != 1 for _, words in found.units)  # "единиц" is apart from it
    if len(counts) == 1 and counts != {1}:  # it is the unit of the table, whose question shows it
        word = next(one.said.word for one in placed if one.said and not one.said.share)
        found.units.append(("a heading", word))
    saying: dict[str, list[HeadedCell]] = {}
    for one in placed if titled or len(measures) > 1 else ():
        if one.said and (one.said.share or len(counts) > 1 or (titled and one.said.scale == 1)):
            own = (name for name in one.names if name == one.said.heading)
            saying.setdefault(next(own, one.row), []).append(one)
    unit: dict[tuple[str, str], dict[str, str]] = {}
    together: dict[str, list[str]] = {}
    for name, some in saying.items():
        together.setdefault(some[0].said.part if some[0].said else name, []).append(name)
    for part, names in together.items():
        first = saying[names[0]]
        said = first[0].said
        assert said
        asked = PERCENT_ASKED if said.share else f"{UNIT_ASKED}; it says: {said.word}"
        if len(names) > 1:
            found.units_of[part] = asked
        elif len(first) > 1:
            found.units_of[names[0]] = asked
        else:
            unit[first[0].row, first[0].column] = {"unit": asked}
    return unit


def _mixed(placed: Sequence[HeadedCell]) -> dict[tuple[str, str], dict[str, str]]:
    """The question for the unit of a series of which some figures show a per cent sign."""
    cells: dict[tuple[str, str], dict[bool, str]] = {}
    for one in placed:
        if _DIGIT.search(one.cell.text):
            by_sign = cells.setdefault((one.row, one.column), {})
            by_sign.setdefault(one.cell.text.endswith("%"), one.cell.address)
    return {
        pair: {
            "unit": f"{PERCENT_ASKED}, if {own[False]} is in per cent as {own[True]} is; else "
            "take the years of one unit alone"
        }
        for pair, own in cells.items()
        if len(own) > 1
    }


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
            if line.total or _telling(line, found):
                sure = "certain" if line.total else "likely"
                yield line.name, "yes", Detection("total", reason, sure, values)
        elif line.total:
            reason += " by its word; which lines it adds up is not seen"
            yield line.name, "yes", Detection("total", reason, "likely", values)


def _telling(whole: Line, parts: Sequence[Line]) -> bool:
    """Whether a sum without a word for it is no chance: figures are large, or there are several."""
    digits = sum(len(f"{abs(value):.0f}") for value in whole.cells.values())
    return digits > 2 + len(parts) and max(map(abs, whole.cells.values())) > 20
