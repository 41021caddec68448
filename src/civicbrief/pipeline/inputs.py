"""The inputs of an edition as they were when they were read: tables, texts and notebooks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import contents
from civicbrief.core.project import COUNTRY, texts
from civicbrief.data.tables import Tables, read_tables
from civicbrief.text.text_files import TextFiles, read_texts

Read = TypeVar("Read")


class Inputs(NamedTuple):
    """`notebooks` and `exercises` are the files of the project's notebooks by their names."""

    project: Path
    tables: Tables
    texts: TextFiles
    notebooks: Mapping[str, bytes]
    exercises: Mapping[str, bytes] = {}

    @property
    def files(self) -> dict[Path, bytes]:
        """All files by their paths."""
        data, notebooks = self.tables, self.project / "notebooks"
        files = {data.folder / name: raw for name, raw in data.files.items() if raw is not None}
        files |= {self.texts.folder / name: raw for name, raw in self.texts.own.items()}
        return files | {notebooks / name: raw for name, raw in self.notebooks.items()}


def read_inputs(project: Path, folder: Path) -> Inputs:
    """Read a project and a folder of data, each file once, whatever is wrong with what it holds.

    Raises InputError with all that is no file or too large, and with links out of the project.
    """
    faults = list[Fault]()

    def read(reader: Callable[[Path], Read], place: Path) -> Read | None:
        try:
            return reader(place)
        except InputError as error:
            faults.extend(error.faults)
            return None

    def notebooks_in(place: Path) -> dict[str, bytes]:
        """The notebooks of a folder, but for that of an atlas."""
        found = sorted(place.glob("*.ipynb"))
        return contents({path.name: path for path in found if path.stem != COUNTRY}, project)

    tables, written = read(read_tables, folder), read(read_texts, texts(project))
    notebooks = read(notebooks_in, project / "notebooks")
    exercises = read(notebooks_in, project / "notebooks" / "exercises")
    if tables is None or written is None or notebooks is None or exercises is None:
        raise InputError(faults)
    return Inputs(project, tables, written, notebooks, exercises)
