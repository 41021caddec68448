"""What a process has started, found and ended however far it went to be on its own.

On Linux alone; elsewhere nothing is found.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Container
from pathlib import Path

ADOPTS = 36  # PR_SET_CHILD_SUBREAPER


def adopt() -> None:
    """Be the parent of what descendants of this process leave: else it could not be found."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(ADOPTS, 1)


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
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(one, signal.SIGKILL)
        ended |= left


def end_group(leader: int) -> None:
    """End the group that a process leads, or has led. Call it before you reap that process."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
