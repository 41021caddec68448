"""A folder that cannot be renamed gets new files one by one.

They lie complete in a hidden folder within it before the first of them takes its place. So an
exchange that was stopped can be finished at any time; until then the folder holds a mix.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from civicbrief.core.files import alone

LAST = "index.html"  # what leads to the other files changes when they are there
GOING = ".going.json"  # the files that the old state had and the new one has not
COPY = ".copy"


def waiting(target: Path) -> Path:
    """The folder of the new files, while they are put in place."""
    return target / f".{target.name}.ready"


def mixed(target: Path) -> str:
    """Says that a folder holds files of two editions; "" where it does not."""
    if not waiting(target).is_dir():
        return ""
    return (
        f"{target.name}: a build was stopped while it put its files in place, so they are of two "
        f"editions. The next civicbrief build finishes it."
    )


def exchange(new: Path, target: Path) -> None:
    """Give a folder the files of `new`, a folder of hidden name in it, and no others.

    An interruption comes too late: it is done first.
    """
    going = sorted({*_files(target, hidden=new.name)} - {*_files(new)})
    (new / GOING).write_text(json.dumps(going), encoding="utf-8")
    new.rename(waiting(target))
    try:
        finish(target)
    except KeyboardInterrupt:
        finish(target)


def finish(target: Path) -> None:
    """Put in place what waits in a folder, if anything does. It can be done again."""
    with alone(target):
        if (waiting(target) / GOING).is_file():
            _put(target, waiting(target))
        # What all is taken from, or of a process that was stopped when all was in place.
        shutil.rmtree(waiting(target), ignore_errors=True)


def _put(target: Path, folder: Path) -> None:
    """Copy each file beside its target and rename it, the index last."""
    going = json.loads((folder / GOING).read_text(encoding="utf-8"))
    names = [name for name in _files(folder) if name not in (GOING, COPY, LAST)]
    for name in names:
        _take(target, folder, name)
    for name in going:
        (target / name).unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # the folder holds others
            for above in [*Path(name).parents][:-1]:
                (target / above).rmdir()
    if (folder / LAST).is_file():
        _take(target, folder, LAST)
    (folder / GOING).unlink()


def _take(target: Path, folder: Path, name: str) -> None:
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(folder / name, folder / COPY)
    (folder / COPY).replace(target / name)


def _files(folder: Path, hidden: str = "") -> Iterator[str]:
    """The names of all files in a folder; none of what is in the hidden one."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if (path.is_symlink() or not path.is_dir()) and (not hidden or name.parts[0] != hidden):
            yield name.as_posix()
