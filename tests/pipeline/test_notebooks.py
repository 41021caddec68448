"""The committed notebooks: no outputs, no functions, no figures, and they run in Jupyter."""

import ast
import csv
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert.exporters import get_exporter
from papermill import PapermillExecutionError, execute_notebook

from civicbrief.brief.notebook_table import EMPTY
from civicbrief.core.faults import Fault, InputError, NotReady, TextError, UsageError
from civicbrief.core.project import NOTEBOOKS
from civicbrief.export.blocks import MIME
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.check import check
from tests.support.cells import without_kernels
from tests.support.new_projects import begun
from tests.support.project import LANGUAGES, ROOT, project_in, project_with_data


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


def executed(project, name, **parameters):
    """A notebook as papermill runs it, called in its folder."""
    path = project / "notebooks" / f"{name}.ipynb"
    with without_kernels():
        return execute_notebook(path, None, parameters, cwd=path.parent, progress_bar=False)


def outputs(notebook, kind="text/html"):
    found = (o for cell in notebook.cells for o in cell.get("outputs", []))
    return [each["data"][kind] for each in found if kind in each.get("data", {})]


@pytest.fixture(scope="module")
def first_two(tmp_path_factory):
    """What notebooks 1 and 2 show, by their names; and the project that has their results."""
    project = project_with_data(tmp_path_factory.mktemp("project"))
    shutil.copy(ROOT / "requirements.lock", project)
    shutil.copytree(ROOT / "editions", project / "editions")
    return {name: executed(project, name) for name in NOTEBOOKS[:2]}, project


@pytest.mark.parametrize("name", NOTEBOOKS[:2])
def test_every_column_of_a_table_is_explained_on_its_page(first_two, name):
    """Those of corners are the inputs of the metric that is shown."""
    notebook = first_two[0][name]
    told = "".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    pages = "".join(outputs(notebook))
    heads = {*re.findall(r'<th scope="col"[^>]*>([^<]+)</th>', pages)}
    inputs = {*re.findall(r"\b(\w+): Decimal", pages)}
    assert len(heads) > 8
    assert {head for head in heads - inputs if f"**{head}**" not in told} == set()


def test_notebook_2_shows_every_metric_and_verdict_that_it_writes(first_two):
    notebooks, project = first_two
    pages = "".join(outputs(notebooks["2-metrics"]))
    for table in ("metrics", "verdicts"):
        text = (project / "outputs" / f"{table}.csv").read_text(encoding="utf-8")
        rows = list(csv.DictReader(io.StringIO(text)))
        ids = [row.get("metric") or row["id"] for row in rows if row.get("kind") != "trend"]
        changes = [name for name in ids if re.search("_change_v|_revision$", name)]  # of the panel
        assert [n for n in ids if f">{n}<" not in pages and n not in changes] == []
    compared = {name.split("_change_")[0].split("_revision")[0] for name in changes}
    assert all(f">{name}<" in pages for name in compared)


def test_each_question_has_at_most_eight_metrics(first_two):
    """A question's table has the columns formula and inputs."""
    pages = outputs(first_two[0]["2-metrics"])
    asked = [page for page in pages if ">formula</th>" in page]
    assert len(asked) == 6
    assert all(3 <= page.count('<th scope="row">') <= 8 for page in asked)


def test_a_question_without_data_says_so_and_the_notebook_runs_to_its_end(tmp_path):
    project = begun(tmp_path / "new", "MNG", "en")
    for name in NOTEBOOKS[:2]:
        notebook = executed(project, name)
        assert all(o.output_type != "error" for c in notebook.cells for o in c.get("outputs", []))
        assert any(EMPTY in page for page in outputs(notebook))
    assert (project / "outputs" / "metrics.csv").is_file()


def test_a_question_without_data_says_so_once_and_own_figures_and_metrics_are_shown(tmp_path):
    """Of four questions the new project has no figure; its own stand below the last."""
    project = begun(tmp_path / "new", "MNG", "en")
    with (project / "data" / "observations.csv").open("a", encoding="utf-8") as file:
        for year, count in (("2023", "810"), ("2024", "823")):
            row = (
                f"schools_{year},schools,MNG,{year},{count},{count},exact,organisations,,,vdem-14,,"
            )
            file.write(f"{row}\n")
    with (project / "src" / "own.py").open("a", encoding="utf-8") as file:
        file.write(
            '@metric(plain("per cent"), "schools of one year by those of the year before")\n'
        )
        file.write("def school_change_ratio(schools_2023: Decimal) -> Decimal:\n")
        file.write("    return schools_2023 / 800 * 100\n")
    pages = outputs(executed(project, "2-metrics"))
    asked, rest = pages[:6], pages[6:]
    assert [EMPTY in page for page in asked] == [True, True, True, True, False, False]
    assert "participation_long_change" in asked[4]
    assert "no finding of the brief rests on these metrics" in asked[5]
    trends, others, follows, unused = rest[:4]
    assert "usual revision</th>" in trends
    assert re.findall(r'<th scope="row">(\w+)</th>', others) == ["school_change_ratio"]
    assert ">101.25<" in others  # 810 of 800
    assert "rests on these metrics" in follows
    assert re.findall(r'<th scope="row">(\w+)</th>', unused) == ["schools_2024"]


def test_papermill_and_nbconvert_give_the_documents_that_a_build_gives(edition, first_two):
    """Called in the folder of the notebooks; the same bytes in every format.

    The page on running the notebooks types it in a shell, in Russian and at the root of the
    project.
    """
    notebook = executed(first_two[1], "3-brief", language="kk")
    built = nbformat.read(edition / "notebooks" / "3-brief.kk.ipynb", as_version=4)
    assert read_blocks(notebook) == read_blocks(built)
    for kind in ("html", "pdf", "docx"):
        made, _ = get_exporter(f"brief_{kind}")().from_notebook_node(notebook)
        content = made.encode() if isinstance(made, str) else made
        assert content == (edition / "brief" / f"kk.{kind}").read_bytes(), kind


@pytest.mark.edition
def test_a_notebook_that_ran_is_readable_as_plain_html(edition, first_two):
    """Of 1 and 2 the tables, of 3 each block with what its numbers open, and none unseen."""
    plain_html = get_exporter("html")()
    for name in NOTEBOOKS[:2]:
        page, _ = plain_html.from_notebook_node(first_two[0][name])
        assert "npo_total" in re.sub("<wbr/?>", "", page)  # a line may break there
        assert "<img alt=" in page
    page, _ = plain_html.from_filename(edition / "notebooks" / "3-brief.ru.ipynb")
    opened = {*re.findall(r'popovertarget="(n-[^"]+)"', page)}
    assert len(opened) > 50
    assert opened <= {*re.findall(r'id="(n-[^"]+)" popover', page)}
    # JupyterLab keeps this where it does not trust a notebook, and takes away the style.
    assert 'class="entries" hidden="hidden"' in page
    assert "observations.csv" in page.rpartition('class="files"')[2]  # archive() shows its tables


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_block_that_a_kernel_has_shown_is_there_as_block_page_and_text(edition, language):
    """The page on running the notebooks runs all three in order in plain kernels."""
    notebook = nbformat.read(edition / "notebooks" / f"3-brief.{language}.ipynb", as_version=4)
    shown = [o["data"] for c in notebook.cells for o in c.get("outputs", []) if "data" in o]
    assert len(shown) == 20
    assert all({MIME, "text/html", "text/plain"} <= set(data) for data in shown)


def test_in_plain_jupyter_the_brief_opened_before_the_metrics_says_so_in_one_line(tmp_path):
    folder = project_with_data(tmp_path) / "notebooks"
    notebook = nbformat.read(folder / "3-brief.ipynb", as_version=4)
    where = {"metadata": {"path": str(folder)}}
    with pytest.raises(CellExecutionError) as raised:
        NotebookClient(notebook, timeout=120, resources=where).execute()
    assert raised.value.ename == "NotReady"
    assert raised.value.traceback.strip().splitlines()[-1].startswith("There is no metrics.csv")
    assert "2-metrics" in raised.value.evalue


def test_a_passage_that_cannot_be_printed_ends_the_notebook_with_its_fault(first_two, tmp_path):
    """How a kernel shows such an error is shown by the tests before and after this."""
    project = shutil.copytree(first_two[1], tmp_path / "project", symlinks=True)
    path = project / "notebooks" / "text" / "kk.ftl"
    content = path.read_text(encoding="utf-8")
    path.write_text(content.replace("section-cite = ", "section-quote = ", 1), encoding="utf-8")
    with pytest.raises(PapermillExecutionError) as raised:
        executed(project, "3-brief")
    assert raised.value.ename == "TextError"
    assert raised.value.evalue == "kk.ftl: the passage section-cite is missing. Write it."


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
    first = notebook.cells[0].source.splitlines()[0].removeprefix("# ")
    nbformat.write(notebook, path)
    faults, *_ = check(tmp_path, ROOT / "data")
    assert [(f.file, f.problem) for f in faults] == [(path.name, "cell 1: a typed digit: 6,766")]
    assert faults[0].details == (f"cell 1 begins: {first}",)


def test_a_typed_digit_of_a_notebook_and_a_misspelt_name_of_a_text_are_told_at_once(tmp_path):
    """A cell that cannot be read is told alone: what it asks for is not known."""
    project = project_in(tmp_path)
    path = project / "notebooks" / "1-source.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[0].source += " It counts 6,766 of them."
    nbformat.write(notebook, path)
    text = project / "notebooks" / "text" / "en.ftl"
    text.write_text(text.read_text(encoding="utf-8").replace("{ $npo_total }", "{ $npo_totl }"))
    files = {fault.file for fault in check(project, ROOT / "data").faults}
    assert files == {"1-source.ipynb", "en.ftl"}
    notebook.cells[-1].source, notebook.cells[-1].cell_type = "x = (", "code"
    nbformat.write(notebook, path)
    assert {fault.file for fault in check(project, ROOT / "data").faults} == {"1-source.ipynb"}


def test_stored_outputs_are_one_notice_a_notebook_with_the_command_that_clears_them(tmp_path):
    project = project_in(tmp_path)
    for name in NOTEBOOKS[:2]:
        path = tmp_path / "notebooks" / f"{name}.ipynb"
        notebook = nbformat.read(path, as_version=4)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs = [nbformat.v4.new_output("stream", text="kept")]
                cell.execution_count = 1
        nbformat.write(notebook, path)
    told = [str(one) for one in check(project, ROOT / "data").notices if "outputs" in str(one)]
    (first, second) = told
    command = first.rpartition("commit: ")[2].removesuffix(".").split()
    assert "notebooks/2-metrics.ipynb" in second
    programs = Path(sys.executable).parent
    subprocess.run([programs / command[0], *command[1:]], cwd=project, check=True)
    kept, cleared = ((folder / "notebooks" / "1-source.ipynb") for folder in (ROOT, project))
    assert cleared.read_bytes() == kept.read_bytes()
