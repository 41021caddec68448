"""Values and files at the keys of a brand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from civicbrief.core.yaml_source import Place, Source


def value_of(value: Any, *keys: str) -> Any:
    """A value given alone or under one of the keys: the first of them that has one."""
    if not isinstance(value, Mapping):
        return value
    return next((value[key] for key in keys if value.get(key)), None)


def local_file(
    source: Source, place: Place, name: str, endings: tuple[str, ...] = ()
) -> Path | None:
    """A file of the project that the brand names at a key; None after adding a fault."""
    root = source.path.parent.resolve()
    try:
        path = (root / name).resolve()
        inside, there = path.is_relative_to(root), path.is_file()
    except (OSError, ValueError):
        path, inside, there = root, True, False
    if "://" in name:
        fault = "a build does not use the network", "Copy the file here and give its path."
    elif Path(name).is_absolute() or not inside:
        fault = "the file lies outside the project", "Copy it into the project."
    elif not there:
        fault = "there is no such file", "Correct the path."
    elif endings and path.suffix.lower() not in endings:
        wanted = " or ".join(ending[1:].upper() for ending in endings)
        fault = f"a {wanted} file is needed", "Convert it."
    else:
        return path
    source.fault(place, *fault, name)
    return None
