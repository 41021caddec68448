"""A folder written completely or not at all.

It is written under a hidden name and replaces the old one when it is complete: in one step on
Linux and macOS, else by two renames, which `recover` completes if they were interrupted. A folder
that cannot be renamed, such as a volume of its own, gets the new files one by one (`in_place`).
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from civicbrief.core import in_place
from civicbrief.core.temporary import is_alive

STAYS = (errno.EBUSY, errno.EXDEV)  # it is in use as a volume, or lies in a layer below


@contextlib.contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """A folder to write in. It replaces `target` when the block ends; after an error it is removed.

    An empty `target` is filled, not replaced: it may be a working directory. So is one that has
    to stay, a volume of its own or a folder whose parent takes no files.
    """
    empty = target.is_dir() and not any(target.iterdir())
    place = target if empty or stays(target) else target.parent
    place.mkdir(parents=True, exist_ok=True)
    folder = place / f"{unfinished(target)}{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
        if empty:
            _fill(target, folder)
        elif place == target:
            in_place.exchange(folder, target)
        else:
            _exchange(folder, target)
    finally:
        for made in (folder, target / folder.name):
            shutil.rmtree(made, ignore_errors=True)


def stays(target: Path) -> bool:
    """Whether a folder cannot be renamed, as far as that can be seen."""
    return target.is_dir() and (os.path.ismount(target) or not os.access(target.parent, os.W_OK))


def unfinished(target: Path) -> str:
    """Start of the hidden name of a folder that will become `target`; a process id follows."""
    return f".{target.name}.building-"


def ready(target: Path) -> Path:
    return target.with_name(f".{target.name}.ready")


def old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def recover(target: Path) -> None:
    """Complete an interrupted exchange, and remove what processes that ended have left."""
    if in_place.waiting(target).is_dir():
        in_place.finish(target)
    if not target.exists() and old(target).is_dir():
        (ready(target) if ready(target).is_dir() else old(target)).rename(target)
    for folder in (ready(target), old(target)):
        shutil.rmtree(folder, ignore_errors=True)
    for place in (target.parent, target):
        for folder in place.glob(f"{unfinished(target)}*"):
            if not is_alive(folder.name.rpartition("-")[2]):
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
    """Replace `target` by `new`, at once where the system lets the folder be renamed."""
    if not target.exists():
        new.rename(target)
        return
    try:
        if swap(new, target):
            shutil.rmtree(new)
            return
        new.rename(ready(target))
        target.rename(old(target))
    except OSError as error:
        if error.errno not in STAYS:
            raise
        made = ready(target) if ready(target).is_dir() else new
        inside = target / new.name
        shutil.copytree(made, inside)
        shutil.rmtree(made)
        in_place.exchange(inside, target)
    else:
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
