"""Publish an edition whole or not at all, and never over files of somebody else."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import recover, unfinished, whole_folder
from civicbrief.metrics.results import COLUMNS

SCRATCH = {".ipynb_checkpoints", ".DS_Store", "__pycache__"}  # what viewing a folder leaves


def refuse_foreign_files(out: Path) -> None:
    """Raise InputError when the folder holds a file that its edition does not list."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise InputError([Fault(out.name, "it is not a folder", "Name another folder with --out.")])
    if not out.is_dir():
        return
    listed = _listed(out)
    foreign = [
        path
        for path in sorted(out.rglob("*"))
        if not SCRATCH.intersection(parts := path.relative_to(out).parts)
        and not parts[0].startswith(unfinished(out))
        and (path.is_symlink() or not path.is_dir())
        and path.relative_to(out).as_posix() not in listed
    ]
    if foreign:
        problem = "this file is not part of an edition, so the folder is left as it is"
        remedy = "Move it away, or name another folder with --out."
        names = (f"{out.name}/{path.relative_to(out).as_posix()}" for path in foreign)
        raise InputError(Fault(name, problem, remedy) for name in names)


def _listed(out: Path) -> set[str]:
    """What the index of the edition lists, and the tables that notebook 2 wrote on its own."""
    listed = set()
    index = out / "index.html"
    for name, columns in COLUMNS.items():
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if (out / name).read_text(encoding="utf-8").startswith(",".join(columns) + "\n"):
                listed.add(name)
    with contextlib.suppress(OSError, UnicodeDecodeError):
        reader = _Links()
        reader.feed(index.read_text(encoding="utf-8"))
        if reader.generator == "civicbrief":
            listed |= {"index.html", *reader.links}
    return listed


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.generator = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = dict(attrs)
        if tag == "a":
            self.links.add(names.get("href") or "")
        if tag == "meta" and names.get("name") == "generator":
            self.generator = names.get("content") or ""


@contextlib.contextmanager
def staging(out: Path) -> Iterator[Path]:
    """A folder to build in: it becomes `out` when the block ends well, else it is removed."""
    recover(out)
    refuse_foreign_files(out)
    with whole_folder(out) as folder:
        yield folder
        refuse_foreign_files(out)  # one may have come in while we were building
