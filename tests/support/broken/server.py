"""Runs cases, each in a process of its own that is forked from one which has everything loaded.

`python -m tests.support.broken.server FOLDER` reads names of cases with a command, a line of JSON
each, and answers each by another. Memory and processor are limited: a case that takes too much
fails alone.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
MEMORY = 2**30  # bytes that a case may take
SECONDS = 30  # of a processor: what takes longer hangs
CLOCK = 300  # seconds: what waits longer hangs
PARTS = ("data", "notebooks", "src/own.py", "editions")
BRAND = "meta:\n  name: Institute of Examples\n"


def prepare(folder: Path) -> Path:
    """The sound project that cases break: this one, with what else a person may add to it."""
    from tests.support.broken import foreign

    project = folder / "sound"
    for part in PARTS:
        source, target = ROOT / part, project / part
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    few(project / "data")
    (project / "_brand.yml").write_text(BRAND)
    foreign.prepare(project)
    edition = project / "outputs"
    edition.mkdir()
    (edition / "index.html").write_text("the last edition")
    return project


def few(data: Path) -> None:
    """Leave the areas of revisions.csv but four out: most of a check is spent on them."""
    path, card = data / "revisions.csv", data / "datapackage.json"
    own = {line[:3] for line in (data / "panel.csv").read_text().splitlines()[1:]}
    lines = path.read_text().splitlines(keepends=True)
    kept = sorted({line[:3] for line in lines[1:]})[:4]
    path.write_text("".join(lines[:1] + [line for line in lines if line[:3] in kept]))
    told = json.loads(card.read_text())
    told["revisionAreas"] = [area for area in told["revisionAreas"] if area in {*own, *kept}]
    card.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n")


def run(name: str, command: tuple[str, ...], sound: Path, folder: Path) -> dict[str, Any]:
    """What the command prints, how it ends and what it took, in a copy with one file broken."""
    from tests.support.broken.cases import ALL

    case, project = ALL[name], folder / "case"
    shutil.rmtree(project, ignore_errors=True)
    shutil.copytree(sound, project, copy_function=os.link)
    case.spoil(project)
    sys.stdout.flush()
    child = os.fork()
    if not child:
        _in_child(command, project, folder)
    status, used = os.wait4(child, 0)[1:]
    out, err = ((folder / part).read_text(errors="replace") for part in ("out", "err"))
    return {
        "name": name,
        "code": os.waitstatus_to_exitcode(status),
        "out": out,
        "err": err,
        "seconds": used.ru_utime + used.ru_stime,
        "megabytes": used.ru_maxrss // 1024,
        "edition": (project / "outputs" / "index.html").read_text(),
        "left": sorted(path.name for path in (project / "outputs").iterdir()),
    }


def _in_child(command: tuple[str, ...], project: Path, folder: Path) -> None:
    from civicbrief.cli.main import main

    code = 70
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_size() + MEMORY, resource.RLIM_INFINITY))
        signal.alarm(CLOCK)
        os.chdir(project)
        for number, part in ((1, "out"), (2, "err")):
            os.dup2(os.open(folder / part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        with open(1, "w", closefd=False) as sys.stdout, open(2, "w", closefd=False) as sys.stderr:
            try:
                code = main(list(command))
            except SystemExit as end:
                code = int(end.code or 0)
            except BaseException:
                traceback.print_exc()
    finally:
        os._exit(code)


def _size() -> int:
    """The address space of this process, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def serve(folder: Path) -> None:
    os.environ["CIVICBRIEF_CACHE"] = ""
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]  # as the command does
    sound = prepare(folder)
    from tests.support.project import civicbrief

    first = civicbrief("check", cwd=sound)
    assert first.returncode == 0, first.stderr
    import openpyxl  # noqa: F401  # as an import does

    for line in sys.stdin:
        name, command = json.loads(line)
        print(json.dumps(run(name, tuple(command), sound, folder)), flush=True)


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
