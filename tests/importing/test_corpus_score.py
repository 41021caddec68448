"""A sample of the corpus comes in right, or with a word: `make corpus` runs all of it."""

from pathlib import Path

from tests.support.corpus import tables
from tests.support.corpus.score import score, told


def test_no_table_comes_in_wrong_without_a_word(tmp_path: Path) -> None:
    found = score(tmp_path, tables(7, 30))
    assert [one for one in found if one.ended == "wrong"] == [], told(found)
    assert sum(one.ended in ("right", "asked") for one in found) > len(found) * 0.9, told(found)
