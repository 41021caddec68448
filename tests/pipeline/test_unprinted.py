"""What notebook 3 shows and no document prints is named, cell by cell, and costs no build."""

import json

import nbformat
import pytest

from civicbrief.core.cache import VARIABLE
from civicbrief.export.unprinted import certain, lost
from civicbrief.pipeline.check import check
from tests.support.cells import without_papers
from tests.support.own import FIGURE, notebook, project_with_own
from tests.support.project import ROOT, civicbrief, project_with_data

IMPORTS = "import pandas as pd\nimport matplotlib.pyplot as plt\nframe = pd.DataFrame({'a': [1]})"


def cells(*sources):
    make = nbformat.v4.new_markdown_cell
    made = [
        make(source[2:]) if source.startswith("# ") else nbformat.v4.new_code_cell(source)
        for source in sources
    ]
    return nbformat.v4.new_notebook(cells=made)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return project_with_own(tmp_path_factory.mktemp("own"))


@pytest.mark.parametrize(
    ("cell", "shown", "typed"),
    [
        ("frame", "a table", 'brief.frame("KEY", frame)'),
        ("parts = frame\nparts.head()", "a table", 'brief.frame("KEY", parts)'),
        ("frame.describe()", "a table", 'brief.frame("KEY", frame.describe())'),
        (
            "new = 'b'\nframe.rename(columns={'a': new}).describe().T",  # too long to repeat
            "a table",
            'brief.frame("KEY", frame)',
        ),
        ("frame['a']", "a Series", """brief.frame("KEY", frame['a'].to_frame())"""),
        ("counts = frame['a']\ncounts", "a Series", 'brief.frame("KEY", counts.to_frame())'),
        ("counts = frame['a']\ncounts.head()", "a Series", 'brief.frame("KEY", counts.to_frame())'),
        (
            "frame.mean()",
            "a Series without a name",
            'brief.frame("KEY", frame.mean().to_frame("NAME"))',
        ),
        ("frame['a'][:0]", "a Series", """brief.frame("KEY", frame['a'][:0].to_frame())"""),
        (
            "frame['a'].astype('category')",
            "a Series",
            """brief.frame("KEY", frame['a'].astype('category').to_frame())""",
        ),
        ("frame['a'].to_numpy()", "text", 'brief.paragraph("KEY")'),
        ("frame.index", "text", 'brief.paragraph("KEY")'),
        ("plt.figure()", "a figure", 'brief.figure("KEY", fig, data=frame)'),
        ("plt.plot([1, 2])", "a figure", 'brief.figure("KEY", fig, data=frame)'),
        ("plt.subplots(1, 2)", "a figure", 'brief.figure("KEY", fig, data=frame)'),
        ("42", "text", 'brief.paragraph("KEY")'),
        ("from IPython.display import HTML\nHTML('<b>1</b>')", "HTML", 'brief.paragraph("KEY")'),
    ],
)
def test_a_cell_that_shows_what_no_document_prints_is_named(project, data, cell, shown, typed):
    (fault,) = lost(notebook(project, data, "en", IMPORTS, cell)).values()
    place = f"cell 2 (“{cell.splitlines()[0]}”)"  # Jupyter shows no numbers of cells
    told = f"3-brief.ipynb: {place} shows {shown}, which no document prints."
    assert str(fault).startswith(told)
    assert typed in str(fault)


@pytest.mark.parametrize(
    ("output", "shown"),
    [
        (nbformat.v4.new_output("stream", name="stdout", text="hello\n"), "text"),
        (
            nbformat.v4.new_output(
                "display_data",
                {"application/vnd.jupyter.widget-view+json": {}, "text/plain": "Button()"},
            ),
            "a widget",
        ),
        (
            nbformat.v4.new_output("display_data", {"image/png": "", "text/plain": "<Figure>"}),
            "a figure",
        ),
    ],
)
def test_printed_text_widgets_and_pictures_of_a_kernel_are_named(output, shown):
    made = cells("1")
    made.cells[0].outputs = [output]
    assert f"cell 1 (“1”) shows {shown}" in str(lost(made)[1])


def test_what_a_cell_hands_to_the_brief_is_not_lost(project, data):
    """A look at it before, as `frame.head()`, costs nothing."""
    made = notebook(
        project, data, "en", IMPORTS, "frame.head()", 'brief.frame("table-own", frame)', FIGURE
    )
    assert lost(made) == {}
    assert certain(made) == {}


@pytest.mark.parametrize(
    "cell",
    [
        "frame.describe()",
        "frame.mean().to_frame('mean')",
        "other = frame.reset_index()\nother.head()",
        "other = pd.DataFrame({'b': [2]})\nframe = frame + 0\nother",
    ],
)
def test_a_table_is_lost_where_its_cell_only_names_a_frame_that_is_printed(project, data, cell):
    made = notebook(project, data, "en", IMPORTS, 'brief.frame("table-own", frame)', cell)
    (fault,) = lost(made).values()
    assert "shows a table, which no document prints" in str(fault)


@pytest.mark.parametrize("cell", ["frame", "frame.tail(3)", "frame.sample(1)"])
def test_a_look_at_rows_of_a_printed_frame_is_not_lost(project, data, cell):
    made = notebook(project, data, "en", IMPORTS, 'brief.frame("table-own", frame)', cell)
    assert lost(made) == {}


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("frame.head()", "cell 1 (“frame.head()”) shows a table"),
        ("plt.show()", "cell 1 (“plt.show()”) shows a figure"),
        ("print(1)", "cell 1 (“print(1)”) shows text"),
        ("# # Prose\n\nmeant for the brief", "cell 1 (“# Prose”) is Markdown"),
        ("%%time\nframe.tail()", "cell 1 (“%%time”) shows a table"),
    ],
)
def test_what_is_certain_is_named_before_anything_runs(cell, told):
    (fault,) = certain(cells(cell)).values()
    assert told in str(fault)


@pytest.mark.parametrize("cell", ["frame", "x = frame.head()", 'brief.front("title")', "f(x)", ""])
def test_what_may_be_a_block_is_not_accused(cell):
    assert certain(cells(cell)) == {}


def test_a_markdown_cell_tagged_as_a_note_is_one():
    made = cells("# A note")
    made.cells[0].metadata["tags"] = ["note"]
    assert certain(made) == {}


@pytest.mark.parametrize(
    "folder", ["notebooks", "notebooks/starter", "examples/kyrgyzstan/notebooks"]
)
def test_our_own_notebooks_are_silent(folder):
    assert certain(nbformat.read(ROOT / folder / "3-brief.ipynb", 4)) == {}


def add(project, source):
    """Put a cell at the end of notebook 3."""
    path = project / "notebooks" / "3-brief.ipynb"
    content = nbformat.read(path, 4)
    content.cells.append(nbformat.v4.new_code_cell(source))
    path.write_text(nbformat.writes(content), encoding="utf-8")
    return len(content.cells)


def write_passages(project):
    """Those of `table-mine`, with a heading."""
    for language, title in (("kk", "Кесте"), ("ru", "Таблица"), ("en", "Table")):
        path = project / "notebooks" / "text" / f"{language}.ftl"
        passages = (
            f"\ntable-mine = {title}\n    .source = {title} {title}\n    .share = {title}, %\n"
        )
        path.write_text(path.read_text(encoding="utf-8") + passages, encoding="utf-8")


def test_a_build_names_them_and_a_strict_one_writes_nothing(tmp_path):
    project = project_with_data(tmp_path)
    known, number = add(project, "print(7)"), add(project, "6 * 7")
    add(project, f"{IMPORTS}\nbrief.frame('table-mine', frame.add_prefix('v2x_'))")
    write_passages(project)
    build, kept = ("build", "--language", "en"), {VARIABLE: str(tmp_path / "cache")}
    with without_papers():  # what the first has run, the second takes as it was
        done = civicbrief(*build, cwd=project, **kept)
        strict = civicbrief(*build, "--strict", "--out", "strict", cwd=project, **kept)
    told = f"3-brief.ipynb: cell {number} (“6 * 7”) shows text, which no document prints."
    before = f"3-brief.ipynb: cell {known} (“print(7)”) shows text, which no document prints."
    assert done.returncode == 0
    assert f"notice: {told}" in done.stderr
    heading = "notice: 3-brief.ipynb: headings of table-mine print as the frame has them: v2x_a. "
    assert heading in done.stderr
    assert "below table-mine in each text file, and write them:\n      .v2x_a = …\n" in done.stderr
    assert strict.returncode == 1
    assert strict.stderr.count(told) == strict.stderr.count(before) == 1
    assert "2 faults. Nothing was written." in strict.stderr
    assert not (project / "strict").exists()


# --- what a check asks for


def told(project):
    return "\n".join(map(str, check(project, project / "data").faults))


def test_a_check_prints_the_lines_to_paste_into_each_text_file(tmp_path):
    project = project_with_data(tmp_path)
    add(project, 'brief.figure("chart-mine", fig, data=frame)')
    lines = ["chart-mine = …", "    .alt = …", "    .source = …", "    .subtitle = …"]
    for language in ("kk", "ru", "en"):
        paste = "\n".join(f"  {line}" for line in lines)
        assert f"{language}.ftl:chart-mine: the passage chart-mine is missing." in told(project)
        assert paste in told(project)


def test_a_frame_that_names_its_source_needs_no_passage_for_it(tmp_path):
    project = project_with_data(tmp_path)
    add(project, 'frame.attrs["source"] = "Ours"\nbrief.frame("table-mine", frame.head())')
    assert "table-mine = …" in told(project)
    assert ".source = …" not in told(project)


def test_headings_of_a_frame_may_be_attributes_of_its_passage(tmp_path):
    project = project_with_data(tmp_path)
    add(project, 'brief.frame("table-mine", frame)')
    write_passages(project)
    assert told(project) == ""


def test_a_sign_in_a_cell_that_no_font_holds_is_told_before_anything_runs(tmp_path):
    """A figure may print it: the notice has its line in the file."""
    project = project_with_data(tmp_path)
    add(project, "axes.set_ylabel('млрд ₸')  # ₸\nbrief.figure('chart-mine', fig, data=frame)")
    (fault,) = [n for n in check(project, project / "data").notices if "fonts" in n.problem]
    lines = (project / "notebooks" / "3-brief.ipynb").read_text(encoding="utf-8").splitlines()
    assert "set_ylabel" in lines[fault.row - 1]
    assert str(fault).endswith(
        'lack: ₸ (U+20B8), found "млрд ₸". Write “tenge” in words for ₸, or give '
        "fonts that have more signs in _brand.yml."
    )


@pytest.mark.parametrize(
    ("named", "wanted"),
    [
        ('FIGURE("chart-cuont")', "names chart-cuont, which no cell of the notebooks shows"),
        ('TABLE("chart-count")', "TABLE names chart-count"),
    ],
)
def test_a_figure_that_a_passage_names_and_no_cell_shows_is_a_fault(tmp_path, named, wanted):
    project = project_with_data(tmp_path)
    path = project / "notebooks" / "text" / "en.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("claims-intro = ", f"claims-intro = {{ {named} }} "), "utf-8")
    assert wanted in told(project)
    assert "chart-count" in json.dumps(told(project))


def test_a_figure_of_a_frame_that_another_figure_hands_on_is_still_named():
    """`frame` is the data of `fig`; what `frame.plot()` draws beside it is printed nowhere."""
    picture = {"text/plain": "<Axes: >", "image/png": "iVBORw0KGgo="}
    shown = nbformat.v4.new_output("display_data", picture)
    one = cells("fig, axes = plt.subplots()", 'brief.figure("k", fig, data=frame)', "frame.plot()")
    one.cells[0].outputs, one.cells[2].outputs = [shown], [shown]
    assert [*lost(one)] == [3]
    assert [*certain(one)] == [3]
