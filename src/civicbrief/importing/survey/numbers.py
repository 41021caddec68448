"""How the figures of a foreign table are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from civicbrief.core.decisions import MARKER
from civicbrief.importing import headings as layout
from civicbrief.importing.cells import Cell
from civicbrief.importing.number_format import show
from civicbrief.importing.readings import NUMBERED, ODD, both, separators, without_marks
from civicbrief.importing.survey.rows import kind, marks_of

if TYPE_CHECKING:
    from civicbrief.importing.survey.found import FoundTable

Told = Iterator[tuple[str, str, str, str]]  # what, what of it, how sure, by which cells
MOST_ODD = 20  # figures that are asked about one by one


def writing_of(found: FoundTable) -> Told:
    """All that the figures of a table tell: separators, marks, signs, per cent."""
    cells = [
        layout.figure(found.sheet, row, column)
        for row in found.rows.figures
        for column in found.values
    ]
    cells = [cell for cell in cells if cell.text or cell.trouble]
    for part in (_marks, _signs, _odd, _separators, _percent, _digits, _words, _spread, _trouble):
        yield from part(found, cells)


def _shown(cells: list[Cell], most: int = 4) -> str:
    more = f" and {len(cells) - most} more" if len(cells) > most else ""
    return ", ".join(f'{cell.address} "{cell.text}"' for cell in cells[:most]) + more


def _marks(found: FoundTable, cells: list[Cell]) -> Told:
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


def _signs(found: FoundTable, cells: list[Cell]) -> Told:
    for sign in dict.fromkeys(without_marks(c.text) for c in cells if kind(c) == "sign"):
        own = [cell for cell in cells if without_marks(cell.text) == sign]
        if sign in "-–—":
            found.signs[sign] = f"{MARKER} no data, or 0 ({_places(own)})"
            yield "sign", f"{sign} is no data or zero", "open", _shown(own)
        else:
            found.signs[sign] = "no data"
            yield "sign", f"{sign} is no data", "likely", _shown(own)


def _odd(found: FoundTable, cells: list[Cell]) -> Told:
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


def _separators(found: FoundTable, cells: list[Cell]) -> Told:
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


def _percent(found: FoundTable, cells: list[Cell]) -> Told:
    words = [cell for cell in cells if cell.text.endswith("%") and cell.number is None]
    shares = [cell for cell in cells if cell.text.endswith("%") and cell.number is not None]
    if words:
        yield "per cent", "written in the cells", "certain", _shown(words)
    if shares:
        said = "a fraction in a format of per cent; the figure is what it shows"
        holds = ", ".join(f"{c.address} holds {c.number} as {c.text}" for c in shares[:3])
        yield "per cent", said, "certain", holds


def _digits(found: FoundTable, cells: list[Cell]) -> Told:
    held = [c for c in cells if c.number is not None and not c.trouble]
    odd = [c for c in held if c.number is not None and not show(c.number, c.form).same]
    if odd:
        seen = show(odd[0].number or Decimal(), odd[0].form)
        what = f"{odd[0].address} shows {seen.shown:f} and holds {seen.stored:f}"
        found.settings["digits"] = f"{MARKER} shown or stored; {what}"
        yield "digits", what, "open", _places(odd)


def _spread(found: FoundTable, cells: list[Cell]) -> Told:
    merged = layout.spread(found.sheet, found.frame)
    if merged:
        said = "over several headings: of each of them, or of all?"
        yield "merged figures", said, "open", ", ".join(span for _, span in merged[:4])


def _words(found: FoundTable, cells: list[Cell]) -> Told:
    """Words that a number format puts beside numbers: a unit or scale that no cell holds."""
    by_words: dict[str, list[Cell]] = {}
    for cell in cells:
        words = re.findall(r'"([^"]*\w[^"]*)"|\[\$([^\]-]+)', cell.form.partition(";")[0])
        for word in {quoted.strip() or sign for quoted, sign in words}:
            by_words.setdefault(word, []).append(cell)
    for word, own in by_words.items():
        yield "words of the format", f"{word}: the unit has to say it", "certain", _shown(own)


def _trouble(found: FoundTable, cells: list[Cell]) -> Told:
    for what in dict.fromkeys(cell.trouble for cell in cells if cell.trouble):
        own = [cell for cell in cells if cell.trouble == what]
        yield "no figure", what, "certain", _shown(own)
