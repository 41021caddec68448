"""What earlier runs have made, kept by its fingerprint in the cache folder of the user.

Two kinds of file: objects, each named by the SHA-256 of its bytes, and entries, small JSON files
that name objects. Both are checked when they are read: what is damaged counts as missing. The
folder may be deleted at any time, also while a build runs, and several builds may use it at once.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from civicbrief.core import temporary

VARIABLE = "CIVICBRIEF_CACHE"  # names another folder; empty: nothing is kept
LARGEST = 500_000_000  # bytes of all files; the longest unused go first


def digest(content: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def fingerprint(*parts: Any) -> str:
    """One digest for anything that JSON can hold."""
    return digest(json.dumps(parts, sort_keys=True).encode())


@contextlib.contextmanager
def open_cache() -> Iterator[Cache]:
    """The user's cache; one that lasts as long as the block where none may or can be written."""
    with contextlib.ExitStack() as held:
        folder = _folder()
        try:
            if not folder:
                raise OSError("nothing is kept")
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
        except OSError:
            folder = held.enter_context(temporary.folder())
        yield Cache(folder)


def _folder() -> Path | None:
    given = os.environ.get(VARIABLE)
    if given is not None:
        return Path(given).absolute() if given else None
    import platformdirs

    folder = platformdirs.user_cache_path("civicbrief", appauthor=False)
    return folder if folder.is_absolute() else None  # no home: it begins with "~"


class Cache:
    """Objects and entries in a folder."""

    def __init__(self, folder: Path):
        self.folder = folder

    def object(self, name: str) -> bytes | None:
        """The bytes with this digest; None where they are missing or damaged."""
        content = self._read(name)
        return content if content is not None and digest(content) == name else None

    def keep(self, content: bytes) -> str:
        """Keep bytes; return their digest."""
        name = digest(content)
        if not self._path(name).is_file():
            self._write(name, content)
        return name

    def entry(self, key: str) -> Any:
        """What was kept under a fingerprint; None where it is missing or damaged."""
        first, _, rest = (self._read(f"{key}.json") or b"").partition(b"\n")
        return json.loads(rest) if first == digest(rest).encode() else None

    def keep_entry(self, key: str, value: Any) -> None:
        """Keep what JSON can hold under a fingerprint."""
        content = json.dumps(value).encode()
        self._write(f"{key}.json", digest(content).encode() + b"\n" + content)

    def tidy(self) -> None:
        """Delete what was unused the longest, until the rest fits, and what was half written."""
        found = []
        for path in self.folder.glob("??/*"):
            with contextlib.suppress(OSError):  # another build tidies too
                if temporary.is_left(path):
                    path.unlink()
                    continue
                status = path.stat()
                found.append((status.st_mtime, status.st_size, path))
        room = LARGEST
        for _, size, path in sorted(found, reverse=True):
            room -= size
            if room < 0:
                path.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / name

    def _read(self, name: str) -> bytes | None:
        try:
            content = self._path(name).read_bytes()
            os.utime(self._path(name))  # it was used now
        except OSError:
            return None
        return content

    def _write(self, name: str, content: bytes) -> None:
        """Write a whole file or none; where the disk is full, nothing is kept."""
        path = self._path(name)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                prefix=temporary.prefix(), dir=path.parent, delete=False
            ) as file:
                try:
                    file.write(content)
                    file.close()
                    Path(file.name).replace(path)
                except BaseException:
                    Path(file.name).unlink(missing_ok=True)
                    raise
