"""Lines of a project that need a person's decision: a comment or value begins with the marker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import content_of, text_of

MARKER = "TO DECIDE:"
PLACES = (
    *("*.md", "*.yml", "*.cff", "data/*.json", "data/**/*.yml"),
    *("notebooks/*.ipynb", "notebooks/text/*", "src/*.py"),
)
REMEDY = "Decide; then remove the line, or replace the marker by the decision."
_MARKED = re.compile(  # a value ends at its quotation mark, and a line may hold several
    rf"""(?P<quote>["'])\s*{MARKER}\s*(?P<value>\w(?:\\.|(?!(?P=quote)).)*)"""
    rf"""|(?:\#|<!--)\s*{MARKER}\s*(?P<comment>\w.*)"""
)


def to_decide(project: Path, read: Mapping[Path, bytes] = MappingProxyType({})) -> Iterator[Fault]:
    """Every marked line, in the order of the files, with what is to be decided.

    `read` has the content of files that were read before.
    """
    paths = dict.fromkeys(path for place in PLACES for path in sorted(project.glob(place)))
    for path in paths:
        try:
            content = read[path] if path in read else content_of(path)
            lines = text_of(content).splitlines()
        except (UnicodeDecodeError, InputError):
            continue  # the checks of data and texts report it
        for number, line in enumerate(lines, start=1):
            for found in _MARKED.finditer(line):
                place = path.relative_to(project).as_posix()
                yield Fault(place, _text(found["value"] or found["comment"]), REMEDY, number)


def _text(rest: str) -> str:
    """What is to be decided, without the end of the comment or of the notebook's cell."""
    bare = re.sub(r"""(\\n)?["',]*\s*$|\s*-->\s*$""", "", rest)
    return bare.replace('\\"', '"').rstrip(" .")
