"""The number of one foreign cell by the rules of its mapping, or why it cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from civicbrief.importing.cells import Cell
from civicbrief.importing.number_format import show
from civicbrief.importing.readings import (
    BRACKETS,
    NUMBERED,
    Number,
    both_readings,
    read_number,
    separators,
    without_marks,
)

RULES = 'Write decimal: "," or decimal: "." into the mapping, and thousands if needed.'


class Wrong(Exception):
    """What is wrong with one cell, and the way out."""

    def __init__(self, problem: str, remedy: str):
        super().__init__(problem)
        self.problem, self.remedy = problem, remedy


def number_of(
    cell: Cell, settings: Mapping[str, str], marks: tuple[str, ...], signs: Mapping[str, str]
) -> Number | None:
    """The number of a cell; None if its sign means "no data". Raises Wrong."""
    if cell.trouble == "a date":
        problem = f"it is the date {cell.text}, or a number that a spreadsheet turned into a date"
        raise Wrong(problem, "Ask the sender, or leave this row out of rows.")
    if cell.number is not None:
        return _held(cell, settings.get("digits", ""), settings.get("qualifier", ""))
    if cell.trouble:
        remedy = "Ask the sender for the figure, or leave this row out of rows."
        raise Wrong(cell.trouble, remedy)
    text = without_marks(cell.text, marks)
    if text in signs:
        meaning = signs[text]
        return None if meaning == "no data" else Number(Decimal(meaning), meaning, False)
    decimal, thousands = settings.get("decimal", ""), settings.get("thousands", " ")
    number = read_number(text, decimal, thousands)
    if number:
        return number
    if inner := BRACKETS.fullmatch(text):
        problem = f"it is {inner[1]} in brackets, or minus {inner[1]} as in accounts"
        remedy = f'Write what it means under signs in the mapping, such as "{text}": "-…".'
        raise Wrong(problem, remedy)
    if NUMBERED.search(text) and (before := text[:-2].rstrip()):
        problem = f"it is {before} with the mark {text[-2:]}, or {text[:-1]}"
        raise Wrong(problem, f'Write marks: ["{text[-2:]}"] into the mapping.')
    roles = separators(text)
    if roles is None:
        remedy = (
            'Write what it means under signs in the mapping, "no data" or the number alone, or '
            "leave its row out of rows."
        )
        raise Wrong("the cell is not a number", remedy)
    if "either" in roles.values():
        one, other = both_readings(text)
        raise Wrong(f"it reads {one} or {other}", RULES)
    problem = f'it is not a number with decimal: "{decimal}" and thousands: "{thousands}"'
    raise Wrong(problem, RULES)


def _held(cell: Cell, digits: str, qualifier: str) -> Number:
    """The number that a cell of a workbook holds, in the digits that it shows."""
    assert cell.number is not None
    if cell.trouble:
        if digits == "stored":
            return Number(cell.number, f"{cell.number:f}", False)
        raise Wrong(cell.trouble, f'Write digits: "stored" to take {cell.number:f}.')
    figure = show(cell.number, cell.number_format)
    if not figure.same and not digits:
        problem = f"it shows {figure.shown:f} and holds {figure.stored:f}"
        raise Wrong(problem, 'Write digits: "shown" or digits: "stored" into the mapping.')
    if not figure.same and digits == "shown" and qualifier == "exact":
        problem = f"it shows {figure.shown:f}, holds {figure.stored:f}, and qualifier says exact"
        raise Wrong(problem, 'Write qualifier: "rounded", or digits: "stored".')
    # Where both are the same number, the shown one keeps its zeros: 5.0.
    number = figure.stored if digits == "stored" and not figure.same else figure.shown
    return Number(number, f"{number:f}", figure.percent)
