"""Values and files that a brand gives at its keys."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from civicbrief.core.yaml_source import Place, Source


def one(value: Any, *keys: str) -> Any:
    """A value that may stand alone or under a key: the first of the keys that holds one."""
    if not isinstance(value, Mapping):
        return value
    return next((value[key] for key in keys if value.get(key)), None)


def local_file(
    source: Source, place: Place, name: str, endings: tuple[str, ...] = ()
) -> Path | None:
    """A file within the project that the brand names at a key; None for a fault."""
    root = source.path.parent.resolve()
    try:
        path = (root / name).resolve()
        inside, there = path.is_relative_to(root), path.is_file()
    except (OSError, ValueError):
        path, inside, there = root, True, False
    if "://" in name:
        told = "a build opens no connection", "Put the file beside and give its path."
    elif Path(name).is_absolute() or not inside:
        told = "the file lies outside the project", "Copy it into the project."
    elif not there:
        told = "there is no such file", "Correct the path."
    elif endings and path.suffix.lower() not in endings:
        wanted = " or ".join(ending[1:].upper() for ending in endings)
        told = f"a {wanted} file is needed", "Convert it."
    else:
        return path
    source.fault(place, *told, name)
    return None
