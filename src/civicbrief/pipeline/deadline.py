"""How long a cell of a notebook may run, and a command as a whole."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass

from civicbrief.core.child import MORE_TIME

MORE_FOR_ALL = "Allow the run more time with --timeout, or correct what never ends."
CELL, RUN = 300.0, 3600.0  # seconds, unless a user says otherwise
MOMENT = 0.1  # the least that is given, so that what has begun is told as stopped


@dataclass(frozen=True)
class Deadline:
    """`cell` is the longest time of one cell or step; at `end` the whole run is stopped."""

    cell: float = CELL
    end: float = math.inf
    run: float = math.inf

    def left(self, most: float | None = None) -> float:
        """Seconds that what begins now may take: a cell, or what takes as much at most."""
        return max(MOMENT, min(most or self.cell, self.end - time.monotonic()))

    def stopped(self, seconds: float) -> str:
        """Says of what has taken some seconds that it was stopped."""
        whole = f", when the run had taken {self.run:.0f} s" if self._is_over() else ""
        return f"was stopped after {seconds:.0f} s{whole}"

    def remedy(self) -> str:
        """The way out: what was stopped at the end of a run may be sound."""
        return MORE_FOR_ALL if self._is_over() else MORE_TIME

    def _is_over(self) -> bool:
        return time.monotonic() >= self.end


USUAL = Deadline()


def of_run(seconds: float | None) -> Deadline:
    """That of a command: a cell may take all the time that a user gives to the run."""
    run = seconds or RUN
    return Deadline(seconds or CELL, time.monotonic() + run, run)


def of_steps(seconds: float | None) -> Deadline:
    """That of a command with no end of its own: each cell or step may take as long."""
    return Deadline(seconds or CELL)
