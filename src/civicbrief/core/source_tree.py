"""The source tree of a project: what it is made from, as one digest."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from civicbrief.core.cache import digest
from civicbrief.core.editions import FOLDER

CRATE = "ro-crate-metadata.json"  # it describes the zip of an edition, at its root
OUTPUTS = "outputs"  # of a project: its edition
MADE = (OUTPUTS, FOLDER, CRATE)  # what commands write is no source


def digest_of_source(project: Path) -> str:
    """SHA-256 of a line for each file, as `sha256sum` prints it, in the order of their names.

    The files are those that git tracks; outside of a git checkout, all. What is hidden or lies in
    `outputs`, `editions` or `__pycache__` does not count, nor does what describes a crate.
    """
    names = source_files(project)
    lines = [f"{digest((project / name).read_bytes())}  {name}\n" for name in names]
    return digest(os.fsencode("".join(lines)))


def source_files(project: Path) -> list[str]:
    """The names of the files that count, sorted."""
    names = sorted(name for name in _tracked(project) or _all(project) if _counts(name))
    return [name for name in names if (project / name).is_file()]


def _counts(name: str) -> bool:
    first, *_ = parts = name.split("/")
    hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
    return first not in MADE and not hidden


def _tracked(project: Path) -> list[str]:
    """The files that git tracks; none where there is no git, or nothing of the project in it."""
    try:
        command = ["git", "-C", str(project), "ls-files", "-z"]
        listed = subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return []
    return [name for name in os.fsdecode(listed).split("\0") if name]


def _all(project: Path) -> list[str]:
    found: list[str] = []
    for folder, inside, files in os.walk(project):
        inside[:] = [name for name in inside if not name.startswith(".")]  # such as .venv
        found += [Path(folder, name).relative_to(project).as_posix() for name in files]
    return found
