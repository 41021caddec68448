"""The originals of imported tables in `data/raw/`, unchanged, with their checksums."""

from __future__ import annotations

import re
from collections.abc import Iterator

from civicbrief.core.cache import digest
from civicbrief.core.faults import Fault
from civicbrief.data.tables import RAW, Tables

SUMS = "SHA256SUMS"  # in the format of `sha256sum --check`
ATTRIBUTES = ".gitattributes"  # of the project
KEPT = "data/raw/** -text"  # the line in it by which git leaves originals as they are
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіı",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya "
        "a g q n o u u h i i".replace(".", "").split(" "),
        strict=True,
    )
)

_SILENT = re.compile(r"['`\"]")  # in a spelling: what is soft, or said with more breath


def latin(text: str) -> str:
    """A text in small Latin letters, digits and _; Cyrillic is transliterated."""
    plain = "".join(_LATIN.get(sign, sign) for sign in text.lower())
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")


def slug(text: str) -> str:
    """A text as a part of an id: letters of every script as they are spelt in Latin ones."""
    from text_unidecode import unidecode

    spelt = (
        sign if sign.isascii() or sign in _LATIN else unidecode(sign) or " "
        for sign in text.lower()
    )
    return latin("".join(_SILENT.sub("", each) for each in spelt))


def safe_name(name: str) -> str:
    """A file name for data/raw that every system accepts, with the ending of a table."""
    found = re.fullmatch(r"(.*)\.(csv|xlsx|xls|ods|tsv|txt)", name.lower(), re.DOTALL)
    stem, ending = (found[1], found[2]) if found else (name, "csv")
    return f"{latin(stem).replace('_', '-')[:60].strip('-') or 'table'}.{ending}"


def sums(tables: Tables) -> dict[str, str]:
    """The recorded checksum of each original; lines in another format are ignored."""
    text = (tables.files.get(f"{RAW}/{SUMS}") or b"").decode("utf-8-sig", errors="replace")
    found = (re.fullmatch(r"([0-9a-f]{64})  (\S+)", line) for line in text.splitlines())
    return {match[2]: match[1] for match in found if match}


def files_of(tables: Tables, name: str, content: bytes) -> dict[str, bytes]:
    """An original and the file of checksums with it, by their names in the data folder."""
    recorded = {**sums(tables), name: digest(content)}
    lines = "".join(f"{one}  {plain}\n" for plain, one in sorted(recorded.items()))
    return {f"{RAW}/{name}": content, f"{RAW}/{SUMS}": lines.encode()}


def as_recorded(content: bytes, recorded: str) -> bytes | None:
    """The original whose lines end otherwise; None where that does not give its checksum."""
    plain = content.replace(b"\r\n", b"\n")
    ways = (plain, plain.replace(b"\n", b"\r\n"))
    return next((way for way in ways if way != content and digest(way) == recorded), None)


def raw_faults(tables: Tables) -> Iterator[Fault]:
    """Originals that differ from their checksum, and rows without their original."""
    recorded, seen = sums(tables), set()
    for name in tables.originals:
        plain = name.removeprefix(f"{RAW}/")
        if plain.startswith(".") or plain == SUMS or plain.endswith(".yml"):  # a mapping
            continue
        seen.add(plain)
        content = tables.files[name]
        if plain not in recorded:
            remedy = f"Import it with civicbrief import, or move it out of {RAW}."
            yield Fault(name, f"{SUMS} does not record this original", remedy)
        elif content is not None and as_recorded(content, recorded[plain]):
            problem = "only the ends of its lines differ from the original: git has changed them"
            remedy = (
                f"civicbrief import --repair mends it, and {ATTRIBUTES} keeps git from it: {KEPT}"
            )
            yield Fault(name, problem, remedy)
        elif content is None or digest(content) != recorded[plain]:
            remedy = "Restore the original, or import the new one with civicbrief import."
            yield Fault(name, f"the original no longer has the checksum of {SUMS}", remedy)
    for plain in sorted(set(recorded) - seen):
        remedy = f"Restore it, or remove its line from {SUMS} and its rows from observations.csv."
        yield Fault(f"{RAW}/{plain}", "the original is missing", remedy)
    for record in tables["observations"]:
        plain = (record.get("cell") or "").partition("#")[0].removeprefix(f"{RAW}/")
        if plain and plain not in recorded:
            problem = f"{RAW}/{SUMS} records no original of this name"
            remedy = "Import the table again, or empty the cell."
            yield record.fault("cell", problem, remedy)
