"""The same pages by workers of a Dask cluster, over the loopback: no disk shared, none lost."""

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from civicbrief.core.faults import UsageError
from civicbrief.pipeline import atlas
from tests.pipeline.test_atlas import made, planned
from tests.support import countries as panels
from tests.support.project import ROOT, civicbrief, python_path, write

# Imported where a cluster starts: that takes a second of each process that collects the tests.
pytestmark = pytest.mark.skipif(not find_spec("distributed"), reason="distributed is not there")
PATIENCE = 120  # seconds for what takes five on an idle machine


def started(log, *words, cwd, **variables):
    """A command of Dask in a process of its own, which writes to a log."""
    environment = {**os.environ, "PYTHONPATH": python_path(ROOT / "src"), **variables}
    return subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_" + words[0], *words[1:]],
        cwd=cwd,
        env=environment,
        stdout=log.open("w"),
        stderr=subprocess.STDOUT,
    )


def address_in(log, process, pattern):
    """The address that a scheduler says it listens at."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := re.search(pattern, log.read_text(encoding="utf-8")):
            return found[1]
        assert process.poll() is None, log.read_text(encoding="utf-8")
        time.sleep(0.1)
    raise AssertionError(log.read_text(encoding="utf-8"))


@pytest.fixture
def cluster(tmp_path):
    """The address of a scheduler, and its two workers; each has a folder of its own."""
    running, folders = [], []
    for name in ("scheduler", "one", "two"):
        folders.append(tmp_path / name)
        folders[-1].mkdir()
    at = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    log = tmp_path / "scheduler.log"
    running.append(started(log, "scheduler", *at, cwd=folders[0]))
    try:
        address = address_in(log, running[0], r"Scheduler at:\s+(tcp://127\.0\.0\.1:\d+)")
        for name, folder in zip(("one", "two"), folders[1:], strict=True):
            given = ("worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard")
            log = tmp_path / f"{name}.log"
            running.append(started(log, *given, "--name", name, cwd=folder))
        dask = import_module("distributed")
        with dask.Client(address, timeout=PATIENCE, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=PATIENCE)
        yield address, running[1:]
    finally:
        for process in running:
            process.kill()
            process.wait()


def table():
    """Countries that have a name, each with a digit of its own."""
    codes = ("KGZ", "UZB", "TJK")
    return panels.rows({code: place + 1 for place, code in enumerate(codes)}, {})


@pytest.mark.torture
def test_one_worker_killed_in_the_middle_loses_no_page_and_makes_none_twice(cluster, tmp_path):
    """And what comes back are the bytes that this machine makes."""
    from civicbrief.pipeline.cluster import workers

    address, (first, _) = cluster
    plan = planned(write(tmp_path / "panel.csv", table()))
    here, there, seen = tmp_path / "here", tmp_path / "there", Counter()
    assert made(plan, here).failed == {}
    atlas.prepare(plan, there, False)

    def step():
        seen["steps"] += 1
        if seen["steps"] == 2:
            first.kill()

    with workers(address, plan.files, {}) as (pool, submit, width):
        assert width == 2
        outcome = atlas.run(plan, there, pool, submit, width, False, step)
    assert first.wait(PATIENCE) < 0
    assert outcome.failed == {}
    assert outcome.made == [job.name for job in plan.jobs]
    assert seen["steps"] == len(plan.jobs) == 3
    for path in (path for path in here.rglob("*") if path.is_file() and "index" not in path.name):
        assert (there / path.relative_to(here)).read_bytes() == path.read_bytes(), path


@pytest.mark.torture
def test_workers_that_joined_since_are_given_the_files_too(cluster, tmp_path):
    from civicbrief.pipeline.cluster import workers

    address, _ = cluster
    plan = planned(write(tmp_path / "panel.csv", table()), "KGZ")
    out = tmp_path / "out"
    atlas.prepare(plan, out, False)
    with workers(address, plan.files, {}) as (pool, submit, width):
        (tmp_path / "three").mkdir()
        given = ("worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard")
        third = started(tmp_path / "3.log", *given, "--name", "three", cwd=tmp_path / "three")
        try:
            pool._client.wait_for_workers(3, timeout=PATIENCE)
            found = pool._client.run(lambda dask_worker: dask_worker.name in ("three",))
            (name,) = [where for where, is_third in found.items() if is_third]
            pool._kwargs["workers"] = [name]
            outcome = atlas.run(plan, out, pool, submit, width, False, lambda: None)
        finally:
            third.kill()
            third.wait()
    assert outcome.made == ["KGZ/en"]


def test_where_no_scheduler_answers_a_line_says_so(monkeypatch):
    from civicbrief.pipeline import cluster

    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    with (
        pytest.raises(UsageError, match=r"--cluster tcp://127\.0\.0\.1:9: no scheduler answers"),
        cluster.workers("tcp://127.0.0.1:9", {}, {}),
    ):
        pass


def test_without_dask_a_line_says_what_to_type(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "civicbrief.pipeline.cluster", raising=False)
    file = write(tmp_path / "p.csv", panels.rows())
    given = ("atlas", "--panel", file, "--country", "EST", "--cluster", "tcp://127.0.0.1:9")
    done = civicbrief(*given, "--out", tmp_path / "out")
    assert done.returncode == 2
    assert 'Type: python -m pip install "civicbrief[cluster]"' in done.stderr


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """An authority's certificate, with one that it has signed for this machine, and its key."""
    folder: Path = tmp_path_factory.mktemp("tls")
    new = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost")
    made = ("-keyout", folder / "key.pem", "-out", folder / "cert.pem")
    name = ("-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
    subprocess.run(["openssl", *new, *made, *name], check=True, capture_output=True)
    return folder / "cert.pem", folder / "key.pem"


def test_an_encrypted_scheduler_is_reached_with_certificates_only(certificates, tmp_path):
    cert, key = certificates
    tls = ("--tls-ca-file", cert, "--tls-cert", cert, "--tls-key", key)
    at = ("--host", "tls://127.0.0.1", "--port", "0", "--no-dashboard")
    log, running = tmp_path / "scheduler.log", []
    running.append(started(log, "scheduler", *at, *map(str, tls), cwd=tmp_path))
    try:
        address = address_in(log, running[0], r"Scheduler at:\s+(tls://127\.0\.0\.1:\d+)")
        given = ("worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard")
        running.append(started(tmp_path / "1.log", *given, *map(str, tls), cwd=tmp_path))
        file = write(tmp_path / "p.csv", panels.rows())
        asked = ("atlas", "--panel", file, "--country", "EST", "--language", "en")
        ours = ("--cluster", address, "--tls-ca", cert, "--tls-cert", cert, "--tls-key", key)
        done = civicbrief(*asked, *ours, "--out", tmp_path / "out")
        assert done.returncode == 0, done.stderr
        record = json.loads((tmp_path / "out" / "EST" / "en.made.json").read_bytes())
        assert set(record["files"]) >= {"EST/en.html", "EST/en.pdf"}
    finally:
        for process in running:
            process.kill()
            process.wait()
