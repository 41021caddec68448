"""Proof on demand: what a finished edition prints, beside what its inputs give."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from civicbrief.core import manifest, temporary
from civicbrief.core.editions import LEDGER
from civicbrief.core.faults import Fault
from civicbrief.core.manifest import LOCK, PYTHON, Manifest
from civicbrief.data.originals import raw_faults, sums
from civicbrief.data.tables import CARD
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.edition_stages import BRIEF, INDEX, notebook, words
from civicbrief.pipeline.outputs import executed, index_page
from civicbrief.pipeline.stages import Say
from civicbrief.style.brand import brand
from civicbrief.style.theme import theme_of
from civicbrief.tools.imported_rows import changed_rows
from civicbrief.tools.verify import beside, documents, files, fresh
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
    bytes were compared, with a manifest or with a build made anew; and `numbers_alone` whether of
    documents, only the numbers were.
    """

    files: int = 0
    numbers: int = 0
    languages: list[str] = field(default_factory=list)
    originals: int = 0
    differences: dict[str, list[str]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    has_bytes: bool = False
    numbers_alone: bool = False

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
        proof.notices += not_built(edition.languages, published)
        proof.faults += manifest.changed_inputs(inputs.project, published)
        proof.faults += files.changed_ledger(inputs.project, folder, published)
    else:
        proof.notices.append("This edition has no manifest, so files were not compared with one.")
        proof.add(() if rebuild else _strange(folder, edition))
    proof.add(_links(folder))
    same_python = published is None or published.python == PYTHON
    if rebuild and not same_python:
        proof.notices.append(_other_python(published))
    if lock := lock_of.other_lock(edition):
        proof.faults = [fault for fault in proof.faults if fault.file != LOCK]
        proof.faults.append(lock.fault)
        proof.numbers_alone = True
    with temporary.folder() as place:
        whole = rebuild and same_python and not lock
        proof.has_bytes = whole or published is not None
        made = fresh.make(edition, place, server, jobs, say, whole=whole)
        if whole:
            proof.add(files.against_build(folder, made.folder))
        proof.add([*_tables(folder, made.folder, proof.differences)])
        _documents(proof, edition, made, lock, say)
    proof.faults += raw_faults(inputs.tables)
    theme = theme_of(brand.examine(inputs.project, inputs.texts.languages)[2])
    proof.faults += changed_rows(inputs.tables, theme)
    proof.originals = len(sums(inputs.tables))
    return proof


def _links(folder: Path) -> Iterator[tuple[str, str]]:
    """Links, which may lead to something else tomorrow."""
    for name in sorted(manifest.names_in(folder)):
        if (folder / name).is_symlink():
            yield name, "a link, not a file: what it leads to can change. Copy the file here."


def _strange(folder: Path, edition: Edition) -> Iterator[tuple[str, str]]:
    """Files that no stage of an edition makes."""
    made = {name for stage in edition.stages for name in stage.makes}
    for name in sorted(manifest.names_in(folder) - made):
        yield name, "no build of this edition makes such a file"


def not_built(languages: Sequence[str], published: Manifest) -> Iterator[str]:
    """That only some of the published languages are there: each file of the others is missing."""
    pages = (Path(name) for name in published.files if name.endswith(".html"))
    others = [path.stem for path in pages if path.parent.name == "brief"]
    if others := [name for name in others if name not in languages]:
        yield (
            f"The edition was published with {', '.join(others)} too, which were not built here: "
            "their files are missing, and pages and tables that name them differ. "
            "Build all languages to compare it whole."
        )


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


# --- what is printed


def _tables(folder: Path, made: Path, told: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """What differs in the tables and the ledger."""
    for name in sorted(manifest.names_in(made)):
        path, ending = folder / name, name.rpartition(".")[2]
        if ending not in ("csv", "json"):
            continue
        try:
            found = beside.table(path.read_bytes(), ending, (made / name).read_bytes())
        except Damaged as error:
            yield name, f"cannot be read: {error}"
        except FileNotFoundError:
            if not _is_missed(told.get(name, ())):
                yield name, "missing"
        else:
            yield from ((name, str(one)) for one in found)


def _is_missed(told: Iterable[str]) -> bool:
    return any(what.startswith("missing") for what in told)


def _documents(
    proof: Proof, edition: Edition, made: fresh.Made, lock: OtherLock | None, say: Say
) -> None:
    """Read every document, and compare it with the blocks that were made, and with the document
    that they give; its numbers alone where that is made by other packages.
    """
    folder = edition.out
    names = [Path(words(language)).name for language in proof.languages]
    told = [json.loads((made.told / name).read_bytes()) for name in names]
    for language in proof.languages:
        source = made.folder / notebook(BRIEF, language)
        blocks = read_blocks(executed(source))
        blocks = lock.named_in(blocks) if lock else blocks
        for ending in filter(lambda one: edition.word or one != "docx", READERS):
            name = f"brief/{language}.{ending}"
            say(f"reading {name}")
            if found := _read(proof, folder, name):
                content, document = found
                checked = documents.brief(document, ending, blocks)
                anew = None if lock else fresh.document(made.folder, name, source)
                _add(proof, name, checked, content, document, anew)
    if found := _read(proof, folder, INDEX):
        content, document = found
        page, anew = (_without_sizes(one, told) for one in (content, _index(told)))
        checked = documents.index(document, told)
        _add(proof, INDEX, checked, page, document, None if lock else anew)


def _index(told: Sequence[Mapping[str, Any]]) -> bytes:
    """The first page, without the sizes of files: no block tells them."""
    return index_page(told, lambda name: 0).encode()


def _without_sizes(page: bytes, told: Sequence[Mapping[str, Any]]) -> bytes:
    words = {re.escape(one["front"]["words"]["size"]) for one in told}
    sizes = "|".join(one.replace(r"\{number\}", r"\d[\d\s.,]*") for one in words)
    return re.sub(sizes, "", page.decode("utf-8")).encode()


def _read(proof: Proof, folder: Path, name: str) -> tuple[bytes, Document] | None:
    """A document and what it says; None where nobody can read it, which is told."""
    try:
        content = (folder / name).read_bytes()
        return content, read(content, name.rpartition(".")[2])
    except Damaged as error:
        proof.add([(name, f"cannot be read: {error}")])
    except FileNotFoundError:
        if not _is_missed(proof.differences.get(name, ())):
            proof.add([(name, "missing")])
    return None


def _add(
    proof: Proof, name: str, checked: Checked, content: bytes, found: Document, anew: bytes | None
) -> None:
    """Add the numbers that differ, and what else does in a document that was made anew."""
    numbers, differences = checked
    if anew is not None:
        ending = name.rpartition(".")[2]
        try:
            differences = beside.document(content, ending, found, anew, differences)
        except Damaged as error:
            proof.add([(name, f"cannot be read: {error}")])
    proof.numbers += numbers
    proof.add((name, str(difference)) for difference in differences)
