"""A text of YAML as its nodes, or the place at which it is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml

from civicbrief.core.faults import Fault, InputError


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
    if root and (half := _half_a_sign(root)):
        place = half.start_mark.line + 1, half.start_mark.column + 1
        raise NotYaml("half of a sign by its number: write the sign itself", *place)
    return root


def _half_a_sign(root: yaml.Node) -> yaml.Node | None:
    """A value with a surrogate: JSON writes them in pairs, which YAML does not join."""
    waiting, seen = [root], {id(root)}
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.ScalarNode):
            if re.search(r"[\ud800-\udfff]", node.value):
                return node
            continue
        pairs = isinstance(node, yaml.MappingNode)
        inner = [part for pair in node.value for part in pair] if pairs else node.value
        waiting += [part for part in inner if id(part) not in seen]
        seen |= {id(part) for part in inner}
    return None


def read(path: Path, name: str, largest: int) -> yaml.Node | None:
    """The root of a file that people write, of at most so many bytes.

    Raises InputError, with `name` for the file: a file is a fault of the input here, and one
    that refers to a part of itself is too, for a few lines of it can stand for millions.
    """
    if (size := path.stat().st_size) > largest:
        raise InputError([Fault(name, f"it has {size:,} bytes", f"At most {largest:,} are read.")])
    try:
        text = path.read_text(encoding="utf-8-sig")
        if line := _refers(text):
            raise InputError([Fault(name, "it refers to itself by *", "Write it out.", line)])
        return nodes(text)
    except UnicodeDecodeError:
        raise InputError([Fault(name, "it is not UTF-8", "Save it as UTF-8.")]) from None
    except NotYaml as error:
        problem = f"it is not YAML at column {error.column}: {error.problem}"
        remedy = "Put a value that holds a colon, a star or a bracket into quotation marks."
        raise InputError([Fault(name, problem, remedy, error.line)]) from None
    except RecursionError:
        raise InputError([Fault(name, "it is nested too deep", "Flatten it.")]) from None


def _refers(text: str) -> int:
    """The line where a text refers to a part of itself by a star, 0 for none. Raises NotYaml."""
    with _placed(text):
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent):
                return int(event.start_mark.line) + 1
    return 0


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
