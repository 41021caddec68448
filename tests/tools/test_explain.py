"""`explain` of what the project's own code computes: its cell, and that the ledger has it not."""

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from civicbrief.tools.explain import own_computation
from tests.support.own import FIGURE
from tests.support.project import civicbrief


@pytest.mark.parametrize("name", ["chart-own", "own-chart-own"])
def test_a_figure_of_the_projects_own_is_told_with_its_cell(name):
    cells = [new_markdown_cell("brief.figure('chart-own')"), new_code_cell(FIGURE)]
    what, outside, where, data = own_computation(cells, name)
    assert what == f"{name}: a figure of the project’s own"
    assert "outside the ledger" in outside
    assert where.startswith("├─ 3-brief.ipynb, cell 2 (“import matplotlib.pyplot as plt”")
    assert data.endswith(" chart-own.csv")


def test_what_no_cell_shows_is_no_computation():
    cells = [new_code_cell('brief.frame("table-own-2", frame)')]
    assert own_computation(cells, "table-own") == []
    assert own_computation(cells, "table-own-2")[0].endswith("a table of the project’s own")


@pytest.mark.parametrize(
    "source",
    [
        'brief.frame(key="table-own", frame=frame)',
        'brief.frame(\n    # by region\n    "table-own",\n    frame,\n)',
        '%matplotlib inline\nbrief.frame("table-own", frame)',
    ],
)
def test_a_table_is_found_however_its_call_is_written(source):
    cells = [new_code_cell("brief.frame("), new_code_cell(source)]
    told = own_computation(cells, "own-table-own")
    assert told[0] == "own-table-own: a table of the project’s own"
    assert told[2].startswith("├─ 3-brief.ipynb, cell 2 ")


def test_a_table_of_the_brief_is_told_with_its_cell_and_as_no_own_computation():
    cells = [new_code_cell('brief.table("table-steps", steps)')]
    told = own_computation(cells, "table-steps")
    assert told[:2] == [
        "table-steps: a table of the brief",
        '├─ 3-brief.ipynb, cell 1 (“brief.table("table-steps", steps)”)',
    ]
    assert not any("own computation" in line for line in told)


def test_an_unknown_name_is_refused_as_before(copy):
    done = civicbrief("explain", "--data", copy, "own-nothing")
    assert (done.returncode, done.stdout) == (2, "")
    assert "own-nothing is not a figure, claim, trend or finding." in done.stderr
