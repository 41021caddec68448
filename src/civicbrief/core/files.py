"""Text from bytes; and files that are written completely or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from civicbrief.core.temporary import begun


def text_of(content: bytes) -> str:
    """The text of a file, its lines ended by line feeds, without a byte order mark.

    Raises UnicodeDecodeError.
    """
    return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


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
    """
    from filelock import FileLock

    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError):
            held.enter_context(FileLock(Path(tempfile.gettempdir(), f"civicbrief-{name}.lock")))
        yield
