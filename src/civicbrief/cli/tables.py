"""The commands `civicbrief map` and `civicbrief import table`: figures from tables of others."""

from __future__ import annotations

from pathlib import Path

import click

from civicbrief.cli.options import DATA, FILE, PATH, data_folder, option
from civicbrief.core.faults import UsageError
from civicbrief.core.project import find


@click.command("map")
@click.argument("file", type=PATH)
@option("--out", "FILE", "The mapping  [default: mapping.yml beside the table]", type=FILE)
@click.option("--force", is_flag=True, help="Replace a mapping that is there")
def map_table(file: Path, out: Path | None, force: bool) -> None:
    """Look at a table of somebody else, CSV or XLSX, and write a mapping for it.

    Prints what FILE seems to be, how sure that is (certain, likely, open) and which cells show
    it. The mapping is short YAML: read it, correct it, decide the lines marked TO DECIDE. Then:

    \b
    civicbrief import table FILE --mapping mapping.yml
    """
    from civicbrief.core.decisions import MARKER
    from civicbrief.core.files import write_files
    from civicbrief.data import originals
    from civicbrief.importing.import_table import no_table
    from civicbrief.importing.mapping_writer import mapping_text
    from civicbrief.importing.read_table import read
    from civicbrief.importing.survey.survey import survey

    target = out or file.parent / "mapping.yml"
    if target.exists() and not force:
        raise UsageError(f"{target} is there already: --out names another file, --force replaces.")
    table = read(file)
    found = survey(table)
    for finding in found.findings:
        click.echo(finding)
    for number, one in enumerate(found.tables, start=1):
        sheet = f", sheet {one.sheet.name}" if one.sheet.name else ""
        click.echo(f"Table {number}{sheet}")
        for finding in one.findings:
            click.echo(f"  {finding}")
    if not found.tables:
        raise no_table(file.name)
    text = mapping_text(table, found, originals.safe_name(file.name), _units())
    write_files({target: text.encode()})
    lines = sum(MARKER in line for line in text.splitlines())
    click.echo(f"{target}: {lines} lines to decide.", err=True)


@click.group("import")
def import_group() -> None:
    """Add figures of others to the data."""


@import_group.command("table")
@click.argument("file", type=PATH)
@option(
    "--mapping",
    "FILE",
    "The mapping that civicbrief map wrote and you completed",
    required=True,
)
@DATA
def table(file: Path, mapping: Path, data: Path | None) -> None:
    """Turn a table of somebody else, FILE, into rows of observations.csv.

    The original is copied unchanged into raw of the data folder, with its checksum; each row
    records its cell. Another import replaces only the rows of this table, and says what
    changed. A number that can be read in two ways, such as 1,234, is a fault that names its cells.
    """
    from civicbrief.importing.import_table import import_table
    from civicbrief.metrics.project_metrics import metrics_of

    project = find()
    result = import_table(data_folder(project, data), file, mapping, metrics_of(project))
    for line in result.changes:
        click.echo(line)
    for notice in result.notices:
        click.echo(f"notice: {notice}", err=True)


def _units() -> tuple[str, ...]:
    """The units that the project's card declares; none without a project."""
    from civicbrief.data.tables import read_tables

    try:
        return tuple(read_tables(find() / "data").units)
    except (UsageError, OSError, ValueError, KeyError, TypeError):
        return ()
