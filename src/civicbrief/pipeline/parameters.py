"""Parameters of the notebooks: read from their cells, checked before any kernel starts.

A parameters cell holds typed assignments, each with its help text as comment:

    detail: str = "full"  # length of the brief; one of: full, summary
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.core.faults import UsageError, did_you_mean
from civicbrief.core.notebook_source import Notebook, notebook_of
from civicbrief.core.project import NOTEBOOKS

TYPES: dict[str, type] = {"str": str, "int": int, "float": float, "bool": bool}
FILES = tuple(f"{name}.ipynb" for name in NOTEBOOKS)
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
    choices: tuple[str, ...]
    help: str = ""  # the comment behind it, for the reference page


class Given(NamedTuple):
    """The value of a parameter with its origin: "line" (of the command), or "file" and its name."""

    value: Any
    origin: str
    file: str = ""


def declared(notebook: Notebook) -> dict[str, Parameter]:
    """The parameters of a notebook's cell tagged "parameters"; none without such a cell.

    Raises UsageError for a line that is not a typed assignment.
    """
    for cell in notebook.cells:
        if "parameters" in cell.metadata.get("tags", []):
            return {p.name: p for p in _parameters(notebook.file, cell.source)}
    return {}


def _parameters(name: str, source: str) -> Iterator[Parameter]:
    lines = source.splitlines()
    for node in ast.parse(source).body:
        if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
            raise UsageError(
                f"{name}: line {node.lineno} of the parameters cell is not a typed assignment. "
                'Write it as: name: str = "value"  # help'
            )
        assert node.value is not None
        comment = lines[node.lineno - 1].partition("#")[2].strip()
        listed = _CHOICES.search(comment)
        choices = tuple(c.strip() for c in listed["choices"].split(",")) if listed else ()
        kind = ast.unparse(node.annotation)
        default = ast.literal_eval(node.value)
        yield Parameter(node.target.id, kind, default, choices, comment)


def check_name(
    place: str, name: str, known: Mapping[str, Parameter], values: Mapping[str, Any]
) -> None:
    """Raises UsageError for a name that cannot be given at this place, or not again."""
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
        hint = f"There are: {', '.join(sorted(set(known) - set(OPTIONS)))}."
        if near:
            option = f" (set by {OPTIONS[near[0]]})" if near[0] in OPTIONS else ""
            hint = f"Did you mean {near[0]}{option}?"
        raise UsageError(f"{place}: no notebook declares it. {hint}")
    if name in OPTIONS:
        raise UsageError(f"{place}: use the option {OPTIONS[name]} instead.")
    if name in values:
        raise UsageError(f"{place}: given twice. Give it once.")


def all_declared(notebooks: Mapping[str, Mapping[str, Parameter]]) -> dict[str, Parameter]:
    """The parameters of all notebooks, by their names."""
    return {name: p for each in notebooks.values() for name, p in each.items()}


def value_of(place: str, parameter: Parameter, text: str) -> Any:
    """The value that a text stands for. Raises UsageError, which names the place."""
    try:
        if parameter.type == "bool":
            value: Any = {"true": True, "false": False}[text.lower()]
        else:
            value = TYPES[parameter.type](text)
    except (ValueError, KeyError):
        raise UsageError(f'{place}: expected {parameter.type}, found "{text}".') from None
    if parameter.choices and value not in parameter.choices:
        choices, hint = ", ".join(parameter.choices), did_you_mean(text, parameter.choices)
        raise UsageError(f'{place}: expected one of {choices}, found "{text}". {hint}'.rstrip())
    return value


def of_project(folder: Path) -> dict[str, dict[str, Parameter]]:
    """The parameters of every notebook in a folder of notebooks."""
    return of_notebooks({name: (folder / name).read_bytes() for name in FILES})


def of_notebooks(files: Mapping[str, bytes]) -> dict[str, dict[str, Parameter]]:
    """The same of files that have been read."""
    return {name.removesuffix(".ipynb"): declared(notebook_of(name, files[name])) for name in FILES}
