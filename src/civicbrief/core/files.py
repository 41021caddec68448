"""Text from bytes; and files or a folder written completely or not at all.

A folder is written under a hidden name and replaces the old one when it is complete: in one step
on Linux and macOS, else by two renames, which `recover` completes if they were interrupted.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path


def text_of(content: bytes) -> str:
    """The text of a file, its lines ended by line feeds. Raises UnicodeDecodeError."""
    return content.decode().replace("\r\n", "\n").replace("\r", "\n")


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write all files, or none if one fails. A file that has its content already is not touched.

    Each is written beside its target first, so that a reader sees the old file or the new one.
    """
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    changed = {path: content for path, content in files.items() if before[path] != content}
    siblings = {path: path.with_name(f".{path.name}.{os.getpid()}") for path in changed}
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
def whole_folder(target: Path) -> Iterator[Path]:
    """A folder to write in. It replaces `target` when the block ends; after an error it is removed.

    An empty `target` is filled, not replaced: it may be a working directory, and its parent may
    not be writable.
    """
    empty = target.is_dir() and not any(target.iterdir())
    place = target if empty else target.parent
    place.mkdir(parents=True, exist_ok=True)
    folder = place / f"{unfinished(target)}{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
        if empty:
            _fill(target, folder)
        else:
            _exchange(folder, target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unfinished(target: Path) -> str:
    """Start of the hidden name of a folder that will become `target`; a process id follows."""
    return f".{target.name}.building-"


def ready(target: Path) -> Path:
    return target.with_name(f".{target.name}.ready")


def old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def recover(target: Path) -> None:
    """Complete an interrupted exchange, and remove what processes that ended have left."""
    if not target.exists() and old(target).is_dir():
        (ready(target) if ready(target).is_dir() else old(target)).rename(target)
    for folder in (ready(target), old(target)):
        shutil.rmtree(folder, ignore_errors=True)
    for place in (target.parent, target):
        for folder in place.glob(f"{unfinished(target)}*"):
            if not _alive(folder.name.rpartition("-")[2]):
                shutil.rmtree(folder, ignore_errors=True)


def _fill(target: Path, folder: Path) -> None:
    """Move the content of a folder into another, all or nothing."""
    paths = sorted(folder.iterdir())
    try:
        for path in paths:
            path.rename(target / path.name)
    except BaseException:  # also Ctrl-C
        for path in paths:
            if (target / path.name).exists():
                (target / path.name).rename(path)
        raise


def _exchange(new: Path, target: Path) -> None:
    """Replace `target` by `new`."""
    if not target.exists():
        new.rename(target)
    elif swap(new, target):
        shutil.rmtree(new)
    else:
        new.rename(ready(target))
        target.rename(old(target))
        ready(target).rename(target)
        shutil.rmtree(old(target))


def swap(first: Path, second: Path) -> bool:
    """Exchange two folders in one step; False if the system or file system cannot."""
    names = os.fsencode(first), os.fsencode(second)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            here, exchange_flag = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
            failed = library.renameat2(here, names[0], here, names[1], exchange_flag)
        elif sys.platform == "darwin":
            failed = library.renamex_np(*names, 2)  # RENAME_SWAP
        else:
            return False
    except (OSError, AttributeError, TypeError):  # no such library or call
        return False
    if not failed:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP):
        return False
    raise OSError(code, os.strerror(code), str(second))


def _alive(process: str) -> bool:
    import psutil  # os.kill(process, 0) would end a process on Windows

    return process.isdigit() and bool(psutil.pid_exists(int(process)))
