"""Parts 3 and 4: an atlas of many countries, and a table of full size brought in."""

from __future__ import annotations

import contextlib
import csv
import importlib.util
import json
import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.bars import Limit, Row
from benchmarks.commands import COMMAND, LANGUAGES, PYTHON, Place, pdf_ways
from benchmarks.synthetic import iso_codes, write_panel, write_vdem
from benchmarks.timing import Failed, Measured, Took, interleaved, run, say

GIB = 2**30
SIZES = (10, 50, 0)  # countries; 0: all
WORKERS = (1, 2, 4)
FOREVER = float("inf")
V_DEM = re.compile(r"v[23][a-z0-9_]*").fullmatch
ARROW = """
import sys
from pyarrow import csv
options = csv.ConvertOptions(include_columns=sys.argv[2].split(","))
csv.read_csv(sys.argv[1], convert_options=options)
"""


def takes(place: Place, command: str, option: str) -> bool:
    """Whether there is such a command with such an option."""
    told = subprocess.run(
        [*COMMAND, command, "--help"],
        cwd=place.project,
        env=os.environ | place.environment(),
        capture_output=True,
        text=True,
    )
    return told.returncode == 0 and f"{option} " in told.stdout


def series_of(place: Place) -> list[dict[str, str]]:
    """The rows of series.csv."""
    with (place.project / "data" / "series.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def codes_of(place: Place) -> list[str]:
    """179 countries: those of the project's panel, those of its revisions, and others."""
    card = json.loads((place.project / "data" / "datapackage.json").read_text(encoding="utf-8"))
    known = areas_of(place.project / "data" / "panel.csv")
    return iso_codes([*known, *card["revisionAreas"]])


def areas_of(panel: Path) -> list[str]:
    """The areas of a panel, in its order."""
    with panel.open(encoding="utf-8", newline="") as stream:
        return list(dict.fromkeys(row["area"] for row in csv.DictReader(stream)))


# --- an atlas


def atlas_rows(place: Place, given: Path | None) -> Iterator[Row | Limit]:
    """Seconds a brief and peak memory for ten, fifty and all countries; the same by Dask."""
    if not takes(place, "atlas", "--panel"):
        say("  skipped: there is no command civicbrief atlas")
        return
    panel = given or place.scratch / "panel.csv"
    if not given:
        series = [
            (one["indicator"], one["release"], bool(one["level"])) for one in series_of(place)
        ]
        write_panel(panel, series, codes_of(place))
    areas = areas_of(panel)
    seconds = {}
    for size in SIZES:
        chosen = areas[: size or len(areas)]
        took = atlas(place, panel, chosen, "--jobs", str(os.cpu_count() or 1))
        many, briefs = len(chosen), len(chosen) * len(LANGUAGES)
        seconds[many] = took.wall / briefs
        say(f"    {many} countries: {took.wall:.1f} s")
        yield Limit(f"atlas of {many} countries, a brief", took.wall / briefs, "s")
        yield Limit(f"atlas of {many} countries, peak", took.peak / GIB, "GiB", 1)
    first, *_, last = seconds.values()
    yield Limit("a brief of all countries beside one of ten", last / first, "times")
    plain = profile(place, areas[0])
    each = Measured([Took(last, last)])
    yield Row("a brief of the atlas", each, "papermill, nbconvert", Measured([plain]), 1 / 30)
    yield from cluster_rows(place, panel, areas[: SIZES[0]])


def atlas(place: Place, panel: Path, areas: Sequence[str], *more: str) -> Took:
    """An atlas of these areas in every language, from a cold start."""
    chosen = [part for area in areas for part in ("--country", area)]
    languages = [part for language in LANGUAGES for part in ("--language", language)]
    target = place.fresh("atlas")
    arguments = ["atlas", "--panel", panel, "--out", target, *chosen, *languages, *more]
    return place.civicbrief(*arguments, memory=True)


def profile(place: Place, area: str) -> Took:
    """One profile by papermill and nbconvert, by command line."""
    folder = place.fresh("profile")
    folder.mkdir()
    target, given = folder / "country.ipynb", place.project / "notebooks" / "4-country.ipynb"
    command = [PYTHON, "-m", "papermill", given, target, "--no-progress-bar"]
    command += ["-p", "country", area, "-p", "language", LANGUAGES[0]]
    environment = place.environment() | place.browser()
    taken = [run([*command, "--cwd", given.parent], folder, environment)]
    for way in ["html", *pdf_ways()[:1]]:
        export = [PYTHON, "-m", "nbconvert", target, "--to", way, "--no-input"]
        export += ["--disable-chromium-sandbox"] * (way == "webpdf")
        taken.append(run(export, folder, environment))
    return Took(sum(one.wall for one in taken), sum(one.processor for one in taken))


def cluster_rows(place: Place, panel: Path, areas: Sequence[str]) -> Iterator[Row | Limit]:
    """The same atlas through a Dask scheduler on loopback, with one, two and four workers."""
    if not takes(place, "atlas", "--cluster") or importlib.util.find_spec("distributed") is None:
        say("  skipped: no option --cluster, or no package distributed")
        return
    for number in WORKERS:
        with cluster(place, number) as address:
            took = atlas(place, panel, areas, "--cluster", address)
        what = f"atlas of {len(areas)} countries by Dask, {number} worker{'s' * (number > 1)}"
        say(f"    {what}: {took.wall:.1f} s")
        yield Limit(f"{what}, a brief", took.wall / len(areas) / len(LANGUAGES), "s")


@contextlib.contextmanager
def cluster(place: Place, workers: int) -> Iterator[str]:
    """The address of a scheduler with so many workers of one thread each."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    scheduler = ["dask_scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"]
    worker = ["dask_worker", address, "--nworkers", str(workers), "--nthreads", "1"]
    environment = os.environ | place.environment()
    processes = [
        subprocess.Popen(
            [PYTHON, "-m", f"distributed.cli.{name}", *arguments],
            cwd=place.scratch,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for name, *arguments in (scheduler, [*worker, "--no-dashboard"])
    ]
    try:
        from distributed import Client

        with Client(address, timeout=30) as client:
            client.wait_for_workers(workers, timeout=60)
        yield address
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait(30)


# --- a table of full size


def import_rows(place: Place) -> Iterator[Row | Limit]:
    """The Country-Year dataset of V-Dem, beside pyarrow that reads the same columns."""
    if not takes(place, "import", "--as"):
        say("  skipped: there is no civicbrief import --as")
        return
    if importlib.util.find_spec("pyarrow") is None:
        say("  skipped: pyarrow is not installed")
        return
    indicators = [one["indicator"] for one in series_of(place) if V_DEM(one["indicator"])]
    indicators = list(dict.fromkeys(indicators))
    file = place.scratch / "V-Dem-CY-Full-v16.csv"
    begun = time.monotonic()
    size = write_vdem(file, indicators, codes_of(place))
    say(f"    {file.name}: {size / 1e6:.0f} MB written in {time.monotonic() - begun:.1f} s")
    names = [name + end for name in indicators for end in ("", "_codelow", "_codehigh")]
    columns = ",".join(["country_text_id", "year", *names])

    def bring(_: int) -> Took:
        arguments = ["import", file, "--as", "vdem", "--to", place.fresh("imported")]
        return place.civicbrief(*arguments, memory=True)

    def bare(_: int) -> Took:
        return run([PYTHON, "-c", ARROW, file, columns], place.scratch, memory=True)

    try:
        found = interleaved({"civicbrief import": bring, "pyarrow": bare}, FOREVER)
    except Failed as error:
        say(f"  the import failed: {error}")
        return
    finally:
        file.unlink()
    ours = found["civicbrief import"]
    yield Row(f"import of {size / 1e6:.0f} MB of V-Dem", ours, "pyarrow", found["pyarrow"], 1.3)
    yield Limit("import of V-Dem, peak", ours.peak / GIB, "GiB", 1, len(ours.runs))
