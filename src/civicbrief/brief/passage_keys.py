"""Which passages the notebooks can ask for, read from their calls, not from a run.

A passage that only another parameter or another state of the data would print counts as reached.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from civicbrief.brief.front_matter import DETAILS, changes_key
from civicbrief.data.names import Names
from civicbrief.metrics import claim_rules, registry, trends
from civicbrief.metrics.results import belongs


def reached_keys(code: Iterable[ast.Module], names: Names) -> Iterator[str]:
    """Keys that the calls in the notebooks' cells, or the names of figures, can ask for."""
    for cell in code:
        for node in ast.walk(cell):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("brief."):
                yield from _asked(ast.unparse(node.func)[6:], node.args, names)
    yield from (f"indicator-{name}" for name in names.indicators)
    yield from (f"release-{name}" for name in names.releases)
    yield from (f"reason-{name}{claim.reason}" for name, claim in names.claims.items())
    yield from (f"stated-{name}" for name, claim in names.claims.items() if claim.figure)
    yield from (f"name-finding-{name}" for name in names.findings)
    yield from (f"reason-finding-{n}" for n, basis in names.findings.items() if basis is not None)
    yield from (f"name-{name}" for name in (*trends.COVERAGE, *claim_rules.COUNTS))
    known = {*names.quoted, *names.figures}
    for card in registry.METRICS.values():
        if belongs(card, known):
            yield f"name-{card.id}"
    yield from (f"name-{name}" for name in names.quoted if name not in names.imported)
    for name in sorted(names.sources - names.imported):
        yield from (f"source-{name}", f"source-{name}.body")


def reachable_keys(names: Names) -> Iterator[str]:
    """Keys that may be there and need not: of metrics whose figures are still to come, and of
    imported rows, in whose place the words of their table stand.
    """
    inputs = {i for card in registry.METRICS.values() for i in card.inputs} - {"population"}
    figures = {*registry.METRICS, *inputs, *registry.POPULATIONS.values(), *names.imported}
    yield from (f"name-{name}" for name in figures)
    for name in names.sources & names.imported:
        yield from (f"source-{name}", f"source-{name}.body")


def _asked(method: str, arguments: list[ast.expr], names: Names) -> Iterator[str]:
    """Keys that one call of a method of `Brief` asks for, for any data and parameters."""
    words = [_strings(argument) for argument in arguments]
    firsts = [group[0] for group in words if group]
    if method in ("answer", "paragraph"):
        yield from firsts
    elif method in ("section", "claims", "trends", "tally"):
        yield firsts[0]
    elif method == "lines":
        yield from (firsts[0], f"{firsts[0]}.subtitle", f"{firsts[0]}.source")
    elif method == "waiting":
        for key in firsts:
            yield from (key, f"{key}.waits")
    elif method in ("messages", "steps", "points"):
        for key in firsts:
            yield from (key, f"{key}.text")
    elif method == "front":
        others = [f"population-{choice}" for choice in list(registry.POPULATIONS)[1:]]
        others += [f"detail-{choice}" for choice in DETAILS[1:]]
        others.append(changes_key(names.version))
        yield firsts[0]
        yield from (
            f"{firsts[0]}.{name}"
            for name in ("subtitle", "description", "keywords", "citation", *others)
        )
    elif method == "bars":
        yield firsts[0]
        named = [name for group in words[1:] for name in group]
        yield from (f"{firsts[0]}.{name}" for name in ("subtitle", "source", *named))
    elif method == "table" and len(words) == 3:
        key, columns, rows = firsts[0], words[1], words[2]
        yield key
        yield from (f"{key}.{column}" for column in columns)
        for row in rows:
            yield row
            yield from (f"{row}.{column}" for column in columns[1:])
    elif method == "made":
        facts = ("edition", "parameters", "versions", "lock")
        yield from (f"{firsts[0]}.{name}" for name in facts)


def _strings(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, (ast.Tuple, ast.List)):
        return [word for element in node.elts for word in _strings(element)]
    return []
