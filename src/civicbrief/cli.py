"""The command. Heavy imports wait until they are needed: `--help` answers at once."""

from __future__ import annotations

import difflib
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from civicbrief import (
    cli_doctor,
    cli_exercise,
    cli_new,
    cli_preview,
    cli_residue,
    cli_tables,
    cli_texts,
)
from civicbrief.faults import Fault, InputError, UsageError
from civicbrief.project import find_project

if TYPE_CHECKING:
    pass

DATA = click.option(
    "--data",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Folder of datapackage.json and its tables  [default: data of the project]",
)

LANGUAGES = click.option(
    "--language",
    "languages",
    metavar="LANG",
    multiple=True,
    help="Language of the brief, once for each  [default: all that have a text file]",
)
PARAMETERS = click.option(
    "-p",
    "assignments",
    metavar="NAME=VALUE",
    multiple=True,
    help="Parameter of a notebook: population=world_bank|official, detail=full|summary",
)
PARAMETERS_FILE = click.option(
    "--parameters",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="YAML file with one parameter a line, as `detail: summary`; -p wins over it",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="civicbrief")
def cli() -> None:
    """Build a policy brief in several languages from a table of figures.

    \b
    Exit codes: 0 good, 1 a fault in the input, 2 wrong usage.
    """


@cli.command()
@DATA
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Folder of the edition; replaced as a whole  [default: outputs of the project]",
)
@LANGUAGES
@PARAMETERS
@PARAMETERS_FILE
def build(
    data: Path | None,
    out: Path | None,
    languages: tuple[str, ...],
    assignments: tuple[str, ...],
    file: Path | None,
) -> None:
    """Turn the data into the brief, as HTML, PDF and Word files, with its executed notebooks.

    The notebooks run through papermill and are exported through nbconvert. The edition
    appears whole or not at all: when something fails, the last good one stays.
    """
    from civicbrief import parameters, source
    from civicbrief.check import check
    from civicbrief.interface import languages as all_languages
    from civicbrief.kernels import server
    from civicbrief.project import texts

    project = find_project(elsewhere=_elsewhere)
    notebooks = parameters.of_project(project / "notebooks")
    values = parameters.chosen(file, assignments, notebooks)
    chosen = _languages(languages, all_languages(texts(project)))
    folder, target = _data(project, data), (out or project / "outputs").resolve()
    _not_ours(target, project, folder)
    progress = _progress(2 + 3 * len(chosen) + 2)
    progress("checking data, texts and notebooks")
    with server(project) as kernels:  # it makes ready while the check runs
        faults, failures, notices = check(project, folder)
        if faults:
            raise InputError(faults)
        _print(notices, "notice: ")
        if failures:
            number = f"{len(failures)} finding{'s' if len(failures) > 1 else ''}"
            click.echo(f"notice: {number} on the reviews; civicbrief check names them.", err=True)
        from civicbrief.build import build as make

        make(project, folder, target, chosen, values, notebooks, progress, kernels)
    kind = f"{len(chosen)} language{'s' if len(chosen) > 1 else ''}"
    edition = source.load(folder).version
    click.echo(f"Edition {edition} in {kind}: {_near(target / 'index.html')}", err=True)


@cli.command()
@DATA
@LANGUAGES
@PARAMETERS
@PARAMETERS_FILE
@click.option(
    "--port",
    metavar="N",
    type=click.IntRange(0, 65535),
    help="Port to listen on  [default: 8765, or a free one when it is taken]",
)
@click.option("--open", "open_page", is_flag=True, help="Open the brief in the browser")
def preview(
    data: Path | None,
    languages: tuple[str, ...],
    assignments: tuple[str, ...],
    file: Path | None,
    port: int | None,
    open_page: bool,
) -> None:
    """Serve the brief to this machine, and build anew what changes while you write.

    Watches the notebooks, their texts and the data. The page that you look at is built first
    and reloads itself; a fault is shown in it, and in the terminal, over the last good page.
    The edition lies in a folder of its own and is gone at the end; outputs stays as it is.
    """
    from civicbrief.interface import languages as all_languages
    from civicbrief.project import texts

    project = find_project()
    if languages:
        languages = tuple(_languages(languages, all_languages(texts(project))))
    cli_preview.serve(project, _data(project, data), languages, assignments, file, port, open_page)


@cli.command()
@DATA
@cli_residue.OPTION
def check(data: Path | None, residue: bool) -> None:
    """Check data, texts and notebooks, and report every fault with its place.

    A stale review fails the check and lets a build go on. Notices do neither: a value that its
    printed digits no longer match, a total that its parts miss, a passage not reviewed. Lines
    that hold "TO DECIDE:" wait for a decision of yours, and are listed first.
    """
    from civicbrief.check import check as find
    from civicbrief.decide import to_decide

    project = find_project(elsewhere=_elsewhere)
    if residue:
        cli_residue.report(project, _data(project, data))
        return
    _print(list(to_decide(project)), "to decide: ")
    faults, failures, notices = find(project, _data(project, data))
    _print(notices, "notice: ")
    if faults or failures:
        raise InputError([*faults, *failures])
    click.echo("No fault found.", err=True)


@cli.command()
@click.argument("name")
@DATA
@click.option("--language", default="en", metavar="LANG", show_default=True, help="Its language")
@click.option(
    "--population",
    type=click.Choice(["world_bank", "official"]),
    default="world_bank",
    show_default=True,
    help="Count for figures per head",
)
def explain(name: str, data: Path | None, language: str, population: str) -> None:
    """Show what stands behind NAME, as a tree down to each row and its source.

    \b
    FIGURE                       an observation or a metric: value, interval, formula
    INDICATOR_RELEASE_YEAR       a value of the panel; of another area with _AREA behind it
    claim-CLAIM                  a claim of the source text: its words, verdict and why
    trend-INDICATOR              what the releases show; of another area with -AREA behind it
    finding-FINDING              a key message: its certainty, and what would overturn it

    These ids stand in observations.csv, panel.csv, claims.csv and findings.csv, in metrics.csv and
    verdicts.csv of outputs, and under each entry of the PDF's annex. It works on the data as they
    are now: nothing has to be built first.
    """
    from civicbrief import explain, results, source, verdicts
    from civicbrief.interface import languages as all_languages
    from civicbrief.project import texts
    from civicbrief.text import Words

    project = find_project()
    (language,) = _languages((language,), all_languages(texts(project)))
    loaded = source.load(_data(project, data))
    rows = results.table(loaded, population)
    judged = verdicts.table(loaded, rows)
    intervals = verdicts.intervals_of([*rows, *verdicts.counts(judged)])
    known = sorted({*intervals, *loaded.seen, *verdicts.by_name(judged)})
    if name not in known:
        near = difflib.get_close_matches(name, known, n=3)
        hint = f"Did you mean {', '.join(near)}?" if near else f"Metrics: {', '.join(intervals)}."
        raise UsageError(f"{name} is no figure, claim, trend or finding. {hint}")
    say = Words(language, texts(project), loaded, intervals, population, verdicts.by_name(judged))
    click.echo("\n".join(explain.tree(say, loaded, population, name)))


@cli.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--language", default="en", metavar="LANG", show_default=True, help="Of the values")
@click.option("--json", "as_json", is_flag=True, help="The same for machines")
def diff(old: Path, new: Path, language: str, as_json: bool) -> None:
    """Compare two editions, OLD and NEW, by their folders.

    Shows which rows differ, which metrics moved, by how much and because of which rows, and
    which sentences changed.
    """
    from civicbrief.diff import compare, report

    found = compare(old, new)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(report(found, language)))


cli.add_command(cli_exercise.exercise)
cli.add_command(cli_new.new)
cli.add_command(cli_texts.texts)
cli.add_command(cli_tables.map_table)
cli.add_command(cli_tables.import_group)
cli.add_command(cli_doctor.doctor)


def _data(project: Path, data: Path | None) -> Path:
    folder = (data or project / "data").resolve()
    if not folder.is_dir():
        raise UsageError(f"--data {data}: there is no such folder.")
    return folder


def _not_ours(target: Path, project: Path, data: Path) -> None:
    """An edition replaces its folder: never one that holds what it is made from."""
    for source in (project, project / "notebooks", project / "src", data):
        if source.is_relative_to(target) or (source != project and target.is_relative_to(source)):
            raise UsageError(
                f"--out {_near(target)}: the brief is made from what lies there. "
                "Name a folder of its own."
            )


def _languages(wanted: tuple[str, ...], known: tuple[str, ...]) -> list[str]:
    for language in wanted:
        if language not in known:
            raise UsageError(
                f"--language {language}: there is no text file for it. "
                f"There are: {', '.join(known)}."
            )
    return [language for language in known if not wanted or language in wanted]


def _progress(steps: int) -> Callable[[str], None]:
    """Numbered lines on a terminal, silence elsewhere."""
    if not sys.stderr.isatty():
        return lambda line: None
    done = 0

    def say(line: str) -> None:
        nonlocal done
        done += 1
        click.secho(f"[{min(done, steps)}/{steps}] {line}", err=True, dim=True)

    return say


def _print(faults: list[Fault], before: str = "") -> None:
    for fault in faults:
        click.echo(f"{before}{fault}", err=True)


def _elsewhere(project: Path) -> None:
    """Said where the folder one stands in belongs to no project, and another is taken."""
    click.echo(f"notice: no project at or above {Path.cwd()}: this is about {project}.", err=True)


def _near(path: Path) -> str:
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def main(arguments: list[str] | None = None) -> int:
    """Entry point: faults become lines and an exit code, never a traceback."""
    try:
        cli.main(arguments, prog_name="civicbrief", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return 2
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. The last edition is as it was.", err=True)
        return 130
    except UsageError as error:
        click.echo(f"civicbrief: {error}", err=True)
        return 2
    except InputError as error:
        _print(error.faults)
        count = len(error.faults)
        click.echo(f"{count} fault{'s' if count > 1 else ''}. Nothing was built.", err=True)
        return 1
    except OSError as error:
        click.echo(f"civicbrief: {error.strerror}: {error.filename}", err=True)
        return 1
    return 0


def command() -> Any:
    for stream in (sys.stdout, sys.stderr):  # a terminal that lacks a letter shows another sign
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(main())
