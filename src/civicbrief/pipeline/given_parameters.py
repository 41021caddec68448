"""Parameters as a file: a line of YAML for each, under the same rules as on the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from civicbrief.core import yaml_source
from civicbrief.core.faults import InputError, UsageError
from civicbrief.pipeline.parameters import Given, Parameter, all_declared, check_name, value_of
from civicbrief.style.theme import Theme


def read(file: Path, known: Mapping[str, Parameter]) -> dict[str, Any]:
    """The values of a file, each read as on the command line: `010` is 10, and `no` is a text.

    Raises UsageError with file and lines. Nothing in the file is executed.
    """
    try:
        source = yaml_source.read(file, str(file))
        if not isinstance(source.values, dict | None):
            remedy = "Write lines: `detail: summary`."
            source.fault((), "it does not hold names with values", remedy)
            source.stop()
    except InputError as error:
        raise UsageError(str(error)) from None
    values: dict[str, Any] = {}
    problems = [(fault.row or 0, str(fault)) for fault in source.faults]
    for name, text in (source.values or {}).items():
        place = f"{file}:{source.lines[name,]}:{name}"
        try:
            check_name(place, name, known, values)
            if not isinstance(text, str):
                found = "nothing" if text is None else "several values"
                remedy = f"Write one: {name}: {known[name].default}."
                raise UsageError(f"{place}: expected {known[name].type}, found {found}. {remedy}")
            values[name] = value_of(place, known[name], text)
        except UsageError as error:
            problems.append((source.lines[name,], str(error)))
    if problems:
        raise UsageError("\n".join(text for _, text in sorted(problems)))
    return values


def given(
    assignments: Sequence[str], notebooks: Mapping[str, Mapping[str, Parameter]]
) -> dict[str, Any]:
    """The values of `NAME=VALUE` arguments, checked against what the notebooks declare.

    Raises UsageError for an argument without "=", an unknown name (with the nearest right one),
    a name that has an option of its own, a name given twice, a value of the wrong type or
    outside the choices.
    """
    known = all_declared(notebooks)
    values: dict[str, Any] = {}
    for word in assignments:
        name, equals, text = word.partition("=")
        if not equals:
            raise UsageError(f'-p {word}: expected NAME=VALUE, for example "-p detail=summary".')
        check_name(f"-p {name}", name, known, values)
        values[name] = value_of(f"-p {name}", known[name], text)
    return values


def chosen(
    file: Path | None,
    assignments: Sequence[str],
    notebooks: Mapping[str, Mapping[str, Parameter]],
    theme: Theme,
) -> dict[str, Given]:
    """What a user has given, in a file and on the command line, which wins over the file.

    Raises UsageError as `given` does, for an entry of the file with its line, and for characters
    that the fonts of the theme lack: the brief prints what it was given.
    """
    values = {name: Given(value, "line") for name, value in given(assignments, notebooks).items()}
    if file:
        found = read(file, all_declared(notebooks))
        values = {name: Given(value, "file", file.name) for name, value in found.items()} | values
    for name, each in values.items():
        for what, text in (("its value", each.value), ("the name of its file", each.file)):
            plain = str(text).isascii() and str(text).isprintable()
            if not plain and (problem := theme.lacking(str(text))):
                raise UsageError(f"{name}: {what} has {problem}. {theme.instead(str(text))}")
    return values
