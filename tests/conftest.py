"""Shared material: the project's own data, a copy that can be broken, and built editions.

A whole edition, whose notebooks are run by kernels, takes some twenty seconds of a processor: a run
builds those of `EDITIONS` at most, each once. All other tests run the cells of notebooks in their
own process (`tests.support.cells`), which makes the same bytes.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from civicbrief.core.editions import kept
from civicbrief.core.project import texts
from civicbrief.data.observation import Observation, Unit
from civicbrief.export.exporters import BriefDOCX
from civicbrief.metrics import results
from civicbrief.metrics.project_data import ProjectData
from civicbrief.pipeline.outputs import machine_readable
from civicbrief.tools.verify import readers
from tests.support import editions, known_tables, known_texts, pseudo
from tests.support.broken.running import Run, server
from tests.support.cells import without_papers
from tests.support.documented import site_in
from tests.support.editions import built_once, edition_named
from tests.support.project import (
    LANGUAGES,
    ROOT,
    SUPPORT,
    change,
    civicbrief,
    load,
    process,
    python_path,
    without_network,
)

EDITIONS = {
    "edition": "what the tests of finished files read: three languages, by kernels",
    "elsewhere": "a system without fork, sockets and exchange of folders makes the same bytes",
    "stopped": "a build that is told to end takes its kernels along",
    "README.md, build 1": "the README's first own edition, typed in a shell",
    "preview": "a preview in a terminal from its start to Ctrl-C",
    "preview-while-you-write.md, preview": "the preview that the documentation starts",
}
# What a test needs follows from its fixtures; the few that need it without one are marked by hand.
# `make test-quick` leaves these out.
MARKS = {
    "browser": ("launch",),
    "docs_site": ("site",),
    "edition": (
        *("edition", "grown", "pseudo_edition", "thousandfold"),
        *("published", "flawed", "branded", "built"),  # of one module each
    ),
    "office": ("printed",),
    "wheel": ("wheel",),
}

TORTURE = Path(__file__).parent / "torture"  # `make test` leaves out what lies there

known_tables.share()
known_texts.share()
# Whatever is read is read once a run: by its bytes, so that copies are too.
readers.READERS.update({ending: cache(reader) for ending, reader in readers.READERS.items()})
os.environ["CIVICBRIEF_CACHE"] = ""  # nothing is kept from one test to another
os.environ["PYTHONPATH"] = python_path(SUPPORT / "left_out")  # see the module in it


@pytest.fixture(scope="session")
def data() -> ProjectData:
    return load(ROOT / "data")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the data folder that a test may break."""
    return Path(shutil.copytree(ROOT / "data", tmp_path / "data"))


@pytest.fixture(scope="session")
def earlier(data: ProjectData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that keeps, as edition 1, what the project's own data give today."""
    found, blocks = results.compute(data), {language: [] for language in LANGUAGES}
    ledger = machine_readable(found, texts(ROOT), blocks)
    folder = tmp_path_factory.mktemp("earlier") / "editions" / "1"
    folder.mkdir(parents=True)
    text = json.dumps(kept(ledger), default=str)
    (folder / "ledger.json").write_text(text, encoding="utf-8")
    return folder.parents[1]


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition of the project's own data, built once for all tests that only read it.

    It is built without a network: what its processes asked for stands in the file `network` beside
    it.
    """

    def build(folder: Path) -> subprocess.CompletedProcess[str]:
        with edition_named("edition"):  # of `EDITIONS`: built as a user builds it
            alone = without_network(folder / "network")
            return process("build", "--out", folder / "outputs", **alone)

    return built_once(tmp_path_factory, "edition", build)


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition with 100 charity foundations more: 1,642, and a total of 6,866. Without papers."""

    def build(folder: Path) -> subprocess.CompletedProcess[str]:
        data = Path(shutil.copytree(ROOT / "data", folder / "data"))
        change(data, "observations", "npo_charity_funds", value="1642", printed="1 642")
        change(data, "observations", "npo_total", value="6866", printed="6 866")
        with without_papers():
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
    """An edition in Kazakh and English for a total of 6,766,000, a thousand times the text's.

    Without Word files.
    """

    def build(folder: Path) -> subprocess.CompletedProcess[str]:
        data = Path(shutil.copytree(ROOT / "data", folder / "data"))
        change(data, "observations", "npo_total", value="6766000", printed="6 766 000")
        languages = ("--language", "kk", "--language", "en")
        with without_papers(BriefDOCX):
            return civicbrief("build", "--data", data, "--out", folder / "outputs", *languages)

    return built_once(tmp_path_factory, "thousandfold", build)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documentation as a site."""
    return built_once(tmp_path_factory, "site", site_in)


@pytest.fixture(scope="session")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Runs a case of `tests.support.broken`, each in a process of its own."""
    with server(tmp_path_factory.mktemp("broken")) as run:
        yield run


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


# --- the order of tests, and their marks


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """What a run leaves out by its mark need not be imported."""
    left_out = re.match(r"not\b.*\btorture\b", config.option.markexpr)
    return True if left_out and collection_path == TORTURE else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """First what takes long, so that no process is left with it when the others have ended.

    `worksteal` gives each process as many tests in a row, and one that has none left takes some
    from the end of another's row. So the first begins with what reads the edition, the second with
    what builds anything else, those files last that read the edition too: neither waits for the
    other. What is quick comes last.
    """
    dear: tuple[list[pytest.Item], list[pytest.Item]] = [], []
    quick, torture = list[pytest.Item](), list[pytest.Item]()  # `make torture` runs the latter
    for item in items:
        names = {*getattr(item, "fixturenames", ())}
        if TORTURE in item.path.parents:
            item.add_marker("torture")
        by_hand = any(item.get_closest_marker(mark) for mark in MARKS)
        found = {mark: names.intersection(made) for mark, made in MARKS.items()}
        for mark in filter(found.get, MARKS):
            item.add_marker(mark)
        if item.get_closest_marker("torture"):
            torture.append(item)
        elif by_hand or any(found.values()):
            dear[by_hand or found["edition"] != {"edition"}].append(item)
        else:
            quick.append(item)
    both = {item.path for item in dear[1] if "edition" in item.fixturenames}
    dear[1].sort(key=lambda item: item.path in both)
    processes = getattr(config, "workerinput", {}).get("workercount", 1)
    torture.sort(key=lambda item: item.get_closest_marker("edition") is None)
    others = len(items) - len(torture)
    room = max(0, others // processes - len(dear[0]))  # in the row of the first
    items[:] = [*torture, *dear[0], *quick[:room], *dear[1], *quick[room:]]


# --- whole editions are counted


def pytest_configure(config: pytest.Config) -> None:
    if editions.COUNTED not in os.environ:  # a worker is told by the process that started it
        handle, os.environ[editions.COUNTED] = tempfile.mkstemp(prefix="editions-")
        os.close(handle)
    sys.addaudithook(editions.watch)


def counted() -> list[str]:
    return Path(os.environ[editions.COUNTED]).read_text(encoding="utf-8").splitlines()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that has built more whole editions than `EDITIONS` allows."""
    if "PYTEST_XDIST_WORKER" not in os.environ and editions.faults(counted(), EDITIONS):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_unconfigure() -> None:
    if "PYTEST_XDIST_WORKER" not in os.environ:
        Path(os.environ.pop(editions.COUNTED)).unlink()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in editions.faults(counted(), EDITIONS):
        terminalreporter.write_line(line, red=True)
