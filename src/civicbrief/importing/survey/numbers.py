"""How the figures of a foreign table are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from civicbrief.core.decisions import MARKER
from civicbrief.importing.cell_number import show
from civicbrief.importing.cells import Cell
from civicbrief.importing.headings import figures_in, merged_figures
from civicbrief.importing.readings import (
    BRACKETS,
    NUMBERED,
    POWER,
    UNREAD,
    both_readings,
    explained,
    is_figure,
    is_plain,
    is_whole,
    separators,
    shape,
    split_mark,
    split_words,
)
from civicbrief.importing.survey.found_table import Detection, FoundTable
from civicbrief.importing.survey.kinds import kind, marks_of
from civicbrief.importing.units import format_words, says_unit

Detections = Iterator[Detection]
# Words of a number format: in quotation marks, or a currency in brackets.
MAX_UNREAD = 20  # figures that are asked about one by one


def writing_of(found: FoundTable) -> Detections:
    """What the figures of a table show: separators, marks, signs, per cent."""
    rows, wanted = found.rows.reach or found.rows.figures, {*found.rows.figures}
    every = [*figures_in(found.sheet, rows, found.values)]
    cells = [cell for cell in every if cell.row in wanted]
    odd = [cell for cell in cells if cell.trouble or not _plain(cell)]
    held = [cell for cell in cells if cell.number is not None]
    yield from _marks(found, odd)
    yield from _signs(found, odd)
    yield from _beside(found, odd, len(cells) - len(odd))
    yield from _brackets(found, odd)
    yield from _unread(found, odd)
    yield from _separators(found, every)
    yield from _percent(found, odd)
    yield from _digits(found, held)
    yield from _words(found, held)
    yield from _merged(found)
    yield from _trouble(found, odd)


def _plain(cell: Cell) -> bool:
    """Whether a cell shows a number and nothing else; what holds one may show it in per cent."""
    return is_plain(cell.text) if cell.number is None else "%" not in cell.text


def _shown(cells: list[Cell], most: int = 4) -> str:
    more = f" and {len(cells) - most} more" if len(cells) > most else ""
    return ", ".join(f'{cell.address} "{cell.text}"' for cell in cells[:most]) + more


def _marks(found: FoundTable, cells: list[Cell]) -> Detections:
    rows = [*found.rows.notes, *found.rows.footnotes]
    notes = [found.sheet.at(r, c).text for r in rows for c in found.rows.columns]
    heads = [found.sheet.at(r, c) for r in found.rows.header for c in found.rows.columns]
    heads += [found.sheet.at(r, c) for r in found.rows.span for c in found.labels]
    marked = [cell for cell in heads if marks_of(cell) and not cell.merged]
    found.marks = list(dict.fromkeys(mark for cell in marked for mark in marks_of(cell)))
    found.marks += [one for one in _signs_of(notes, cells) if one not in found.marks]
    own_marks = tuple(found.marks)
    flagged = {cell: mark for cell in cells if (mark := split_mark(cell.text, own_marks)[1])}
    if marks := list(dict.fromkeys([*found.marks, *flagged.values()])):
        shown = _shown([*marked, *flagged])
        yield Detection("marks", f"{', '.join(marks)}, kept beside the figures", "certain", shown)
    numbered = [
        c for c in cells if c not in flagged and NUMBERED.search(c.text) and kind(c) == "number"
    ]
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


def _signs_of(notes: Sequence[str], cells: Sequence[Cell]) -> Iterator[str]:
    """Letters after some figures, or in brackets, that the notes explain and no unit is."""
    said = {sign: words for note in notes for sign, words in explained(note).items()}
    for sign, words in said.items():
        ends = [cell.text.removesuffix(sign).rstrip() for cell in cells if cell.text.endswith(sign)]
        if any(map(is_figure, ends)) and not (says_unit(sign) or says_unit(words)):
            yield sign


def _signs(found: FoundTable, cells: list[Cell]) -> Detections:
    """What stands in the place of a number; a dash is no data too, unless a person says 0."""
    for sign in dict.fromkeys(c.text for c in cells if _is_sign(c)):
        own = [cell for cell in cells if cell.text == sign]
        found.signs[sign] = "no data"
        sure = "likely" if kind(own[0]) == "sign" else "open"
        yield Detection("sign", f"{sign} means no data", sure, _shown(own))


def _is_sign(cell: Cell) -> bool:
    words = kind(cell) == "text" and not any(sign.isdigit() for sign in cell.text)
    return words or kind(cell) == "sign"


def _unread(found: FoundTable, cells: list[Cell]) -> Detections:
    """Figures that no rule can read: if they are few, the mapping asks for the meaning of each."""
    by_text: dict[str, list[Cell]] = {}
    for cell in cells:
        if cell.number is not None or cell.text.isdecimal():
            continue
        text, _ = split_mark(cell.text, tuple(found.marks))
        unread = UNREAD.fullmatch(text) and not is_figure(text)
        if unread and text not in found.signs and not split_words(text)[1]:
            by_text.setdefault(text, []).append(cell)
    for text, own in by_text.items() if len(by_text) <= MAX_UNREAD else ():
        found.signs[text] = f"{MARKER} the number that it means, or no data ({_places(own)})"
    if own := [cell for same in by_text.values() for cell in same]:
        yield Detection("not a number", "write what each means under signs", "open", _shown(own))


def _brackets(found: FoundTable, cells: list[Cell]) -> Detections:
    own = [cell for cell in cells if BRACKETS.fullmatch(split_mark(cell.text)[0])]
    if own:
        found.settings["brackets"] = (
            f"{MARKER} minus where {own[0].text} is negative, as in accounts, or plain"
        )
        yield Detection("brackets", "negative, or a remark", "open", _shown(own))


def _beside(found: FoundTable, cells: list[Cell], plain: int) -> Detections:
    """Words beside figures: they are the unit where all figures have the same, else asked about.

    `plain` is the number of figures besides these cells.
    """
    by_words: dict[str, list[Cell]] = {}
    marks = tuple(found.marks)
    for cell in cells:
        if cell.number is None and (words := split_words(split_mark(cell.text, marks)[0])[1]):
            by_words.setdefault(words, []).append(cell)
    figures = plain + sum(kind(cell) not in ("sign", "text") for cell in cells)
    for words, own in by_words.items():
        if len(own) == figures:
            found.words[words] = "unit"
            found.units.append((own[0].address, words))
        else:
            found.words[words] = (
                f"{MARKER} unit, where the unit of the series says so, or what 1 {words} is in "
                f"that unit: 1, 1000; a mark goes under marks instead ({_places(own)})"
            )
        yield Detection("words beside figures", words, "certain", _shown(own))


def _places(cells: list[Cell]) -> str:
    return ", ".join(cell.address for cell in cells[:4]) + (" …" if len(cells) > 4 else "")


def _separators(found: FoundTable, cells: list[Cell]) -> Detections:
    """The signs of decimals and thousands; what one cell settles holds for the whole table."""
    by: dict[str, dict[str, list[Cell]]] = {"decimal": {}, "thousands": {}, "either": {}}
    marks = tuple(found.marks)
    alike: dict[str, list[Cell]] = {}
    for cell in cells:
        if cell.number is None and not is_whole(cell.text):
            form = shape(cell.text)
            alike.setdefault(form if is_plain(form) else cell.text, []).append(cell)
    for own in alike.values():
        text = split_words(split_mark(own[0].text, marks)[0])[0].lstrip("+")
        for sign, role in (separators(BRACKETS.sub(r"\1", text)) or {}).items():
            by[role].setdefault(sign, []).extend(own)
        if (power := POWER.fullmatch(text)) and power[3]:
            by["decimal"].setdefault(text[len(power[1] + power[2])], []).extend(own)
    decimals, thousands, either = by.values()
    points, groups = {*decimals}, {*thousands}
    held = [cell.number for cell in cells if cell.number is not None]
    if held and not points and all(number == number.to_integral() for number in held):
        groups |= {*either}  # beside whole numbers of a workbook
    if points:
        doubtful = []
    else:
        doubtful = sorted(c for sign in either if sign not in groups for c in either[sign])
    for sign, own in either.items():
        if sign not in points and (points or sign in groups):
            thousands.setdefault(sign, []).extend(own)
    clash = len(decimals) > 1 or decimals.keys() & thousands.keys()
    for role, written in (("decimal", decimals), ("thousands", thousands)):
        if written and not clash:
            found.settings[role], own = next(iter(written.items()))
            word = "a space" if found.settings[role] == " " else f'"{found.settings[role]}"'
            yield Detection(role, word, "certain", _shown(sorted(own)))
    if len(thousands) > 1:
        found.settings["thousands"] = f"{MARKER} one of {' and '.join(thousands)}"
    if clash:
        mixed = sorted(cell for own in decimals.values() for cell in own)
        found.settings["decimal"] = f"{MARKER} the cells disagree: {_shown(mixed)}"
        yield Detection("decimal", "the cells disagree", "open", _shown(mixed))
    elif doubtful:
        one, other = both_readings(split_words(split_mark(doubtful[0].text)[0])[0])
        what = f"{doubtful[0].address} is {one} or {other}"
        found.settings["decimal"] = f'{MARKER} "," or "."; {what}; then thousands, if any'
        yield Detection("decimal", f"{what}: the table does not tell", "open", _shown(doubtful))


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
    every = (
        (cell, figure)
        for cell in cells
        if cell.number is not None and not cell.trouble and cell.number_format != "General"
        if not _shows(cell.number, cell.text)
        if not (figure := show(cell.number, cell.number_format)).same
    )
    if rounded := list(islice(every, 5)):  # one more than are named
        cell, figure = rounded[0]
        what = f"{cell.address} shows {figure.shown:f} and holds {figure.stored:f}"
        found.settings["digits"] = f"{MARKER} shown or stored; {what}"
        yield Detection("digits", what, "open", _places([cell for cell, _ in rounded]))


def _shows(number: Decimal, text: str) -> bool:
    """Whether a text is this number to its last digit, as in most cells."""
    return text[-1:] != "%" and Decimal(text) == number


def _merged(found: FoundTable) -> Detections:
    if merged := merged_figures(found.sheet, found.frame):
        question = "over several headings: of each of them, or of all?"
        yield Detection(
            "merged figures", question, "open", ", ".join(span for _, span in merged[:4])
        )


def _words(found: FoundTable, cells: list[Cell]) -> Detections:
    """Words that a number format adds to numbers: a unit or scale that no cell holds."""
    by_words: dict[str, list[Cell]] = {}
    by_format: dict[str, list[Cell]] = {}
    for cell in cells:
        by_format.setdefault(cell.number_format, []).append(cell)
    for form, own in by_format.items():
        for word in format_words(form):
            by_words.setdefault(word, []).extend(own)
    for word, own in by_words.items():
        found.units.append((own[0].address, word))
        yield Detection("words of the format", f"{word}: name it in unit", "certain", _shown(own))


def _trouble(found: FoundTable, cells: list[Cell]) -> Detections:
    for what in dict.fromkeys(cell.trouble for cell in cells if cell.trouble):
        own = [cell for cell in cells if cell.trouble == what]
        yield Detection("not a figure", what, "certain", _shown(own))
