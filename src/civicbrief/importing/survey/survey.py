"""Survey a foreign table: what it seems to be, how certain that is, and which cells show it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from civicbrief.core.decisions import MARKER
from civicbrief.importing.cells import (
    Cell,
    Sheet,
    Table,
    column_letter,
    without_search_for_cycles,
)
from civicbrief.importing.choice import Choice
from civicbrief.importing.heading_periods import BETWEEN, section_period
from civicbrief.importing.headings import (
    Frame,
    heading_cells,
    row_heads,
    spread,
    unit_sections,
)
from civicbrief.importing.mapping import ranges
from civicbrief.importing.periods import YEAR
from civicbrief.importing.survey.columns import columns_of, countries_of
from civicbrief.importing.survey.dates import dates_of, period_said
from civicbrief.importing.survey.doubtful_headings import headings_asked
from civicbrief.importing.survey.found_table import Detection, FoundTable, Rows, named, span
from civicbrief.importing.survey.kinds import kind
from civicbrief.importing.survey.numbers import writing_of
from civicbrief.importing.survey.reach import reach_of
from civicbrief.importing.survey.rows import tables_of
from civicbrief.importing.survey.series import series_of
from civicbrief.importing.units import POWERS, says_unit, scale_of

ALL = Choice()
MANY_TABLES = 6  # with more of them, a mapping is written as short as it can be


@dataclass(frozen=True, slots=True)
class Survey:
    findings: list[Detection]
    tables: list[FoundTable]


@without_search_for_cycles()
def survey(table: Table, choice: Choice = ALL) -> Survey:
    """What a file and each of its tables seem to be; `tables` is empty if there is none.

    Of sheets, countries and rows those of the choice are looked at.
    """
    found = list(_file(table))
    sheets = [one for one in table.sheets if not choice.sheets or one.name in choice.sheets]
    places = [(sheet, rows) for sheet in sheets for rows in tables_of(sheet)]
    many = len(places) > MANY_TABLES
    read = (_table(sheet, rows, choice, many) for sheet, rows in places)
    tables = [one for one in read if one]
    for sheet in sheets:
        own = [one.rows for one in tables if one.sheet.name == sheet.name]
        where = [span(rows.header + rows.span) for rows in own]
        if len(where) != 1 and not (many and where):
            name = f"sheet {sheet.name}" if sheet.name else "file"
            count = f"{len(where)} on the {name}{', which is hidden' if sheet.hidden else ''}"
            cells = f"rows {'; '.join(where)}" if where else ""
            found.append(Detection("tables", count, "likely" if where else "certain", cells))
    return Survey(found, tables)


def _file(table: Table) -> list[Detection]:
    if not table.is_csv:
        names = ", ".join(sheet.name for sheet in table.sheets)
        return [Detection("format", f"{table.format}, sheets: {names}", "certain")]
    delimiter = {"\t": "a tab"}.get(table.delimiter, f'"{table.delimiter}"')
    sure = "certain" if table.encoding.startswith("utf") else "open" if table.question else "likely"
    (sheet,) = table.sheets
    odd = next((c for c in sheet.cells.values() if not c.text.isascii()), None)
    read = f'{odd.address} reads "{odd.text[:40]}"' if odd else "only ASCII"
    ((wide, width), *_) = Counter(row for row, _ in sheet.cells).most_common(1)
    split = "certain" if sheet.last_column > 1 else "open"
    return [
        Detection("format", "CSV", "certain"),
        Detection("encoding", table.encoding, sure, read),
        Detection("delimiter", delimiter, split, f"row {wide} has {width} cells"),
    ]


def _table(sheet: Sheet, rows: Rows, choice: Choice, many: bool) -> FoundTable | None:
    """The table in these rows; None if it has nothing of the choice."""
    labels, values, dated, skipped = columns_of(sheet, rows)
    if not values:
        return None
    reach = reach_of(sheet, rows, labels, values)
    places = str(reach)
    sheet = spread(sheet.name, sheet, ranges(places))
    area, countries, others = countries_of(sheet, rows, [one for one in labels if one != dated])
    labels, skipped = [one for one in labels if one not in others], [*skipped, *others]
    whole = Frame(rows.header, rows.span, labels, values, area=area)
    kept = choice.kept(sheet, whole, {})
    if kept is not None:
        figures = [row for row in rows.figures if row in kept]
        if not figures:
            return None
        # A newer file may have its rows elsewhere: words and countries are looked for in all.
        rows = replace(rows, figures=figures, reach=[] if choice.rows else rows.figures)
    frame = Frame(rows.header, rows.span, labels, values)
    heads = {c: heading_cells(sheet, frame, c) for c in values}
    timed = [h for cells in heads.values() for h in cells if kind(h) in ("period", "year")]
    all_timed = all(any(kind(h) in ("period", "year") for h in cells) for cells in heads.values())
    found = FoundTable(sheet, rows, labels, values, "", area=area, choice=choice)

    def detected(what: str, value: str, certainty: str, cells: str = "") -> None:
        found.findings.append(Detection(what, value, certainty, cells))

    def own(numbers: Sequence[int]) -> list[Cell]:
        cells = (sheet.at(row, column) for row in numbers for column in rows.columns)
        return [cell for cell in cells if cell.text and not cell.merged]

    if places and reach.repeating:
        found.spread = places
        what = f"as if merged, since the headings in each group repeat: {places}"
        detected("empty headings", what, "likely")
    elif places:
        found.spread = f"{MARKER} {places} as if merged, or none: else an empty cell is no heading"
        detected("empty headings", f"beside filled ones: {places}", "open")
    found.units = list(_units(sheet, rows, labels, values))
    if rows.notes:
        cells = ", ".join(c.address for c in own(rows.notes))
        detected("notes above", named(rows.notes), "certain", cells)
    merged = any(sheet.at(row, column).merged for row in rows.header for column in rows.columns)
    if rows.header:
        words = "; ".join(f"{c.address} {c.text}" for c in own(rows.header)[:4])
        place = f"{named(rows.header)}{', with merged cells' if merged else ''}"
        found.header = headings_asked(sheet, rows)
        sure = "certain" if len(rows.header) == 1 or merged else "likely"
        detected("headings", place, "open" if found.header else sure, words)
    else:
        detected("headings", "none were found", "open")
    if rows.numbering:
        detected("numbers of columns", f"{named(rows.numbering)}, left out", "likely")
    if timed and (all_timed or not dated):
        found.period = "headings"
        cells = ", ".join(dict.fromkeys(f"{h.address} {h.text}" for h in timed[:4]))
        detected("shape", "wide: years are headings", "certain" if all_timed else "likely", cells)
    elif dated:
        found.period = f"column {column_letter(dated)}"
        long = "long" if len(values) == 1 and len(labels) > 1 else "years in rows"
        cells = f"{column_letter(dated)}{rows.figures[0]} {sheet.at(rows.figures[0], dated).text}"
        detected("shape", f"{long}: periods are in {found.period}", "likely", cells)
    else:
        notes = own([*rows.notes, *rows.header])
        said = {period: cell for cell in notes if (period := period_said(cell.text))}
        hint = next((c for c in notes if re.search(rf"\b{YEAR}\b", c.text)), None)
        if of_sections := _of_sections(sheet, frame):
            found.period = "sections"
            detected("shape", "the headings of sections name periods", "likely", of_sections)
        elif len(said) == 1:
            ((found.period, cell),) = said.items()
            what = f"one period, {found.period}, as {cell.address} says"
            detected("shape", what, "likely", f"{cell.address} {cell.text[:80]}")
        else:
            says = f"; {hint.address} says: {hint.text[:80]}" if hint else ""
            found.period = f"{MARKER} the year or date of these figures{says}"
            place = hint.address if hint else ""
            detected("shape", "one period, and no heading names it", "open", place)
    if dates := dates_of(
        [h.text for h in timed]
        if timed
        else [sheet.at(r, dated).text for r in rows.reach or rows.figures if dated]
    ):
        found.settings["dates"] = dates
        detected("dates", dates.removeprefix(f"{MARKER} "), "open" if MARKER in dates else "likely")
    flags = [c for c in skipped if c > max(values, default=0) and _flags(sheet, rows, c)]
    if len(flags) == 1:
        name = column_letter(flags[0])
        found.settings["flags"] = f"column {name}"
        detected("marks", f"column {name} has one for each figure, kept beside it", "likely")
        skipped = [c for c in skipped if c not in flags]
    found.findings += countries
    if skipped:
        detected("left out", f"columns {', '.join(map(column_letter, skipped))}", "likely")
    if rows.footnotes:
        cells = "; ".join(f"{c.address} {c.text[:40]}" for c in own(rows.footnotes))
        detected("footnotes", named(rows.footnotes), "likely", cells)
    empty = [r for r in rows.span if not any(sheet.at(r, c).text for c in rows.columns)]
    if empty:
        detected("empty", named(empty), "certain")
    hidden = sorted(sheet.hidden_rows & set(rows.span))
    columns = sorted(sheet.hidden_columns & {*labels, *values})
    if hidden or columns or sheet.hidden:
        parts = [named(hidden)] * bool(hidden)
        parts += [f"columns {', '.join(map(column_letter, columns))}"] * bool(columns)
        place = ", ".join(parts) or "the whole sheet"
        found.settings["hidden"] = f"{MARKER} include or leave out; hidden: {place}"
        detected("hidden", place, "open")
    found.findings += writing_of(found)
    found.findings += series_of(found, many)  # by what the writing of the figures has shown
    return found


def _of_sections(sheet: Sheet, frame: Frame) -> str:
    """The sections that are called by their periods, where all rows stand below such ones."""
    heads = row_heads(sheet, frame, "sections").values()
    sections = dict.fromkeys(head.partition(BETWEEN)[0] for head in heads)
    return "; ".join(sections) if all(map(section_period, heads)) and len(sections) > 1 else ""


def _flags(sheet: Sheet, rows: Rows, column: int) -> bool:
    """Whether a column holds the letters of status of the figures beside it."""
    texts = {sheet.at(row, column).text for row in rows.figures} - {""}
    return bool(texts) and all(len(text) <= 2 and text.isalpha() for text in texts)


def _units(
    sheet: Sheet, rows: Rows, labels: Sequence[int], values: Sequence[int]
) -> Iterator[tuple[str, str]]:
    """What titles, notes, the sheet's name and the corner of a table say of its unit, its one
    section or the cells beside its figures, and a column UNIT_MULT.
    """
    if scale_of(sheet.name)[0]:
        yield "its sheet", sheet.name
    around = [sheet.at(r, c) for r in [*rows.notes, *rows.footnotes] for c in rows.columns]
    for cell in [*around, *(sheet.at(r, c) for r in rows.header for c in labels)]:
        if cell.text and not cell.merged and says_unit(cell.text):
            yield cell.address, cell.text[:200]
    sections = unit_sections(sheet, Frame(rows.header, rows.span, labels, values))
    said = {sections.get(row, "") for row in rows.figures}
    yield from ((named(rows.figures), text) for text in said if len(said) == 1 and text)
    for head in (sheet.at(r, c) for r in rows.header for c in rows.columns):
        if POWERS.fullmatch(head.text):
            powers = {sheet.at(r, head.column).text for r in rows.figures} - {""}
            yield from ((f"column {column_letter(head.column)}", f"UNIT_MULT {p}") for p in powers)
