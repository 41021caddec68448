"""Temporary files that name the process they belong to: what a killed one leaves can be told.

Commands that only read leave it as it is. Those that write an edition take it away.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

NAMED = re.compile(r"civicbrief-(?:[a-z]+-)?(\d+)-")  # begins the name of a temporary folder
BEGUN = ".civicbrief-"  # ends, with a process id, the name of a file that is being written


def prefix(kind: str = "") -> str:
    """Begins the name of a temporary folder of this process."""
    return f"civicbrief-{kind + '-' if kind else ''}{os.getpid()}-"


@contextlib.contextmanager
def folder(kind: str = "") -> Iterator[Path]:
    """A temporary folder. Windows keeps a file that a kernel on its way out still has open."""
    with tempfile.TemporaryDirectory(prefix=prefix(kind), ignore_cleanup_errors=True) as made:
        yield Path(made)


def begun(path: Path) -> Path:
    """Where this process writes a file, before it takes its place."""
    return path.with_name(f".{path.name}{BEGUN}{os.getpid()}")


def is_alive(process: str) -> bool:
    """Whether there is a process of this id."""
    if not process.isdigit():
        return False
    if sys.platform == "linux":
        return Path("/proc", process).exists()
    import psutil  # os.kill(process, 0) would end a process on Windows

    return bool(psutil.pid_exists(int(process)))


def is_left(path: Path) -> bool:
    """Whether a path is named by a process that has ended."""
    found = NAMED.match(path.name)
    return found is not None and not is_alive(found[1])


def clear(places: Iterable[Path] = ()) -> None:
    """Remove what dead processes have left: temporary folders, and files begun in these folders."""
    for path in Path(tempfile.gettempdir()).glob("civicbrief-*"):
        if is_left(path) and path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)  # that of another user stays
    for place in places:
        for path in place.glob(f".*{BEGUN}*"):
            if not is_alive(path.name.rpartition("-")[2]):
                with contextlib.suppress(OSError):
                    path.unlink()
