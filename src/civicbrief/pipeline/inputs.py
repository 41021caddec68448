"""The inputs of an edition as they were when they were read: tables, texts and notebooks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from civicbrief.core.project import COUNTRY, texts
from civicbrief.data.tables import Tables, read_tables
from civicbrief.text.text_files import TextFiles, read_texts


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
    """Read a project and a folder of data, each file once, whatever is wrong with it."""
    notebooks, exercises = (
        {
            path.name: path.read_bytes()
            for path in sorted(place.glob("*.ipynb"))
            if path.stem != COUNTRY  # of an atlas
        }
        for place in (project / "notebooks", project / "notebooks" / "exercises")
    )
    return Inputs(project, read_tables(folder), read_texts(texts(project)), notebooks, exercises)
