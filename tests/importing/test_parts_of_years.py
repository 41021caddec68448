"""Periods that two cells say together, and those of several months: none is read as a whole year.

Each table is tried in several languages and places; what it gives is its figures, each by row,
column and period.
"""

import pytest

from civicbrief.core.faults import InputError
from civicbrief.data.observation import Unit
from civicbrief.importing.mapping_writer import mapping_text
from civicbrief.importing.read_table import read_bytes
from civicbrief.importing.survey.survey import survey
from tests.importing.test_kinds_of_tables import (
    WAYS,
    content,
    figures,
    found,
    imported,
    periods_below,
    workbook,
)

QUARTERS = [f"2022-{first:02}/2022-{first + 2:02}" for first in (1, 4, 7, 10)]


@pytest.mark.parametrize(
    ("parts", "periods"),
    [
        (("январь", "февраль", "март", "апрель"), ["2022-01", "2022-02", "2022-03", "2022-04"]),
        (("қаңтар", "ақпан", "наурыз", "сәуір"), ["2022-01", "2022-02", "2022-03", "2022-04"]),
        (("Oct", "Nov", "Dec", "Total"), ["2022-10", "2022-11", "2022-12", "2022"]),
        (("I кв.", "II кв.", "III кв.", "IV кв."), QUARTERS),
        (("Q1", "Q2", "Q3", "Q4"), QUARTERS),
        (("I", "II", "III", "IV"), QUARTERS),
        (("I", "II", "III", "all"), ["2022"] * 4),  # groups of disability, say: no quarters
    ],
)
def test_parts_of_a_year_below_its_merge_are_periods_of_their_own(parts, periods):
    rows = [["Area", "2022", "", "", ""], ["", *parts], ["North", *"1234"], ["South", *"5678"]]
    got = figures(found(workbook(rows, "A1:A2", "B1:E1")))
    assert [when for _, _, when in got] == periods * 2
    kept = [part for part, when in zip(parts, periods, strict=True) if when == "2022"]
    assert [column for _, column, _ in got if column] == kept * 2


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("heads", "parts", "periods"),
    [
        ("Year;Month;Members", ("January", "February"), ["2022-01", "2022-02"]),
        ("Жыл;Тоқсан;Саны", ("I", "II"), QUARTERS[:2]),
        ("Год;Квартал;Число", ("1", "2"), QUARTERS[:2]),
        ("Жыл;Ай;Саны", ("5", "6"), ["2022-05", "2022-06"]),
        ("Yil;Chorak;Soni", ("I", "II"), QUARTERS[:2]),
    ],
)
def test_a_month_or_quarter_beside_its_year_is_no_row(way, heads, parts, periods):
    years = [when.replace("2022", "2023") for when in periods]
    lines = [f"{year};{part};{n}" for year in (2022, 2023) for n, part in enumerate(parts, 310)]
    got = figures(found(content(way, [heads, *lines])))
    assert [when for _, _, when in got] == periods + years
    assert {row for row, _, _ in got} == {""}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("first", "second", "periods"),
    [
        ("январь-март 2023", "январь-июнь 2023", ("2023-01/2023-03", "2023-01/2023-06")),
        ("Jan–Mar 2023", "Jan–Jun 2023", ("2023-01/2023-03", "2023-01/2023-06")),
        (
            "2023 ж. қаңтар-маусым",
            "2023 ж. қаңтар-қыркүйек",
            ("2023-01/2023-06", "2023-01/2023-09"),
        ),
        ("1 полугодие 2022", "II полугодие 2022", ("2022-01/2022-06", "2022-07/2022-12")),
        ("2022 H1", "2022 H2", ("2022-01/2022-06", "2022-07/2022-12")),
        ("9 месяцев 2022 г.", "9 місяців 2023", ("2022-01/2022-09", "2023-01/2023-09")),
        ("2023 ж. 6 ай", "2023-ж. 9 ай", ("2023-01/2023-06", "2023-01/2023-09")),
        ("2023-yil 6-oy", "2023-yil 9 oy", ("2023-06", "2023-01/2023-09")),
        ("Dec 2022 - Feb 2023", "Mar 2023 - May 2023", ("2022-12/2023-02", "2023-03/2023-05")),
    ],
)
def test_several_months_are_no_whole_year(way, first, second, periods):
    assert periods_below(way, first, second) == [*periods] * 2


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "words", [("план", "факт"), ("жоспар", "нақты"), ("reja", "amalda"), ("plan", "actual")]
)
def test_plan_and_fact_of_one_year_are_two_columns_of_it(way, words):
    plan, fact = words
    heads = [f"2023 {plan}", f"2023 {fact}", f"2024 {plan}"]
    got = figures(
        found(content(way, [";".join(["A", *heads]), "Grants;100;95;120", "Loans;10;9;11"]))
    )
    assert [(column, when) for _, column, when in got][:3] == [(head, head[:4]) for head in heads]
    assert list(got.values()) == ["100", "95", "120", "10", "9", "11"]


def test_a_series_of_which_one_figure_is_in_per_cent_is_asked_for_its_unit():
    """33% in C2, 120 in B2: nothing is asked of the row below."""
    one, other = found(content("csv", ["A;2022;2023", "B;120;33%", "C;40;45"])).series
    assert "if B2 is in per cent as C2 is" in one["unit"]
    assert "unit" not in other


def test_the_units_of_per_cent_to_choose_from_stand_beside_the_question_for_one():
    table = read_bytes("t", content("csv", ["A;2022;2023", "B;120;33%", "C;40;45"]))
    seen = survey(table)
    kinds = {"people": "plain", "percentiles": "plain", "үлес": "percent"}  # by kind, not by name
    known = {name: Unit(name, kind) for name, kind in kinds.items()}
    texts = {mapping_text(table, seen, "t", known) for _ in "twice"}
    (text,) = texts  # writing it changes nothing of the survey
    assert "of datapackage.json: үлес, if B2 is in per cent as C2 is; else" in text


SECTIONS = pytest.mark.parametrize(
    "words", [("2022", "2023"), ("2022 год", "2023 год"), ("2022-yil", "2023-yil")]
)


@SECTIONS
@pytest.mark.parametrize("way", WAYS)
def test_years_among_the_rows_are_the_periods_of_the_rows_below_them(way, words):
    one, other = words
    lines = ["A;all;active", f"{one};;", "North;10;8", "South;20;15"]
    table = found(content(way, [*lines, f"{other};;", "North;11;9", "West;7;6"]))
    assert table.period == "sections"
    assert figures(table) == {
        ("North", "all", "2022"): "10",
        ("North", "active", "2022"): "8",
        ("South", "all", "2022"): "20",
        ("South", "active", "2022"): "15",
        ("North", "all", "2023"): "11",
        ("North", "active", "2023"): "9",
        ("West", "all", "2023"): "7",
        ("West", "active", "2023"): "6",
    }


def test_one_year_for_sections_of_two_is_refused(tmp_path):
    """Of more than thirty rows, one line of the mapping brings in all."""
    rows = [f"Town {n};{n}" for n in range(10, 41)]
    table = content("csv", ["A;all", "2022;", *rows, "2023;", *rows])
    periods = [row["period"] for row in imported(tmp_path, table).rows]
    assert (periods.count("2022"), periods.count("2023"), len(periods)) == (31, 31, 62)
    with pytest.raises(InputError) as refused:
        imported(tmp_path, table, period="2022")
    faults = refused.value.faults
    assert [fault.row for fault in faults] == [*range(35, 66)]  # those below 2023, in row 34
    assert faults[0].problem == "the mapping says 2022 and its section 2023: 2023 / Town 10"
    assert 'Write period: "sections"' in faults[0].remedy


MONTHS = ["2021-01", "2021-02", "2022-01", "2022-02"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("lines", "periods"),
    [
        ("Month;2021;2022 January;1;3 February;2;4", [*MONTHS[::2], *MONTHS[1::2]]),
        ("Тоқсан;2022;2021 I;1;3 II;2;4", [QUARTERS[0], "2021-01/2021-03", QUARTERS[1]]),
        ("Год;январь;февраль 2021;110;120 2022;310;320 2023;510;520", MONTHS),
        ("Kind;Jan;Feb 2021;; Clubs;1;2 Funds;3;4 2022;; Clubs;5;6 Funds;7;8", MONTHS[:2] * 2),
    ],
)
def test_a_part_of_a_year_across_from_its_year_is_no_whole_year(way, lines, periods):
    """The month names the row and the year the column, or the year the row or its section."""
    got = figures(found(content(way, lines.split())))
    assert [when for _, _, when in got][: len(periods)] == periods
    named = {name for row, column, _ in got for name in (row, column)}
    assert named <= {"", "Clubs", "Funds"}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("first", "second"),
    [("2022 (urban)", "2023 (rural)"), ("2022 (среднее)", "2023 (максимум)"), ("2022", "2023 (%)")],
)
def test_what_brackets_say_beside_a_year_stays_a_part_of_the_heading(way, first, second):
    """A mark of how sure the figures are does not: "2022 (оценка)"."""
    got = figures(found(content(way, [f"A;{first};{second}", "North;10;8", "South;20;15"])))
    assert [when for _, _, when in got] == ["2022", "2023"] * 2
    told = [head if "(" in head else "" for head in (first, second)]
    assert [column for _, column, _ in got] == told * 2


@pytest.mark.parametrize("unit", ["тыс. чел.", "млн", "in thousands", "мың адам"])
def test_a_multiplier_in_brackets_beside_a_year_is_no_unit_of_one(tmp_path, unit):
    table = content("csv", [f"A;2022 ({unit});2023 ({unit})", "North;10;8", "South;20;15"])
    with pytest.raises(InputError) as refused:
        imported(tmp_path, table)
    assert any(unit.split()[-1] in fault.problem for fault in refused.value.faults)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("first", "second", "periods"),
    [
        ("2022 (январь-июнь)", "2023 (январь-июнь)", ("2022-01/2022-06", "2023-01/2023-06")),
        ("2022 (Jan)", "2022 (Feb)", ("2022-01", "2022-02")),
        ("2022 (I кв.)", "2022 (II кв.)", ("2022-01/2022-03", "2022-04/2022-06")),
    ],
)
def test_a_part_of_a_year_in_brackets_is_no_whole_year(way, first, second, periods):
    assert periods_below(way, first, second) == [*periods] * 2
