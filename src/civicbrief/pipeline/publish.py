"""Publish an edition whole or not at all, and never over files of somebody else."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from civicbrief.core import temporary
from civicbrief.core.editions import FOLDER
from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.folders import recover, unfinished, whole_folder
from civicbrief.core.manifest import SCRATCH, TO_SEND

GENERATOR = '<meta name="generator" content="civicbrief">'


def refuse_foreign_files(out: Path) -> None:
    """Raise InputError when the folder holds a file that its edition does not list."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise refused(out.name, "it is not a folder", "Name another folder with --out.")
    if not out.is_dir():
        return
    listed = _listed(out)
    foreign = [
        path
        for path in sorted(out.rglob("*"))
        if not SCRATCH.intersection(parts := path.relative_to(out).parts)
        and not parts[0].startswith(unfinished(out))
        and (path.is_symlink() or not path.is_dir())
        and path.relative_to(out).as_posix() not in listed
    ]
    if foreign:
        problem = "this file is not part of an edition, so the folder is left as it is"
        remedy = "Move it away, or name another folder with --out."
        names = (f"{out.name}/{path.relative_to(out).as_posix()}" for path in foreign)
        raise InputError(Fault(name, problem, remedy) for name in names)


def recover_edition(out: Path) -> None:
    """Complete what a process that was stopped has left of an edition, or of copies to send."""
    recover(out)
    recover(out / TO_SEND)


def recover_all(out: Path, project: Path) -> None:
    """The same, and remove what dead processes have left in the project and beside it."""
    recover_edition(out)
    places = (".", "data", "notebooks", "notebooks/text", "src")
    temporary.clear([*(project / name for name in places), *(project / FOLDER).glob("*")])


def take_copies_away(out: Path) -> None:
    """Remove copies to send. Raises InputError where one is not as it was written."""
    if (out / TO_SEND).exists():
        refuse_foreign_files(out)
        shutil.rmtree(out / TO_SEND)


def is_edition(folder: Path) -> bool:
    """Whether a folder holds an edition: its index says so."""
    try:
        return GENERATOR in (folder / "index.html").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False


def _listed(out: Path) -> set[str]:
    """What the index of the edition lists, tables that notebook 2 wrote on its own, and copies."""
    from civicbrief.metrics.results import COLUMNS
    from civicbrief.pipeline import copies

    listed = set()
    for name, columns in COLUMNS.items():
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if (out / name).read_text(encoding="utf-8").startswith(",".join(columns) + "\n"):
                listed.add(name)
    with contextlib.suppress(OSError, UnicodeDecodeError):
        page = (out / "index.html").read_text(encoding="utf-8")
        if GENERATOR in page:  # a page of ours: links are written as we write them
            listed |= {"index.html", *re.findall(r'<a\b[^>]* href="([^"]*)"', page)}
    listed |= {name for name in _copies(out) if name.rpartition(".")[0] + ".ipynb" in listed}
    return listed | {f"{TO_SEND}/{name}" for name in copies.unchanged(out)}


def _copies(out: Path) -> Iterator[str]:
    """What nbconvert made beside an executed brief, as long as it is what the edition holds."""
    for path in (out / "notebooks").glob("3-brief.*"):
        same = out / "brief" / path.name.removeprefix("3-brief.")
        with contextlib.suppress(OSError):
            if path.read_bytes() == same.read_bytes():
                yield path.relative_to(out).as_posix()


@contextlib.contextmanager
def staging(out: Path) -> Iterator[Path]:
    """A folder to build in: it becomes `out` when the block ends well, else it is removed."""
    recover_edition(out)
    refuse_foreign_files(out)
    with whole_folder(out) as folder:
        yield folder
        refuse_foreign_files(out)  # one may have come in while we were building
