"""Which passages the notebooks can ask for, read from their calls, not from a run.

A passage that only another parameter or another state of the data would print counts as reached.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator
from typing import Any

from civicbrief.brief.brief import Brief
from civicbrief.brief.changes import CHANGES
from civicbrief.brief.declarations import FIGURE, TABLE
from civicbrief.brief.front_matter import changes_key
from civicbrief.data.names import Names
from civicbrief.metrics import claim_rules, trends
from civicbrief.metrics.definition import POPULATIONS, belongs

OWN = (Brief.figure, Brief.frame)
# Calls of pandas that name columns or an index, with the arguments that do. By place, the first
# of them is also the first of the call, but for an index.
NAMES_IN = {
    "DataFrame": ("data", "columns"),
    "to_frame": ("name",),
    "rename": ("columns",),
    "rename_axis": ("mapper", "index"),
    "set_index": ("keys",),
    "reset_index": ("level", "name", "names"),
    "groupby": ("by",),
    "pivot": ("index",),
    "pivot_table": ("index",),
}
NAMED_BY_KEYWORD = ("assign", "agg", "aggregate")


def reached_keys(code: Iterable[ast.Module], names: Names) -> Iterator[str]:
    """Keys that the calls in the notebooks' cells, or the names of figures, can ask for."""
    cells = list(code)
    sourced = _sourced(cells)
    for call, method in _calls(cells):
        asked = _asked(call, method, names)
        if method in OWN and sourced & _names_in(call):  # what the frame says may do
            asked = (key for key in asked if not key.endswith(".source"))
        yield from asked
    yield from (f"indicator-{name}" for name in names.indicators)
    yield from (f"release-{name}" for name in names.releases)
    yield from (f"reason-{name}{claim.reason}" for name, claim in names.claims.items())
    yield from (f"stated-{name}" for name, claim in names.claims.items() if claim.figure)
    yield from (f"name-finding-{name}" for name in names.findings)
    yield from (f"reason-finding-{n}" for n, basis in names.findings.items() if basis is not None)
    yield from (f"name-{name}" for name in (*trends.COVERAGE, *claim_rules.COUNTS))
    yield from names.acts
    known = {*names.quoted, *names.figures}
    for name, inputs in names.metrics.items():
        if belongs(inputs, known):
            yield f"name-{name}"
    yield from (f"name-{name}" for name in names.quoted if name not in names.imported)
    yield from (key for key, present in names.changes.items() if present)


def reachable_keys(names: Names) -> Iterator[str]:
    """Keys that are allowed and not required: of metrics whose figures are still missing, of
    sources and imported figures, for which the words of their rows are used otherwise, of changes
    in other editions, and the editor's own words on this one.
    """
    yield from names.changes
    yield f"title.{changes_key(names.version)}"
    inputs = {name for each in names.metrics.values() for name in each} - {"population"}
    figures = {*names.metrics, *inputs, *POPULATIONS.values(), *names.imported}
    yield from (f"name-{name}" for name in figures)
    for name in names.sources:
        yield from (f"source-{name}", f"source-{name}.body", f"source-{name}.licence")


def shown_keys(code: Iterable[ast.Module]) -> dict[str, set[str]]:
    """The keys of figures and of tables that notebooks show, by the function that names them."""
    shown: dict[str, set[str]] = {FIGURE: set(), TABLE: set()}
    for call, method in _calls(code):
        if method.shows:
            shown[method.shows] |= _first(call)
        elif method is Brief.changes:
            shown[TABLE].add(CHANGES)
    return shown


def own_keys(code: Iterable[ast.Module]) -> dict[str, list[str]]:
    """The keys of figures and tables of the project's own: their headings may be attributes.

    Each with the columns of its frame, as far as the cells name them in quotation marks.
    """
    cells = list(code)
    columns = _columns(cells)
    return {
        key: list(
            dict.fromkeys(
                [one for name in _names_in(call) for one in columns.get(name, ())]
                + [one for given in _arguments(call) for one in _made_of(given)]
            )
        )
        for call, method in _calls(cells)
        if method in OWN
        for key in _first(call)
    }


def _columns(code: Iterable[ast.Module]) -> dict[str, list[str]]:
    """Columns by the name of a frame: of `frame["…"] = …` and of calls that name what they make."""
    found: dict[str, list[str]] = {}
    nodes = [node for cell in code for node in ast.walk(cell)]
    for node in (each for each in nodes if isinstance(each, ast.Assign)):
        for target in node.targets:
            if isinstance(target, ast.Name):
                found.setdefault(target.id, []).extend(_made_of(node.value))
            elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
                found.setdefault(target.value.id, []).extend(_strings(target.slice))
            elif isinstance(target, ast.Attribute) and target.attr in ("columns", "name"):
                frame = ast.unparse(target.value).removesuffix(".index")
                found.setdefault(frame, []).extend(_strings(node.value))
    return found


def _made_of(value: ast.expr) -> Iterator[str]:
    """The columns and the index that the calls in an expression name, the inner ones first."""
    calls = [node for node in ast.walk(value) if isinstance(node, ast.Call | ast.Subscript)]
    replaced: set[str] = set()
    names: list[str] = []
    for node in reversed(calls):
        if isinstance(node, ast.Subscript):
            names += _strings(node.slice) if isinstance(node.slice, ast.List) else []
            continue
        made_by = ast.unparse(node.func).rpartition(".")[2]
        given = {one.arg: one.value for one in node.keywords if one.arg}
        if made_by in NAMED_BY_KEYWORD:
            names += [name for name in given if name != "axis"]
        for argument in NAMES_IN.get(made_by, ()):
            placed = node.args and argument == NAMES_IN[made_by][0] != "index"
            named = given.get(argument, node.args[0] if placed else None)
            if isinstance(named, ast.Dict) and made_by == "rename":
                replaced |= {one for key in named.keys if key for one in _strings(key)}
                names += [one for to in named.values for one in _strings(to)]
            elif isinstance(named, ast.Dict):
                names += [one for key in named.keys if key for one in _strings(key)]
            elif named:
                names += _strings(named)
    yield from (name for name in names if name not in replaced)


def _arguments(call: ast.Call) -> list[ast.expr]:
    """What a call of `figure` or `frame` is given, without the key."""
    named = [one.value for one in call.keywords if one.arg in ("data", "frame")]
    return [*call.args[1:], *named]


def _calls(code: Iterable[ast.Module]) -> Iterator[tuple[ast.Call, Any]]:
    """The calls of methods of `Brief` that declare what they ask for."""
    for cell in code:
        for node in ast.walk(cell):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("brief."):
                name = ast.unparse(node.func).removeprefix("brief.")
                if hasattr(method := getattr(Brief, name, None), "asks"):
                    yield node, method


def _first(call: ast.Call) -> set[str]:
    """The key in a call, where it is written there."""
    given = [*call.args, *(one.value for one in call.keywords if one.arg == "key")]
    return {*_strings(given[0])[:1]} if given else set()


def _sourced(code: Iterable[ast.Module]) -> set[str]:
    """The names of frames whose `attrs` the cells write."""
    nodes = [node for cell in code for node in ast.walk(cell)]
    return {
        ast.unparse(node.value)
        for node in nodes
        if isinstance(node, ast.Attribute) and node.attr == "attrs"
    }


def _names_in(call: ast.Call) -> set[str]:
    return {node.id for node in ast.walk(call) if isinstance(node, ast.Name)}


def _asked(call: ast.Call, method: Any, names: Names) -> Iterator[str]:
    """The keys that a method of `Brief` declares for the arguments of a call."""
    words = [_strings(argument) for argument in call.args]
    named = {keyword.arg or "": _strings(keyword.value) for keyword in call.keywords}
    try:
        bound = inspect.signature(method).bind(None, *words, **named)
    except TypeError:  # wrong arguments: running the notebook says so
        return
    yield from method.asks(names, *bound.args[1:])


def _strings(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, (ast.Tuple, ast.List)):
        return [word for element in node.elts for word in _strings(element)]
    return []
