"""Faults of an input as data: the place, the problem, and the way out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

Value = TypeVar("Value")
MORE_MEMORY = "Free some memory, or correct what takes it, and try again."
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
        place = ":".join(
            one_line(str(one), 400) for one in (self.file, self.row, self.column) if one
        )
        found = f', found "{one_line(self.value)}"' if self.value is not None else ""
        told = f"{one_line(self.problem, 400)}{found}".removesuffix(".")  # an error ends with one
        first = f"{place}: {told}. {visible(self.remedy)}"
        return "\n".join([first, *(f"  {one_line(line, 120)}" for line in self.details)])


def fault_of(told: Mapping[str, Any]) -> Fault:
    """A fault from JSON."""
    return Fault(**{**told, "details": tuple(told["details"])})


MOST = 5  # faults of one kind that are told one by one


def shown(faults: Iterable[Fault]) -> list[str]:
    """Faults as they are told. Beyond a few of one kind, the rest are counted, with their rows."""
    lines: list[str] = []
    kinds: dict[tuple[str | None, ...], list[Fault]] = {}
    for fault in faults:
        kinds.setdefault((fault.file, fault.column, fault.problem, fault.remedy), []).append(fault)
    for alike in kinds.values():
        first = alike if len(alike) <= MOST + 1 else alike[:MOST]
        lines += map(str, first)
        if rest := [fault.row for fault in alike[len(first) :]]:
            rows = ", ".join(str(row) for row in rest[:MOST])
            rows += ", …" if len(rest) > MOST else ""
            lines.append(f"{alike[0].file}: the same in {len(rest):,} rows more: {rows}")
    return lines


def counted(faults: Sequence[Fault]) -> str:
    """How many faults there are, as the last line says it."""
    return f"{len(faults):,} fault{'s' if len(faults) > 1 else ''}."


def many(count: int, noun: str) -> str:
    """So many of something: 1 fault, 2 faults."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def one_line(text: str, longest: int = 60) -> str:
    """In one line of a terminal: what nobody would see by its number, and shortened."""
    short = text if len(text) <= longest else text[: longest - 1] + "…"
    return short if short.isprintable() else "".join(map(_by_number, short))


def _by_number(character: str) -> str:
    return character if character.isprintable() else f"⟨U+{ord(character):04X}⟩"


# What commands a terminal, turns letters round or is not seen; not the signs of our own progress.
_COMMANDS = re.compile(
    "(\x1b\\[(?:\\?25[lh]|[02]m))|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """A text for a terminal, which shows what it would obey: ⟨U+001B⟩."""
    return _COMMANDS.sub(lambda found: found[1] or _by_number(found[0]), text)


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
