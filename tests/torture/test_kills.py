"""Builds killed at any moment, and kernels started and stopped: `make torture`.

Two editions take turns in one folder. Whatever has been killed, it holds one of them, byte by byte.
"""

import asyncio
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from filelock import FileLock

from civicbrief.core.cache import digest
from civicbrief.pipeline import kernels
from civicbrief.pipeline.notebooks import environment
from tests.support.editions import shared
from tests.support.project import ROOT, project_with_data

pytestmark = [
    pytest.mark.skipif(not kernels.can_fork(), reason="this system cannot fork safely"),
    pytest.mark.edition,  # hundreds: begun late, they would be all that one process still does
]

ROWS, KILLS = 4, 50  # as many rows of kills, side by side
COLD = 12  # of the kills of a row, so many stop a build that runs every stage
DETAILS = ("full", "summary")
INTERRUPTIONS = 20
STOPPED = "Stopped. The last edition is as it was."
GONE = 2  # seconds for kernels to end
# The command's words are none of the process: this run does not count it as an edition.
# One that is started in the background would not hear of Ctrl-C.
RUN = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "sys.argv[1:] = {!r}; from civicbrief.cli.start import command; command()"
)


class Place:
    """A project with its folders for temporary files and for what is kept."""

    def __init__(self, folder: Path):
        self.project = project_with_data(folder / "project")
        self.temporary, self.cache = folder / "temporary", folder / "cache"
        for each in (self.temporary, self.cache):
            each.mkdir(exist_ok=True)

    def start(self, detail: str, *options: str) -> subprocess.Popen[str]:
        """A build, of one language and without Word files."""
        chosen = ("--language", "en", "--no-word", "-p", f"detail={detail}")
        return subprocess.Popen(
            [sys.executable, "-c", RUN.format(["build", *chosen, *options])],
            cwd=self.project,
            env=os.environ | {"TMPDIR": str(self.temporary), "CIVICBRIEF_CACHE": str(self.cache)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def build(self, detail: str, *options: str) -> float:
        """Build to the end; the seconds that it takes."""
        begun = time.monotonic()
        with self.start(detail, *options) as build:
            said = build.stderr.read()
        assert build.returncode == 0, said
        return time.monotonic() - begun

    def edition(self) -> dict[str, str]:
        out = self.project / "outputs"
        paths = (path for path in out.rglob("*") if not path.is_dir())
        return {path.relative_to(out).as_posix(): digest(path.read_bytes()) for path in paths}

    def left(self) -> list[str]:
        """What lies about that belongs to no edition and to no project."""
        begun = self.project.rglob(".*building-*")
        half = self.cache.glob("??/civicbrief-*")
        return [str(path) for path in (*self.temporary.iterdir(), *begun, *half)]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """What is kept of both editions: each row of kills begins with it."""
    folder = shared(tmp_path_factory) / "killed"
    with FileLock(folder.with_suffix(".lock")):
        if not folder.is_dir():
            place = Place(folder)
            for detail in DETAILS:
                place.build(detail)
    return folder / "cache"


@pytest.mark.parametrize("row", range(ROWS))
def test_a_killed_build_leaves_a_whole_edition_and_the_next_build_nothing_else(tmp_path, kept, row):
    shutil.copytree(kept, tmp_path / "cache")
    place, moments = Place(tmp_path), random.Random(row)
    place.build(DETAILS[0])
    first = place.edition()
    seconds = {(): place.build(DETAILS[1])}
    whole = [first, place.edition()]
    assert whole[0] != whole[1]
    cold = {*moments.sample(range(KILLS), COLD)}
    seconds["--force",] = place.build(DETAILS[1], "--force") if cold else 0
    for kill in range(KILLS):
        options = ("--force",) if kill in cold else ()
        moment = moments.uniform(0, seconds[options])
        build = place.start(DETAILS[kill % 2], *options)
        if kill % 4 == 3 and not options:  # the exchange of folders is short: aim at it
            until(lambda: [*place.project.glob(".outputs.building-*")], build)
            moment = moments.uniform(0, 0.3)
        with contextlib.suppress(subprocess.TimeoutExpired):
            build.wait(moment)
        began = psutil.Process(build.pid).children(recursive=True) if build.poll() is None else []
        build.kill()
        build.communicate()
        where = f"row {row}, kill {kill} {options} after {moment:.2f} s"
        assert outliving(began) == [], where
        assert place.edition() in whole, where
        place.build(DETAILS[(kill + 1) % 2])
        assert place.edition() == whole[(kill + 1) % 2], where
        assert place.left() == [], where


def test_ctrl_c_at_any_moment_ends_a_build_in_one_line_and_leaves_nothing(tmp_path, kept):
    shutil.copytree(kept, tmp_path / "cache")
    place, moments = Place(tmp_path), random.Random(20)
    place.build(DETAILS[0])
    whole, seconds = place.edition(), place.build(DETAILS[0], "--force")
    for _ in range(INTERRUPTIONS):
        build, moment = place.start(DETAILS[0], "--force"), moments.uniform(0, seconds)
        with contextlib.suppress(subprocess.TimeoutExpired):
            build.wait(moment)
        began = psutil.Process(build.pid).children(recursive=True) if build.poll() is None else []
        with contextlib.suppress(ProcessLookupError):
            os.killpg(build.pid, signal.SIGINT)  # to the whole group, as a terminal does
        said = build.communicate()[1].strip().splitlines()
        where = f"after {moment:.2f} s: {said}"
        if build.returncode:
            assert (build.returncode, said[-1:]) == (130, [STOPPED]), where
            assert "Traceback" not in where
        assert outliving(began) == [], where
        assert place.edition() == whole, where
        assert place.left() == [], where


def outliving(processes):
    """Those that still run after some seconds. Whoever ended waits for the system to take note."""
    latest, alive = time.monotonic() + GONE, processes
    while (alive := [one for one in alive if runs(one)]) and time.monotonic() < latest:
        time.sleep(0.01)
    return alive


def runs(process):
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def until(true, build):
    while not true() and build.poll() is None:
        time.sleep(0.005)


def test_kernels_start_and_stop_two_hundred_times_and_none_is_left(tmp_path):
    started = []

    async def serve(manager):
        await manager.start_kernel(cwd=str(tmp_path))
        started.append(psutil.Process(manager.provisioner.pid))
        client = manager.client()
        client.start_channels()
        await client.wait_for_ready(timeout=60)
        client.stop_channels()
        await manager.shutdown_kernel(now=True)

    with (
        environment({"project": str(ROOT)}) as scratch,
        kernels.server(ROOT) as server,
        ThreadPoolExecutor(1) as beside,  # this thread may have the loop of a browser
    ):
        for _ in range(200):
            manager = kernels.manager(scratch, server)(kernel_name="python3")
            beside.submit(asyncio.run, serve(manager)).result()
        assert len({*started}) == 200
        assert [one for one in started if runs(one)] == []
        assert [path.name for path in scratch.glob("kernel-*")] == []
