"""The command `civicbrief build`: data to edition."""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from civicbrief.cli import options
from civicbrief.core.faults import UsageError, fault_of, many

if TYPE_CHECKING:
    from civicbrief.pipeline.build import Built, Check
    from civicbrief.pipeline.edition import Edition
    from civicbrief.pipeline.inputs import Inputs
    from civicbrief.pipeline.parameters import Given
    from civicbrief.pipeline.stages import Digests


@click.command()
@options.DATA
@options.option(
    "--out",
    "DIR",
    "Folder of the edition, or a link to it; replaced whole  [default: outputs of the project]",
)
@options.LANGUAGES
@options.PARAMETERS
@options.PARAMETERS_FILE
@click.option("--strict", is_flag=True, help="Stop where notebook 3 shows what no document prints")
@click.option("--no-word", is_flag=True, help="Make HTML and PDF alone, no Word files")
@click.option("--force", is_flag=True, help="Run every stage, whatever is kept of earlier builds")
@click.option("--why", is_flag=True, help="Say of each stage whether it ran, and what had changed")
@click.option("--timings", is_flag=True, help="Say how long each stage took")
@options.option(
    "--jobs",
    "N",
    "Stages that run at once  [default: the number of processors]",
    type=click.IntRange(1, 64),
)
@options.TIMEOUT
def build(
    data: Path | None,
    out: Path | None,
    languages: tuple[str, ...],
    assignments: tuple[str, ...],
    file: Path | None,
    strict: bool,
    no_word: bool,
    force: bool,
    why: bool,
    timings: bool,
    jobs: int | None,
    timeout: int | None,
) -> None:
    """Turn the data into the brief, as HTML, PDF and Word files, with its executed notebooks.

    The notebooks run through papermill and are exported through nbconvert. What an earlier
    build has made of the same inputs is used again. The edition appears whole or not at all:
    when something fails, the last good one stays. With --language, what is wrong in the texts
    of other languages is a notice.
    """
    from civicbrief.pipeline.deadline import of_run
    from civicbrief.pipeline.edition import Edition
    from civicbrief.pipeline.inputs import read_inputs

    begun = time.perf_counter()
    project = options.project_meant(data, writes=True)
    folder, target = options.data_folder(project, data), (out or project / "outputs").resolve()
    _refuse_inputs(target, project, folder)
    inputs = read_inputs(project, folder)
    values = given_values(project, inputs, assignments, file)
    chosen = options.chosen_languages(project, languages)
    ends = of_run(timeout)
    edition = Edition(inputs, target, chosen, values, word=not no_word, deadline=ends)
    made = make(edition, strict, force, jobs)
    if why or timings:
        _tell_stages(edition, made, why, timings, time.perf_counter() - begun)
    kind = many(len(chosen), "language")
    click.echo(f"Edition {made.version} in {kind}: {options.near(target / 'index.html')}", err=True)


def make(
    edition: Edition, strict: bool = False, force: bool = False, jobs: int | None = None
) -> Built:
    """Make an edition in its folder, and print notices. Raises InputError where it cannot be."""
    from civicbrief.core.cache import open_cache
    from civicbrief.pipeline import build as pipeline

    def on_check(found: Check) -> None:
        _tell_check(found, strict)

    say = progress(len(edition.stages) + 1)
    with open_cache() as cache:
        built = pipeline.build(edition, cache, on_check, say, strict=strict, force=force, jobs=jobs)
    options.print_faults(built.unprinted, "notice: ")
    return built


def given_values(
    project: Path, inputs: Inputs, assignments: tuple[str, ...], file: Path | None
) -> dict[str, Given]:
    """The parameters that were given. Raises UsageError."""
    if not assignments and not file:
        return {}
    from civicbrief.pipeline import given_parameters, parameters

    notebooks = parameters.of_notebooks(inputs.notebooks)
    theme = options.theme_of_project(project)
    return given_parameters.chosen(file, assignments, notebooks, theme)


def _tell_check(found: Check, strict: bool) -> None:
    """Print what the check has found that stops no build."""
    stops = [one["fault"] for one in found["shown"]] if strict else []  # told when it has stopped
    notices = [fault_of(one) for one in found["notices"] if one not in stops]
    options.print_faults(notices, "notice: ")
    if count := found["failures"]:
        told = f"{many(count, 'fault')}, such as a stale review"
        them = "them" if count > 1 else "it"
        click.echo(f"notice: reviews.csv: {told}; civicbrief check names {them}.", err=True)


def _tell_stages(edition: Edition, made: Built, why: bool, timings: bool, seconds: float) -> None:
    """Print a line for each stage."""
    width = max(len(stage.name) for stage in edition.stages)
    for stage in edition.stages:
        each, line = made.done[stage.name], f"{stage.name:{width}}  "
        line += "reused" if each.seconds is None else "run   "
        if timings:
            line += "         " if each.seconds is None else f"  {each.seconds:5.2f} s"
        if why and each.seconds is not None:
            line += f"  {_reason(each.read, made.before.get(stage.name))}"
        click.echo(line.rstrip(), err=True)
    if timings:
        click.echo(f"{'in all':{width}}          {seconds:5.2f} s", err=True)


def _reason(read: Digests, before: Digests | None) -> str:
    """Why a stage ran: which of its inputs differ from when this folder's edition was made."""
    if before is None:
        return "nothing is known of an edition in this folder"
    changed = [name for name in read if name in before and read[name] != before[name]]
    added, gone = [n for n in read if n not in before], [n for n in before if n not in read]
    parts = {"changed": changed, "new": added, "gone": gone}
    told = [f"{word}: {', '.join(names)}" for word, names in parts.items() if names]
    return "; ".join(told) or "what it made was asked for again, or is not kept any more"


def _refuse_inputs(target: Path, project: Path, data: Path) -> None:
    """An edition replaces its folder: refuse one that holds what the edition is made from."""
    for source in (project, project / "notebooks", project / "src", data):
        if source.is_relative_to(target) or (source != project and target.is_relative_to(source)):
            raise UsageError(
                f"--out {options.near(target)}: the brief is made from what lies there. "
                "Name a folder of its own."
            )


def progress(steps: int) -> Callable[[str], None]:
    """Numbered lines on a terminal, silence elsewhere."""
    if not sys.stderr.isatty():
        return lambda line: None
    done = itertools.count(1)

    def say(line: str) -> None:
        click.secho(f"[{min(next(done), steps)}/{steps}] {line}", err=True, dim=True)

    return say
