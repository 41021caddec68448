"""Parameters of the notebooks: read from their cells, checked before any kernel starts.

A parameters cell holds typed assignments, each with its help text as comment:

    detail: str = "full"  # length of the brief; one of: full, summary
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat

from civicbrief.faults import UsageError
from civicbrief.project import NOTEBOOKS

TYPES: dict[str, type] = {"str": str, "int": int, "float": float, "bool": bool}
OPTIONS = {  # parameters that the command itself sets, and how
    "data": "--data DIR",
    "out": "--out DIR",
    "metrics": "--out DIR",
    "language": "--language LANG",
}
_CHOICES = re.compile(r"one of: (?P<choices>[\w, -]+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One declared parameter. `choices` is empty where any value of the type will do."""

    name: str
    type: str
    default: Any
    help: str
    choices: tuple[str, ...]


def declared(notebook: Path) -> dict[str, Parameter]:
    """The parameters of a notebook's cell tagged "parameters". Raises UsageError."""
    for cell in nbformat.read(notebook, as_version=4).cells:
        if "parameters" in cell.metadata.get("tags", []):
            return {p.name: p for p in _parse(notebook.name, cell.source)}
    return {}


def _parse(name: str, source: str) -> Iterable[Parameter]:
    lines = source.splitlines()
    for node in ast.parse(source).body:
        if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
            raise UsageError(
                f"{name}: line {node.lineno} of the parameters cell is no typed assignment. "
                'Write it as: name: str = "value"  # help'
            )
        assert node.value is not None
        help_text = lines[node.lineno - 1].partition("#")[2].strip()
        listed = _CHOICES.search(help_text)
        choices = tuple(c.strip() for c in listed["choices"].split(",")) if listed else ()
        kind = ast.unparse(node.annotation)
        yield Parameter(node.target.id, kind, ast.literal_eval(node.value), help_text, choices)


def given(
    assignments: Sequence[str], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> dict[str, Any]:
    """Parse `NAME=VALUE` words against what the notebooks declare.

    Raises UsageError for a word that is no assignment, an unknown name (with the nearest
    right one), a name that has an option of its own, a name given twice, a value of the wrong
    type or outside the choices.
    """
    known = {name: p for each in notebooks.values() for name, p in each.items()}
    values: dict[str, Any] = {}
    for word in assignments:
        name, equals, text = word.partition("=")
        if not equals:
            raise UsageError(f'-p {word}: expected NAME=VALUE, for example "-p detail=summary".')
        if name not in known:
            raise UsageError(_unknown(name, known))
        if name in OPTIONS:
            raise UsageError(f"-p {name}: use the option {OPTIONS[name]} instead.")
        if name in values:
            raise UsageError(f"-p {name}: given twice. Give it once.")
        values[name] = _value(known[name], text)
    return values


def _unknown(name: str, known: Mapping[str, Parameter]) -> str:
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    if not near:
        free = ", ".join(sorted(set(known) - set(OPTIONS)))
        return f"-p {name}: no notebook declares it. There are: {free}."
    use = f" (set by {OPTIONS[near[0]]})" if near[0] in OPTIONS else ""
    return f"-p {name}: no notebook declares it. Did you mean {near[0]}{use}?"


def _value(parameter: Parameter, text: str) -> Any:
    try:
        if parameter.type == "bool":
            value: Any = {"true": True, "false": False}[text.lower()]
        else:
            value = TYPES[parameter.type](text)
    except (ValueError, KeyError):
        raise UsageError(
            f'-p {parameter.name}: expected {parameter.type}, found "{text}".'
        ) from None
    if parameter.choices and value not in parameter.choices:
        near = difflib.get_close_matches(text, parameter.choices, n=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        choices = ", ".join(parameter.choices)
        raise UsageError(f'-p {parameter.name}: expected one of {choices}, found "{text}".{hint}')
    return value


def of_project(folder: Path) -> dict[str, dict[str, Parameter]]:
    """The parameters of every notebook in a folder of notebooks."""
    return {name: declared(folder / f"{name}.ipynb") for name in NOTEBOOKS}
