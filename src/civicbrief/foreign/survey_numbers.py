"""How the figures of a foreign table are written, and which of its rows are totals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from civicbrief.decide import MARKER
from civicbrief.foreign import layout
from civicbrief.foreign.cell_number import Wrong, number_of
from civicbrief.foreign.cells import Cell
from civicbrief.foreign.number_format import show
from civicbrief.foreign.raw import latin
from civicbrief.foreign.readings import NUMBERED, ODD, both, separators, without_marks
from civicbrief.foreign.survey_rows import kind, marks_of

if TYPE_CHECKING:
    from civicbrief.foreign.survey import Found

MOST_SERIES = 60
MOST_PARTS = 300  # of a total
MOST_ODD = 20  # figures that are asked about one by one
_TOTAL = re.compile(
    r"\W*(всего|итого|барлығы|барлыгы|жалпы|жиыны|total|overall|all\b)", re.IGNORECASE
)
Cells = dict[tuple[str, str], Decimal]  # of one heading, by the other heading and the period


def add(found: Found, finding: Callable[..., Any]) -> None:
    """Add to a table all that its figures tell: separators, marks, signs, per cent, totals."""
    cells = [
        layout.figure(found.sheet, row, column)
        for row in found.rows.figures
        for column in found.values
    ]
    cells = [cell for cell in cells if cell.text or cell.trouble]
    for part in (_marks, _signs, _odd, _separators, _percent, _digits, _words, _spread, _trouble):
        for what, said, sure, where in part(found, cells):
            found.findings.append(finding(what, said, sure, where))
    for what, said, sure, where in _series(found):
        found.findings.append(finding(what, said, sure, where))


Told = Iterator[tuple[str, str, str, str]]


def _shown(cells: list[Cell], most: int = 4) -> str:
    more = f" and {len(cells) - most} more" if len(cells) > most else ""
    return ", ".join(f'{cell.address} "{cell.text}"' for cell in cells[:most]) + more


def _marks(found: Found, cells: list[Cell]) -> Told:
    heads = [found.sheet.at(r, c) for r in found.rows.header for c in found.rows.columns]
    heads += [found.sheet.at(r, c) for r in found.rows.span for c in found.labels]
    marked = [cell for cell in [*heads, *cells] if marks_of(cell) and not cell.merged]
    found.marks = list(dict.fromkeys(mark for cell in marked for mark in marks_of(cell)))
    if marked:
        yield "marks of footnotes", ", ".join(found.marks), "certain", _shown(marked)
    numbered = [c for c in cells if NUMBERED.search(c.text) and kind(c) == "number"]
    notes = [found.sheet.at(r, c).text for r in found.rows.footnotes for c in found.rows.columns]
    for mark in dict.fromkeys(cell.text[-2:] for cell in numbered):
        own = [cell for cell in numbered if cell.text.endswith(mark)]
        if any(note.startswith(mark) for note in notes):
            found.marks.append(mark)
            yield "marks of footnotes", f"{mark}, a footnote begins so", "likely", _shown(own)
        else:
            cell = own[0]
            readings = f"{cell.text[:-2].rstrip()} with the mark {mark}, or {cell.text[:-1]}"
            found.marks.append(
                f"{MARKER} {cell.address} is {readings}; write {mark} or remove this"
            )
            yield "marks of footnotes", f"{readings}?", "open", _shown(own)


def _signs(found: Found, cells: list[Cell]) -> Told:
    for sign in dict.fromkeys(without_marks(c.text) for c in cells if kind(c) == "sign"):
        own = [cell for cell in cells if without_marks(cell.text) == sign]
        if sign in "-–—":
            found.signs[sign] = f"{MARKER} no data, or 0 ({_places(own)})"
            yield "sign", f"{sign} is no data or zero", "open", _shown(own)
        else:
            found.signs[sign] = "no data"
            yield "sign", f"{sign} is no data", "likely", _shown(own)


def _odd(found: Found, cells: list[Cell]) -> Told:
    """Figures that no rule reads: what each means is asked, where they are few."""
    by_text: dict[str, list[Cell]] = {}
    for cell in cells:
        text = without_marks(cell.text, tuple(found.marks))
        if cell.number is None and ODD.fullmatch(text) and separators(text) is None:
            by_text.setdefault(text, []).append(cell)
    for text, own in by_text.items() if len(by_text) <= MOST_ODD else ():
        found.signs[text] = f"{MARKER} the number that it means, or no data ({_places(own)})"
    if by_text:
        own = [cell for cells_of_one in by_text.values() for cell in cells_of_one]
        yield "no number", "what they mean is yours to say, under signs", "open", _shown(own)


def _places(cells: list[Cell]) -> str:
    return ", ".join(cell.address for cell in cells[:4]) + (" …" if len(cells) > 4 else "")


def _separators(found: Found, cells: list[Cell]) -> Told:
    firm: dict[str, list[tuple[str, Cell]]] = {"decimal": [], "thousands": []}
    doubtful: list[Cell] = []
    for column in found.values:
        said = [
            (cell, separators(without_marks(cell.text, tuple(found.marks))) or {})
            for cell in cells
            if cell.column == column and cell.number is None
        ]
        own = {(sign, role) for _, signs in said for sign, role in signs.items()}
        decided = {sign for sign, role in own if role != "either"}
        points = {sign for sign, role in own if role == "decimal"}
        for cell, signs in said:
            for sign, role in signs.items():
                if role != "either":
                    firm[role].append((sign, cell))
                elif sign not in decided and not points - {sign}:
                    doubtful.append(cell)
                elif sign not in decided:
                    firm["thousands"].append((sign, cell))
    told = {role: list(dict.fromkeys(sign for sign, _ in seen)) for role, seen in firm.items()}
    clash = len(told["decimal"]) > 1 or set(told["decimal"]) & set(told["thousands"])
    for role in ("decimal", "thousands"):
        if told[role] and not clash:
            sign = told[role][0]
            found.settings[role] = sign
            word = "a space" if sign == " " else f'"{sign}"'
            own_cells = [cell for s, cell in firm[role] if s == sign]
            yield role, word, "certain", _shown(own_cells)
    if len(told["thousands"]) > 1:
        found.settings["thousands"] = f"{MARKER} one of {' and '.join(told['thousands'])}"
    if clash:
        mixed = [cell for _, cell in firm["decimal"]]
        found.settings["decimal"] = f"{MARKER} the cells disagree: {_shown(mixed)}"
        yield "decimal", "the cells disagree", "open", _shown(mixed)
    elif doubtful:
        one, other = both(doubtful[0].text)
        what = f"{doubtful[0].address} is {one} or {other}"
        found.settings["decimal"] = f'{MARKER} "," or "."; {what}; then thousands, if any'
        yield "decimal", f"{what}: this column does not tell", "open", _shown(doubtful)


def _percent(found: Found, cells: list[Cell]) -> Told:
    words = [cell for cell in cells if cell.text.endswith("%") and cell.number is None]
    shares = [cell for cell in cells if cell.text.endswith("%") and cell.number is not None]
    if words:
        yield "per cent", "written in the cells", "certain", _shown(words)
    if shares:
        said = "a fraction in a format of per cent; the figure is what it shows"
        yield (
            "per cent",
            said,
            "certain",
            ", ".join(f"{c.address} holds {c.number} as {c.text}" for c in shares[:3]),
        )


def _digits(found: Found, cells: list[Cell]) -> Told:
    held = [c for c in cells if c.number is not None and not c.trouble]
    odd = [c for c in held if c.number is not None and not show(c.number, c.form).same]
    if odd:
        seen = show(odd[0].number or Decimal(), odd[0].form)
        what = f"{odd[0].address} shows {seen.shown:f} and holds {seen.stored:f}"
        found.settings["digits"] = f"{MARKER} shown or stored; {what}"
        yield "digits", what, "open", _places(odd)


def _spread(found: Found, cells: list[Cell]) -> Told:
    merged = layout.spread(found.sheet, found.frame)
    if merged:
        said = "over several headings: of each of them, or of all?"
        yield "merged figures", said, "open", ", ".join(span for _, span in merged[:4])


def _words(found: Found, cells: list[Cell]) -> Told:
    """Words that a number format puts beside numbers: a unit or scale that no cell holds."""
    by_words: dict[str, list[Cell]] = {}
    for cell in cells:
        words = re.findall(r'"([^"]*\w[^"]*)"|\[\$([^\]-]+)', cell.form.partition(";")[0])
        for word in {quoted.strip() or sign for quoted, sign in words}:
            by_words.setdefault(word, []).append(cell)
    for word, own in by_words.items():
        yield "words of the format", f"{word}: the unit has to say it", "certain", _shown(own)


def _trouble(found: Found, cells: list[Cell]) -> Told:
    for what in dict.fromkeys(cell.trouble for cell in cells if cell.trouble):
        own = [cell for cell in cells if cell.trouble == what]
        yield "no figure", what, "certain", _shown(own)


def _series(found: Found) -> Told:
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
        parts = _parts(numbers, names, place)
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


def _parts(numbers: dict[str, Cells], names: list[str], place: int) -> list[str]:
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
