"""The project's own data and texts, copies of them that can be broken, and the command."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import TextIO
from unittest import mock

import pytest

from civicbrief.cli.main import main
from civicbrief.core import environment
from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.metrics import data_check, project_metrics, results
from civicbrief.metrics.project_data import ProjectData
from civicbrief.text.words import Words
from tests.support.cells import without_kernels

ROOT = Path(__file__).resolve().parents[2]
SUPPORT = ROOT / "tests" / "support"
LANGUAGES = ("kk", "ru", "en")
# Pages of an edition, where what is asked hardly depends on the language: of the others by
# `make torture`.
FIRST_PAGES = [
    pytest.param(one, marks=[pytest.mark.torture] * (one in LANGUAGES[1:]))
    for one in (*LANGUAGES, "index")
]
FIRST_LANGUAGE = FIRST_PAGES[:-1]
COMMAND = (sys.executable, "-c", "from civicbrief.cli.main import command; command()")
METRICS = project_metrics.metrics_of(ROOT)
CHECK = partial(data_check.check_data, metrics=METRICS)  # what an import asks of the data
INPUTS = {name: metric.inputs for name, metric in METRICS.items()}


def load(folder: Path) -> ProjectData:
    """A data folder for the metrics of this project, or of the one that the folder lies in.

    That of the project itself, which no test changes, is loaded once.
    """
    if folder == ROOT / "data":
        return _published()
    own = folder.parent != ROOT and (folder.parent / project_metrics.FILE).is_file()
    return data_check.load(folder, project_metrics.metrics_of(folder.parent) if own else METRICS)


@cache
def _published() -> ProjectData:
    return data_check.load(ROOT / "data", METRICS)


def project_with_data(folder: Path) -> Path:
    """The project in a folder of its own; its data are a link, so that they are read once a run."""
    (project_in(folder) / "data").symlink_to(ROOT / "data")
    return folder


def project_in(folder: Path) -> Path:
    """The notebooks, texts and own metrics in a folder of their own, to be broken; no data."""
    shutil.copytree(ROOT / "notebooks", folder / "notebooks")
    (folder / "src").mkdir(exist_ok=True)
    shutil.copy(ROOT / project_metrics.FILE, folder / project_metrics.FILE)
    return folder


def project_with_own_data(folder: Path) -> Path:
    """The project in a folder of its own with a copy of its data, all of it to be broken."""
    own_data(project_with_data(folder))
    return folder


def own_data(project: Path) -> Path:
    """A copy of the project's data in place of the link to them, to be changed."""
    (project / "data").unlink()
    return Path(shutil.copytree(ROOT / "data", project / "data"))


@contextlib.contextmanager
def sound(folder: Path) -> Iterator[None]:
    """While this lasts, data count as checked as they are now: so a build tells its kernels."""
    with mock.patch.dict(
        os.environ, environment.variables({"checked": read_tables(folder).fingerprint})
    ):
        yield


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


def write(path: Path, rows: list[dict[str, str]]) -> Path:
    """Write a table whose columns are those of its first row."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path


def civicbrief(
    *arguments: str | Path, cwd: Path = ROOT, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the command in this process, cells of notebooks included, with variables of its own."""
    errors = _stream()
    told, code = run(arguments, cwd, errors, **variables)
    return subprocess.CompletedProcess(arguments, code, told, _written(errors))


def run(
    arguments: Iterable[str | Path], cwd: Path, errors: TextIO | None = None, **variables: str
) -> tuple[str, int]:
    """What a command run in this process prints, and its exit code.

    What it says of errors is among it, unless it goes to a stream of its own.
    """
    said = _stream()
    with (
        contextlib.chdir(cwd),
        mock.patch.dict(os.environ, variables),
        mock.patch.object(sys, "argv", [str(Path(sys.prefix, "bin", "civicbrief"))]),
        contextlib.redirect_stdout(said),
        contextlib.redirect_stderr(errors or said),
        without_kernels(),
    ):
        try:
            code = main(list(map(str, arguments)))
        except SystemExit as end:
            code = int(end.code or 0)
    return _written(said), code


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)


def _written(stream: io.TextIOWrapper) -> str:
    return stream.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined]


def without_network(log: Path) -> dict[str, str]:
    """Variables for a process that reaches this machine alone, and notes what else it asked for."""
    return {"PYTHONPATH": python_path(SUPPORT / "no_network"), "NETWORK_LOG": str(log)}


def python_path(*folders: Path) -> str:
    """PYTHONPATH with folders before what stands there."""
    return os.pathsep.join(filter(None, [*map(str, folders), os.environ.get("PYTHONPATH", "")]))


def process(
    *arguments: str | Path, cwd: Path = ROOT, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does, in a process of its own, with variables of its own."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=cwd,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )
