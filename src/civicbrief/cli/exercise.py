"""The command `exercise`: hints on the answers in a notebook, never the solution."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from civicbrief.core.faults import InputError
from civicbrief.core.project import find

if TYPE_CHECKING:
    from civicbrief.metrics.project_data import ProjectData


@click.command()
@click.argument("number", metavar="[N]", type=click.IntRange(1, 5), required=False)
def exercise(number: int | None) -> None:
    """Check the answers in exercise N; without N, list the five.

    The answers are read from the saved notebook in notebooks/exercises; nothing in it is run.
    Each is right, or gets a hint. What is right is computed from the data of the project.
    Exit codes: 0 all right or listed, 1 not yet, 2 wrong usage.
    """
    from civicbrief.metrics import data_check
    from civicbrief.metrics.project_metrics import metrics_of
    from civicbrief.tools.exercises import exercise as exercises

    project = find()
    data = data_check.load(project / "data", metrics_of(project))
    if number is None:
        for one in range(1, len(exercises.EXERCISES) + 1):
            click.echo(f"{one}  {_state(one, project, data):<28} {exercises.notebook(one)}")
        return
    try:
        wrong, lines, begun = exercises.checked(number, project, data)
    except InputError as error:
        wrong, lines, begun = 1, [str(error)], 1
    click.echo("\n".join(lines))
    if not begun:
        click.echo(f"The notebook is {exercises.notebook(number)}; save it before you check.")
    sys.exit(1 if wrong else 0)


def _state(number: int, project: Path, data: ProjectData) -> str:
    from civicbrief.tools.exercises.exercise import checked

    try:
        wrong, lines, begun = checked(number, project, data)
    except InputError:
        return "its notebook cannot be read"
    if not wrong:
        return "right"
    return f"{wrong} of {len(lines)} not right yet" if begun else "not begun"
