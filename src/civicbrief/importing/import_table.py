"""Import a foreign table into a data folder, completely or not at all, and list the changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from civicbrief.core.csv_tables import Record, Row, table_text
from civicbrief.core.faults import Fault, InputError, UsageError, refused
from civicbrief.core.files import write_files
from civicbrief.data import originals
from civicbrief.data.tables import CARD, RAW, Tables, read_tables
from civicbrief.importing.cells import Table
from civicbrief.importing.mapping import MappingFile, read_mapping
from civicbrief.importing.observations import read_observations
from civicbrief.importing.read_table import read
from civicbrief.metrics.data_check import check_data
from civicbrief.metrics.definition import Metric

MAPPING = "mapping.yml"
Metrics = Mapping[str, Metric]  # of the project: claims may rest on them


@dataclass(frozen=True, slots=True)
class Result:
    """What an import did. If decisions are missing, nothing was imported: `mapping` is the file
    that waits for them, and `faults` are what has to be decided or corrected.
    """

    changes: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    mapping: Path | None = None
    faults: list[Fault] = field(default_factory=list)


def begin_with_table(data: Path, file: Path, metrics: Metrics) -> Result:
    """Map and import a table for a new project.

    A mapping beside the file (`ngos.yml` of `ngos.xlsx`, or `mapping.yml`) is used. Without one,
    or if it has faults, original and mapping are written to `data/raw` for a person to decide;
    `civicbrief import table data/raw/NAME --mapping data/raw/mapping.yml` continues from there.
    Raises InputError if the file itself cannot be read, UsageError if a mapping is there already.
    """
    from civicbrief.importing.mapping_writer import mapping_text
    from civicbrief.importing.survey.survey import survey

    table = read(file)
    given = next(
        (p for p in (file.with_suffix(".yml"), file.parent / MAPPING) if p.is_file()), None
    )
    name = originals.safe_name(file.name)
    found = survey(table)
    if not given and not found.tables:
        raise no_table(file.name)
    tables = read_tables(data)
    units = tuple(tables.units)
    text = given.read_bytes() if given else mapping_text(table, found, name, units).encode()
    target = data / RAW / MAPPING
    if target.exists():
        raise UsageError(f"{target} is there already: import its table, or move it away.")
    recorded = originals.sums(tables) | {name: originals.digest_of(table.content)}
    written = {
        target: text,
        data / RAW / name: table.content,
        data / RAW / originals.SUMS: originals.sums_content(recorded),
    }
    faults: list[Fault] = []
    try:
        if given:
            return import_table(data, file, given, metrics)
        write_files(written)
        read_mapping(target)
    except InputError as error:
        faults = error.faults
    write_files(written)
    return Result(mapping=target, faults=faults)


def no_table(name: str) -> InputError:
    remedy = "Copy the mapping of another table, and write there where this one is."
    return refused(name, "no table with figures was found in it", remedy)


def import_table(data: Path, file: Path, mapping: Path, metrics: Metrics) -> Result:
    """Turn a table into rows of `observations.csv`, which replace its earlier ones.

    Raises InputError with every fault; the data folder then stays as it was.
    """
    plan = read_mapping(mapping)
    table = read(file, plan.encoding, plan.delimiter)
    tables = read_tables(data)
    imported = read_observations(table, plan, tables.units)
    changes = publish(tables, table, plan, imported.rows, metrics)
    return Result(changes, imported.notices)


def publish(
    tables: Tables, table: Table, mapping: MappingFile, new: list[Row], metrics: Metrics
) -> list[str]:
    """Write original, checksum, source and rows at once, if the data stay sound. Lists the changes.

    Raises InputError with every fault.
    """
    rows, sources = tables["observations"], tables["sources"]
    if faults := [*_clashes(rows, sources, mapping, new)]:
        raise InputError(faults)
    own = f"{RAW}/{mapping.file}#"
    old = [row for row in rows if _from(row, own)]
    cited = dict(mapping.source)
    before = next((row for row in sources if row["id"] == cited["id"]), None)
    kept_sources = [cited if row is before else row for row in sources]
    recorded = originals.sums(tables) | {mapping.file: originals.digest_of(table.content)}
    files = {
        f"{RAW}/{mapping.file}": table.content,
        f"{RAW}/{originals.SUMS}": originals.sums_content(recorded),
        "sources.csv": _table(kept_sources + ([] if before else [cited])),
        "observations.csv": _table(_merged(rows, new, own)),
    }
    if faults := check_data(replace(tables, files={**tables.files, **files}), metrics):
        raise InputError(faults)
    write_files({tables.folder / name: content for name, content in files.items()})
    changes = [*_changes(old, new)]
    if before != cited:
        name = cited["id"]
        changes += [f"~ source {name}: {_moved(before, cited)}" if before else f"+ source {name}"]
    original = f"{RAW}/{mapping.file}"
    held = tables.files.get(original)
    if held != table.content:
        sign = "+" if held is None else "~"
        changes.append(f"{sign} {original}, SHA-256 {originals.digest_of(table.content)}")
    return changes


def _clashes(
    rows: list[Record], sources: list[Record], mapping: MappingFile, new: list[Row]
) -> Iterator[Fault]:
    """Rows of others that this import would overwrite."""
    own, ids = f"{RAW}/{mapping.file}#", {row["id"]: row["cell"] for row in new}
    if rows and "cell" not in rows[0]:
        remedy = f"Add it to the header, and to {CARD} as the package's own card has it."
        yield Fault("observations.csv", "the column cell is missing", remedy, 1)
    for row in rows:
        mine = _from(row, own)
        if row["id"] in ids and not mine:
            problem = f"this row already has the id of {ids[row['id']]}"
            remedy = "Write another pattern for id into the mapping."
            yield row.fault("id", problem, remedy)
        if mine and row["source"] != mapping.source["id"]:
            problem = f"raw/{mapping.file} is a table of another source"
            remedy = "Write another name for file into the mapping, or the id of that source."
            yield row.fault("source", problem, remedy)
    others = [row for row in rows if not _from(row, own)]
    for row in sources:
        cited = any(other["source"] == row["id"] for other in others)
        if row["id"] == mapping.source["id"] and row != dict(mapping.source) and cited:
            problem = "the mapping describes this source differently, and other rows cite it"
            remedy = "Correct source in the mapping, or give it an id of its own."
            yield row.fault("id", problem, remedy)


def _merged(rows: Sequence[Row], new: list[Row], own: str) -> list[Row]:
    """All rows, the new ones where the old ones of that table began, else at the end."""
    first = next((n for n, row in enumerate(rows) if _from(row, own)), len(rows))
    kept = [row for row in rows if not _from(row, own)]
    return [*kept[:first], *new, *kept[first:]]


def _from(row: Row, own: str) -> bool:
    """Whether a row comes from the table whose cells begin with `own`."""
    return (row.get("cell") or "").startswith(own)


def _table(rows: Sequence[Row]) -> bytes:
    return table_text(list(rows[0]), rows).encode()


def _changes(old: Sequence[Row], new: list[Row]) -> Iterator[str]:
    before, after = {row["id"]: row for row in old}, {row["id"]: row for row in new}
    for name in {**after, **before}:
        one, other = before.get(name), after.get(name)
        if other is None:
            yield f"- {name}"
        elif one is None:
            yield f"+ {name}: {other['value']} {other['unit']}, {other['period']}, {other['cell']}"
        elif one != other:
            yield f"~ {name}: {_moved(one, other)}"
    same = sum(before.get(name) == row for name, row in after.items())
    if same:
        yield f"= {same} row{'s' if same > 1 else ''} as before"


def _moved(one: Row, other: Row) -> str:
    moved = (name for name in other if one.get(name) != other[name])
    return "; ".join(f"{name} {one[name]} → {other[name]}" for name in moved)
