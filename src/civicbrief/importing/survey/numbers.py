"""How the figures of a foreign table are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from civicbrief.core.decisions import MARKER
from civicbrief.importing.cell_number import show
from civicbrief.importing.cells import Cell
from civicbrief.importing.headings import figure_cell, merged_figures
from civicbrief.importing.readings import NUMBERED, UNREAD, both_readings, separators, without_marks
from civicbrief.importing.survey.rows import Detection, FoundTable, kind, marks_of

Detections = Iterator[Detection]
MAX_UNREAD = 20  # figures that are asked about one by one


def writing_of(found: FoundTable) -> Detections:
    """What the figures of a table show: separators, marks, signs, per cent."""
    cells = [
        figure_cell(found.sheet, row, column)
        for row in found.rows.figures
        for column in found.values
    ]
    cells = [cell for cell in cells if cell.text or cell.trouble]
    for part in (
        _marks,
        _signs,
        _unread,
        _separators,
        _percent,
        _digits,
        _words,
        _merged,
        _trouble,
    ):
        yield from part(found, cells)


def _shown(cells: list[Cell], most: int = 4) -> str:
    more = f" and {len(cells) - most} more" if len(cells) > most else ""
    return ", ".join(f'{cell.address} "{cell.text}"' for cell in cells[:most]) + more


def _marks(found: FoundTable, cells: list[Cell]) -> Detections:
    heads = [found.sheet.at(r, c) for r in found.rows.header for c in found.rows.columns]
    heads += [found.sheet.at(r, c) for r in found.rows.span for c in found.labels]
    marked = [cell for cell in [*heads, *cells] if marks_of(cell) and not cell.merged]
    found.marks = list(dict.fromkeys(mark for cell in marked for mark in marks_of(cell)))
    if marked:
        yield Detection("marks of footnotes", ", ".join(found.marks), "certain", _shown(marked))
    numbered = [c for c in cells if NUMBERED.search(c.text) and kind(c) == "number"]
    notes = [found.sheet.at(r, c).text for r in found.rows.footnotes for c in found.rows.columns]
    for mark in dict.fromkeys(cell.text[-2:] for cell in numbered):
        own = [cell for cell in numbered if cell.text.endswith(mark)]
        if any(note.startswith(mark) for note in notes):
            found.marks.append(mark)
            yield Detection(
                "marks of footnotes", f"{mark}, as a footnote begins", "likely", _shown(own)
            )
        else:
            cell = own[0]
            readings = f"{cell.text[:-2].rstrip()} with the mark {mark}, or {cell.text[:-1]}"
            found.marks.append(
                f"{MARKER} {cell.address} is {readings}; write {mark} or remove this"
            )
            yield Detection("marks of footnotes", f"{readings}?", "open", _shown(own))


def _signs(found: FoundTable, cells: list[Cell]) -> Detections:
    for sign in dict.fromkeys(without_marks(c.text) for c in cells if kind(c) == "sign"):
        own = [cell for cell in cells if without_marks(cell.text) == sign]
        if sign in "-–—":
            found.signs[sign] = f"{MARKER} no data, or 0 ({_places(own)})"
            yield Detection("sign", f"{sign} means no data, or zero", "open", _shown(own))
        else:
            found.signs[sign] = "no data"
            yield Detection("sign", f"{sign} means no data", "likely", _shown(own))


def _unread(found: FoundTable, cells: list[Cell]) -> Detections:
    """Figures that no rule can read: if they are few, the mapping asks for the meaning of each."""
    by_text: dict[str, list[Cell]] = {}
    for cell in cells:
        if cell.number is not None or cell.text.isdecimal():
            continue
        text = without_marks(cell.text, tuple(found.marks))
        if UNREAD.fullmatch(text) and separators(text) is None:
            by_text.setdefault(text, []).append(cell)
    for text, own in by_text.items() if len(by_text) <= MAX_UNREAD else ():
        found.signs[text] = f"{MARKER} the number that it means, or no data ({_places(own)})"
    if own := [cell for same in by_text.values() for cell in same]:
        yield Detection("not a number", "write what each means under signs", "open", _shown(own))


def _places(cells: list[Cell]) -> str:
    return ", ".join(cell.address for cell in cells[:4]) + (" …" if len(cells) > 4 else "")


def _separators(found: FoundTable, cells: list[Cell]) -> Detections:
    firm: dict[str, list[tuple[str, Cell]]] = {"decimal": [], "thousands": []}
    doubtful: list[Cell] = []
    marks = tuple(found.marks)
    by_column: dict[int, list[Cell]] = {column: [] for column in found.values}
    for cell in cells:
        if cell.number is None and not cell.text.isdecimal():
            by_column[cell.column].append(cell)
    for own_cells in by_column.values():
        roles = [(cell, separators(without_marks(cell.text, marks)) or {}) for cell in own_cells]
        own = {(sign, role) for _, signs in roles for sign, role in signs.items()}
        decided = {sign for sign, role in own if role != "either"}
        points = {sign for sign, role in own if role == "decimal"}
        for cell, signs in roles:
            for sign, role in signs.items():
                if role != "either":
                    firm[role].append((sign, cell))
                elif sign not in decided and not points - {sign}:
                    doubtful.append(cell)
                elif sign not in decided:
                    firm["thousands"].append((sign, cell))
    decimals, thousands = (list(dict.fromkeys(sign for sign, _ in firm[role])) for role in firm)
    clash = len(decimals) > 1 or set(decimals) & set(thousands)
    for role, written in (("decimal", decimals), ("thousands", thousands)):
        if written and not clash:
            found.settings[role] = sign = written[0]
            word = "a space" if sign == " " else f'"{sign}"'
            own_cells = [cell for s, cell in firm[role] if s == sign]
            yield Detection(role, word, "certain", _shown(own_cells))
    if len(thousands) > 1:
        found.settings["thousands"] = f"{MARKER} one of {' and '.join(thousands)}"
    if clash:
        mixed = [cell for _, cell in firm["decimal"]]
        found.settings["decimal"] = f"{MARKER} the cells disagree: {_shown(mixed)}"
        yield Detection("decimal", "the cells disagree", "open", _shown(mixed))
    elif doubtful:
        one, other = both_readings(doubtful[0].text)
        what = f"{doubtful[0].address} is {one} or {other}"
        found.settings["decimal"] = f'{MARKER} "," or "."; {what}; then thousands, if any'
        yield Detection("decimal", f"{what}: this column does not tell", "open", _shown(doubtful))


def _percent(found: FoundTable, cells: list[Cell]) -> Detections:
    words = [cell for cell in cells if cell.text.endswith("%") and cell.number is None]
    shares = [cell for cell in cells if cell.text.endswith("%") and cell.number is not None]
    if words:
        yield Detection("per cent", "written in the cells", "certain", _shown(words))
    if shares:
        read = "a fraction in a per cent format; the figure is what it shows"
        holds = ", ".join(f"{c.address} holds {c.number} as {c.text}" for c in shares[:3])
        yield Detection("per cent", read, "certain", holds)


def _digits(found: FoundTable, cells: list[Cell]) -> Detections:
    numbers = [
        (c, show(c.number, c.number_format))
        for c in cells
        if c.number is not None and not c.trouble
    ]
    if rounded := [(cell, figure) for cell, figure in numbers if not figure.same]:
        cell, figure = rounded[0]
        what = f"{cell.address} shows {figure.shown:f} and holds {figure.stored:f}"
        found.settings["digits"] = f"{MARKER} shown or stored; {what}"
        yield Detection("digits", what, "open", _places([cell for cell, _ in rounded]))


def _merged(found: FoundTable, cells: list[Cell]) -> Detections:
    if merged := merged_figures(found.sheet, found.frame):
        question = "over several headings: of each of them, or of all?"
        yield Detection(
            "merged figures", question, "open", ", ".join(span for _, span in merged[:4])
        )


def _words(found: FoundTable, cells: list[Cell]) -> Detections:
    """Words that a number format adds to numbers: a unit or scale that no cell holds."""
    by_words: dict[str, list[Cell]] = {}
    for cell in cells:
        words = re.findall(r'"([^"]*\w[^"]*)"|\[\$([^\]-]+)', cell.number_format.partition(";")[0])
        for word in {quoted.strip() or sign for quoted, sign in words}:
            by_words.setdefault(word, []).append(cell)
    for word, own in by_words.items():
        yield Detection("words of the format", f"{word}: name it in unit", "certain", _shown(own))


def _trouble(found: FoundTable, cells: list[Cell]) -> Detections:
    for what in dict.fromkeys(cell.trouble for cell in cells if cell.trouble):
        own = [cell for cell in cells if cell.trouble == what]
        yield Detection("not a figure", what, "certain", _shown(own))
