"""The metrics of a project: the package's own, and those of its `src/own.py`."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import content_of, decoded
from civicbrief.core.former_names import OWN, former_names
from civicbrief.metrics import civil_society
from civicbrief.metrics.definition import Metric, formula_faults, told

FILE = OWN


def metrics_of(project: Path) -> dict[str, Metric]:
    """The metrics of a project by name, in the order in which an edition lists them.

    Those of the package come first. A line `npo_per_100k = civil_society.npo_per_100k` in the
    project's file moves that one to its place there. A project without the file has those of the
    package. Raises InputError with file and line.
    """
    path = project / FILE
    package = of_package()
    if not os.path.lexists(path):
        return package
    text = decoded(path.name, content_of(path, root=project))
    if old := list(former_names(path.name, text)):
        raise InputError(old)
    namespace: dict[str, Any] = {"__name__": "own"}
    with told(str(path), "the file cannot be run"):
        exec(compile(text, str(path), "exec"), namespace)
    own = _by_name(namespace)
    faults = [*_duplicates(path, text, own, package)]
    faults += [fault for each in own.values() for fault in formula_faults(each)]
    if faults:
        raise InputError(faults)
    return {name: each for name, each in package.items() if name not in own} | own


def of_package() -> dict[str, Metric]:
    """The metrics that every project has."""
    return _by_name(vars(civil_society))


def _by_name(namespace: Mapping[str, Any]) -> dict[str, Metric]:
    found = (each for each in namespace.values() if isinstance(each, Metric))
    return {each.id: each for each in found}


def _duplicates(
    path: Path, text: str, own: Mapping[str, Metric], package: Mapping[str, Metric]
) -> Iterator[Fault]:
    """Metrics with the name of another."""
    seen = {name for name, each in package.items() if own.get(name, each) is not each}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef) and node.name in own:
            if node.name in seen:
                problem = f"there is a metric {node.name} already"
                yield Fault(path.name, problem, "Give this one another name.", node.lineno)
            seen.add(node.name)
