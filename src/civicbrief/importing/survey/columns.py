"""What each column of a foreign table holds: labels, figures, periods, countries, or none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from civicbrief.importing.cells import Cell, Sheet, column_letter
from civicbrief.importing.countries import mostly, of_words
from civicbrief.importing.headings import figures_in
from civicbrief.importing.periods import is_heading, part_of_year
from civicbrief.importing.survey.found_table import Detection, Rows
from civicbrief.importing.survey.kinds import kind

_NUMBERING = re.compile(r"(№|#|р/с|п/п|no\.?$|n$)", re.IGNORECASE)
_CODE = re.compile(r"code|код|kod|id\b|№", re.IGNORECASE)
_ABOUT = re.compile(r"(UNIT|OBS|TIME)_(?!VALUE).*|DECIMALS|FREQ", re.IGNORECASE)  # of SDMX


def columns_of(sheet: Sheet, rows: Rows) -> tuple[list[int], list[int], int | None, list[int]]:
    """Columns of labels, of values, the one of periods if there is one, and all others."""
    kinds: dict[int, list[str]] = {column: [] for column in rows.columns}
    for cell in figures_in(sheet, rows.figures, rows.columns):
        kinds[cell.column].append(kind(cell))
    kinds = {column: found for column, found in kinds.items() if found}
    heads = {c: [h for h in (sheet.at(r, c) for r in rows.header) if h.text] for c in kinds}
    timed = [c for c in kinds if any(kind(h) in ("period", "year") for h in heads[c])]
    dated = _dated(sheet, rows, {c: kinds[c] for c in kinds if c not in timed}, heads)
    values = [c for c in kinds if c != dated and (c in timed or _is_value(rows, c, kinds[c]))]
    values = [c for c in values if not any(_ABOUT.fullmatch(h.text) for h in heads[c])]
    if dated:
        values = [c for c in values if not _parts_of_years(sheet, rows, c, heads[c])]
    index = [c for c in values[:1] if c != max(kinds) and _index(sheet, rows, c)]
    index += [c for c in _codes(kinds, values, dated, timed) if c not in index]
    blank = [c for c in kinds if c != dated and {*kinds[c]} == {"sign"} and heads[c]]
    signs = {c: {sheet.at(r, c).text for r in rows.figures} - {""} for c in blank}
    letters = [c for c in blank if all(map(str.isalpha, signs[c]))]
    # Before the values, a sign that is the same in every row names none of them.
    letters = [c for c in letters if len(signs[c]) > 1 or c > min(values, default=0)]
    ages = [c for c in blank if c < min(values, default=0) and _spans(sheet, rows, c)]
    named = {*letters, *ages, rows.columns[0]}
    values = sorted({*values, *(c for c in blank if c not in named)})
    texts = [column for column in kinds if column not in values and column != dated]
    values = [column for column in values if column not in index]
    labels = [c for c in texts if not values or c < values[0]]
    rest = [c for c in texts if c not in labels]
    return sorted([*labels, *([dated] if dated else [])]), values, dated, [*index, *rest]


def _is_value(rows: Rows, column: int, kinds: Sequence[str]) -> bool:
    """Whether a column holds figures: most of its cells are, and one at least is no sign."""
    count = Counter(kinds)
    figures = count["number"] + count["year"] + count["period"]
    if column != rows.columns[0]:
        figures += count["worded"]
    return figures > 0 and (figures + count["sign"]) * 2 >= len(kinds)


def _dated(
    sheet: Sheet,
    rows: Rows,
    kinds: Mapping[int, Sequence[str]],
    heads: Mapping[int, Sequence[Cell]],
) -> int | None:
    """The column of periods: by its heading, else by its words, else the first if in order."""
    able = [c for c in kinds if {*kinds[c]} <= {"period", "year"} and c != rows.columns[-1]]
    for c in able:
        if any(is_heading(head.text) for head in heads[c]):
            return c
    for c in able:
        if {*kinds[c]} == {"period"}:
            return c
    for c in (c for c in able if c == rows.columns[0] and not _called(heads[c])):
        texts = [sheet.at(row, c).text for row in rows.figures]
        if texts == sorted(texts) or texts == sorted(texts, reverse=True):
            return c
    return None


def _parts_of_years(sheet: Sheet, rows: Rows, column: int, heads: Sequence[Cell]) -> bool:
    """Whether a column numbers the quarters or months of the years beside it, by its heading."""
    heading = " ".join(head.text for head in heads)
    numbers = (sheet.at(row, column).text for row in rows.figures)
    return bool(heads) and all(
        one.isdecimal() and part_of_year(f"{one}-{heading}") for one in numbers if one
    )


def _called(heads: Sequence[Cell]) -> bool:
    return any(_CODE.search(head.text) for head in heads)


def countries_of(
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
    value = f"column {column_letter(best)} names {len(set(known[best].values()))}{rest}{more}"
    shown = ", ".join(f"{word} {code}" for word, code in list(known[best].items())[:4])
    sure = "likely" if others else "certain"
    found = [Detection("countries", value, sure, shown)]
    return best, found, [column for column in named if column != best]


def _spans(sheet: Sheet, rows: Rows, column: int) -> bool:
    """Whether a column has several ranges, as of ages: 15-19, 20-24."""
    texts = {sheet.at(row, column).text for row in rows.figures}
    return sum(any(sign.isdigit() for sign in text) for text in texts) > 1


def _index(sheet: Sheet, rows: Rows, column: int) -> bool:
    """Whether a column only numbers the rows: by its heading, or because it counts 1, 2, 3."""
    if any(_NUMBERING.match(sheet.at(row, column).text) for row in rows.header):
        return True
    texts = (sheet.at(row, column).text.rstrip(".") for row in rows.figures)
    count = 0
    for count, text in enumerate(filter(str.isdecimal, texts), start=1):
        if int(text) != count:
            return False
    return count > 1 and any(kind(sheet.at(r, column + 1)) == "text" for r in rows.figures)


def _codes(
    kinds: Mapping[int, Sequence[str]],
    values: Sequence[int],
    dated: int | None,
    timed: Sequence[int],
) -> list[int]:
    """Columns of codes: whole numbers before a column of words or of periods."""
    words = [c for c in kinds if c not in values and c != dated and c < min(timed, default=10**6)]
    named = [c for c in words if any(k == "text" for k in kinds[c])]
    found = [c for c in values if c not in timed and c < max(named, default=0)]
    after = [c for c in values if c not in found]
    return found if after and (timed or dated) else []
