"""What dead processes leave goes, what living ones use stays."""

import os
import tempfile

import pytest

from civicbrief.core import temporary
from civicbrief.core.files import write_files

DEAD = 2**22 + 1  # above any process id


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_folders_of_dead_processes_go_and_no_others(place):
    alive = [f"civicbrief-{os.getppid()}-abc", f"civicbrief-preview-{os.getppid()}-abc"]
    others = ["civicbrief-abcdefgh", f"other-{DEAD}-abc", f"civicbrief-{DEAD}"]
    for name in [*alive, *others, f"civicbrief-{DEAD}-abc", f"civicbrief-fonts-{DEAD}-abc"]:
        (place / name).mkdir()
        (place / name / "file").touch()
    temporary.clear()
    assert names(place) == sorted([*alive, *others])


def test_a_link_of_such_a_name_is_not_followed(place):
    (place / "mine").mkdir()
    (place / "mine" / "file").touch()
    (place / f"civicbrief-{DEAD}-abc").symlink_to(place / "mine")
    temporary.clear()
    assert names(place / "mine") == ["file"]


def test_a_file_that_was_being_written_goes_with_its_process(place):
    begun = temporary.begun(place / "data" / "claims.csv")
    assert begun.name == f".claims.csv.civicbrief-{os.getpid()}"
    begun.parent.mkdir()
    begun.touch()
    (place / "data" / f".claims.csv.civicbrief-{DEAD}").touch()
    temporary.clear([place / "data"])
    assert names(place / "data") == [begun.name]
    write_files({place / "data" / "claims.csv": b"id\n"})
    assert names(place / "data") == ["claims.csv"]


def test_a_folder_names_its_process_and_goes_with_its_block(place):
    with temporary.folder("preview") as made:
        assert made.name.startswith(f"civicbrief-preview-{os.getpid()}-")
        temporary.clear()
        assert made.is_dir()
    assert names(place) == []
