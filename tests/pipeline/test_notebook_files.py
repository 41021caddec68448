"""A notebook as editors, git and people leave it: it works, or one line says the way out."""

import json
import logging

import nbformat
import pytest

from civicbrief.core.faults import InputError
from civicbrief.core.notebook_source import notebook_of
from civicbrief.pipeline import parameters
from civicbrief.pipeline.check import check
from civicbrief.pipeline.notebooks import Runner, environment
from civicbrief.pipeline.parameters import Given, declared, of_project
from tests.support.cells import without_kernels
from tests.support.project import ROOT, civicbrief, project_with_data

MINIMAL = {
    "cells": [
        {
            "cell_type": "code",
            "id": "a",
            "metadata": {"tags": ["parameters"]},
            "execution_count": None,
            "outputs": [],
            "source": 'title: str = "a = b"  # it holds a sign',
        },
        {
            "cell_type": "code",
            "id": "b",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": "title",
        },
    ],
    "metadata": {},
    "nbformat": 4,
    "nbformat_minor": 5,
}
NAME = "2-metrics"


def ran(folder, content, **values):
    """What the last cell of a notebook shows, and the executed notebook."""
    (folder / "notebooks").mkdir(parents=True)
    (folder / "notebooks" / f"{NAME}.ipynb").write_bytes(content)
    (folder / "out" / "notebooks").mkdir(parents=True)
    declares = {NAME: declared(notebook_of(NAME, content))}
    given = {name: Given(value, "line") for name, value in values.items()}
    where = (folder, folder / "out", folder / "data")
    with without_kernels(), environment({"project": str(folder)}):
        done = Runner(*where, given, declares, lambda line: None, None)(NAME)
    return done.cells[-1].outputs[0].data["text/plain"], done


@pytest.mark.parametrize(
    "metadata",
    [
        {},
        {"kernelspec": {"display_name": "Python 3", "name": "python3"}},  # nbstripout, VS Code
        {"language_info": {"name": "python", "version": "3.99"}},
        {"kernelspec": {"display_name": "mine", "language": "python", "name": "my-kernel"}},
    ],
)
def test_a_notebook_runs_as_python_whatever_its_metadata_leave_out(tmp_path, metadata):
    content = json.dumps(MINIMAL | {"metadata": metadata}).encode()
    shown, done = ran(tmp_path, content, title="c = d")
    assert shown == "'c = d'"
    assert done.metadata["kernelspec"]["language"] == "python"


@pytest.mark.parametrize("name", ["{detail}", "[x]{y}", "{}", "%s {0}"])
def test_braces_in_the_path_are_letters_of_it(tmp_path, name):
    assert ran(tmp_path / name, json.dumps(MINIMAL).encode(), title="x")[0] == "'x'"


def test_a_mark_at_the_start_of_the_file_is_no_part_of_the_notebook(tmp_path):
    assert ran(tmp_path, b"\xef\xbb\xbf" + json.dumps(MINIMAL).encode())[0] == "'a = b'"


def test_a_default_that_holds_a_sign_of_python_is_declared_whole_and_warns_of_nothing(
    tmp_path, caplog
):
    cell = 'title: str = "a = b # c"  # one of: x, y\nlong: str = (\n    "1"\n)  # help'
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell)])
    notebook.cells[0].metadata["tags"] = ["parameters"]
    found = declared(notebook_of("n", nbformat.writes(notebook).encode()))
    assert (found["title"].default, found["title"].choices) == ("a = b # c", ("x", "y"))
    assert (found["long"].default, found["long"].help) == ("1", "help")
    with caplog.at_level(logging.WARNING):
        ran(tmp_path, json.dumps(MINIMAL).encode(), title="x")
    assert caplog.messages == []


CELL = json.dumps(MINIMAL, indent=1)
SPOILED = {
    "empty": (b"", "3-brief.ipynb: the notebook is empty. Restore it"),
    "spaces": (b" \n", "3-brief.ipynb: the notebook is empty. Restore it"),
    "a merge": (
        CELL.replace(' "metadata"', '<<<<<<< HEAD\n "metadata"').encode(),
        "3-brief.ipynb:26: git has left the marks of a merge in it. Keep one of the two versions",
    ),
    "cut off": (CELL[:200].encode(), "3-brief.ipynb:13: it is not JSON: "),
    "UTF-16": (CELL.encode("utf-16"), "3-brief.ipynb: the notebook is not UTF-8. Save it"),
    "a list": (b"[]", "3-brief.ipynb: it is not a notebook: "),
    "of nothing": (b"{}", "3-brief.ipynb: it is not a notebook: "),
    "null": (b"null", "3-brief.ipynb: it is not a notebook: "),
    "without a tag": (
        CELL.replace('"parameters"', "").encode(),
        "3-brief.ipynb: no cell is tagged parameters. Tag the parameters cell.",
    ),
    "a list as parameter": (
        CELL.replace('title: str = \\"a = b\\"', "years: list = [2020, 2021]").encode(),
        "3-brief.ipynb: line 1 of the parameters cell has the type list; a parameter is str, int, "
        "float, bool. Write several values as one text: years: str = ",
    ),
    "no default": (
        CELL.replace('title: str = \\"a = b\\"', "title: str").encode(),
        "3-brief.ipynb: line 1 of the parameters cell gives no plain value. Write it as: ",
    ),
    "a call": (
        CELL.replace('\\"a = b\\"', "open('x')").encode(),
        "3-brief.ipynb: line 1 of the parameters cell gives no plain value. Write it as: ",
    ),
    "no Python": (
        CELL.replace("title: str =", "title: str = =").encode(),
        "3-brief.ipynb:13: cell 1: invalid syntax. Correct it.\n  cell 1 begins: title: str = = ",
    ),
    "missing": (None, "3-brief.ipynb: the notebook is missing. Restore it."),
}


@pytest.mark.parametrize("kind", SPOILED)
def test_a_spoiled_notebook_is_one_line_of_check_and_the_same_of_build(tmp_path, kind):
    content, told = SPOILED[kind]
    project = project_with_data(tmp_path)
    path = project / "notebooks" / "3-brief.ipynb"
    path.write_bytes(content) if content is not None else path.unlink()
    (line, *more) = [str(fault) for fault in check(project, project / "data").faults]
    assert line.startswith(told)
    assert more == []
    done = civicbrief("build", cwd=project)
    assert (done.returncode, done.stderr) == (1, f"{line}\n1 fault. Nothing was written.\n")


def test_every_spoiled_notebook_is_told_at_once(tmp_path):
    project = project_with_data(tmp_path)
    for name in parameters.FILES:
        (project / "notebooks" / name).write_bytes(b"")
    with pytest.raises(InputError) as raised:
        of_project(project / "notebooks")
    assert [fault.file for fault in raised.value.faults] == list(parameters.FILES)


def test_our_own_notebooks_declare_plain_parameters_only():
    types = {p.type for each in of_project(ROOT / "notebooks").values() for p in each.values()}
    assert types <= set(parameters.TYPES)
