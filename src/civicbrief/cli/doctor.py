"""The command `civicbrief doctor`: what a build needs, and whether it is there."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from civicbrief.cli.options import option
from civicbrief.core.faults import UsageError
from civicbrief.core.project import find


@click.command()
@option("--out", "DIR", "Folder of the edition to look at  [default: outputs of the project]")
def doctor(out: Path | None) -> None:
    """Look at what a build needs: one line each, and what to type where it is wrong.

    Python, the packages of requirements.lock, fonts and their letters, Typst, the kernel,
    encodings, the terminal, the folder of the edition and its disk. Programs that only some
    tests need are named; it is not a fault when they are missing.

    \b
    good   it is as it should be
    note   a build works without it
    WRONG  it has to be corrected; the exit code is then 1
    """
    from civicbrief.tools import doctor as tool

    try:
        project: Path | None = find()
    except UsageError:
        project = None
    target = (out or (project or Path.cwd()) / "outputs").resolve()
    wrong = 0
    for found in tool.look(project, target):
        wrong += found.state == tool.WRONG
        click.echo(f"{found.state:5}  {found.what:9}  {found.text}")
        if found.remedy:
            click.echo(f"{'':18}{found.remedy}")
    sys.exit(1 if wrong else 0)
