"""What any file can be: of another encoding, cut, too large, or no file at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support.broken.case import CHECK, Case, edited, replaced

GIB = 2**30


def _hole(path: Path) -> None:
    """A file of two gigabytes that takes no room on the disk: of the size of ten million rows."""
    with path.open("wb") as file:
        file.truncate(2 * GIB)


NO_FILE: dict[str, tuple[Callable[[Path], None], str]] = {
    "a folder in its place": (Path.mkdir, "folder"),
    "a link that leads nowhere": (lambda path: path.symlink_to("nowhere"), "leads nowhere"),
    "a link to itself": (lambda path: path.symlink_to(path.name), "leads nowhere"),
    "a named pipe": (os.mkfifo, "not a file"),
    # "not a file", or that a link leads out of the project: "Copy the file into its place."
    "a device without end": (lambda path: path.symlink_to("/dev/zero"), "file"),
    "two gigabytes": (_hole, "2,147,483,648 bytes"),
}
BYTES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda _: b"", ""),
    "only spaces": (lambda _: b"  \n\n", ""),
    "UTF-16": (lambda raw: raw.decode().encode("utf-16"), "UTF-"),
    "UTF-32": (lambda raw: raw.decode().encode("utf-32"), "UTF-"),
    "a byte that is not UTF-8": (lambda raw: _inside(raw, b"\xff"), "UTF-8"),
    "half of a surrogate pair": (lambda raw: _inside(raw, b"\xed\xa0\x80"), "UTF-8"),
    "a byte too many of UTF-8": (lambda raw: _inside(raw, b"\xc0\xaf"), "UTF-8"),
    "zeros alone": (lambda raw: b"\0" * len(raw), ""),
    "marks of a merge": (lambda raw: _inside(raw, b"<<<<<<< HEAD\n"), ""),
    "bytes of a picture": (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, ""),
}
SAME: dict[str, Callable[[bytes], bytes]] = {
    "line ends of Windows": lambda raw: raw.replace(b"\n", b"\r\n"),
    "no line feed at its end": lambda raw: raw.rstrip(b"\n"),
}


def _inside(raw: bytes, what: bytes) -> bytes:
    """Some bytes before the line in the middle of a file."""
    lines = raw.splitlines(keepends=True)
    middle = len(lines) // 2
    return b"".join([*lines[:middle], what, *lines[middle:]])


def cases(file: str, same: bool = True, command: tuple[str, ...] = CHECK) -> Iterator[Case]:
    """`same` is whether other ends of lines leave the file as it is."""
    for kind, (make, word) in NO_FILE.items():
        yield Case(file, kind, replaced(file, make), (word,), command=command)
    for kind, (change, word) in BYTES.items():
        yield Case(file, kind, edited(file, change), (word,), command=command)
    for kind, change in SAME.items() if same else ():
        yield Case(file, kind, edited(file, change), reads=True, command=command)
