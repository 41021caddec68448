"""The command `civicbrief verify`: proof that an edition is what its inputs give."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from civicbrief.cli import options
from civicbrief.cli.build import given_values, progress
from civicbrief.core.faults import UsageError, many, one_line

if TYPE_CHECKING:
    from civicbrief.tools.verify.proof import Proof

STEPS = 20  # of a proof in three languages, about


@click.command()
@click.argument("folder", type=options.PATH, metavar="[DIR]", required=False)
@options.DATA
@options.PARAMETERS
@options.PARAMETERS_FILE
@click.option("--fast", is_flag=True, help="Compare what files say, not their bytes")
@click.option("--clean", is_flag=True, help="Clone, install and build the last commit, offline")
@options.TIMEOUT
def verify(
    folder: Path | None,
    data: Path | None,
    assignments: tuple[str, ...],
    file: Path | None,
    fast: bool,
    clean: bool,
    timeout: int | None,
) -> None:
    """Prove that the edition in DIR is what its data, texts and notebooks give.

    \b
    1. Files are compared with the manifest of the edition, where it was published.
    2. The edition is built anew in a clean folder, and compared byte by byte.
    3. HTML, PDF and Word files are read as a reader's program reads them. Every number
       in them is compared with a fresh computation, and all else that they say or hide,
       and how it looks, with documents made of it. So are tables.
    4. Originals of imported tables are compared with their checksums.

    DIR is outputs of the project, if none is named. An edition that was built with
    parameters of its own is verified with the same. Every difference is told, and the
    exit code is then 1. Nothing is written.

    With --clean, the last commit is cloned into a temporary folder, installed from its
    lock, built without a network, and compared with the manifest where the source is
    still that of the published edition. Else what has changed since is told, and the
    edition in outputs is compared.
    """
    if clean:
        if folder or data or assignments or file or fast or timeout is not None:
            raise UsageError("--clean is for the last commit as it stands: give nothing else.")
        sys.exit(_clean_room(options.project_meant()))
    from civicbrief.core.project import above
    from civicbrief.pipeline.build import processors
    from civicbrief.pipeline.deadline import of_run
    from civicbrief.pipeline.edition import Edition
    from civicbrief.pipeline.inputs import read_inputs
    from civicbrief.pipeline.kernels import server
    from civicbrief.tools.verify import proof

    near = above(folder) if folder and not data else None  # the project of the edition
    project = near or options.project_meant(data)
    tables, target = options.data_folder(project, data), (folder or project / "outputs").resolve()
    if not target.is_dir():
        raise UsageError(
            f"{options.near(target)}: there is no such folder. Build an edition first."
        )
    inputs = read_inputs(project, tables)
    values = given_values(project, inputs, assignments, file)
    languages = proof.languages_of(target, options.chosen_languages(project, ()))
    ends = of_run(timeout)
    edition = Edition(inputs, target, languages, values, word=proof.has_word(target), deadline=ends)
    with server(project, tables) as kernels:
        found = proof.prove(edition, kernels, processors(), progress(STEPS), rebuild=not fast)
    tell_differences(found, target)
    _tell_counts(found)
    sys.exit(1 if found.failed else 0)


def _clean_room(project: Path) -> int:
    """Print what differs from a build in a clean folder; the exit code."""
    from civicbrief.core import temporary
    from civicbrief.tools.verify import clean_room

    with temporary.folder() as place:
        made = clean_room.build(project, place, lambda line: click.echo(line, err=True))
        found = clean_room.compare(made, project / "outputs")
    for line in found.said:
        click.echo(line)
    if found.differences is None:
        click.echo("The last commit installs and builds. Nothing was compared.")
        return 0
    for name, what in found.differences:
        click.echo(f"outputs/{name}: {what}")
    _tell_count(len(found.differences))
    return 1 if found.differences else 0


def tell_differences(found: Proof, target: Path) -> None:
    """Print what differs in the folder of an edition, and what else a reader should know."""
    for notice in found.notices:
        click.echo(f"notice: {notice}")
    for name, told in found.differences.items():
        for what in told:
            click.echo(f"{one_line(options.near(target / name), 400)}: {what}")
    for fault in found.faults:
        click.echo(str(fault))


def _tell_counts(found: Proof) -> None:
    numbers = f"{found.numbers:,}".replace(",", " ")
    click.echo(
        f"Checked {many(found.files, 'file')}, {numbers} numbers, "
        f"{many(len(found.languages), 'language')} ({', '.join(found.languages)}) and "
        f"{many(found.originals, 'original')} of imported tables."
    )
    left_out = "Executed notebooks, sizes of files, tags of a PDF, and how files are packed"
    if found.numbers_alone:
        left_out = "All but the numbers of documents, the tables and the ledger"
    elsewhere = "" if found.has_bytes else ", which were not compared"
    click.echo(f"{left_out} can be told by bytes alone{elsewhere}.")
    _tell_count(found.failed)


def _tell_count(differences: int) -> None:
    click.echo(f"{many(differences, 'difference')}." if differences else "No difference found.")
