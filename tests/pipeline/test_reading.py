"""A check reads each file of data and notebooks once: no two parts of it can see two states."""

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import frictionless
import nbformat
import pytest
from fluent.syntax import FluentParser

from civicbrief.core.cache import Cache
from civicbrief.metrics import data_check
from civicbrief.pipeline.check import check, check_inputs, prepare
from civicbrief.pipeline.inputs import read_inputs
from tests.support import known_texts
from tests.support.project import ROOT


@pytest.fixture(autouse=True)
def anew():
    """What other tests have found is found again."""
    known_texts.forget()


COUNT = """
import json, sys

opened = []
sys.addaudithook(lambda event, given: opened.append(str(given[0])) if event == "open" else None)
from civicbrief.cli.main import main

code = main(["check"])
print(json.dumps([code, opened]))
"""


def test_a_check_opens_each_file_of_data_and_notebooks_exactly_once():
    done = subprocess.run(
        [sys.executable, "-c", COUNT], cwd=ROOT, capture_output=True, text=True, check=True
    )
    code, opened = json.loads(done.stdout.splitlines()[-1])
    assert code == 0
    folders = (ROOT / "data", ROOT / "notebooks", ROOT / "notebooks" / "text")
    files = {str(path) for folder in folders for path in folder.iterdir() if path.is_file()}
    files.remove(str(ROOT / "notebooks" / "4-country.ipynb"))  # of an atlas
    below = (f"{ROOT / 'data'}/", f"{ROOT / 'notebooks'}/")
    times = Counter(path for path in opened if path.startswith(below))
    assert files - set(times) == set()
    assert [path for path, count in times.items() if count > 1] == []


def test_a_check_parses_each_notebook_and_each_exercise_once(monkeypatch):
    reads, times = nbformat.reads, Counter()

    def counted(text, **options):
        times[text] += 1
        return reads(text, **options)

    monkeypatch.setattr(nbformat, "reads", counted)
    check(ROOT, ROOT / "data")
    folder = ROOT / "notebooks"
    paths = [*folder.glob("[123]-*.ipynb"), *(folder / "exercises").glob("*.ipynb")]
    assert times == {path.read_text(encoding="utf-8"): 1 for path in paths}


def test_a_process_that_is_forked_for_the_check_neither_parses_texts_nor_compares_tables_again(
    monkeypatch,
):
    inputs = read_inputs(ROOT, ROOT / "data")
    prepare(inputs)
    monkeypatch.delattr(FluentParser, "parse")
    monkeypatch.delattr(frictionless, "Package")
    assert check_inputs(inputs).faults == []


def test_tables_that_were_checked_are_not_compared_with_their_card_again_where_texts_differ(
    monkeypatch, tmp_path
):
    cache, inputs = Cache(tmp_path), read_inputs(ROOT, ROOT / "data")
    data_check.faults_of_schema.cache_clear()
    assert check_inputs(inputs, cache).faults == []
    monkeypatch.delattr(frictionless, "Package")
    data_check.faults_of_schema.cache_clear()
    assert check_inputs(inputs, cache).faults == []
    changed = inputs.tables.files["claims.csv"] + b"one-more,"
    tables = replace(inputs.tables, files={**inputs.tables.files, "claims.csv": changed})
    with pytest.raises(ImportError, match="Package"):  # these are compared
        check_inputs(inputs._replace(tables=tables), cache)
