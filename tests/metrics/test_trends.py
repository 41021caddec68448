"""The trend rule: each branch by hand, the words of all countries, and what it refuses to judge."""

import csv
import json
from dataclasses import replace
from decimal import Decimal as D
from pathlib import Path

import pytest

from civicbrief.data.observation import Unit
from civicbrief.data.panel import Panel, Series, read_panel
from civicbrief.data.tables import read_tables
from civicbrief.metrics import results, trends
from civicbrief.metrics.data_check import check_data
from civicbrief.metrics.trends import trend, trends_of
from tests.support.project import METRICS, ROOT
from tests.support.trend_words import HEAD, trend_words

INDEX = Unit("index", "plain", low=D(0), high=D(1))
EXPECTED = Path(__file__).with_name("trends.csv")
BACK = {"rose-since-lower": "rose", "fell-since-higher": "fell"}


# --- each line of the rule


@pytest.fixture
def pair(seen):
    """First and last value of one release, perhaps with their intervals."""

    def make(first, last, bounds=(None, None), release=""):
        return tuple(
            seen(value, "rounded", INDEX, bounds=ends and tuple(map(D, ends)), release=release)
            for value, ends in zip((first, last), bounds, strict=True)
        )

    return make


APART = (("0.10", "0.14"), ("0.15", "0.20"))
TOUCHING = (("0.10", "0.15"), ("0.15", "0.20"))


def test_one_release_with_intervals_is_judged_by_whether_they_have_a_value_in_common(pair):
    assert trend([pair("0.12", "0.18", APART)], None, {}) == "rose"
    assert trend([pair("0.18", "0.12", APART[::-1])], None, {}) == "fell"
    assert trend([pair("0.12", "0.18", TOUCHING)], None, {}) == "no-firm-change"
    assert trend([pair("0.18", "0.12", TOUCHING[::-1])], None, {}) == "no-firm-change"


def test_two_releases_need_intervals_apart_and_changes_beyond_the_usual_revision(pair):
    newer = pair("0.12", "0.18")
    assert trend([pair("0.12", "0.18", APART), newer], D("0.05"), {}) == "rose"
    assert trend([pair("0.12", "0.18", APART), newer], D("0.06"), {}) == "no-firm-change"
    assert trend([pair("0.12", "0.18", TOUCHING), newer], D("0.05"), {}) == "no-firm-change"


def test_an_overlap_comes_before_a_disagreement(pair):
    falls = pair("0.18", "0.12")
    assert trend([pair("0.12", "0.18", TOUCHING), falls], D("0.01"), {}) == "no-firm-change"
    assert trend([pair("0.12", "0.18", APART), falls], D("0.01"), {}) == "releases-disagree"


def test_intervals_are_those_of_the_newest_release_that_gives_them(pair):
    older, newer = pair("0.12", "0.18", TOUCHING), pair("0.12", "0.18", APART)
    assert trend([older, newer], D("0.01"), {}) == "rose"
    assert trend([newer, older], D("0.01"), {}) == "no-firm-change"


@pytest.mark.parametrize(
    ("older", "newer", "word"),
    [
        (("0.400", "0.466"), ("0.400", "0.446"), "no-firm-change"),  # 0.046 is below 0.050
        (("0.400", "0.466"), ("0.400", "0.450"), "no-firm-change"),  # 0.050 is not above it
        (("0.400", "0.466"), ("0.400", "0.451"), "rose"),
        (("0.466", "0.400"), ("0.451", "0.400"), "fell"),
        (("0.400", "0.466"), ("0.400", "0.300"), "releases-disagree"),
        (("0.400", "0.400"), ("0.400", "0.900"), "no-firm-change"),  # a change of zero in one
        (("0.400", "0.400"), ("0.900", "0.400"), "no-firm-change"),
    ],
)
def test_two_releases_must_agree_beyond_the_usual_revision(older, newer, word, pair):
    assert trend([pair(*older), pair(*newer)], D("0.050"), {}) == word


@pytest.mark.parametrize(
    ("first", "last", "later", "word"),
    [
        ("0.400", "0.500", "0.450", "rose"),  # exactly half of 0.100 taken back
        ("0.400", "0.500", "0.449", "rose-since-lower"),
        ("0.400", "0.500", "0.600", "rose"),
        ("0.500", "0.400", "0.450", "fell"),
        ("0.500", "0.400", "0.451", "fell-since-higher"),
    ],
)
def test_more_than_half_of_a_change_taken_back_is_part_of_the_word(first, last, later, word, pair):
    older, newer = pair(first, last, release="v1"), pair(first, last, release="v2")
    assert trend([older, newer], D("0.05"), {"v2": D(later)}) == word


def test_a_change_is_set_against_later_years_of_its_own_release_only(pair):
    """v1 rises by 0.100 and v2 by 0.200: at 0.440, v1 has lost 60 % of its own, v2 30 %."""
    v1, v2 = pair("0.400", "0.500", release="v1"), pair("0.300", "0.500", release="v2")
    assert trend([v1, v2], D("0.05"), {"v1": D("0.440")}) == "rose-since-lower"
    assert trend([v1, v2], D("0.05"), {"v2": D("0.440")}) == "rose"
    assert trend([v1, v2], D("0.05"), {"v3": D("0.000")}) == "rose"


def test_nothing_is_judged_by_one_release_alone_or_without_a_usual_revision(pair):
    large = pair("0.100", "0.900")
    assert trend([large], None, {}) == trend([large, large], None, {}) == "one-release"
    assert trend([], D("0.01"), {}) == "one-release"


# --- the panel: which releases, which years, which areas


@pytest.fixture
def panel(seen):
    """A panel of two areas: releases with their level, and "release year": value of the home."""

    def make(levels, values, sample=("KAZ", "KGZ")):
        series = [
            Series("x", name, INDEX, D(level) if level else None, "s") for name, level in levels
        ]
        made = {}
        for area in ("KAZ", "KGZ"):
            for key, value in values.items():
                release, year = key.split()
                spread = D("0.01") if dict(levels)[release] else None
                bounds = (D(value) - spread, D(value) + spread) if spread else None
                one = seen(value, "rounded", INDEX, bounds=bounds, release=release)
                one = replace(one, id=f"{key} {area}", area=area, period=year, table="panel")
                made[area, "x", release, int(year)] = one
        return Panel("KAZ", 2020, {"x": series}, made, sample)

    return make


def home(panel):
    return next(each for each in trends_of(panel) if each.area == "KAZ")


TWO = {"v1 2020": "0.40", "v1 2023": "0.60", "v2 2020": "0.40", "v2 2024": "0.60"}


def test_the_window_ends_where_the_compared_releases_do_and_travels_with_the_word(panel):
    values = TWO | {"v2 2023": "0.60"}
    found = home(panel([("v1", ""), ("v2", "")], values))
    assert (found.word, found.years, found.later) == ("rose", "2020/2023", "")
    assert "v2 2024 KAZ" in found.rests  # it could have reversed the word
    found = home(panel([("v1", ""), ("v2", "")], values | {"v2 2024": "0.45"}))
    assert (found.word, found.years, found.later) == ("rose-since-lower", "2020/2023", "2024")


def test_a_year_that_was_made_good_reverses_nothing(panel):
    values = TWO | {"v2 2023": "0.60", "v2 2025": "0.60"} | {"v2 2024": "0.41"}
    assert home(panel([("v1", ""), ("v2", "")], values)).word == "rose"


def test_the_release_before_the_newest_is_the_newest_that_gives_intervals(panel):
    three = {f"{name} {year}": "0.40" for name in ("v1", "v2", "v3") for year in (2020, 2023)}
    compared = panel([("v1", "68"), ("v2", ""), ("v3", "")], three).compared["x"]
    assert [card.release for card in compared] == ["v1", "v3"]
    compared = panel([("v1", "68"), ("v2", ""), ("v3", "68")], three).compared["x"]
    assert [card.release for card in compared] == ["v2", "v3"]


def test_a_release_of_one_year_changes_no_word(panel):
    plain = [("v1", ""), ("v2", "")]
    before = home(panel(plain, TWO | {"v2 2023": "0.60"}))
    after = panel([*plain, ("v3", "")], TWO | {"v2 2023": "0.60", "v3 2025": "0.00"})
    assert home(after) == before
    assert after.last_values == {("x", "v3")}
    assert after.newest("x").period == "2025"


def test_without_declared_areas_two_releases_are_not_judged(panel):
    values = TWO | {"v2 2023": "0.60"}
    found = home(panel([("v1", "68"), ("v2", "")], values, sample=()))
    assert (found.word, found.years) == ("one-release", "")


def test_an_area_without_an_end_point_is_not_judged_by_what_is_left(panel):
    made = panel([("v1", "68"), ("v2", "")], TWO | {"v2 2023": "0.60"}, sample=("KGZ", "KGZ"))
    assert home(made).word == "rose"
    del made.values["KAZ", "x", "v2", 2020]
    assert home(replace(made)).word == "one-release"


def test_the_95th_percentile_of_a_hundred_revisions_lies_just_above_the_95th(seen):
    """Revisions 0.01 to 1.00: position 0.95 * 99 = 94.05 from the first, 0.95 + 0.05 * 0.01."""
    series = {"x": [Series("x", name, INDEX, None, "s") for name in ("a", "b")]}
    values, areas = {}, [f"A{place:02d}" for place in range(1, 101)]
    for place, area in enumerate(areas, start=1):
        for release, last in (("a", D(0)), ("b", D(place) / 100)):
            for year, value in ((2020, D(0)), (2023, last)):
                made = replace(seen("0", "rounded"), value=value, table="panel", release=release)
                values[area, "x", release, year] = made
    assert trends.usual_revision(Panel("A01", 2020, series, values, areas), "x") == D("0.9505")
    assert trends.usual_revision(Panel("A01", 2020, series, values, areas[:1]), "x") is None
    assert trends.usual_revision(Panel("A01", 2020, series, values, [*areas, "B"]), "x") is None


# --- the project's own data


def test_all_countries_have_the_words_that_a_second_program_worked_out(data):
    found = [
        (
            *(each.indicator, each.area),
            *(each.years.split("/") if each.years else ("", "")),
            *(BACK.get(each.word, each.word), each.later),
        )
        for each in trends_of(data.panel)
    ]
    with EXPECTED.open(encoding="utf-8", newline="") as file:
        head, *table = [tuple(row) for row in csv.reader(file)]
    assert head == HEAD
    assert table == list(trend_words(ROOT / "data"))
    assert sorted(found) == sorted(table)
    assert len({area for _, area, *_ in table}) == 16


KAZAKHSTAN = {
    "v2x_cspart": ("no-firm-change", "2020/2022", ""),
    "v2x_partipdem": ("rose", "2020/2024", ""),
    "v2x_freexp_altinf": ("rose-since-lower", "2020/2023", "2025"),
    "v2x_civlib": ("no-firm-change", "2020/2024", ""),
    "v2csreprss": ("releases-disagree", "2020/2023", ""),
    "voice_accountability": ("no-firm-change", "2020/2023", ""),
    "v2x_gencs": ("one-release", "", ""),
}


def test_the_rule_says_of_kazakhstan_what_its_values_say_by_hand(data):
    """Participation 0.231 to 0.591, then 0.287 to 0.649: they overlap. Participatory democracy at
    most 0.094, then at least 0.096, +0.046 and +0.044 against 0.0150. Expression +0.107 and +0.048
    against 0.0408; then 0.362 to 0.329 takes back 0.033 of 0.048. Civil liberties +0.006 against
    0.0217."""
    found = {
        e.indicator: (e.word, e.years, e.later) for e in trends_of(data.panel) if e.area == "KAZ"
    }
    assert {name: found[name] for name in KAZAKHSTAN} == KAZAKHSTAN


def test_changes_and_the_usual_revision_are_metrics(data):
    rows = {row["metric"]: row for row in results.metric_rows(results.compute(data))}
    assert rows["v2x_cspart_change_v15"]["value"] == "0.03"  # 0.446 - 0.416
    assert rows["v2x_freexp_altinf_change_v16"]["value"] == "0.048"  # 0.362 - 0.314
    assert rows["v2csreprss_change_v15"]["value"] == "-0.243"  # -0.104 - 0.139
    assert rows["v2x_cspart_revision"]["value"] == "0.0547"
    assert rows["panel_revision_areas"]["value"] == "174"
    assert rows["panel_areas"]["value"] == "16"


def test_a_whole_score_has_no_interval_and_an_estimate_is_rounded(data):
    score = data.panel.by_id["fiw_assembly_fiw2025_2025"]
    assert score.low == score.value == score.high
    plain = data.panel.by_id["v2x_cspart_v15_2023"]
    assert (plain.low, plain.high) == (D("0.4615"), D("0.4625"))


# --- what it rests on is there, or nothing is judged


def told(folder):
    return [str(fault) for fault in check_data(read_tables(folder), METRICS)]


def edit(folder, table, change):
    path = folder / f"{table}.csv"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def card(folder, change):
    path = folder / "datapackage.json"
    made = json.loads(path.read_text(encoding="utf-8"))
    change(made)
    path.write_text(json.dumps(made), encoding="utf-8")


def test_revisions_cut_to_their_header_are_one_fault_that_says_what_to_restore(copy):
    edit(copy, "revisions", lambda text: text.splitlines()[0] + "\n")
    (fault,) = told(copy)
    assert fault.startswith("revisions.csv: the table is empty, and 5056 values")
    assert "Restore the rows" in fault


def test_a_missing_area_is_named_with_its_release_and_year(copy):
    edit(
        copy,
        "revisions",
        lambda text: "".join(
            line for line in text.splitlines(True) if not line.startswith("ZWE,v2x_civlib,v16,2024")
        ),
    )
    (fault,) = told(copy)
    assert "revisions.csv: values of v2x_civlib that a trend rests on are missing" in fault
    assert "ZWE v16 2024" in fault


def test_a_missing_end_point_of_the_panel_is_told_of_the_panel(copy):
    start = "KAZ,v2x_freexp_altinf,v16,2023"
    edit(
        copy,
        "panel",
        lambda text: "".join(x for x in text.splitlines(True) if not x.startswith(start)),
    )
    (fault,) = told(copy)
    assert fault.startswith("panel.csv: values of v2x_freexp_altinf")
    assert "KAZ v16 2023" in fault


def test_an_area_outside_the_list_is_told_with_its_row(copy):
    card(copy, lambda made: made["revisionAreas"].remove("AFG"))
    (fault,) = told(copy)
    assert fault.startswith("revisions.csv:2:area: ")
    assert "revisionAreas" in fault


@pytest.mark.parametrize(
    ("areas", "problem"),
    [
        ("KAZ", "not a list"),
        (["KAZ"], "not a list"),
        (["KAZ", "kgz"], "no code"),
        (["KAZ", "KAZ"], "twice"),
    ],
)
def test_a_list_that_is_none_is_a_fault_of_the_card(areas, problem, copy):
    card(copy, lambda made: made.update(revisionAreas=areas))
    (fault,) = told(copy)
    assert fault.startswith("datapackage.json: revisionAreas")
    assert problem in fault


def test_a_release_with_a_level_needs_its_intervals_where_a_trend_rests_on_them(copy):
    row = next(
        line
        for line in (copy / "panel.csv").read_text(encoding="utf-8").splitlines()
        if line.startswith("KAZ,v2x_cspart,v13,2022,")
    )
    bare = ",".join(row.split(",")[:5]) + ",,"
    edit(copy, "panel", lambda text: text.replace(row, bare))
    (fault,) = told(copy)
    assert fault.startswith("panel.csv:")
    assert ":low: " in fault


def test_data_without_declared_areas_pass_and_compare_nothing(copy):
    """As the data of older projects: no list, and no column for exact scores."""
    card(copy, lambda made: made.pop("revisionAreas"))
    tables = read_tables(copy)
    panel = read_panel(tables)
    words = {each.word for each in trends_of(panel) if len(panel.compared[each.indicator]) > 1}
    assert words == {"one-release"}
