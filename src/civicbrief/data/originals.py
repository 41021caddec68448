"""The originals of imported tables: `data/raw/`, untouched, with their checksums."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from civicbrief.core.faults import Fault

FOLDER = "raw"
SUMS = "SHA256SUMS"  # as `sha256sum --check` reads it
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya "
        "a g q n o u u h i".replace(".", "").split(" "),
        strict=True,
    )
)


def latin(text: str) -> str:
    """Small Latin letters, digits and _ for words of any script, as far as they can be had."""
    plain = "".join(_LATIN.get(sign, sign) for sign in text.lower())
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")


def safe_name(name: str) -> str:
    """A name for data/raw that is a plain file name everywhere, and ends as a table does."""
    found = re.fullmatch(r"(.*)\.(csv|xlsx|tsv|txt)", name.lower(), re.DOTALL)
    stem, ending = (found[1], found[2]) if found else (name, "csv")
    return f"{latin(stem).replace('_', '-')[:60].strip('-') or 'table'}.{ending}"


def sums(folder: Path) -> dict[str, str]:
    """The recorded checksum of each original; lines of another form are left out."""
    path = folder / FOLDER / SUMS
    if not path.is_file():
        return {}
    text = path.read_text(encoding="utf-8", errors="replace")
    found = (re.fullmatch(r"([0-9a-f]{64})  (\S+)", line) for line in text.splitlines())
    return {match[2]: match[1] for match in found if match}


def written(recorded: Mapping[str, str]) -> bytes:
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(recorded.items())).encode()


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def originals(folder: Path) -> list[Path]:
    """The files of data/raw but for the checksums and mappings."""
    found = (folder / FOLDER).glob("*")
    return sorted(
        path
        for path in found
        if path.name[0] != "." and path.name != SUMS and path.suffix != ".yml"
    )


def raw_faults(folder: Path, rows: Iterable[tuple[int, Mapping[str, str]]]) -> Iterator[Fault]:
    """Originals that are not as they were recorded, and rows whose original is not there."""
    recorded, paths = sums(folder), originals(folder)
    for path in paths:
        name = f"{FOLDER}/{path.name}"
        if path.name not in recorded:
            remedy = f"Import it by civicbrief import table, or move it out of {FOLDER}."
            yield Fault(name, f"{SUMS} does not record this original", remedy)
        elif not path.is_file() or digest_of(path.read_bytes()) != recorded[path.name]:
            remedy = "Restore the original, or import the new one by civicbrief import table."
            yield Fault(name, f"the original no longer has the checksum of {SUMS}", remedy)
    for name in sorted(set(recorded) - {path.name for path in paths}):
        remedy = f"Restore it, or take its line out of {SUMS} and its rows out of observations.csv."
        yield Fault(f"{FOLDER}/{name}", "the original is missing", remedy)
    for number, row in rows:
        name = (row.get("cell") or "").partition("#")[0].removeprefix(f"{FOLDER}/")
        if name and name not in recorded:
            problem = f"{FOLDER}/{SUMS} records no original of this name"
            remedy = "Import the table again, or empty the cell."
            yield Fault("observations.csv", problem, remedy, number, "cell", row["cell"])
