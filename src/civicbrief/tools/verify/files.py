"""Files of an edition beside other bytes: those of a manifest, and those of a build made anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from civicbrief.core.cache import digest
from civicbrief.core.editions import LEDGER, read, text_of
from civicbrief.core.faults import Fault
from civicbrief.core.files import content_of
from civicbrief.core.manifest import Manifest, names_in
from civicbrief.tools.verify.signatures import stamped, stamped_since

TEXTS = (".html", ".json", ".csv", ".ipynb")  # files of which lines can be told
Told = tuple[str, str]  # the name of a file, and what is wrong with it


def against_manifest(folder: Path, manifest: Manifest) -> tuple[list[Told], list[Told]]:
    """What differs from the manifest, and what is signed since."""
    wrong, signed = [*_names(folder, {*manifest.files}, manifest.file)], list[Told]()
    for name in sorted(names_in(folder) & {*manifest.files}):
        published = manifest.files[name]
        content = (folder / name).read_bytes()
        if digest(content) == published.sha256:
            continue
        stamps = stamped_since(content, published) if name.endswith(".pdf") else None
        if stamps is not None:
            told = f"signed after publication; all that it shows is unchanged{_on(stamps)}"
            signed.append((name, told))
        elif len(content) != published.size:
            sizes = f"{len(content)} bytes, published with {published.size}"
            wrong.append((name, f"not the published file: {sizes}"))
        else:
            wrong.append((name, "not the published file: other bytes of the same number"))
    return wrong, signed


def changed_ledger(project: Path, folder: Path, manifest: Manifest) -> Iterator[Fault]:
    """The ledger beside the manifest, with which later editions are compared, where it is not the
    one that was published.
    """
    name = f"{Path(manifest.file).parent.as_posix()}/{LEDGER}"
    made, published = folder / LEDGER, manifest.files.get(LEDGER)
    if not made.is_file() or not published or digest(made.read_bytes()) != published.sha256:
        return  # told with the other files
    if content_of(project / name, name) != text_of(read(made)).encode():
        problem = f"the file is not the ledger that {manifest.file} was written beside"
        yield Fault(name, problem, "Restore it, as from git.")


def against_build(folder: Path, made: Path) -> list[Told]:
    """What differs from the same edition made anew."""
    wrong = [*_names(folder, names_in(made), "a new build")]
    for name in sorted(names_in(folder) & names_in(made)):
        here, there = (folder / name).read_bytes(), (made / name).read_bytes()
        if here != there and not (name.endswith(".pdf") and stamped(here, there) is not None):
            wrong.append((name, f"not what a new build makes{_lines(name, here, there)}"))
    return wrong


def _on(stamps: Sequence[int]) -> str:
    """Where signatures are drawn."""
    pages = ", ".join(map(str, dict.fromkeys(stamps)))
    return f", but a stamp is drawn on page {pages}: look what it covers" if pages else ""


def _names(folder: Path, wanted: set[str], whose: str) -> Iterator[Told]:
    here = names_in(folder)
    yield from ((name, f"missing: {whose} has it") for name in sorted(wanted - here))
    yield from ((name, f"not in {whose}") for name in sorted(here - wanted))


def _lines(name: str, here: bytes, there: bytes) -> str:
    """Where a text differs."""
    if not name.endswith(TEXTS):
        return ""
    one, other = here.splitlines(), there.splitlines()
    differ = [n for n, pair in enumerate(zip(one, other, strict=False), 1) if pair[0] != pair[1]]
    if len(one) != len(other):
        return f": {len(one)} lines, made with {len(other)}"
    rest = f", and in {len(differ) - 1} more" if len(differ) > 1 else ""
    return f": in line {differ[0]}{rest}" if differ else ": only ends of lines differ"
