"""Import a foreign table into a data folder, completely or not at all, and list the changes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from civicbrief.core.cache import digest
from civicbrief.core.csv_tables import Record, Row, table_text
from civicbrief.core.faults import Fault, InputError, UsageError, many, refused
from civicbrief.core.files import alone, content_of, write_files
from civicbrief.data import originals
from civicbrief.data.schema_checks import form_faults
from civicbrief.data.tables import CARD, RAW, Tables, read_tables
from civicbrief.importing.cells import Table
from civicbrief.importing.code_pages import encodings
from civicbrief.importing.data_files import Check, write_sound
from civicbrief.importing.mapping import MappingFile, read_mapping
from civicbrief.importing.observations import read_observations
from civicbrief.importing.printable import Lacking, keep_printable
from civicbrief.importing.proposal import MAPPING, mapping_of, proposed
from civicbrief.importing.read_table import read
from civicbrief.importing.survey.survey import survey


@dataclass(frozen=True, slots=True)
class Result:
    """What an import did. If decisions are missing, nothing was imported: `mapping` is the file
    that waits for them, and `faults` are what has to be decided or corrected.
    """

    changes: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    mapping: Path | None = None
    faults: list[Fault] = field(default_factory=list)


def begin_with_table(
    data: Path, file: Path, check: Check, lacking: Lacking | None = None
) -> Result:
    """Map and import a table for a new project.

    A mapping beside the file (`ngos.xlsx.mapping.yml`, `ngos.yml` or `mapping.yml`) is used.
    Without one, or if it has faults, original and mapping are written to `data/raw` for a person
    to decide; `civicbrief import data/raw/NAME` continues from there. Raises InputError if the
    file itself cannot be read, UsageError if a mapping is there already.
    """
    table, name = read(file), originals.safe_name(file.name)
    beside = (mapping_of(file), file.with_suffix(".yml"), file.parent / MAPPING[1:])
    given = next((path for path in beside if os.path.lexists(path)), None)
    tables, target = read_tables(data), mapping_of(data / RAW / name)
    if target.exists():
        raise UsageError(f"{target} is there already: import its table, or move it away.")
    mapping = content_of(given) if given else proposed(table, survey(table), tables).encode()
    files = {mapping_of(Path(RAW, name)).as_posix(): mapping}
    files |= originals.files_of(tables, name, table.content)
    written = {data / name: content for name, content in files.items()}
    faults: list[Fault] = []
    try:
        if given:
            return import_table(data, file, given, check, lacking)
        write_files(written)
        read_mapping(target)
    except InputError as error:
        faults = error.faults
    write_files(written)
    return Result(mapping=target, faults=faults)


def import_table(
    data: Path, file: Path, mapping: Path, check: Check, lacking: Lacking | None = None
) -> Result:
    """Turn a table into rows of `observations.csv`, which replace its earlier ones.

    Words in signs that the fonts of the brief lack, as `lacking` says, stay in the original alone.
    Raises InputError with every fault; the data folder then stays as it was.
    """
    plan = read_mapping(mapping)
    table = read(file, plan.encoding, plan.delimiter)
    if table.question:
        remedy = f"Write encoding: with the right one of {encodings()}."
        raise refused(plan.name, f"no encoding is named, and to decide is {table.question}", remedy)
    with alone(data):  # another import waits, and then reads what this one has written
        tables = read_tables(data)
        if faults := form_faults(tables):
            raise InputError(faults)
        unprintable = [*_source_faults(plan, lacking)] if lacking else []
        try:
            imported = read_observations(table, plan, tables.units)
        except InputError as error:
            raise InputError([*unprintable, *error.faults]) from None
        if unprintable:
            raise InputError(unprintable)
        words = keep_printable(imported.rows, lacking) if lacking else ()
        place = f"{table.file}: "
        notices = [*imported.notices, *(place + one for one in words)]
        notices += _unkept(tables, imported.rows)
        changes = publish(tables, table, plan, imported.rows, check, mapping.read_bytes())
    return Result(changes, notices)


def _source_faults(plan: MappingFile, lacking: Lacking) -> Iterator[Fault]:
    """Words of the source that cannot be printed: the brief cites it by them."""
    for key, text in plan.source.items():
        if problem := lacking(text):
            remedy = "Write it in other letters, as English or as a transcription has it."
            line = plan.lines.get(("source", key))
            yield Fault(plan.name, problem, remedy, line, f"source.{key}", text)


def _unkept(tables: Tables, rows: list[Row]) -> Iterator[str]:
    """Take the marks out of rows whose table has no column for them, and say so."""
    resources = {one["name"]: one for one in tables.card["resources"]}
    fields = [field["name"] for field in resources["observations"]["schema"]["fields"]]
    if "mark" in fields:
        return
    marked = {row["cell"].rpartition("#")[2]: mark for row in rows if (mark := row.pop("mark"))}
    if marked:
        shown = ", ".join(f"{cell} {mark}" for cell, mark in list(marked.items())[:6])
        more = " …" if len(marked) > 6 else ""
        yield (
            f"marks beside figures are not kept: {shown}{more}. Add the column mark to "
            "observations.csv and to its fields in datapackage.json."
        )


def publish(
    tables: Tables,
    table: Table,
    mapping: MappingFile,
    new: list[Row],
    check: Check,
    written: bytes,
) -> list[str]:
    """Write original, checksum, mapping, source and rows at once, if the data stay sound.

    `written` is the mapping as a file; the next table of this name is read by it. Lists the
    changes. Raises InputError with every fault.
    """
    rows, sources, cited = tables["observations"], tables["sources"], dict(mapping.source)
    original = f"{RAW}/{mapping.file}"
    old = [row for row in rows if row.get("cell", "").startswith(f"{original}#")]
    others = [row for row in rows if not row.get("cell", "").startswith(f"{original}#")]
    if faults := [*_clashes(old, others, sources, mapping, new)]:
        raise InputError(faults)
    before = next((row for row in sources if row["id"] == cited["id"]), None)
    kept_sources = [cited if row is before else row for row in sources]
    first = rows.index(old[0]) if old else len(rows)  # the new rows take the place of the old
    kept = f"{original}{MAPPING}"
    files = {
        **originals.files_of(tables, mapping.file, table.content),
        kept: written,
        "sources.csv": _table(kept_sources + ([] if before else [cited])),
        "observations.csv": _table([*others[:first], *new, *others[first:]]),
    }
    made = {"sources.csv": [kept_sources.index(cited) if before else len(kept_sources)]}
    made["observations.csv"] = [*range(first, first + len(new))]
    try:
        write_sound(tables, files, check)
    except InputError as error:  # rows that are not there yet are told where they come from
        faults = [
            mapping.to_mend(one) if (one.row or 0) - 2 in made.get(one.file, ()) else one
            for one in error.faults
        ]
        raise InputError(dict.fromkeys(faults)) from None
    changes = [*_changes(old, new)]
    if before != cited:
        name = cited["id"]
        changes += [f"~ source {name}: {_moved(before, cited)}" if before else f"+ source {name}"]
    held = tables.files.get(original)
    if held != table.content:
        sign = "+" if held is None else "~"
        changes.append(f"{sign} {original}, SHA-256 {digest(table.content)}")
    if tables.files.get(kept) != written:
        changes.append(f"{'~' if kept in tables.files else '+'} {kept}")
    return changes


def _clashes(
    old: list[Record],
    others: list[Record],
    sources: list[Record],
    mapping: MappingFile,
    new: list[Row],
) -> Iterator[Fault]:
    """Rows of others that this import would overwrite; `old` are those of the same table."""
    ids, source = {row["id"]: row["cell"] for row in new}, dict(mapping.source)
    if "cell" not in next(iter([*old, *others]), {"cell": ""}):
        remedy = f"Add it to the header, and to {CARD} as the package's own card has it."
        yield Fault("observations.csv", "the column cell is missing", remedy, 1)
    for row in others:
        if row["id"] in ids:
            problem = f"this row already has the id of {ids[row['id']]}"
            yield row.fault("id", problem, "Write another pattern for id into the mapping.")
    for row in old:
        if row["source"] != source["id"]:
            problem = f"raw/{mapping.file} is a table of another source"
            remedy = "Write another name for file into the mapping, or the id of that source."
            yield row.fault("source", problem, remedy)
    cited = {row["source"] for row in others}
    for row in sources:
        if row["id"] == source["id"] and row != source and row["id"] in cited:
            problem = "the mapping describes this source differently, and other rows cite it"
            remedy = "Correct source in the mapping, or give it an id of its own."
            yield row.fault("id", problem, remedy)


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
        yield f"= {many(same, 'row')} as before"


def _moved(one: Row, other: Row) -> str:
    moved = (name for name in other if one.get(name) != other[name])
    return "; ".join(f"{name} {one[name]} → {other[name]}" for name in moved)
