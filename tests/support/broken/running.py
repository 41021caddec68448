"""A server of broken inputs, as tests ask it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.support.broken.case import Case
from tests.support.project import ROOT

Run = Callable[[Case], dict[str, Any]]


@contextlib.contextmanager
def server(folder: Path) -> Iterator[Run]:
    """While this lasts, cases can be run, each in a process of its own."""
    command = [sys.executable, "-m", "tests.support.broken.server", str(folder)]
    path = os.pathsep.join(filter(None, sys.path))
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stdin
        assert process.stdout

        def run(case: Case) -> dict[str, Any]:
            asked = json.dumps([case.name, case.command])
            print(asked, file=process.stdin, flush=True)
            found: dict[str, Any] = json.loads(process.stdout.readline())  # type: ignore[union-attr]
            return found

        yield run
        process.stdin.close()
