"""The command `civicbrief atlas`: a page for every country of a panel."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from civicbrief.cli import options
from civicbrief.core.faults import CheckFailed, Fault, InputError, UsageError, many

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from civicbrief.pipeline.atlas import Atlas, Outcome, Submit

CLUSTER = 'python -m pip install "civicbrief[cluster]"'


COUNTRIES = options.option(
    "--country countries",
    "CODE",
    "Country, as KAZ; can be repeated  [default: all of the panel]",
    multiple=True,
)
PANEL = options.option(
    "--panel",
    "FILE",
    "CSV of the layout of panel.csv  [default: that of the project]",
    type=options.FILE,
)
PARAMETERS = options.option(
    "-p assignments",
    "NAME=VALUE",
    'Parameter of the notebook: peers="KGZ, UZB", first_year=2010, last_year=2024',
    multiple=True,
)
JOBS = options.option(
    "--jobs",
    "N",
    "Pages made at once  [default: as many as processors]",
    type=click.IntRange(1),
)
ADDRESS = options.option(
    "--cluster", "ADDRESS", "Dask scheduler whose workers make the pages: tcp://… or tls://…"
)
TLS = {
    "--tls-ca tls_ca_file": "Certificate of the authority, for a tls:// address",
    "--tls-cert tls_client_cert": "Certificate of this machine",
    "--tls-key tls_client_key": "Key of this machine",
}


def _certificates(command: Any) -> Any:
    for names, text in reversed(TLS.items()):
        command = options.option(names, "FILE", text)(command)
    return command


@click.command()
@COUNTRIES
@options.LANGUAGES
@PANEL
@options.DATA
@options.option("--out", "DIR", "Folder of the atlas  [default: atlas in the project]")
@PARAMETERS
@JOBS
@click.option("--resume", is_flag=True, help="Make only what is missing or has changed")
@options.STEP_TIMEOUT
@ADDRESS
@_certificates
def atlas(
    countries: tuple[str, ...],
    languages: tuple[str, ...],
    panel: Path | None,
    data: Path | None,
    out: Path | None,
    assignments: tuple[str, ...],
    jobs: int | None,
    resume: bool,
    timeout: int | None,
    cluster: str | None,
    **certificates: Path | None,
) -> None:
    """Make a page on every country of the panel, as HTML and PDF, with an index of them.

    Each page is made by the notebook 4-country, which lies executed in notebooks/ of the
    folder. A country that fails is named at the end, and the others are kept.
    """
    from civicbrief.core.project import country_texts
    from civicbrief.data.tables import read_tables
    from civicbrief.pipeline import atlas as pipeline
    from civicbrief.pipeline.atlas_index import write_index
    from civicbrief.pipeline.build import processors
    from civicbrief.text.languages import languages as known_languages

    project = options.project_meant(data, writes=True)
    notebook, values, settings = _parameters(project, assignments)
    known = known_languages(country_texts(project))
    if unknown := [one for one in languages if one not in known]:
        raise UsageError(
            f"--language {unknown[0]}: there are no words for it. There are: {', '.join(known)}."
        )
    chosen = [one for one in known if not languages or one in languages]
    if panel and not panel.is_file():
        raise UsageError(f"--panel {panel}: there is no such file.")
    target = (out or project / "atlas").resolve()
    tables = read_tables(options.data_folder(project, data))
    made = pipeline.plan(project, notebook, tables, panel, countries, chosen, values, settings)
    paths = {name: str(path) for name, path in certificates.items() if path}
    pipeline.prepare(made, target, resume)
    most = jobs or processors()
    try:
        with (
            _workers(cluster, made, most, target, timeout, paths) as (pool, submit, width),
            _bar(len(made.jobs)) as bar,
        ):
            outcome = pipeline.run(made, target, pool, submit, width, resume, lambda: bar.update(1))
    except KeyboardInterrupt:
        click.echo("Stopped. Pages that were made are kept: go on with --resume.", err=True)
        sys.exit(130)
    write_index(made, target, list(outcome.failed))
    click.echo(_told(outcome, target / "index.html"), err=True)
    if outcome.failed:
        for lines in outcome.failed.values():
            for line in lines:
                click.echo(line, err=True)
        codes = ", ".join(outcome.failed)
        remedy = "The others are kept: correct it, and add --resume."
        raise CheckFailed([Fault("atlas", f"not made: {codes}", remedy)])


def _parameters(
    project: Path, assignments: Sequence[str]
) -> tuple[bytes, dict[str, Any], list[tuple[str, str, str, str]]]:
    """The notebook of the project, or of the package; and the parameters that a user has given."""
    from civicbrief.brief.provenance import DEFAULT, Setting
    from civicbrief.core.project import COUNTRY, carried
    from civicbrief.pipeline.parameters import declared, one_of, value_of

    name = f"{COUNTRY}.ipynb"
    places = (folder / "notebooks" / name for folder in (project, carried()))
    content = next((path.read_bytes() for path in places if path.is_file()), None)
    known = declared(one_of(name, content))
    free = [one for one in known if one not in ("data", "country", "language")]
    values: dict[str, Any] = {}
    for word in assignments:
        given, equals, text = word.partition("=")
        if not equals or given not in free or given in values:
            raise UsageError(f"-p {word}: expected NAME=VALUE once for any of {', '.join(free)}.")
        try:
            values[given] = value_of(f"-p {given}", known[given], text)
        except InputError as error:
            raise UsageError(str(error)) from None
    settings: list[tuple[str, str, str, str]] = [
        Setting(
            one,
            str(values.get(one, known[one].default)) or "–",
            "line" if one in values else DEFAULT,
        )
        for one in free
    ]
    return content or b"", values, settings


@contextlib.contextmanager
def _workers(
    cluster: str | None,
    atlas: Atlas,
    jobs: int,
    folder: Path,
    timeout: int | None,
    certificates: Mapping[str, str],
) -> Iterator[tuple[Executor, Submit, int]]:
    """An executor, how a page is submitted to it, and how many it makes at once."""
    from civicbrief.pipeline.atlas_pages import make, warm
    from civicbrief.pipeline.deadline import of_steps
    from civicbrief.pipeline.processes import Processes

    if certificates and not cluster:
        raise UsageError("--tls-ca, --tls-cert and --tls-key belong to --cluster tls://….")
    if cluster:
        try:
            from civicbrief.pipeline.cluster import workers
        except ImportError:
            remedy = f"Type: {CLUSTER}"
            raise UsageError(f"--cluster needs Dask, which is not installed. {remedy}") from None
        with workers(cluster, atlas.files, certificates) as found:
            yield found
        return
    first = [job for job in atlas.jobs if job.country == atlas.jobs[0].country]
    with Processes(jobs, of_steps(timeout).left(), warm, first, str(folder)) as pool:
        yield pool, lambda executor, job: executor.submit(make, job, str(folder)), jobs


def _told(outcome: Outcome, index: Path) -> str:
    kept = f", {len(outcome.kept)} kept as they were" if outcome.kept else ""
    place = f": {options.near(index)}" if index.is_file() else ""
    return f"{many(len(outcome.made), 'page')} made{kept}{place}"


def _bar(length: int) -> Any:
    """A bar with the time that is left, on a terminal; silence elsewhere."""
    return click.progressbar(
        length=length,
        label="Pages",
        file=sys.stderr,
        show_pos=True,
        show_eta=True,
        hidden=not sys.stderr.isatty(),
    )
