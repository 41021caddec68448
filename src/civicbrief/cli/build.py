"""The command `civicbrief build`: data to edition."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

import click

from civicbrief.cli import options
from civicbrief.core.faults import InputError, UsageError


@click.command()
@options.DATA
@options.option(
    "--out", "DIR", "Folder of the edition; replaced as a whole  [default: outputs of the project]"
)
@options.LANGUAGES
@options.PARAMETERS
@options.PARAMETERS_FILE
@click.option("--strict", is_flag=True, help="Stop where notebook 3 shows what no document prints")
def build(
    data: Path | None,
    out: Path | None,
    languages: tuple[str, ...],
    assignments: tuple[str, ...],
    file: Path | None,
    strict: bool,
) -> None:
    """Turn the data into the brief, as HTML, PDF and Word files, with its executed notebooks.

    The notebooks run through papermill and are exported through nbconvert. The edition
    appears whole or not at all: when something fails, the last good one stays.
    """
    from civicbrief.core.folders import recover
    from civicbrief.pipeline import given_parameters, parameters
    from civicbrief.pipeline.check import check_inputs
    from civicbrief.pipeline.inputs import read_inputs
    from civicbrief.pipeline.kernels import server

    project = options.project_meant(data, writes=True)
    folder, target = options.data_folder(project, data), (out or project / "outputs").resolve()
    _refuse_inputs(target, project, folder)
    recover(target)  # what a build that was stopped has left
    inputs = read_inputs(project, folder)
    notebooks = parameters.of_notebooks(inputs.notebooks)
    theme = options.theme_of_project(project)
    values = given_parameters.chosen(file, assignments, notebooks, theme)
    chosen = options.chosen_languages(project, languages)
    progress = _progress(2 + 3 * len(chosen) + 2)
    progress("checking data, texts and notebooks")
    with server(project) as kernels:  # it starts while the check runs
        found = check_inputs(inputs)
        if found.faults or not found.data:
            raise InputError(found.faults)
        from civicbrief.pipeline.build import build as make
        from civicbrief.pipeline.build import known

        stops = known(inputs).values() if strict else ()  # they are told when it has stopped
        options.print_faults([one for one in found.notices if one not in stops], "notice: ")
        if found.failures:
            many = len(found.failures) > 1
            told = f"{len(found.failures)} fault{'s' if many else ''}, such as a stale review"
            them = "them" if many else "it"
            click.echo(f"notice: reviews.csv: {told}; civicbrief check names {them}.", err=True)
        lost = make(
            inputs, found.data, target, chosen, values, notebooks, progress, kernels, strict
        )
        options.print_faults(lost, "notice: ")
    kind = f"{len(chosen)} language{'s' if len(chosen) > 1 else ''}"
    click.echo(
        f"Edition {found.data.version} in {kind}: {options.near(target / 'index.html')}", err=True
    )


def _refuse_inputs(target: Path, project: Path, data: Path) -> None:
    """An edition replaces its folder: refuse one that holds what the edition is made from."""
    for source in (project, project / "notebooks", project / "src", data):
        if source.is_relative_to(target) or (source != project and target.is_relative_to(source)):
            raise UsageError(
                f"--out {options.near(target)}: the brief is made from what lies there. "
                "Name a folder of its own."
            )


def _progress(steps: int) -> Callable[[str], None]:
    """Numbered lines on a terminal, silence elsewhere."""
    if not sys.stderr.isatty():
        return lambda line: None
    done = itertools.count(1)

    def say(line: str) -> None:
        click.secho(f"[{min(next(done), steps)}/{steps}] {line}", err=True, dim=True)

    return say
