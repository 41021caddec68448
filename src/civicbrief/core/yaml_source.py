"""YAML files: plain values, each with its line; nothing in them is executed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import content_of, refuse_conflict, text_of

LARGEST = 1_000_000  # bytes
Place = tuple[str | int, ...]


@dataclass(slots=True)
class Source:
    """The content of a YAML file, and the faults found in it.

    Values are dictionaries, lists, None, and texts as written: "no" and "2021" stay texts.
    """

    path: Path
    name: str  # as faults show it
    values: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notices: list[Fault] = field(default_factory=list)

    def fault(self, place: Place, problem: str, remedy: str, value: str | None = None) -> None:
        self.faults.append(self._at(place, problem, remedy, value))

    def notice(self, place: Place, problem: str, remedy: str, value: str | None = None) -> None:
        self.notices.append(self._at(place, problem, remedy, value))

    def _at(self, place: Place, problem: str, remedy: str, value: str | None) -> Fault:
        """A fault at a key; the line is that of the nearest key above that the file has."""
        near = place
        while near and near not in self.lines:
            near = near[:-1]
        column = ".".join(map(str, place)) or None
        return Fault(self.name, problem, remedy, self.lines.get(near, 1), column, value)

    def at(self, *place: str) -> Any:
        """The value at a place; None if the file has none."""
        found = self.values
        for key in place:
            found = found.get(key) if isinstance(found, Mapping) else None
        return found

    def texts(self) -> Iterator[tuple[Place, str]]:
        """Every text with its place."""
        waiting: list[tuple[Place, Any]] = [((), self.values)]
        for place, value in waiting:
            if isinstance(value, str):
                yield place, value
            elif value:
                inner = value.items() if isinstance(value, dict) else enumerate(value)
                waiting += [((*place, key), part) for key, part in inner]

    def stop(self) -> None:
        """Raises InputError with all faults, each once and in the order of their lines."""
        if self.faults:
            raise InputError(sorted(dict.fromkeys(self.faults), key=lambda fault: fault.row or 0))


def read(path: Path, name: str = "") -> Source:
    """Read a file; its faults then include keys that occur twice.

    Raises InputError for a file that cannot be read at all.
    """
    source, text = Source(path, name or path.name), ""
    content = content_of(path, source.name, LARGEST)
    try:
        text = text_of(content)
        refuse_conflict(source.name, text)
        if root := _Loader(text).get_single_node():
            source.values = _value(source, root, (), root.start_mark.line + 1)
        return source
    except UnicodeDecodeError:
        source.fault((), "the file is not UTF-8", "Save it as UTF-8.")
    except RecursionError:
        source.fault((), "it is nested too deeply", "Write it with fewer levels.")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        _not_yaml(source, error.problem, mark.line + 1, mark.column + 1)
    except yaml.reader.ReaderError as error:  # a character that YAML does not allow
        _not_yaml(source, error.reason, *_line_and_column(text, error.position))
    except (ValueError, OverflowError):  # an escape with a number that no character has
        number = re.search(r"\\U(?!0010|000)\w{8}", text)
        place = _line_and_column(text, number.start() if number else 0)
        _not_yaml(source, "no character has this number", *place)
    raise InputError(source.faults) from None


class _Loader(yaml.SafeLoader):  # type: ignore[misc, unused-ignore]
    """Refuses references: a few lines of them can expand to millions."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark
            raise yaml.MarkedYAMLError(None, None, "references (*) are not allowed", mark)
        return super().compose_node(parent, index)


def _value(source: Source, node: yaml.Node, place: Place, line: int) -> Any:
    source.lines[place] = line
    if isinstance(node, yaml.ScalarNode):
        return _text(node) if node.tag != "tag:yaml.org,2002:null" else None
    if isinstance(node, yaml.SequenceNode):
        return [
            _value(source, part, (*place, number), part.start_mark.line + 1)
            for number, part in enumerate(node.value)
        ]
    found: dict[str, Any] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.MarkedYAMLError(None, None, "a key must be plain text", key.start_mark)
        name = _text(key)
        inner = (*place, name)
        if name in found:
            problem = f"the key occurs in line {source.lines[inner]} too"
            column = ".".join(map(str, inner))
            source.faults.append(Fault(source.name, problem, "Keep one of them.", line, column))
        else:
            found[name] = _value(source, value, inner, line)
    return found


def _text(node: yaml.ScalarNode) -> str:
    text = str(node.value)
    if re.search(r"[\ud800-\udfff]", text):  # JSON writes pairs of them, which YAML does not join
        problem = "an escape with half of a character: write the character itself"
        raise yaml.MarkedYAMLError(None, None, problem, node.start_mark)
    return text


def _not_yaml(source: Source, problem: str, line: int, column: int) -> None:
    remedy = "Put quotation marks around a value with a colon, a star or a bracket."
    source.faults.append(
        Fault(source.name, f"YAML error in column {column}: {problem}", remedy, line)
    )


def _line_and_column(text: str, position: int) -> tuple[int, int]:
    before = text[:position]
    return before.count("\n") + 1, position - before.rfind("\n")
