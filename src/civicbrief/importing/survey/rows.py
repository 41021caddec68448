"""Where the tables of a sheet are: which rows are notes, headings, figures and footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from civicbrief.importing.cells import Cell, Sheet
from civicbrief.importing.headings import figures_in
from civicbrief.importing.periods import read_period
from civicbrief.importing.survey.doubtful_headings import (
    hold_unread_figures,
    may_begin_table,
)
from civicbrief.importing.survey.found_table import Rows
from civicbrief.importing.survey.kinds import FIGURES, kind
from civicbrief.importing.units import is_unit

# How a note begins that says who publishes a table.
_PUBLISHED = (
    "sources?|источник|дереккөз|ақпарат көзі|булагы|булак|маалымат булагы|manba|манба|джерел|"
    "сарчашма|kaynak|эх сурвалж|эх үүсвэр|mənbə|quelle|fuente|fonte|źródł|zdroj|sursa|izvor|извор|"
    "крыніца|წყარო|աղբյուր|المصدر"
)
SOURCE = re.compile(
    rf"\W*(?:\w+ )?(?:{_PUBLISHED})\w*((?: \w+){{0,2}}\s*[:–—-]|\.?$)|©", re.IGNORECASE
)
_FOOTNOTE = re.compile(
    rf"(\*|[¹²³⁴-⁹†‡]|\d+\)|примечани|ескерту|эскертүү|izoh|изоҳ|примітк|not:|note|{_PUBLISHED})",
    re.IGNORECASE,
)


def tables_of(sheet: Sheet) -> list[Rows]:
    """The tables of a sheet, from the top and from the left."""
    found: list[Rows] = []
    for columns in _column_groups(sheet):
        found += _tables_in(sheet, columns)
    return sorted(found, key=lambda rows: (rows.figures[0], rows.columns[0]))


def _column_groups(sheet: Sheet) -> list[list[int]]:
    """Columns that belong together; an empty column separates two tables if both hold figures."""
    cells = sheet.cells.values()
    used = {cell.column for cell in cells if not (cell.merged and _in_title(sheet, cell))}
    first = min(used, default=1)
    everything = sorted({column for _, column in sheet.cells if column >= first})
    groups: list[list[int]] = []
    for column in sorted(used):
        if groups and groups[-1][-1] == column - 1:
            groups[-1].append(column)
        else:
            groups.append([column])
    alone = len(groups) > 1 and all(len(group) > 1 and _named(sheet, group) for group in groups)
    return groups if alone else [everything]


def _named(sheet: Sheet, columns: Sequence[int]) -> bool:
    """Whether columns hold figures whose rows are named in the first of them."""
    rows = [row for one in _tables_in(sheet, columns) for row in one.figures]
    return any(kind(sheet.at(row, columns[0])) in ("text", "period") for row in rows)


def _in_title(sheet: Sheet, cell: Cell) -> bool:
    """Whether a covered cell continues a title that is merged across the sheet."""
    return sheet.at(cell.row, cell.column - 1).text == cell.text


def _tables_in(sheet: Sheet, columns: Sequence[int]) -> list[Rows]:
    found: list[Rows] = []
    current = Rows(columns)
    gap, pending = False, list[int]()
    last = 0
    for row in sorted({row for row, _ in sheet.cells}):  # what is empty is not walked
        gap, last = gap or (row > last + 1 and bool(current.figures)), row
        what = _row(sheet, columns, row, current, bool(gap and pending))
        if what == "blank":
            gap = gap or bool(current.figures)
        elif what == "note" and current.figures:
            pending.append(row)
        elif what == "note" and not current.header:
            current.notes.append(row)
        elif what == "note":
            current.section = current.section or [row]
        elif current.figures and what == "head" and (gap or pending or _again(sheet, row, current)):
            notes = [r for r in pending if not _footnote(sheet, columns, r)]
            current.footnotes = [r for r in pending if r not in notes]
            found.append(current)
            current, gap, pending = Rows(columns, notes, [row]), False, []
        elif what == "figures" and not (gap or pending) and may_begin_table(sheet, row, current):
            found.append(current)
            current = Rows(columns, header=[row], above=current)
        elif what == "head" and not current.figures:
            current.header.append(row)
            current.notes += current.section  # headings go on below it: it names no section
            current.section = []
        elif what == "numbering":
            current.numbering.append(row)
            current.section = []
        elif what in ("figures", "head"):
            current.figures.append(row)
            gap, pending = False, []  # notes among figures are headings of sections
    if current.figures:
        current.footnotes = pending
        found.append(current)
    return found


def _again(sheet: Sheet, row: int, current: Rows) -> bool:
    """Whether a row among figures repeats the headings: its label is theirs, all else periods."""
    first, *others = (sheet.at(row, column) for column in current.columns)
    labels = {sheet.at(head, first.column).text for head in current.header}
    years = [cell for cell in others if cell.text]
    if not years or any(kind(cell) not in ("period", "year") for cell in years):
        return False
    return first.text in labels if first.text else _one_by_one(years)


def _one_by_one(cells: Sequence[Cell]) -> bool:
    """Whether cells without a label hold years that follow one another without a gap."""
    found = [cell.text for cell in cells]
    if len(found) < 2 or not all(re.fullmatch(r"(19|20)\d\d", text) for text in found):
        return False
    first = int(found[0])
    return [int(text) for text in found] == list(range(first, first + len(found)))


def _footnote(sheet: Sheet, columns: Sequence[int], row: int) -> bool:
    return any(_FOOTNOTE.match(sheet.at(row, column).text) for column in columns)


def _row(
    sheet: Sheet, columns: Sequence[int], row: int, current: Rows, parted: bool = False
) -> str:
    """What a row is; `parted`: an empty row and a title stand between it and the figures above."""
    last = figures_in(sheet, (row,), columns[::-1]) if current.figures else ()
    if any(kind(cell) == "number" for cell in last):
        return "figures"  # as most rows of a large table are
    cells = [sheet.at(row, column) for column in columns]
    own = [cell for cell in cells if (cell.text or cell.trouble) and not cell.merged]
    if not own:
        return "blank" if not any(cell.text for cell in cells) else "note"
    kinds = [kind(cell) for cell in own]
    if current.figures and {*kinds} <= {"text", "period"} and SOURCE.match(own[0].text):
        return "note"  # the office may stand in the next cell
    if len(own) == 1 and kinds[0] in ("text", "period", "worded") and not _lone(own[0], columns):
        below = [sheet.at(row + 1, column) for column in columns]
        inner = own[0].column != columns[0] and not current.figures
        covered = any(cell.merged and cell.text != own[0].text for cell in cells)
        if inner and not covered and not current.header and is_unit(own[0].text):
            return "note"  # the unit of the table, above its last column
        return "head" if covered or (inner and sum(bool(c.text) for c in below) > 1) else "note"
    if not current.figures and _units(own, columns, bool(current.header)):
        return "head"
    # A section with a remark in another column; a title above each of two columns of labels.
    titled = all(sheet.at(row + 1, cell.column).text for cell in own)
    if "text" in kinds and not {*kinds} & {*FIGURES, "period"} and (current.header or titled):
        used = _used(sheet, columns, row)
        if used and not any(cell.column in used for cell in own) and own[0].column < min(used):
            return "note"
    if current.header and not current.figures:
        whole = [cell.text for cell, what in zip(own, kinds, strict=True) if what == "number"]
        letters = all(len(cell.text) == 1 for cell in own if kind(cell) == "text")
        if letters and _consecutive(whole, len(own)):
            return "numbering"
    if "number" in kinds or "worded" in kinds[1:]:
        return "figures"
    if "year" in kinds or ("period" in kinds and "sign" not in kinds):
        return "head" if _years(sheet, columns, row, own, current, parted) else "figures"
    if "sign" in kinds:
        return "figures" if current.header else "head"
    unread = not current.figures and hold_unread_figures(sheet, row, columns, current.header)
    return "figures" if unread else "head"


def _units(own: Sequence[Cell], columns: Sequence[int], headed: bool) -> bool:
    """Whether a row above the figures names units alone: "1 000", "%"; `headed`: below headings."""
    said = [cell for cell in own if cell.column != columns[0] or is_unit(cell.text)]
    if not all(is_unit(cell.text) for cell in said) or not (headed or said == own):
        return False
    # Beside a label, 1 000 may be its figure.
    return bool(said) and (said == own or not all(cell.text[0].isdigit() for cell in said))


def _lone(cell: Cell, columns: Sequence[int]) -> bool:
    """Whether a period alone in a row may head a column of it."""
    return kind(cell) == "period" and cell.column != columns[0]


def _used(sheet: Sheet, columns: Sequence[int], row: int) -> set[int]:
    """The columns in which figures stand below a row, up to the next empty one."""
    found: set[int] = set()
    for below in range(row + 1, row + 40):
        cells = [sheet.at(below, column) for column in columns]
        if not any(cell.text for cell in cells):
            break
        kinds = [(cell.column, kind(cell)) for cell in cells[1:]]
        found |= {column for column, what in kinds if what in ("number", "year", "worded")}
    return found


def _years(
    sheet: Sheet,
    columns: Sequence[int],
    row: int,
    own: Sequence[Cell],
    current: Rows,
    parted: bool,
) -> bool:
    """Whether a row of what may be years heads columns: by what stands above, below and in it."""
    when = [cell for cell in own if kind(cell) in ("year", "period")]
    first, bare = own[0], [cell for cell in when if kind(cell) == "year"]
    labelled = first.column == columns[0]
    if current.figures:
        said = {sheet.at(head, columns[0]).text for head in current.header}
        if not labelled:
            return _one_by_one(own)
        again = first.text in said
        return (again or parted) and _in_order(when) and first not in when
    if current.header:
        above = [sheet.at(current.header[-1], cell.column) for cell in own]
        headed = all(cell.text and not cell.merged and not is_unit(cell.text) for cell in above)
        kept = [cell for cell in above if cell.column != columns[0]]
        dated = any(kind(cell) in ("period", "year") for cell in above)
        if dated or (headed and len({cell.text for cell in kept}) == len(kept)):
            return False
        corner = sheet.at(current.header[-1], columns[0]).text
        if labelled and corner and not is_unit(corner) and len(when) < len(own) - 1:
            return False
        return not (labelled and first in when) and _in_order(when)
    below = [sheet.at(row + 1, cell.column) for cell in own]
    if labelled and first in when:  # periods down the side, without headings
        return kind(below[0]) not in ("year", "period") and _in_order(when)
    return _in_order(when) or not bare


def _in_order(cells: Sequence[Cell]) -> bool:
    """Whether years follow one another, up or down, all of them or group by group."""
    found = [
        read_period(cell.text, "day numbers" if len(cell.text) == 5 else "years") for cell in cells
    ]
    once = list(dict.fromkeys(found))
    if once not in (sorted(once), sorted(once, reverse=True)):
        return False
    count = len(found) // len(once)
    return found in (once * count, [one for one in once for _ in range(count)]) or any(
        kind(cell) == "period" for cell in cells
    )


def _consecutive(numbers: Sequence[str], width: int) -> bool:
    """Whether these are the numbers of columns below the headings of official tables: А 1 2 3."""
    if len(numbers) < 2 or len(numbers) < width - 1 or not all(n.isdecimal() for n in numbers):
        return False
    values = [int(number) for number in numbers]
    return values[0] in (1, 2) and values == list(range(values[0], values[0] + len(values)))
