"""The committed notebooks: no outputs, no functions, no figures, and they run in Jupyter."""

import ast
import re

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from papermill import execute_notebook

from civicbrief.core.faults import Fault, InputError, NotReady, TextError, UsageError
from civicbrief.core.project import NOTEBOOKS
from civicbrief.export.blocks import MIME
from civicbrief.pipeline.check import check
from tests.support.cells import without_kernels
from tests.support.project import ROOT, project_in, project_with_data


def cells(name, kind="code"):
    notebook = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)
    return [cell for cell in notebook.cells if cell.cell_type == kind]


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_no_outputs_are_stored(name):
    assert all(not cell.outputs and cell.execution_count is None for cell in cells(name))


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_no_functions_loops_or_typed_figures(name):
    banned = (ast.FunctionDef, ast.Lambda, ast.ClassDef, ast.For, ast.While)
    for cell in cells(name):
        for node in ast.walk(ast.parse(cell.source)):
            assert not isinstance(node, banned), cell.source
            if isinstance(node, ast.Constant):
                assert not isinstance(node.value, (int, float)) or isinstance(node.value, bool)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_no_figure_is_typed_into_markdown(name):
    for cell in cells(name, "markdown"):
        assert not re.search(r"\d", cell.source), cell.source


def run(folder, name):
    path = folder / f"{name}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}})
    client.execute()
    return notebook


@pytest.fixture
def project(tmp_path):
    """A copy of the project's notebooks and data, as a clone would have them."""
    return project_with_data(tmp_path) / "notebooks"


@pytest.mark.edition
def test_all_run_in_order_in_plain_jupyter(project):
    for name in NOTEBOOKS:
        notebook = run(project, name)
    shown = [o["data"] for c in notebook.cells for o in c.get("outputs", []) if "data" in o]
    assert len(shown) == 19
    assert all({MIME, "text/html", "text/plain"} <= set(data) for data in shown)


def test_the_brief_opened_before_the_metrics_says_so_in_one_line(project):
    with pytest.raises(CellExecutionError) as raised:
        run(project, "3-brief")
    assert raised.value.ename == "NotReady"
    assert raised.value.traceback.strip().splitlines()[-1].startswith("There is no metrics.csv")
    assert "2-metrics" in raised.value.evalue


def test_a_passage_that_cannot_be_printed_says_so_in_one_line(project):
    with without_kernels():
        execute_notebook(project / "2-metrics.ipynb", None, cwd=project, progress_bar=False)
    path = project / "text" / "kk.ftl"
    content = path.read_text(encoding="utf-8")
    path.write_text(content.replace("section-cite = ", "section-quote = ", 1), encoding="utf-8")
    with pytest.raises(CellExecutionError) as raised:
        run(project, "3-brief")
    assert raised.value.ename == "TextError"
    assert raised.value.traceback.strip().splitlines()[-1] == (
        "kk.ftl: the passage section-cite is missing. Write it."
    )
    assert "Traceback" not in raised.value.traceback


def test_a_fault_of_the_data_stands_alone_in_a_notebook():
    for kind in (InputError, TextError, UsageError, NotReady):
        words = Fault("kk.ftl", "x", "y.") if kind is InputError else "kk.ftl: x. y."
        error = kind([words] if kind is InputError else words)
        assert error._render_traceback_() == ["kk.ftl: x. y."]


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_digit_typed_in_a_cell_of_text_is_a_fault_with_file_and_cell(name, tmp_path):
    project_in(tmp_path)
    path = tmp_path / "notebooks" / f"{name}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    assert notebook.cells[0].cell_type == "markdown"
    notebook.cells[0].source += " It counts 6,766 of them."
    nbformat.write(notebook, path)
    faults, *_ = check(tmp_path, ROOT / "data")
    assert [(f.file, f.problem) for f in faults] == [(path.name, "cell 1: a typed digit: 6,766")]
