"""What single cells of tables are read as: marks, periods, units and code pages."""

import pytest

from civicbrief.core.decisions import MARKER
from civicbrief.core.faults import InputError
from civicbrief.importing.code_pages import code_page
from civicbrief.importing.periods import read_period
from civicbrief.importing.proposal import proposed
from civicbrief.importing.read_table import read_bytes
from civicbrief.importing.readings import explained, split_mark
from civicbrief.importing.survey.survey import survey
from civicbrief.importing.units import scale_of


def found(*lines: str):
    (one,) = survey(read_bytes("t.csv", "\n".join(lines).encode())).tables
    return one


@pytest.mark.parametrize(
    "words", ["тысяч человек", "in thousands of persons", "мың адам", "млн. теңге"]
)
def test_the_unit_in_a_title_is_shown(words):
    one = found("Volunteers;;", f"{words};;", "Region;2022;2023", "North;12,5;14,1")
    assert (("A2", words)) in one.units


@pytest.mark.parametrize(
    ("words", "scale"),
    [
        ("Հազ. մարդ", 10**3),
        ("Бүгд, мян. хүн", 10**3),
        ("w tysiącach", 10**3),
        ("Population, thous. persons", 10**3),
        ("THS_PER", 10**3),
        ("mil habitantes", 1),  # a thousand to some, a million to others
        ("The 5 th street", 1),
        ("EUR mn", 10**6),
        ("mil. EUR", 10**6),
        ("mld zł", 10**9),
        ("Доход, трлн тенге", 10**12),
        ("trln so'm", 10**12),
    ],
)
def test_a_multiplier_is_known_by_the_word_that_offices_use(words, scale):
    assert scale_of(words)[1] == scale


@pytest.mark.parametrize(
    ("text", "figure", "mark"),
    [
        ("130*", "130", "*"),
        ("10 r", "10", "r"),
        ("70 1)", "70", "1)"),
        ("1 204 (e)", "1 204", "(e)"),
        ("12¹", "12", "¹"),
        ("Culture e", "Culture e", ""),
        ("Labour", "Labour", ""),
    ],
)
def test_a_mark_comes_off_a_figure_and_never_off_a_name(text, figure, mark):
    assert split_mark(text) == (figure, mark)


@pytest.mark.parametrize(
    ("note", "marks"),
    [
        ("Note: о – иное; (п) – оценка", {"о": "иное", "(п)": "оценка"}),
        ("p = provisional; r: revised", {"p": "provisional", "r": "revised"}),
        ("Источник: Бюро", {}),
        ("1) без учёта", {}),
    ],
)
def test_a_note_explains_short_signs_and_no_words(note, marks):
    assert explained(note) == marks


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2022-жыл", "2022"),
        ("2022-yil", "2022"),
        ("2022 рік", "2022"),
        ("2022 оны", "2022"),
        ("на 1 января 2024 года", "2024-01-01"),
        ("1 Ocak 2020 itibarıyla", "2020-01-01"),
        ("I кв. 2023", "2023-01/2023-03"),
        ("2023 ж. II тоқсан", "2023-04/2023-06"),
        ("2024-Q1", "2024-01/2024-03"),
        ("2016/17", "2016/2017"),
        ("20150101", "2015-01-01"),
        ("2022 r", "2022"),
        ("2016 *)", "2016"),
        ("20021)", "2002"),
        ("2022 (оценка)", "2022"),
        ("2015 North", ""),
        ("май", ""),
    ],
)
def test_a_period_is_read_in_the_words_of_many_languages(text, period):
    assert read_period(text) == period


def test_words_beside_figures_are_their_unit_or_a_question():
    same = found("Вид;2022;2023", "фонды;120 чел.;130 чел.", "союзы;40 чел.;45 чел.")
    assert (same.words, same.units) == ({"чел.": "unit"}, [("B2", "чел.")])
    mixed = found("Вид;2022;2023", "фонды;1 200,50 ₸;1 300,00 ₸", "союзы;$40;45 руб.")
    assert {word: mean[:9] for word, mean in mixed.words.items()} == dict.fromkeys(
        ("₸", "$", "руб."), "TO DECIDE"
    )


@pytest.mark.parametrize(
    ("text", "page", "asked"),
    [
        ("Общественные объединения", "windows-1251", False),
        ("Қоғамдық бірлестіктер, Ұлытау", "kz1048", False),
        ("Беларуская моўная суполка", "windows-1251", False),
        ("Громадські об'єднання, Київ", "windows-1251", False),
        ("Їжа", "windows-1251", True),  # Үжа by kz1048
        ("Жүргізу, құрылыс, Үлкен", "kz1048", False),
        ("Związki i stowarzyszenia, Łódź", "windows-1250", False),
        ("Волонтёры, ‰", "windows-1251", False),
        ("Общества† и фонды‡, ™", "windows-1251", False),
        ("Қоғамдық бірлестіктер, ‰", "kz1048", False),
        ("¿Cuántas asociaciones?", "windows-1252", False),
        ("Здоровье, Жильё, Й", "cp866", False),  # ‡¤®a®ўмҐ by windows-1251
    ],
)
def test_a_code_page_is_found_or_asked_about(text, page, asked):
    name, question = code_page(text.encode(page))
    assert bool(question) is asked, question
    assert name == page or page in question


def test_a_text_of_an_unknown_code_page_is_a_question_and_no_fault_of_its_letters():
    """By latin-1, which reads any bytes, its 0x89 is a control character."""
    table = read_bytes("t.csv", "Вид;2022\nъ‰њ;12\n".encode("windows-1251"))
    assert "the code page in which its words read right" in table.question
    asked = proposed(table, survey(table), None)
    assert f'encoding: "{MARKER} the code page' in asked
    assert all(sign.isprintable() for sign in asked.replace("\n", ""))  # else it is no YAML
    with pytest.raises(InputError, match=r"Write encoding: into its mapping: utf-8, .*kz1048"):
        read_bytes("t.csv", table.content, "latin-1")


def test_a_column_of_missing_signs_is_one_of_values_though_a_letter_is_among_them():
    """Its signs once named the rows: "c / second"."""
    one = found("Year;first;second", "2011;..;108", "2012;c;122", "2013;..;130")
    assert (one.labels, one.values) == ([1], [2, 3])
