"""The project's own data and texts, copies of them that can be broken, and the command."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from civicbrief.core.project import texts
from civicbrief.metrics import data_check, project_metrics, results
from civicbrief.metrics.project_data import ProjectData
from civicbrief.text.words import Words

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("kk", "ru", "en")
METRICS = project_metrics.metrics_of(ROOT)
INPUTS = {name: metric.inputs for name, metric in METRICS.items()}


def load(folder: Path) -> ProjectData:
    """A data folder for the metrics of this project, or of the one that the folder lies in."""
    own = folder.parent != ROOT and (folder.parent / project_metrics.FILE).is_file()
    return data_check.load(folder, project_metrics.metrics_of(folder.parent) if own else METRICS)


def project_in(folder: Path) -> Path:
    """The notebooks, texts and own metrics in a folder of their own, to be broken; no data."""
    shutil.copytree(ROOT / "notebooks", folder / "notebooks")
    (folder / "src").mkdir(exist_ok=True)
    shutil.copy(ROOT / project_metrics.FILE, folder / project_metrics.FILE)
    return folder


def words(
    language: str,
    data: ProjectData,
    population: str = "world_bank",
    folder: Path | None = None,
) -> Words:
    """Passages over a state of the data, with all that notebook 2 would write computed."""
    return Words(language, folder or texts(ROOT), results.compute(data, population))


def change(folder: Path, table: str, row_id: str, **cells: str) -> None:
    """Write cells of one row of a table, found by its id."""
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    hits = [row for row in rows if row["id"] == row_id]
    assert hits, f"no row {row_id} in {table}"
    hits[0].update(cells)
    write(path, rows)


def drop(folder: Path, table: str, row_id: str) -> None:
    path = folder / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    write(path, [row for row in rows if row["id"] != row_id])


def write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def civicbrief(
    *arguments: str | Path, cwd: Path = ROOT, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does, in a process of its own, with variables of its own."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from civicbrief.cli.main import command; command()",
            *map(str, arguments),
        ],
        cwd=cwd,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )


def built_once(
    factory: pytest.TempPathFactory, name: str, build: Callable[[Path], subprocess.CompletedProcess]
) -> Path:
    """The folder `outputs` that `build` leaves in a folder it is given, for all processes of a run.

    An edition appears whole or not at all, so one that is there is good.
    """
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    with FileLock(folder.with_suffix(".lock")):
        if not (folder / "outputs").is_dir():
            folder.mkdir()
            done = build(folder)
            assert done.returncode == 0, done.stderr
    return folder / "outputs"
