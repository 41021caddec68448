"""What a case is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CHECK = ("check",)
DEEP = 100_000  # levels of brackets


@dataclass(frozen=True)
class Case:
    """`spoil` is given the project; `told` is what the first fault has to hold.

    `first` is how the line of the first fault begins: file, row and column. `reads` is whether
    the file is to be read as if nothing had been done to it. `codes` are the exit codes that are
    right.
    """

    file: str
    kind: str
    spoil: Callable[[Path], None]
    told: tuple[str, ...] = ()
    first: str = ""
    reads: bool = False
    command: tuple[str, ...] = CHECK
    codes: tuple[int, ...] = (1,)

    @property
    def name(self) -> str:
        return f"{self.file}: {self.kind}"

    @property
    def shown(self) -> str:
        """The file as faults name it: without its folder."""
        return Path(self.file).name


def edited(file: str, change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    """Write a file anew. It may be a link to that of all copies: it is never written into."""

    return lambda project: written(file, change((project / file).read_bytes()))(project)


def written(file: str, content: bytes) -> Callable[[Path], None]:
    """Write other content in the place of a file, or where there is none."""

    def spoil(project: Path) -> None:
        path = project / file
        path.unlink(missing_ok=True)
        path.write_bytes(content)

    return spoil


def replaced(file: str, make: Callable[[Path], None]) -> Callable[[Path], None]:
    """Put something else in the place of a file."""

    def spoil(project: Path) -> None:
        path = project / file
        path.unlink()
        make(path)

    return spoil
