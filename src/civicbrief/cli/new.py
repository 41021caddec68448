"""The command `new`: a project on another country."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from civicbrief.cli.options import PATH, option
from civicbrief.core.faults import UsageError, did_you_mean


@click.command()
@click.argument("folder", metavar="DIR", type=PATH)
@option("--country", "CODE", "Code of ISO 3166-1, such as KGZ", required=True)
@option(
    "--language languages",
    "LANG",
    "Language of the brief, the first one first; can be repeated  [default: all there are]",
    multiple=True,
)
@option(
    "--peer peers", "CODE", "Country to show beside it in the chart; can be repeated", multiple=True
)
@option("--author authors", "NAME", "Author of the brief; can be repeated", multiple=True)
@option(
    "--package",
    "REQUIREMENT",
    "What pip installs civicbrief from  [default: a wheel in the project]",
    default="",
)
@option(
    "--from table",
    "FILE",
    "Table to begin with; imported if a mapping beside it has no open decisions",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
)
def new(
    folder: Path,
    country: str,
    languages: tuple[str, ...],
    peers: tuple[str, ...],
    authors: tuple[str, ...],
    package: str,
    table: Path | None,
) -> None:
    """Write a project on another country into DIR.

    It begins with the values that the panel of published indices has for the country. A short
    brief can be built at once; it says which of its sections wait for data. Lines that need a
    person's decision hold "TO DECIDE:"; civicbrief check lists them.
    """
    from civicbrief.data.originals import safe_name
    from civicbrief.tools.new_project.contents import Wanted, known_languages
    from civicbrief.tools.new_project.create import create

    known = known_languages()
    for language in languages:
        if language not in known:
            hint = f" {did_you_mean(language, known)}".rstrip()
            raise UsageError(
                f"--language {language}: a project starts in {', '.join(known)}.{hint} Another "
                "language is added to it by its text files: docs/how-to/add-a-language.md of "
                "civicbrief shows how."
            )
    chosen = tuple(dict.fromkeys(languages)) or known
    imported = create(Wanted(folder.resolve(), country, chosen, peers, authors, package, table))
    for line in (*imported.changes, *imported.notices) if imported else ():
        click.echo(line, err=True)
    command = _command()
    here = folder.resolve() == Path.cwd()
    click.echo(
        f"A project is in {'this folder' if here else folder}. Next:\n"
        f"{'' if here else f'  cd {_quoted(folder)}' + chr(10)}"
        f"  {command} check    lists what waits for your decision\n"
        f"  {command} build    makes the brief",
        err=True,
    )
    if imported and imported.mapping:
        number = len(imported.faults)
        name = safe_name(table.name if table else "")
        click.echo(
            f"The table waits for you. Lines of data/raw/{imported.mapping.name} to decide: "
            f"{number}. Then:\n  {command} import data/raw/{name}",
            err=True,
        )


def _command() -> str:
    """What to type in the new folder: the environment of this process may not be active there."""
    called = Path(sys.argv[0])
    if shutil.which(called.stem) or not called.is_file():
        return "civicbrief"
    return _quoted(called.resolve())


def _quoted(path: Path) -> str:
    return f'"{path}"' if " " in str(path) else str(path)
