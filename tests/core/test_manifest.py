"""A manifest is read whole or refused, and names the inputs that are no longer its own."""

import json

import pytest

from civicbrief.core.cache import digest
from civicbrief.core.faults import InputError
from civicbrief.core.manifest import changed_inputs, names_in, of_edition, read
from civicbrief.pipeline.check import check
from tests.support.project import ROOT, project_with_data

DIGEST = digest(b"")
SOUND = {
    "files": {"index.html": {"sha256": DIGEST, "size": 0, "media_type": "text/html"}},
    "data": {"data/claims.csv": DIGEST},
    "lock": DIGEST,
    "source": DIGEST,
    "python": "3.11",
}


def written(folder, content):
    path = folder / "editions" / "2" / "manifest.json"
    path.parent.mkdir(parents=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_a_manifest_is_read_and_an_edition_without_one_has_none(tmp_path):
    written(tmp_path, SOUND)
    found = of_edition(tmp_path, "2")
    assert (found.file, found.python) == ("editions/2/manifest.json", "3.11")
    assert found.files["index.html"].size == 0
    assert of_edition(tmp_path, "1") is None


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        SOUND | {"python": "four"},
        SOUND | {"lock": "00"},
        SOUND | {"files": {"../x": SOUND["files"]["index.html"]}},
        SOUND | {"files": {"/x": SOUND["files"]["index.html"]}},
        SOUND | {"files": {"x": SOUND["files"]["index.html"] | {"size": -1}}},
        SOUND | {"files": {"x": {"sha256": DIGEST}}},
        {name: part for name, part in SOUND.items() if name != "data"},
        SOUND | {"inputs": "x"},
        SOUND | {"inputs": {"texts": {}, "notebooks": {}, "parameters": "x"}},
    ],
)
def test_a_file_of_another_form_is_refused(tmp_path, content):
    with pytest.raises(InputError, match=r"editions/2/manifest\.json: .* not the manifest"):
        read(written(tmp_path, content))


def test_a_check_tells_each_manifest_that_cannot_be_read_and_goes_on(tmp_path):
    project = project_with_data(tmp_path)
    written(project, "{")
    found = check(project, ROOT / "data")
    told = [str(one) for one in found.notices if "manifest" in one.file]
    assert told == [
        "editions/2/manifest.json: the file is not the manifest of an edition. "
        "Restore it, as from git."
    ]
    assert found.faults == []


def test_inputs_that_are_no_longer_those_of_the_manifest_are_named(tmp_path):
    found = read(written(tmp_path, SOUND))
    (tmp_path / "requirements.lock").write_bytes(b"")
    assert [fault.file for fault in changed_inputs(tmp_path, found)] == ["data/claims.csv"]
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "claims.csv").write_bytes(b"id\n")
    (fault,) = changed_inputs(tmp_path, found)
    assert fault.problem == "the file is not the one of editions/2/manifest.json"


def test_the_names_of_an_edition_leave_out_copies_to_send_and_what_viewers_leave(tmp_path):
    made, hidden = ("index.html", "brief/kk.pdf"), ("brief/.kk.html", ".git/config")
    ready, building = (f".{tmp_path.name}.{end}/kk.pdf" for end in ("ready", "building-1"))
    others = ("to-send/kk.pdf", "brief/.DS_Store", ".ipynb_checkpoints/a.ipynb", ready, building)
    for name in (*made, *hidden, *others):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert names_in(tmp_path) == {*made, *hidden}
