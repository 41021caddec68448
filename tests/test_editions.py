"""Whole editions of a run are counted: at most ten, each named with its reason, each built once."""

import subprocess
import sys

import pytest

from tests.conftest import EDITIONS
from tests.support import editions


def test_every_edition_has_a_reason_and_there_are_ten_at_most():
    assert len(EDITIONS) <= editions.MOST == 10
    assert all(len(reason.split()) >= 4 for reason in EDITIONS.values())


@pytest.mark.parametrize(
    ("counted", "told"),
    [
        (["a", "b"], []),
        (["a", "b", "a"], ["edition built twice: a"]),
        (["a", "c"], ["edition not in EDITIONS: c"]),
        (["a"] * 11, ["edition built twice: a", "11 whole editions were built, at most 10 may be"]),
    ],
)
def test_an_edition_too_many_fails_a_run(counted, told):
    assert editions.faults(counted, {"a": "for a test", "b": "for another"}) == told


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        (["python", "-c", "from x import command; command()", "build", "--out", "x"], True),
        (["sh", "-c", ".venv/bin/civicbrief build --language kk"], True),
        (["python", "-c", "from x import command; command()", "preview"], True),
        (["sh", "-c", "civicbrief build --help"], False),
        (["python", "-c", "from x import command; command()", "check"], False),
    ],
)
def test_a_process_that_builds_is_an_edition(words, counts):
    assert bool(editions.BUILDS.search(" ".join(words))) == counts


def test_a_process_is_counted_by_the_name_under_which_it_is_started(monkeypatch, tmp_path):
    monkeypatch.setenv(editions.COUNTED, str(tmp_path / "counted"))
    command = [sys.executable, "-c", "command = None  # command()", "build"]
    with editions.edition_named("mine"):
        subprocess.run(command, check=True)
    subprocess.run(command, check=True)
    mine, other = (tmp_path / "counted").read_text(encoding="utf-8").splitlines()
    assert mine == "mine"
    assert other.startswith("without a name: tests/test_editions.py::")
