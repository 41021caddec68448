"""What a build tells its kernels, each fact in an environment variable of its own."""

from __future__ import annotations

import json
import os
from typing import TypedDict, cast


class Told(TypedDict, total=False):
    """The facts; a notebook that is run by itself has been told none."""

    project: str  # the project's folder: that of an edition lies elsewhere
    checked: str  # the fingerprint of the data that the build has checked
    parameters: list[tuple[str, str, str, str]]  # name, value, origin and file of each
    languages: list[str]  # those of the edition


def _variable(fact: str) -> str:
    return f"CIVICBRIEF_{fact.upper()}"


def variables(told: Told) -> dict[str, str]:
    """The facts as environment variables."""
    return {_variable(fact): json.dumps(value) for fact, value in told.items()}


def told() -> Told:
    """The facts that this process has been told."""
    given = ((fact, os.environ.get(_variable(fact))) for fact in Told.__annotations__)
    return cast(Told, {fact: json.loads(text) for fact, text in given if text is not None})
