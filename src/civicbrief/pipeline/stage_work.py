"""The work of stages: the check here, notebooks by kernels, the rest in processes of their own."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from civicbrief.core.cache import Cache
from civicbrief.core.child import Child, called, can_fork
from civicbrief.core.faults import Fault, InputError
from civicbrief.pipeline import fingerprints, stages
from civicbrief.pipeline.edition import NO_CELL, Edition
from civicbrief.pipeline.edition_stages import BRIEF, CHECK, lost
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.stages import WORK, Done, Say, Stage

if TYPE_CHECKING:
    from civicbrief.pipeline.kernels import Server


def run_stages(
    edition: Edition,
    wanted: Sequence[Stage],
    folder: Path,
    cache: Cache,
    server: Server | None,
    say: Say,
    jobs: int,
    *,
    force: bool = False,
    tell: stages.Tell = lambda stage, done: None,
) -> dict[str, Done]:
    """Make in a folder what is wanted of an edition; `tell` is called with each stage when it is
    done. Raises InputError for inputs with a fault, and where a notebook fails.
    """
    from civicbrief.pipeline.notebooks import environment

    import_first()
    try:
        facts = edition.facts
    except InputError:
        # It names every fault, that of the notebook too.
        told = (edition.inputs, edition.languages, cache)
        called("the check", edition.deadline.left(), check, *told)
        raise
    for name in ("notebooks", "brief", WORK):
        (folder / name).mkdir()
    root, several = edition.inputs.project, jobs if server else 1
    with (
        environment(facts, cache.folder) as scratch,
        contextlib.chdir(Path.cwd()),  # without fork, own.py runs in this process, and may move it
    ):
        work = Work(edition, scratch, server, say, cache)
        if force or not stages.kept(wanted[0], {}, cache, root):
            work.begin_check()
        return stages.run(wanted, folder, cache, root, several, work, work.stop, force, tell)


@dataclass(eq=False)
class Work:
    """Performs stages. Without a server, all of it happens in this process, one after the other.

    A document is given up while it is made once it is `needless` (see `kernels.Server.call`).
    """

    edition: Edition
    scratch: Path
    server: Server | None
    say: Say
    cache: Cache
    needless: Callable[[], bool] = lambda: False
    _checking: Child | None = None

    def begin_check(self) -> None:
        """Let the check run beside what follows, in a process of its own.

        To be called before other threads begin: that process could wait for what they hold.
        """
        if can_fork():
            told = (self.edition.inputs, self.edition.languages, self.cache)
            self._checking = Child("the check", self.edition.deadline.left(), check, *told)

    def stop(self) -> None:
        """End what still runs."""
        if self.server:
            self.server.close()
        self.end_check()

    def end_check(self) -> None:
        """End the check, where it runs in a process of its own."""
        if self._checking:
            self._checking.end()

    def __call__(self, stage: Stage, folder: Path) -> dict[str, Path]:
        task = stage.task
        if task.kind == "notebook":
            return self._notebook(stage, folder)
        if task.kind == "check":
            self.say("checking data, texts and notebooks")
            _write(folder / CHECK, self._checked())
        else:
            self._call(stage, folder)
        return {}

    def _checked(self) -> dict[str, Any]:
        if self._checking:
            found: dict[str, Any] = self._checking.result()
            return found
        return check(self.edition.inputs, self.edition.languages, self.cache)

    def _notebook(self, stage: Stage, folder: Path) -> dict[str, Path]:
        """Run a notebook; return what its kernel has opened and the stage does not declare."""
        from civicbrief.core.opened_files import opened
        from civicbrief.export import unprinted
        from civicbrief.export.reading import own_notices, read_blocks
        from civicbrief.pipeline import kernels
        from civicbrief.pipeline.notebooks import Runner

        edition, language = self.edition, stage.task.arguments.get("language")
        log = self.scratch / f"opened.{stage.name}"
        kernel = kernels.manager(self.scratch, self.server, edition.facts, log)
        project, data = edition.inputs.project, edition.inputs.tables.folder
        given, ends = (edition.values, edition.declared), edition.deadline
        run = Runner(project, folder, data, *given, self.say, kernel, edition.out, ends)
        notebook = run(stage.task.name, language)
        if stage.task.name == BRIEF:
            listed = _numbered(unprinted.lost(notebook))
            for fault in own_notices(read_blocks(notebook)):
                listed += _numbered({NO_CELL: fault})
            _write(folder / lost(str(language)), listed)
        return self._others(opened(log), stage, folder)

    def _others(self, paths: Sequence[Path], stage: Stage, folder: Path) -> dict[str, Path]:
        """The files among these that the stage does not declare, by their names."""
        inputs = self.edition.inputs
        ours = (folder, self.scratch, self.edition.out, inputs.tables.folder, fingerprints.PACKAGE)
        found = {}
        for path in paths:
            if not any(path.is_relative_to(place) for place in ours):
                inside = path.is_relative_to(inputs.project)
                name = path.relative_to(inputs.project).as_posix() if inside else str(path)
                if name not in stage.reads:
                    found[name] = path
        return found

    def _call(self, stage: Stage, folder: Path) -> None:
        task, target = stage.task, stage.makes[0]
        arguments = {"folder": str(folder), "target": target, **task.arguments}
        if task.name in ("write_words", "write_ledger"):
            inputs = self.edition.inputs
            arguments |= {"project": str(inputs.project), "data": str(inputs.tables.folder)}
        self.say(f"exporting {stage.name}" if task.name == "export" else f"making {stage.name}")
        if self.server:
            edition = self.edition
            told = (self.scratch, edition.facts, edition.deadline, self.needless)
            self.server.call(task.name, arguments, *told)
        else:
            from civicbrief.pipeline import outputs

            getattr(outputs, task.name)(**arguments)


def check(inputs: Inputs, languages: Sequence[str], cache: Cache) -> dict[str, Any]:
    """What the check finds, as JSON can hold it. Raises InputError for faults of the languages."""
    from civicbrief.core.notebook_source import notebook_of
    from civicbrief.export import unprinted
    from civicbrief.pipeline.check import check_for

    found = check_for(inputs, languages, cache)
    if found.faults or not found.data:
        raise InputError(found.faults)
    name = f"{BRIEF}.ipynb"
    return {
        "version": found.data.version,
        "notices": [asdict(fault) for fault in found.notices],
        "failures": len(found.failures),
        "shown": _numbered(unprinted.certain(notebook_of(name, inputs.notebooks[name]))),
    }


def _numbered(faults: Mapping[int, Fault]) -> list[dict[str, Any]]:
    return [{"number": number, "fault": asdict(fault)} for number, fault in faults.items()]


def _write(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, default=str), encoding="utf-8")


def import_first() -> None:
    """Import what several stages need: threads that did so at once could lock each other out."""
    # Where pyarrow is installed, papermill would load it for file systems that we never name.
    lacking = {"pyarrow.fs": None} if "pyarrow" not in sys.modules else {}
    sys.modules.update(lacking)  # type: ignore[arg-type]
    import papermill  # noqa: F401

    for name in lacking:
        sys.modules.pop(name)
    import civicbrief.pipeline.check
    import civicbrief.pipeline.notebooks  # noqa: F401
