"""Names and metrics that older versions had, and what to type instead."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Set
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from civicbrief.core.faults import Fault, InputError
from civicbrief.core.files import content_of, text_of
from civicbrief.core.notebook_source import line_in_file

OLDER = "written for an older version"
OWN = "src/own.py"  # the metrics of a project
NAMES = {  # what a project may import, and where it is now; empty if no longer needed
    "civicbrief.results": "civicbrief.metrics.results",
    "civicbrief.tables": "civicbrief.brief.tables",
    "civicbrief.verdicts": "",
    "civicbrief.exercises.open_exercise": "civicbrief.tools.exercises.open_exercise",
    "civicbrief.observation.Unit": "civicbrief.metrics.Unit",
    "civicbrief.own": "civicbrief.metrics.metrics_of",
    "civicbrief.metrics.METRICS": "civicbrief.metrics.metrics_of",
    "civicbrief.check.check": "civicbrief.pipeline.check.check",
}
LINES = {  # patterns for lines of notebook 2 and of tests; empty for a line to leave out
    r"results\.table\(": "results.compute(",
    r"tables\.of_metrics\(\w+, (\w+)\)": r"tables.of_metrics(\1)",
    r"verdicts\.table\(\w+, (\w+)\)": r"\1",
    r".* \+= verdicts\.counts\(.*": "",
    r"results\.write\((.*)\)\.parent": r"results.write(\1)",
    r"verdicts\.write\(.*": "",
    r"assert len\(results\.read_rows\(.*": "",
    r"verdicts\.read_rows\((\w+)\)": r"results.read(\1, source)",
    r"own\.register\((\w+)\)": r"METRICS = metrics_of(\1)",
}
METRICS = {  # which the package had for every project, with what each returned
    "npo_share_public": "npo_public_organisations / npo_total * 100",
    "npo_share_funds": "npo_charity_funds / npo_total * 100",
    "npo_share_other": "npo_other / npo_total * 100",
    "npo_parts_gap": "npo_public_organisations + npo_charity_funds + npo_other - npo_total",
    "npo_public_majority": "npo_public_organisations / npo_total * 100 - 50",
    "npo_public_per_fund": "npo_public_organisations / npo_charity_funds",
    "score_share_of_maximum": "civic_participation_score / 6 * 100",
    "score_position": "(civic_participation_score - 1) / 5 * 100",
    "bloggers_before": "bloggers / (1 + bloggers_growth / 100)",
    "bloggers_added": "bloggers * bloggers_growth / (100 + bloggers_growth)",
    "bloggers_per_100": "bloggers / population * 100",
}


def inputs(metric: str) -> tuple[str, ...]:
    """The parameters of a metric that the package had."""
    return tuple(dict.fromkeys(re.findall(r"[a-z]\w+", METRICS[metric])))


def removed_metrics(project: Path) -> set[str]:
    """Metrics that the package had, except those that the project defines itself.

    None where that cannot be read: its fault comes first.
    """
    path = project / OWN
    if not os.path.lexists(path):
        return set(METRICS)
    try:
        body = ast.parse(text_of(content_of(path))).body
    except (InputError, ValueError, SyntaxError, RecursionError, MemoryError):
        return set()
    return METRICS.keys() - {node.name for node in body if isinstance(node, ast.FunctionDef)}


def remedy_for(name: str, otherwise: str = "") -> str:
    """What to write for a metric that the package no longer has; `otherwise` for other names."""
    if name not in METRICS:
        return otherwise
    written = f"def {name}({', '.join(inputs(name))}): return {METRICS[name]}"
    return f"Write in {OWN}, below a line @metric(UNIT, DEFINITION): {written}"


def removed(file: str, name: str, line: int | None, column: str | None = None) -> Fault:
    """The fault of a line that names a metric which the package no longer has."""
    problem = f"the package no longer has the metric {name}"
    return Fault(file, problem, remedy_for(name), line, column)


def former_names(file: str, source: str, notebook: str | None = None) -> Iterator[Fault]:
    """Each line of Python that was written for an older version, with what to type; none is run.

    `notebook` is the text of the file if that is a notebook: faults name its lines.
    """
    for fault in _former(file, source):
        yield replace(fault, row=_row(source, fault.row or 1, notebook))


def former_metrics(
    file: str, source: str, notebook: str, names: Set[str]
) -> Iterator[tuple[str, Fault]]:
    """Each of the metrics `names` that the Python of a notebook has between quotation marks."""
    for node in _nodes(source):
        if isinstance(node, ast.Constant) and (name := str(node.value)) in names:
            yield name, removed(file, name, _row(source, node.lineno, notebook))


def _row(source: str, number: int, notebook: str | None) -> int | None:
    """The line in the file of a line of code, which may be in a notebook."""
    return number if notebook is None else line_in_file(notebook, source.splitlines()[number - 1])


def _nodes(source: str) -> list[ast.AST]:
    try:
        return list(ast.walk(ast.parse(source)))
    except SyntaxError:  # whoever runs it reports it
        return []


def _former(file: str, source: str) -> Iterator[Fault]:
    nodes = _nodes(source)
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from _import(file, node)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "metric":
            yield from _formula(file, node)
    for number, line in enumerate(source.splitlines() if nodes else (), start=1):
        for pattern, now in LINES.items():
            typed = re.sub(rf"(?<![\w.]){pattern}", now, line).strip()
            if typed != line.strip():
                yield Fault(file, OLDER, _to_type(typed), number, value=line.strip())


def _import(file: str, node: ast.Import | ast.ImportFrom) -> Iterator[Fault]:
    module = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
    names = {f"{module}{alias.name}": alias.asname for alias in node.names}
    line, source = node.lineno, ast.unparse(node)
    if names.keys() & NAMES.keys():
        imports: dict[str, list[str]] = {}
        for name, alias in names.items():
            room, _, last = NAMES.get(name, name).rpartition(".")
            if room:
                imports.setdefault(room, []).append(f"{last} as {alias}" if alias else last)
        typed = "; ".join(f"from {room} import {', '.join(last)}" for room, last in imports.items())
        yield Fault(file, OLDER, _to_type(typed), line, value=source)
    elif any(_is_missing(".".join(name.split(".")[:2])) for name in names):
        remedy = "Take it out, or import from civicbrief.metrics or civicbrief.brief."
        yield Fault(file, "this version has no such module", remedy, line, value=source)


def _to_type(line: str) -> str:
    return f"Write: {line}" if line else "Leave the line out."


def _is_missing(name: str) -> bool:
    """Whether a name looks like a module of the package, which has none of that name."""
    return name.startswith("civicbrief.") and find_spec(name) is None


def _formula(file: str, node: ast.Call) -> Iterator[Fault]:
    """A formula beside the function, which older versions took as third argument."""
    formulas = [*node.args[2:3], *(each.value for each in node.keywords if each.arg == "formula")]
    for formula in formulas:
        if isinstance(formula, ast.Constant):
            problem = "a formula beside the function"
            remedy = "Leave the formula out; it is read from the function."
            yield Fault(file, problem, remedy, formula.lineno, value=str(formula.value))
