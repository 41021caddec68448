"""`python -m benchmarks`: measure this project beside its yardsticks, and write results.md."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks import briefs, panels
from benchmarks.bars import Limit, Row, markdown_table, plain_table
from benchmarks.commands import ROOT, Place, pdf_ways
from benchmarks.timing import LONG, RUNS, say

RESULTS = ROOT / "benchmarks" / "results.md"
PACKAGES = ("pandas", "matplotlib", "typst", "papermill", "nbconvert", "python-docx", "pyarrow")
ABOUT = f"""# Results of the benchmarks

Written by `make bench` or `make bench-full`; [what each line means](../docs/explanation/speed.md).
Medians of at most {RUNS} runs (one of what takes more than {LONG:g} s), the sides in turn. Seconds
are those of one machine at one hour: only ratios tell anything.
"""


def main() -> None:
    """Measure, print the table, write the file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--full", action="store_true", help="also an atlas, a cluster and a table of full size"
    )
    parser.add_argument(
        "--minutes",
        type=float,
        default=8,
        help="begin no round of the briefs that would end after so many minutes [default: 8]",
    )
    parser.add_argument(
        "--panel", type=Path, help="for the atlas, in place of a made-up one of 179 countries"
    )
    parser.add_argument(
        "--results",
        type=Path,
        default=RESULTS,
        help="file to write [default: benchmarks/results.md]",
    )
    given = parser.parse_args()
    begun = time.monotonic()
    load = os.getloadavg()[0]
    rows: list[Row | Limit] = []
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        place = Place(Path(folder))
        say("editions, edits and starts")
        rows += briefs.rows(place, begun + 60 * given.minutes, given.full)
        if given.full:
            say("an atlas")
            rows += panels.atlas_rows(place, given.panel and given.panel.resolve())
            say("a table of full size")
            rows += panels.import_rows(place)
    print(plain_table(rows))
    text = "\n".join([ABOUT, machine(load), "", markdown_table(rows), ""])
    given.results.write_text(text, encoding="utf-8")
    say(f"{given.results.name} is written, after {(time.monotonic() - begun) / 60:.1f} minutes")


def machine(load: float) -> str:
    """What the results were measured on."""
    packages = []
    for name in PACKAGES:
        try:
            packages.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            packages.append(f"{name} not installed")
    ways = ", ".join(pdf_ways()) or "none is installed: HTML only is compared"
    return "\n".join(
        [
            f"- {os.cpu_count()} processors, {platform.machine()}, {platform.system()}; "
            f"load at the start {load:.1f}",
            f"- Python {platform.python_version()}, {', '.join(packages)}",
            f"- nbconvert's ways to PDF: {ways}",
        ]
    )


if __name__ == "__main__":
    main()
