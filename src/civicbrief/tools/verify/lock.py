"""Whether an edition was made from another lock: its pages print the SHA-256 of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from civicbrief.core.cache import digest
from civicbrief.core.faults import Fault
from civicbrief.core.manifest import LOCK
from civicbrief.tools.verify.letters import CHECKSUM
from civicbrief.tools.verify.readers import Damaged, read

if TYPE_CHECKING:
    from civicbrief.pipeline.edition import Edition

MOST = 32  # of 64 signs that two digests have in common by chance: four, on average


class OtherLock(NamedTuple):
    """The digest of the lock that an edition names, and that of the project's."""

    printed: str
    ours: str

    @property
    def fault(self) -> Fault:
        """It is told once: nothing that follows from it says more."""
        problem = f"the lock is another: SHA-256 {self.ours}, and the edition names {self.printed}"
        return Fault(
            LOCK, problem, "Restore the lock of the edition, as from git, to compare bytes."
        )

    def named_in(self, blocks: list[Any]) -> list[Any]:
        """Blocks that name the lock of the edition, as its documents do."""
        told = json.dumps(blocks, ensure_ascii=False).replace(self.ours, self.printed)
        named: list[Any] = json.loads(told)
        return named


def other_lock(edition: Edition) -> OtherLock | None:
    """The lock of a finished edition, where all its pages name one that is not the project's."""
    path = edition.inputs.project / LOCK
    if not path.is_file():
        return None
    ours = digest(path.read_bytes())
    pages = [_named(edition.out / "brief" / f"{one}.html") for one in edition.languages]
    common = set.intersection(*pages) if pages else set()
    other = [one for one in common if sum(map(str.__eq__, one, ours)) < MOST]
    return OtherLock(other[0], ours) if len(other) == 1 and ours not in set.union(*pages) else None


def _named(page: Path) -> set[str]:
    """The digests that a page prints."""
    try:
        return {
            one
            for part in read(page.read_bytes(), "html").parts
            for one in CHECKSUM.findall(part.text)
        }
    except (OSError, Damaged):
        return set()
