"""Files of an edition beside other bytes: those of a manifest, and those of a build made anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from civicbrief.core.cache import digest
from civicbrief.core.manifest import Manifest, is_signed, is_signed_since, names_in

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
        if name.endswith(".pdf") and is_signed_since(content, published):
            signed.append((name, "signed after publication; the published bytes are unchanged"))
        elif len(content) != published.size:
            sizes = f"{len(content)} bytes, published with {published.size}"
            wrong.append((name, f"not the published file: {sizes}"))
        else:
            wrong.append((name, "not the published file: other bytes of the same number"))
    return wrong, signed


def against_build(folder: Path, made: Path) -> list[Told]:
    """What differs from the same edition made anew."""
    wrong = [*_names(folder, names_in(made), "a new build")]
    for name in sorted(names_in(folder) & names_in(made)):
        here, there = (folder / name).read_bytes(), (made / name).read_bytes()
        if here != there and not (name.endswith(".pdf") and is_signed(here, there)):
            wrong.append((name, f"not what a new build makes{_lines(name, here, there)}"))
    return wrong


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
