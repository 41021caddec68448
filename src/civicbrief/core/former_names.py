"""What older versions called otherwise or had themselves, and what to type in its place."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Set
from importlib.util import find_spec
from pathlib import Path

from civicbrief.core.faults import Fault

OLDER = "a line of an older version"
OWN = "src/own.py"  # the metrics of a project
NAMES = {  # what a project may import, and where it is now; nothing for what is not needed any more
    "civicbrief.results": "civicbrief.metrics.results",
    "civicbrief.tables": "civicbrief.brief.tables",
    "civicbrief.verdicts": "",
    "civicbrief.exercises.open_exercise": "civicbrief.tools.exercises.open_exercise",
    "civicbrief.observation.Unit": "civicbrief.metrics.Unit",
    "civicbrief.own": "civicbrief.metrics.metrics_of",
    "civicbrief.metrics.METRICS": "civicbrief.metrics.metrics_of",
    "civicbrief.check.check": "civicbrief.pipeline.check.check",
}
LINES = {  # lines of notebook 2 and of tests; nothing for one to leave out
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
METRICS = {  # that the package had for every project, with what each returned
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
Told = tuple[int, str, str, str]  # line, problem, what stands there and remedy


def inputs(metric: str) -> tuple[str, ...]:
    """The parameters of a metric that the package had."""
    return tuple(dict.fromkeys(re.findall(r"[a-z]\w+", METRICS[metric])))


def metrics_gone(project: Path) -> set[str]:
    """Metrics that the package had, but for those that the project has written itself."""
    path = project / OWN
    own = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    return METRICS.keys() - set(re.findall(r"^def (\w+)\(", own, re.MULTILINE))


def way_out(name: str, otherwise: str = "") -> str:
    """What to type where a metric is named that the package no longer has; else as is said."""
    if name not in METRICS:
        return otherwise
    written = f"def {name}({', '.join(inputs(name))}): return {METRICS[name]}"
    return f"Write in {OWN}, below a line @metric(UNIT, DEFINITION): {written}"


def gone(file: str, name: str, line: int | None, column: str | None = None) -> Fault:
    """That a line names a metric which the package no longer has."""
    problem = f"the package no longer has the metric {name}"
    return Fault(file, problem, way_out(name), line, column)


def former_names(file: str, source: str, written: str | None = None) -> Iterator[Fault]:
    """Each line of Python that is of an older version, with what to type; none is run.

    `written` is the file where that is a notebook: its lines are told.
    """
    for number, problem, found, remedy in _former(source):
        yield Fault(file, problem, remedy, _place(source, number, written), value=found)


def former_metrics(
    file: str, source: str, written: str, names: Set[str]
) -> Iterator[tuple[str, Fault]]:
    """Each of the metrics `names` that the Python of a notebook has between quotation marks."""
    for node in _nodes(source):
        if isinstance(node, ast.Constant) and (name := str(node.value)) in names:
            yield name, gone(file, name, _place(source, node.lineno, written))


def _place(source: str, number: int, written: str | None) -> int | None:
    """The line in the file of a notebook, in which a line of code is a string of JSON."""
    if written is None:
        return number
    stored = json.dumps(source.splitlines()[number - 1], ensure_ascii=False)[1:-1]
    lines = enumerate(written.splitlines(), start=1)
    return next((place for place, line in lines if stored in line), None)


def _nodes(source: str) -> list[ast.AST]:
    try:
        return list(ast.walk(ast.parse(source)))
    except SyntaxError:  # whoever runs it says so
        return []


def _former(source: str) -> Iterator[Told]:
    nodes = _nodes(source)
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from _import(node)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "metric":
            yield from _formula(node)
    for number, line in enumerate(source.splitlines() if nodes else (), start=1):
        for pattern, now in LINES.items():
            typed = re.sub(rf"(?<![\w.]){pattern}", now, line).strip()
            if typed != line.strip():
                remedy = f"Write: {typed}" if typed else "Leave the line out."
                yield number, OLDER, line.strip(), remedy


def _import(node: ast.Import | ast.ImportFrom) -> Iterator[Told]:
    module = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
    given = {f"{module}{alias.name}": alias.asname for alias in node.names}
    if not given.keys() & NAMES.keys():
        if any(_gone(".".join(name.split(".")[:2])) for name in given):
            remedy = "Take it out, or import from civicbrief.metrics or civicbrief.brief."
            yield node.lineno, "no module of this version", ast.unparse(node), remedy
        return
    lines: dict[str, list[str]] = {}
    for name, renamed in given.items():
        room, _, last = NAMES.get(name, name).rpartition(".")
        if room:
            lines.setdefault(room, []).append(f"{last} as {renamed}" if renamed else last)
    typed = "; ".join(f"from {room} import {', '.join(names)}" for room, names in lines.items())
    remedy = f"Write: {typed}" if typed else "Leave the line out."
    yield node.lineno, OLDER, ast.unparse(node), remedy


def _gone(name: str) -> bool:
    """Whether a name that begins as one of the package's rooms is none."""
    return name.startswith("civicbrief.") and find_spec(name) is None


def _formula(node: ast.Call) -> Iterator[Told]:
    """A formula beside the function, which older versions took as third argument."""
    given = [*node.args[2:3], *(each.value for each in node.keywords if each.arg == "formula")]
    for one in given:
        if isinstance(one, ast.Constant):
            remedy = "Leave the formula out; it is read from the function."
            yield one.lineno, "a formula beside the function", str(one.value), remedy
