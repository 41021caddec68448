"""Parameters as a file: a line of YAML for each, under the same rules as on the command line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from civicbrief.core.faults import UsageError
from civicbrief.core.yaml_source import NotYaml, nodes
from civicbrief.pipeline.parameters import Parameter, check_name, value_of

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
