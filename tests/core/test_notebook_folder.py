"""Where a notebook's paths lead, from wherever its kernel was started."""

import os
import sys

import pytest

from civicbrief.brief import open_brief, open_data
from civicbrief.core.faults import NotReady
from civicbrief.core.project import seen_from_notebook
from civicbrief.metrics import results
from tests.support.project import ROOT, load, project_with_data


@pytest.fixture
def project(tmp_path):
    """A project beside another project's folder of data."""
    folder = tmp_path / "project"
    folder.mkdir()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "datapackage.json").touch()
    return project_with_data(folder)


@pytest.mark.parametrize("start", [".", "notebooks", "src", "notebooks/text"])
def test_the_data_and_results_are_those_of_the_project_wherever_in_it_a_kernel_starts(
    project, start, monkeypatch
):
    (project / "data").unlink()
    (project / "data").mkdir()
    monkeypatch.chdir(project / start)
    assert seen_from_notebook("../data") == project / "data"
    assert seen_from_notebook("../outputs") == project / "outputs"


def test_what_is_typed_at_the_root_of_the_project_is_seen_from_there(project, monkeypatch):
    monkeypatch.chdir(project)
    assert seen_from_notebook("my-data") == project / "my-data"
    assert seen_from_notebook("/a/data") == type(project)("/a/data")


def test_an_edition_finds_what_it_was_built_from(project, monkeypatch):
    for folder in (project / "my-edition" / "notebooks", project.parent / "out" / "notebooks"):
        folder.mkdir(parents=True)
        monkeypatch.chdir(folder)
        path = os.path.relpath(project / "data", folder)
        assert seen_from_notebook(path) == project / "data"
        assert seen_from_notebook("..") == folder.parent


def test_a_notebook_that_papermill_names_is_seen_from_its_own_folder(project, monkeypatch):
    monkeypatch.chdir(project.parent)
    named = "project/notebooks/2-metrics.ipynb"
    monkeypatch.setattr(sys.modules["__main__"], "PAPERMILL_INPUT_PATH", named, raising=False)
    assert seen_from_notebook("../data") == project / "data"
    assert open_data("../data").declared["npo_share_public"]


@pytest.mark.parametrize("open_it", [open_data, lambda data: open_brief(data, "..", "kk")])
def test_elsewhere_the_fault_is_one_line_with_the_path_and_an_option_of_papermill(
    open_it, tmp_path, monkeypatch
):
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    with pytest.raises(NotReady) as raised:
        open_it("../data")
    (line,) = str(raised.value).splitlines()
    assert f"There is no datapackage.json in {tmp_path / 'data'}" in line
    assert "--cwd PROJECT/notebooks" in line
    assert "--data" not in line


@pytest.mark.parametrize("start", [".", "notebooks"])
def test_a_brief_names_the_folder_of_its_data_wherever_in_the_project_it_is_opened(
    start, tmp_path, monkeypatch
):
    """A cell reads `brief.folder / "panel.csv"`; a path from `notebooks/` would not be there."""
    written = results.write(results.compute(load(ROOT / "data")), tmp_path)
    monkeypatch.chdir(ROOT / start)
    brief = open_brief("../data", str(written), "kk")
    assert brief.folder == ROOT / "data"
