"""The commands `check`, `doctor` and `exercise`: what is wrong, and the way out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from civicbrief.cli.options import (
    DATA,
    STEP_TIMEOUT,
    apart,
    data_folder,
    option,
    print_faults,
    project_meant,
    tell,
    theme_of_project,
)
from civicbrief.core.faults import CheckFailed, Fault, InputError, UsageError

if TYPE_CHECKING:
    from civicbrief.core.cache import Cache
    from civicbrief.pipeline.inputs import Inputs


@click.command()
@DATA
@click.option(
    "--residue",
    is_flag=True,
    help="Look instead for what is left of the project that this one came from, in every file",
)
@STEP_TIMEOUT
def check(data: Path | None, residue: bool, timeout: int | None) -> None:
    """Check data, texts and notebooks, and report every fault with its place.

    Faults go to the standard output, all else to that of errors. What can follow from another
    fault is counted. A stale review fails the check, but does not stop a build. A notice is not a
    fault: a value that differs from its printed digits, a total that is not the sum of its parts,
    a passage not reviewed, a change since the last edition without a reason, nobody to write to.
    Lines with "TO DECIDE:" wait for your decision, and are listed first.
    """
    project = project_meant(data)
    folder = data_folder(project, data)
    try:
        if residue:
            report_residue(project, folder)
        else:
            report(project, folder, timeout)
    except InputError as error:
        tell(error.faults, err=False)
        sys.exit(1)


def report(project: Path, folder: Path, timeout: int | None) -> None:
    """Print what a person has to decide, notices, and that there is no fault. Raises InputError."""
    from civicbrief.core.cache import fingerprint, open_cache
    from civicbrief.core.decisions import to_decide
    from civicbrief.pipeline import fingerprints
    from civicbrief.pipeline.edition_stages import files_of
    from civicbrief.pipeline.inputs import read_inputs

    inputs = read_inputs(project, folder)
    print_faults(list(to_decide(project, inputs.files)), "to decide: ")
    with open_cache() as cache:
        key = fingerprint("check", files_of(inputs), fingerprints.code())
        notices = cache.entry(key)  # of a check of the same files that found no fault
        if notices is None:
            notices = list(map(str, _notices(inputs, timeout, cache)))
            cache.keep_entry(key, notices)
    for notice in notices:
        click.echo(f"notice: {notice}", err=True)
    click.echo("No fault found.", err=True)


def _notices(inputs: Inputs, timeout: int | None, cache: Cache) -> list[Fault]:
    """What a check finds that is no fault. Prints it and raises CheckFailed where there is one."""
    try:
        notices, faults = apart("the check", timeout, _found, inputs, cache)
    except InputError as error:
        raise CheckFailed(error.faults) from None
    if faults:
        print_faults(notices, "notice: ")
        raise CheckFailed(faults)
    return list(notices)


def _found(inputs: Inputs, cache: Cache) -> tuple[list[Fault], list[Fault]]:
    """The notices of a check, and what fails it."""
    from civicbrief.data import contacts
    from civicbrief.data.tables import CARD
    from civicbrief.pipeline.check import check_inputs
    from civicbrief.tools.imported_rows import changed_rows

    found = check_inputs(inputs, cache)
    unnamed = list[Fault]()
    if found.data:
        unnamed += contacts.notices(inputs.tables.card, CARD)
        unnamed += changed_rows(inputs.tables, theme_of_project(inputs.project), cache)
    return [*unnamed, *found.notices], [*found.faults, *found.failures]


def report_residue(project: Path, folder: Path) -> None:
    """Say that nothing is left. Raises CheckFailed with what is, UsageError for the origin."""
    from civicbrief.tools.residue.search import residue

    found = residue(project, folder)
    for line in found.unchecked:
        click.echo(f"not checked: {line}", err=True)
    if found.faults:
        raise CheckFailed(found.faults)
    click.echo(f"Nothing is left of {found.origin}.", err=True)


@click.command()
@option("--out", "DIR", "Folder of the edition to look at  [default: outputs of the project]")
def doctor(out: Path | None) -> None:
    """Look at what a build needs: one line each, and what to type where it is wrong.

    Python, the packages of requirements.lock, fonts and their letters, Typst, the kernel,
    encodings, the terminal, the folder of the edition and its disk. Programs that only some
    tests need are named too: a build works without them.

    \b
    good   it is as it should be
    note   a build works without it
    WRONG  it has to be corrected; the exit code is then 1
    """
    from civicbrief.tools import doctor as tool

    try:
        project: Path | None = project_meant()
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


@click.command()
@click.argument("number", metavar="[N]", type=click.IntRange(1, 5), required=False)
@STEP_TIMEOUT
def exercise(number: int | None, timeout: int | None) -> None:
    """Check the answers in exercise N; without N, list the five.

    The answers are read from the saved notebook in notebooks/exercises; nothing in it is run.
    Each answer is right, or gets a hint. What is right is computed from the data of the project.
    Exit codes: 0 all answers are right or listed, 1 some are not right yet, 2 wrong usage.
    """
    good, lines = apart("exercise", timeout, _checked, project_meant(), number)
    click.echo("\n".join(lines))
    if not good:
        sys.exit(1)


def _checked(project: Path, number: int | None) -> tuple[bool, list[str]]:
    """Whether an exercise is right, and what is told of it; of each, where none is named."""
    from civicbrief.metrics import data_check
    from civicbrief.metrics.project_metrics import metrics_of
    from civicbrief.tools.exercises import exercise as exercises

    data = data_check.load(project / "data", metrics_of(project))
    if number is None:
        numbers = range(1, len(exercises.EXERCISES) + 1)
        states = [exercises.checked(one, project, data)[0] for one in numbers]
        told = zip(numbers, states, strict=True)
        return True, [f"{one}  {state:<28} {exercises.notebook(one)}" for one, state in told]
    state, lines = exercises.checked(number, project, data)
    if state == exercises.NOT_BEGUN:
        lines = [*lines, f"The notebook is {exercises.notebook(number)}; save it before you check."]
    return state == exercises.RIGHT, lines
