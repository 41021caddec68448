"""The second country: made by the commands, clean of the first, and alive to its own data."""

import filecmp
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import plain
from civicbrief.tools.new_project.contents import Wanted
from civicbrief.tools.new_project.create import create
from tests.support.cells import without_papers
from tests.support.project import ROOT, change, civicbrief

EXAMPLE = ROOT / "examples" / "kyrgyzstan"
PEERS = ("KAZ", "UZB", "TJK", "TKM")
# What a person has decided: all else is as `civicbrief new` writes it today.
DECIDED = {
    "README.md",
    "data/datapackage.json",
    "data/observations.csv",
    "data/sources.csv",
    "notebooks/3-brief.ipynb",
    "notebooks/text/kk.ftl",
    "notebooks/text/ru.ftl",
    "notebooks/text/en.ftl",
    "notebooks/text/reviews.csv",
    "src/own.py",
    "tests/test_own.py",
}


@pytest.fixture
def example(tmp_path):
    return Path(shutil.copytree(EXAMPLE, tmp_path / "kyrgyzstan"))


def test_what_nobody_decided_is_as_a_new_project_has_it_today(tmp_path):
    create(Wanted(tmp_path / "new", "KGZ", ("kk", "ru", "en"), PEERS, package="../.."))
    files = {
        path.relative_to(tmp_path / "new").as_posix()
        for path in (tmp_path / "new").rglob("*")
        if path.is_file()
    }
    _, different, missing = filecmp.cmpfiles(
        tmp_path / "new", EXAMPLE, sorted(files - DECIDED), shallow=False
    )
    assert (different, missing) == ([], [])


@pytest.mark.parametrize("table", ["voice-and-accountability", "population", "cpia"])
def test_its_tables_are_imported_again_with_the_same_bytes(example, table):
    before = (example / "data" / "observations.csv").read_bytes()
    done = civicbrief("import", f"data/raw/{table}.csv", cwd=example)
    assert done.returncode == 0, done.stderr
    assert (example / "data" / "observations.csv").read_bytes() == before


def test_it_has_no_fault_nothing_undecided_and_nothing_left_over(example):
    done = civicbrief("check", cwd=example)
    assert (done.returncode, done.stderr.strip().splitlines()[-1]) == (0, "No fault found.")
    assert "to decide" not in done.stderr
    assert civicbrief("check", "--residue", cwd=example).returncode == 0


def test_its_own_tests_pass():
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=EXAMPLE,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.edition
def test_a_changed_figure_reaches_every_output_and_leaves_it_clean(example):
    """An overall score of 4.5 stands (4.5 - 1) / (6 - 1) = 70 % up the scale."""
    change(example / "data", "observations", "cpia_overall", value="4.5", printed="4.5")
    with without_papers():
        done = civicbrief("build", "--language", "en", cwd=example)
    assert done.returncode == 0, done.stderr
    outputs = example / "outputs"
    blocks = read_blocks(nbformat.read(outputs / "notebooks" / "3-brief.en.ipynb", 4))
    (section,) = (block for block in blocks if block.get("id") == "section-governance")
    said = " ".join(plain(block["text"]) for block in section["blocks"]).replace("\u00a0", " ")
    assert "the overall score was 4.5" in said
    assert "stands 70% of the way up" in said
    assert "4.5" in (outputs / "brief" / "en.html").read_text(encoding="utf-8")
    assert '"4.5"' in (outputs / "ledger.json").read_text(encoding="utf-8")
    clean = civicbrief("check", "--residue", cwd=example)
    assert clean.returncode == 0, clean.stderr
