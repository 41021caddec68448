"""What a command costs: time on the wall and of the processors, and memory at the peak."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

LONG = 30.0  # seconds: what takes longer runs once
RUNS = 5


class Failed(Exception):
    """A command that was to be timed did not succeed; the message says what it printed."""


@dataclass(frozen=True)
class Took:
    """One run: seconds on the wall and of all processors, bytes at the peak (0: not measured)."""

    wall: float
    processor: float
    peak: int = 0


@dataclass(frozen=True)
class Measured:
    """The runs of one side of a comparison, and their medians."""

    runs: Sequence[Took]

    @property
    def wall(self) -> float:
        return statistics.median(run.wall for run in self.runs)

    @property
    def processor(self) -> float:
        return statistics.median(run.processor for run in self.runs)

    @property
    def peak(self) -> int:
        return max(run.peak for run in self.runs)


def run(
    command: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str] | None = None,
    memory: bool = False,
) -> Took:
    """Run a command to its end.

    The time of the processors includes every process that the command has waited for; `memory`
    samples the memory of all its processes (the sum of PSS) ten times a second. Raises Failed
    with the end of what it printed.
    """
    with tempfile.TemporaryFile() as said:
        begun = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=folder,
            env=os.environ | (environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        watch = Watch(process.pid) if memory else None
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = watch.end() if watch else 0
        if process.returncode:
            said.seek(0)
            told = said.read().decode(errors="replace").strip().splitlines()[-12:]
            name = " ".join(map(str, command))
            raise Failed("\n  ".join([f"{name}: exit code {process.returncode}", *told]))
    return Took(wall, usage.ru_utime + usage.ru_stime, peak)


class Watch:
    """The largest sum of PSS of a process and all below it, looked at ten times a second."""

    def __init__(self, pid: int):
        self.process, self.peak, self.ended = psutil.Process(pid), 0, threading.Event()
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def _look(self) -> None:
        while not self.ended.wait(0.1):
            total = 0
            try:
                for one in [self.process, *self.process.children(recursive=True)]:
                    total += getattr(one.memory_full_info(), "pss", 0)
            except psutil.Error:
                continue  # one has ended meanwhile: the next look counts
            self.peak = max(self.peak, total)

    def end(self) -> int:
        self.ended.set()
        self.thread.join()
        return self.peak


def interleaved(
    sides: Mapping[str, Callable[[int], Took]], until: float, runs: int = RUNS
) -> dict[str, Measured]:
    """Run each side in turn, again and again, so that a slow minute falls on all of them.

    A side is called with the number of the run. What takes longer than LONG runs once. No round
    is begun that would end after `until` (of time.monotonic), but each side runs at least once.
    """
    found: dict[str, list[Took]] = {name: [] for name in sides}
    for number in range(runs):
        again = sum(taken[-1].wall for taken in found.values() if taken and taken[0].wall <= LONG)
        if number and time.monotonic() + again > until:
            say(f"    the time is up after {number} of {runs} runs")
            break
        for name, side in sides.items():
            if any(one.wall > LONG for one in found[name]):
                continue
            took = side(number)
            found[name].append(took)
            say(
                f"    {name}, run {number + 1}: {took.wall:.2f} s, processor {took.processor:.2f} s"
            )
    return {name: Measured(taken) for name, taken in found.items()}


def say(line: str) -> None:
    """A line of progress."""
    print(line, file=sys.stderr, flush=True)
