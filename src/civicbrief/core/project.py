"""Where things are: the project that a command or a notebook belongs to."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from civicbrief.core.faults import UsageError
from civicbrief.metrics import project_metrics

PROJECT = "CIVICBRIEF_PROJECT"  # a build tells its kernels, whose folder may lie elsewhere
NOTEBOOKS = ("1-source", "2-metrics", "3-brief")


def find_project(
    start: Path | None = None, elsewhere: Callable[[Path], None] = lambda folder: None
) -> Path:
    """The nearest folder, from `start` upwards, that holds `notebooks/text`.

    A kernel started by a build is told by the environment; a notebook that was copied out of
    its project falls back to the checkout that the package runs from; `elsewhere` is told of
    it. The project's own metrics are registered. Raises UsageError, and InputError where these
    cannot be read.
    """
    here = (start or Path.cwd()).resolve()
    told = [Path(os.environ[PROJECT])] if PROJECT in os.environ else []
    for folder in (*told, here, *here.parents, *Path(__file__).resolve().parents):
        if (folder / "notebooks" / "text").is_dir():
            project_metrics.register(folder)
            if folder not in (*told, here, *here.parents):
                elsewhere(folder)
            return folder
    raise UsageError(
        f"No civicbrief project at or above {here.name}: it would hold the folder notebooks/text. "
        "Run the command inside the project."
    )


def transport(folder: Path) -> str:
    """How to reach a kernel whose files lie in this folder: by a socket there, where one fits.

    A socket is in nobody's way, a port may be; but systems cut its path off at some 100 bytes.
    """
    fits = len(os.fsencode(folder.resolve())) < 80
    return "ipc" if sys.platform == "linux" and fits else "tcp"


def texts(project: Path) -> Path:
    return project / "notebooks" / "text"


def carried() -> Path:
    """The folder whose `data` and `notebooks` a new project is made from.

    The installed package holds it; a package that runs from a checkout takes the checkout.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "carried"
    return inside if inside.is_dir() else package.parents[1]
