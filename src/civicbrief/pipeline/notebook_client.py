"""Papermill's client with bounds: how long a cell may run, and how much it may print."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import Any

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from papermill import execute, iorw
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import Engine, papermill_engines

from civicbrief.pipeline.deadline import Deadline

ENGINE = "civicbrief"  # its name for papermill
OPTIONS = ("deadline", "resources", "iopub_timeout", "kernel_manager_class", "shutdown_kernel")
STARTING = 120  # seconds for a kernel, on a busy machine
LARGEST = 20_000_000  # bytes of one cell's output; an edition is some 15 million
MESSAGE = 1_000  # bytes that every message counts for, however short


@dataclass
class Stopped(Exception):
    """A cell that was running when its notebook was stopped."""

    index: int
    cell: NotebookNode
    problem: str
    remedy: str = ""  # empty where the kernel has ended


class Client(PapermillNotebookClient):  # type: ignore[misc]  # it has no types
    """Runs the cells of one notebook. Raises Stopped."""

    def __init__(self, manager: Any, deadline: Deadline, **options: Any):
        self.deadline, self.index, self.begun, self.printed = deadline, 0, 0.0, 0
        super().__init__(
            manager,
            timeout=STARTING,
            timeout_func=lambda cell: deadline.left(),
            startup_timeout=max(1, int(deadline.left(STARTING))),
            on_cell_start=self._begin,
            **options,
        )

    def execute(self, **options: Any) -> NotebookNode:
        try:
            notebook: NotebookNode = super().execute(**options)
            return notebook
        except CellTimeoutError:
            problem = self.deadline.stopped(time.monotonic() - self.begun)
            raise self._stopped(problem, self.deadline.remedy()) from None
        except DeadKernelError:
            if self.printed <= LARGEST:
                raise self._stopped("") from None
            problem = f"was stopped when it had printed {LARGEST // 1_000_000} MB"
            raise self._stopped(problem, "Print less.") from None

    def process_message(self, message: Any, *place: Any) -> Any:
        self.printed += MESSAGE + _size(message["content"])
        if self.printed > LARGEST and self.task_poll_for_reply:
            self.task_poll_for_reply.cancel()  # as where the kernel has died
        return super().process_message(message, *place)

    def _begin(self, cell: NotebookNode, cell_index: int) -> None:
        self.index, self.begun, self.printed = cell_index, time.monotonic(), 0

    def _stopped(self, problem: str, remedy: str = "") -> Stopped:
        return Stopped(self.index, self.nb.cells[self.index], problem, remedy)


class Bounded(Engine):  # type: ignore[misc]
    """Papermill's engine with this client."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, **options: Any) -> None:
        given = {name: value for name, value in options.items() if name in OPTIONS}
        log = logging.getLogger("papermill")
        Client(nb_man, kernel_name=kernel_name, log=log, **given).execute()


papermill_engines.register(ENGINE, Bounded)


def _write(notebook: NotebookNode, path: str | None) -> None:
    if path:
        iorw.write_ipynb(notebook, path)


execute.write_ipynb = _write  # without a path, papermill would write it all to no file


def _size(content: Any) -> int:
    """About how many characters a message holds."""
    if isinstance(content, str):
        return len(content)
    if isinstance(content, dict):
        return sum(map(_size, content.values()))
    return sum(map(_size, content)) if isinstance(content, list) else 1
