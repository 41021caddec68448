"""How a brief was made: edition, parameters and where each came from, versions, lock."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from civicbrief.brief import provenance
from civicbrief.data.data_folder import Data
from civicbrief.export.blocks import Json
from civicbrief.text.runs import mark_digits, split
from civicbrief.text.words import Words

PACKAGES = ("papermill", "nbconvert", "pandas", "matplotlib", "typst")


def made_facts(
    say: Words, key: str, data: Data, project: Path, known: Mapping[str, tuple[str, str]]
) -> Json:
    """The facts as a block.

    `known` maps each parameter to its value in force and its default.
    """
    lock = project / "requirements.lock"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest() if lock.is_file() else "–"
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    number = mark_digits("structural", data.version)
    made = say.date(data.created.isoformat())
    facts = {
        "edition": [*split(number), ", ", *split(mark_digits("date", made))],
        "parameters": provenance.said(say, provenance.in_force(known)),
        "versions": split(mark_digits("name", versions)),
        "lock": [{"k": "structural", "t": digest}],
    }
    items = [{"head": say.runs(f"{key}.{name}"), "text": text} for name, text in facts.items()]
    return {"kind": "facts", "items": items}
