"""The project that a command or a notebook belongs to, and its folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from civicbrief.core.environment import build_facts
from civicbrief.core.faults import UsageError

NOTEBOOKS = ("1-source", "2-metrics", "3-brief")
COUNTRY = "4-country"  # the page of any one country of the panel: no part of an edition


def find(start: Path | None = None) -> Path:
    """The nearest folder, from `start` upwards, that has `notebooks/text`.

    A build names it to its kernels. A notebook outside of any project gets the checkout that the
    package runs from. Raises UsageError.
    """
    here = (start or Path.cwd()).resolve()
    given = [Path(name)] if (name := build_facts().get("project")) else []
    for folder in (*given, here, Path(__file__).resolve()):
        if project := above(folder):
            return project
    raise UsageError(
        f"No civicbrief project at or above {here.name}: its folder has notebooks/text. "
        "Run the command inside the project."
    )


def above(folder: Path) -> Path | None:
    """The nearest project from a folder upwards; None where there is none."""
    here = folder.resolve()
    return next((each for each in (here, *here.parents) if texts(each).is_dir()), None)


def notebook_folder() -> Path:
    """The folder of the notebook that runs, which nobody tells a kernel.

    Jupyter and a build run a notebook where it lies. papermill runs it where it was called
    itself, unless `--cwd` says otherwise; told `--inject-input-path`, it names the notebook.
    """
    if told := build_facts().get("folder"):
        return Path(told)
    here = Path.cwd()
    named = getattr(sys.modules.get("__main__"), "PAPERMILL_INPUT_PATH", "")
    if named and Path(named).is_file():
        return Path(named).resolve().parent
    project = None if here.name == "notebooks" or build_facts() else above(here)
    return project / "notebooks" if project else here


def seen_from_notebook(path: str | Path) -> Path:
    """The path that a notebook means. `..` leads out of its own folder, wherever it runs."""
    folder = notebook_folder()
    if "folder" in build_facts():
        return Path(os.path.normpath(folder / path))
    here, there = (Path(os.path.normpath(each / path)) for each in (Path.cwd(), folder))
    project = above(folder)
    ours = project is not None and here.is_relative_to(project) and here.exists()
    return here if ours or Path(path).parts[:1] != ("..",) else there


def texts(project: Path) -> Path:
    return project / "notebooks" / "text"


def country_texts(project: Path) -> Path:
    """The passages of a page on any one country: the project's, else those of the package."""
    own = project / "notebooks" / "country"
    return own if own.is_dir() else carried() / "notebooks" / "country"


def starter_texts() -> Path:
    """The passages that a new project begins with, about no country."""
    return carried() / "notebooks" / "starter" / "text"


def carried() -> Path:
    """The folder with the `data` and `notebooks` that a new project is made from.

    It is part of the installed package; a package that runs from a checkout uses the checkout.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "carried"
    return inside if inside.is_dir() else package.parents[1]
