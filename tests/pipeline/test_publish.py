"""An edition appears whole or not at all, and never over somebody else's file."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from civicbrief.core import folders, in_place
from civicbrief.core.faults import InputError
from civicbrief.core.manifest import TO_SEND
from civicbrief.metrics.results import COLUMNS
from civicbrief.pipeline import publish
from civicbrief.tools import doctor
from tests.support.project import civicbrief, project_with_data

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
    monkeypatch.setattr(folders, "swap", lambda first, second: False)
    with publish.staging(out) as folder:
        make(folder)
    assert content(out) == "new"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_an_exchange_stopped_between_two_renames_is_completed_by_the_next_command(out):
    out.rename(folders.old(out))
    folders.ready(out).mkdir()
    make(folders.ready(out))
    folders.recover(out)
    assert content(out) == "new"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_an_exchange_stopped_before_the_new_folder_was_ready_gives_the_old_one_back(out):
    out.rename(folders.old(out))
    folders.recover(out)
    assert content(out) == "old"


def test_what_a_dead_build_left_is_cleared_and_a_living_ones_is_not(out):
    dead = out.with_name(f".{out.name}.building-999999999")
    alive = out.with_name(f".{out.name}.building-{os.getppid()}")
    dead.mkdir()
    alive.mkdir()
    folders.recover(out)
    assert not dead.exists()
    assert alive.exists()


def test_copies_to_send_that_a_dead_process_began_are_cleared(out):
    begun = out / f".{TO_SEND}.building-{2**22 + 1}"  # above any process id
    begun.mkdir()
    (begun / "half.pdf").write_text("%PDF", encoding="utf-8")
    with publish.staging(out) as folder:
        make(folder)
    assert content(out) == "new"
    assert not begun.exists()


def test_a_swap_exchanges_two_folders_in_one_step(out, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    make(other)
    if not folders.swap(other, out):
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


# --- a folder that cannot be renamed


def refusing(number):
    """A system on which a folder cannot take the place of another."""

    def swap(first, second):
        raise OSError(number, os.strerror(number), str(second))

    return swap


def stopped_after(monkeypatch, count):
    """Let the next exchange be killed after it has put some files in place."""
    done, replace = [], Path.replace

    def until(source, target):
        if len(done) == count:
            raise SystemExit
        done.append(target)
        replace(source, target)

    monkeypatch.setattr(Path, "replace", until)


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EXDEV])
def test_a_folder_that_stays_gets_the_new_files_and_loses_the_others(out, monkeypatch, number):
    listed = INDEX + '<a href="notes/old.html">x</a>'
    (out / "index.html").write_text(listed, encoding="utf-8")
    (out / "notes").mkdir()
    (out / "notes" / "old.html").touch()
    before = out.stat().st_ino
    monkeypatch.setattr(folders, "swap", refusing(number))
    with publish.staging(out) as folder:
        make(folder)
    assert (content(out), out.stat().st_ino) == ("new", before)
    assert sorted(p.name for p in out.rglob("*")) == ["brief", "index.html", "kk.html"]
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_so_does_one_where_only_the_second_of_two_renames_fails(out, monkeypatch):
    """Without exchange of folders, and with the old one in a layer that cannot be moved."""
    rename = Path.rename

    def refused(self, target):
        if self == out:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(self, target)

    monkeypatch.setattr(folders, "swap", lambda first, second: False)
    monkeypatch.setattr(Path, "rename", refused)
    with publish.staging(out) as folder:
        make(folder)
    assert content(out) == "new"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_another_error_is_no_reason_to_replace_files_one_by_one(out, monkeypatch):
    monkeypatch.setattr(folders, "swap", refusing(errno.EIO))
    with pytest.raises(OSError, match="Input/output"), publish.staging(out) as folder:
        make(folder)
    assert content(out) == "old"
    assert [p.name for p in out.parent.iterdir()] == ["outputs"]


def test_a_killed_exchange_of_files_says_that_it_is_a_mix_and_the_next_build_finishes_it(
    out, monkeypatch
):
    """Three files: two are put in place, the index is not, though it comes first by its name."""
    monkeypatch.setattr(folders, "swap", refusing(errno.EBUSY))
    (out / "index.html").write_text(INDEX + "old", encoding="utf-8")
    with monkeypatch.context() as patch:
        stopped_after(patch, 2)
        with contextlib.suppress(SystemExit), publish.staging(out) as folder:
            make(folder)
            (folder / "ledger.json").touch()
    assert content(out) == "new"
    assert (out / "ledger.json").is_file()
    assert (out / "index.html").read_text(encoding="utf-8") == INDEX + "old"
    assert in_place.mixed(out).startswith("outputs: a build was stopped while it put its files")
    folders.recover(out)
    assert (out / "index.html").read_text(encoding="utf-8") == INDEX
    assert in_place.mixed(out) == ""
    names = ["brief", "index.html", "kk.html", "ledger.json"]
    assert sorted(p.name for p in out.rglob("*")) == names


def test_an_interruption_of_an_exchange_of_files_comes_too_late(out, monkeypatch):
    monkeypatch.setattr(folders, "swap", refusing(errno.EBUSY))
    finish, calls = in_place.finish, []

    def interrupted(target):
        calls.append(target)
        if len(calls) == 1:
            raise KeyboardInterrupt
        finish(target)

    monkeypatch.setattr(in_place, "finish", interrupted)
    with publish.staging(out) as folder:
        make(folder)
    assert content(out) == "new"
    assert in_place.mixed(out) == ""


def test_a_strangers_file_that_came_into_a_mix_is_kept(out, monkeypatch):
    monkeypatch.setattr(folders, "swap", refusing(errno.EBUSY))
    with monkeypatch.context() as patch:
        stopped_after(patch, 0)
        with pytest.raises(SystemExit), publish.staging(out) as folder:
            make(folder)
    (out / "late.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match=r"outputs/late\.txt"), publish.staging(out):
        pass
    assert (out / "late.txt").read_text(encoding="utf-8") == "mine"
    assert content(out) == "new"


def test_every_command_says_that_the_edition_is_a_mix(tmp_path):
    project = project_with_data(tmp_path)
    in_place.waiting(project / "outputs").mkdir(parents=True)
    for command in (("texts",), ("explain", "npo_total"), ("diff", "outputs", "outputs")):
        told = civicbrief(*command, cwd=project).stderr
        assert "outputs: a build was stopped while it put its files in place" in told
    found = doctor.writable(project / "outputs")
    assert (found.state, "civicbrief build" in found.remedy) == (doctor.WRONG, True)


def test_an_edition_on_another_file_system_is_exchanged_beside_it(tmp_path, monkeypatch):
    """The project's `outputs` may be a link to it: the new folder is made where the old one is."""
    other = tmp_path / "other" / "edition"
    (other / "brief").mkdir(parents=True)
    (tmp_path / "outputs").symlink_to(other)
    (other / "index.html").write_text(INDEX, encoding="utf-8")
    with publish.staging((tmp_path / "outputs").resolve()) as folder:
        assert folder.parent == other.parent
        make(folder)
    assert content(tmp_path / "outputs") == "new"
    assert (tmp_path / "outputs").is_symlink()


@pytest.fixture
def volume(out):
    """The folder of an edition as a volume of its own, which holds one."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(out)]
    if sys.platform != "linux" or shutil.which("mount") is None:
        pytest.skip("volumes are mounted on Linux only")
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a volume")
    try:
        make(out, "old")
        yield out
    finally:
        subprocess.run(["umount", "-l", str(out)], check=True)


def test_an_edition_that_is_a_volume_of_its_own_is_replaced_in_it(volume):
    with publish.staging(volume) as folder:
        assert folder.parent == volume
        make(folder)
    assert content(volume) == "new"
    assert sorted(p.name for p in volume.rglob("*")) == ["brief", "index.html", "kk.html"]
    found = doctor.writable(volume)
    assert (found.state, "--out" in found.remedy) == (doctor.NOTE, True)


def test_a_first_edition_fills_an_empty_volume(volume):
    for path in (volume / "index.html", volume / "brief" / "kk.html"):
        path.unlink()
    (volume / "brief").rmdir()
    with publish.staging(volume) as folder:
        make(folder)
    assert content(volume) == "new"
