"""Shared material: the project's own data, a copy that can be broken, and built editions."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pseudo
import pytest
from filelock import FileLock

from civicbrief.core.project import texts
from civicbrief.data import data_folder
from civicbrief.data.observation import Observation, Unit
from civicbrief.metrics import data_check, project_metrics, results, verdicts
from civicbrief.text.words import Words

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("kk", "ru", "en")
project_metrics.register(
    ROOT
)  # metrics of this edition, which tests look up before any project is found


@pytest.fixture(autouse=True)
def metrics_of_this_edition() -> Iterator[None]:
    """Whatever project a test looks into, the next one finds the metrics of this one."""
    yield
    project_metrics.register(ROOT)


@pytest.fixture(scope="session")
def data() -> data_folder.Data:
    return data_check.load(ROOT / "data")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the data folder that a test may break."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


def project_in(folder: Path) -> Path:
    """The notebooks, texts and own metrics in a folder of their own, to be broken; no data."""
    shutil.copytree(ROOT / "notebooks", folder / "notebooks")
    (folder / "src").mkdir(exist_ok=True)
    shutil.copy(ROOT / project_metrics.FILE, folder / project_metrics.FILE)
    return folder


def words(
    language: str,
    data: data_folder.Data,
    population: str = "world_bank",
    folder: Path | None = None,
) -> Words:
    """Passages over a state of the data, with all that notebook 2 would write computed."""
    rows = results.table(data, population)
    judged = verdicts.table(data, rows)
    intervals = verdicts.intervals_of([*rows, *verdicts.counts(judged)])
    named = verdicts.by_name(judged)
    return Words(language, folder or texts(ROOT), data, intervals, population, named)


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


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition of the project's own data, built once for all tests that only read it."""
    return built_once(
        tmp_path_factory, "edition", lambda folder: civicbrief("build", "--out", folder / "outputs")
    )


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition with 100 charity foundations more: 1,642, and a total of 6,866."""

    def build(folder: Path) -> subprocess.CompletedProcess[str]:
        data = Path(shutil.copytree(ROOT / "data", folder / "data"))
        change(data, "observations", "npo_charity_funds", value="1642", printed="1 642")
        change(data, "observations", "npo_total", value="6866", printed="6 866")
        return civicbrief("build", "--data", data, "--out", folder / "outputs")

    return built_once(tmp_path_factory, "grown", build)


@pytest.fixture(scope="session")
def pseudo_edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition in the language that no one speaks (see `pseudo`), and in no other."""
    return built_once(
        tmp_path_factory,
        "pseudo",
        lambda folder: civicbrief("build", "--language", "eo", cwd=pseudo.project(folder, ROOT)),
    )


@pytest.fixture(scope="session")
def thousandfold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition in Kazakh and English for a total of 6,766,000, a thousand times the text's."""

    def build(folder: Path) -> subprocess.CompletedProcess[str]:
        data = Path(shutil.copytree(ROOT / "data", folder / "data"))
        change(data, "observations", "npo_total", value="6766000", printed="6 766 000")
        languages = ("--language", "kk", "--language", "en")
        return civicbrief("build", "--data", data, "--out", folder / "outputs", *languages)

    return built_once(tmp_path_factory, "thousandfold", build)


@pytest.fixture
def seen() -> Callable[..., Observation]:
    """Make an observation by hand: seen("7,2", "rounded")."""

    def make(
        printed: str, qualifier: str = "exact", unit: Unit | None = None, **changes: object
    ) -> Observation:
        value = Decimal(printed.replace(" ", "").replace(",", "."))
        made = Observation(
            id="x",
            subject="x",
            area="KAZ",
            period="2020",
            value=value,
            printed=printed,
            qualifier=qualifier,
            unit=unit or Unit("people", "plain", low=Decimal(0)),
            quote="",
            sentence=None,
            source="s",
            row=2,
        )
        return replace(made, **changes)  # type: ignore[arg-type]

    return make
