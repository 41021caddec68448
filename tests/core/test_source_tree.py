"""The digest of a source tree: which files count, and that a person can work it out by hand."""

import hashlib
import subprocess

import pytest

from civicbrief.core.source_tree import digest_of_source

FILES = {"b.csv": "1\n", "a/z.py": "x\n", "outputs/brief.html": "x", "editions/1/ledger.json": "{}"}
# What `sha256sum a/z.py b.csv` prints.
LINES = "".join(
    f"{hashlib.sha256(text).hexdigest()}  {name}\n"
    for name, text in (("a/z.py", b"x\n"), ("b.csv", b"1\n"))
)


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


@pytest.fixture
def project(tmp_path):
    for name, text in FILES.items():
        write(tmp_path, name, text)
    return tmp_path


def git(project, *arguments):
    subprocess.run(["git", "-C", str(project), *arguments], check=True, capture_output=True)


def test_it_is_that_of_the_lines_of_sha256sum_without_outputs_and_editions(project):
    assert digest_of_source(project) == hashlib.sha256(LINES.encode()).hexdigest()


@pytest.mark.parametrize(
    "name", [".cache/x", ".venv/lib/x.py", "a/__pycache__/z.pyc", "a/.DS_Store"]
)
def test_what_is_hidden_or_compiled_does_not_count(project, name):
    before = digest_of_source(project)
    write(project, name, "anything")
    assert digest_of_source(project) == before


@pytest.mark.parametrize("name", ["a/z.py", "a/new.py", "docs/outputs/x"])
def test_any_other_file_counts(project, name):
    before = digest_of_source(project)
    write(project, name, "anything")
    assert digest_of_source(project) != before


def test_in_a_checkout_only_what_git_tracks_counts_and_the_digest_is_that_of_the_files_alone(
    project,
):
    before = digest_of_source(project)
    git(project, "init")
    git(project, "add", "a", "b.csv")
    write(project, "notes.txt", "mine")
    assert digest_of_source(project) == before
    git(project, "add", "notes.txt")
    assert digest_of_source(project) != before


def test_a_tracked_file_that_is_gone_counts_no_more(project):
    git(project, "init")
    git(project, "add", "a", "b.csv")
    (project / "b.csv").unlink()
    line = LINES.splitlines(keepends=True)[0]
    assert digest_of_source(project) == hashlib.sha256(line.encode()).hexdigest()
