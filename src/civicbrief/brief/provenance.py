"""The parameters in force in an edition, each with where it came from: a build tells notebook 3."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from civicbrief.core.environment import build_facts
from civicbrief.export.blocks import Headed, Points, Text
from civicbrief.text.runs import Run, mark_digits, split
from civicbrief.text.words import Words

DEFAULT, NOTEBOOK = "default", "notebook"


class Setting(NamedTuple):
    """One parameter in force. `origin`: default, file, line or notebook; `file` is its name."""

    name: str
    value: str
    origin: str
    file: str = ""


def in_force(defaults: Mapping[str, tuple[str, str]]) -> list[Setting]:
    """What a build has told; else, of each name its value, which may be the default.

    A notebook that is run by itself knows what it holds, and not who wrote it there.
    """
    if "parameters" in (given := build_facts()):
        return [Setting(*row) for row in given["parameters"]]
    return [
        Setting(name, value, DEFAULT if value == default else NOTEBOOK)
        for name, (value, default) in defaults.items()
    ]


def said(words: Words, settings: list[Setting]) -> list[Run]:
    """The settings as one line; a parameter that the package does not know keeps its name."""
    runs: list[Run] = []
    for name, value, origin, file in settings:
        key = f"parameter-{name}"
        known = words.bundle.has_message(key)
        runs += [
            *(["; "] if runs else []),
            *words.runs(
                f"setting-{origin}",
                name=words.plain(key) if known else mark_digits("name", name),
                value=words.plain(f"{key}-{value}")
                if known and words.bundle.has_message(f"{key}-{value}")
                else mark_digits("structural", value),
                file=mark_digits("name", file),
            ),
        ]
    return runs


FACTS = ("edition", "parameters", "versions", "lock")
PACKAGES = ("papermill", "nbconvert", "pandas", "matplotlib", "typst")


def made_facts(
    words: Words, key: str, project: Path, known: Mapping[str, tuple[str, str]]
) -> Points:
    """The facts as a block.

    `known` maps each parameter to its value in force and its default.
    """
    lock = project / "requirements.lock"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest() if lock.is_file() else "–"
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    number = mark_digits("structural", words.data.version)
    made = words.date(words.data.created.isoformat())
    facts: list[Text] = [
        [*split(number), ", ", *split(mark_digits("date", made))],
        said(words, in_force(known)),
        split(mark_digits("name", versions)),
        [{"k": "structural", "t": digest}],
    ]
    items = [
        Headed(head=words.runs(f"{key}.{name}"), text=text)
        for name, text in zip(FACTS, facts, strict=True)
    ]
    return {"kind": "facts", "items": items}
