"""Every broken input: told with its place and the way out, or read as it is. `make torture`."""

from dataclasses import replace

import pytest

from tests.support.broken.cases import ALL
from tests.support.broken.json_files import SPARSE
from tests.support.broken.judge import wrong
from tests.support.broken.tables import ODD_NAME

FILES = sorted({case.file for case in ALL.values()})


def test_the_corpus_breaks_every_file_that_a_person_edits_in_four_hundred_ways_at_least():
    assert len(ALL) >= 400
    assert {"data/datapackage.json", "notebooks/3-brief.ipynb", "notebooks/text/ru.ftl"} < {*FILES}
    assert {"notebooks/text/terms.csv", "notebooks/text/reviews.csv", "_brand.yml"} < {*FILES}
    assert {"src/own.py", "editions/1/ledger.json", "given.yml", "sent.csv"} < {*FILES}
    assert len([file for file in FILES if file.startswith("data/")]) == 12


@pytest.mark.parametrize("file", FILES)
def test_what_is_broken_is_told_with_its_place_and_nothing_else_is_touched(file, broken):
    """Within a gigabyte, and without a traceback."""
    cases = [case for case in ALL.values() if case.file == file]
    found = {case.name: wrong(case, broken(case)) for case in cases}
    assert {name: what for name, what in found.items() if what} == {}


@pytest.mark.parametrize("case", [ODD_NAME, SPARSE], ids=lambda case: case.name)
def test_what_the_check_takes_is_built(case, broken):
    command = ("build", "--language", "ru", "--out", "other")
    ran = broken(replace(case, command=command))
    assert (ran["code"], "Traceback" in ran["err"]) == (0, False), ran["err"]


def test_what_the_check_refuses_is_not_built_and_the_last_edition_stays(broken):
    case = ALL["data/claims.csv: cut inside a quotation"]
    ran = broken(replace(case, command=("build", "--out", "other")))
    assert (ran["code"], ran["edition"], ran["left"]) == (1, "the last edition", ["index.html"])
    assert "claims.csv:" in ran["err"]
