"""Survey a foreign table: what it seems to be, how certain that is, and which cells show it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from civicbrief.core.decisions import MARKER
from civicbrief.importing.cells import Cell, Sheet, Table, column_letter
from civicbrief.importing.choice import Choice
from civicbrief.importing.countries import mostly, of_words
from civicbrief.importing.headings import Frame, figure_cell, heading_cells
from civicbrief.importing.readings import YEAR
from civicbrief.importing.survey.numbers import writing_of
from civicbrief.importing.survey.rows import (
    Detection,
    FoundTable,
    Rows,
    kind,
    named,
    span,
    tables_of,
)
from civicbrief.importing.survey.series import series_of

ALL = Choice()
MANY_TABLES = 6  # with more of them, a mapping is written as short as it can be
_NUMBERING = re.compile(r"(№|#|р/с|п/п|no\.?$|n$)", re.IGNORECASE)
_WHEN = re.compile(r"(год|жыл|year|период|кезең|period|дата|күні|date)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Survey:
    findings: list[Detection]
    tables: list[FoundTable]


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
        where = [span(one.rows.header + one.rows.span) for one in tables if one.sheet is sheet]
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
    sure = "certain" if table.encoding.startswith("utf") else "likely"
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
    labels, values, dated, skipped = _columns(sheet, rows)
    area, countries, others = _countries(sheet, rows, [one for one in labels if one != dated])
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
    timed = [h for cells in heads.values() for h in cells if kind(h) == "period"]
    all_timed = all(any(kind(h) == "period" for h in cells) for cells in heads.values())
    found = FoundTable(sheet, rows, labels, values, "", area=area, choice=choice)

    def detected(what: str, value: str, certainty: str, cells: str = "") -> None:
        found.findings.append(Detection(what, value, certainty, cells))

    def own(numbers: Sequence[int]) -> list[Cell]:
        cells = (sheet.at(row, column) for row in numbers for column in rows.columns)
        return [cell for cell in cells if cell.text and not cell.merged]

    if rows.notes:
        cells = ", ".join(c.address for c in own(rows.notes))
        detected("notes above", named(rows.notes), "certain", cells)
    merged = any(sheet.at(row, column).merged for row in rows.header for column in rows.columns)
    if rows.header:
        words = "; ".join(f"{c.address} {c.text}" for c in own(rows.header)[:4])
        place = f"{named(rows.header)}{', with merged cells' if merged else ''}"
        detected(
            "headings", place, "certain" if len(rows.header) == 1 or merged else "likely", words
        )
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
        hint = next((c for c in notes if re.search(rf"\b{YEAR}\b", c.text)), None)
        said = f"; {hint.address} says: {hint.text[:80]}" if hint else ""
        found.period = f"{MARKER} the year or date of these figures{said}"
        detected(
            "shape", "one period, and no heading names it", "open", hint.address if hint else ""
        )
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


def _columns(sheet: Sheet, rows: Rows) -> tuple[list[int], list[int], int | None, list[int]]:
    """Columns of labels, of values, the one of periods if there is one, and all others."""
    kinds = {
        c: [k for k in (kind(figure_cell(sheet, r, c)) for r in rows.figures) if k]
        for c in rows.columns
    }
    kinds = {column: found for column, found in kinds.items() if found}
    dated = next((c for c in kinds if _dated(sheet, rows, c, kinds[c])), None)
    values = [
        column
        for column, found in kinds.items()
        if column != dated and sum(k != "text" for k in found) * 2 >= len(found)
    ]
    index = [c for c in values[:1] if _index(sheet, rows, c)] or _codes(sheet, rows, kinds, values)
    texts = [column for column in kinds if column not in values and column != dated]
    values = [column for column in values if column not in index]
    labels = [c for c in texts if not values or c < values[0]]
    rest = [c for c in texts if c not in labels]
    return sorted([*labels, *([dated] if dated else [])]), values, dated, [*index, *rest]


def _countries(
    sheet: Sheet, rows: Rows, labels: Sequence[int]
) -> tuple[int | None, list[Detection], list[int]]:
    """The column of labels that names most countries, what it shows, and the columns that say it
    again: codes beside names.
    """
    words = {c: [sheet.at(row, c).text for row in rows.figures] for c in labels}
    known = {column: of_words(texts) for column, texts in words.items()}
    named = [column for column in labels if mostly(known[column], words[column])]
    if not named:
        return None, [], []
    best = max(named, key=lambda column: len(known[column]))
    others = list(dict.fromkeys(t for t in words[best] if t and t not in known[best]))
    rest = f"; {len(others)} words are none: {', '.join(others[:6])}" if others else ""
    more = " …" if len(others) > 6 else ""
    name = column_letter(best)
    value = f"column {name} names {len(set(known[best].values()))}{rest}{more}"
    shown = ", ".join(f"{word} {code}" for word, code in list(known[best].items())[:4])
    sure = "likely" if others else "certain"
    found = [Detection("countries", value, sure, shown)]
    return best, found, [column for column in named if column != best]


def _dated(sheet: Sheet, rows: Rows, column: int, kinds: Sequence[str]) -> bool:
    """Whether all cells of a column are years or dates, and no year is its own heading."""
    heads = [sheet.at(row, column) for row in rows.header]
    named = any(_WHEN.search(head.text) for head in heads)
    if column == rows.columns[-1] or any(kind(head) == "period" for head in heads):
        return False
    numbers = all(re.fullmatch(r"[2-6]\d{4}", sheet.at(r, column).text) for r in rows.figures)
    if named and numbers:  # the numbers of days in a spreadsheet: the import asks about them
        return True
    return set(kinds) == {"period"} and (named or column == rows.columns[0])


def _index(sheet: Sheet, rows: Rows, column: int) -> bool:
    """Whether a column only numbers the rows: by its heading, or because it counts 1, 2, 3."""
    if any(_NUMBERING.match(sheet.at(row, column).text) for row in rows.header):
        return True
    texts = [sheet.at(row, column).text.rstrip(".") for row in rows.figures]
    numbers = [int(text) for text in texts if text.isdecimal()]
    words = any(kind(sheet.at(r, column + 1)) == "text" for r in rows.figures)
    return words and len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))


def _codes(
    sheet: Sheet, rows: Rows, kinds: Mapping[int, Sequence[str]], values: Sequence[int]
) -> list[int]:
    """Columns of codes: numbers before a column of words, without a year if others have one."""
    timed = [c for c in values if any(kind(sheet.at(r, c)) == "period" for r in rows.header)]
    words = [c for c in kinds if c not in values and c < min(timed, default=0)]
    return [c for c in values if timed and c not in timed and c < max(words, default=0)]
