"""The command `civicbrief texts`: read the languages side by side, and record who has."""

from __future__ import annotations

from pathlib import Path

import click

from civicbrief.cli.options import FILE, option, project_meant
from civicbrief.core.faults import UsageError, did_you_mean, many
from civicbrief.core.project import texts as folder_of

STATES = ("reviewed", "stale", "not-reviewed", "missing")


@click.command()
@click.argument("keys", metavar="[KEY]...", nargs=-1)
@click.option("--state", type=click.Choice(STATES), help="Only passages with a text in this state")
@option(
    "--html",
    "FILE",
    "Write one page for a reviewer instead; it needs no network and no script",
    type=FILE,
)
@option(
    "--reviewed",
    "KEY LANG",
    "Record a review of KEY, or of all that a pattern fits, in LANG; can be repeated",
    nargs=2,
    multiple=True,
)
@option("--by", "NAME", "Name of the reviewer; with --reviewed")
@option("--date day", "YYYY-MM-DD", "Day of the review; with --reviewed")
def texts(
    keys: tuple[str, ...],
    state: str | None,
    html: Path | None,
    reviewed: tuple[tuple[str, str], ...],
    by: str | None,
    day: str | None,
) -> None:
    """Show every passage in all languages, with the state of each translation.

    KEY is the name of a passage or a pattern such as 'limit-*'; without one, all are shown.
    A text is a Fluent pattern as it stands in notebooks/text: { $name } becomes a number, and
    a list of [branches] becomes one of them.

    \b
    reviewed      compared with the text of the first language; neither has changed since
    stale         one of the two has changed since the review
    not reviewed  no review is recorded
    missing       not written in this language

    \b
    civicbrief texts 'limit-*' --state stale
    civicbrief texts --html review.html
    civicbrief texts --reviewed 'limit-*' ru --by "A. Reader" --date 2026-11-24
    """
    from civicbrief.data.tables import read_tables
    from civicbrief.text import passages, reviews
    from civicbrief.text.text_files import read_texts
    from civicbrief.tools import texts_report

    project = project_meant(writes=bool(reviewed))
    folder = folder_of(project)
    if reviewed and (not by or not day):
        raise UsageError("--reviewed: say who has read it and when, with --by NAME --date DATE.")
    if reviewed and (keys or state or html):
        raise UsageError("--reviewed: name the passages there, each time with its language.")
    if not reviewed and (by or day):
        raise UsageError("--by and --date belong to --reviewed KEY LANG.")
    if html and html.suffix != ".html":
        raise UsageError(f"--html {html}: name a file that ends in .html; it is overwritten.")
    files = read_texts(folder)
    translations = passages.read_all(files, read_tables(project / "data"))
    read = reviews.read_reviews(files)
    if reviewed:
        count = reviews.record(folder, translations, read, reviewed, by or "", day or "")
        click.echo(f"{many(count, 'review')} written to notebooks/text/{reviews.FILE}.", err=True)
        return
    known, languages = passages.all_keys(translations), list(translations)
    if keys and not reviews.matching(translations, keys):
        hint = did_you_mean(keys[0], [*known, *languages], most=3)
        hint = hint or "civicbrief texts shows them all."
        raise UsageError(f"{', '.join(keys)}: there is no such passage. {hint}")
    wanted = state.replace("-", " ") if state else None
    shown = texts_report.entries(translations, read, keys, wanted)
    if html:
        page = texts_report.page(shown, languages)
        html.write_text(page, encoding="utf-8", newline="\n")
        click.echo(f"{len(shown)} of {len(known)} passages: {html}", err=True)
    else:
        click.echo("\n".join(texts_report.lines(shown, languages)))
