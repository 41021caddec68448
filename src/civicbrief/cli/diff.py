"""The command `civicbrief diff`: two editions compared."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--language", default="en", metavar="LANG", show_default=True, help="Of the values")
@click.option("--json", "as_json", is_flag=True, help="The same for machines")
def diff(old: Path, new: Path, language: str, as_json: bool) -> None:
    """Compare two editions, OLD and NEW, by their folders.

    Shows which rows differ, which metrics moved, by how much and because of which rows, and
    which sentences changed.
    """
    from civicbrief.tools.diff import compare, report

    found = compare(old, new)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(report(found, language)))
