"""The text files of a project as they were read, and those that the package adds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from civicbrief.core.faults import InputError
from civicbrief.core.files import contents, decoded, refuse_conflict
from civicbrief.text.languages import ENDING, INTERFACE, languages_of

READ = (".ftl", ".csv", ".txt")


@dataclass(frozen=True, eq=False)
class TextFiles:
    """`own` are the files of a folder by their names.

    `given` are the package's own interface words and lists of number words, by the names that
    such files have in a project. They are used if the project has none of its own. `left` are
    languages of the project whose own files are left out.
    """

    folder: Path
    own: Mapping[str, bytes]
    given: Mapping[str, bytes]
    left: tuple[str, ...] = ()

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that have passages, as `languages` orders them."""
        return languages_of(self.own)

    def of(self, languages: Collection[str]) -> TextFiles:
        """The files of these languages alone, and those that all languages share."""
        left = tuple(code for code in self.languages if code not in languages)
        own = {name: raw for name, raw in self.own.items() if name.partition(".")[0] not in left}
        return replace(self, own=own, left=left)

    def get(self, name: str) -> bytes | None:
        """The content of a file, the project's or else the package's."""
        return self.own.get(name, self.given.get(name))

    def text(self, name: str) -> str | None:
        """The content as text; None also where it cannot be read."""
        try:
            return self.read(name)
        except InputError:
            return None

    def read(self, name: str) -> str | None:
        """The content as text; None where there is none. Raises InputError with the line."""
        content = self.get(name)
        if content is None:
            return None
        text = decoded(name, content)
        refuse_conflict(name, text)
        return text


def read_texts(folder: Path) -> TextFiles:
    """Read a folder of texts, each file once."""
    given = {
        name if name.endswith(".txt") else f"{name.removesuffix('.ftl')}{ENDING}.ftl": content
        for name, content in _read(INTERFACE, None).items()
    }
    return TextFiles(folder, _read(folder, folder.parents[1]), given)


def _read(folder: Path, project: Path | None) -> dict[str, bytes]:
    """Raises InputError for what is no file or too large, and for links out of the project."""
    found = (path for path in sorted(folder.glob("*")) if path.suffix in READ)
    return contents({path.name: path for path in found}, project)
