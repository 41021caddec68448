"""The command `civicbrief check`: every fault, by its place."""

from __future__ import annotations

from pathlib import Path

import click

from civicbrief.cli.options import DATA, data_folder, print_faults, tell_elsewhere
from civicbrief.core.faults import CheckFailed
from civicbrief.core.project import find


@click.command()
@DATA
@click.option(
    "--residue",
    is_flag=True,
    help="Look instead for what is left of the project that this one came from, in every file",
)
def check(data: Path | None, residue: bool) -> None:
    """Check data, texts and notebooks, and report every fault with its place.

    A stale review fails the check and lets a build go on. Notices do neither: a value that its
    printed digits no longer match, a total that its parts miss, a passage not reviewed. Lines
    that hold "TO DECIDE:" wait for a decision of yours, and are listed first.
    """
    from civicbrief.core.decisions import to_decide
    from civicbrief.pipeline.check import check_inputs
    from civicbrief.pipeline.inputs import read_inputs

    project = find(elsewhere=tell_elsewhere)
    folder = data_folder(project, data)
    if residue:
        report_residue(project, folder)
        return
    inputs = read_inputs(project, folder)
    print_faults(list(to_decide(project, inputs.files)), "to decide: ")
    found = check_inputs(inputs)
    print_faults(found.notices, "notice: ")
    if found.faults or found.failures:
        raise CheckFailed([*found.faults, *found.failures])
    click.echo("No fault found.", err=True)


def report_residue(project: Path, folder: Path) -> None:
    """Say that nothing is left. Raises CheckFailed with what is, UsageError for the origin."""
    from civicbrief.tools.residue.search import residue

    found = residue(project, folder)
    for line in found.unchecked:
        click.echo(f"not checked: {line}", err=True)
    if found.faults:
        raise CheckFailed(found.faults)
    click.echo(f"Nothing is left of {found.origin}.", err=True)
