"""Publish an edition: what is recorded of it, and what forbids it.

`editions/N/manifest.json` says which bytes edition N has and what they were made from (see
`core.manifest`), `ledger.json` beside it what later editions are compared with. What an edition is
made from is settled before it is built: nothing that is written here changes its bytes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from civicbrief.brief.published_inputs import Recorded, of_manifest, recorded
from civicbrief.core import editions
from civicbrief.core.cache import digest
from civicbrief.core.faults import Fault, InputError, refused
from civicbrief.core.files import write_files
from civicbrief.core.manifest import KINDS, LOCK, MANIFEST, PYTHON, names_in, of_edition
from civicbrief.core.source_tree import digest_of_source
from civicbrief.data.tables import CARD
from civicbrief.export.outline import printed
from civicbrief.export.reading import read_blocks
from civicbrief.metrics import changes, results
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import Results
from civicbrief.pipeline.check import check_inputs
from civicbrief.pipeline.deadline import USUAL, Deadline
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.edition_stages import BRIEF, notebook
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.outputs import executed
from civicbrief.tools.citation import Citation, citation

SCHEMA = "civicbrief-manifest/1"
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
    if faults := [*_refused(project, data), *_unexplained(project, results.compute(data))]:
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
        raise _published(settled, f"with another {editions.LEDGER}")
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
        yield Fault(LOCK, problem, "Restore it, as from git.")


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
