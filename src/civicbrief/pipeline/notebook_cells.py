"""The cells of a notebook run in this process, in a name space of their own.

For pages of which there are hundreds: what a kernel stores is stored, a tenth of the time is
spent. Cells are plain Python; IPython's own commands are refused. An edition's notebooks run in
kernels (see `notebooks`).
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from civicbrief.core.environment import BuildFacts, told
from civicbrief.core.faults import Fault, InputError, NotReady, TextError, refused
from civicbrief.core.notebook_source import Notebook, begins


def executed(
    notebook: Notebook, title: str, values: Mapping[str, Any], facts: BuildFacts
) -> tuple[Any, dict[str, Any]]:
    """A notebook with its outputs, and the names that its cells have made.

    `values` are its parameters; `facts` are told to what it calls. Raises InputError, which names
    the cell, for one that fails.
    """
    from papermill.iorw import load_notebook_node
    from papermill.parameterize import parameterize_notebook

    from civicbrief.pipeline.notebooks import stabilise

    given = load_notebook_node(notebook.node)
    kernel = {"kernel_name": "python3", "language": "python"}
    made = parameterize_notebook(given, dict(values), **kernel)
    names: dict[str, Any] = {"__name__": "__main__"}
    cells = [(n, cell) for n, cell in enumerate(made.cells, start=1) if cell.cell_type == "code"]
    with told(facts):
        for count, (number, cell) in enumerate(cells, start=1):
            cell.execution_count = count
            try:
                cell.outputs = _outputs(cell.source, names, count, f"<cell {number}>")
            except (NotReady, TextError) as error:
                raise refused(title, str(error), "Correct it and build again.") from error
            except Exception as error:
                problem = f"cell {number} stopped with {type(error).__name__}: {error}"
                remedy = "Open the notebook in JupyterLab and run it to see where."
                line = begins(f"cell {number}", cell.source)
                raise InputError([Fault(title, problem, remedy, details=line)]) from error
    stabilise(made)
    return made, names


def _outputs(source: str, names: dict[str, Any], count: int, place: str) -> list[Any]:
    """What Jupyter stores of a cell: the text that it prints, and the value of its last line."""
    from nbformat.v4 import new_output

    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        shown = shown_of(run(source, names, place), count)
    text = [new_output("stream", name="stdout", text=said.getvalue())] if said.getvalue() else []
    return text + shown


def run(source: str, names: dict[str, Any], place: str = "<cell>") -> object:
    """Run a cell, which a traceback names by its place; the value of its last line, where that is
    an expression.
    """
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, place, "exec"), names)
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), place, "eval"), names)


def shown_of(value: object, count: int) -> list[Any]:
    """A value as IPython formats it for a notebook."""
    import pandas
    from nbformat.v4 import new_output

    if value is None:
        return []
    with pandas.option_context("display.max_columns", 20):  # as in a kernel
        data, metadata = _formatter().format(value)
    data = json.loads(json.dumps(data))
    return [new_output("execute_result", data, metadata=metadata, execution_count=count)]


@cache
def _formatter() -> Any:
    from IPython.core.formatters import DisplayFormatter

    return DisplayFormatter()
