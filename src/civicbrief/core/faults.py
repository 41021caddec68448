"""Faults of an input as data: the place, the problem, and the way out."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

Value = TypeVar("Value")
SLIP = 0.85  # how alike two keys are of which one may be a slip for the other


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `row` counts as a spreadsheet shows rows: the header is row 1.

    `details` are told below it, each on a line of its own.
    """

    file: str
    problem: str
    remedy: str
    row: int | None = None
    column: str | None = None
    value: str | None = None
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.row, self.column) if part)
        found = f', found "{_shown(self.value)}"' if self.value is not None else ""
        told = f"{_shown(self.problem, 400)}{found}".removesuffix(".")  # an error ends with one
        first = f"{place}: {told}. {self.remedy}"
        return "\n".join([first, *(f"  {_shown(line, 120)}" for line in self.details)])


def fault_of(told: Mapping[str, Any]) -> Fault:
    """A fault from JSON."""
    return Fault(**{**told, "details": tuple(told["details"])})


def _shown(text: str, longest: int = 60) -> str:
    """Printable in a terminal: without control characters, and shortened."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return clean if len(clean) <= longest else clean[: longest - 1] + "…"


def did_you_mean(
    name: str, known: Iterable[str], cutoff: float = 0.6, most: int = 1, sign: str = ""
) -> str:
    """A question with the most similar known names, `sign` before each; "" if none is similar."""
    near = difflib.get_close_matches(name, list(known), n=most, cutoff=cutoff)
    return f"Did you mean {', '.join(sign + one for one in near)}?" if near else ""


class PlainError(Exception):
    """An error that its message explains: a notebook shows that alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


class UnknownName(PlainError, KeyError):
    """An id was looked up that is not there: the message asks which one was meant."""

    def __init__(self, name: object, known: Iterable[str]):
        names = list(map(str, known))
        hint = did_you_mean(str(name), names, most=3) or f"There are: {', '.join(names[:6])}, …"
        super().__init__(f"There is no {name}. {hint}")

    def __str__(self) -> str:
        return str(self.args[0])


class Named(dict[str, Value]):
    """Values by their ids. Another id raises UnknownName, a KeyError that a notebook shows."""

    def __missing__(self, name: str) -> Value:
        raise UnknownName(name, self)


class InputError(PlainError):
    """The input has faults, all in `faults`: nothing is built from it."""

    def __init__(self, faults: Iterable[Fault]):
        self.faults = list(faults)
        super().__init__("\n".join(map(str, self.faults)))


def refused(file: str, problem: str, remedy: str, row: int | None = None) -> InputError:
    """The error of an input with one fault."""
    return InputError([Fault(file, problem, remedy, row)])


class CheckFailed(InputError):
    """A command that checks, and writes nothing, has found faults."""


class TextError(PlainError):
    """A passage that cannot be printed: the message names place and cause."""


class UsageError(PlainError):
    """A command was called with arguments that it does not accept."""


class NotReady(PlainError):
    """A notebook was opened before the one whose results it needs was run."""
