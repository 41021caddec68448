"""The command. Heavy imports wait until they are needed: `--help` answers at once."""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from civicbrief.cli.diff import diff
from civicbrief.cli.doctor import doctor
from civicbrief.cli.exercise import exercise
from civicbrief.cli.explain import explain
from civicbrief.cli.new import new
from civicbrief.cli.options import (
    DATA,
    LANGUAGES,
    PARAMETERS,
    PARAMETERS_FILE,
    chosen_languages,
    data_folder,
)
from civicbrief.cli.preview import preview
from civicbrief.cli.residue import OPTION as RESIDUE
from civicbrief.cli.residue import report
from civicbrief.cli.tables import import_group, map_table
from civicbrief.cli.texts import texts
from civicbrief.core.faults import Fault, Found, InputError, UsageError
from civicbrief.core.project import find_project


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
    from civicbrief.data.data_folder import load
    from civicbrief.pipeline import parameters
    from civicbrief.pipeline.check import check
    from civicbrief.pipeline.kernels import server

    project = find_project(elsewhere=_elsewhere)
    notebooks = parameters.of_project(project / "notebooks")
    values = parameters.chosen(file, assignments, notebooks)
    chosen = chosen_languages(project, languages)
    folder, target = data_folder(project, data), (out or project / "outputs").resolve()
    _not_ours(target, project, folder)
    progress = _progress(2 + 3 * len(chosen) + 2)
    progress("checking data, texts and notebooks")
    with server(project) as kernels:  # it makes ready while the check runs
        faults, failures, notices = check(project, folder)
        if faults:
            raise InputError(faults)
        _print(notices, "notice: ")
        if failures:
            many = len(failures) > 1
            told = f"{len(failures)} fault{'s' if many else ''}, such as a stale review"
            them = "them" if many else "it"
            click.echo(f"notice: reviews.csv: {told}; civicbrief check names {them}.", err=True)
        from civicbrief.pipeline.build import build as make

        make(project, folder, target, chosen, values, notebooks, progress, kernels)
    kind = f"{len(chosen)} language{'s' if len(chosen) > 1 else ''}"
    edition = load(folder).version
    click.echo(f"Edition {edition} in {kind}: {_near(target / 'index.html')}", err=True)


@cli.command()
@DATA
@RESIDUE
def check(data: Path | None, residue: bool) -> None:
    """Check data, texts and notebooks, and report every fault with its place.

    A stale review fails the check and lets a build go on. Notices do neither: a value that its
    printed digits no longer match, a total that its parts miss, a passage not reviewed. Lines
    that hold "TO DECIDE:" wait for a decision of yours, and are listed first.
    """
    from civicbrief.core.decisions import to_decide
    from civicbrief.pipeline.check import check as find

    project = find_project(elsewhere=_elsewhere)
    if residue:
        report(project, data_folder(project, data))
        return
    _print(list(to_decide(project)), "to decide: ")
    faults, failures, notices = find(project, data_folder(project, data))
    _print(notices, "notice: ")
    if faults or failures:
        raise Found([*faults, *failures])
    click.echo("No fault found.", err=True)


for one in (preview, explain, diff, exercise, new, texts, map_table, import_group, doctor):
    cli.add_command(one)


def _not_ours(target: Path, project: Path, data: Path) -> None:
    """An edition replaces its folder: never one that holds what it is made from."""
    for source in (project, project / "notebooks", project / "src", data):
        if source.is_relative_to(target) or (source != project and target.is_relative_to(source)):
            raise UsageError(
                f"--out {_near(target)}: the brief is made from what lies there. "
                "Name a folder of its own."
            )


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
        after = "" if isinstance(error, Found) else " Nothing was written."
        click.echo(f"{count} fault{'s' if count > 1 else ''}.{after}", err=True)
        return 1
    except OSError as error:
        place = f": {error.filename}" if error.filename else ""
        click.echo(f"civicbrief: {error.strerror or error}{place}", err=True)
        return 1
    return 0


def command() -> Any:
    # jsonschema, which nbformat imports, would build 38 grammars for formats that nobody asks for.
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    _settle()
    for stream in (sys.stdout, sys.stderr):  # a terminal that lacks a letter shows another sign
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(main())


def _settle() -> None:
    """Stand where a shell closed a stream, and end by any signal as by Ctrl-C: tidied up."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        # Else the next file that is opened would be taken for a stream.
        os.set_inheritable(number, True)
    os.close(number)
    sys.stdout = sys.stdout or os.fdopen(os.dup(2), "w")
    sys.stderr = sys.stderr or os.fdopen(os.dup(2), "w")
    for name in ("SIGTERM", "SIGHUP"):
        end = getattr(signal, name, None)  # Windows has no SIGHUP
        if end and signal.getsignal(end) == signal.SIG_DFL:  # nohup ignores it
            signal.signal(end, signal.default_int_handler)
