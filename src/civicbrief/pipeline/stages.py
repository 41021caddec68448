"""Stages: steps of a build that say what they read and make, so that none runs twice for one state.

The fingerprint of a stage is that of everything it reads. What it made is kept under it (see
`core.cache`) and used again. Digests of what a stage made are what later stages read: where
nothing came out otherwise, nothing that follows runs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from civicbrief.core.cache import Cache, digest, fingerprint
from civicbrief.core.faults import InputError
from civicbrief.core.files import content_of

Digests = dict[str, str]  # by names: of files, or of what else a stage reads
WORK = "work/"  # begins the names of what is made for other stages, not for the edition
LARGEST = 1_000_000_000  # bytes of a file that is compared
ABSENT = ""  # the digest of a file that is not there


class Task(NamedTuple):
    """What a stage does: the kind of work, its subject, and what it is told."""

    kind: str
    name: str = ""
    arguments: Mapping[str, Any] = {}


@dataclass(frozen=True)
class Stage:
    """A step of a build.

    `reads` are digests of what it is made from, by names that a user knows. `needs` and `makes`
    are names of files below the folder of the edition: those of earlier stages that it reads,
    and its own, of which some may stay absent.
    """

    name: str
    reads: Mapping[str, str]
    needs: tuple[str, ...]
    makes: tuple[str, ...]
    task: Task


# Makes the files of a stage in a folder; returns the files that it has read beside what the stage
# declares, by their paths as seen from the project.
Perform = Callable[[Stage, Path], Mapping[str, Path]]


class Done(NamedTuple):
    """How a stage was done: digests of what it read and made, and the seconds that it took.

    `seconds` is None where what was kept was used again.
    """

    read: Digests
    made: Digests
    seconds: float | None = None


Tell = Callable[[Stage, Done], None]
Say = Callable[[str], None]  # a line on what is being done


def is_current(done: Done | None, declared: Digests, root: Path) -> bool:
    """Whether a stage was done with these inputs, and other files that it read are as they were."""
    if done is None or not declared.items() <= done.read.items():
        return False
    others = done.read.keys() - declared.keys()
    return all(digest_of(root / name) == done.read[name] for name in others)


def kept(stage: Stage, made: Mapping[str, str], cache: Cache, root: Path) -> Done | None:
    """What is kept of a stage whose needs are `made`; None where it has to run.

    Paths of files that it has read beside what it declares are seen from `root`.
    """
    declared = declared_by(stage, made)
    entry = cache.entry(fingerprint(stage.name, declared))
    if not entry or any(digest_of(root / path) != value for path, value in entry["read"].items()):
        return None
    return Done(declared | entry["read"], entry["made"])


def known(stages: Sequence[Stage], cache: Cache, root: Path) -> dict[str, Done]:
    """The stages that need not run, as far as can be told before any other has run."""
    found: dict[str, Done] = {}
    made: Digests = {}
    for stage in stages:
        if is_ready(stage, made) and (each := kept(stage, made, cache, root)):
            found[stage.name] = each
            made |= each.made
    return found


def run(
    stages: Sequence[Stage],
    folder: Path,
    cache: Cache,
    root: Path,
    jobs: int,
    perform: Perform,
    stop: Callable[[], None],
    force: bool = False,
    tell: Tell = lambda stage, done: None,
) -> dict[str, Done]:
    """Make the files of all stages in a folder, `jobs` at a time; `tell` is called with each when
    it is done. Returns how each was done, by its name.

    Of stages that could run, those that stand before others do. The first one is the check:
    where it fails beside another, its error is raised, for it is the clearer one. `stop` ends
    what still runs after an error.
    """
    made: Digests = {}
    finished: dict[str, Done] = {}
    waiting, running = list(stages), dict[Future[Done], Stage]()

    def finish(stage: Stage, done: Done) -> None:
        made.update(done.made)
        finished[stage.name] = done
        tell(stage, done)

    with ThreadPoolExecutor(jobs) as pool:
        try:
            while waiting or running:
                restored = False
                for stage in [one for one in waiting if is_ready(one, made)]:
                    found = None if force else kept(stage, made, cache, root)
                    if found and restore(found, folder, cache):
                        waiting.remove(stage)
                        finish(stage, found)
                        restored = True
                    elif len(running) < jobs:
                        waiting.remove(stage)
                        declared = declared_by(stage, made)
                        task = pool.submit(perform_one, stage, declared, folder, cache, perform)
                        running[task] = stage
                if restored:  # what needs it may be ready
                    continue
                for task in wait(running, return_when=FIRST_COMPLETED).done:
                    if task.exception():
                        _result(stages[0], running)
                    finish(running.pop(task), task.result())
        except BaseException:
            stop()
            pool.shutdown(cancel_futures=True)
            raise
    return finished


def is_ready(stage: Stage, made: Mapping[str, str]) -> bool:
    return all(name in made for name in stage.needs)


def declared_by(stage: Stage, made: Mapping[str, str]) -> Digests:
    return {**stage.reads, **{name: made[name] for name in stage.needs}}


def _result(stage: Stage, running: Mapping[Future[Done], Stage]) -> None:
    """Wait for a stage, where it still runs. Raises what it raises."""
    for task, each in running.items():
        if each == stage:
            task.result()


def perform_one(
    stage: Stage, declared: Digests, folder: Path, cache: Cache, perform: Perform
) -> Done:
    """Run a stage and keep what it has made."""
    begun = time.perf_counter()
    read = {name: digest_of(path) for name, path in perform(stage, folder).items()}
    made = {}
    for name in stage.makes:
        there = (folder / name).is_file()
        made[name] = cache.keep((folder / name).read_bytes()) if there else ABSENT
    cache.keep_entry(fingerprint(stage.name, declared), {"made": made, "read": read})
    return Done(declared | read, made, time.perf_counter() - begun)


def restore(found: Done, folder: Path, cache: Cache) -> bool:
    """Write what is kept of a stage; False where something of it is missing or damaged."""
    contents = {name: cache.object(value) for name, value in found.made.items() if value != ABSENT}
    if None in contents.values():
        return False
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content or b"")
    return True


def digest_of(path: Path) -> str:
    """The digest of a file; that of an absent one where there is none to be read."""
    try:
        return digest(content_of(path, largest=LARGEST))
    except InputError:
        return ABSENT
