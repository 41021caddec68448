"""A preview as a user runs it: the command in a process of its own, over a copy of the project."""

import contextlib
import os
import re
import signal
import subprocess
import threading
import time
import urllib.request
from pathlib import Path

from tests.support.editions import edition_named
from tests.support.project import COMMAND, project_with_own_data

PATIENCE = 90  # seconds: a build of one language on a machine that is busy with others


class Previewed:
    """A running preview of the Kazakh brief: its address, its project, what it says."""

    def __init__(self, folder: Path, name: str):
        self.project = project_with_own_data(folder / "project")
        self.texts = self.project / "notebooks" / "text" / "kk.ftl"
        self.scratch = folder / "scratch"
        self.scratch.mkdir()
        with edition_named(name):
            self.process = subprocess.Popen(
                [*COMMAND, "preview", "--language", "kk", "--port", "0"],
                cwd=self.project,
                env=os.environ | {"TMPDIR": str(self.scratch)},
                # A shell that runs the tests in its background has Ctrl-C ignored.
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
                stderr=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
        self.said: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()
        self.until(lambda: self.said and re.search(r"http://127\.0\.0\.1:\d+/", self.said[0]))
        self.page = self.said[0].split()[0]
        self.port = int(self.page.split(":")[2].split("/")[0])

    def _listen(self) -> None:
        assert self.process.stderr
        for line in self.process.stderr:
            self.said.append(line.rstrip("\n"))

    def until(self, true):
        """Wait until something is so, and give it back."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            with contextlib.suppress(OSError):  # it has ended: what it said tells why
                if found := true():
                    return found
            time.sleep(0.1)
        raise AssertionError("\n".join([f"exit code {self.process.poll()}", *self.said]))

    def get(self) -> str:
        with urllib.request.urlopen(self.page, timeout=PATIENCE) as answer:
            return answer.read().decode()

    def finished(self) -> None:
        """Wait until the whole edition stands: the last step writes its index."""
        self.until(lambda: any(line.startswith("index:") for line in self.said))

    def rewrite(self, old: str, new: str) -> None:
        content = self.texts.read_text(encoding="utf-8")
        assert old in content, old
        self.texts.write_text(content.replace(old, new, 1), encoding="utf-8")

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


@contextlib.contextmanager
def previewed(folder: Path, name: str):
    """A preview under a name of `EDITIONS`, ended after the block."""
    running = Previewed(folder, name)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.end()
