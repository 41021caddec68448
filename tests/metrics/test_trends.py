"""The trend rule, its thresholds, and what it says of Kazakhstan."""

from dataclasses import replace
from decimal import Decimal as D

import pytest

from civicbrief.data.observation import Unit
from civicbrief.data.panel import Panel
from civicbrief.metrics import results, trends
from civicbrief.metrics.trends import trend

INDEX = Unit("index", "plain", low=D(0), high=D(1))


@pytest.fixture
def pair(seen):
    """First and last value of one release, perhaps with their intervals."""

    def make(first, last, bounds=(None, None)):
        return tuple(
            seen(value, "rounded", INDEX, bounds=ends and tuple(map(D, ends)))
            for value, ends in zip((first, last), bounds, strict=True)
        )

    return make


APART = (("0.10", "0.14"), ("0.15", "0.20"))
TOUCHING = (("0.10", "0.15"), ("0.15", "0.20"))


def test_intervals_decide_where_the_newest_release_gives_them(pair):
    """Even where two releases agree by far more than they usually revise."""
    older = pair("0.10", "0.90")
    assert trend([older, pair("0.12", "0.18", APART)], D("0.01")) == "rose"
    assert trend([older, pair("0.18", "0.12", APART[::-1])], D("0.01")) == "fell"
    assert trend([older, pair("0.12", "0.18", TOUCHING)], D("0.01")) == "no-firm-change"


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
    assert trend([pair(*older), pair(*newer)], D("0.050")) == word


def test_one_release_is_not_judged_however_large_the_change(pair):
    assert trend([pair("0.100", "0.900")], None) == "one-release"
    assert trend([], None) == "no-data"


KAZAKHSTAN = {
    "v2x_cspart": "no-firm-change",
    "v2cseeorgs": "no-firm-change",
    "v2csreprss": "releases-disagree",
    "v2x_civlib": "no-firm-change",
    "v2x_libdem": "no-firm-change",
    "v2x_polyarchy": "no-firm-change",
    "v2x_partipdem": "rose",
    "voice_accountability": "no-firm-change",
    "v2x_gencs": "one-release",
}


def test_the_rule_says_of_kazakhstan_what_its_values_say_by_hand(data):
    """Participation +0.066 and +0.046 against 0.0491; participatory democracy at most 0.094 in
    2020 and at least 0.098 in 2023; voice -1.18 ± 0.127 and -1.004 ± 0.121 overlap."""
    found = {i: word for i, area, word, _ in trends.trends_of(data.panel) if area == "KAZ"}
    assert {name: found[name] for name in KAZAKHSTAN} == KAZAKHSTAN


def test_every_country_and_indicator_is_judged_once(data):
    found = [(indicator, area) for indicator, area, *_ in trends.trends_of(data.panel)]
    assert len(found) == len(set(found)) == 16 * 16 + 1  # voice and accountability: one country


def test_changes_and_the_usual_revision_are_metrics(data):
    rows = {row["metric"]: row for row in results.metric_rows(results.compute(data))}
    assert rows["v2x_cspart_change_v14"]["value"] == "0.066"  # 0.484 - 0.418
    assert rows["v2x_cspart_change_v15"]["value"] == "0.046"  # 0.462 - 0.416
    assert rows["v2csreprss_change_v15"]["value"] == "-0.243"  # -0.104 - 0.139
    assert rows["v2x_cspart_revision"]["value"] == "0.0491"
    assert rows["panel_revision_areas"]["value"] == "179"
    assert rows["panel_areas"]["value"] == "16"


def test_the_95th_percentile_of_a_hundred_revisions_lies_just_above_the_95th(seen):
    """Revisions 0.01 to 1.00: position 0.95 * 99 = 94.05 from the first, 0.95 + 0.05 * 0.01."""
    series = {"x": [_series("a"), _series("b")]}
    values = {}
    for place in range(1, 101):
        area = f"A{place:02d}"
        for release, last in (("a", D(0)), ("b", D(place) / 100)):
            for year, value in ((2020, D(0)), (2023, last)):
                made = replace(seen("0", "rounded"), value=value, table="revisions")
                values[area, "x", release, year] = made
    panel = Panel("A01", 2020, series, values)
    assert len(trends.revisions(panel, "x")) == 100
    assert trends.usual_revision(panel, "x") == D("0.9505")


def _series(release):
    from civicbrief.data.panel import Series

    return Series("x", release, INDEX, None, "s")
