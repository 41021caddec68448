"""Tables and originals of a project as they were before a spreadsheet or git changed their form."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from civicbrief.core.faults import Fault
from civicbrief.core.files import alone, write_files
from civicbrief.core.project import texts
from civicbrief.core.table_form import Form, form_of
from civicbrief.data.originals import SUMS, as_recorded, sums
from civicbrief.data.tables import RAW, read_tables
from civicbrief.text import glossary, reviews
from civicbrief.text.languages import languages

BESIDE = "mended"  # the folder beside the files, for a person to compare
SHOWN = 12  # lines of a difference


class Mended(NamedTuple):
    """A file with its content now and as it should be; `beside` is where the latter is written."""

    path: Path
    beside: Path
    wrong: str
    now: bytes
    then: bytes

    def difference(self) -> Iterator[str]:
        """The first lines that differ, the old with - and the new with +."""
        now, then = (text.decode("utf-8-sig", "replace") for text in (self.now, self.then))
        lines = difflib.unified_diff(now.splitlines(), then.splitlines(), n=0, lineterm="")
        changed = [line for line in islice(lines, 2, None) if not line.startswith("@@")]
        yield from islice(changed, SHOWN)
        if len(changed) > SHOWN:
            yield f"… and {len(changed) - SHOWN} more lines"


def examine(project: Path, folder: Path) -> tuple[list[Mended], list[Fault]]:
    """What can be mended without guessing, and what cannot."""
    mended, faults = [], []
    for base, path, form in _forms(project, folder):
        fault = form.fault(path.name)
        if fault and form.lost:
            faults.append(fault)
        elif fault:
            form.rows[:] = [row for row in form.rows if any(map(str.strip, row))]
            wrong, beside = ", ".join(form.wrong), base / BESIDE / path.name
            mended.append(Mended(path, beside, wrong, path.read_bytes(), form.content))
    tables = read_tables(folder)
    for name, digest in sums(tables).items():
        path, content = folder / RAW / name, tables.files.get(f"{RAW}/{name}")
        if content and name != SUMS and (then := as_recorded(content, digest)):
            wrong = "other ends of lines than its checksum stands for"
            mended.append(Mended(path, folder / BESIDE / RAW / name, wrong, content, then))
    return mended, faults


def _forms(project: Path, folder: Path) -> Iterator[tuple[Path, Path, Form]]:
    """The tables of the data, and those of the texts, each with the folder that they belong to."""
    for file, form in read_tables(folder).forms.items():
        yield folder, folder / file, form
    own = texts(project)
    terms = (*languages(own)[:1], *glossary.COLUMNS)
    for name, columns in ((glossary.FILE, terms), (reviews.FILE, reviews.COLUMNS)):
        if (path := own / name).is_file():
            yield own, path, form_of(path.read_bytes(), columns, dates=("date",))


def write_beside(mended: list[Mended]) -> None:
    for one in mended:
        one.beside.parent.mkdir(parents=True, exist_ok=True)
        one.beside.write_bytes(one.then)


def replace(folder: Path, mended: list[Mended]) -> None:
    """Put what was mended in its place, all of it or nothing. Raises OSError."""
    with alone(folder):
        write_files({one.path: one.then for one in mended})
    for one in mended:
        one.beside.unlink(missing_ok=True)
        for above in (one.beside.parent, one.beside.parent.parent):
            if above.is_dir() and above.name in (BESIDE, RAW) and not any(above.iterdir()):
                above.rmdir()
