"""The parameters in force in an edition, each with where it came from: a build tells notebook 3."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from civicbrief.pipeline.parameters import OPTIONS, Given, Parameter
from civicbrief.text.runs import Run, mark_digits
from civicbrief.text.words import Words

SETTINGS = "CIVICBRIEF_PARAMETERS"  # a build tells its kernels what it was given, and how
DEFAULT, NOTEBOOK = "default", "notebook"


class Setting(NamedTuple):
    """One parameter in force. `origin`: default, file, line or notebook; `file` is its name."""

    name: str
    value: str
    origin: str
    file: str = ""


def told(
    values: Mapping[str, Given], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> dict[str, str]:
    """What the kernels are told: every parameter that a user may give, given or not."""
    known = {name: p for each in notebooks.values() for name, p in each.items()}
    rows = []
    for name, parameter in known.items():
        if name not in OPTIONS:
            given = values.get(name, Given(parameter.default, DEFAULT))
            rows.append(Setting(name, _written(given.value), given.origin, given.file))
    return {SETTINGS: json.dumps(rows)}


def in_force(defaults: Mapping[str, tuple[str, str]]) -> list[Setting]:
    """What a build has told; else, of each name its value, which may be the default.

    A notebook that is run by itself knows what it holds, and not who wrote it there.
    """
    if SETTINGS in os.environ:
        return [Setting(*row) for row in json.loads(os.environ[SETTINGS])]
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


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
