"""The command: help everywhere, exit codes 0, 1 and 2, no traceback, silence when piped."""

import errno
import os
import re
import subprocess
import sys

import pytest

from civicbrief.cli import main
from civicbrief.core.cache import VARIABLE
from tests.support.project import (
    ROOT,
    change,
    civicbrief,
    process,
    project_in,
    project_with_data,
)


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["check", "-h"]])
def test_help_is_everywhere(arguments):
    done = civicbrief(*arguments)
    assert done.returncode == 0
    assert "Usage:" in done.stdout


def test_help_lists_every_command_under_what_it_is_for_with_its_whole_summary():
    """Each command once, in its order, none cut; the old spellings are hidden."""
    said = civicbrief("--help").stdout
    listed = said[said.index("Make:") :]
    names = re.findall(r"^(\w+):$|^  ([a-z]+)  ", listed, re.MULTILINE)
    assert ["".join(pair) for pair in names] == [
        *("Make", "build", "preview", "publish", "atlas"),
        *("Look", "check", "verify", "explain", "diff", "texts", "doctor"),
        *("Adapt", "new", "import", "exercise"),
    ]
    assert "..." not in listed
    assert "as HTML, PDF and Word files, with its executed notebooks." in " ".join(said.split())


@pytest.mark.parametrize(
    "arguments", [("check", "--data"), ("build", "--out"), ("verify",), ("map",)], ids=" ".join
)
def test_a_path_that_is_a_link_to_itself_is_wrong_usage(tmp_path, arguments):
    (loop := tmp_path / "loop").symlink_to(loop)
    done = civicbrief(*arguments, loop)
    assert (done.returncode, done.stdout) == (2, "")
    assert "this link leads to itself" in done.stderr


def test_version():
    assert "0.1" in civicbrief("--version").stdout


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["bild"], "build"),
        (["build", "--lang", "kk"], "--language"),
        (["build", "--language", "kz"], "kk, ru, en"),
        (["build", "--data", "nowhere"], "no such folder"),
        (["check", "extra"], "extra"),
        ([], "Usage"),
    ],
)
def test_wrong_usage_ends_with_code_2_and_a_hint(arguments, hint):
    done = civicbrief(*arguments)
    assert done.returncode == 2
    assert hint in done.stderr
    assert "Traceback" not in done.stderr


def test_exit_code_and_streams_of_the_command_reach_who_started_it(tmp_path):
    """All other tests call it in their own process."""
    (project_in(tmp_path) / "notebooks" / "1-source.ipynb").unlink()
    codes = [process("--version"), process("check", "--data", ROOT / "data", cwd=tmp_path)]
    codes.append(process("check", "--data", "nowhere"))
    assert [done.returncode for done in codes] == [0, 1, 2]
    assert [bool(done.stdout) for done in codes] == [True, True, False]
    assert codes[1].stdout.splitlines()[-1] == "1 fault."
    assert not any("Traceback" in done.stderr for done in codes)


def test_check_finds_no_fault_in_the_project():
    done = civicbrief("check")
    assert (done.returncode, done.stdout) == (0, "")


def test_check_reports_data_texts_and_notebooks_together(copy, tmp_path):
    project = tmp_path / "project"
    project_in(project)
    change(copy, "observations", "npo_total", value="-1")
    (project / "notebooks" / "1-source.ipynb").unlink()
    done = civicbrief("check", "--data", copy, cwd=project)
    assert done.returncode == 1
    assert "observations.csv:2:value" in done.stdout
    assert "1-source.ipynb" in done.stdout
    assert done.stdout.splitlines()[-1] == "2 faults."


def test_a_fault_in_the_data_does_not_hide_one_in_the_texts(copy, tmp_path):
    project = tmp_path / "project"
    project_in(project)
    change(copy, "observations", "npo_total", value="67S6")
    path = project / "notebooks" / "text" / "ru.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("trust-text = ", "trust-text = 9 "), encoding="utf-8")
    done = civicbrief("check", "--data", copy, cwd=project)
    assert done.returncode == 1
    assert "observations.csv:2:value" in done.stdout
    assert "ru.ftl" in done.stdout
    assert "2 faults" in done.stdout
    assert "fault" not in done.stderr


def test_a_fault_of_the_system_that_names_no_file_is_told_without_one(monkeypatch, capsys):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("civicbrief.pipeline.check.check_inputs", full)
    assert main.main(["check"]) == 1
    assert "civicbrief: No space left on device. Free some space" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.ENOSPC, "No space left on device: x. Free some space, or name another folder"),
        (errno.EROFS, "Read-only file system: x. Name another folder"),
        (errno.EACCES, "Permission denied: x. Change its permissions"),
        (errno.EEXIST, "File exists: x. A folder is needed there: move the file away"),
        (errno.ENAMETOOLONG, "File name too long: x. Take a folder with a shorter path."),
    ],
)
def test_what_the_system_refuses_is_told_with_the_way_out(monkeypatch, capsys, code, told):
    def fail(*arguments, **settings):
        raise OSError(code, os.strerror(code), "x")

    monkeypatch.setattr(main.cli, "main", fail)
    assert main.main([]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"civicbrief: {told}")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ImportError("the font PT Sans is missing"), "the font PT Sans is missing. civicbrief doc"),
        (MemoryError(), "there is too little memory. Free some memory, or correct what takes it"),
    ],
)
def test_what_is_missing_is_told_in_one_line(monkeypatch, capsys, error, told):
    def fail(*arguments, **settings):
        raise error

    monkeypatch.setattr(main.cli, "main", fail)
    assert main.main([]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"civicbrief: {told}")
    assert said.count("\n") == 1


def test_ctrl_c_while_the_command_is_read_ends_it_in_one_line():
    """The signal comes when the first module of the command is looked for."""
    script = """
import os, signal, sys

class Sent:
    def find_spec(self, name, *rest):
        if name == "civicbrief.cli.main":
            os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, Sent())
from civicbrief.cli.start import command
command()
"""
    done = subprocess.run(
        [sys.executable, "-c", script, "--version"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (130, "Stopped. The last edition is as it was.\n")


def test_a_second_check_of_the_same_files_says_the_same_and_one_of_others_looks_anew(tmp_path):
    project = project_with_data(tmp_path)
    kept = {VARIABLE: str(tmp_path / "cache")}
    first, second = (civicbrief("check", cwd=project, **kept) for _ in range(2))
    assert first.returncode == second.returncode == 0
    assert "notice: " in first.stderr
    assert first.stderr == second.stderr
    text = project / "notebooks" / "text" / "en.ftl"
    text.write_text(text.read_text(encoding="utf-8") + "\nwrong = {", encoding="utf-8")
    for _ in range(2):  # a fault is found each time
        done = civicbrief("check", cwd=project, **kept)
        assert done.returncode == 1
        assert "en.ftl" in done.stdout


CLOCK = "import os, time\ntime.time = lambda: float(os.environ['CLOCK'])\n"


@pytest.mark.parametrize("clock", ["10", "4085000000"])  # 1970 and 2099
def test_a_check_needs_no_clock_no_home_and_no_locale(tmp_path, clock):
    (tmp_path / "sitecustomize.py").write_text(CLOCK, encoding="utf-8")
    path = os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    nowhere = {"HOME": "/nonexistent", "XDG_CACHE_HOME": "", "CIVICBRIEF_CACHE": ""}
    surroundings = nowhere | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    done = process("check", PYTHONPATH=path, CLOCK=clock, **surroundings)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[-1] == "No fault found."
