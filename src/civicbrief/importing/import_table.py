"""Bring a foreign table into a data folder: all of it or nothing, and what has changed by it."""

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
    """What an import did. `mapping` is the file that waits for decisions; then nothing was taken.

    `faults` are what stands in the way, undecided lines among them.
    """

    changes: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    mapping: Path | None = None
    faults: list[Fault] = field(default_factory=list)


def begin_with_table(data: Path, file: Path, metrics: Metrics) -> Result:
    """Map and import a table for a new project.

    A mapping beside the file (`ngos.yml` of `ngos.xlsx`, or `mapping.yml`) is used; without one,
    or where it has faults, the original and the mapping lie in `data/raw` for a person to decide,
    and `civicbrief import table data/raw/NAME --mapping data/raw/mapping.yml` goes on from there.
    Raises InputError where the file itself cannot be read, UsageError where a mapping waits there.
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
    written = {target: text}
    recorded = originals.sums(tables) | {name: originals.digest_of(table.content)}
    written[data / RAW / name] = table.content
    written[data / RAW / originals.SUMS] = originals.sums_content(recorded)
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
    remedy = "Say where it is: copy a mapping of another table and correct it."
    return refused(name, "no table with figures is found in it", remedy)


def import_table(data: Path, file: Path, mapping: Path, metrics: Metrics) -> Result:
    """Turn a table into rows of `observations.csv` in the place of those that came from it.

    Raises InputError with every fault; the data folder is then as it was.
    """
    plan = read_mapping(mapping)
    table = read(file, plan.encoding, plan.delimiter)
    tables = read_tables(data)
    taken = read_observations(table, plan, tables.units)
    changes = publish(tables, table, plan, taken.rows, metrics)
    return Result(changes, taken.notices)


def publish(
    tables: Tables, table: Table, plan: MappingFile, new: list[Row], metrics: Metrics
) -> list[str]:
    """Write original, checksum, source and rows at once. Says what has changed, a line each."""
    rows, sources = tables["observations"], tables["sources"]
    faults = [*_clashes(rows, sources, plan, new)]
    if faults:
        raise InputError(faults)
    own = f"{RAW}/{plan.file}#"
    old = [row for row in rows if _from(row, own)]
    cited = dict(plan.source)
    before = next((row for row in sources if row["id"] == cited["id"]), None)
    kept_sources = [cited if row is before else row for row in sources]
    recorded = originals.sums(tables) | {plan.file: originals.digest_of(table.content)}
    files = {
        f"{RAW}/{plan.file}": table.content,
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
    return [*changes, *_original(tables, plan, table)]


def _clashes(
    rows: list[Record], sources: list[Record], plan: MappingFile, new: list[Row]
) -> Iterator[Fault]:
    """What this import would overwrite of others."""
    own, ids = f"{RAW}/{plan.file}#", {row["id"]: row["cell"] for row in new}
    if rows and "cell" not in rows[0]:
        remedy = f"Add it to the header, and to {CARD} as the package's own card has it."
        yield Fault("observations.csv", "there is no column cell", remedy, 1)
    for row in rows:
        mine = _from(row, own)
        if row["id"] in ids and not mine:
            problem = f"the id of {ids[row['id']]} is taken by this row"
            remedy = "Write another pattern for id into the mapping."
            yield row.fault("id", problem, remedy)
        if mine and row["source"] != plan.source["id"]:
            problem = f"raw/{plan.file} is a table of another source"
            remedy = "Write another name for file into the mapping, or that source."
            yield row.fault("source", problem, remedy)
    others = [row for row in rows if not _from(row, own)]
    for row in sources:
        cited = any(other["source"] == row["id"] for other in others)
        if row["id"] == plan.source["id"] and row != dict(plan.source) and cited:
            problem = "the mapping says something else of this source, which other rows cite"
            remedy = "Correct source in the mapping, or give it an id of its own."
            yield row.fault("id", problem, remedy)


def _merged(rows: Sequence[Row], new: list[Row], own: str) -> list[Row]:
    """All rows, the new ones where the old ones of that table began, else at the end."""
    first = next((n for n, row in enumerate(rows) if _from(row, own)), len(rows))
    kept = [row for row in rows if not _from(row, own)]
    return [*kept[:first], *new, *kept[first:]]


def _from(row: Row, own: str) -> bool:
    """Whether a row stands on a cell of the table whose cells begin so."""
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


def _original(tables: Tables, plan: MappingFile, table: Table) -> list[str]:
    name = f"{RAW}/{plan.file}"
    before = tables.files.get(name)
    if before == table.content:
        return []
    sign = "~" if before is not None else "+"
    return [f"{sign} {name}, SHA-256 {originals.digest_of(table.content)}"]
