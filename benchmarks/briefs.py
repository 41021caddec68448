"""Parts 1, 2 and 5: editions from a cold start, after an edit, and how a command starts."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.bars import Limit, Row
from benchmarks.commands import COMMAND, IMPORT_PANDAS, Place, pdf_ways
from benchmarks.timing import Failed, Measured, Took, interleaved, run, say

SIX = ("--formats", "html,pdf")
# What each run changes, and so nothing that an earlier build has seen: a sentence of one language,
# a cell of one table, the template of the PDF.
SENTENCE = "notebooks/text/en.ftl", "a new law on NGOs is being {}"
WORDS = ("drafted", "prepared", "written", "worked out", "discussed", "considered")
CELL = "data/panel.csv", "KAZ,wjp_information,wjp2024,2016,{},"
VALUES = ("0.502", "0.503", "0.504", "0.505", "0.506", "0.507")
TEMPLATE = "src/civicbrief/export/templates/brief.typ"
PREVIEWED = "notebooks/text/kk.ftl"  # its title changes
PATIENCE = 120  # seconds that a preview may take for anything


def rows(place: Place, until: float, full: bool) -> Iterator[Row | Limit]:
    """Measure all of it, and give a row for each comparison."""
    say("  filling the kept cache by one build")
    place.rebuild()
    measured = interleaved(_sides(place, full), until)
    nine, six, pandas = (measured[name] for name in ("plain, nine", "plain, six", "import pandas"))
    ours = measured["brief, nine"]
    few = measured["brief, six"]
    script = "plain script"
    yield Row("nine files, cold", ours, script, nine, 2.5)
    yield Row("six files, cold", few, script, six, 2)
    for way in [*pdf_ways(), *[""] * (not pdf_ways())]:
        other = measured[f"papermill {way}"]
        what = "six files, cold" if way else "six files, cold, beside three of HTML: no way to PDF"
        yield Row(what, few, f"papermill, nbconvert {way}".rstrip(), other, 1 / 8)
    if "quarto" in measured:
        yield Row("six files, cold", few, "Quarto", measured["quarto"])
    one = measured["plain, one language"]
    yield Row("one language, cold", measured["brief, one language"], script, one)
    yield Row("after an edited sentence", measured["edited sentence"], f"{script}, nine", nine, 0.8)
    yield Row("after an edited cell", measured["edited cell"], "own nine, cold", ours, 0.8)
    yield Row("after an edited template", measured["edited template"], "own nine, cold", ours)
    yield Row("nothing changed", measured["nothing changed"], "import pandas", pandas, 0.5)
    laid, plain = measured["PDF of the brief"], measured["PDF, plain"]
    yield Row("PDF of one language, laid out", laid, "plain Typst", plain, 6, processor=True)
    yield Row("civicbrief --help", measured["--help"], "import pandas", pandas, 0.4)
    yield Row("civicbrief check", measured["check"], "import pandas", pandas, 4, processor=True)
    yield from _preview_rows(place, one)


def _sides(place: Place, full: bool) -> dict[str, Callable[[int], Took]]:
    """Everything that a round runs once, by its name."""
    sides: dict[str, Callable[[int], Took]] = {
        "import pandas": lambda _: run(IMPORT_PANDAS, place.scratch),
        "--help": lambda _: place.civicbrief("--help"),
        "check": lambda _: place.check(),
        "plain, nine": lambda _: place.plain(),
        "brief, nine": lambda _: place.build(),
        "plain, six": lambda _: place.plain(*SIX),
        "plain, one language": lambda _: place.plain("--languages", "kk"),
        "brief, one language": lambda _: place.build("--language", "kk"),
        "edited sentence": lambda number: _edited(place, SENTENCE, WORDS, number),
        "edited cell": lambda number: _edited(place, CELL, VALUES, number),
        "edited template": lambda number: _new_template(place, number),
        "nothing changed": lambda _: place.rebuild(),
        "PDF of the brief": lambda _: place.layout(
            "brief", place.edition / "notebooks" / "3-brief.kk.ipynb"
        ),
        "brief, six": lambda _: place.build("--no-word"),
        "PDF, plain": lambda _: place.layout("plain", "kk"),
    }
    for way in pdf_ways() or [""]:
        sides[f"papermill {way}"] = lambda _, way=way: place.notebooks(way)
    if full and _has_quarto():
        sides["quarto"] = lambda _: place.quarto()
    return sides


def _has_quarto() -> bool:
    with contextlib.suppress(OSError):
        return subprocess.run(["quarto", "--version"], capture_output=True).returncode == 0
    return False


def _edited(place: Place, what: tuple[str, str], words: tuple[str, ...], number: int) -> Took:
    """A build after a passage has taken the next of its words."""
    path, passage = what
    place.edit(path, passage.format(words[number]), passage.format(words[number + 1]))
    return place.rebuild()


def _new_template(place: Place, number: int) -> Took:
    template = place.project / TEMPLATE
    template.write_text(f"{template.read_text(encoding='utf-8')}\n// {number}\n", encoding="utf-8")
    return place.rebuild()


# --- a preview


def _preview_rows(place: Place, one: Measured) -> Iterator[Row | Limit]:
    """How soon a saved sentence stands in the page that is looked at."""
    try:
        with previewed(place) as (page, said):
            measured = interleaved(
                {
                    "saved sentence": lambda number: _saved(place, page, said, number),
                    "plain, one language": lambda _: place.plain("--languages", "kk"),
                },
                until=time.monotonic() + PATIENCE,
            )
    except Failed as error:
        say(f"  the preview failed: {error}")
        return
    saved = measured["saved sentence"]
    yield Limit("a saved sentence in preview", saved.wall, "s", 0.5, len(saved.runs))
    other = measured["plain, one language"]
    yield Row("a saved sentence in preview", saved, "plain script, one language", other, 0.4)


@contextlib.contextmanager
def previewed(place: Place) -> Iterator[tuple[str, Path]]:
    """A running preview of the Kazakh brief: its address, and the file of what it says."""
    said = place.fresh("preview-said")
    with said.open("w") as stream:
        process = subprocess.Popen(
            [*COMMAND, "preview", "--language", "kk", "--port", "0"],
            cwd=place.project,
            env=os.environ | place.environment(place.kept) | {"TMPDIR": str(_short(place))},
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            # A shell that runs this in its background has Ctrl-C ignored.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
    try:
        told = until(lambda: re.search(r"(http://\S+)  ", said.read_text()), "a preview's address")
        page = told[1]
        until(lambda: _get(page), f"a page from {page}")
        until(lambda: _settled(said), "the preview to have built everything")
        yield page, said
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)


def _short(place: Place) -> Path:
    """A folder for what a preview makes, whose name is short enough for sockets."""
    place.scratch.joinpath("p").mkdir(exist_ok=True)
    return place.scratch / "p"


def _settled(said: Path) -> bool:
    """Whether nothing has been said for a second: every step has been taken."""
    return time.time() - said.stat().st_mtime > 1


def _saved(place: Place, page: str, said: Path, number: int) -> Took:
    """Save a changed title, and wait until the page shows it. The processor is not measured."""
    file = place.project / PREVIEWED
    content = file.read_text(encoding="utf-8")
    word = "абвгде"[number] * 3
    found = re.search(r"^title = (.*)$", content, re.MULTILINE)
    assert found
    title = f"{found[1].split(' – ')[0]} – {word}"
    before = said.stat().st_size
    begun = time.perf_counter()
    file.write_text(content.replace(found[0], f"title = {title}", 1), encoding="utf-8")

    def shown() -> bool:  # the page is asked for when the preview has said something
        return said.stat().st_size > before and word in (_get(page) or "")

    until(shown, "the saved sentence", pause=0.005)
    took = time.perf_counter() - begun
    until(lambda: _settled(said), "the other files")
    return Took(took, 0)


def _get(page: str) -> str | None:
    with contextlib.suppress(OSError), urllib.request.urlopen(page, timeout=PATIENCE) as answer:
        return str(answer.read().decode())
    return None


def until(true: Callable[[], Any], what: str, pause: float = 0.1) -> Any:
    """Wait until something is so, and give it back. Raises Failed after PATIENCE seconds."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := true():
            return found
        time.sleep(pause)
    raise Failed(f"{PATIENCE} s are over without {what}")
