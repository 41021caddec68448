"""The edition made anew, in a folder of its own, with nothing that earlier builds have kept."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from civicbrief.core.cache import Cache
from civicbrief.pipeline import stages
from civicbrief.pipeline.build import Edition, Work
from civicbrief.pipeline.edition_stages import FORMATS, INDEX, SOURCE
from civicbrief.pipeline.inputs import read_inputs
from civicbrief.pipeline.notebooks import environment
from civicbrief.pipeline.stages import WORK, Stage

if TYPE_CHECKING:
    from civicbrief.pipeline.kernels import Server

Say = Callable[[str], None]


class Made(NamedTuple):
    """An edition made anew: its folder, and that of what it has told other stages."""

    folder: Path
    told: Path


def make(
    edition: Edition, place: Path, server: Server | None, jobs: int, say: Say, *, whole: bool
) -> Made:
    """Make an edition anew below the folder `place`.

    Where it is not `whole`, documents and what no document rests on are left out. Raises
    InputError for inputs with a fault.
    """
    project = edition.inputs.project
    folder, data = _room(edition, place)
    clean = replace(edition, inputs=read_inputs(project, data), out=folder)
    for name in ("notebooks", "brief", WORK):
        (folder / name).mkdir()
    cache = Cache(place / "cache")
    wanted = [stage for stage in clean.stages if whole or not _is_left_out(stage)]
    with (
        environment(clean.facts, cache.folder) as scratch,
        contextlib.chdir(Path.cwd()),  # papermill moves about, and several of it lose the way back
    ):
        work = Work(clean, scratch, server, say)
        stop = server.close if server else lambda: None
        several = jobs if server else 1
        for _ in stages.run(wanted, folder, cache, project, several, work, stop, force=True):
            pass
    return Made(folder, (folder / WORK).rename(place / "told"))


def _is_left_out(stage: Stage) -> bool:
    documents = any(stage.name.endswith(f".{ending}") for ending in FORMATS)
    return documents or stage.name in (SOURCE, "fonts") or INDEX in stage.makes


def _room(edition: Edition, place: Path) -> tuple[Path, Path]:
    """A folder, and a copy of the data that it sees as the edition's own folder sees them.

    Executed notebooks name that path.
    """
    data = edition.inputs.tables.folder
    try:
        parts = PurePath(os.path.relpath(data, edition.out)).parts
    except ValueError:  # on another drive, named by its whole path
        return _folder(place / "edition"), data
    up = parts.count("..")
    folder = _folder(place.joinpath("clean", *map(str, range(up)), "edition"))
    copy = folder.parents[up - 1].joinpath(*parts[up:]) if up else folder.joinpath(*parts)
    shutil.copytree(data, copy)
    return folder, copy


def _folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path
