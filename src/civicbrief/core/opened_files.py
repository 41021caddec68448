"""Which files a process has opened to read: a build runs a notebook again when one has changed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

# What belongs to Python, to the system, or to programs that keep their own files.
OTHERS = (sys.prefix, sys.base_prefix, "/dev", "/etc", "/proc", "/run", "/sys", "/usr")


def record(log: str) -> None:
    """From now on, write the path of every file that this process opens to read, once, to `log`.

    What is opened by code in C alone, as some readers of tables do, is not seen.
    """
    target = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    seen = set[bytes]()

    def note(event: str, given: tuple[Any, ...]) -> None:
        if event != "open" or isinstance(given[0], int):
            return
        name, mode, flags = given
        writes = (mode and not {"r", "+"} & {*mode}) or (not mode and flags & os.O_WRONLY)
        path = os.fsencode(Path.cwd() / os.fsdecode(name))
        if not writes and path not in seen:
            seen.add(path)
            os.write(target, path + b"\n")

    sys.addaudithook(note)


def opened(log: Path) -> list[Path]:
    """The files that were recorded, without those of Python and of the system, sorted."""
    if not log.is_file():
        return []
    paths = {Path(os.fsdecode(line)).resolve() for line in log.read_bytes().split(b"\n") if line}
    return sorted(
        path
        for path in paths
        if not any(path.is_relative_to(place) for place in OTHERS)
        and not any(part.startswith(".") for part in path.parts)
        and path.is_file()
    )
