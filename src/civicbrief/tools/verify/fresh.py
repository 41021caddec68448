"""The edition made anew, in a folder of its own, with nothing that earlier builds have kept."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from civicbrief.core.cache import Cache
from civicbrief.pipeline import outputs
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.edition_stages import FORMATS, INDEX, SOURCE
from civicbrief.pipeline.inputs import read_inputs
from civicbrief.pipeline.stage_work import run_stages
from civicbrief.pipeline.stages import WORK, Say, Stage

if TYPE_CHECKING:
    from civicbrief.pipeline.kernels import Server


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
    folder, data = _room(edition, place)
    clean = replace(edition, inputs=read_inputs(edition.inputs.project, data), out=folder)
    wanted = [stage for stage in clean.stages if whole or not _is_left_out(stage)]
    cache = Cache(place / "cache")
    run_stages(clean, wanted, folder, cache, server, say, jobs, force=True)
    return Made(folder, (folder / WORK).rename(place / "told"))


def document(folder: Path, name: str, source: Path) -> bytes:
    """A document as the executed notebook `source` gives it, made before or now.

    Raises InputError for a notebook that cannot be set as that.
    """
    if not (folder / name).is_file():
        (folder / name).parent.mkdir(exist_ok=True)
        outputs.export(str(folder), str(folder / name), str(source))
    return (folder / name).read_bytes()


def _is_left_out(stage: Stage) -> bool:
    documents = any(stage.name.endswith(f".{ending}") for ending in FORMATS)
    return documents or stage.name == SOURCE or INDEX in stage.makes


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
