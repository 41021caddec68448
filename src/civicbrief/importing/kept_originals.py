"""Rows of imported tables beside the originals that they name: what has been changed by hand."""

from __future__ import annotations

from collections.abc import Iterator

from civicbrief.core.csv_tables import Record, Row
from civicbrief.core.faults import Fault, InputError
from civicbrief.data.tables import RAW, Tables
from civicbrief.importing.mapping import MappingFile, read_mapping
from civicbrief.importing.observations import read_observations
from civicbrief.importing.printable import Lacking, keep_printable
from civicbrief.importing.proposal import MAPPING
from civicbrief.importing.read_table import read_bytes

COMPARED = ("area", "period", "value", "printed", "qualifier", "unit")
REMEDY = "Import the table again, or empty the cell of a figure that is no longer the table's."


def changed_rows(tables: Tables, lacking: Lacking) -> Iterator[Fault]:
    """Rows of observations.csv that say something else than the cells which they name.

    The originals in `data/raw` are read again by the mappings beside them. The data have no fault.
    """
    for name in tables.originals:
        content = tables.files.get(name.removesuffix(MAPPING))
        if not name.endswith(MAPPING) or content is None:
            continue
        try:
            yield from _changed(tables, read_mapping(tables.folder / name), content, lacking)
        except InputError as error:
            remedy = f"Import the table again. What is wrong first: {error.faults[0]}"
            yield Fault(f"data/{name}", "its rows cannot be compared with the original", remedy)


def _changed(
    tables: Tables, mapping: MappingFile, content: bytes, lacking: Lacking
) -> Iterator[Fault]:
    table = read_bytes(mapping.file, content, mapping.encoding, mapping.delimiter)
    rows = read_observations(table, mapping, tables.units).rows
    list(keep_printable(rows, lacking))
    held: dict[str, list[Row]] = {}
    for row in rows:
        held.setdefault(row["cell"], []).append(row)
    for record in tables["observations"]:
        if record.get("cell", "").startswith(f"{RAW}/{mapping.file}#"):
            yield from _told(record, held.get(record["cell"], []))


def _told(record: Record, held: list[Row]) -> Iterator[Fault]:
    """The first column that differs from every row which the cell gives."""
    if not held:
        yield record.fault("cell", "by its mapping, no figure is taken from this cell", REMEDY)
        return
    differing = [[name for name in COMPARED if record[name] != row[name]] for row in held]
    if name := next(iter(sorted(differing, key=len)[0]), ""):
        given = " or ".join(dict.fromkeys(row[name] for row in held))
        yield record.fault(name, f"{record['cell']} gives {given}", REMEDY)
