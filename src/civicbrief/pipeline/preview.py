"""An edition that follows its inputs while they are edited: what has changed is built again.

The page that is being read comes first, then the other languages, then the files beside
them. A fault is shown and nothing is lost: the last good files stay until it is corrected.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from nbformat import NotebookNode

from civicbrief.core.environment import BuildFacts
from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import write_files
from civicbrief.core.project import texts
from civicbrief.data.tables import FILES, read_tables
from civicbrief.export.outline import front_of
from civicbrief.export.reading import read_blocks
from civicbrief.metrics import project_metrics, results
from civicbrief.metrics.project_data import ProjectData
from civicbrief.pipeline import build, kernels, outputs, parameters
from civicbrief.pipeline.check import check
from civicbrief.pipeline.notebooks import Runner, Say
from civicbrief.pipeline.parameters import Given
from civicbrief.pipeline.preview_server import Shown
from civicbrief.style.brand import brand
from civicbrief.text.languages import languages
from civicbrief.text.text_files import READ

POLL = 0.05  # seconds between two looks at the files
# What a step makes, as the terminal names it; other steps keep their names.
STEPS = {"papers": "PDF and Word,", "source": "notebook 1", "rest": "index and ledger"}
Stamps = Mapping[Path, tuple[int, int]]


def stamps(project: Path, data: Path) -> Stamps:
    """Time and size of every file that an edition is made from."""
    paths = [
        *(project / "notebooks").glob("*.ipynb"),
        *(path for path in texts(project).glob("*") if path.suffix in READ),
        *(data / name for name in FILES),
        project / project_metrics.FILE,
        *brand.paths(project),
    ]
    found = {}
    for path in sorted(paths):
        # A file is missing between two steps of an editor that saves by renaming.
        with contextlib.suppress(FileNotFoundError):
            status = path.stat()
            found[path] = (status.st_mtime_ns, status.st_size)
    return found


def name_of(step: str) -> str:
    """A step as the terminal names it."""
    kind, *language = step.split()
    return " ".join([STEPS.get(kind, kind), *language])


@dataclass
class Preview:
    """Keeps an edition in `folder` up to date. `wanted` is empty for all languages."""

    project: Path
    data: Path
    folder: Path
    wanted: Sequence[str]
    values: Mapping[str, Given]
    shown: Shown
    say: Say
    languages: list[str] = field(default_factory=list)
    unchecked: bool = True
    sound: ProjectData | None = None  # the data, as the last check found them
    # Steps that remain: metrics, page LANGUAGE, papers LANGUAGE, source, rest
    todo: set[str] = field(default_factory=set)
    executed: dict[str, NotebookNode] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("notebooks", "brief"):
            (self.folder / name).mkdir(parents=True)

    def run(self, scratch: Path, stop: Event) -> None:
        """Build, and build again after every change, until `stop` is set."""
        before: Stamps = {}
        stuck = False
        with kernels.server(self.project) as server:
            self.kernel = partial(kernels.manager, scratch, server)
            while not stop.is_set():
                now = stamps(self.project, self.data)
                if now != before:
                    self.note(path for path in {*now, *before} if now.get(path) != before.get(path))
                    before = now
                elif stuck or not (self.unchecked or self.todo):
                    stop.wait(POLL)
                    continue
                stuck = not self.step()

    def note(self, changed: Iterable[Path]) -> None:
        """Turn changed files into steps. Reviews and terms need no step, only the check."""
        paths = list(changed)
        names = {path.name for path in paths}
        known = languages(texts(self.project))
        chosen = [name for name in known if not self.wanted or name in self.wanted]
        written = {name.partition(".")[0] for name in names if name.endswith(".ftl")}
        stale = {language for language in chosen if language in written}
        own = self.project / project_metrics.FILE
        if any(path.parent == self.data or path == own for path in paths):
            self.todo |= {"metrics", "source"}
        if "1-source.ipynb" in names:
            self.todo |= {"source", "rest"}
        if "2-metrics.ipynb" in names:
            self.todo.add("metrics")
        inputs = (self.data, self.project / "notebooks", texts(self.project))
        branded = any(path.parent not in inputs for path in paths)
        again = "3-brief.ipynb" in names or "metrics" in self.todo
        if branded or again or chosen != self.languages:
            stale = set(chosen)
        for language in stale:
            self.todo |= {f"page {language}", f"papers {language}", "rest"}
        self.languages = chosen
        self.unchecked = True

    def order(self) -> list[str]:
        """The steps that remain; of pages, the one looked at last comes first."""
        seen = self.shown.looked_at
        pages = sorted(self.languages, key=lambda name: -seen.get(f"brief/{name}.html", 0))
        steps = ["metrics", *(f"page {name}" for name in pages)]
        steps += [*(f"papers {name}" for name in pages), "source", "rest"]
        return [name for name in steps if name in self.todo]

    def step(self) -> bool:
        """Take one step while the check, where it is due, runs beside it. False for a fault."""
        begun = time.monotonic()
        name = next(iter(self.order()), "check")
        with ThreadPoolExecutor(1) as beside:
            due = beside.submit(check, self.project, self.data) if self.unchecked else None
            faults: list[Fault] = []
            result = {}
            try:
                result = self._make(name)
            except InputError as error:
                faults = error.faults
            except Exception as error:  # whatever it is, the next saved file may correct it
                faults = [Fault(name_of(name), f"{type(error).__name__}: {error}", "Correct it.")]
            # What the check says of a fault is clearer than the error of a notebook.
            if due:
                self.sound = due.result().data
                faults = due.result().faults or faults
        self.unchecked = False
        self.shown.faults = tuple(map(str, faults))
        if not faults:
            self.todo.discard(name)
            # Whole files: the server never reads half of one.
            write_files({self.folder / path: content for path, content in result.items()})
        self.shown.tell()
        for line in self.shown.faults or (f"{name_of(name)}: {time.monotonic() - begun:.1f} s",):
            self.say(line)
        return not faults

    def _make(self, name: str) -> dict[str, bytes]:
        """Take a step; return the files that a reader sees, which may appear after their check."""
        from civicbrief.export.exporters import BriefDOCX, BriefHTML, BriefPDF

        kind, _, language = name.partition(" ")
        if kind == "metrics":
            self._run("2-metrics")
        elif kind == "source":
            self._run("1-source")
        elif kind == "rest":  # the files for machines, and the page that lists all files
            blocks = {code: read_blocks(self.executed[code]) for code in self.languages}
            assert self.sound  # it is the last step, after others that have passed the check
            found = results.read(self.folder, self.sound)
            folder, fronts = texts(self.project), [front_of(each) for each in blocks.values()]
            outputs.write_ledger(self.folder, found, folder, blocks)
            changed = outputs.changed(found, self.project, folder, blocks)
            outputs.write_index(self.folder, fronts, changed)
        elif kind == "page":
            notebook = self._run("3-brief", language)
            page = outputs.exported(notebook, BriefHTML(), f"{language}.html")
            self.executed[language] = notebook
            return {f"brief/{language}.html": page}
        elif kind == "papers":
            notebook = self.executed[language]
            made = {
                f"brief/{language}{one.file_extension}": outputs.exported(notebook, one, language)
                for one in (BriefPDF(), BriefDOCX())
            }
            drawn = outputs.linked_picture(notebook)
            return made | ({f"brief/{language}.png": drawn} if drawn else {})
        return {}

    def _run(self, name: str, language: str | None = None) -> NotebookNode:
        notebooks = parameters.of_project(self.project / "notebooks")
        told: BuildFacts = {
            # Being checked: a page made from it appears only when it has passed.
            "checked": read_tables(self.data).fingerprint,
            "parameters": build.settings(self.values, notebooks),
            "languages": self.languages,
        }
        kernel = self.kernel(told)  # no other process is told: the check runs beside it
        where = (self.project, self.folder, self.data)
        run = Runner(*where, self.values, notebooks, lambda line: None, kernel)
        return run(name, language)
