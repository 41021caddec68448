"""New projects as `civicbrief new` makes them, without the cost of a wheel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from civicbrief.tools.new_project.contents import Wanted
from civicbrief.tools.new_project.create import create


def begun(folder: Path, country: str = "KGZ", *languages: str, **more) -> Path:
    chosen = languages or ("kk", "ru", "en")
    create(Wanted(folder, country, chosen, package="civicbrief", created=date(2026, 1, 2), **more))
    return folder
