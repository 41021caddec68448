"""Which change of its inputs makes a brief another one than the published."""

import json
import shutil

import pytest

from civicbrief.brief.published_inputs import is_unpublished, recorded
from civicbrief.core.environment import variables
from tests.support.project import LANGUAGES, project_in

USED = {"population": "world_bank", "detail": "full"}
DIGEST = "0" * 64


@pytest.fixture
def project(tmp_path):
    """A project whose edition 2 is published."""
    project_in(tmp_path)
    publish(tmp_path, "2")
    return tmp_path


def publish(project, version):
    inputs = recorded(project, "data", LANGUAGES, {**USED, "own": "5"})
    found = {"files": {}, "data": {}, "lock": DIGEST, "source": DIGEST, "python": "3.11"}
    folder = project / "editions" / version
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps(found | {"inputs": inputs}), encoding="utf-8")


def unpublished(project, version="2", data="data", used=None):
    """The languages whose brief is not the published one."""
    used = USED if used is None else used
    return [
        language for language in LANGUAGES if is_unpublished(project, version, data, language, used)
    ]


def append(project, name, text):
    with (project / name).open("a", encoding="utf-8") as file:
        file.write(text)


def test_a_brief_of_the_same_inputs_is_the_published_one(project):
    assert unpublished(project) == []


def test_a_text_makes_another_brief_in_its_own_language_alone(project):
    append(project, "notebooks/text/ru.ftl", "new = новое\n")
    assert unpublished(project) == ["ru"]
    append(project, "notebooks/text/kk.interface.ftl", "source = Дерек\n")
    assert unpublished(project) == ["kk", "ru"]


def test_a_fourth_language_makes_no_other_brief_of_those_that_are_published(project):
    texts = project / "notebooks" / "text"
    shutil.copy(texts / "en.ftl", texts / "de.ftl")
    assert unpublished(project) == []
    assert is_unpublished(project, "2", "data", "de", USED)


def test_data_parameters_and_own_metrics_make_others_in_all_languages(project):
    assert unpublished(project, data="other") == [*LANGUAGES]
    assert unpublished(project, used={**USED, "detail": "summary"}) == [*LANGUAGES]
    assert unpublished(project, used={**USED, "own": "6"}) == [*LANGUAGES]
    assert unpublished(project, used={**USED, "own": "5"}) == []
    append(project, "src/own.py", "# more\n")
    assert unpublished(project) == [*LANGUAGES]


def test_a_cell_of_a_notebook_makes_others_and_its_outputs_do_not(project):
    path = project / "notebooks" / "3-brief.ipynb"
    node = json.loads(path.read_text(encoding="utf-8"))
    cell = next(cell for cell in node["cells"] if cell["cell_type"] == "code")
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "run in the lab"}]
    cell["execution_count"] = 7
    path.write_text(json.dumps(node), encoding="utf-8")
    assert unpublished(project) == []
    cell["source"] = [*cell["source"], "\n1"]
    path.write_text(json.dumps(node), encoding="utf-8")
    assert unpublished(project) == [*LANGUAGES]


def test_lines_may_end_as_another_system_ends_them(project):
    path = project / "notebooks" / "text" / "kk.ftl"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert unpublished(project) == []


def test_the_next_edition_is_unpublished_until_it_is(project, monkeypatch):
    assert unpublished(project, version="3") == [*LANGUAGES]
    for name, value in variables({"publishing": True}).items():
        monkeypatch.setenv(name, value)
    assert unpublished(project, version="3") == []


def test_a_manifest_that_cannot_be_read_vouches_for_nothing_and_stops_nothing(project):
    append(project, "editions/2/manifest.json", "}")
    assert unpublished(project) == [*LANGUAGES]


def test_a_project_that_has_published_nothing_has_no_variants(project):
    shutil.rmtree(project / "editions")
    assert unpublished(project) == []
