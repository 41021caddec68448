"""A build of the last commit is compared with what was published, or with what lies here."""

import json
import subprocess

import pytest

from civicbrief.core.cache import digest
from civicbrief.core.faults import UsageError
from civicbrief.core.source_tree import digest_of_source
from civicbrief.pipeline.publish import GENERATOR
from civicbrief.tools.verify import clean_room
from civicbrief.tools.verify.proof import PYTHON
from tests.support.project import civicbrief

PAGE = f"<html>{GENERATOR}</html>"


def git(project, *arguments):
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", "-C", str(project), *who, *arguments], check=True, capture_output=True)


def commit(project):
    git(project, "add", "-A")
    git(project, "commit", "-m", "x")


def write(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def publish(project, python=PYTHON):
    content = PAGE.encode()
    made = {
        "files": {
            "index.html": {
                "sha256": digest(content),
                "size": len(content),
                "media_type": "text/html",
            }
        },
        "data": {},
        "lock": digest(b""),
        "source": digest_of_source(project),
        "python": python,
    }
    write(project, {"editions/2/manifest.json": json.dumps(made)})
    commit(project)


@pytest.fixture
def project(tmp_path):
    """A project in git of two files of source, with what a build makes of it."""
    folder = tmp_path / "clean"
    card = {"data/datapackage.json": '{"version": "2"}'}
    write(folder, card | {"src/own.py": "x = 1\n", "outputs/index.html": PAGE})
    git(folder, "init")
    write(folder, {".gitignore": "outputs/\n"})
    commit(folder)
    return folder


@pytest.fixture
def here(tmp_path):
    """The folder of an edition somewhere else."""
    write(tmp_path, {"outputs/index.html": PAGE})
    return tmp_path / "outputs"


def test_with_the_source_of_the_published_edition_its_files_are_compared(project, here):
    publish(project)
    said, differences = clean_room.compare(project, here)
    assert said == ["The source is that of editions/2/manifest.json: 1 files compared."]
    assert differences == []
    write(project, {"outputs/index.html": PAGE.upper()})
    assert [name for name, _ in clean_room.compare(project, here).differences] == ["index.html"]


def test_with_other_source_what_changed_is_told_and_the_edition_here_is_compared(project, here):
    publish(project)
    write(project, {"src/own.py": "x = 2\n", "src/new.py": "", "editions/2/ledger.json": "{}"})
    commit(project)
    said, differences = clean_room.compare(project, here)
    assert said[0] == "Changed since editions/2/manifest.json: src/new.py, src/own.py."
    assert said[1].startswith("Compared with the edition in outputs")
    assert differences == []
    write(here, {"index.html": PAGE.replace("<html>", "<html >")})
    ((name, what),) = clean_room.compare(project, here).differences
    assert (name, what) == ("index.html", "not what a new build makes: in line 1")


def test_a_new_version_is_compared_with_what_changed_since_the_newest_published(project, here):
    publish(project)
    write(project, {"data/datapackage.json": '{"version": "3"}'})
    commit(project)
    (first, _) = clean_room.compare(project, here).said
    assert first == "Changed since editions/2/manifest.json: data/datapackage.json."


def test_under_another_python_and_without_anything_to_compare_it_says_so(project, tmp_path):
    assert clean_room.compare(project, tmp_path / "no").said == [
        "No edition is published yet.",
        "No edition lies in no to compare with.",
    ]
    publish(project, "3.99")
    ((said,), differences) = clean_room.compare(project, tmp_path / "no")
    assert "made with Python 3.99" in said
    assert differences is None


def test_a_folder_outside_of_git_has_no_clean_room(tmp_path):
    with pytest.raises(UsageError, match="the last commit is cloned"):
        clean_room.build(tmp_path, tmp_path / "place", lambda line: None)


def test_a_clean_room_takes_no_folder_and_no_other_option():
    done = civicbrief("verify", "--clean", "--fast")
    assert done.returncode == 2
    assert "--clean is for the last commit as it stands" in done.stderr


@pytest.mark.parametrize(
    ("differences", "code", "told"),
    [
        (
            [("index.html", "not published"), ("brief/en.pdf", "gone")],
            1,
            ["outputs/index.html: not published", "outputs/brief/en.pdf: gone", "2 differences."],
        ),
        ([], 0, ["No difference found."]),
        (None, 0, ["The last commit installs and builds. Nothing was compared."]),
    ],
)
def test_the_command_tells_every_difference_and_fails_where_there_is_one(
    monkeypatch, differences, code, told
):
    compared = clean_room.Compared(["What was compared."], differences)
    monkeypatch.setattr(clean_room, "build", lambda project, place, say: place)
    monkeypatch.setattr(clean_room, "compare", lambda made, here: compared)
    done = civicbrief("verify", "--clean")
    assert (done.returncode, done.stdout.splitlines()) == (code, ["What was compared.", *told])
