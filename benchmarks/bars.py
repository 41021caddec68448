"""What was measured beside its bar: ratios, and the table that tells them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.timing import Measured

HEAD = ("what", "this project", "beside", "ratio", "bar", "result", "processor", "runs")


@dataclass(frozen=True)
class Row:
    """One line of the results: what this project takes, and what something else takes.

    `bar` is the largest ratio of the two that holds, None where there is no bar. `processor`
    compares the time of the processors in place of that on the wall.
    """

    what: str
    ours: Measured
    beside: str = ""
    other: Measured | None = None
    bar: float | None = None
    processor: bool = False

    def seconds(self, side: Measured) -> float:
        return side.processor if self.processor else side.wall

    @property
    def ratio(self) -> float | None:
        """Ours by the other; None where nothing stands beside it."""
        return self.seconds(self.ours) / self.seconds(self.other) if self.other else None

    @property
    def processor_ratio(self) -> float | None:
        """The ratio of the processors' times, which others on the machine disturb less."""
        measured = self.other and self.ours.processor and self.other.processor
        return self.ours.processor / self.other.processor if self.other and measured else None


@dataclass(frozen=True)
class Limit:
    """One line of the results with nothing beside it: a number, its unit, and its bar if any."""

    what: str
    value: float
    unit: str
    bar: float | None = None
    runs: int = 1


def verdict(value: float | None, bar: float | None) -> str:
    """Whether a value is at most its bar, and by how much of the bar it is missed."""
    if value is None or bar is None:
        return ""
    if value <= bar:
        return "held"
    return (
        f"missed by {value / bar - 1:.0%}" if value < 3 * bar else f"missed {value / bar:.3g}-fold"
    )


def told(bar: float | None) -> str:
    """A bar as the table prints it; a small one as a fraction: many times faster."""
    if bar is None:
        return ""
    return f"at most {bar:g}" if bar > 0.125 else f"at most 1/{1 / bar:g}"


def cells(row: Row | Limit) -> Sequence[str]:
    """The cells of one line, under HEAD."""
    if isinstance(row, Limit):
        bar = "" if row.bar is None else f"at most {row.bar:g} {row.unit}"
        value = f"{row.value:.3g} {row.unit}"
        return (row.what, value, "", "", bar, verdict(row.value, row.bar), "", str(row.runs))
    kind = " processor" if row.processor else ""
    ours = f"{row.seconds(row.ours):.3g} s{kind}"
    beside = f"{row.beside}: {row.seconds(row.other):.3g} s" if row.other else ""
    ratio, processor = (
        "" if one is None else f"{one:.3g}" for one in (row.ratio, row.processor_ratio)
    )
    runs = "/".join(str(len(side.runs)) for side in (row.ours, row.other) if side)
    result = verdict(row.ratio, row.bar)
    return (row.what, ours, beside, ratio, told(row.bar), result, processor, runs)


def plain_table(rows: Iterable[Row | Limit]) -> str:
    """The table for a terminal."""
    lines = [HEAD, *map(cells, rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def markdown_table(rows: Iterable[Row | Limit]) -> str:
    """The table for results.md."""
    lines = [HEAD, ["---"] * len(HEAD), *map(cells, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
