"""A build: an edition in its folder, whole or not at all, from what is kept and what is made."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, NamedTuple

from civicbrief.core.cache import Cache
from civicbrief.core.faults import Fault
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.edition_stages import BRIEF, CHECK
from civicbrief.pipeline.stages import WORK, Digests, Done, Say, Stage

if TYPE_CHECKING:
    from civicbrief.pipeline.kernels import Server

Check = dict[str, Any]  # what a check has found (see `edition.Told`)


class Built(NamedTuple):
    """An edition that was made: how each stage was done, and what each read the time before.

    `unprinted` is what its builder should know of notebook 3 (see `edition.Told`).
    """

    done: dict[str, Done]
    before: dict[str, Digests]
    version: str
    unprinted: list[Fault]


def build(
    edition: Edition,
    cache: Cache,
    on_check: Callable[[Check], None],
    say: Say,
    *,
    strict: bool = False,
    force: bool = False,
    jobs: int | None = None,
) -> Built:
    """Make an edition in its folder; `on_check` is called with what the check has found.

    Raises InputError for inputs with a fault, when a notebook fails, the folder holds files of
    somebody else or, where `strict`, something is not printed: the folder is then as it was.
    """
    from civicbrief.pipeline import publish

    publish.recover_all(edition.out, edition.inputs.project)
    before, known = edition.last(cache), {} if force else edition.known(cache)
    if told := edition.standing(known, cache):
        publish.take_copies_away(edition.out)
        on_check(told.check)
        return Built(known, before, told.check["version"], told.unprinted(strict))
    from civicbrief.pipeline.stage_work import run_stages

    with _server(edition, known) as kernels, publish.staging(edition.out) as folder:

        def tell(stage: Stage, done: Done) -> None:
            if stage.name == "check":
                on_check(json.loads((folder / CHECK).read_bytes()))

        several = jobs or processors()
        work = (edition, edition.stages, folder, cache, kernels, say, several)
        done = run_stages(*work, force=force, tell=tell)
        told = edition.told(folder)
        unprinted = told.unprinted(strict)
        shutil.rmtree(folder / WORK)
        say("publishing")
    edition.remember(done, cache)
    cache.tidy()
    return Built(done, before, told.check["version"], unprinted)


def _server(edition: Edition, known: Mapping[str, Done]) -> AbstractContextManager[Server | None]:
    """The process that workers are forked from; it gets ready while the check runs.

    It reads what notebooks will ask for that have to run. No process is needed where all is kept.
    """
    if len(known) == len(edition.stages):
        return nullcontext()
    from civicbrief.pipeline.kernels import server

    due = [language for language in edition.languages if f"{BRIEF}.{language}" not in known]
    return server(edition.inputs.project, edition.inputs.tables.folder if due else None, due)


def processors() -> int:
    """How many processors this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1
