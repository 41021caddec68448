"""Parameters as a file: a line of YAML for each, under the same rules as on the command line."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from civicbrief.core import yaml_source
from civicbrief.core.faults import InputError, UsageError, refused
from civicbrief.pipeline.parameters import Given, Parameter, all_declared, check_name, value_of
from civicbrief.style.theme import Theme


def read(file: Path, known: Mapping[str, Parameter], theme: Theme) -> dict[str, Any]:
    """The values of a file, each read as on the command line: `010` is 10, and `no` is a text.

    Raises InputError with file and lines, UsageError where there is no file. Nothing in it is
    executed.
    """
    if not os.path.lexists(file):
        raise UsageError(f"--parameters {file}: there is no such file.")
    source = yaml_source.read(file, str(file))
    if not isinstance(source.values, dict | None):
        remedy = "Write lines: `detail: summary`."
        source.fault((), "it does not hold names with values", remedy)
        source.stop()
    values: dict[str, Any] = {}
    for name, text in (source.values or {}).items():
        try:
            check_name(name, name, known, values)
            if not isinstance(text, str):
                found = "nothing" if text is None else "several values"
                remedy = f"Write one: {name}: {known[name].default}."
                if isinstance(text, list) and known[name].type == "str" and not known[name].choices:
                    several = ", ".join(map(str, text))
                    remedy = f'Write one text, which the notebook splits: {name}: "{several}".'
                raise refused(name, f"expected {known[name].type}, found {found}", remedy)
            values[name] = value_of(name, known[name], text)
            _check_signs(name, text, theme)
        except InputError as error:
            for one in error.faults:
                source.fault((name,), one.problem, one.remedy, one.value)
    source.stop()
    return values


def _check_signs(place: str, text: str, theme: Theme) -> None:
    """Raises InputError for characters that the fonts lack: the brief prints what it was given."""
    plain = text.isascii() and text.isprintable()
    if not plain and (problem := theme.lacking(text)):
        raise refused(place, f"it has {problem}", theme.instead(text))


def given(
    assignments: Sequence[str],
    notebooks: Mapping[str, Mapping[str, Parameter]],
    theme: Theme,
) -> dict[str, Any]:
    """The values of `NAME=VALUE` arguments, checked against what the notebooks declare.

    Raises UsageError for an argument without "=", InputError for an unknown name (with the nearest
    right one), a name that has an option of its own, a name given twice, a value of the wrong type
    or outside the choices.
    """
    known = all_declared(notebooks)
    values: dict[str, Any] = {}
    for word in assignments:
        name, equals, text = word.partition("=")
        if not equals:
            raise UsageError(f'-p {word}: expected NAME=VALUE, for example "-p detail=summary".')
        check_name(f"-p {name}", name, known, values)
        values[name] = value_of(f"-p {name}", known[name], text)
        _check_signs(f"-p {name}", text, theme)
    return values


def chosen(
    file: Path | None,
    assignments: Sequence[str],
    notebooks: Mapping[str, Mapping[str, Parameter]],
    theme: Theme,
) -> dict[str, Given]:
    """What a user has given, in a file and on the command line, which wins over the file.

    Raises UsageError for what is wrong on the command line, InputError for what the file holds.
    """
    values: dict[str, Given] = {}
    try:
        line = given(assignments, notebooks, theme)
        if file:
            _check_signs("--parameters: the name of the file", file.name, theme)
    except InputError as error:
        raise UsageError(str(error)) from None
    if file:
        found = read(file, all_declared(notebooks), theme)
        values = {name: Given(value, "file", file.name) for name, value in found.items()}
    return values | {name: Given(value, "line") for name, value in line.items()}
