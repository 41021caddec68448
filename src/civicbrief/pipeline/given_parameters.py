"""Parameters as a file: a line of YAML for each, under the same rules as on the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from civicbrief.core.faults import UsageError
from civicbrief.core.yaml_source import NotYaml, nodes
from civicbrief.pipeline.parameters import Given, Parameter, _known, check_name, value_of

_TAG = "tag:yaml.org,2002:"
_TAGS = {"str": ("str",), "int": ("int",), "float": ("float", "int"), "bool": ("bool",)}
_KINDS = {"seq": "a list", "map": "a table", "null": "nothing"}


def read(file: Path, known: Mapping[str, Parameter]) -> dict[str, Any]:
    """The values of a file. Raises UsageError with file and lines; nothing in it is executed."""
    values: dict[str, Any] = {}
    root = _parsed(file)
    if root is None:
        return values
    if not isinstance(root, yaml.MappingNode):
        raise UsageError(f"{_place(file, root)}: expected lines such as `detail: summary`.")
    problems: list[str] = []
    for key, node in root.value:
        if not isinstance(key, yaml.ScalarNode):
            problems.append(f"{_place(file, key)}: expected the name of a parameter.")
            continue
        place = f"{_place(file, key)}: {key.value}"
        try:
            check_name(place, key.value, known, values)
            values[key.value] = None  # given, whatever its value is: twice is another fault
            values[key.value] = _value(place, known[key.value], node)
        except UsageError as error:
            problems.append(str(error))
    if problems:
        raise UsageError("\n".join(problems))
    return values


def _parsed(file: Path) -> yaml.Node | None:
    try:
        return nodes(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UsageError(f"--parameters {file}: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"{file}: the file is not UTF-8. Save it as UTF-8.") from None
    except RecursionError:
        raise UsageError(f"{file}: it is nested too deeply.") from None
    except NotYaml as error:
        place = f"{file}:{error.line}: this is no YAML at column {error.column}"
        raise UsageError(f"{place}: {error.problem}.") from None


def _value(place: str, parameter: Parameter, node: yaml.Node) -> Any:
    """The value, where YAML and the command line read it alike; `010` is 8 to one of them."""
    kind = node.tag.removeprefix(_TAG)
    if not isinstance(node, yaml.ScalarNode) or kind not in _TAGS[parameter.type]:
        found = _KINDS.get(kind) or f'"{_text(node)}", which YAML reads as {kind}'
        hint = f' Write "{_text(node)}" in quotes.' if _quotable(parameter, node) else ""
        raise UsageError(f"{place}: expected {parameter.type}, found {found}.{hint}")
    value = value_of(place, parameter, node.value)
    if parameter.type in ("int", "float"):
        try:
            same = yaml.safe_load(node.value) == value
        except (ValueError, OverflowError):
            same = False
        if not same:
            raise UsageError(f'{place}: "{node.value}" can be read in two ways. Write it plainly.')
    return value


def _text(node: yaml.Node) -> str:
    return node.value if isinstance(node, yaml.ScalarNode) else ""


def _quotable(parameter: Parameter, node: yaml.Node) -> bool:
    """A text that YAML takes for something else, such as yes or 2024."""
    return parameter.type == "str" and isinstance(node, yaml.ScalarNode) and bool(node.value)


def _place(file: Path, node: yaml.Node) -> str:
    return f"{file}:{node.start_mark.line + 1}"


def given(
    assignments: Sequence[str], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> dict[str, Any]:
    """Parse `NAME=VALUE` words against what the notebooks declare.

    Raises UsageError for a word that is no assignment, an unknown name (with the nearest
    right one), a name that has an option of its own, a name given twice, a value of the wrong
    type or outside the choices.
    """
    known = _known(notebooks)
    values: dict[str, Any] = {}
    for word in assignments:
        name, equals, text = word.partition("=")
        if not equals:
            raise UsageError(f'-p {word}: expected NAME=VALUE, for example "-p detail=summary".')
        check_name(f"-p {name}", name, known, values)
        values[name] = value_of(f"-p {name}", known[name], text)
    return values


def chosen(
    file: Path | None,
    assignments: Sequence[str],
    notebooks: Mapping[str, Mapping[str, Parameter]],
) -> dict[str, Given]:
    """What a user has given, by a file and by words; a word wins over the file.

    Raises UsageError as `given` does, for an entry of the file with its line.
    """
    from civicbrief.pipeline.given_parameters import read

    values = {name: Given(value, "line") for name, value in given(assignments, notebooks).items()}
    if file:
        found = read(file, _known(notebooks))
        values = {name: Given(value, "file", file.name) for name, value in found.items()} | values
    for name, each in values.items():
        for what, text in (("its value", each.value), ("the name of its file", each.file)):
            _check_signs(f"{name}: {what}", str(text))
    return values


def _check_signs(place: str, text: str) -> None:
    """The brief prints what it was given: its fonts must have the signs."""
    from civicbrief.style.theme import unprintable

    if not text.isascii() and (signs := unprintable(text)):
        shown = " ".join(f"U+{ord(sign):04X}" for sign in signs)
        raise UsageError(f"{place} has signs that the fonts of the brief lack: {shown}.")
