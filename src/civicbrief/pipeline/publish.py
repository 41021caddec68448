"""Publish an edition at once or not at all.

A build writes to a sibling folder. When it is complete, the two folders are exchanged: in
one step where the system can (Linux, macOS), else by two renames that the next command
completes if something stops it between them.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from civicbrief.core.faults import Fault, InputError
from civicbrief.metrics import results, verdicts

SCRATCH = {".ipynb_checkpoints", ".DS_Store", "__pycache__"}  # what viewing a folder leaves


def building(out: Path) -> Path:
    return out.with_name(f".{out.name}.building-{os.getpid()}")


def ready(out: Path) -> Path:
    return out.with_name(f".{out.name}.ready")


def old(out: Path) -> Path:
    return out.with_name(f".{out.name}.old")


def recover(out: Path) -> None:
    """Complete an exchange that was stopped half-way and clear what dead builds left."""
    if not out.exists() and old(out).is_dir():
        (ready(out) if ready(out).is_dir() else old(out)).rename(out)
    for left in (ready(out), old(out)):
        shutil.rmtree(left, ignore_errors=True)
    for left in out.parent.glob(f".{out.name}.building-*"):
        if not _alive(left.name.rpartition("-")[2]):
            shutil.rmtree(left, ignore_errors=True)


def refuse_strangers(out: Path) -> None:
    """Raise InputError when the folder holds a file that no edition of ours lists."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise InputError([Fault(out.name, "it is no folder", "Name another folder with --out.")])
    if not out.is_dir():
        return
    listed = _listed(out)
    strangers = [
        path
        for path in sorted(out.rglob("*"))
        if not SCRATCH.intersection(path.relative_to(out).parts)
        and (path.is_symlink() or not path.is_dir())
        and path.relative_to(out).as_posix() not in listed
    ]
    if strangers:
        raise InputError(
            Fault(
                f"{out.name}/{path.relative_to(out).as_posix()}",
                "this file is not part of an edition, so the folder is left as it is",
                "Move it away, or name another folder with --out.",
            )
            for path in strangers
        )


def _listed(out: Path) -> set[str]:
    """What the index of the edition lists, and the tables that notebook 2 wrote on its own."""
    listed = set()
    index = out / "index.html"
    for name, columns in (("metrics.csv", results.COLUMNS), (verdicts.FILE, verdicts.COLUMNS)):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if (out / name).read_text(encoding="utf-8").startswith(",".join(columns) + "\n"):
                listed.add(name)
    with contextlib.suppress(OSError, UnicodeDecodeError):
        reader = _Links()
        reader.feed(index.read_text(encoding="utf-8"))
        if reader.generator == "civicbrief":
            listed |= {"index.html", *reader.links}
    return listed


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.generator = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        if tag == "a":
            self.links.add(names.get("href") or "")
        if tag == "meta" and names.get("name") == "generator":
            self.generator = names.get("content") or ""


@contextlib.contextmanager
def staging(out: Path) -> Iterator[Path]:
    """A folder to build in: it becomes `out` when the block ends well, else it goes."""
    out.parent.mkdir(parents=True, exist_ok=True)
    recover(out)
    refuse_strangers(out)
    folder = building(out)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
        refuse_strangers(out)  # a file may have come in while we were building
        exchange(folder, out)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def exchange(new: Path, out: Path) -> None:
    """Put `new` in the place of `out`; the old folder is removed."""
    if not out.exists():
        new.rename(out)
    elif swap(new, out):
        shutil.rmtree(new)
    else:
        new.rename(ready(out))
        out.rename(old(out))
        ready(out).rename(out)
        shutil.rmtree(old(out))


def swap(first: Path, second: Path) -> bool:
    """Exchange two folders in one step; False where the system or file system cannot."""
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
    import psutil  # os.kill(process, 0) asks on Linux and macOS, and ends it on Windows

    return process.isdigit() and bool(psutil.pid_exists(int(process)))
