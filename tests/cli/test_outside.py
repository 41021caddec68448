"""Typed in an empty folder, outside of any project: whose project a command acts on, if any."""

import os
import shutil
from pathlib import Path

import pytest

from civicbrief.cli import main, options
from civicbrief.core.faults import UsageError
from civicbrief.core.project import above
from tests.support.documented import LEFT_OUT
from tests.support.project import ROOT, civicbrief, project_with_own_data

KEPT = ROOT / "editions" / "1"
REVIEW = ("--reviewed", "answer", "ru", "--by", "A. Reader", "--date", "2026-11-29")
READS, WRITES, ELSE = "reads", "writes", "asks no project"
# What is typed, what it does, its exit code, and what the folder then holds.
TYPED = [
    (("build",), WRITES, 2, []),
    (("build", "--out", "here"), WRITES, 2, []),
    (("publish",), WRITES, 2, []),
    (("atlas",), WRITES, 2, []),
    (("import", "t.csv"), WRITES, 2, []),
    (("texts", *REVIEW), WRITES, 2, []),
    (("check",), READS, 0, []),
    (("verify", "nowhere"), READS, 2, []),
    (("check", "--residue"), READS, 2, []),
    (("verify", "no-such-folder"), READS, 2, []),  # as far as a test can take it
    (("explain", "npo_total"), READS, 0, []),
    (("texts", "answer"), READS, 0, []),
    (("texts", "answer", "--html", "t.html"), READS, 0, ["t.html"]),
    (("doctor",), READS, 0, []),
    (("exercise",), READS, 0, []),
    (("preview", "--language", "zz"), READS, 2, []),  # as far as a test can take it
    (("map", "t.csv"), READS, 0, ["mapping.yml"]),
    (("diff", str(KEPT), str(KEPT)), ELSE, 0, []),
    (("new", "my", "--country", "KGZ", "--package", "civicbrief"), ELSE, 0, ["my"]),
]


def state() -> dict[Path, tuple[int, int]]:
    """Size and time of all files of the checkout that the package runs from."""
    found = {}
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [one for one in inner if one not in LEFT_OUT and not one.startswith(".")]
        for path in (Path(folder, name) for name in names):
            if path.is_file():
                found[path] = (path.stat().st_size, path.stat().st_mtime_ns)
    return found


def test_every_command_is_typed_once_at_least():
    assert {typed[0][0] for typed in TYPED} == {one.name for one in main.COMMANDS}


@pytest.mark.parametrize(("arguments", "does", "code", "left"), TYPED, ids=lambda v: str(v)[:40])
def test_outside_a_project_what_writes_stops_and_what_reads_says_whose_data_it_shows(
    arguments, does, code, left, tmp_path
):
    """Nothing outside of the folder is written by any."""
    (tmp_path / "t.csv").write_text("Kind;2020\nfunds;5\nunions;7\n", encoding="utf-8")
    before = state()
    done = civicbrief(*arguments, cwd=tmp_path)
    assert done.returncode == code, done.stderr
    outside = f"no project at or above {tmp_path}: this "
    told = {READS: f"{outside}is about {ROOT}.", WRITES: f"{outside}would have changed {ROOT}."}
    assert told.get(does, outside) in done.stderr or does == ELSE
    assert (outside in done.stderr) == (does != ELSE)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["t.csv", *left])
    assert state() == before


def test_inside_a_project_no_command_speaks_of_another(tmp_path):
    assert "no project" not in civicbrief("check", cwd=ROOT / "notebooks").stderr


def test_a_data_folder_that_is_named_outside_means_the_project_it_lies_in(tmp_path):
    project = project_with_own_data(tmp_path / "mine")
    (tmp_path / "t.csv").write_text("Kind;2020\nfunds;5\nunions;7\n", encoding="utf-8")
    done = civicbrief("import", "t.csv", "--data", project / "data", cwd=tmp_path)
    assert (done.returncode, "no project" in done.stderr) == (1, False)
    assert (tmp_path / "t.csv.mapping.yml").is_file()


def test_a_package_without_a_checkout_has_no_other_project_to_offer(tmp_path, monkeypatch):
    package = Path(shutil.copytree(ROOT / "src" / "civicbrief" / "core", tmp_path / "core"))
    monkeypatch.setattr("civicbrief.core.project.__file__", str(package / "project.py"))
    monkeypatch.chdir(tmp_path)
    assert above(tmp_path) is None
    for writes in (True, False):
        with pytest.raises(UsageError, match="No civicbrief project at or above"):
            options.project_meant(writes=writes)
