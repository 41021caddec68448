"""Notebooks, read once."""

from __future__ import annotations

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
