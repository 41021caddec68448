"""The project that a command or a notebook belongs to, and its folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from civicbrief.core.environment import build_facts
from civicbrief.core.faults import UsageError

NOTEBOOKS = ("1-source", "2-metrics", "3-brief")


def find(start: Path | None = None, elsewhere: Callable[[Path], None] | None = None) -> Path:
    """The nearest folder, from `start` upwards, that has `notebooks/text`.

    A build names it to its kernels. A notebook outside of any project gets the checkout that the
    package runs from: `elsewhere` is called with it. Raises UsageError.
    """
    here = (start or Path.cwd()).resolve()
    given = [Path(name)] if (name := build_facts().get("project")) else []
    for folder in (*given, here, *here.parents, *Path(__file__).resolve().parents):
        if texts(folder).is_dir():
            if elsewhere and folder not in (*given, here, *here.parents):
                elsewhere(folder)
            return folder
    raise UsageError(
        f"No civicbrief project at or above {here.name}: its folder has notebooks/text. "
        "Run the command inside the project."
    )


def texts(project: Path) -> Path:
    return project / "notebooks" / "text"


def carried() -> Path:
    """The folder with the `data` and `notebooks` that a new project is made from.

    It is part of the installed package; a package that runs from a checkout uses the checkout.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "carried"
    return inside if inside.is_dir() else package.parents[1]
