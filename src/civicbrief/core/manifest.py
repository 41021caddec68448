"""The manifest of a published edition: which bytes each of its files has, and what they came from.

It is `editions/N/manifest.json`, N being the edition's version, an object of JSON with

    files    name below the edition's folder → {"sha256": …, "size": bytes, "media_type": …}
    data     name below the project → SHA-256 of that file
    lock     SHA-256 of requirements.lock
    source   SHA-256 of the project's source tree
    python   minor version of Python, as 3.11

Digests are hexadecimal digits.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from civicbrief.core.cache import digest
from civicbrief.core.editions import FOLDER
from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.files import content_of

MANIFEST = "manifest.json"
SCRATCH = {".ipynb_checkpoints", ".DS_Store", "__pycache__"}  # what viewing a folder leaves
LOCK = "requirements.lock"  # of the project: what a build needs
TO_SEND = "to-send"  # copies of what is published, below the edition: no part of it
KINDS = {  # media types
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".png": "image/png",
    ".csv": "text/csv",
    ".json": "application/json",
    ".ipynb": "application/x-ipynb+json",
}
_DIGEST = re.compile(r"[0-9a-f]{64}")
PYTHON = "{}.{}".format(*sys.version_info)  # as a manifest names it
_PYTHON = re.compile(r"3\.\d+")


class Published(NamedTuple):
    """One file as it was published. `size` is in bytes."""

    sha256: str
    size: int
    media_type: str


class Manifest(NamedTuple):
    """What was published as an edition; `file` is where the manifest stands in the project."""

    file: str
    files: Mapping[str, Published]
    data: Mapping[str, str]
    lock: str
    source: str
    python: str


def of_edition(project: Path, version: str) -> Manifest | None:
    """The manifest of an edition; None where it was not published. Raises InputError."""
    path = project / FOLDER / version / MANIFEST
    return read(path) if os.path.lexists(path) else None


def unreadable(project: Path) -> Iterator[Fault]:
    """The manifests of a project that are none."""
    for path in sorted((project / FOLDER).glob(f"*/{MANIFEST}")):
        try:
            read(path)
        except InputError as error:
            yield from error.faults


def read(path: Path) -> Manifest:
    """Read a manifest. Raises InputError for a file that is none."""
    name = "/".join(path.parts[-3:])
    content = content_of(path, name)
    try:
        found = json.loads(content)
        files = {file: Published(**row) for file, row in found["files"].items()}
        read = Manifest(name, files, *(found[part] for part in Manifest._fields[2:]))
        if _is_sound(read) and _are_inputs(found.get("inputs")):
            return read
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    raise refused(name, "the file is not the manifest of an edition", "Restore it, as from git.")


def _is_sound(found: Manifest) -> bool:
    """Whether all of it is of its kind, and no name leads out of the folder."""
    names = [*found.files, *found.data]
    digests: list[Any] = [found.lock, found.source, *found.data.values()]
    digests += [file.sha256 for file in found.files.values()]
    return (
        all(isinstance(one, str) and _DIGEST.fullmatch(one) for one in digests)
        and all(type(file.size) is int and file.size >= 0 for file in found.files.values())
        and not any(PurePosixPath(name).is_absolute() or ".." in name.split("/") for name in names)
        and bool(_PYTHON.fullmatch(found.python))
    )


def _are_inputs(recorded: Any) -> bool:
    """Whether what a brief was made from is recorded by its parts; an older manifest has none."""
    parts = ("texts", "notebooks", "parameters")
    if recorded is None:
        return True
    return isinstance(recorded, dict) and all(isinstance(recorded.get(p), dict) for p in parts)


def names_in(folder: Path) -> set[str]:
    """The names of all files of an edition: without copies to send and what viewers leave."""
    names = (path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir())
    going = f".{folder.name}."  # begins the names of folders in which another edition is made
    return {
        name.as_posix()
        for name in names
        if not (name.parts[0] == TO_SEND or name.parts[0].startswith(going))
        if SCRATCH.isdisjoint(name.parts)
    }


def changed_inputs(project: Path, found: Manifest) -> Iterator[Fault]:
    """The data files and the lock that are no longer those of the manifest."""
    for name, recorded in {**found.data, LOCK: found.lock}.items():
        path = project / name
        if not path.is_file():
            problem = f"the file is missing, and {found.file} names it"
        elif digest(path.read_bytes()) != recorded:
            problem = f"the file is not the one of {found.file}"
        else:
            continue
        yield Fault(name, problem, "Restore it, or publish another edition.")
