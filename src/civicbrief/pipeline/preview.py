"""An edition that follows its inputs while they are edited: what has changed is built again.

The page that is being read comes first, then the other languages, then the files beside
them, which are given up once something else is saved. The check runs beside them, and a page that
is set is shown before it has ended. A fault is shown and nothing is lost: the last good files stay
until it is corrected.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from civicbrief.core.cache import Cache
from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import write_files
from civicbrief.core.project import texts
from civicbrief.data.tables import FILES
from civicbrief.metrics import project_metrics
from civicbrief.pipeline import kernels
from civicbrief.pipeline.deadline import USUAL, Deadline
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.edition_stages import BRIEF, METRICS
from civicbrief.pipeline.inputs import Inputs, read_inputs
from civicbrief.pipeline.parameters import Given
from civicbrief.pipeline.preview_server import Shown
from civicbrief.pipeline.stage_work import Work, import_first
from civicbrief.pipeline.stages import (
    ABSENT,
    WORK,
    Digests,
    Done,
    Say,
    Stage,
    declared_by,
    is_current,
    is_ready,
    kept,
    perform_one,
    restore,
)
from civicbrief.style.brand import brand
from civicbrief.text.languages import languages
from civicbrief.text.text_files import READ

CHECKING = "check"  # the name of its stage
POLL = 0.05  # seconds between two looks at the files
Stamps = Mapping[Path, tuple[int, int]]


def stamps(project: Path, data: Path, others: Iterable[Path] = ()) -> Stamps:
    """Time and size of every file that an edition is made from, and of others."""
    paths = [
        *others,
        *(project / "notebooks").glob("*.ipynb"),
        *(path for path in texts(project).glob("*") if path.suffix in READ),
        *(data / name for name in FILES),
        project / project_metrics.FILE,
        *brand.paths(project),
    ]
    found = {}
    for path in sorted({*paths}):
        # A file is missing between two steps of an editor that saves by renaming.
        with contextlib.suppress(FileNotFoundError):
            status = path.stat()
            found[path] = (status.st_mtime_ns, status.st_size)
    return found


@dataclass
class Preview:
    """Keeps an edition in `folder` up to date. `wanted` is empty for all languages.

    The stages work in a folder beside it; a reader sees whole files alone.
    """

    project: Path
    data: Path
    folder: Path
    wanted: Sequence[str]
    values: Mapping[str, Given]
    shown: Shown
    say: Say
    cache: Cache
    deadline: Deadline = USUAL
    edition: Edition | None = None
    done: dict[str, Done] = field(default_factory=dict)
    published: Digests = field(default_factory=dict)
    _working: Work | None = None
    _checking: Future[list[Fault]] | None = None
    _seen: Stamps = field(default_factory=dict)
    _looked: float = 0.0  # when it was last looked whether something was saved
    _prepared: Inputs | None = None

    def __post_init__(self) -> None:
        for folder in (self.folder, self._work):
            for name in ("notebooks", "brief"):
                (folder / name).mkdir(parents=True)
        (self._work / WORK).mkdir()

    def run(self, scratch: Path, stop: Event) -> None:
        """Build, and build again after every change, until `stop` is set."""
        waiting = False
        with kernels.server(self.project, self.data, self.wanted or None) as server:
            import_first()
            while not stop.is_set():
                if (now := self._stamps()) != self._seen:
                    self._seen, waiting = now, False
                    self._end_check()
                    self.read()
                if waiting:
                    stop.wait(POLL)
                elif self.edition:
                    self._working = Work(
                        self.edition, scratch, server, lambda line: None, self.cache
                    )
                    waiting = not self.step(self._working)

    def end(self) -> None:
        """End what still runs."""
        if self._working:
            self._working.stop()

    def _stamps(self) -> Stamps:
        return stamps(self.project, self.data, self.others())

    def _outdated(self) -> bool:
        """Whether something was saved since the inputs were read, as far as was looked by now."""
        if time.monotonic() - self._looked < POLL:
            return False
        self._looked = time.monotonic()
        return self._stamps() != self._seen

    def others(self) -> set[Path]:
        """The files that notebooks have read beside what every edition is made from."""
        if not self.edition:
            return set()
        declared = {name for stage in self.edition.stages for name in (*stage.reads, *stage.needs)}
        read = {name for done in list(self.done.values()) for name in done.read}
        return {self.project / name for name in read - declared}

    def read(self) -> None:
        """Read the inputs as they are now."""
        known = languages(texts(self.project))
        chosen = [name for name in known if not self.wanted or name in self.wanted]
        inputs = read_inputs(self.project, self.data)
        if self.edition and self.edition.inputs.tables.fingerprint == inputs.tables.fingerprint:
            inputs = inputs._replace(tables=self.edition.inputs.tables)  # they have been parsed
        self.edition = Edition(inputs, self.folder, chosen, self.values, deadline=self.deadline)

    def due(self) -> list[tuple[Stage, Digests]]:
        """The stages that have to run and could, the most urgent first, with what they read."""
        assert self.edition
        made: Digests = {}
        found = []
        for stage in self.edition.stages:
            if not is_ready(stage, made):
                continue
            declared = declared_by(stage, made)
            last = self.done.get(stage.name)
            if last and is_current(last, declared, self.project):
                made |= last.made
            elif here := kept(stage, made, self.cache, self.project):
                if restore(here, self._work, self.cache):
                    self.done[stage.name] = here
                    made |= here.made
                else:
                    found.append((stage, declared))
            else:
                found.append((stage, declared))
        return sorted(found, key=lambda each: self._urgency(each[0]))

    def _urgency(self, stage: Stage) -> tuple[int, float]:
        """Numbers that sort stages: the page looked at last comes first."""
        kind, _, rest = stage.name.rpartition(".")
        language = rest if kind == BRIEF else kind
        if stage.name == METRICS:
            return 0, 0
        if kind == BRIEF or rest == "html":
            return 1, -self.shown.looked_at.get(f"brief/{language}.html", 0)
        return 2 if rest in ("pdf", "docx") else 3, 0

    @property
    def _work(self) -> Path:
        return self.folder.with_name("work")

    def step(self, work: Work) -> bool:
        """Run the most urgent stage. False where none is due, or one has a fault.

        The check, where it is due, runs beside this stage and those of the next steps; it waits
        until the notebook of a saved page has run, which it would make slower.
        """
        due = self.due()
        rest = [each for each in due if each[0].name != CHECKING]
        check = next((each for each in due if each not in rest), None)
        running = bool(rest) and rest[0][0].task.kind == "notebook"
        if check and not self._checking and not (running and self.published):
            self._begin_check(*check, work)
        if rest and self._urgency(rest[0][0])[0] < 2:  # what is being read, or leads to it
            work.needless = lambda: False
        else:
            work.needless = self._outdated
            self._prepare()
        faults = self._perform(*rest[0], work) if rest else []
        if check and faults and not self._checking:
            self._begin_check(*check, work)
        if self._checking and (faults or not rest or self._checking.done()):
            # What the check says of a fault is clearer than the error of a notebook.
            faults, self._checking = self._checking.result() or faults, None
        self.shown.faults = tuple(map(str, faults))
        for line in self.shown.faults:
            self.say(line)
        if not faults:
            self._publish()
        self.shown.tell()
        return bool(due) and not faults

    def _begin_check(self, stage: Stage, declared: Digests, work: Work) -> None:
        """Let the check run in a thread, and in a process of its own where there can be one."""
        if not self.published:
            self._prepare()
        work.begin_check()
        beside = ThreadPoolExecutor(1)
        self._checking = beside.submit(self._perform, stage, declared, work)
        beside.shutdown(wait=False)

    def _prepare(self) -> None:
        """Read what every check reads, once for all that follow; of a saved page, after it."""
        from civicbrief.pipeline.check import prepare

        assert self.edition
        if self._prepared is not self.edition.inputs:
            self._prepared = self.edition.inputs
            prepare(self._prepared)

    def _end_check(self) -> None:
        """End a check of files that are no longer as it has read them."""
        if self._checking and self._working:
            self._working.end_check()
            self._checking.result()
        self._checking = None

    def _perform(self, stage: Stage, declared: Digests, work: Work) -> list[Fault]:
        """Run a stage; return its faults."""
        if last := self.done.get(stage.name):
            # It may leave half a file; the others that it has read are watched all the same.
            read = {name: value for name, value in last.read.items() if name not in declared}
            self.done[stage.name] = Done(read, {})
        try:
            done = perform_one(stage, declared, self._work, self.cache, work)
        except InputError as error:
            return error.faults
        except kernels.Abandoned:
            return []
        except Exception as error:  # whatever it is, the next saved file may correct it
            return [Fault(stage.name, f"{type(error).__name__}: {error}", "Correct it.")]
        self.done[stage.name] = done
        self.say(f"{stage.name}: {done.seconds or 0:.1f} s")
        return []

    def _publish(self) -> None:
        """Show what was made and differs from what is shown. Whole files: nobody reads a half."""
        assert self.edition
        made: Digests = {}
        for stage in self.edition.stages:
            if done := self.done.get(stage.name):
                made |= {name: value for name, value in done.made.items() if value != ABSENT}
        files = {}
        for name, value in made.items():
            if not name.startswith(WORK) and self.published.get(name) != value:
                files[self.folder / name] = (self._work / name).read_bytes()
                self.published[name] = value
        write_files(files)
