"""Text from bytes; and files that are written completely or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.temporary import begun

LARGEST = 20_000_000  # bytes of a file that a person edits
_CONFLICT = re.compile(r"^(<{7}|>{7}) ", re.MULTILINE)


def text_of(content: bytes) -> str:
    """The text of a file, its lines ended by line feeds, without a byte order mark.

    Raises UnicodeDecodeError.
    """
    return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def decoded(name: str, content: bytes) -> str:
    """The same, for a file whose name faults tell. Raises InputError with the line."""
    try:
        return text_of(content)
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise refused(name, "the file is not UTF-8", "Save it as UTF-8.", line) from None


def content_of(
    path: Path, name: str = "", largest: int = LARGEST, root: Path | None = None
) -> bytes:
    """The content of a file, looked at before it is read. `name` is how faults call it.

    Raises InputError for what is no file or too large: a pipe would never end; and for what a
    link brings in from outside of `root`.
    """
    name = name or path.name
    try:
        status = path.stat()
    except OSError as error:
        nowhere = "this is a link that leads nowhere"
        problem = nowhere if path.is_symlink() else f"the file cannot be read: {error.strerror}"
        raise refused(name, problem, _INSTEAD) from None
    if root and not (target := path.resolve()).is_relative_to(root.resolve()):
        problem = f"a link leads out of the project, to {target}"
        raise refused(name, problem, "Copy the file into its place.")
    if stat.S_ISDIR(status.st_mode):
        raise refused(name, "this is a folder, not a file", _INSTEAD)
    if not stat.S_ISREG(status.st_mode):
        raise refused(name, "this is not a file but a pipe or a device", _INSTEAD)
    if status.st_size > largest:
        problem = f"the file has {status.st_size:,} bytes, and at most {largest:,} are read"
        raise refused(name, problem, "Keep what the brief needs.")
    try:
        return path.read_bytes()
    except OSError as error:
        remedy = "See that you may read it."
        raise refused(name, f"the file cannot be read: {error.strerror}", remedy) from None


_INSTEAD = "Put the file itself in its place."


def contents(
    paths: Mapping[str, Path], root: Path | None = None, largest: int = LARGEST
) -> dict[str, bytes]:
    """The content of those files that are there, by their names.

    Raises InputError with all that cannot be read, or lies outside of `root`.
    """
    found, faults = {}, list[Fault]()
    for name, path in paths.items():
        if not os.path.lexists(path):
            continue
        try:
            found[name] = content_of(path, name, largest, root)
        except InputError as error:
            faults += error.faults
    if faults:
        raise InputError(faults)
    return found


def conflict(text: str) -> int | None:
    """The line on which git has left the mark of a merge; None where it has not."""
    found = _CONFLICT.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else None


def refuse_conflict(name: str, text: str) -> None:
    """Raises InputError, with the line, where git has left the mark of a merge."""
    if line := conflict(text):
        remedy = "Keep one of the two versions, or restore the file from git."
        raise refused(name, MERGED, remedy, line)


MERGED = "git has left the marks of a merge in it"


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write all files, or none if one fails. A file that has its content already is not touched.

    Each is written beside its target first, so that a reader sees the old file or the new one.
    A link stays one: what it leads to is written.
    """
    files = {path.resolve(): content for path, content in files.items()}
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    changed = {path: content for path, content in files.items() if before[path] != content}
    siblings = {path: begun(path) for path in changed}
    try:
        for path, content in changed.items():
            path.parent.mkdir(exist_ok=True)
            siblings[path].write_bytes(content)
        for path in changed:
            siblings[path].replace(path)
    except BaseException:  # also Ctrl-C
        for path in changed:
            content_before = before[path]
            if content_before is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != content_before:
                path.write_bytes(content_before)
        raise
    finally:
        for sibling in siblings.values():
            sibling.unlink(missing_ok=True)


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other command changes the files of a folder, and keep others waiting.

    The wait ends also when that command is killed. For the command of another user nobody waits.
    The file of the lock goes while the lock is held: who has waited for it takes a new one.
    """
    from filelock import FileLock

    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    lock = Path(tempfile.gettempdir(), f"civicbrief-{name}.lock")
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):
            held.enter_context(FileLock(lock))
            held.callback(_remove, lock)
        yield


def _remove(path: Path) -> None:
    """Windows keeps a file that is open; the next one takes it then."""
    with contextlib.suppress(OSError):
        path.unlink()
