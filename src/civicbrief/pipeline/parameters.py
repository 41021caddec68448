"""Parameters of the notebooks: read from their cells, checked before any kernel starts.

A parameters cell holds typed assignments, each with its help text as comment:

    detail: str = "full"  # length of the brief; one of: full, summary
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.core.faults import Fault, InputError, did_you_mean, refused
from civicbrief.core.notebook_source import Notebook, not_python, notebook_of
from civicbrief.core.project import NOTEBOOKS

TYPES: dict[str, type] = {"str": str, "int": int, "float": float, "bool": bool}
WRITE = {
    "int": "Write a whole number.",
    "float": "Write a number, such as 0.5.",
    "bool": "Write true or false.",
}
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
    """The parameters of a notebook's cell tagged "parameters".

    Raises InputError without such a cell, with two or an empty one, and for every line in it that
    declares none.
    """
    cells = [
        (number, cell.source)
        for number, cell in enumerate(notebook.cells, start=1)
        if "parameters" in (cell.metadata.get("tags") or ())
    ]
    if not cells:
        raise refused(notebook.file, "no cell is tagged parameters", "Tag the parameters cell.")
    if len(cells) > 1:
        numbers = ", ".join(str(number) for number, _ in cells)
        problem = f"cells {numbers} are tagged parameters, and only the first would be filled in"
        raise refused(notebook.file, problem, "Make one cell of them.")
    if not (found := _parameters(notebook, *cells[0])):
        problem = f"cell {cells[0][0]}, tagged parameters, declares none"
        raise refused(notebook.file, problem, 'Write them there, as: data: str = "../data"  # help')
    return found


def _parameters(notebook: Notebook, number: int, source: str) -> dict[str, Parameter]:
    name = notebook.file
    try:
        body = ast.parse(source).body
    except SyntaxError as error:
        raise InputError([not_python(notebook, number, error)]) from None
    found, faults, lines = {}, list[Fault](), source.encode().splitlines()
    for node in body:
        if why := _undeclared(node):
            line = f"line {node.lineno} of the parameters cell"
            faults.append(Fault(name, f"{line} {why[0]}", why[1]))
            continue
        assert isinstance(node, ast.AnnAssign)
        assert isinstance(node.target, ast.Name)
        assert node.value
        behind = lines[(node.end_lineno or 1) - 1][node.end_col_offset :].decode()
        comment = behind.partition("#")[2].strip()
        listed = _CHOICES.search(comment)
        choices = tuple(c.strip() for c in listed["choices"].split(",")) if listed else ()
        default = ast.literal_eval(node.value)
        kind = ast.unparse(node.annotation)
        found[node.target.id] = Parameter(node.target.id, kind, default, choices, comment)
    if faults:
        raise InputError(faults)
    return found


def _undeclared(node: ast.stmt) -> tuple[str, str] | None:
    """Why a line of the cell declares no parameter, and the way out; None where it does."""
    typed = 'Write it as: name: str = "value"  # help'
    if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
        return "is not a typed assignment", typed
    if (kind := ast.unparse(node.annotation)) not in TYPES:
        remedy = f'Write several values as one text: {node.target.id}: str = "2020, 2021".'
        return f"has the type {kind}; a parameter is {', '.join(TYPES)}", remedy
    try:
        default = ast.literal_eval(node.value or "")
    except (ValueError, SyntaxError):
        return "gives no plain value", typed
    fits = (int, float) if kind == "float" else (TYPES[kind],)
    if type(default) not in fits:
        return f"gives {default!r}, which is no {kind}", typed
    return None


def check_name(
    place: str, name: str, known: Mapping[str, Parameter], values: Mapping[str, Any]
) -> None:
    """Raises InputError for a name that cannot be given at this place, or not again."""
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
        hint = f"There are: {', '.join(sorted(set(known) - set(OPTIONS)))}."
        if near:
            option = f" (set by {OPTIONS[near[0]]})" if near[0] in OPTIONS else ""
            hint = f"Did you mean {near[0]}{option}?"
        raise refused(place, "no notebook declares it", hint)
    if name in OPTIONS:
        raise refused(
            place, "the command itself sets it", f"Use the option {OPTIONS[name]} instead."
        )
    if name in values:
        raise refused(place, "given twice", "Give it once.")


def all_declared(notebooks: Mapping[str, Mapping[str, Parameter]]) -> dict[str, Parameter]:
    """The parameters of all notebooks, by their names."""
    return {name: p for each in notebooks.values() for name, p in each.items()}


def value_of(place: str, parameter: Parameter, text: str) -> Any:
    """The value that a text stands for. Raises InputError, which names the place."""
    try:
        if parameter.type == "bool":
            value: Any = {"true": True, "false": False}[text.lower()]
        else:
            value = TYPES[parameter.type](text)
    except (ValueError, KeyError):
        problem, remedy = f"expected {parameter.type}", WRITE[parameter.type]
        raise InputError([Fault(place, problem, remedy, value=text)]) from None
    if parameter.choices and value not in parameter.choices:
        problem = f"expected one of {', '.join(parameter.choices)}"
        remedy = did_you_mean(text, parameter.choices) or "Write one of them."
        raise InputError([Fault(place, problem, remedy, value=text)])
    return value


def of_project(folder: Path) -> dict[str, dict[str, Parameter]]:
    """The parameters of every notebook in a folder of notebooks. Raises InputError."""
    there = (folder / name for name in FILES if (folder / name).is_file())
    return of_notebooks({path.name: path.read_bytes() for path in there})


def of_notebooks(files: Mapping[str, bytes]) -> dict[str, dict[str, Parameter]]:
    """The same of files that have been read. Raises InputError with the faults of all."""
    found, faults = {}, list[Fault]()
    for name in FILES:
        try:
            found[name.removesuffix(".ipynb")] = declared(one_of(name, files.get(name)))
        except InputError as error:
            faults += error.faults
    if faults:
        raise InputError(faults)
    return found


def one_of(name: str, content: bytes | None) -> Notebook:
    """A notebook from its file. Raises InputError, also where there is none."""
    if content is None:
        raise refused(name, "the notebook is missing", "Restore it.")
    return notebook_of(name, content)
