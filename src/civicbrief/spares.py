"""Kernels started ahead of their use, with the slow imports done: each serves one notebook.

A kernel that has served is ended, so nothing of one run is left for the next. It is an
ordinary kernel in all else.
"""

from __future__ import annotations

import contextlib
import secrets
from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from jupyter_client.manager import KernelManager

from civicbrief.project import transport

NUMBER = 3  # as many as one change of the data keeps busy before the page looked at is there
PATIENCE = 60  # seconds for a kernel to start on a busy machine
# What the notebooks import, what their first block and chart load, and the passages parsed, which
# are kept by their very text: whatever a notebook reads anew, it does not find here.
WARM = """
import matplotlib.backends.backend_svg
import civicbrief.brief, civicbrief.drawing, civicbrief.tables
civicbrief.blocks.Block({"kind": "paragraph", "text": []})._repr_mimebundle_()
civicbrief.drawing.picture(20, 10, lambda axes: civicbrief.drawing.text(axes, 0, 5, "-", 9, "ink"))
from civicbrief import fluent_file, interface, project
folder = project.texts(project.find_project())
for language in interface.languages(folder):
    for path in (folder / f"{language}.ftl", interface.interface(folder, language)):
        fluent_file.resource(path.read_text(encoding="utf-8"))
"""


class Spare(KernelManager):
    """One kernel, on its way up: it does the imports as soon as it can."""

    def __init__(self, folder: Path, scratch: Path):
        file = scratch / f"{secrets.token_hex(4)}.json"
        super().__init__(connection_file=str(file), transport=transport(scratch))
        self._clients: list[Any] = []
        self.start_kernel(cwd=str(folder))
        self._own = self.client()
        self._own.start_channels()
        # Waits in the socket until the kernel is there. Names of its own: a notebook sees none.
        self._own.execute(f"exec({WARM!r}, {{}})", silent=True)

    def client(self, **options: Any) -> Any:
        made = super().client(**options)
        self._clients.append(made)
        return made

    def tell(self, variables: Mapping[str, str]) -> None:
        """Set environment variables that were not known when it started."""
        told = f"__import__('os').environ.update({dict(variables)!r})"
        self._own.execute(told, silent=True, reply=True, timeout=PATIENCE)

    def end(self) -> None:
        for client in self._clients:
            client.stop_channels()
        if self.has_kernel:
            self.shutdown_kernel(now=True)


class Spares:
    """A few kernels in waiting, in the folder where notebooks run."""

    def __init__(self, folder: Path, scratch: Path):
        self._folder, self._scratch = folder, scratch
        self._waiting: deque[Spare] = deque()
        self.fill()

    def fill(self) -> None:
        while len(self._waiting) < NUMBER:
            self._waiting.append(Spare(self._folder, self._scratch))

    @contextlib.contextmanager
    def take(self, variables: Mapping[str, str]) -> Iterator[Spare]:
        """The kernel that has waited longest; it is ended after use."""
        if not self._waiting:
            self.fill()
        kernel = self._waiting.popleft()
        try:
            kernel.tell(variables)
            yield kernel
        finally:
            kernel.end()

    def close(self) -> None:
        while self._waiting:
            self._waiting.popleft().end()
