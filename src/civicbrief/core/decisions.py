"""Lines of a project that want a person's decision: each holds the marker in a comment or value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from civicbrief.core.faults import Fault
from civicbrief.core.files import text_of

MARKER = "TO DECIDE:"
PLACES = (
    *("*.md", "*.yml", "*.cff", "data/*.json", "data/**/*.yml"),
    *("notebooks/*.ipynb", "notebooks/text/*", "src/*.py"),
)
REMEDY = "Decide; then the line goes, or holds the decision in its place."
_MARKED = re.compile(  # a value ends at its quotation mark, and a line may hold several
    rf"""(?P<quote>["'])\s*{MARKER}\s*(?P<value>\w(?:\\.|(?!(?P=quote)).)*)"""
    rf"""|(?:\#|<!--)\s*{MARKER}\s*(?P<comment>\w.*)"""
)


def to_decide(project: Path, read: Mapping[Path, bytes] = MappingProxyType({})) -> Iterator[Fault]:
    """Every marked line, in the order of the files, with what is to be decided.

    `read` are files that need not be read again.
    """
    paths = dict.fromkeys(path for place in PLACES for path in sorted(project.glob(place)))
    for path in paths:
        try:
            content = read[path] if path in read else path.read_bytes()
            lines = text_of(content).splitlines()
        except (UnicodeDecodeError, OSError):
            continue  # the checks of data and texts say so where it matters
        for number, line in enumerate(lines, start=1):
            for found in _MARKED.finditer(line):
                place = path.relative_to(project).as_posix()
                yield Fault(place, _words(found["value"] or found["comment"]), REMEDY, number)


def _words(rest: str) -> str:
    """What is to be decided, without what closes the comment or the cell of a notebook."""
    bare = re.sub(r"""(\\n)?["',]*\s*$|\s*-->\s*$""", "", rest)
    return bare.replace('\\"', '"').rstrip(" .")
