"""A parameter that would be ignored, or mean something else, stops before any kernel."""

import ast

import nbformat
import pytest
from conftest import ROOT, civicbrief

from civicbrief.faults import UsageError
from civicbrief.parameters import Parameter, given, of_project
from civicbrief.project import NOTEBOOKS
from civicbrief.reach import without_magics

NOTEBOOK = {
    "n": {
        "count": Parameter("count", "int", 1, "", ()),
        "share": Parameter("share", "float", 0.5, "", ()),
        "draft": Parameter("draft", "bool", False, "", ()),
        "detail": Parameter("detail", "str", "full", "", ("full", "summary")),
        "language": Parameter("language", "str", "kk", "", ()),
    }
}


def test_words_become_values_of_the_declared_type():
    words = ["count=3", "share=0.25", "draft=true", "detail=summary"]
    expected = {"count": 3, "share": 0.25, "draft": True, "detail": "summary"}
    assert given(words, NOTEBOOK) == expected


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("langauge=kk", "Did you mean language"),
        ("detial=full", "Did you mean detail?"),
        ("colour=blue", "There are: count, detail, draft, share"),
        ("language=kk", "--language"),
        ("count=three", "expected int"),
        ("draft=maybe", "expected bool"),
        ("detail=sumary", "Did you mean summary?"),
        ("detail", "NAME=VALUE"),
    ],
)
def test_a_wrong_word_stops_with_the_way_out(word, hint):
    with pytest.raises(UsageError) as raised:
        given([word], NOTEBOOK)
    assert hint in str(raised.value)


def test_the_same_key_twice_stops():
    with pytest.raises(UsageError, match="twice"):
        given(["detail=full", "detail=summary"], NOTEBOOK)


def test_the_command_ends_with_code_2_and_the_nearest_name():
    done = civicbrief("build", "-p", "langauge=kk")
    assert done.returncode == 2
    assert "Did you mean language" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_parameter_is_typed_and_explained():
    for name, parameters in of_project(ROOT / "notebooks").items():
        assert parameters, name
        assert all(
            p.help and p.type in ("str", "int", "float", "bool") for p in parameters.values()
        )


def test_choices_are_read_from_the_help_text():
    found = of_project(ROOT / "notebooks")
    assert found["2-metrics"]["population"].choices == ("world_bank", "official")
    assert found["3-brief"]["detail"].choices == ("full", "summary")


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_every_declared_parameter_is_read_by_a_later_cell(name):
    cells = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4).cells
    read = {
        node.id
        for cell in cells
        if cell.cell_type == "code" and "parameters" not in cell.metadata.get("tags", [])
        for node in ast.walk(ast.parse(without_magics(cell.source)))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    assert set(of_project(ROOT / "notebooks")[name]) <= read
