"""Proof on demand: what a finished edition prints, beside what its inputs give."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from civicbrief.core import manifest, temporary
from civicbrief.core.editions import LEDGER
from civicbrief.core.faults import Fault
from civicbrief.core.manifest import LOCK, PYTHON, Manifest
from civicbrief.data.originals import raw_faults
from civicbrief.data.tables import CARD
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.edition_stages import BRIEF, INDEX, TABLES, notebook, words
from civicbrief.pipeline.outputs import executed
from civicbrief.pipeline.stages import Say
from civicbrief.tools.verify import documents, files, fresh
from civicbrief.tools.verify import lock as lock_of
from civicbrief.tools.verify.readers import READERS, Damaged, read

if TYPE_CHECKING:
    from civicbrief.pipeline.edition import Edition
    from civicbrief.pipeline.kernels import Server
    from civicbrief.tools.verify.documents import Checked
    from civicbrief.tools.verify.lock import OtherLock
    from civicbrief.tools.verify.readers import Document


@dataclass
class Proof:
    """What was compared, what differs, and what a reader of the result should know.

    `differences` are told by file; `originals` are those of `data/raw`; `has_bytes` is whether
    bytes were compared, with a manifest or with a build made anew.
    """

    files: int = 0
    numbers: int = 0
    languages: list[str] = field(default_factory=list)
    originals: int = 0
    differences: dict[str, list[str]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    has_bytes: bool = False

    @property
    def failed(self) -> int:
        return sum(map(len, self.differences.values())) + len(self.faults)

    def add(self, told: Iterable[tuple[str, str]]) -> None:
        for name, what in told:
            self.differences.setdefault(name, []).append(what)


def prove(edition: Edition, server: Server | None, jobs: int, say: Say, *, rebuild: bool) -> Proof:
    """Compare the finished edition in its folder with its inputs. Raises InputError for faults of
    theirs, for then nothing can be computed.
    """
    folder, inputs = edition.out, edition.inputs
    proof = Proof(len(manifest.names_in(folder)), languages=[*edition.languages])
    published = manifest.of_edition(inputs.project, version(folder, edition))
    if published:
        say(f"comparing files with {published.file}")
        wrong, signed = files.against_manifest(folder, published)
        proof.add(wrong)
        proof.notices += [f"{name}: {what}" for name, what in signed]
        proof.faults += manifest.changed_inputs(inputs.project, published)
        proof.faults += files.changed_ledger(inputs.project, folder, published)
    else:
        proof.notices.append("This edition has no manifest, so files were not compared with one.")
    same_python = published is None or published.python == PYTHON
    if rebuild and not same_python:
        proof.notices.append(_other_python(published))
    if lock := lock_of.other_lock(edition):
        proof.faults = [fault for fault in proof.faults if fault.file != LOCK]
        proof.faults.append(lock.fault)
    with temporary.folder() as place:
        whole = rebuild and same_python and not lock
        proof.has_bytes = whole or published is not None
        made = fresh.make(edition, place, server, jobs, say, whole=whole)
        if whole:
            proof.add(files.against_build(folder, made.folder))
        else:
            proof.add(_tables(folder, made.folder))
        _numbers(proof, edition, made, lock, say)
    proof.faults += raw_faults(inputs.tables)
    proof.originals = len(inputs.tables.originals)
    return proof


def _other_python(published: Manifest | None) -> str:
    made = published.python if published else ""
    return (
        f"The edition was made with Python {made}, and this is {PYTHON}: "
        "its numbers were compared, not its bytes."
    )


def version(folder: Path, edition: Edition) -> str:
    """The edition's number, as its ledger has it; that of the data where the ledger is damaged."""
    try:
        return str(json.loads((folder / LEDGER).read_bytes())["edition"]["version"])
    except (OSError, ValueError, KeyError, TypeError):
        card: dict[str, Any] = json.loads(edition.inputs.tables.files[CARD] or b"{}")
        return str(card.get("version", ""))


def languages_of(folder: Path, known: Iterable[str]) -> list[str]:
    """The languages of a finished edition, of those known: by its files, and by its first page."""
    named = {path.name.split(".")[0] for path in (folder / "brief").glob("*.*")}
    named |= {path.name.split(".")[1] for path in folder.glob(f"notebooks/{BRIEF}.*.ipynb")}
    named |= {*re.findall(r'href="brief/([^"/.]+)\.html"', _first_page(folder))}
    every = [*known]
    return [language for language in every if language in named] or every


def has_word(folder: Path) -> bool:
    """Whether a finished edition has Word files, by its files, and by its first page."""
    page = _first_page(folder)
    return not page or '.docx"' in page or any(folder.glob("brief/*.docx"))


def _first_page(folder: Path) -> str:
    try:
        return (folder / INDEX).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


# --- numbers


def _tables(folder: Path, made: Path) -> Iterator[tuple[str, str]]:
    """The tables and the ledger that differ from those computed."""
    told = files.against_build(folder, made)
    return ((name, what) for name, what in told if name in (*TABLES, LEDGER))


def _numbers(
    proof: Proof, edition: Edition, made: fresh.Made, lock: OtherLock | None, say: Say
) -> None:
    """Read every document, and compare its numbers with the blocks that were made."""
    folder = edition.out
    names = [Path(words(language)).name for language in proof.languages]
    told = [json.loads((made.told / name).read_bytes()) for name in names]
    for language in proof.languages:
        blocks = read_blocks(executed(made.folder / notebook(BRIEF, language)))
        blocks = lock.named_in(blocks) if lock else blocks
        for ending in filter(lambda one: edition.word or one != "docx", READERS):
            name = f"brief/{language}.{ending}"
            say(f"reading {name}")
            if document := _read(proof, folder, name):
                _count(proof, name, documents.brief(document, ending, blocks))
    if document := _read(proof, folder, INDEX):
        _count(proof, INDEX, documents.index(document, told))


def _read(proof: Proof, folder: Path, name: str) -> Document | None:
    """What a document says; None where nobody can read it, which is told."""
    try:
        return read((folder / name).read_bytes(), name.rpartition(".")[2])
    except Damaged as error:
        proof.add([(name, f"cannot be read: {error}")])
    except FileNotFoundError:
        if not any(what.startswith("missing") for what in proof.differences.get(name, ())):
            proof.add([(name, "missing")])
    return None


def _count(proof: Proof, name: str, checked: Checked) -> None:
    proof.numbers += checked.numbers
    proof.add((name, str(difference)) for difference in checked.differences)
