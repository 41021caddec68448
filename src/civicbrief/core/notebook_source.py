"""Notebooks, read once."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from typing import Any

from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.files import refuse_conflict
from civicbrief.core.json_source import half_pair


@dataclass(frozen=True, eq=False)
class Notebook:
    """The text of a notebook's file, and what nbformat makes of it."""

    file: str
    text: str
    node: Any

    @property
    def cells(self) -> list[Any]:
        """Its cells as nbformat has them."""
        cells: list[Any] = self.node.cells
        return cells


def notebook_of(file: str, content: bytes) -> Notebook:
    """A notebook from its file. Raises InputError if the content is not a notebook."""
    import nbformat  # slow to import, and a kernel does not need it

    remedy = "Restore it, for example from git."
    try:
        text = content.decode("utf-8-sig")  # editors of Windows put a mark at the start
    except UnicodeDecodeError:
        raise refused(file, "the notebook is not UTF-8", "Save it as UTF-8.") from None
    if not text.strip():
        raise refused(file, "the notebook is empty", remedy)
    refuse_conflict(file, text)
    try:
        held = json.loads(text)  # its errors name the line
        if half := half_pair(text, held):
            raise ValueError(f"it has half of a sign, {half}")
        node = nbformat.reads(text, as_version=4)
        for number, cell in enumerate(node.cells, start=1):
            _look_at(number, cell)
    except json.JSONDecodeError as error:
        raise refused(file, f"it is not JSON: {error.msg}", remedy, error.lineno) from None
    except RecursionError:
        raise refused(file, "it is nested too deeply for a notebook", remedy) from None
    except Exception as error:  # nbformat raises anything for what it does not know
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise refused(file, f"it is not a notebook: {reason}", remedy) from None
    for number, cell in enumerate(node.cells, start=1):
        if cell.cell_type == "code" and (problem := _not_to_be_parsed(cell.source)):
            problem = f"cell {number}: {problem}"
            told = begins(f"cell {number}", cell.source)
            raise InputError([Fault(file, problem, "Correct the cell.", details=told)])
    return Notebook(file, text, node)


def _look_at(number: int, cell: Any) -> None:
    """Raises ValueError for what a cell says of itself and cannot be: the library takes it."""
    if cell.cell_type not in ("code", "markdown", "raw"):
        raise ValueError(f"cell {number} is of no known type, found {cell.cell_type!r}")
    if not isinstance(cell.source, str):
        raise ValueError(f"the source of cell {number} is no text, found {cell.source!r}")
    tags = cell.metadata.get("tags") or []
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise ValueError(f"the tags of cell {number} are no list of texts, found {tags!r}")


def _not_to_be_parsed(source: str) -> str:
    """Why no code can be made of a cell, beside its syntax, which the check of cells tells."""
    try:
        ast.parse(without_magics(source))
    except SyntaxError:
        return ""
    except (RecursionError, MemoryError):
        return "it is nested too deeply"
    except ValueError as error:  # a NUL
        return str(error)
    return ""


def without_magics(cell: str) -> str:
    """The Python of a cell, with lines for IPython itself emptied."""
    return "\n".join("" if re.match(r"\s*[%!]", line) else line for line in cell.splitlines())


def begins(cell: str, source: str) -> tuple[str, ...]:
    """The first line of a cell that says something, for faults: Jupyter shows no numbers."""
    lines = [line.strip() for line in source.splitlines()]
    told = (line for line in lines if line and not line.startswith("#"))
    return (f"{cell} begins: {next(told, next(filter(None, lines), ''))}",)


def not_python(notebook: Notebook, number: int, error: SyntaxError) -> Fault:
    """The fault of a cell that is no Python, with its line in the file."""
    source = notebook.cells[number - 1].source
    lines = source.splitlines()[(error.lineno or 1) - 1 :]
    row = line_in_file(notebook.text, lines[0]) if lines else None
    problem = f"cell {number}: {error.msg}"
    return Fault(
        notebook.file, problem, "Correct it.", row, details=begins(f"cell {number}", source)
    )


def line_in_file(notebook: str, line: str) -> int | None:
    """The line of a notebook's file with this line of a cell, which is a string of JSON there.

    JSON may write a letter that is not ASCII as itself or by its number.
    """
    stored = {json.dumps(line, ensure_ascii=plain)[1:-1] for plain in (True, False)}
    lines = enumerate(notebook.splitlines(), start=1)
    return next((number for number, text in lines if any(one in text for one in stored)), None)
