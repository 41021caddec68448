"""Options that several commands take, and the values that they stand for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from civicbrief.core import in_place
from civicbrief.core.faults import Fault, UsageError, counted, shown
from civicbrief.core.project import above, find, texts

if TYPE_CHECKING:
    from civicbrief.style.theme import Theme


class FollowedPath(click.Path):
    """A path whose links lead somewhere: one that leads to itself would end in a traceback."""

    def convert(self, value: Any, param: Any, ctx: Any) -> Any:
        try:
            Path(value).resolve()
        except RuntimeError:  # up to Python 3.12
            self.fail(f"{value}: this link leads to itself. Name another path.", param, ctx)
        return super().convert(value, param, ctx)


PATH = FollowedPath(path_type=Path)
FILE = FollowedPath(path_type=Path, dir_okay=False)


def option(names: str, kind: str, text: str, **settings: Any) -> Callable[[Any], Any]:
    """An option with its value as the help shows it; that of a DIR or FILE is a path."""
    if kind in ("DIR", "FILE"):
        settings = {"type": PATH, **settings}
    return click.option(*names.split(), metavar=kind, help=text, **settings)


DATA = option(
    "--data", "DIR", "Folder of datapackage.json and its tables  [default: data of the project]"
)
LANGUAGES = option(
    "--language languages",
    "LANG",
    "Language of the brief; can be repeated  [default: all that have a text file]",
    multiple=True,
)
PARAMETERS = option(
    "-p assignments",
    "NAME=VALUE",
    "Parameter of a notebook: population=world_bank|official, detail=full|summary",
    multiple=True,
)
TIMEOUT = option(
    "--timeout",
    "SECONDS",
    "Longest time of the run, and of each cell in it  [default: 3600, and 300 for a cell]",
    type=click.IntRange(1),
)
STEP_TIMEOUT = option(
    "--timeout", "SECONDS", "Longest time of each step  [default: 300]", type=click.IntRange(1)
)
PARAMETERS_FILE = option(
    "--parameters file",
    "FILE",
    "YAML file with one parameter a line, as `detail: summary`; -p takes precedence",
)
LANGUAGE = option(
    "--language", "LANG", "Language of what is shown", default="en", show_default=True
)


def project_meant(data: Path | None = None, *, writes: bool = False) -> Path:
    """The project of the working folder; outside of any, the one in which `--data` lies.

    Where there is neither, a command that writes raises UsageError and names the project that it
    would have changed: the checkout that the package runs from. Another one says that it shows it.
    """
    for folder in filter(None, (Path.cwd(), data)):
        if project := above(folder):
            notice_of_mix(project / "outputs")
            return project
    project, outside = find(), f"no project at or above {Path.cwd()}"
    if writes:
        raise UsageError(
            f"{outside}: this would have changed {project}. Nothing was written. "
            "Go into the folder of the project that you mean: cd FOLDER."
        )
    click.echo(f"notice: {outside}: this is about {project}.", err=True)
    return project


def notice_of_mix(edition: Path) -> None:
    """Say that the folder of an edition holds files of two."""
    if mix := in_place.mixed(edition):
        click.echo(f"notice: {mix}", err=True)


def data_folder(project: Path, data: Path | None) -> Path:
    """The folder that `--data` names. Raises UsageError if it does not exist."""
    folder = (data or project / "data").resolve()
    if not folder.is_dir():
        raise UsageError(f"{folder}: there is no such folder. Name one with --data.")
    return folder


def chosen_languages(project: Path, wanted: tuple[str, ...]) -> list[str]:
    """The languages that `--language` names, or all. Raises UsageError for one without texts."""
    from civicbrief.text.languages import languages

    known = languages(texts(project))
    for language in wanted:
        if language not in known:
            raise UsageError(
                f"--language {language}: there is no text file for it. "
                f"There are: {', '.join(known)}."
            )
    return [language for language in known if not wanted or language in wanted]


def theme_of_project(project: Path) -> Theme:
    """The theme of the project's brand; the default one where there is none, or a faulty one."""
    from civicbrief.style.brand import brand
    from civicbrief.style.theme import theme_of
    from civicbrief.text.languages import languages

    return theme_of(brand.examine(project, languages(texts(project)))[2])


def apart(name: str, timeout: int | None, function: Callable[..., Any], *arguments: Any) -> Any:
    """What a call returns that runs `src/own.py` of a project: it is stopped as a step is.

    `name` says in a fault what the call does.
    """
    from civicbrief.core.child import called
    from civicbrief.pipeline.deadline import of_steps

    return called(name, of_steps(timeout).left(), function, *arguments)


def print_faults(faults: list[Fault], before: str = "") -> None:
    for fault in faults:
        click.echo(f"{before}{fault}", err=True)


def tell(faults: list[Fault], after: str = "", *, err: bool = True) -> None:
    """Print the faults that end a command, and how many there are."""
    for line in shown(faults):
        click.echo(line, err=err)
    click.echo(f"{counted(faults)}{after}", err=err)


def near(path: Path) -> str:
    """A path as seen from the working folder."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
