"""The metrics that a project adds in its `src/own.py`, registered as the package's own are."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from pathlib import Path

from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.core.project import PROJECT
from civicbrief.metrics import civil_society  # noqa: F401  # its metrics are registered
from civicbrief.metrics.registry import METRICS

FILE = "src/own.py"
_state: tuple[Path, str] | None = None  # the file whose metrics are registered, and its text
_added: set[str] = set()


def register(project: Path) -> None:
    """Register the metrics of a project; those of any other, or of an older text, go.

    A project without the file has none. Raises InputError, with file and line, for one that
    cannot be run; the package's metrics alone are registered then.
    """
    global _state
    path = project / FILE
    text = _text(path) if path.is_file() else ""
    if (path, text) == _state:
        return
    for name in _added:
        del METRICS[name]
    _added.clear()
    _state = None
    before = set(METRICS)
    try:
        exec(compile(text, str(path), "exec"), {"__name__": "own"})
    except (Exception, SystemExit) as error:
        for name in set(METRICS) - before:
            del METRICS[name]
        problem = f"it cannot be run: {type(error).__name__}: {error}"
        raise InputError([Fault(path.name, problem, "Correct it.", _line(error, path))]) from error
    _added.update(set(METRICS) - before)
    _state = (path, text)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        fault = Fault(path.name, "it is not UTF-8", "Save it as UTF-8.", line)
        raise InputError([fault]) from None


def _line(error: BaseException, path: Path) -> int | None:
    """The line of the file at which it stopped."""
    if isinstance(error, SyntaxError):
        return error.lineno
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == str(path)]
    return lines[-1] if lines else None


def find_project(
    start: Path | None = None, elsewhere: Callable[[Path], None] = lambda folder: None
) -> Path:
    """The nearest folder, from `start` upwards, that holds `notebooks/text`.

    A kernel started by a build is told by the environment; a notebook that was copied out of
    its project falls back to the checkout that the package runs from; `elsewhere` is told of
    it. The project's own metrics are registered. Raises UsageError, and InputError where these
    cannot be read.
    """
    here = (start or Path.cwd()).resolve()
    told = [Path(os.environ[PROJECT])] if PROJECT in os.environ else []
    for folder in (*told, here, *here.parents, *Path(__file__).resolve().parents):
        if (folder / "notebooks" / "text").is_dir():
            register(folder)
            if folder not in (*told, here, *here.parents):
                elsewhere(folder)
            return folder
    raise UsageError(
        f"No civicbrief project at or above {here.name}: it would hold the folder notebooks/text. "
        "Run the command inside the project."
    )
