"""A word with letters of another alphabet that look like its own is named, with their numbers."""

import pytest

from civicbrief.pipeline.check import check
from civicbrief.text.checks.alphabets import mixed
from tests.support.project import ROOT, project_with_data
from tests.text.test_check_passages import say


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("организ\u0061ция", [("организ\u0061ция", ["a"])]),  # a Latin a
        ("org\u0430nisation", [("org\u0430nisation", ["\u0430"])]),  # a Cyrillic а
        ("Во \u0430ll", [("\u0430ll", ["\u0430"])]),
        ("организация and organisation", []),
        ("IT-сектор, HRтің, 5G", []),  # letters that look like no other are meant
        ("қоғамдық бірлестік", []),
    ],
)
def test_a_letter_of_another_alphabet_that_looks_the_same_is_seen(text, found):
    assert [*mixed(text)] == found


def test_such_a_word_in_a_passage_is_a_fault_with_file_line_and_number(tmp_path):
    project = project_with_data(tmp_path)
    say(project, "ru", "trust-text = ", "trust-text = Доверие к организ\u0061циям")
    (fault,) = (f for f in check(project, ROOT / "data").faults if "alphabets" in f.problem)
    assert (fault.file, fault.column) == ("ru.ftl", "trust-text")
    assert fault.problem == (
        "организ\u0061циям is of two alphabets: a (U+0061) only looks like the others"
    )
