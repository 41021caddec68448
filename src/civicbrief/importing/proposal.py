"""The mapping of a foreign table before a person decides it: where it lies, what it proposes."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from civicbrief.core.decisions import MARKER
from civicbrief.core.faults import InputError, refused
from civicbrief.core.files import content_of, text_of
from civicbrief.data import originals
from civicbrief.data.observation import Unit
from civicbrief.data.tables import RAW, Tables
from civicbrief.importing.cells import Table
from civicbrief.importing.mapping_writer import mapping_text
from civicbrief.importing.survey.survey import Survey

MAPPING = ".mapping.yml"  # what its name adds to that of its table


def mapping_of(file: Path) -> Path:
    """Where the mapping of a table lies: beside it."""
    return file.with_name(f"{file.name}{MAPPING}")


def encoding_named(plan: Path) -> str:
    """The encoding in a mapping that holds nothing else yet; "" for any other."""
    try:
        lines = text_of(content_of(plan)).splitlines()
    except (InputError, UnicodeDecodeError):  # there is none, or who reads it says what is wrong
        return ""
    said = dict(line.partition(":")[::2] for line in lines if line.strip() and line[0] != "#")
    if not said.keys() <= {"file", "encoding"}:
        return ""
    name = said.get("encoding", "").strip().strip("\"'")
    return "" if name.startswith(MARKER) else name


def kept_mapping(tables: Tables, file: Path) -> bytes | None:
    """The mapping by which a table of this name was last imported."""
    name = originals.safe_name(file.name)
    return tables.files.get(mapping_of(Path(RAW, name)).as_posix())


def proposed(table: Table, found: Survey, tables: Tables | None, wanted: str = "") -> str:
    """A mapping of what a survey has found, with units and area of the project, if there is one.

    `wanted` is another area than that of the project.

    Raises InputError where it has found no table.
    """
    if not found.tables and not table.question:
        remedy = "Copy the mapping of another table, and write there where this one is."
        raise refused(table.file, "no table with figures was found in it", remedy)
    name = originals.safe_name(table.file)
    units: Mapping[str, Unit] = {}
    area = ""
    if tables is not None:
        with suppress(ValueError, KeyError, TypeError):  # the import tells such faults
            units, area = tables.units, tables.card["area"]
    return mapping_text(table, found, name, units, wanted or area)
