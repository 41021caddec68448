"""Text from bytes; and write a file, or several, at once or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def text_of(content: bytes) -> str:
    """The text of a file, its lines ended by line feeds. Raises UnicodeDecodeError."""
    return content.decode().replace("\r\n", "\n").replace("\r", "\n")


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write all files, each to a sibling first; what stood there comes back if one fails.

    A reader sees the old file or the new one. A file that holds its content already is left.
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
    except BaseException:  # Ctrl-C is one, too
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
