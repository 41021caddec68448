"""The code cells of a notebook, without what is meant for IPython itself."""

from __future__ import annotations

import re


def without_magics(cell: str) -> str:
    """The Python of a cell: lines for IPython itself are left out."""
    return "\n".join("" if re.match(r"\s*[%!]", line) else line for line in cell.splitlines())
