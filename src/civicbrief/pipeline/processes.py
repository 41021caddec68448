"""An executor of `concurrent.futures` that runs each task in a process of its own.

Where the system can fork safely, the processes are forked from one that has loaded what they
need: a task starts clean, and all that it has taken is given back when it ends.
"""

from __future__ import annotations

import base64
import contextlib
import faulthandler
import multiprocessing
import os
import pickle
import re
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from civicbrief.core import temporary
from civicbrief.core.child import MORE_TIME, be_worker, can_fork, ending
from civicbrief.core.descendants import be_watched, end_group
from civicbrief.core.environment import variables_set

CELL = re.compile(r'File "<(cell \d+)>"')  # of a notebook, in the lines of `faulthandler`
IMAGE = "CIVICBRIEF_IMAGE"  # the pickled call by which the image for forks is warmed


class Processes(Executor):
    """At most `most` tasks run at once. A process that dies fails its own task alone."""

    def __init__(self, most: int, seconds: float, warm: Callable[..., Any], *arguments: Any):
        """A task may take some seconds. `warm` is called with its arguments, and as long, in the
        process that the others are forked from.
        """
        self._seconds = seconds
        self._context: Any = multiprocessing.get_context("forkserver" if can_fork() else "spawn")
        self._threads = ThreadPoolExecutor(most)
        if can_fork():
            from multiprocessing import forkserver

            call = base64.b64encode(pickle.dumps((int(seconds), warm, arguments))).decode()
            # The same modules as here; files in the folder of the user are none.
            path = os.pathsep.join(filter(None, sys.path))
            given = {IMAGE: call, "PYTHONSAFEPATH": "1", "PYTHONPATH": path}
            self._context.set_forkserver_preload(["civicbrief.pipeline.image"])
            with variables_set(given):
                forkserver.ensure_running()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        return self._threads.submit(self._run, fn, args, kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._threads.shutdown(wait, cancel_futures=cancel_futures)

    def _run(self, fn: Callable[..., Any], args: Any, kwargs: Any) -> Any:
        with temporary.folder() as place:
            return self._answered(place / "places", fn, args, kwargs)

    def _answered(self, places: Path, *task: Any) -> Any:
        """What a task answers; `places` is the file in which its process tells where it is."""
        receive, send = self._context.Pipe(duplex=False)
        told = send, self._seconds, places, *task
        process = self._context.Process(target=_answer, args=told, daemon=True)
        process.start()
        send.close()
        try:
            done, value = receive.recv()
        except EOFError:
            process.join()  # for its exit code
            if stopped := places.read_text("utf-8") if places.is_file() else "":
                found = CELL.search(stopped)
                what = found[1] if found else "it"
                problem = f"{what} was stopped after {self._seconds:.0f} s. {MORE_TIME}"
                raise OSError(problem) from None
            raise OSError(f"its process {ending(process.exitcode)}") from None
        finally:
            receive.close()
            process.join()
            if can_fork():
                end_group(process.pid)
        if not done:
            raise value
        return value


def _answer(
    send: Any, seconds: float, places: Path, fn: Callable[..., Any], args: Any, kwargs: Any
) -> None:
    if can_fork():
        be_worker(os.getppid())
        os.setsid()  # what it starts is of its group
        be_watched()
    with places.open("w") as file:
        faulthandler.dump_traceback_later(seconds, exit=True, file=file)
        try:
            answer = True, fn(*args, **kwargs)
        except Exception as error:
            answer = False, error
        faulthandler.cancel_dump_traceback_later()
    with contextlib.suppress(BrokenPipeError):  # the command has been killed
        send.send(answer)
    send.close()
