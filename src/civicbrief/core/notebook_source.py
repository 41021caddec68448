"""Notebooks, read once."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, eq=False)
class Notebook:
    """The text of a notebook's file, and its cells as nbformat has them."""

    file: str
    text: str
    cells: list[Any]


def notebook_of(file: str, content: bytes) -> Notebook:
    """Raises ValueError, or nbformat's ValidationError, if the content is not a notebook."""
    import nbformat  # slow to import, and a kernel does not need it

    text = content.decode()
    return Notebook(file, text, nbformat.reads(text, as_version=4).cells)


def without_magics(cell: str) -> str:
    """The Python of a cell, with lines for IPython itself emptied."""
    return "\n".join("" if re.match(r"\s*[%!]", line) else line for line in cell.splitlines())


def line_in_file(notebook: str, line: str) -> int | None:
    """The line of a notebook's file with this line of a cell, which is a string of JSON there.

    JSON may write a letter that is not ASCII as itself or by its number.
    """
    stored = {json.dumps(line, ensure_ascii=plain)[1:-1] for plain in (True, False)}
    lines = enumerate(notebook.splitlines(), start=1)
    return next((number for number, text in lines if any(one in text for one in stored)), None)
