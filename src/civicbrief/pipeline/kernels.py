"""Kernels that start fast: forked from a server that has imported what they need.

Each is a real kernel in a process and session of its own, reached through `jupyter_client`, and
serves one notebook. Where a system cannot fork safely, kernels start as Jupyter starts them.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import select
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil

from civicbrief.core.child import can_fork, ending, remedy_of
from civicbrief.core.environment import BuildFacts, variables
from civicbrief.core.faults import InputError, fault_of, refused
from civicbrief.pipeline.deadline import USUAL, Deadline

# What it imports stays: a search for what could be collected would only cost time.
SERVER = (
    "import gc, signal; gc.disable(); "
    "from civicbrief.core.descendants import end_with_parent; "
    "end_with_parent(signal.SIGTERM, {parent}); "
    "from civicbrief.pipeline.kernel_server import serve; serve({answers}, {data!r}, {languages!r})"
)
LAUNCHER = "ipykernel_launcher"
RECORDER = "civicbrief.core.opened_files"
INLINE = "module://matplotlib_inline.backend_inline"  # shows a figure where its cell leaves it
SETTINGS = {"PYTHONHASHSEED": "0", "MPLBACKEND": INLINE}  # of every kernel
# Seconds for the server to answer: it imports first, on a busy machine and nothing yet compiled.
PATIENCE = 600
ENDING = 6  # seconds for it to end
AFTER = 5  # seconds more for a call than for a cell
LOOK = 0.005  # seconds between two looks whether a call has come back


class Abandoned(Exception):
    """Nobody needs any more what a call would have made."""


class Server:
    """The process that kernels are forked from. It ends with ours, however ours ends."""

    def __init__(
        self, project: Path, data: Path | None = None, languages: Collection[str] | None = None
    ):
        spoken = None if languages is None else sorted(languages)
        told = {"data": str(data or ""), "languages": spoken}
        self._alone, self.ended = threading.Lock(), False
        # Not its output: some machines print a line there whenever Python starts.
        ours, theirs = os.pipe()
        self._answers = os.fdopen(ours)
        self._process: Any = subprocess.Popen(
            # -P: files in the folder of the user are not modules.
            [sys.executable, "-P", "-c", SERVER.format(answers=theirs, parent=os.getpid(), **told)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            pass_fds=(theirs,),
            env={**os.environ, **variables({"project": str(project)}), **SETTINGS},
            start_new_session=True,  # Ctrl-C is for us
        )
        os.close(theirs)

    def fork(self, arguments: list[str], folder: str, variables: Mapping[str, str]) -> int:
        """Start a kernel; return the id of its process. Raises OSError where the server is gone."""
        return self._ask({"arguments": arguments, "folder": folder, "variables": dict(variables)})

    def status(self, process: int) -> int:
        """How a process has ended that was forked: its exit code, negative for a signal."""
        return self._ask({"ended": process})

    def call(
        self,
        function: str,
        arguments: Mapping[str, Any],
        scratch: Path,
        facts: BuildFacts,
        deadline: Deadline = USUAL,
        needless: Callable[[], bool] = lambda: False,
    ) -> None:
        """Call a function of `pipeline.outputs` in a process of its own, and wait for it.

        Raises what it raises: InputError, RuntimeError; OSError where the server is gone. A call
        that takes too long is stopped, a while after a cell would be: that is the clearer fault.
        One that has become needless is stopped too. Raises Abandoned then.
        """
        name = Path(str(arguments.get("target", function))).name
        reply = scratch / f"reply-{secrets.token_hex(4)}.json"
        process = self._ask(
            {
                "function": function,
                "arguments": dict(arguments),
                "reply": str(reply),
                "folder": str(scratch),
                "variables": {**os.environ, **variables(facts)},
            }
        )
        begun, seconds = time.monotonic(), deadline.left() + AFTER
        with contextlib.suppress(psutil.NoSuchProcess):
            worker = Process(process)
            while worker.poll() is None:
                time.sleep(LOOK)
                if needless():
                    worker.kill()
                    raise Abandoned
                if (taken := time.monotonic() - begun) > seconds:
                    worker.kill()
                    raise refused(name, f"making it {deadline.stopped(taken)}", deadline.remedy())
        if not reply.is_file():
            code = self.status(process)
            raise refused(name, f"its process {ending(code)}", remedy_of(code))
        try:
            told = json.loads(reply.read_bytes())
        except ValueError:  # there was no room for it
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(scratch)) from None
        if faults := told.get("faults"):
            raise InputError(fault_of(one) for one in faults)
        if system := told.get("system"):
            raise OSError(*system)
        if missing := told.get("missing"):
            raise ImportError(missing)
        if error := told.get("error"):
            raise RuntimeError(error)

    def _ask(self, request: Mapping[str, Any]) -> int:
        with self._alone:  # an answer belongs to the request before it
            if self.ended:
                raise OSError("the server of kernels has been ended")
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
            answering, _, _ = select.select([self._answers], [], [], PATIENCE)
            answer = self._answers.readline() if answering else ""
            if not answer:  # one that came later would be taken for that of the next request
                self._process.kill()
        if not answer:
            raise OSError("the server of kernels does not answer")
        return int(answer)

    def close(self) -> None:
        """End the server, and with it every process that it has forked."""
        self.ended = True
        with contextlib.suppress(OSError):  # it is gone already
            self._process.stdin.close()
        try:
            self._process.wait(ENDING)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        with self._alone:  # who still waits for an answer has learnt that there is none
            self._answers.close()


@contextlib.contextmanager
def server(
    project: Path, data: Path | None = None, languages: Collection[str] | None = None
) -> Iterator[Server | None]:
    """A server for as long as the block lasts; None where the system cannot fork.

    It reads the folder of data and the texts of languages beforehand, all of them where none are
    given. A kernel reads anew what has changed since.
    """
    made = Server(project, data, languages) if can_fork() else None
    try:
        yield made
    finally:
        if made:
            made.close()


def manager(
    folder: Path,
    made: Server | None,
    facts: BuildFacts | None = None,
    opened: Path | None = None,
) -> type[Any]:
    """A class of kernel managers for papermill.

    Their files, sockets among them, lie in `folder`; `facts` are told to them alone. Each kernel
    writes to the file `opened` which files it opens to read.
    """
    from jupyter_client.manager import AsyncKernelManager
    from traitlets import Type

    from civicbrief.pipeline.kernel_client import PromptClient

    given, (place, number) = variables(facts or {}), short(folder)

    class Manager(AsyncKernelManager):
        started: Any = None  # the process of the kernel

        @classmethod
        def ended(cls) -> int:
            """How its kernel has ended: the exit code, negative for a signal."""
            return (cls.started and cls.started.returncode) or 0

        client_factory = Type(PromptClient)

        # Sockets in our own scratch folder, not TCP ports, where the system can.
        transport = transport(place)

        async def _async_wait(self, pollinterval: float = LOOK) -> None:
            """Wait for the end of a kernel; Jupyter would look ten times a second."""
            await super()._async_wait(pollinterval)

        async def start_kernel(self, **options: Any) -> None:  # type: ignore[override]
            environment = {**os.environ, **(options.pop("env", None) or {}), **given}
            if made and self.kernel_spec and LAUNCHER in self.kernel_spec.argv:
                self.provisioner = provisioner(self, made)
            # The sockets take its name, so no two kernels may share one.
            self.connection_file = str(place / f"kernel-{secrets.token_hex(4)}.json")
            if opened:
                line = f"__import__({RECORDER!r}, fromlist=['']).record({str(opened)!r})"
                options["extra_arguments"] = [f"--IPKernelApp.exec_lines={line}"]
            await super().start_kernel(env=environment, **options)
            type(self).started = getattr(self.provisioner, "process", None)

    if number is not None:
        weakref.finalize(Manager, os.close, number)
    return Manager


def provisioner(parent: Any, made: Server) -> Any:
    from jupyter_client.provisioning.local_provisioner import LocalProvisioner

    class Forked(LocalProvisioner):
        """Kernels of this machine that are forked, not started."""

        async def launch_kernel(self, cmd: list[str], **options: Any) -> Any:
            arguments = cmd[cmd.index(LAUNCHER) + 1 :]
            folder = str(options.get("cwd") or Path.cwd())
            try:
                self.pid = self.pgid = made.fork(arguments, folder, options["env"])
                self.process, self.cwd = Process(self.pid, made), folder
            except (OSError, psutil.NoSuchProcess):  # the server is gone, or its kernel at once
                if made.ended:  # by us: the build is being stopped
                    raise
                return await super().launch_kernel(cmd, **options)
            return self.connection_info

    return Forked(kernel_id=parent.kernel_id or "", kernel_spec=parent.kernel_spec, parent=parent)


class Process(psutil.Process):  # type: ignore[misc]  # it has no types
    """A process that is not a child of this one, with the interface of `subprocess.Popen`."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int, server: Server | None = None):
        super().__init__(pid)
        self._server = server  # which it was forked from

    @property
    def returncode(self) -> int | None:
        """How it ended, as far as anybody knows."""
        with contextlib.suppress(OSError):
            return self._server.status(self.pid) if self._server else None
        return None

    def poll(self) -> int | None:
        try:
            running = self.is_running() and self.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:  # it went between the two questions
            running = False
        return None if running else 0

    def wait(self, timeout: float | None = None) -> int | None:
        """Called after `poll` has found that the process is gone: there is nothing to wait for."""
        return self.poll()

    def send_signal(self, sig: int) -> None:
        with contextlib.suppress(psutil.NoSuchProcess):
            super().send_signal(sig)


def short(folder: Path) -> tuple[Path, int | None]:
    """A path to this folder that leaves room for the name of a socket, and what to close after it.

    Systems limit the path of a socket to about 100 bytes. Linux names an open folder by its number.
    """
    if sys.platform != "linux" or fits(folder):
        return folder, None
    number = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    return Path(f"/proc/{os.getpid()}/fd/{number}"), number


def fits(folder: Path) -> bool:
    return len(os.fsencode(folder.absolute())) < 80


def transport(folder: Path) -> str:
    """How to reach a kernel whose files lie in this folder: by a socket there, if its path fits.

    Sockets, unlike ports, are never taken already.
    """
    return "ipc" if sys.platform == "linux" and fits(folder) else "tcp"
