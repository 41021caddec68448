"""The command `new`: a project on another country."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from civicbrief.core.faults import UsageError, did_you_mean


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--country", metavar="CODE", required=True, help="Code of ISO 3166-1, such as KGZ")
@click.option(
    "--language",
    "languages",
    metavar="LANG",
    multiple=True,
    help="Language of the brief, once for each, the first one first  [default: all there are]",
)
@click.option(
    "--peer",
    "peers",
    metavar="CODE",
    multiple=True,
    help="Country to stand beside it in the chart, once for each",
)
@click.option(
    "--author", "authors", metavar="NAME", multiple=True, help="Who answers for the brief"
)
@click.option(
    "--package",
    metavar="REQUIREMENT",
    default="",
    help="Where pip gets civicbrief from  [default: a wheel, put into the project]",
)
@click.option(
    "--from",
    "table",
    metavar="FILE",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="CSV or XLSX to begin with: imported where a mapping beside it decides all, else mapped",
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

    It begins with what the panel of published indices holds on the country, builds a short brief
    at once, and says which of its sections wait for data. Lines that want a person's decision
    hold "TO DECIDE:"; civicbrief check lists them.
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
    brought = create(Wanted(folder.resolve(), country, chosen, peers, authors, package, table))
    for line in (*brought.changes, *brought.notices) if brought else ():
        click.echo(line, err=True)
    command = _command()
    here = folder.resolve() == Path.cwd()
    place = f'"{folder}"' if " " in str(folder) else folder
    click.echo(
        f"A project is in {'this folder' if here else folder}. Next:\n"
        f"{'' if here else f'  cd {place}' + chr(10)}"
        f"  {command} check    lists what waits for your decision\n"
        f"  {command} build    makes the brief",
        err=True,
    )
    if brought and brought.mapping:
        number = len(brought.faults)
        click.echo(
            f"The table waits: {number} line{'s' if number != 1 else ''} of data/raw/mapping.yml "
            "want a decision. Then:\n"
            f"  {command} import table data/raw/{safe_name(table.name if table else '')} "
            "--mapping data/raw/mapping.yml",
            err=True,
        )


def _command() -> str:
    """What to type in the new folder, where the environment that this runs in may not be active."""
    called = Path(sys.argv[0])
    if shutil.which(called.stem) or not called.is_file():
        return "civicbrief"
    return f'"{called.resolve()}"' if " " in str(called.resolve()) else str(called.resolve())
