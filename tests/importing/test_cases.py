"""Small tables of the kinds in which real ones came in wrong: what each is read as."""

import pytest

from civicbrief.importing.code_pages import code_page
from civicbrief.importing.periods import read_period
from civicbrief.importing.read_table import read_bytes
from civicbrief.importing.readings import split_mark
from civicbrief.importing.survey.survey import survey


def found(*lines: str):
    (one,) = survey(read_bytes("t.csv", "\n".join(lines).encode())).tables
    return one


def rows(*lines: str) -> list[str]:
    return [series.get("row", "") for series in found(*lines).series]


def test_a_section_with_a_remark_is_a_section():
    """The remark stands in a column without figures."""
    for remark in ("Rate;;;share", "Rate;;;үлесі"):
        lines = ("Indicator;2019;2020;Method", remark, "Total;70;71;", "Men;75;76;")
        again = ("Other;;;of the force", "Total;5;6;", "Men;4;5;")
        assert rows(*lines, *again) == [
            "Rate / Total",
            "Rate / Men",
            "Other / Total",
            "Other / Men",
        ]


@pytest.mark.parametrize("first", ["North;1950;1820", "Солтүстік;1950;1960", "Nord;2011;2012"])
def test_a_first_row_of_counts_like_years_is_no_heading(first):
    one = found("Region;Registered;Active", first, "South;840;790", "East;2011;1905")
    assert (one.rows.header, one.rows.figures) == ([1], [2, 3, 4])
    assert one.period.startswith("TO DECIDE")


def test_a_row_without_a_label_is_a_row():
    lines = ("Область;2022;2023", "Север;1120;1130", "Юг;840;790", ";1960;1920", "Запад;300;310")
    assert rows(*lines) == ["Север", "Юг", "row 4", "Запад"]


def test_codes_like_years_are_no_periods():
    one = found("Code,Country,Year,Score", "2016,A,2019,3.5", "2016,B,2020,2.5", "2011,C,2014,3.0")
    assert one.period == "column C"


@pytest.mark.parametrize(
    "words", ["тысяч человек", "in thousands of persons", "мың адам", "млн. теңге"]
)
def test_the_unit_in_a_title_is_shown(words):
    one = found("Volunteers;;", f"{words};;", "Region;2022;2023", "North;12,5;14,1")
    assert (("A2", words)) in one.units


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


def test_sums_by_chance_are_not_asked_about():
    signed = [f"{name};{value}" for name, value in zip("ABDEFGHIJK", "0111101001", strict=True)]
    assert {series["total"] for series in found("Country;Signed", *signed).series} == {"no"}


@pytest.mark.parametrize(
    ("text", "page", "asked"),
    [
        ("Общественные объединения", "windows-1251", False),
        ("Қоғамдық бірлестіктер, Ұлытау", "kz1048", False),
        ("Беларуская моўная суполка", "windows-1251", True),
        ("Громадські об'єднання, Київ", "windows-1251", True),
        ("Związki i stowarzyszenia, Łódź", "windows-1250", False),
    ],
)
def test_a_code_page_is_found_or_asked_about(text, page, asked):
    name, question = code_page(text.encode(page))
    assert bool(question) is asked, question
    assert name == page or page in question
