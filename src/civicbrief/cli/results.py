"""The commands `explain` and `diff`: what a result is based on, and what has changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from civicbrief.cli.options import (
    DATA,
    LANGUAGE,
    PATH,
    STEP_TIMEOUT,
    apart,
    chosen_languages,
    data_folder,
    notice_of_mix,
    project_meant,
)
from civicbrief.core.faults import UsageError, did_you_mean
from civicbrief.core.project import texts


@click.command()
@click.argument("name")
@DATA
@LANGUAGE
@click.option(
    "--population",
    type=click.Choice(["world_bank", "official"]),
    default="world_bank",
    show_default=True,
    help="Count for figures per head",
)
@STEP_TIMEOUT
def explain(
    name: str, data: Path | None, language: str, population: str, timeout: int | None
) -> None:
    """Show what NAME is based on, as a tree down to each row and its source.

    \b
    FIGURE                       an observation or a metric: value, interval, formula
    INDICATOR_RELEASE_YEAR       a value of the panel; of another area with _AREA behind it
    claim-CLAIM                  a claim of the source text: its words, verdict and why
    trend-INDICATOR              what the releases show; of another area with -AREA behind it
    finding-FINDING              a key message: its certainty, and what would overturn it
    KEY or own-KEY               a figure or table that notebook 3 shows: where it is made

    These ids stand in observations.csv, panel.csv, claims.csv and findings.csv, in metrics.csv and
    verdicts.csv of outputs, and under each entry of the PDF's annex. It works on the data as they
    are now: nothing has to be built first.
    """
    project = project_meant(data)
    (language,) = chosen_languages(project, (language,))
    given = (project, data_folder(project, data), name, language, population)
    click.echo("\n".join(apart(f"explain {name}", timeout, _explained, *given)))


def _explained(project: Path, folder: Path, name: str, language: str, population: str) -> list[str]:
    """The lines on what a name stands for. Raises UsageError for one that is not known."""
    from civicbrief.metrics import results
    from civicbrief.metrics.data_check import load
    from civicbrief.metrics.project_metrics import metrics_of
    from civicbrief.text.words import Words
    from civicbrief.tools import explain

    found = results.compute(load(folder, metrics_of(project)), population)
    known = sorted({*found.intervals, *found.data.seen, *found.verdicts})
    if name not in known:
        if own := explain.own_computation(_cells(project), name):
            return own
        hint = did_you_mean(name, known, most=3) or f"Metrics: {', '.join(found.intervals)}."
        raise UsageError(f"{name} is not a figure, claim, trend or finding. {hint}")
    return explain.tree(Words(language, texts(project), found), name)


def _cells(project: Path) -> list[Any]:
    """The cells of the project's brief; none where it has no such notebook."""
    from civicbrief.core.notebook_source import notebook_of
    from civicbrief.export.reading import NOTEBOOK, own_cells

    path = project / "notebooks" / f"{NOTEBOOK}.ipynb"
    return own_cells(notebook_of(path.name, path.read_bytes()).node) if path.is_file() else []


@click.command()
@click.argument("old", type=PATH)
@click.argument("new", type=PATH)
@LANGUAGE
@click.option("--json", "as_json", is_flag=True, help="The same for machines")
def diff(old: Path, new: Path, language: str, as_json: bool) -> None:
    """Compare two editions, OLD and NEW, by their folders.

    Shows which rows differ, which metrics changed, by how much (before rounding) and because of
    which rows, the reason that NEW gives for each change, and which sentences changed: each with
    the key of its passage, as [old words → new words].
    """
    from civicbrief.tools.diff import compare, report

    for edition in dict.fromkeys((old, new)):
        notice_of_mix(edition)
    found = compare(old, new)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(report(found, language)))
