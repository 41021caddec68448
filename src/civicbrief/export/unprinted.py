"""What notebook 3 shows and no document prints: cells named one by one, with what to type instead.

A look at a table costs nothing, so these are notices. A Markdown cell that is a note to those who
read the notebook has the tag `note`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from civicbrief.core.faults import Fault
from civicbrief.core.notebook_source import without_magics
from civicbrief.export.blocks import MIME
from civicbrief.export.reading import MOST_SIGNS, NOTEBOOK, first_line, own_cells

NOTE = "note"  # the tag of a Markdown cell that is no part of the brief
FIGURE, TABLE, TEXT, WIDGET, PAGE = "a figure", "a table", "text", "a widget", "HTML"
SERIES, UNNAMED = "a Series", "a Series without a name"
REMEDIES = {  # `{}` is what the cell calls it
    FIGURE: 'Type brief.figure("KEY", fig, data=frame)',
    TABLE: 'Type brief.frame("KEY", {})',
    SERIES: 'Type brief.frame("KEY", {}.to_frame())',
    UNNAMED: 'Type brief.frame("KEY", {}.to_frame("NAME"))',
    TEXT: 'Write it as a passage, and type brief.paragraph("KEY")',
    WIDGET: 'Show what it shows by brief.figure("KEY", fig, data=frame)',
    PAGE: 'Write it as a passage, and type brief.paragraph("KEY")',
}
_WIDGETS = ("application/vnd.jupyter.widget-view+json", "application/javascript")
# The last line of a Series; below it a category has its own.
_SERIES = re.compile(
    r"^(?:Series\(\[\], |(?:Freq: .*, )?)(Name: .*, )?(?:Length: .*, )?dtype: ", re.M
)
_DRAWN = re.compile(r"\W*(array\()?\W*<(Figure|Axes|matplotlib)")  # how they name themselves
# What a last line shows for certain, by the end of its call.
_CALLS = {
    **dict.fromkeys(("show", "plot"), FIGURE),
    **dict.fromkeys(("head", "tail", "describe", "sample"), TABLE),
}


def certain(notebook: Any) -> dict[int, Fault]:
    """The cells of a notebook that has not run which show what no document prints.

    A figure or frame that a cell hands to the brief is not lost, here and in `lost`.
    """
    cells = own_cells(notebook)
    handed = _handed(cells)
    found: dict[int, Fault] = {}
    for number, cell in enumerate(cells, 1):
        if cell.cell_type == "markdown" and NOTE not in cell.metadata.get("tags", ()):
            if cell.source.strip():
                remedy = f"{REMEDIES[TEXT]}; tag the cell “{NOTE}” if it is one."
                found[number] = _fault(f"{_place(number, cell)} is Markdown", remedy)
        elif kinds := _kept(cell, [_last(cell)], handed):
            found[number] = _shows(number, cell, kinds)
    return found


def lost(notebook: Any) -> dict[int, Fault]:
    """The cells of an executed notebook that show what no document prints."""
    cells = own_cells(notebook)
    handed = _handed(cells)
    shown = {
        number: (cell, _kept(cell, [_kind(one) for one in cell.get("outputs", ())], handed))
        for number, cell in enumerate(cells, 1)
    }
    return {number: _shows(number, *one) for number, one in shown.items() if one[1]}


def _kept(cell: Any, kinds: Sequence[str], handed: Handed) -> list[str]:
    """The kinds of what a cell shows and no cell hands to the brief, each once."""
    if not any(kinds):
        return []
    tree = _tree(cell)
    looks = {FIGURE: _names(tree) & handed.figures}
    looks |= dict.fromkeys((TABLE, SERIES, UNNAMED), {_looked_at(tree)} & handed.all)
    return [kind for kind in dict.fromkeys(kinds) if kind and not looks.get(kind)]


def _place(number: int, cell: Any) -> str:
    return f"cell {number} ({first_line(cell)})"


def _shows(number: int, cell: Any, kinds: Sequence[str]) -> Fault:
    called = {kinds[-1]: _called(cell)}  # the last line shows what comes last
    remedies = dict.fromkeys(
        REMEDIES[kind].format(called.get(kind) or ("frame" if kind == TABLE else "series"))
        for kind in kinds
    )
    problem = f"{_place(number, cell)} shows {' and '.join(kinds)}"
    return _fault(problem, f"{'. '.join(remedies)}.")


def _fault(problem: str, remedy: str) -> Fault:
    return Fault(f"{NOTEBOOK}.ipynb", f"{problem}, which no document prints", remedy)


# --- before it runs


def _last(cell: Any) -> str:
    """What the last line of a cell shows, where that is certain; else ""."""
    last = _tree(cell).body[-1:]
    call = last[0].value if last and isinstance(last[0], ast.Expr) else None
    if not isinstance(call, ast.Call):
        return ""
    if isinstance(call.func, ast.Name):
        return TEXT if call.func.id == "print" else ""
    if not isinstance(call.func, ast.Attribute) or ast.unparse(call.func).startswith("brief."):
        return ""
    return _CALLS.get(call.func.attr, "")


# --- after it has run


def _kind(output: Mapping[str, Any]) -> str:
    """What an output is that no document prints; "" for a block and for a warning."""
    if output.get("output_type") == "stream":
        return TEXT if output.get("name") == "stdout" and output["text"].strip() else ""
    data = output.get("data", {})
    told = str(data.get("text/plain", ""))
    if not data or MIME in data:
        return ""
    if any(name in data for name in _WIDGETS):
        return WIDGET
    if any(name.startswith("image/") for name in data) or _DRAWN.match(told):
        return FIGURE
    if "<table" in str(data.get("text/html", "")):
        return TABLE
    if "text/html" in data:
        return PAGE
    series = _SERIES.search(told)
    return (SERIES if series[1] else UNNAMED) if series else TEXT


class Handed(NamedTuple):
    """Names in calls of `brief.figure` and `brief.frame`: `figures` those of what is drawn."""

    figures: set[str]
    all: set[str]


def _handed(cells: Sequence[Any]) -> Handed:
    nodes = [node for cell in cells for node in ast.walk(_tree(cell))]
    calls = [
        node
        for node in nodes
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("brief.figure", "brief.frame")
    ]
    imports = [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    modules = {alias.asname or alias.name for node in imports for alias in node.names}
    drawn = [
        part
        for call in calls
        if ast.unparse(call.func) == "brief.figure"
        for part in (*call.args[1:2], *(word.value for word in call.keywords if word.arg == "fig"))
    ]
    others = modules | {"brief"}
    # Without a name, as in `plt.gcf()`, it is what its own cell draws.
    unnamed = any(not _names(part) - others for part in drawn)
    figures = {name for part in drawn for name in _names(part)}
    every = {name for call in calls for name in _names(call)} - others
    return Handed(every if unnamed else figures - others, every)


def _looked_at(tree: ast.Module) -> str:
    """The name of the frame that the last line shows, whole or some rows of it."""
    shown = _shown(tree)
    return shown.id if isinstance(shown, ast.Name) else ""


def _called(cell: Any) -> str:
    """What the last line calls the whole of what it shows; "" where that is long."""
    shown = _shown(_tree(cell))
    short = isinstance(shown, ast.Name | ast.Call | ast.Subscript | ast.Attribute)
    text = ast.get_source_segment(without_magics(cell.source), shown) if shown and short else None
    return text if text and "\n" not in text and len(text) <= MOST_SIGNS else ""


def _shown(tree: ast.Module) -> ast.expr | None:
    """What the last line shows, without a call that only takes some rows of it."""
    last = tree.body[-1:]
    shown = last[0].value if last and isinstance(last[0], ast.Expr) else None
    if isinstance(shown, ast.Call) and ast.unparse(shown.func) == "display" and shown.args:
        shown = shown.args[0]
    if isinstance(shown, ast.Call) and isinstance(shown.func, ast.Attribute):
        shown = shown.func.value if shown.func.attr in ("head", "tail", "sample") else shown
    return shown


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _tree(cell: Any) -> ast.Module:
    try:
        return ast.parse(without_magics(cell.source) if cell.cell_type == "code" else "")
    except SyntaxError:  # what only IPython understands, or a fault that the check names
        return ast.parse("")
