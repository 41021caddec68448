"""The number of one foreign cell under the rules of its mapping, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from civicbrief.importing.cells import Cell
from civicbrief.importing.number_format import show
from civicbrief.importing.readings import (
    BRACKETS,
    NUMBERED,
    Number,
    both,
    read_number,
    separators,
    without_marks,
)

RULES = 'Write decimal: "," or decimal: "." into the mapping, and thousands where they have a sign.'


class Wrong(Exception):
    """What is wrong with one cell, and the way out."""

    def __init__(self, problem: str, remedy: str):
        super().__init__(problem)
        self.problem, self.remedy = problem, remedy


def number_of(
    cell: Cell, settings: Mapping[str, str], marks: tuple[str, ...], signs: Mapping[str, str]
) -> Number | None:
    """The number of a cell; None where it is a sign of no data. Raises Wrong."""
    if cell.trouble == "a date":
        problem = f"it is the date {cell.text}, or a number that a spreadsheet took for one"
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
        problem = f"it is {inner[1]} in brackets, or {inner[1]} below zero as in accounts"
        remedy = f'Write what it means under signs in the mapping: "{text}": "-…", say.'
        raise Wrong(problem, remedy)
    if NUMBERED.search(text) and (before := text[:-2].rstrip()):
        problem = f"it is {before} with the mark {text[-2:]}, or {text[:-1]}"
        raise Wrong(problem, f'Write marks: ["{text[-2:]}"] into the mapping.')
    said = separators(text)
    if said is None:
        remedy = (
            'Write what it means under signs in the mapping, "no data" or the number alone, or '
            "leave its row out of rows."
        )
        raise Wrong("it is no number", remedy)
    if "either" in said.values():
        one, other = both(text)
        raise Wrong(f"it reads {one} or {other}", RULES)
    problem = f'it is no number with decimal: "{decimal}" and thousands: "{thousands}"'
    raise Wrong(problem, RULES)


def _held(cell: Cell, digits: str, qualifier: str) -> Number:
    """The number that a cell of a workbook holds, in the digits that it shows."""
    assert cell.number is not None
    if cell.trouble:
        if digits == "stored":
            return Number(cell.number, f"{cell.number:f}", False)
        raise Wrong(cell.trouble, f'Write digits: "stored" to take {cell.number:f}.')
    seen = show(cell.number, cell.form)
    if not seen.same and not digits:
        problem = f"it shows {seen.shown:f} and holds {seen.stored:f}"
        raise Wrong(problem, 'Write digits: "shown" or digits: "stored" into the mapping.')
    if not seen.same and digits == "shown" and qualifier == "exact":
        problem = f"it shows {seen.shown:f}, holds {seen.stored:f}, and is said to be exact"
        raise Wrong(problem, 'Write qualifier: "rounded", or digits: "stored".')
    number = seen.stored if digits == "stored" and not seen.same else seen.shown
    return Number(number, f"{number:f}", seen.percent)
