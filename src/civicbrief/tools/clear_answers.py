"""Exercise notebooks for a new project: without the answers that somebody has filled in.

The build of the wheel imports this module too, so it needs the standard library alone.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from civicbrief.core.faults import Fault, InputError

LOW_HIGH = ("low", "high")
ASKS = {  # by the name of an exercise: the names under which its notebook takes answers
    "read-a-row": ("row", "unit", "qualifier", "words", "source"),
    "an-interval": tuple(f"{n}_{end}" for n in ("first", "second", "third") for end in LOW_HIGH),
    "position-on-a-scale": ("position", "share", "middle"),
    "find-the-error": ("wrong", "right"),
    "your-own-metric": ("metric", "low", "high"),
}


def copy_exercises(given: Path, folder: Path) -> None:
    """Copy a folder of exercises: answers become dots again, and nothing shows what was run.

    Raises InputError for a notebook that cannot be read.
    """
    hidden = shutil.ignore_patterns(".*")
    shutil.copytree(given, folder, copy_function=_copy, ignore=hidden, dirs_exist_ok=True)


def _copy(given: str, target: str) -> None:
    path = Path(given)
    if path.suffix != ".ipynb":
        shutil.copy(given, target)
        return
    names = ASKS.get(path.stem.partition("-")[2], ())
    try:
        written = blank(path.read_text(encoding="utf-8"), names)
    except (ValueError, KeyError, AttributeError, TypeError):
        fault = Fault(path.name, "it is not a notebook", "Save it from Jupyter, or restore it.")
        raise InputError([fault]) from None
    Path(target).write_text(written, encoding="utf-8", newline="\n")


def blank(content: str, names: Collection[str]) -> str:
    """A notebook without outputs, and with dots for what its cells assign to these names."""
    notebook: dict[str, Any] = json.loads(content)
    notebook["metadata"]["language_info"] = {"name": "python"}  # Jupyter adds the version it ran
    for cell in notebook["cells"]:
        cell["metadata"] = {k: v for k, v in cell["metadata"].items() if k == "tags"}
        if cell["cell_type"] == "code":
            cell |= {"outputs": [], "execution_count": None}
            cell["source"] = _dots("".join(cell["source"]), names).splitlines(keepends=True)
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _dots(cell: str, names: Collection[str]) -> str:
    # Positions of syntax trees count bytes; lines for IPython itself are not Python.
    lines = [line.encode() for line in cell.split("\n")]
    python = [b"" if re.match(rb"\s*[%!]", line) else line for line in lines]
    try:
        statements = ast.parse(b"\n".join(python)).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        found = re.findall(r"^\s*(\w+)\s*(?::[^=\n]*)?=(?!=)", cell, re.MULTILINE)
        return _lines([name for name in found if name in names]) or cell
    for one in reversed(statements):
        asked = [name for name in _assigned(one) if name in names]
        if asked:
            first, last = one.lineno - 1, (one.end_lineno or one.lineno) - 1
            before, after = lines[first][: one.col_offset], lines[last][one.end_col_offset :]
            lines[first : last + 1] = [before + _lines(asked).encode() + after]
    return b"\n".join(lines).decode()


def targets(statement: ast.stmt) -> list[ast.expr]:
    """What a statement assigns to."""
    if isinstance(statement, ast.AnnAssign):
        return [statement.target]
    return statement.targets if isinstance(statement, ast.Assign) else []


def _assigned(statement: ast.stmt) -> list[str]:
    nodes = (node for target in targets(statement) for node in ast.walk(target))
    return [node.id for node in nodes if isinstance(node, ast.Name)]


def _lines(names: Sequence[str]) -> str:
    return "\n".join(f"{name} = ..." for name in dict.fromkeys(names))
