"""One country's page in several languages, as files: what a process of an atlas is asked for.

All that it reads lies in one folder: the data, the notebook, its words and the house style. So it
does the same on this machine and on one of a cluster.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from civicbrief.core.environment import BuildFacts
from civicbrief.core.faults import InputError
from civicbrief.core.notebook_source import Notebook, notebook_of
from civicbrief.core.project import COUNTRY

Parameters = Mapping[str, Any]


@dataclass(frozen=True)
class Job:
    """A page to make: `settings` are the parameters that a user could give, and who gave them."""

    country: str
    languages: Sequence[str]
    values: Parameters
    settings: Sequence[tuple[str, str, str, str]]
    checked: str  # the fingerprint of the data


@dataclass(frozen=True)
class Made:
    """Its files by their paths in an atlas, a summary by language; or what is wrong."""

    country: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    summary: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    faults: Sequence[str] = ()


def make(job: Job, folder: str) -> Made:
    """The page of one country. What is wrong with it is told, not raised: others go on."""
    files: dict[str, bytes] = {}
    summary: dict[str, Mapping[str, Any]] = {}
    try:
        for language, found, line in _pages(job, Path(folder)):
            files |= found
            summary[language] = line
    except InputError as error:
        return Made(job.country, faults=[str(fault) for fault in error.faults])
    except Exception as error:  # of one country: the others are kept
        return Made(job.country, faults=[f"{job.country}: {type(error).__name__}: {error}"])
    return Made(job.country, files, summary)


def _pages(
    job: Job, folder: Path, typeset: bool = True
) -> Iterator[tuple[str, dict[str, bytes], Mapping[str, Any]]]:
    """Each language with its files and its summary."""
    import nbformat

    from civicbrief.export import html, pdf
    from civicbrief.export.reading import read_blocks
    from civicbrief.pipeline.notebook_cells import executed

    place = folder / "notebooks"
    facts: BuildFacts = {
        "project": str(folder),
        "folder": str(place),
        "checked": job.checked,
        "parameters": list(job.settings),
        "languages": list(job.languages),
    }
    for language in job.languages:
        title = f"{COUNTRY}.{job.country}.{language}.ipynb"
        values = {"country": job.country, "language": language, **job.values}
        notebook, names = executed(_notebook(place / f"{COUNTRY}.ipynb"), title, values, facts)
        blocks, own = read_blocks(notebook), f"{job.country}/{language}"
        files = {f"{own}.html": html.render(blocks).encode()}
        if typeset:
            files[f"{own}.pdf"] = pdf.render(blocks)
        files[f"notebooks/{title}"] = (nbformat.writes(notebook) + "\n").encode()
        yield language, files, names["brief"].summary()._asdict()


@cache
def _notebook(path: Path) -> Notebook:
    return notebook_of(path.name, path.read_bytes())


def warm(job: Job, folder: str) -> None:
    """Load what every page needs, by making one, before processes are forked from this one.

    No PDF: a process that has compiled with Typst cannot be forked.
    """
    with contextlib.suppress(Exception):  # the page itself tells what is wrong with it
        for _ in _pages(job, Path(folder), typeset=False):
            pass
