"""The files of a data folder, written by an import if the data stay sound."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.files import write_files
from civicbrief.data.tables import Tables, read_tables

Check = Callable[[Tables], list[Fault]]  # that of a whole folder, for the metrics of its project


def write_sound(tables: Tables, content: Mapping[str, bytes], check: Check) -> None:
    """Write files by their names, all or none. Raises InputError with every fault."""
    if faults := check(replace(tables, files={**tables.files, **content})):
        raise InputError(faults)
    if read_tables(tables.folder).fingerprint != tables.fingerprint:
        problem = "another command has changed it meanwhile"
        raise refused(tables.folder.name, problem, "Import again.")
    write_files({tables.folder / name: one for name, one in content.items()})
