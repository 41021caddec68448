"""What a mapping asks, in the words of the table, and what its faults say of the way out."""

import re
from decimal import Decimal as D
from itertools import chain

import pytest
import yaml

from civicbrief.core.decisions import MARKER
from civicbrief.core.faults import InputError
from civicbrief.importing import headings
from civicbrief.importing import units as units_of_text
from civicbrief.importing.cell_number import show, stored
from civicbrief.importing.mapping_writer import mapping_text
from civicbrief.importing.read_table import read_bytes
from civicbrief.importing.survey.survey import survey
from civicbrief.importing.units import said_by, scale_of
from civicbrief.importing.xlsx_file import held_number
from tests.importing.test_kinds_of_tables import (
    WAYS,
    content,
    figures,
    found,
    imported,
    in_all_ways,
    units,
    workbook,
)


def asked(bytes_of_file, known=None):
    """The questions of a mapping, by their keys; of several with one key, the first."""
    table = read_bytes("t", bytes_of_file)
    text = mapping_text(table, survey(table), "t.csv", units() if known is None else known, "KAZ")
    lines = re.findall(rf'^\s*("?[^\n"{{]+"?): "{MARKER} (.*)"$', text, re.MULTILINE)
    return {key.strip('"'): question for key, question in reversed(lines)}


# --- the source


@in_all_ways(
    ("Visits to libraries", "Kind", "Source: Bureau of Statistics"),
    ("Посещения библиотек", "Вид", "Источник: Бюро национальной статистики"),
    ("Кітапханаға келушілер", "Түрі", "Дереккөз: Ұлттық статистика бюросы"),
    ("Kutubxonaga tashriflar", "Turi", "Manba: Milliy statistika qoʻmitasi"),
    ("Kütüphane ziyaretleri", "Tür", "Kaynak: TÜİK"),
    ("Відвідування бібліотек", "Вид", "Джерело: Держстат"),
)
def test_title_and_office_are_proposed_in_the_words_of_the_table_with_their_cells(way, words):
    title, kind, office = words
    lines = [title, f"{kind};2022;2023", "a;120;130", "b;40;45", "* p", office]
    questions = asked(content(way, lines))
    column, down = "B" if way.startswith("right") else "A", 2 * way.startswith("below")
    said = "Table 1. Organisations" if down else title
    assert questions["title"] == f"its title; {column}1 says: {said}"
    assert questions["body"] == f"who publishes the table; {column}{6 + down} says: {office}"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (["Table 2.1", "Members", "(thousand)"], "; A2 says: Members"),  # neither number nor unit
        (["Source: Office", "Members"], "; A2 says: Members"),
        (["Sources of income"], "; A1 says: Sources of income"),  # begins like an office
        (["(thousand)"], ""),
        ([], ""),
    ],
)
def test_what_is_no_title_is_not_proposed_as_one(above, title):
    questions = asked(content("csv", [*above, "Kind;2022;2023", "a;120;130", "b;40;45"]))
    assert questions["title"] == f"its title{title}"
    assert ("Office" in questions["body"]) == ("Source: Office" in above)


@pytest.mark.parametrize("word", ["Kaynak:", "Source:", "Источник", "Дереккөз –"])
@pytest.mark.parametrize("way", WAYS)
def test_an_office_beside_the_word_source_is_shown_and_no_row_of_figures(word, way):
    lines = ["Year;Clubs;Members", "2022;120;7374", "2023;121;7512", f"{word};TÜİK;"]
    assert asked(content(way, lines))["body"].endswith(f" says: {word} TÜİK")
    assert [one[0] for one in figures(found(content(way, lines)))] == [""] * 4
    assert not found(content(way, lines)).signs


def test_titles_of_several_tables_are_the_title_of_none_and_their_office_is_said_once():
    lines = ["One", "A;2022;2023", "a;31;42", "Source: Office"]
    lines += ["", "Two", "A;2022;2023", "b;33;44"]
    questions = asked(content("csv", [*lines, "Source: Office"]))
    assert (questions["title"], questions["body"]) == (
        "its title",
        "who publishes the table; A4 says: Source: Office",
    )


# --- units


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("counts", "heads", "part"),
    [
        ("Dernek sayısı", ("Üye (bin kişi)", "Kadın (bin kişi)", "Genç (bin kişi)"), "bin kişi"),
        ("Клубы", ("Члены, тыс. человек", "Женщины, тыс. человек"), "тыс. человек"),
        ("Ұйымдар", ("Мүшелер (мың адам)", "Әйелдер (мың адам)"), "мың адам"),
        ("Clubs", ("Women, per cent", "Young people, per cent"), "per cent"),
    ],
)
def test_what_several_headings_say_in_the_same_words_is_asked_once(
    way, counts, heads, part, tmp_path
):
    rows = [[str(year), str(year - 1900), *["7,5"] * len(heads)] for year in (2022, 2023)]
    table = content(way, [";".join(("Year", counts, *heads)), *map(";".join, rows)])
    one = found(table)
    assert [*one.units_of] == [part]
    assert not any("unit" in series for series in one.series)
    unit = "percent of population" if part == "per cent" else "thousand people"
    got = {
        row["quote"].partition(" · ")[0]: row["unit"]
        for row in imported(tmp_path, table, units={part: unit}).rows
    }
    assert got == {counts: "organisations", **dict.fromkeys(heads, unit)}


def test_a_heading_goes_before_the_words_that_several_have(tmp_path):
    table = content("csv", ["Year;Clubs;A, thousand;B, thousand", "2022;1;2;3", "2023;4;5;6"])
    named = {"thousand": "thousand people", "B, thousand": "thousand organisations"}
    rows = imported(tmp_path, table, units=named).rows
    assert [row["unit"] for row in rows[:3]] == [
        "organisations",
        "thousand people",
        "thousand organisations",
    ]


@in_all_ways(
    ("Kind", "Births, ‰", "Deaths, ‰", "Births", "‰"),
    ("Вид", "Рождаемость (промилле)", "Смертность (промилле)", "Родилось", "промилле"),
    ("Tür", "Doğum, binde", "Ölüm, binde", "Doğanlar", "binde"),
    ("Kind", "Births per thousand", "Deaths per thousand", "Births", ""),
    (
        "Вид",
        "Волонтёры, на 1000 населения",
        "Члены, на 1000 населения",
        "Фонды",
        "на 1000 населения",
    ),
)
def test_per_mille_is_asked_for_a_unit_and_refused_under_another(way, words, tmp_path):
    head, births, deaths, counts, part = words
    lines = [f"{head};2022;2023", f"{births};12,5;13,1", f"{deaths};2,5;3,1", f"{counts};150;110"]
    one = found(content(way, lines))
    own = [*one.units_of] or [each["row"] for each in one.series if "unit" in each]
    assert own == ([part] if part else [births, deaths])
    folder = tmp_path
    with pytest.raises(InputError, match=r"is no unit of 0\.001"):
        imported(folder, content(way, lines[:3]), unit="people")


@pytest.mark.parametrize(
    ("heading", "word", "scale"),
    [
        ("Волонтёры, на 1000 населения", "на 1000", "0.001"),
        ("Преступления на 100 тыс. человек", "на 100 тыс.", "0.00001"),
        ("Врачи, на 10 000 жителей", "на 10 000", "0.0001"),
        ("Clubs per 1,000", "per 1,000", "0.001"),
        ("Clubs per 100 000 inhabitants", "per 100 000", "0.00001"),
        ("Telephones per 100 inhabitants", "per 100", "0.01"),
        ("1000 адамға шаққанда", "1000 адамға", "0.001"),
        ("Vereine pro 1000 Einwohner", "pro 1000", "0.001"),
        ("1000 kişi başına üye", "1000 kişi başına", "0.001"),
        ("Üye, bin kişiye", "bin kişiye", "0.001"),
        ("ყოველ 1000 მოსახლეზე", "1000 მოსახლეზე", "0.001"),
        ("Жертвы на миллион жителей", "на миллион", "0.000001"),
        ("1000 адамға дейін", "", "1"),  # up to a thousand
        ("Оценка на 100-балльной шкале", "", "1"),
        ("Прирост на 100 %", "", "1"),
        ("Пашня, 1000 га", "", "1"),
        ("на 1 января 2020", "", "1"),
        ("in 1.000 EUR", "in 1.000 EUR", "1000"),
    ],
)
def test_a_figure_per_so_many_is_a_part_of_one(heading, word, scale):
    assert scale_of(heading) == (word, D(scale))


@pytest.mark.parametrize("text", ["12,5‰", "12,5 ‰", "12.5 ‰"])
def test_a_per_mille_sign_beside_figures_is_asked_with_its_cell_and_is_no_count(text, tmp_path):
    table = content("windows", ["Kind;2022;2023", f"births;{text};{text}"])
    assert asked(table)["unit"].endswith("; B2 says: ‰")
    with pytest.raises(InputError, match="beside its figures, ‰, says ‰, and people is no unit of"):
        imported(tmp_path, table, unit="people")


@pytest.mark.parametrize(
    ("words", "scale"), [("тыс. чел.", "1000"), ("mln", "1000000"), ("мың адам", "1000")]
)
def test_a_multiplier_beside_figures_under_another_unit_is_refused(words, scale, tmp_path):
    table = content("csv", ["Kind;2022;2023", f"a;12,5 {words};13,1 {words}"])
    with pytest.raises(InputError, match=f"is no unit of {scale}"):
        imported(tmp_path, table, unit="people")
    right = {"1000": "thousand people", "1000000": "million people"}[scale]
    assert [row["value"] for row in imported(tmp_path, table, unit=right).rows] == ["12.5", "13.1"]


@pytest.mark.parametrize(
    ("text", "scale"),
    [("per mil", "0.001"), ("per cent", "1"), ("binde", "0.001"), ("bin", "1000")],
)
def test_per_mille_is_a_thousandth_and_no_thousand(text, scale):
    assert scale_of(text)[1] == D(scale)


def test_the_question_for_a_unit_says_that_one_can_be_added_and_where():
    table = content("csv", ["Kind;2022;2023", "a;120;130", "share, %;4,5;5,1"])
    where = (
        "that you add there: its name under enum, its kind under units, as reference/data.md in "
        "civicbrief's docs shows"
    )
    assert f"…, or a new one {where}" in asked(table)["unit"]
    read = read_bytes("t", table)
    text = mapping_text(read, survey(read), "t.csv", {"people": units()["people"]})
    assert (
        "a unit of per cent, of datapackage.json, which you add there: its name under enum" in text
    )


@pytest.mark.parametrize(
    ("unit", "entry"),
    [
        ("clubs", '{"kind": "plain"}.'),
        ("percent of members", '{"kind": "percent"}.'),
        ("пайыз", '{"kind": "percent"}.'),
        ("percentage points", '{"kind": "points"}.'),
        ("thousand clubs", '{"kind": "thousand", "scale": 1000}.'),
        ("million tenge", '{"kind": "million", "scale": 1000000}.'),
        (
            "‰",
            '{"kind": "plain", "scale": 0.001} (a figure then prints no ‰: its name must say it).',
        ),
        (
            "clubs per 100 000",
            '{"kind": "plain", "scale": 0.00001} (a figure then prints no per 100 000: '
            "its name must say it).",
        ),
    ],
)
def test_a_unit_that_the_project_lacks_is_refused_with_what_to_write_where(unit, entry, tmp_path):
    table = content("csv", ["Kind;2022;2023", "a;120;130"])
    with pytest.raises(InputError) as raised:
        imported(tmp_path, table, unit=unit)
    assert (
        "or add it in datapackage.json, field unit of observations: its name under enum, and under "
        f"units with {entry}" in str(raised.value)
    )


@pytest.mark.parametrize(
    "inner", ["Жер түрі / оның ішінде", "Kind / of which", "Вид / из них", "Tür / bunun"]
)
def test_a_section_of_which_keeps_the_unit_above_it_in_whichever_column_it_stands(inner):
    outer, own = inner.split(" / ")
    lines = ["A;B;2022;2023", "per cent;;;", "n;x;48,5;47,9", f"{outer};{own};;", "m;y;1,5;2,9"]
    one = found(content("csv", lines))
    placed = headings.headed_cells(one.sheet, one.frame, "headings")
    assert [each.section for each in placed] == ["per cent"] * 4


@in_all_ways(
    ("2 (ათასი კაცი, თუ სხვა არ არის მითითებული)", "ორგანიზაციები", "ერთეული"),
    ("(тысяч человек)", "Организации", "единиц"),
    ("(тис. осіб)", "Організації", "одиниць"),
    ("(bin kişi)", "Dernekler", "birim"),
    ("(in 1 000)", "Vereine", "Anzahl"),
    ("(thousand people)", "Clubs", "number"),
)
def test_a_row_that_says_units_below_a_title_of_thousands_is_asked_for_its_own(
    way, words, tmp_path
):
    title, counted, word = words
    row = f"{counted}, {word}" if way == "windows" else f"{counted} ({word})"
    table = content(way, [title, "Kind;2022;2023", "a;12,5;13,1", f"{row};120;130"])
    asked_of = {each["row"]: each.get("unit", "") for each in found(table).series}
    assert asked_of == {"a": "", row: f"{MARKER} a unit of datapackage.json; it says: {word}"}
    alone = content(way, [title, "Kind;2022;2023", f"{row};120;130", f"b, {word};12;13"])
    assert len(imported(tmp_path, alone, unit="organisations").rows) == 4
    with pytest.raises(InputError, match=f"says {word}, and thousand people is no unit of 1"):
        imported(tmp_path, alone, unit="thousand people", units={})


@pytest.mark.parametrize("heading", ["Number of clubs", "Number", "единиц", "Clubs, number of"])
def test_a_word_of_counting_alone_or_within_words_says_no_unit_of_its_own(heading):
    assert not said_by([heading])


@pytest.mark.parametrize(
    "written", [str, str.upper, str.title, lambda text: text.replace("i", "İ")]
)
def test_a_quick_look_at_a_heading_overlooks_no_word_of_a_unit(written, monkeypatch):
    """Large tables have names of rows in thousands: most are looked at only so."""
    held = yaml.safe_load(units_of_text.WORDS.read_text(encoding="utf-8"))
    lines = [*held["percent"], *held["counts"], *chain(*held["scales"].values())]
    listed = [word.strip() for line in lines for word in str(line).split(",")]
    texts = [written(f"Clubs, {word.replace('*', 'ab')}") for word in listed]
    texts += ["Clubs (1 000)", "на 100 000 адамға", "Rate, %", "per 1,000 people", "Clubs '000"]
    seen = [said_by([text]) for text in texts]
    monkeypatch.setattr(units_of_text, "_may_say", bool)
    assert seen == [said_by([text]) for text in texts]
    assert sum(map(bool, seen)) > 100


# --- the period


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        ("Rank in 2019", f"{MARKER} the year or date of this series; its heading says: 2019"),
        ("Место в 2019 году", f"{MARKER} the year or date of this series; its heading says: 2019"),
        ("2019 жылғы орны", f"{MARKER} the year or date of this series; its heading says: 2019"),
        ("Share of 2022", "2022"),
        ("Rank", "2022"),  # the only year there is
    ],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_a_column_that_names_another_year_is_not_of_the_year_beside_it(heading, period, side):
    rows = [["Kind", "2022", "", ""], ["", "registered", "active", heading]]
    rows += [["Funds", "120", "80", "4"], ["Unions", "40", "30", "9"]]
    merges = "B1:C1"
    if side == "left":
        rows, merges = [[one, four, two, three] for one, two, three, four in rows], "C1:D1"
    one = found(workbook(rows, merges))
    (own,) = [each for each in one.series if each.get("column") == heading]
    assert own["period"] == period


# --- figures


@pytest.mark.parametrize(
    ("cell", "other", "printed"),
    [
        ("7.374,3", "8.120,5", "7 374,3"),
        ("7,374.3", "8,120.5", "7 374.3"),
        ("7 374,3", "8 120,5", "7 374,3"),
        ("7'374.3", "8'120.5", "7 374.3"),
    ],
)
def test_printed_digits_keep_their_decimal_sign_and_have_spaces_between_groups(
    cell, other, printed, tmp_path
):
    row, _ = imported(tmp_path, content("windows", ["A;2022;2023", f"a;{cell};{other}"])).rows
    assert (row["printed"], row["value"]) == (printed, "7374.3")


@pytest.mark.parametrize("form", ["0", "0.0", "#,##0.00", "0.000", "General", '0.0" x"', "0;-0.0"])
@pytest.mark.parametrize("number", ["2.675", "-0.05", "0", "1234.5", "1e3", "0.30000000000000004"])
def test_the_short_way_to_what_a_format_shows_is_that_of_all_formats(form, number):
    held = stored(number)
    assert held == stored(float(number))
    assert held_number(held, form) == (f"{show(held, form).shown:f}", held, form, "")


def test_what_headings_say_of_units_is_read_once_a_row_and_not_once_a_cell(monkeypatch):
    calls = []
    monkeypatch.setattr(headings, "said_by", lambda names: calls.append(names))
    rows = [["A", *map(str, range(2011, 2019))], *([f"r{n}", *"12345678"] for n in range(40))]
    one = found(workbook(rows))
    before = len(calls)
    headings.headed_cells(one.sheet, one.frame, "headings")
    assert len(calls) - before == 40 + 8
