"""A call in a process of its own, forked from this one: it can be stopped, whatever it does.

For code of a project that runs where a command runs. One that never returns, or takes all the
memory, ends that process alone.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import pickle
import re
import select
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from civicbrief.core.descendants import be_watched, end_group, end_whole, end_with_parent
from civicbrief.core.faults import MORE_MEMORY, Fault, InputError
from civicbrief.core.former_names import OWN

# A line of `faulthandler`: what was being run, the innermost call first.
PLACE = re.compile(rf'File ".*[/\\]{re.escape(OWN)}", line (\d+) in (.+)')
MORE_TIME = "Correct it, or allow more time with --timeout."
FIRST_TO_GO = "500"  # of 1000: where memory is short, the system ends this before other programs


def can_fork() -> bool:
    """macOS forks too, but its own libraries break in the child."""
    return sys.platform == "linux" and hasattr(os, "fork")


def ending(code: int) -> str:
    """How a process has ended, in words; `code` is negative for a signal."""
    if code >= 0:
        return "ended itself" + (f" with exit code {code}" if code else "")
    name = signal.Signals(-code).name if -code in {*signal.Signals} else ""
    short = ", perhaps because memory was short" if -code == signal.SIGKILL else ""
    return f"was ended by the system with signal {-code}{f' ({name})' if name else ''}{short}"


def remedy_of(code: int) -> str:
    """The way out where a process has ended so."""
    return MORE_MEMORY if code == -signal.SIGKILL else "Correct it and try again."


def be_worker(parent: int) -> None:
    """End with the process that this one was forked from; and first, where memory is short."""
    if can_fork():
        end_with_parent(signal.SIGKILL, parent)
        with contextlib.suppress(OSError):  # not allowed
            Path("/proc/self/oom_score_adj").write_text(FIRST_TO_GO, encoding="ascii")


def called(name: str, seconds: float, function: Callable[..., Any], *arguments: Any) -> Any:
    """What a call returns that is stopped after some seconds, where the system can fork."""
    if not can_fork():
        return function(*arguments)
    child = Child(name, seconds, function, *arguments)
    try:
        return child.result()
    finally:
        child.end()


def _raising(process: int) -> Callable[[int], NoReturn]:
    """`os._exit` for a process whose code has to be told by its line where it ends it."""
    end = os._exit

    def exit_(status: int) -> NoReturn:
        if os.getpid() == process:
            raise SystemExit(status)
        end(status)  # of a process that it has forked itself

    return exit_


class Child:
    """A call that has begun. It is stopped after some seconds."""

    def __init__(self, name: str, seconds: float, function: Callable[..., Any], *arguments: Any):
        """`name` says in a fault what the call does."""
        self.name, self.seconds, self._ended = name, seconds, False
        self._places = tempfile.TemporaryFile()  # noqa: SIM115  # `result` closes it
        receiving, sending = os.pipe()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()  # or both would write what waits
        ours = os.getpid()
        self.process = os.fork()
        if not self.process:
            os.close(receiving)
            self._answer(ours, sending, function, arguments)
        os.close(sending)
        self._answers = os.fdopen(receiving, "rb")

    def result(self) -> Any:
        """What the call returns. Raises what it raises, or a fault that says how it ended."""
        with self._answers, self._places:
            content = self._read()
            end_group(self.process)
            _, status = os.waitpid(self.process, 0)
            self._ended = True
            if not content:
                raise InputError([self._stopped(os.waitstatus_to_exitcode(status))])
        good, value = pickle.loads(content)
        if good:
            return value
        raise InputError(value) if isinstance(value, list) else value

    def end(self) -> None:
        """Stop it, if it still runs: `result` then tells so."""
        if not self._ended:  # else its id may be that of another process
            end_whole(self.process)

    def _read(self) -> bytes:
        """What it sends until it has ended: what it has started can hold the pipe open."""
        parts, answers, ended = list[bytes](), self._answers.fileno(), os.pidfd_open(self.process)
        try:
            while True:
                ready, _, _ = select.select([answers, ended], [], [])
                part = os.read(answers, 1 << 16) if answers in ready else b""
                if not part and ended in ready:
                    return b"".join(parts)
                if not part:  # it has closed the pipe, and is about to end
                    os.waitid(os.P_PID, self.process, os.WEXITED | os.WNOWAIT)
                parts.append(part)
        finally:
            os.close(ended)

    def _answer(
        self, parent: int, sending: int, function: Callable[..., Any], arguments: Any
    ) -> None:
        """Be that process, to its end."""
        end = os._exit
        try:
            os.setsid()  # what it starts is of its group
            be_worker(parent)
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other one hears of it, and ends this
            be_watched()
            os._exit = _raising(os.getpid())  # type: ignore[assignment]
            faulthandler.dump_traceback_later(self.seconds, exit=True, file=self._places)
            try:
                told = True, function(*arguments)
            except InputError as error:
                told = False, error.faults
            except Exception as error:
                error.add_note(traceback.format_exc())
                told = False, error
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            with os.fdopen(sending, "wb") as answers:
                answers.write(pickle.dumps(told))
        except BaseException:
            traceback.print_exc()
        finally:
            end(3)

    def _stopped(self, code: int) -> Fault:
        """Where it was when its time was up; else how it ended."""
        self._places.seek(0)
        told = self._places.read().decode("ascii", "replace")
        if not told:
            return Fault(self.name, f"its process {ending(code)}", remedy_of(code))
        problem = f"was stopped after {self.seconds:.0f} s"
        if found := PLACE.search(told):
            name = found[2].encode("ascii").decode("unicode_escape")
            what = "the file" if name == "<module>" else name
            return Fault(Path(OWN).name, f"{what} {problem}", MORE_TIME, int(found[1]))
        return Fault(self.name, f"it {problem}", MORE_TIME)
