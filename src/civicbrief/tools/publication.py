"""Publish an edition: what is recorded of it, and what forbids it.

`editions/N/manifest.json` says which bytes edition N has and what they were made from (see
`core.manifest`), `ledger.json` beside it what later editions are compared with. What an edition is
made from is settled before it is built: nothing that is written here changes its bytes.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from civicbrief.brief.published_inputs import Recorded, of_manifest, recorded
from civicbrief.core import editions
from civicbrief.core.cache import digest
from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.files import write_files
from civicbrief.core.manifest import (
    KINDS,
    LOCK,
    MANIFEST,
    PYTHON,
    Manifest,
    names_in,
    of_edition,
)
from civicbrief.core.source_tree import digest_of_source
from civicbrief.data.tables import CARD
from civicbrief.export.outline import printed
from civicbrief.export.reading import read_blocks
from civicbrief.metrics import changes, results
from civicbrief.metrics.comparison import since
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import Results
from civicbrief.pipeline.check import check_inputs
from civicbrief.pipeline.deadline import USUAL, Deadline
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.edition_stages import BRIEF, notebook
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.outputs import executed
from civicbrief.tools.citation import Citation, citation
from civicbrief.tools.verify.files import changed_ledger

SCHEMA = "civicbrief-manifest/1"
RESTORE = "Restore it, as from git."
SHOWN = 5  # figures of a kept ledger that are named
OTHERWISE = "Give the new edition its own version and day of creation in the card."


@dataclass(frozen=True)
class Settled:
    """What is known before the build: `record` is the manifest without its files, `cited` whom the
    project names to be cited.
    """

    edition: Edition
    data: ProjectData
    record: Mapping[str, Any]
    cited: Citation

    @property
    def is_new(self) -> bool:
        """Whether nothing was published under this number when it was settled."""
        return self.edition.publishing

    @property
    def project(self) -> Path:
        return self.edition.inputs.project

    @property
    def folder(self) -> Path:
        """Where the record is kept."""
        return self.project / editions.FOLDER / self.data.version


def settle(
    inputs: Inputs, languages: Sequence[str], out: Path, deadline: Deadline = USUAL
) -> Settled:
    """An edition to be published, and what it is made from.

    Raises InputError for inputs with faults, for a version that is no number, where the project
    has no lock, for changes without a reason, and where other inputs were published as this
    edition.
    """
    found = check_inputs(inputs)
    if found.faults or not found.data:
        raise InputError(found.faults)
    data, project = found.data, inputs.project
    computed = results.compute(data)
    if faults := [*_refused(project, data), *_unexplained(project, computed)]:
        raise InputError(faults)
    kept = of_edition(project, data.version)
    edition = Edition(inputs, out, languages, publishing=kept is None, deadline=deadline)
    values = {row[0]: row[1] for row in edition.facts["parameters"]}
    record = {
        "schema": SCHEMA,
        "edition": {"version": data.version, "created": data.created.isoformat()},
        "python": PYTHON,
        "lock": digest((project / LOCK).read_bytes()),
        "data": _data(inputs),
        "source": digest_of_source(project),
        "inputs": recorded(project, inputs.tables.fingerprint, languages, values),
    }
    settled = Settled(edition, data, record, citation(project))
    if kept and (other := [*_other_inputs(kept.data, settled)]):
        raise _published(settled, f"from {', '.join(other)} as they were then")
    if kept and (faults := [*_other_ledger(settled, kept, computed)]):
        raise InputError(faults)
    return settled


def publish(settled: Settled) -> bool:
    """Record the edition that was built.

    False where the same was published before: the record is then left as it is. Raises InputError
    where something changed while it was built, has no reason, or where other files were published
    as this edition.
    """
    project, out = settled.project, settled.edition.out
    _still(settled)
    if faults := [*_unexplained(project, _read(settled), _printed(settled))]:
        raise InputError(faults)
    files = {name: _described(out / name) for name in sorted(names_in(out))}
    ledger = editions.text_of(editions.read(out / editions.LEDGER)).encode()
    if not settled.is_new:
        kept = of_edition(project, settled.data.version)
        before = {name: file.sha256 for name, file in kept.files.items()} if kept else {}
        now = {name: file["sha256"] for name, file in files.items()}
        if other := sorted(name for name in {*before, *now} if before.get(name) != now.get(name)):
            raise _published(settled, f"with other bytes of {', '.join(other)}")
    path = settled.folder / editions.LEDGER
    if path.is_file() and path.read_bytes() != ledger:
        if settled.is_new:
            raise _published(settled, f"with another {editions.LEDGER}")
        raise InputError([_not_the_ledger(settled, "its words are others")])
    if settled.is_new:
        text = json.dumps({**settled.record, "files": files}, ensure_ascii=False, indent=1) + "\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        # The manifest last: what is stopped between the two is published again.
        write_files({path: ledger, settled.folder / MANIFEST: text.encode()})
    return settled.is_new


# --- what is recorded


def _data(inputs: Inputs) -> dict[str, str]:
    """The files of the data folder, each with its SHA-256."""
    files = inputs.tables.files
    return {f"data/{name}": digest(raw) for name, raw in sorted(files.items()) if raw is not None}


def _described(path: Path) -> dict[str, str | int]:
    content = path.read_bytes()
    kind = KINDS.get(path.suffix, "application/octet-stream")
    return {"sha256": digest(content), "size": len(content), "media_type": kind}


# --- what forbids it


def _refused(project: Path, data: ProjectData) -> Iterator[Fault]:
    for place in (editions.FOLDER, f"{editions.FOLDER}/{data.version}"):
        path = project / place
        if os.path.lexists(path) and (path.is_symlink() or not path.is_dir()):
            yield Fault(place, "this is no folder of the project", "Take it away, or rename it.")
    if not editions.is_number(data.version):
        problem = "an edition is published under a number"
        yield Fault(CARD, problem, "Write it as 2 or 2.1.", column="version", value=data.version)
    if not (project / LOCK).is_file():
        problem = "it is missing, and it names what the edition was made with"
        yield Fault(LOCK, problem, RESTORE)
    yield from _unwritable(project, f"{editions.FOLDER}/{data.version}")


def _unwritable(project: Path, name: str) -> Iterator[Fault]:
    """That the record of an edition that is not published cannot be written where it is kept."""
    if (project / name / MANIFEST).is_file():
        return
    folder = next(one for one in (project / name, *(project / name).parents) if one.exists())
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        problem = f"the record of the edition cannot be written to it: {error.strerror}"
        place = folder.relative_to(project).as_posix() if folder != project else project.name
        yield Fault(place, problem, "See that you may write there, then publish.")


def _unexplained(project: Path, found: Results, shown: Sequence[str] = ()) -> Iterator[Fault]:
    """A fault that names what changed since the edition before and has no reason."""
    listed = changes.changes(project, found, shown)
    if listed and listed.bare:
        since, version = listed.earlier.version, found.data.version
        count = f"{len(listed.bare)} of {len(listed.found)}"
        problem = f"changes since edition {since} without a reason: {count}"
        remedy = f"Write a row for each in edition {version}."
        yield Fault(changes.FILE, problem, remedy, details=tuple(map(str, listed.bare)))


def _read(settled: Settled) -> Results:
    return results.read(settled.edition.out, settled.data)


def _printed(settled: Settled) -> list[str]:
    """The figures that the briefs of all languages print."""
    found: dict[str, None] = {}
    for language in settled.edition.languages:
        blocks = read_blocks(executed(settled.edition.out / notebook(BRIEF, language)))
        found |= dict.fromkeys(printed(blocks, alternatives=True))
    return list(found)


def _other_inputs(data: Mapping[str, str], settled: Settled) -> Iterator[str]:
    """The names of inputs that are not as they were published under this number."""
    now = settled.record["data"]
    yield from sorted(name for name in {*data, *now} if data.get(name) != now.get(name))
    kept: Recorded | None = of_manifest(settled.folder / MANIFEST)
    inputs = settled.record["inputs"]
    if kept is None:
        return
    names = {"texts": "notebooks/text/{}.ftl", "notebooks": "notebooks/{}.ipynb"}
    names["parameters"] = "the parameter {}"
    for part, name in names.items():
        for one in sorted({*kept[part], *inputs[part]}):
            if kept[part].get(one) != inputs[part].get(one):
                yield name.format(one)
    if kept["own"] != inputs["own"]:
        yield "src/own.py"


def _other_ledger(settled: Settled, kept: Manifest, computed: Results) -> Iterator[Fault]:
    """That the ledger beside the manifest of this edition is not the one that was published."""
    path = settled.folder / editions.LEDGER
    if not path.is_file():
        yield _not_the_ledger(settled, "it is missing")
        return
    ledger = editions.read(path)
    parts = since(ledger, computed).values()
    if names := [str(row["id"]) for part in parts for row in part]:
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        yield _not_the_ledger(settled, f"it has another {', '.join(names[:SHOWN])}{more}")
    elif ledger["edition"] != settled.record["edition"]:
        yield _not_the_ledger(settled, "it names another edition or day")
    else:
        yield from changed_ledger(settled.project, settled.edition.out, kept)


def _not_the_ledger(settled: Settled, problem: str) -> Fault:
    name = f"{editions.FOLDER}/{settled.data.version}/{editions.LEDGER}"
    return Fault(name, f"the file is not as it was published: {problem}", RESTORE)


def _published(settled: Settled, otherwise: str) -> InputError:
    """That an edition of this number is published, and otherwise than this one."""
    version = settled.data.version
    file = f"{editions.FOLDER}/{version}"
    return refused(file, f"edition {version} was published {otherwise}", OTHERWISE)


def _still(settled: Settled) -> None:
    """Raises InputError where the source tree has changed since it was settled."""
    if digest_of_source(settled.project) != settled.record["source"]:
        problem = "files were changed while the edition was built"
        raise refused(settled.project.name, problem, "Publish again.")
