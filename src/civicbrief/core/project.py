"""Where things are: the project that a command or a notebook belongs to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from civicbrief.core.environment import told
from civicbrief.core.faults import UsageError

NOTEBOOKS = ("1-source", "2-metrics", "3-brief")


def find(start: Path | None = None, elsewhere: Callable[[Path], None] | None = None) -> Path:
    """The nearest folder, from `start` upwards, that holds `notebooks/text`.

    A kernel started by a build is told by the environment; a notebook that was copied out of
    its project falls back to the checkout that the package runs from; `elsewhere` is told of
    it. Raises UsageError.
    """
    here = (start or Path.cwd()).resolve()
    given = [Path(name)] if (name := told().get("project")) else []
    for folder in (*given, here, *here.parents, *Path(__file__).resolve().parents):
        if texts(folder).is_dir():
            if elsewhere and folder not in (*given, here, *here.parents):
                elsewhere(folder)
            return folder
    raise UsageError(
        f"No civicbrief project at or above {here.name}: it would hold the folder notebooks/text. "
        "Run the command inside the project."
    )


def texts(project: Path) -> Path:
    return project / "notebooks" / "text"


def carried() -> Path:
    """The folder whose `data` and `notebooks` a new project is made from.

    The installed package holds it; a package that runs from a checkout takes the checkout.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "carried"
    return inside if inside.is_dir() else package.parents[1]
