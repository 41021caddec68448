"""A word with letters of another alphabet that look like its own is named, with their numbers."""

import pytest

from civicbrief.core.alphabets import foreign, is_latin, mixed
from civicbrief.pipeline.check import check
from tests.support.project import ROOT, change, own_data, project_with_data
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


@pytest.mark.parametrize(
    ("text", "latin", "found"),
    [
        ("Support for civic организации", True, 1),
        ("a naïve İstanbul, 5 µg", True, 0),
        ("Доверие \u0063 годами", False, 1),  # a Latin c for the preposition
        ("Доверие с годами, CCCP", False, 0),  # capitals may be an abbreviation
        ("Отчёт и оценка Freedom House", False, 0),
    ],
)
def test_a_word_of_another_alphabet_is_counted_where_it_is_not_meant(text, latin, found):
    assert is_latin(text) is latin
    assert len([*foreign(text, latin)]) == found


def test_a_cyrillic_word_in_an_english_passage_is_a_fault_and_in_a_title_none(tmp_path):
    project = project_with_data(tmp_path)
    say(project, "en", "trust-text = ", "trust-text = Trust in организации")
    say(project, "en", "source-order-281 = ", "source-order-281 = Приказ 281-НҚ")
    (fault,) = (f for f in check(project, ROOT / "data").faults if "another" in f.problem)
    assert (fault.file, fault.column) == ("en.ftl", "trust-text")
    assert fault.problem == "letters of another alphabet than the text's: организации"


def test_a_heap_of_accents_is_a_fault_in_texts_and_tables(tmp_path):
    project = project_with_data(tmp_path)
    data = own_data(project)
    say(project, "ru", "trust-text = ", "trust-text = Доверие" + 4 * "\u0301")
    change(data, "sources", "fld-funding", body="Front" + 300 * "\u0301")
    told = [(fault.file, fault.problem) for fault in check(project, data).faults]
    assert told == [
        ("sources.csv", "300 accents on one letter, and at most 3 can be read"),
        ("ru.ftl", "4 accents on one letter, and at most 3 can be read"),
    ]
