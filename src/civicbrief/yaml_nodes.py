"""A text of YAML as its nodes, or the place at which it is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import yaml


class NotYaml(Exception):
    """What is wrong, in the words of YAML, and where: line and column, counted from 1."""

    def __init__(self, problem: str, line: int, column: int):
        super().__init__(problem)
        self.problem, self.line, self.column = problem, line, column


def nodes(text: str) -> yaml.Node | None:
    """The root of a text, None where it says nothing; no value is made of it.

    Raises NotYaml, and RecursionError for what is nested too deeply.
    """
    with _placed(text):
        root: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
    return root


def refers(text: str) -> bool:
    """Whether a text refers to a part of itself by a star. Raises NotYaml."""
    with _placed(text):
        events = yaml.parse(text, Loader=yaml.SafeLoader)
        return any(isinstance(event, yaml.AliasEvent) for event in events)


@contextmanager
def _placed(text: str) -> Iterator[None]:
    try:
        yield
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise NotYaml(error.problem, mark.line + 1, mark.column + 1) from None
    except yaml.reader.ReaderError as error:  # a sign that YAML does not know
        raise NotYaml(error.reason, *_place(text, error.position)) from None
    except (ValueError, OverflowError):  # YAML asks for the sign of a number that has none
        number = re.search(r"\\U(?!0010|000)\w{8}", text)
        place = _place(text, number.start() if number else 0)
        raise NotYaml("there is no character of this number", *place) from None


def _place(text: str, position: int) -> tuple[int, int]:
    before = text[:position]
    return before.count("\n") + 1, position - before.rfind("\n")
