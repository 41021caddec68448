"""The parameters in force in an edition, each with where it came from: a build tells notebook 3."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from civicbrief.brief.front_matter import DETAILS
from civicbrief.core.cache import digest
from civicbrief.core.environment import build_facts
from civicbrief.core.manifest import LOCK
from civicbrief.export.blocks import Headed, Points, Text
from civicbrief.metrics.definition import POPULATIONS
from civicbrief.text.runs import Run, mark_digits, split
from civicbrief.text.words import Words

DEFAULT, NOTEBOOK = "default", "notebook"


class Setting(NamedTuple):
    """One parameter in force. `origin`: default, file, line or notebook; `file` is its name."""

    name: str
    value: str
    origin: str
    file: str = ""


def parameters(population: str, detail: str) -> dict[str, tuple[str, str]]:
    """What notebook 3 knows of parameters: the value of each, and its default."""
    return {"population": (population, next(iter(POPULATIONS))), "detail": (detail, DETAILS[0])}


def in_force(defaults: Mapping[str, tuple[str, str]]) -> list[Setting]:
    """The settings that a build has passed on; else, for each name, its value in the notebook.

    `defaults` maps a name to its value and its default. A notebook that is run by itself knows
    its values, and not who wrote them.
    """
    if "parameters" in (given := build_facts()):
        return [Setting(*row) for row in given["parameters"]]
    return [
        Setting(name, value, DEFAULT if value == default else NOTEBOOK)
        for name, (value, default) in defaults.items()
    ]


def settings_line(words: Words, settings: list[Setting]) -> list[Run]:
    """The settings as one line; a parameter that the package does not know keeps its name."""
    runs: list[Run] = []
    for setting in settings:
        key = f"parameter-{setting.name}"
        name, value = mark_digits("name", setting.name), mark_digits("structural", setting.value)
        if words.bundle.has_message(key):
            name = words.plain(key)
            if words.bundle.has_message(f"{key}-{setting.value}"):
                value = words.plain(f"{key}-{setting.value}")
        file = mark_digits("name", setting.file)
        runs += ["; "] if runs else []
        runs += words.runs(f"setting-{setting.origin}", name=name, value=value, file=file)
    return runs


FACTS = ("edition", "parameters", "versions", "lock")
PACKAGES = ("papermill", "nbconvert", "pandas", "matplotlib", "typst")


def made_facts(
    words: Words, key: str, project: Path, known: Mapping[str, tuple[str, str]]
) -> Points:
    """How the brief was made, as a block.

    `known` maps each parameter to its value in force and its default.
    """
    lock = project / LOCK
    content = digest(lock.read_bytes()) if lock.is_file() else "–"
    versions = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    number = mark_digits("structural", words.data.version)
    made = words.date(words.data.created.isoformat())
    facts: list[Text] = [
        [*split(number), ", ", *split(mark_digits("date", made))],
        settings_line(words, in_force(known)),
        split(mark_digits("name", versions)),
        [{"k": "structural", "t": content}],
    ]
    items = [
        Headed(head=words.runs(f"{key}.{name}"), text=text)
        for name, text in zip(FACTS, facts, strict=True)
    ]
    return {"kind": "facts", "items": items}
