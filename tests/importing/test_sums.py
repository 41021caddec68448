"""Sums are told apart: only lines of one unit, kind and block are parts, and no source is accused.

Each table below is as an office would send it; its figures can be added up by hand.
"""

import re

import pytest

from civicbrief.data.tables import read_tables
from civicbrief.importing.mapping import read_mapping
from civicbrief.importing.observations import read_observations
from civicbrief.importing.read_table import read
from civicbrief.importing.survey.survey import survey
from tests.importing.test_import_table import mapped
from tests.support.project import ROOT

PARTS = ("associations;70", "funds;40", "other;10")  # 120
WRONG = ("associations;70", "funds;40", "other;11")  # 121
SHARE = "share of funds, %;33.3"
SAID = "2020: associations + funds + other = 121; Total is 120."
NESTED = (  # 100 = 60 + 40, 60 = 35 + 25, 35 = 20 + 15, 40 = 22 + 18
    *("Total;100", "Total A;60", "Total A1;35", "a;20", "b;15", "c;25"),
    *("Total B;40", "d;22", "e;18"),
)


def noticed(folder, *lines, drop="", **settings):
    """What an import of a table says of its sums; series whose heading is `drop` are left out."""
    path = folder / "t.csv"
    path.write_text("\n".join(["Kind;2020", *lines]) + "\n", encoding="utf-8")
    mapping = mapped(path, **({"decimal": "."} | settings))
    text = re.sub(r'"TO DECIDE: yes or no[^"]*"', '"yes"', mapping.read_text(encoding="utf-8"))
    for line in re.findall(r"^      - .*\n", text, re.MULTILINE):
        if drop and f'"{drop}"' in line:
            text = text.replace(line, "")
    mapping.write_text(text, encoding="utf-8")
    told = read_observations(read(path), read_mapping(mapping), read_tables(ROOT / "data").units)
    return [one.removeprefix("t.csv: ") for one in told.notices if " = " in one]


@pytest.mark.parametrize(
    "lines",
    [
        ("Total;120", *PARTS),
        (*PARTS, "Total;120"),
        pytest.param((*PARTS, "Total;120", SHARE), id="a share below the counts and their total"),
        pytest.param(("Total;120", SHARE, *PARTS), id="a share above"),
        pytest.param(("Total;120", *PARTS, "share of funds;33"), id="a share by its word alone"),
        pytest.param(("Total;120", *PARTS, "average;40"), id="an average"),
        pytest.param(("Всего;120", *PARTS, "В среднем на область;40"), id="an average in Russian"),
        pytest.param(("Барлығы;120", *PARTS, "Орташа;40"), id="an average in Kazakh"),
        pytest.param(("Total;120", *PARTS, "per head;12"), id="a rate"),
        pytest.param(("Total;120", *PARTS, "growth;5"), id="a change"),
        pytest.param(
            ("Total;120", "associations;70", "of which new;30", "funds;40", "other;10"),
            id="of which",
        ),
        pytest.param(
            ("Всего;120", "объединения;70", "из них новых;30", "фонды;40", "прочие;10"),
            id="of which in Russian",
        ),
        pytest.param(
            ("Барлығы;120", "бірлестіктер;70", "оның ішінде жаңа;30", "қорлар;40", "басқа;10"),
            id="of which in Kazakh",
        ),
        pytest.param(
            ("Total;120", "of which associations;70", "funds;40", "other;10"),
            id="of which before the first part",
        ),
        pytest.param(("Total;120", *PARTS, "Total with branches;150"), id="a second total"),
        pytest.param(("Total;120", *PARTS, "All in all;120"), id="the same total twice"),
        pytest.param(("Total;60", "a;20", "b;40", "Total B;9", "c;4", "d;5"), id="two blocks"),
        pytest.param(
            ("By kind;", "Total;120", *PARTS, "By place;", "Total;121", "north;100", "south;21"),
            id="two sections with other totals",
        ),
        pytest.param(
            ("Total;120", "by kind:;", *PARTS, "staff:;", "drivers;3", "clerks;4"),
            id="sections of which one adds up",
        ),
        pytest.param(
            ("Total;120", "on climate change;70", "shareholders;40", "index funds;10"),
            id="parts that only their words make a change, a share and an index",
        ),
        pytest.param(
            ("Всего на 1 января;120", "средние школы;70", "фонды долга;40", "прочие;10"),
            id="secondary schools are no average",
        ),
        pytest.param(
            ("Барлығы;120", "орта мектептер;70", "қорлар;40", "басқа;10"),
            id="secondary schools are no average in Kazakh",
        ),
        pytest.param(NESTED, id="sub-totals in sub-totals"),
        pytest.param((*NESTED[::-1],), id="sub-totals in sub-totals, totals last"),
        pytest.param(("Total;120", "associations;70", "funds;40", "other;…"), id="a part unknown"),
    ],
)
def test_a_source_that_adds_up_is_not_accused(lines, tmp_path):
    assert noticed(tmp_path, *lines) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Total;120", *WRONG),
        ("Total;120", SHARE, *WRONG),
        ("Total;120", *WRONG, "average;40"),
        ("Total;120", *WRONG[:2], "of which new;25", WRONG[2]),
        ("Total;120", *WRONG, "staff:;", "drivers;3", "clerks;4"),
        ("Total;120", *WRONG, "Total B;9", "c;4", "d;5"),
    ],
)
def test_a_total_that_its_parts_miss_is_told_with_what_was_added(lines, tmp_path):
    assert noticed(tmp_path, *lines) == [SAID]


def test_a_sub_total_that_its_parts_miss_is_told_and_no_other(tmp_path):
    """15 becomes 16: only "Total A1" misses its parts, for the others add up by their totals."""
    lines = [line.replace("b;15", "b;16") for line in NESTED]
    assert noticed(tmp_path, *lines)[0].startswith("2020: a + b")
    assert len(noticed(tmp_path, *lines)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Из общей численности – женщины",
        "Із загальної кількості – жінки",
        "Жалпы сандан – аялдар / Из общей численности – женщины",
        "Жалпы санынан – әйелдер",
        "darunter: Frauen",
        "of the total: women",
        "Umumiy sondan ayollar",
    ],
)
def test_a_line_of_which_is_neither_a_total_nor_a_part(words, tmp_path):
    lines = ("Всего;120", "a;70", "b;40", "c;10", f"{words};30")
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["Kind;2020", *lines]) + "\n", encoding="utf-8")
    (one,) = survey(read(path)).tables
    assert {s["row"] for s in one.series if s["total"] == "yes"} == {"Всего"}
    assert noticed(tmp_path, *lines) == []
    short = ("Всего;120", "a;70", "b;20", f"{words};25")
    assert noticed(tmp_path, *short)[0] == "2020: a + b = 90; Всего is 120."


def test_two_totals_beside_the_same_wrong_parts_accuse_neither(tmp_path):
    assert noticed(tmp_path, "Total;120", *WRONG, "Total with branches;150") == []


def test_a_part_that_was_left_out_of_the_import_is_no_fault_of_the_source(tmp_path):
    assert noticed(tmp_path, "Total;120", *PARTS, drop="funds") == []
    assert noticed(tmp_path, "Total;120", *PARTS, "average;40", drop="average") == []


def test_rounded_parts_may_miss_a_rounded_total_by_their_rounding(tmp_path):
    """3.4 + 3.4 + 3.4 = 10.2, printed 3 + 3 + 3 = 9 and 10: four halves allow 2, not 3."""
    lines = ("a;3", "b;3", "c;3")
    assert noticed(tmp_path, "Total;10", *lines, qualifier="rounded") == []
    assert noticed(tmp_path, "Total;12", *lines, qualifier="rounded") == [
        "2020: a + b + c = 9; Total is 12."
    ]


def test_figures_of_which_only_an_end_is_known_are_not_added_up(tmp_path):
    assert noticed(tmp_path, "Total;10", "a;3", "b;3", "c;3", qualifier="more than") == []


def test_the_survey_finds_the_parts_of_each_total_among_lines_of_other_kinds(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["Kind;2020", *NESTED, SHARE]) + "\n", encoding="utf-8")
    (one,) = survey(read(path)).tables
    told = {s["row"]: s["total"] for s in one.series}
    assert {name for name, total in told.items() if total == "yes"} == {
        *("Total", "Total A", "Total A1", "Total B")
    }
    sums = [finding.value for finding in one.findings if finding.property == "total"]
    assert "Total (row 2) is the sum of a, b, c, d …" in sums
    assert "Total A1 (row 4) is the sum of a, b" in sums
