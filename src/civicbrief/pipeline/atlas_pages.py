"""One country's page in one language, as files: what a process of an atlas is asked for.

All that it reads lies in one folder: the data, the notebook, its words and the house style. So it
does the same on this machine and on one of a cluster.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from civicbrief.core.faults import InputError
from civicbrief.core.notebook_source import Notebook, notebook_of
from civicbrief.core.project import COUNTRY

if TYPE_CHECKING:
    from civicbrief.export.blocks import AnyBlock

Parameters = Mapping[str, Any]


@dataclass(frozen=True)
class Job:
    """A page to make, one of those in `languages`.

    `settings` are the parameters that a user could give, and who gave them; `checked` is the
    fingerprint of the data.
    """

    country: str
    language: str
    languages: Sequence[str]
    values: Parameters
    settings: Sequence[tuple[str, str, str, str]]
    checked: str

    @property
    def name(self) -> str:
        return f"{self.country}/{self.language}"


@dataclass(frozen=True)
class Made:
    """Its files by their paths in an atlas, and its line in the index; or what is wrong."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    summary: Mapping[str, Any] = field(default_factory=dict)
    faults: Sequence[str] = ()


def make(job: Job, folder: str) -> Made:
    """One page. What is wrong with it is told, not raised: others go on."""
    from civicbrief.export import pdf

    try:
        blocks, files, summary = _page(job, Path(folder))
        files[f"{job.name}.pdf"] = pdf.render(blocks)
    except InputError as error:
        return Made(faults=[f"{job.name}: {fault}" for fault in error.faults])
    except Exception as error:
        return Made(faults=[f"{job.name}: {type(error).__name__}: {error}"])
    return Made(files, summary)


def _page(job: Job, folder: Path) -> tuple[list[AnyBlock], dict[str, bytes], Mapping[str, Any]]:
    """The blocks of a page, its files but for the PDF, and its summary."""
    import nbformat

    from civicbrief.export import html
    from civicbrief.export.reading import read_blocks
    from civicbrief.pipeline.notebook_cells import executed

    place = folder / "notebooks"
    title = f"{COUNTRY}.{job.country}.{job.language}.ipynb"
    values = {"country": job.country, "language": job.language, **job.values}
    notebook, names = executed(
        _notebook(place / f"{COUNTRY}.ipynb"),
        title,
        values,
        {
            "project": str(folder),
            "folder": str(place),
            "checked": job.checked,
            "parameters": list(job.settings),
            "languages": list(job.languages),
        },
    )
    blocks = read_blocks(notebook)
    files = {
        f"{job.name}.html": html.render(blocks).encode(),
        f"notebooks/{title}": (nbformat.writes(notebook) + "\n").encode(),
    }
    return blocks, files, names["brief"].summary()._asdict()


def warm(jobs: Sequence[Job], folder: str) -> None:
    """Load what every page needs, by making some, before processes are forked from this one.

    No PDF: a process that has compiled with Typst cannot be forked.
    """
    for job in jobs:
        with contextlib.suppress(Exception):  # the page itself tells what is wrong with it
            _page(job, Path(folder))


@cache
def _notebook(path: Path) -> Notebook:
    return notebook_of(path.name, path.read_bytes())
