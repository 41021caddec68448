"""Shared material: the project's own data, a copy that can be broken, and built editions."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from civicbrief.data.observation import Observation, Unit
from civicbrief.metrics.project_data import ProjectData
from tests.support import pseudo
from tests.support.project import ROOT, built_once, change, civicbrief, load


@pytest.fixture(scope="session")
def data() -> ProjectData:
    return load(ROOT / "data")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the data folder that a test may break."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


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
