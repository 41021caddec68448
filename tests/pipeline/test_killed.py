"""What is killed ends with all that it has started, and the next build clears what it left.

Two hundred kills of whole builds are in `tests/torture`.
"""

import subprocess
import sys
import tempfile
import time

import psutil
import pytest

from civicbrief.cli.checks import _notices
from civicbrief.core.cache import Cache
from civicbrief.core.child import Child
from civicbrief.core.faults import CheckFailed, InputError
from civicbrief.metrics.project_metrics import metrics_of
from civicbrief.pipeline import check, kernels, publish, stage_work
from civicbrief.pipeline.deadline import of_steps
from civicbrief.pipeline.edition import Edition
from tests.support import bare_server

pytestmark = pytest.mark.skipif(not kernels.can_fork(), reason="this system cannot fork safely")

# What a build has about it while its notebooks run: it says so, and waits.
BUILDS = """
import os, sys, time
from pathlib import Path
from civicbrief.core import temporary
from civicbrief.core.cache import Cache
from civicbrief.core.child import Child
from civicbrief.pipeline import kernels, publish
from civicbrief.pipeline.notebooks import environment
project, cache, warm = Path(sys.argv[1]), Cache(Path(sys.argv[2])), sys.argv[3]
kernels.SERVER = sys.argv[4]
with (
    kernels.server(project) as server,
    publish.staging(project / "outputs") as folder,
    environment({"project": str(project)}) as scratch,
):
    started = [server._process.pid, Child("the check", 60, time.sleep, 60).process]
    (cache.folder / "ab").mkdir()
    (cache.folder / "ab" / f"{temporary.prefix()}x").touch()
    temporary.begun(project / "data.csv").touch()
    if warm:
        started.append(server.fork(["-f", str(scratch / "kernel.json")], str(scratch), os.environ))
    print(*started, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("warm", ["", "with a kernel"])
def test_a_killed_build_leaves_no_process_and_the_next_command_nothing_else(
    tmp_path, monkeypatch, warm
):
    for name in ("project", "cache", "temporary"):
        (tmp_path / name).mkdir()
    project, cache, place = (tmp_path / name for name in ("project", "cache", "temporary"))
    monkeypatch.setenv("TMPDIR", str(place))
    command = [sys.executable, "-c", BUILDS, str(project), str(cache), warm, bare_server.SERVER]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as build:
        started = [psutil.Process(int(one)) for one in build.stdout.readline().split()]
        assert len(started) == 2 + bool(warm)
        build.kill()
    assert psutil.wait_procs(started, 30)[1] == []
    left = [len([*folder.iterdir()]) for folder in (project, cache, place)]
    assert left[:2] == [2, 1]
    assert left[2] >= 1  # the server may have been at work there too
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    publish.recover_all(project / "outputs", project)
    Cache(cache).tidy()
    assert [*project.iterdir(), *cache.glob("ab/*"), *place.iterdir()] == []


def test_a_file_of_metrics_that_never_ends_is_named_by_its_line(tmp_path):
    (tmp_path / "src").mkdir()
    text = "import time\n\nwhile True:\n    time.sleep(1)\n"
    (tmp_path / "src" / "own.py").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"^own\.py:4: the file was stopped after 2 s"):
        Child("the check", 2, metrics_of, tmp_path).result()


def test_a_check_that_never_returns_is_stopped_in_a_build_as_alone(monkeypatch):
    def never(*given):
        time.sleep(600)

    told = r"^the check: it was stopped after 1 s\. Correct it, or allow more time with --timeout"
    monkeypatch.setattr(check, "check_inputs", never)
    with pytest.raises(CheckFailed, match=told):
        _notices(None, 1, None)
    monkeypatch.setattr(stage_work, "check", never)
    edition = Edition(None, None, (), deadline=of_steps(1))
    work = stage_work.Work(edition, None, None, print, None)
    work.begin_check()
    with pytest.raises(InputError, match=told):
        work._checked()
