"""Counts over time: each dot at the end of its period, as high as its count, doubt by one rule."""

import csv
import io
from dataclasses import replace

import pytest

from civicbrief.brief.charts.dot_drawing import dots
from civicbrief.brief.charts.dot_layout import Dot, Group, Layout
from civicbrief.brief.charts.drawing import FORMS
from civicbrief.brief.charts.labels import AIR, Box, spot_for
from civicbrief.brief.charts.scale import moment
from civicbrief.core.faults import TextError
from civicbrief.style.theme import DEFAULT
from civicbrief.text.runs import plain
from tests.brief.test_charts import shapes, texts
from tests.export.test_pseudo import crossings
from tests.support.charts import brief_of, drawn, project_with_passages, strokes, with_counts
from tests.support.project import LANGUAGES

GROUPS = (
    ("text", "made_said"),
    ("office", "made_third", "made_first", "made_second"),
    ("bureau", "made_bureau"),
)
VALUES = [(0.0, "0"), (10000.0, "10,000"), (20000.0, "20,000"), (30000.0, "30,000")]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return project_with_passages(tmp_path_factory.mktemp("dots"))


@pytest.fixture(scope="module")
def counts(data):
    return with_counts(data)


def chart(project, counts, language="en", *groups, **named):
    named.setdefault("apart", "bureau")
    return brief_of(project, counts, language).dots("chart-made", *(groups or GROUPS), **named)


def said(content):
    return plain(content["alt"]).replace("\u00a0", " ")


def dot(at, value, label="9", **ends):
    return Dot(at, value, **{"low": value, "high": value, "open": False, **ends}, label=label)


@pytest.mark.parametrize(
    ("period", "years"),
    [
        ("2024", 2025),
        ("2020-09", 2020.75),
        ("2025-12", 2026),
        ("2020-12-31", 2021),
        ("2020-03-15", 2020 + (2 + 15 / 31) / 12),
        ("2020-02-29", 2020 + 2 / 12),
        ("2019/2021", 2022),
    ],
)
def test_a_period_lies_at_its_end_in_twelfths_of_a_year(period, years):
    assert moment(period) == pytest.approx(years)


def test_dots_stand_at_their_dates_and_as_high_as_their_counts():
    """Two years: the middle of 2020 is a quarter of the way, the end of 2020 half of it."""
    group = Group("G", [dot(2020.5, 10000), dot(2021, 15000), dot(2022, 30000)], False, False)
    plan = Layout([group], FORMS["page"], VALUES, (2020, 2021), DEFAULT)
    wide, high = plan.right - plan.left, plan.bottom - plan.top
    marks = drawn(dots([group], FORMS["page"], VALUES, (2020, 2021), DEFAULT), "blue-fill")
    assert [((left + right) / 2, (top + foot) / 2) for left, top, right, foot in marks] == [
        pytest.approx((plan.left + share * wide, plan.bottom - count * high), abs=0.01)
        for share, count in ((1 / 4, 1 / 3), (1 / 2, 1 / 2), (1, 1))
    ]


def test_more_than_ends_in_three_slats_above_its_dot_and_dashes_the_line_to_it():
    known, more = dot(2020.5, 20000), dot(2021.5, 22000, high=None, open=True)
    svg = dots(
        [Group("G", [known, more], False, False)], FORMS["page"], VALUES, (2020, 2021), DEFAULT
    )
    slats = [part for part in drawn(svg, "blue-fill") if part[3] - part[1] < 1]
    assert [round(foot - top, 2) for _, top, _, foot in slats] == [0.9, 0.65, 0.4]
    dot_top = min(top for _, top, _, foot in drawn(svg, "blue-fill") if foot - top > 1)
    assert all(foot < dot_top for _, _, _, foot in slats)
    (line,) = [dashes for numbers, dashes in strokes(svg, "blue-fill") if len(numbers) == 4]
    assert line


def test_an_interval_is_a_beam_if_it_reaches_beyond_its_dot_and_else_only_stated():
    """28 mm for 30,000: 1,000 are 0.93 mm, less than a dot; 4,000 are 3.73 mm."""
    small = dot(2020.5, 16000, low=15500, high=16500)
    large = dot(2020.5, 16000, low=14000, high=18000)
    for one, beams in ((small, 0), (large, 3)):
        group = Group("G", [one], False, False)
        plan = Layout([group], FORMS["page"], VALUES, (2020, 2021), DEFAULT)
        svg = dots([group], FORMS["page"], VALUES, (2020, 2021), DEFAULT)
        bare = dots(
            [replace(group, dots=[dot(2020.5, 16000)])],
            FORMS["page"],
            VALUES,
            (2020, 2021),
            DEFAULT,
        )
        assert len(shapes(svg, "ink")) - len(shapes(bare, "ink")) == beams
    low, high = plan.beam(large)
    assert low - high == pytest.approx(4000 / 30000 * 28)


def test_the_text_is_ochre_others_blue_and_another_register_hollow_and_grey(project, counts):
    svg = chart(project, counts).content["pictures"]["page"]
    assert len(drawn(svg, "ochre-fill")) == 1
    assert len(drawn(svg, "blue-fill")) == 3 + 3  # dots, and the slats of one
    (diamond,) = [
        mark for mark in drawn(svg, "paper") if mark[2] - mark[0] < 3.5 and mark[3] - mark[1] < 3.5
    ]
    assert diamond
    assert len(strokes(svg, "line-3")) == 1


def test_no_line_joins_dots_of_two_groups(project, counts):
    """Three dots of the office have two lines between them; the others have none."""
    svg = chart(project, counts).content["pictures"]["page"]
    lines = [n for colour in ("ochre-fill", "blue-fill", "line-3") for n, _ in strokes(svg, colour)]
    assert sum(len(numbers) == 4 for numbers in lines) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_is_cut_or_lies_on_another(project, counts, language):
    found = chart(project, counts, language).content["pictures"]
    assert {*found} == {"page", "wide", "small"}
    for form, svg in found.items():
        assert list(crossings(svg)) == [], form
        said = " ".join(element.text for element in texts(svg))
        assert all(name in said for name in ("Text", "Office", "Bureau"))


@pytest.mark.parametrize("form", ["page", "wide", "small"])
def test_no_label_lies_on_a_dot_or_its_marks_of_doubt(form):
    known = [dot(2020 + n / 8, 14000 + 900 * (n % 3), "about 9 thousand") for n in range(1, 13)]
    more = [dot(2020.5, 12000, high=None, open=True), dot(2021.5, 13000, low=9000, high=17000)]
    groups = [Group("Known", known, False, False), Group("More", more, True, False)]
    plan = Layout(groups, FORMS[form], VALUES, (2020, 2021), DEFAULT)
    marks = [plan.mark(one) for one in known + more]
    assert len(plan.labels) > 3
    for _, spot in plan.labels:
        assert not any(spot.box.meets(mark) for mark in marks)


def test_crowded_dots_print_first_and_last_value_and_others_only_where_there_is_room():
    many = [dot(2020 + n / 24, 15000, f"value {n} of many") for n in range(1, 49)]
    group = Group("Made", many, False, False)
    for form in ("page", "wide", "small"):
        svg = dots([group], FORMS[form], VALUES, (2020, 2021), DEFAULT)
        said = [element.text for element in texts(svg)]
        assert list(crossings(svg)) == []
        assert "value 1 of many" in said
        assert "value 48 of many" in said
        assert sum(text.startswith("value") for text in said) < 48


def test_a_label_keeps_off_marks_and_is_set_elsewhere_only_if_it_is_needed():
    mark, area = Box(10, 10, 12, 12), Box(0, 0, 40, 40)
    right = spot_for(mark, (5, 4), area, [mark], ("right", "above"), needed=False)
    assert right.box == Box(12 + AIR, 9, 17 + AIR, 13)
    above = spot_for(mark, (5, 4), area, [mark, right.box], ("above",), needed=False)
    assert above.box == Box(8.5, 9 - AIR - 3 + 0, 13.5, 10 - AIR)
    wall = Box(0, 0, 40, 20)
    assert spot_for(mark, (5, 4), area, [wall], ("right", "above", "below", "left"), False) is None
    far = spot_for(mark, (5, 4), area, [wall], ("right",), needed=True)
    assert far.away
    assert far.box.top >= 20


def test_the_alternative_says_each_count_with_its_date_and_range(project, counts):
    assert said(chart(project, counts).content) == (
        "Dots over time. Made. Said, measured. Text: 6,000 (31 December 2020); "
        "Office: more than 22 thousand (September 2020), "
        "20 thousand (range 19.5–20.5, June 2022), 24,000 (December 2023); "
        "Bureau: 30,000 (2022)."
    )


def test_rows_and_csv_have_one_row_for_each_dot_in_order_of_time(project, counts):
    content = chart(project, counts).content
    rows = list(csv.DictReader(io.StringIO(content["csv"])))
    order = ["made_said", "made_first", "made_second", "made_third", "made_bureau"]
    assert [row["id"] for row in rows] == order
    assert [row["value"] for row in rows] == ["6000", "", "20", "24000", "30000"]
    assert [row["low"] for row in rows] == ["6000", "22", "19.5", "24000", "30000"]
    table = content["table"]["rows"]
    assert [row[:2] for row in table] == [
        [plain(row["name"]), plain(row["value"])] for row in content["rows"]
    ]
    table = [[cell.replace("\u00a0", " ") for cell in row] for row in table]
    assert table[1] == ["Office, September 2020", "more than 22 thousand", "–"]
    assert table[2] == ["Office, June 2022", "20 thousand", "19.5–20.5"]


def test_languages_draw_the_same_dots(project, counts):
    found = []
    for language in LANGUAGES:
        content = chart(project, counts, language).content
        ids = [
            [run["n"] for run in row["value"] if isinstance(run, dict)] for row in content["rows"]
        ]
        marks = drawn(content["pictures"]["small"], "blue-fill")
        found.append((ids, len(marks)))
    assert found[0] == found[1] == found[2]


def test_a_count_that_the_data_lack_is_named_and_not_drawn(project, counts):
    groups = (("text", "made_said"), ("office", "made_first", "made_nowhere"))
    content = chart(project, counts, "en", *groups, apart=()).content
    assert plain(content["rows"][-1]["value"]) == "no data"
    assert "Office: more than 22 thousand (September 2020), no data" in said(content)
    assert len(drawn(content["pictures"]["page"], "blue-fill")) == 1 + 3
    brief = brief_of(project, counts, gaps="leave out")
    left = brief.dots("chart-made", *groups).content
    assert "no data" not in said(left)
    assert brief.dots("chart-made", ("text", "made_said"), ("office", "made_nowhere")) is None


def test_a_metric_an_unknown_group_and_no_figure_at_all_are_refused(project, counts):
    with pytest.raises(TextError, match="chart-made: npo_per_100k is a metric"):
        chart(project, counts, "en", ("text", "npo_per_100k"), apart=())
    with pytest.raises(TextError, match="apart names burau, no group"):
        chart(project, counts, apart="burau")
    with pytest.raises(TextError, match="chart-made: the data hold none"):
        chart(project, counts, "en", ("text", "made_nowhere"), apart=())


def test_doubt_is_explained_once_under_the_first_chart_that_draws_it(project, counts):
    brief = brief_of(project, counts)
    exact = brief.dots("chart-made", ("text", "made_said"))
    first, second = (
        brief.bars("chart-ready", "giving_readiness", "donated_money_2021") for _ in range(2)
    )
    assert "In all figures" not in plain(exact.content["source"])
    assert plain(first.content["source"]).count("In all figures") == 1
    assert plain(second.content["source"]).count("In all figures") == 1  # the cell, run again
    other = brief.dots("chart-made", *GROUPS)
    assert "In all figures" not in plain(other.content["source"])
