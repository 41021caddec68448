"""Processes that end with those that started them, however far they went to be on their own.

On Linux alone; elsewhere nothing is found.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Container
from pathlib import Path

DIES_WITH_PARENT = 1  # PR_SET_PDEATHSIG
ADOPTS = 36  # PR_SET_CHILD_SUBREAPER


def end_with_parent(number: int, parent: int) -> None:
    """Let the system send this signal to this process when the one that started it ends.

    It is sent at once where that one has ended by now.
    """
    _tell_system(DIES_WITH_PARENT, number)
    if sys.platform == "linux" and os.getppid() != parent:
        os.kill(os.getpid(), number)


def adopt() -> None:
    """Be the parent of what descendants of this process leave: else it could not be found."""
    _tell_system(ADOPTS, 1)


def be_watched() -> None:
    """Go on in a process forked from this one, which waits for it, and ends as it did.

    What that process has started is ended with it, however it ends.
    """
    adopt()
    watching = os.getpid()
    if not (worker := os.fork()):
        end_with_parent(signal.SIGKILL, watching)
        return
    _, status = os.waitpid(worker, 0)
    end_descendants(watching)
    code = os.waitstatus_to_exitcode(status)
    if code < 0:
        os.kill(watching, -code)
    os._exit(abs(code))


def _tell_system(option: int, value: int) -> None:
    """Set an option of this process, where the system is Linux."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(option, int(value))


def descendants(process: int, known: Container[int] = ()) -> list[int]:
    """The processes that a process has started, and those started by them; without known ones and
    what these have started.
    """
    found = list[int]()
    for path in Path("/proc", str(process), "task").glob("*/children"):
        with contextlib.suppress(OSError):  # it has ended since
            found += [int(one) for one in path.read_text(encoding="ascii").split()]
    others = [one for one in found if one not in known]
    return [each for one in others for each in (one, *descendants(one))]


def end_descendants(process: int, known: Container[int] = ()) -> None:
    """End them, and what they start meanwhile. Call it while the process, which adopts, lives."""
    ended = set[int]()
    while left := {*descendants(process, known)} - ended:
        for one in left:
            _kill(one)
        ended |= left


def end_whole(leader: int) -> None:
    """End a process that leads a group, and all that it has started. Call it before you reap it."""
    end_descendants(leader)
    _kill(leader)
    end_group(leader)


def _kill(process: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(process, signal.SIGKILL)


def end_group(leader: int) -> None:
    """End the group that a process leads, or has led. Call it before you reap that process."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
