"""Facts that a build passes to its kernels, each in one environment variable.

A notebook that runs in a process which serves others too is told its own facts alone.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from typing import TypedDict, cast


class BuildFacts(TypedDict, total=False):
    """All are absent in a notebook that is run without a build."""

    project: str  # its folder; the edition's folder may be elsewhere
    checked: str  # the fingerprint of the data that the build has checked
    parameters: list[tuple[str, str, str, str]]  # name, value, origin and file of each
    languages: list[str]  # those of the edition
    publishing: bool  # the edition is about to be published
    word: bool  # whether the edition has Word files
    folder: str  # that of the notebook, where it runs in a process that is elsewhere


_here: ContextVar[BuildFacts | None] = ContextVar("facts", default=None)


def _variable(fact: str) -> str:
    return f"CIVICBRIEF_{fact.upper()}"


def variables(facts: BuildFacts) -> dict[str, str]:
    """The facts as environment variables."""
    return {_variable(fact): json.dumps(value) for fact, value in facts.items()}


def build_facts() -> BuildFacts:
    """The facts that this process, or the notebook that runs in it, was given."""
    if (told := _here.get()) is not None:
        return told
    given = ((fact, os.environ.get(_variable(fact))) for fact in BuildFacts.__annotations__)
    return cast(BuildFacts, {fact: json.loads(text) for fact, text in given if text is not None})


@contextlib.contextmanager
def variables_set(ours: Mapping[str, str]) -> Iterator[None]:
    """While this lasts, variables of this process have these values, which its children get."""
    before = {name: os.environ[name] for name in ours.keys() & os.environ.keys()}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name in ours:
            os.environ.pop(name, None)
        os.environ.update(before)


@contextlib.contextmanager
def told(facts: BuildFacts) -> Iterator[None]:
    """While this lasts, these are the facts for what runs in this thread."""
    before = _here.set(facts)
    try:
        yield
    finally:
        _here.reset(before)
