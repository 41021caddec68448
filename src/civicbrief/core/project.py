"""Where things are: the project that a command or a notebook belongs to."""

from __future__ import annotations

from pathlib import Path

PROJECT = "CIVICBRIEF_PROJECT"  # a build tells its kernels, whose folder may lie elsewhere
NOTEBOOKS = ("1-source", "2-metrics", "3-brief")


def texts(project: Path) -> Path:
    return project / "notebooks" / "text"


def carried() -> Path:
    """The folder whose `data` and `notebooks` a new project is made from.

    The installed package holds it; a package that runs from a checkout takes the checkout.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "carried"
    return inside if inside.is_dir() else package.parents[1]
