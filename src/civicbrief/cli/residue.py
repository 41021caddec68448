"""The option `civicbrief check --residue`: what is left of the project that this one came from."""

from __future__ import annotations

from pathlib import Path

import click

from civicbrief.core.faults import Found

OPTION = click.option(
    "--residue",
    is_flag=True,
    help="Look instead for what is left of the project that this one came from, in every file",
)


def report(project: Path, folder: Path) -> None:
    """Say that nothing is left. Raises Found with all that is, UsageError for the origin."""
    from civicbrief.tools.residue.search import residue

    found = residue(project, folder)
    for line in found.unchecked:
        click.echo(f"not checked: {line}", err=True)
    if found.faults:
        raise Found(found.faults)
    click.echo(f"Nothing is left of {found.origin}.", err=True)
