"""The command `civicbrief diff`: two editions compared."""

from __future__ import annotations

import json
from pathlib import Path

import click

from civicbrief.cli.options import LANGUAGE, PATH


@click.command()
@click.argument("old", type=PATH)
@click.argument("new", type=PATH)
@LANGUAGE
@click.option("--json", "as_json", is_flag=True, help="The same for machines")
def diff(old: Path, new: Path, language: str, as_json: bool) -> None:
    """Compare two editions, OLD and NEW, by their folders.

    Shows which rows differ, which metrics changed, by how much and because of which rows, and
    which sentences changed.
    """
    from civicbrief.tools.diff import compare, report

    found = compare(old, new)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(report(found, language)))
