"""The command `civicbrief import`: figures from tables of others. `map` is a part of it."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from civicbrief.cli.options import (
    DATA,
    FILE,
    PATH,
    STEP_TIMEOUT,
    apart,
    data_folder,
    near,
    option,
    project_meant,
    theme_of_project,
)
from civicbrief.cli.panels import PanelOptions, import_panel, panel_options
from civicbrief.core.faults import CheckFailed, InputError, UsageError

if TYPE_CHECKING:
    from civicbrief.data.tables import Tables
    from civicbrief.importing.data_files import Check


Wanted = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]  # sheets, countries, rows
NOTHING: Wanted = ((), (), ())


class Import(click.Command):
    """`import FILE`; until version 0.3 also in its old spelling, `import table FILE`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        old = args[:1] == ["table"] and any(one.startswith("--mapping") for one in args)
        return super().parse_args(ctx, args[1:] if old else args)


@click.command("import", cls=Import)
@click.argument("file", type=click.Path(path_type=Path), required=False)
@option("--mapping", "FILE", "The mapping  [default: FILE.mapping.yml beside FILE]")
@option(
    "--sheet sheets", "NAME", "Sheet to look at; can be repeated  [default: all]", multiple=True
)
@option(
    "--area areas",
    "COUNTRY",
    "Country to take of a table of many, such as KGZ; can be repeated  [default: all]",
    multiple=True,
)
@option(
    "--rows",
    "ROWS",
    "Rows to take: numbers (5-40), or words of their labels; can be repeated  [default: all]",
    multiple=True,
)
@DATA
@panel_options
@click.option(
    "--repair",
    is_flag=True,
    help="Without FILE: mend tables of the project that a spreadsheet or git has changed",
)
@STEP_TIMEOUT
def import_file(
    file: Path | None,
    mapping: Path | None,
    sheets: tuple[str, ...],
    areas: tuple[str, ...],
    rows: tuple[str, ...],
    data: Path | None,
    repair: bool,
    timeout: int | None,
    panel: PanelOptions,
) -> None:
    """Turn a table of somebody else, CSV, XLSX, XLS or ODS, into rows of observations.csv.

    The first call prints what FILE seems to be, how sure that is (certain, likely, open) and
    which cells show it. It writes that into FILE.mapping.yml, short YAML, and ends with exit code
    1 and the questions in it. Read it, decide the lines marked TO DECIDE, and call it again:
    the mapping that lies there is taken. A table of a name that was imported before is read by
    the mapping of that time, at once.

    The original is copied unchanged into raw of the data folder, with its checksum and mapping;
    each row records its cell. Another import replaces only the rows of this table, and says what
    changed. A number that can be read in two ways, such as 1,234, is a fault that names its cells.

    With --repair it mends your own tables instead, where a spreadsheet has saved them in another
    form or git has changed the ends of lines: it writes them beside, shows the difference and
    asks. What has two readings is left, and named.

    With --as it reads a panel of many countries and years into panel.csv, V-Dem's Country-Year CSV
    or a table of Our World in Data; with --from it asks the World Bank anew for the sources whose
    address does. With --to all countries go into a folder of their own, for civicbrief atlas.

    \b
    Until version 0.3 also: civicbrief map FILE
                            civicbrief import table FILE --mapping MAPPING
    """
    if repair == bool(file or mapping or sheets or areas or rows or panel.named):
        raise UsageError("Name the FILE to import, or mend the project's own tables by --repair.")
    if panel.details and not panel.named:
        raise UsageError(f"{panel.details[0]} is for a panel: say which by --as or --from.")
    project = project_meant(data, writes=True)
    folder = data_folder(project, data)
    if repair:
        return _repair(project, folder)
    from civicbrief.metrics.data_check import check_of

    sound = partial(apart, "the check", timeout, check_of, project)
    if panel.named:
        if mapping or sheets or rows:
            raise UsageError("--mapping, --sheet and --rows are not for a panel.")
        return import_panel(panel, folder, file, areas, sound)
    assert file
    _import_table(project, folder, file, mapping, (sheets, areas, rows), sound)


def _import_table(
    project: Path, folder: Path, file: Path, mapping: Path | None, wanted: Wanted, check: Check
) -> None:
    """Import a table by its mapping, or write one first and end with its questions."""
    from civicbrief.data.tables import read_tables
    from civicbrief.importing.import_table import import_table
    from civicbrief.importing.proposal import encoding_named, mapping_of

    plan = mapping or mapping_of(file)
    page = "" if mapping else encoding_named(plan)
    begun = mapping or (os.path.lexists(plan) and not page)
    narrowed = any(wanted)
    if narrowed and begun:
        raise UsageError(
            f"{plan} says already what is taken of this table. Write it there; or move the mapping "
            "away, and --sheet, --area and --rows narrow the next one."
        )
    choice = wanted if narrowed else None
    if not begun and _begin(file, plan, read_tables(folder), page, choice):
        sys.exit(1)
    result = import_table(folder, file, plan, check, theme_of_project(project).lacking)
    for line in result.changes:
        click.echo(line)
    for notice in result.notices:
        click.echo(f"notice: {notice}", err=True)


def _repair(project: Path, folder: Path) -> None:
    """Mend what has one reading, if the user agrees. Raises CheckFailed with what remains."""
    from civicbrief.data.originals import ATTRIBUTES, KEPT
    from civicbrief.data.tables import RAW
    from civicbrief.tools.repair import examine, replace, write_beside

    mended, faults = examine(project, folder)
    write_beside(mended)
    for one in mended:
        click.echo(f"{one.path.name}: {one.wrong}")
        for line in one.difference():
            click.echo(f"  {line}")
        click.echo(f"  mended: {near(one.beside)}")
    if mended and not _agreed(f"Put {'it' if len(mended) == 1 else 'them'} in place?"):
        click.echo("Nothing was replaced.", err=True)
        sys.exit(1)
    replace(folder, mended)
    if mended:
        click.echo("In place. civicbrief check says whether anything is left.", err=True)
    elif not faults:
        click.echo("Nothing to mend.", err=True)
    attributes = project / ATTRIBUTES
    kept = attributes.is_file() and KEPT in attributes.read_text(encoding="utf-8")
    if not kept and any(one.path.parent.name == RAW for one in mended):
        click.echo(f"Write the line {KEPT} into {ATTRIBUTES}, or git does it again.", err=True)
    if faults:
        raise CheckFailed(faults)


def _agreed(question: str) -> bool:
    try:
        return click.confirm(question)
    except click.Abort:  # Ctrl-C, or nobody is there to answer
        click.echo(err=True)
        return False


def _begin(file: Path, plan: Path, tables: Tables, page: str, wanted: Wanted | None) -> int:
    """Write the mapping of a table that has none; how many questions it asks."""
    from civicbrief.core.files import write_files
    from civicbrief.importing.proposal import kept_mapping

    if not page and not wanted and (kept := kept_mapping(tables, file)):
        write_files({plan: kept})
        click.echo(f"{plan}: the mapping by which this table was last imported.")
        return 0
    return _survey(file, plan, tables, f"civicbrief import {file}", page, wanted)


def _survey(
    file: Path,
    plan: Path,
    tables: Tables | None,
    then: str,
    page: str = "",
    wanted: Wanted | None = None,
) -> int:
    """Print what a table seems to be, write its mapping and list the questions in it."""
    from civicbrief.core.decisions import MARKER
    from civicbrief.core.files import write_files
    from civicbrief.importing.choice import chosen
    from civicbrief.importing.mapping import read_mapping
    from civicbrief.importing.proposal import proposed
    from civicbrief.importing.read_table import read
    from civicbrief.importing.survey.survey import survey

    table = read(file, page)
    choice = chosen(table, *(wanted or NOTHING))
    found = survey(table, choice)
    if wanted and not found.tables:
        said = zip(("--sheet", "--area", "--rows"), wanted, strict=True)
        named = " ".join(f'{name} "{one}"' for name, ones in said for one in ones)
        raise UsageError(f"{file}: no table has rows of {named}. Without these, all are shown.")
    for finding in found.findings:
        click.echo(finding)
    for number, one in enumerate(found.tables, start=1):
        sheet = f", sheet {one.sheet.name}" if one.sheet.name else ""
        click.echo(f"Table {number}{sheet}")
        for finding in one.findings:
            click.echo(f"  {finding}")
    text = proposed(table, found, tables, choice.areas[0] if len(choice.areas) == 1 else "")
    write_files({plan: text.encode()})
    lines = sum(MARKER in line for line in text.splitlines())
    try:
        read_mapping(plan)
    except InputError as error:
        asked = (fault for fault in error.faults if fault.problem.startswith("to decide"))
        for fault in asked:
            click.echo(f"{plan}:{fault.row}: {fault.problem}", err=True)
    if lines:
        click.echo(f"{plan}: {lines} lines to decide. Then: {then}", err=True)
    return lines


@click.command("map", hidden=True)
@click.argument("file", type=PATH)
@option("--out", "FILE", "The mapping  [default: mapping.yml beside the table]", type=FILE)
@click.option("--force", is_flag=True, help="Replace a mapping that is there")
def map_table(file: Path, out: Path | None, force: bool) -> None:
    """Look at a table of somebody else, and write a mapping for it: civicbrief import FILE does so.

    This spelling goes with version 0.3.
    """
    target = out or file.parent / "mapping.yml"
    if target.exists() and not force:
        raise UsageError(f"{target} is there already: --out names another file, --force replaces.")
    _survey(file, target, _tables(), f"civicbrief import {file} --mapping {target}")


def _tables() -> Tables | None:
    """The data of the project that is meant; none where there is no project."""
    from civicbrief.data.tables import read_tables

    try:
        return read_tables(project_meant() / "data")
    except UsageError:
        return None
