"""The originals of imported tables: `data/raw/`, untouched, with their checksums."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from civicbrief.core.faults import Fault
from civicbrief.data.tables import RAW, Tables

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


def sums(tables: Tables) -> dict[str, str]:
    """The recorded checksum of each original; lines of another form are left out."""
    text = (tables.files.get(f"{RAW}/{SUMS}") or b"").decode(errors="replace")
    found = (re.fullmatch(r"([0-9a-f]{64})  (\S+)", line) for line in text.splitlines())
    return {match[2]: match[1] for match in found if match}


def written(recorded: Mapping[str, str]) -> bytes:
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(recorded.items())).encode()


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def raw_faults(tables: Tables) -> Iterator[Fault]:
    """Originals that are not as they were recorded, and rows whose original is not there."""
    recorded, seen = sums(tables), set()
    for name in tables.originals:
        plain = name.removeprefix(f"{RAW}/")
        if plain.startswith(".") or plain == SUMS or plain.endswith(".yml"):  # a mapping
            continue
        seen.add(plain)
        content = tables.files[name]
        if plain not in recorded:
            remedy = f"Import it by civicbrief import table, or move it out of {RAW}."
            yield Fault(name, f"{SUMS} does not record this original", remedy)
        elif content is None or digest_of(content) != recorded[plain]:
            remedy = "Restore the original, or import the new one by civicbrief import table."
            yield Fault(name, f"the original no longer has the checksum of {SUMS}", remedy)
    for plain in sorted(set(recorded) - seen):
        remedy = f"Restore it, or take its line out of {SUMS} and its rows out of observations.csv."
        yield Fault(f"{RAW}/{plain}", "the original is missing", remedy)
    for record in tables["observations"]:
        plain = (record.get("cell") or "").partition("#")[0].removeprefix(f"{RAW}/")
        if plain and plain not in recorded:
            problem = f"{RAW}/{SUMS} records no original of this name"
            remedy = "Import the table again, or empty the cell."
            yield record.fault("cell", problem, remedy)
