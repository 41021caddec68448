"""Whole editions, their notebooks run by kernels: dear, so each is named and counted."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

MOST = 10
COUNTED = "CIVICBRIEF_TEST_EDITIONS"  # the file with a line for each edition, for all workers
# What stands in a command line that makes an edition, and in one of a shell.
BUILDS = re.compile(r"(command\(\)|civicbrief['\"]?) (build|preview)\b(?!.*--help)")
_named: list[str] = []  # the edition that is being built by its name


@contextlib.contextmanager
def edition_named(name: str) -> Iterator[None]:
    """Whatever process builds an edition meanwhile is the one of this name."""
    _named.append(name)
    try:
        yield
    finally:
        _named.pop()


def count(name: str) -> None:
    with Path(os.environ[COUNTED]).open("a", encoding="utf-8") as file:
        file.write(f"{name}\n")


def watch(event: str, arguments: tuple) -> None:
    """Count an edition when the process that builds it starts (see `sys.addaudithook`).

    `make torture` builds as many as it needs.
    """
    if event == "subprocess.Popen":
        line = " ".join(map(str, arguments[1]))
        place = os.environ.get("PYTEST_CURRENT_TEST", "")
        if BUILDS.search(line) and not place.startswith("tests/torture/"):
            count(_named[-1] if _named else f"without a name: {place}: {line}")


def faults(counted: list[str], named: dict[str, str]) -> list[str]:
    """What is wrong with the editions of a run: too many, one twice, one without a reason."""
    told = [f"edition built twice: {name}" for name, n in Counter(counted).items() if n > 1]
    told += [f"edition not in EDITIONS: {name}" for name in sorted({*counted} - named.keys())]
    if len(counted) > MOST:
        told.append(f"{len(counted)} whole editions were built, at most {MOST} may be")
    return told


def built_once(
    factory: pytest.TempPathFactory, name: str, build: Callable[[Path], subprocess.CompletedProcess]
) -> Path:
    """The folder `outputs` that `build` leaves in a folder it is given, for all processes of a run.

    An edition appears whole or not at all, so one that is there is good.
    """
    folder = shared(factory) / name
    with FileLock(folder.with_suffix(".lock")):
        if not (folder / "outputs").is_dir():
            folder.mkdir(exist_ok=True)
            done = build(folder)
            assert done.returncode == 0, done.stderr
    return folder / "outputs"


def shared(factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of a run share."""
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
