"""Options that several commands take, and what they come to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from civicbrief.core.faults import Fault, UsageError
from civicbrief.core.project import texts

if TYPE_CHECKING:
    from civicbrief.style.theme import Theme

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


def data_folder(project: Path, data: Path | None) -> Path:
    """The folder that `--data` names. Raises UsageError for none."""
    folder = (data or project / "data").resolve()
    if not folder.is_dir():
        raise UsageError(f"--data {data}: there is no such folder.")
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


def print_faults(faults: list[Fault], before: str = "") -> None:
    for fault in faults:
        click.echo(f"{before}{fault}", err=True)


def tell_elsewhere(project: Path) -> None:
    """Said where the folder one stands in belongs to no project, and another is taken."""
    click.echo(f"notice: no project at or above {Path.cwd()}: this is about {project}.", err=True)
