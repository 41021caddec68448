"""Compare two editions where a change of the code may change no value.

    python -m tests.support.compare_editions OLD NEW

Tables, the ledger and the blocks of the executed notebooks must be the same, pages too, but for
tags in their head that cite the document; PDFs by their text and tags, Word files by their unzipped
parts. The SHA-256 of the lock, which every brief prints, is not compared. Prints a line for each
file that differs, and ends with exit code 1 then.
"""

import json
import re
import sys
import zipfile
from pathlib import Path

from tests.support.reading import Pdf

MIME = "application/vnd.civicbrief.block+json"
DIGEST = re.compile(r"[0-9a-f]{64,}")  # in a PDF it stands right behind its label
CITATION = re.compile(r'\s*<(?:meta|link) (?:name|rel)="(?:DC|DCTERMS|schema|citation_)[^>]*>')


def differences(old: Path, new: Path) -> list[str]:
    """A line for each file that one edition lacks or whose content differs."""
    names = {side: {_name(path, side) for path in side.rglob("*")} for side in (old, new)}
    lines = [f"{name}: only in {old}" for name in names[old] - names[new]]
    lines += [f"{name}: only in {new}" for name in names[new] - names[old]]
    for name in sorted(names[old] & names[new] - {"."}):
        if (old / name).is_file() and content(old / name) != content(new / name):
            lines.append(f"{name}: differs")
    return sorted(lines)


def content(path: Path) -> object:
    """What of a file counts, in a form that can be compared."""
    match path.suffix:
        case ".ipynb":
            cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
            shown = [o["data"] for cell in cells for o in cell.get("outputs", ()) if "data" in o]
            blocks = [_unlocked(json.dumps(data.get(MIME) or data)) for data in shown]
            return blocks
        case ".html":
            return CITATION.sub("", _unlocked(path.read_text(encoding="utf-8")))
        case ".pdf":
            read = Pdf(path)
            return _unlocked(repr([read.sections, read.entries, read.sources, read.ids]))
        case ".docx":
            with zipfile.ZipFile(path) as parts:
                return {
                    name: _unlocked(parts.read(name).decode("utf-8", "surrogateescape"))
                    for name in parts.namelist()
                }
        case _:
            return path.read_bytes()


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _unlocked(text: str) -> str:
    return DIGEST.sub("SHA-256", text)


if __name__ == "__main__":
    found = differences(*map(Path, sys.argv[1:3]))
    print("\n".join(found) or "The same.")
    sys.exit(bool(found))
