"""A build: the stages of an edition, performed where their kind of work is done."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from civicbrief.core.cache import Cache, fingerprint
from civicbrief.core.faults import Fault, InputError
from civicbrief.core.manifest import TO_SEND
from civicbrief.pipeline import fingerprints, stages
from civicbrief.pipeline.edition_stages import BRIEF, CHECK, edition_stages, lost
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.stages import ABSENT, WORK, Digests, Done, Stage, digest_of

if TYPE_CHECKING:
    from civicbrief.core.environment import BuildFacts
    from civicbrief.pipeline.kernels import Server
    from civicbrief.pipeline.parameters import Given, Parameter

NO_CELL = 0  # where a notice is of no cell, but of what is shown
Say = Callable[[str], None]
Tell = Callable[[Stage, Done], None]


@dataclass(frozen=True, eq=False)
class Edition:
    """An edition of inputs as they were read, to be made in the folder `out`.

    `values` are the parameters that a user has given; `word` says whether it has Word files,
    `publishing` whether it is about to be published.
    """

    inputs: Inputs
    out: Path
    languages: Sequence[str]
    values: Mapping[str, Given] = field(default_factory=dict)
    word: bool = True
    publishing: bool = False

    @cached_property
    def stages(self) -> list[Stage]:
        told = (self.languages, self.values, self.word, self.publishing)
        return edition_stages(self.inputs, self.out, *told)

    @cached_property
    def declared(self) -> dict[str, dict[str, Parameter]]:
        """The parameters of every notebook. Raises InputError."""
        from civicbrief.pipeline import parameters

        return parameters.of_notebooks(self.inputs.notebooks)

    @cached_property
    def facts(self) -> BuildFacts:
        """What a build tells its kernels."""
        facts: BuildFacts = {
            "project": str(self.inputs.project),
            "checked": self.inputs.tables.fingerprint,
            "parameters": settings(self.values, self.declared),
            "languages": list(self.languages),
            "word": self.word,
        }
        return {**facts, "publishing": True} if self.publishing else facts

    def known(self, cache: Cache) -> dict[str, Done]:
        """The stages that need not run, as far as can be told before any other has run."""
        return stages.known(self.stages, cache, self.inputs.project)

    def is_made(self, known: Mapping[str, Done], cache: Cache) -> bool:
        """Whether the folder holds this edition, and nothing else but copies to send."""
        if len(known) < len(self.stages):
            return False
        made = {name: value for done in known.values() for name, value in done.made.items()}
        told = (CHECK, *map(lost, self.languages))
        wanted = {n: v for n, v in made.items() if v != ABSENT and not n.startswith(WORK)}
        paths = (path for path in self.out.rglob("*") if path.is_file() and not path.is_symlink())
        inside = {path.relative_to(self.out): path for path in paths}
        here = {n.as_posix(): digest_of(p) for n, p in inside.items() if n.parts[0] != TO_SEND}
        return here == wanted and all(cache.object(made[name]) for name in told)

    def shown(self, done: Mapping[str, Done], cache: Cache, strict: bool) -> list[Fault]:
        """What the cells of notebook 3 have shown and no document prints, but for what the check
        names, and what is to be said of own figures and tables. Raises InputError with the first
        where `strict`.
        """
        before = {one["number"]: fault_of(one["fault"]) for one in checked(done, cache)["shown"]}
        found: dict[int, Fault] = {}
        own: dict[Fault, None] = {}  # once for all languages
        for language in self.languages:
            told = cache.object(done[f"{BRIEF}.{language}"].made[lost(language)])
            for one in json.loads(told or b"[]"):
                fault = fault_of(one["fault"])
                if one["number"] == NO_CELL:
                    own[fault] = None
                else:
                    found[one["number"]] = fault
        rest = [found[number] for number in sorted(found.keys() - before.keys())]
        if strict and (before or rest):
            raise InputError([*before.values(), *rest])
        return [*rest, *own]

    # --- what was made last

    @property
    def _record(self) -> str:
        return fingerprint("edition", str(self.inputs.project), str(self.out))

    def last(self, cache: Cache) -> dict[str, Digests]:
        """What each stage read when the edition in this folder was made; empty where unknown."""
        return cache.entry(self._record) or {}

    def remember(self, done: Mapping[str, Done], cache: Cache) -> None:
        cache.keep_entry(self._record, {name: each.read for name, each in done.items()})


def build(
    edition: Edition,
    cache: Cache,
    tell: Tell,
    say: Say,
    server: Server | None = None,
    *,
    strict: bool = False,
    force: bool = False,
    jobs: int = 1,
) -> list[Fault]:
    """Make an edition in its folder; `tell` is called with every stage that is done.

    Returns what the cells of notebook 3 have shown and no document prints, but for what the check
    names, and what is to be said of own figures and tables. Raises InputError for inputs with a
    fault, when a notebook fails, the folder holds files of somebody else or, where `strict`,
    something is not printed: the folder is then as it was.
    """
    from civicbrief.pipeline import publish
    from civicbrief.pipeline.notebooks import environment

    import_first()
    done: dict[str, Done] = {}
    try:
        facts = edition.facts
    except InputError:
        check(
            edition.inputs, edition.languages
        )  # it names every fault, that of the notebook among them
        raise
    with (
        publish.staging(edition.out) as folder,
        environment(facts, cache.folder) as scratch,
        contextlib.chdir(Path.cwd()),  # papermill moves about, and several of it lose the way back
    ):
        for name in ("notebooks", "brief", WORK):
            (folder / name).mkdir()
        work = Work(edition, scratch, server, say)
        stop = server.close if server else lambda: None
        root, several = edition.inputs.project, jobs if server else 1
        for stage, each in stages.run(
            edition.stages, folder, cache, root, several, work, stop, force
        ):
            done[stage.name] = each
            tell(stage, each)
        found = edition.shown(done, cache, strict)
        shutil.rmtree(folder / WORK)
        say("publishing")
    edition.remember(done, cache)
    cache.tidy()
    return found


def checked(done: Mapping[str, Done], cache: Cache) -> dict[str, Any]:
    """What the check has found: `version`, `notices`, `failures`, and the cells `shown`."""
    found: dict[str, Any] = json.loads(cache.object(done["check"].made[CHECK]) or b"{}")
    return found


def fault_of(told: Mapping[str, Any]) -> Fault:
    """A fault from JSON."""
    return Fault(**{**told, "details": tuple(told["details"])})


def settings(
    values: Mapping[str, Given], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> list[tuple[str, str, str, str]]:
    """Every parameter that a user may give, given or not, for the kernels."""
    from civicbrief.brief.provenance import DEFAULT, Setting
    from civicbrief.pipeline.parameters import OPTIONS, Given, all_declared

    rows: list[tuple[str, str, str, str]] = []
    for name, parameter in all_declared(notebooks).items():
        if name not in OPTIONS:
            given = values.get(name, Given(parameter.default, DEFAULT))
            text = str(given.value)
            text = text.lower() if isinstance(given.value, bool) else text
            rows.append(Setting(name, text, given.origin, given.file))
    return rows


@dataclass(frozen=True, eq=False)
class Work:
    """Performs stages: the check here, notebooks by kernels, the rest in processes of their own.

    Without a server, all of it happens in this process, one stage at a time.
    """

    edition: Edition
    scratch: Path
    server: Server | None
    say: Say
    alone: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, stage: Stage, folder: Path) -> dict[str, Path]:
        task = stage.task
        if task.kind == "notebook":
            return self._notebook(stage, folder)
        if task.kind == "check":
            self.say("checking data, texts and notebooks")
            _write(folder / CHECK, check(self.edition.inputs, self.edition.languages))
        else:
            self._call(stage, folder)
        return {}

    def _notebook(self, stage: Stage, folder: Path) -> dict[str, Path]:
        """Run a notebook; return what its kernel has opened and the stage does not declare."""
        from civicbrief.core.opened_files import opened
        from civicbrief.export import unprinted
        from civicbrief.export.reading import own_notices, read_blocks
        from civicbrief.pipeline import kernels
        from civicbrief.pipeline.notebooks import Runner

        edition, language = self.edition, stage.task.arguments.get("language")
        self.say(f"running {stage.name}")
        log = self.scratch / f"opened.{stage.name}"
        kernel = kernels.manager(self.scratch, self.server, edition.facts, log)
        where = (edition.inputs.project, folder, edition.inputs.tables.folder)
        run = Runner(*where, edition.values, edition.declared, self.say, kernel, edition.out)
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
            self.server.call(task.name, arguments, self.scratch, self.edition.facts)
        else:
            from civicbrief.pipeline import outputs

            with self.alone:
                getattr(outputs, task.name)(**arguments)


def check(inputs: Inputs, languages: Sequence[str]) -> dict[str, Any]:
    """What the check finds, as JSON can hold it. Raises InputError for faults of the languages."""
    from civicbrief.core.notebook_source import notebook_of
    from civicbrief.export import unprinted
    from civicbrief.pipeline.check import check_for

    found = check_for(inputs, languages)
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


def processors() -> int:
    """How many processors this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1
