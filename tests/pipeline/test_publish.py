"""An edition appears whole or not at all, and never over somebody else's file."""

import contextlib
import os

import pytest

from civicbrief.core import files
from civicbrief.core.faults import InputError
from civicbrief.metrics.results import COLUMNS
from civicbrief.pipeline import publish

INDEX = '<meta name="generator" content="civicbrief"><a href="brief/kk.html">x</a>'


@pytest.fixture
def out(tmp_path):
    """A published edition of two files."""
    folder = tmp_path / "outputs"
    (folder / "brief").mkdir(parents=True)
    (folder / "index.html").write_text(INDEX, encoding="utf-8")
    (folder / "brief" / "kk.html").write_text("old", encoding="utf-8")
    return folder


def make(folder, text="new"):
    (folder / "brief").mkdir()
    (folder / "index.html").write_text(INDEX, encoding="utf-8")
    (folder / "brief" / "kk.html").write_text(text, encoding="utf-8")


def content(out):
    return (out / "brief" / "kk.html").read_text(encoding="utf-8")


def test_a_new_edition_takes_the_place_of_the_old_one(out):
    with publish.staging(out) as folder:
        make(folder)
    assert content(out) == "new"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_the_first_edition_needs_no_folder(tmp_path):
    with publish.staging(tmp_path / "deep" / "outputs") as folder:
        make(folder)
    assert content(tmp_path / "deep" / "outputs") == "new"


def test_an_empty_folder_stays_the_folder_it_is(tmp_path):
    """Its disk may be a volume of its own, and a shell may stand in it."""
    out = tmp_path / "outputs"
    out.mkdir()
    before = out.stat().st_ino
    with publish.staging(out) as folder:
        make(folder)
    assert (content(out), out.stat().st_ino) == ("new", before)
    assert sorted(p.name for p in out.iterdir()) == ["brief", "index.html"]
    assert [p.name for p in tmp_path.iterdir()] == ["outputs"]


def test_a_build_that_fails_leaves_the_last_edition_and_nothing_else(out):
    with contextlib.suppress(FileExistsError), publish.staging(out) as folder:
        make(folder)
        make(folder)  # fails: the folder is there
    assert content(out) == "old"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_an_interrupted_build_leaves_the_last_edition(out):
    with pytest.raises(KeyboardInterrupt), publish.staging(out):
        raise KeyboardInterrupt
    assert content(out) == "old"


@pytest.mark.parametrize("name", ["notes.txt", "brief/kk.docx", "brief/data/x.csv", ".hidden"])
def test_a_folder_with_a_strangers_file_is_refused_untouched(out, name):
    path = out / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(InputError) as raised, publish.staging(out) as folder:
        make(folder)
    assert [fault.file for fault in raised.value.faults] == [f"outputs/{name}"]
    assert path.read_text(encoding="utf-8") == "mine"
    assert content(out) == "old"


def test_a_strangers_file_that_comes_while_we_build_is_kept(out):
    with contextlib.suppress(InputError), publish.staging(out) as folder:
        make(folder)
        (out / "late.txt").write_text("mine", encoding="utf-8")
    assert (out / "late.txt").exists()
    assert content(out) == "old"


def test_a_strangers_index_lists_nothing(out):
    (out / "index.html").write_text('<a href="brief/kk.html">x</a>', encoding="utf-8")
    with pytest.raises(InputError) as raised:
        publish.refuse_foreign_files(out)
    assert len(raised.value.faults) == 2


def test_what_jupyter_leaves_behind_is_no_stranger(out):
    (out / ".ipynb_checkpoints").mkdir()
    (out / ".ipynb_checkpoints" / "x.ipynb").write_text("{}", encoding="utf-8")
    publish.refuse_foreign_files(out)


def test_metrics_that_a_notebook_wrote_on_its_own_are_no_stranger(tmp_path):
    (tmp_path / "metrics.csv").write_text(",".join(COLUMNS["metrics.csv"]) + "\n", encoding="utf-8")
    publish.refuse_foreign_files(tmp_path)
    (tmp_path / "metrics.csv").write_text("something,else\n", encoding="utf-8")
    with pytest.raises(InputError):
        publish.refuse_foreign_files(tmp_path)


def test_a_link_in_the_place_of_the_folder_is_refused(out, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(out)
    with pytest.raises(InputError):
        publish.refuse_foreign_files(link)


def test_without_a_swap_two_renames_do_it(out, monkeypatch):
    monkeypatch.setattr(files, "swap", lambda first, second: False)
    with publish.staging(out) as folder:
        make(folder)
    assert content(out) == "new"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_an_exchange_stopped_between_two_renames_is_completed_by_the_next_command(out):
    out.rename(files.old(out))
    files.ready(out).mkdir()
    make(files.ready(out))
    files.recover(out)
    assert content(out) == "new"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_an_exchange_stopped_before_the_new_folder_was_ready_gives_the_old_one_back(out):
    out.rename(files.old(out))
    files.recover(out)
    assert content(out) == "old"


def test_what_a_dead_build_left_is_cleared_and_a_living_ones_is_not(out):
    dead = out.with_name(f".{out.name}.building-999999999")
    alive = out.with_name(f".{out.name}.building-{os.getppid()}")
    dead.mkdir()
    alive.mkdir()
    files.recover(out)
    assert not dead.exists()
    assert alive.exists()


def test_a_swap_exchanges_two_folders_in_one_step(out, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    make(other)
    if not files.swap(other, out):
        pytest.skip("this file system has no exchange")
    assert content(out) == "new"
    assert content(other) == "old"


def test_what_nbconvert_made_of_a_brief_goes_with_its_edition_unless_someone_changed_it(out):
    """`jupyter nbconvert --to brief_docx` writes beside the notebook what the edition has."""
    (out / "notebooks").mkdir()
    listed = INDEX + '<a href="notebooks/3-brief.kk.ipynb">x</a>'
    (out / "index.html").write_text(listed, encoding="utf-8")
    (out / "notebooks" / "3-brief.kk.ipynb").touch()
    copied = out / "notebooks" / "3-brief.kk.html"
    copied.write_text("my own words", encoding="utf-8")
    with pytest.raises(InputError, match=r"outputs/notebooks/3-brief\.kk\.html"):
        publish.refuse_foreign_files(out)
    copied.write_text(content(out), encoding="utf-8")
    with publish.staging(out) as folder:
        make(folder)
    assert content(out) == "new"
