"""Scores on a short scale: each cell prints its score and is filled as far as the score reaches."""

import csv
import io

import pytest

from civicbrief.brief.charts.drawing import FORMS
from civicbrief.brief.charts.score_drawing import Cell, Scores
from civicbrief.core.faults import TextError
from civicbrief.export.outline import printed
from civicbrief.style.theme import DEFAULT
from civicbrief.text.runs import plain
from tests.brief.test_charts import texts
from tests.export.test_pseudo import crossings
from tests.support.charts import (
    COUNT,
    POINTS,
    brief_of,
    drawn,
    project_with_passages,
    with_series,
)
from tests.support.project import LANGUAGES

FIRST = {2021: "0", 2022: "1", 2023: "1", 2024: "4"}
OTHER = {2021: "3", 2022: "3", 2024: "3"}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return project_with_passages(tmp_path_factory.mktemp("scores"))


@pytest.fixture(scope="module")
def panel(data):
    series = ("made", "r1", "KAZ", FIRST), ("made_other", "r1", "KAZ", OTHER)
    return with_series(data, POINTS, *series)


def chart(project, panel, language="en", *indicators):
    names = indicators or ("made", "made_other")
    return brief_of(project, panel, language).scores("chart-made", "r1", *names)


@pytest.mark.parametrize("form", ["page", "wide", "small"])
def test_a_cell_is_filled_from_its_foot_as_far_as_its_score_reaches(form):
    """A score of 1 of 4 fills a quarter of its cell, 4 of 4 all of it."""
    cells = {2021: Cell(0.25, "1"), 2022: Cell(1, "4"), 2023: Cell(0, "0")}
    plan = Scores([("Name", cells)], [2021, 2022, 2023], FORMS[form], DEFAULT)
    quarter, whole, empty = drawn(plan.svg(), "blue-pale")
    top = plan.tops[0]
    assert quarter[1:4:2] == pytest.approx((top + plan.high * 0.75, top + plan.high), abs=0.01)
    assert whole[1:4:2] == pytest.approx((top, top + plan.high), abs=0.01)
    assert empty[3] - empty[1] == pytest.approx(0, abs=0.01)
    assert whole[0] == pytest.approx(plan.left + plan.cell, abs=0.01)


@pytest.mark.parametrize("share", [0, 0.25, 0.5, 0.75, 1])
@pytest.mark.parametrize("form", ["page", "wide", "small"])
def test_the_line_of_a_score_does_not_cross_its_digits(form, share):
    plan = Scores([("Name", {2021: Cell(share, "4")})], [2021], FORMS[form], DEFAULT)
    svg = plan.svg()
    (digits,) = [e for e in texts(svg) if e.text == "4"]
    base = float(digits.get("y")) * 25.4 / 72
    line = plan.tops[0] + plan.high * (1 - share)
    tall = FORMS[form].size * 25.4 / 72 * 0.7
    assert base < line - 0.6 or base - tall > line + 0.6
    assert plan.tops[0] < base - tall
    assert base < plan.tops[0] + plan.high


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 13])
def test_no_label_is_cut_or_lies_on_another(project, data, language, count):
    years = {2025 - number: str(number % 5) for number in range(count)}
    panel = with_series(data, POINTS, ("made", "r1", "KAZ", years))
    found = chart(project, panel, language, "made").content["pictures"]
    for form, svg in found.items():
        assert list(crossings(svg)) == [], form
        said = [element.text for element in texts(svg)]
        assert "First score" in said
        assert {"2025", str(2026 - count)} <= {*said}
        assert sum(text in {"0", "1", "2", "3", "4"} for text in said) == count


def test_a_year_without_a_score_has_a_dash_and_no_cell(project, panel):
    svg = chart(project, panel).content["pictures"]["page"]
    assert [e.text for e in texts(svg)].count("–") == 1
    assert len(drawn(svg, "blue-pale")) == len(FIRST) + len(OTHER)


def test_the_alternative_joins_years_of_the_same_score(project, panel):
    said = plain(chart(project, panel).content["alt"])
    assert said == (
        "Scores by year. Made. Said, measured. First score: 0 (2021), 1 (2022–2023), 4 (2024); "
        "Other score: 3 (2021–2022), 3 (2024)."
    )


def test_every_number_of_the_alternative_opens_in_the_table_below_the_chart(project, panel):
    """The first year of each score, and the last: 2021, 2022, 2024; a gap begins anew."""
    content = chart(project, panel).content
    opened = [
        [row[0][0] for row in content["table"]["cells"] if isinstance(row[column][0], dict)]
        for column in (1, 2)
    ]
    assert opened == [["2021", "2022", "2024"], ["2021", "2024"]]
    assert {*printed(content["alt"])} == {*printed(content["table"])} == {*printed(content["rows"])}


def test_table_and_csv_hold_every_score(project, panel):
    content = chart(project, panel).content
    assert content["table"]["head"][1:] == ["First score", "Other score"]
    assert content["table"]["rows"] == [
        ["2021", "0", "3"],
        ["2022", "1", "3"],
        ["2023", "1", "–"],
        ["2024", "4", "3"],
    ]
    rows = list(csv.DictReader(io.StringIO(content["csv"])))
    assert [row["value"] for row in rows] == ["0", "1", "1", "4", "3", "3", "3"]


def test_languages_draw_the_same_cells(project, panel):
    pictures = [chart(project, panel, one).content["pictures"]["page"] for one in LANGUAGES]
    cells = [drawn(picture, "blue-pale") for picture in pictures]
    assert cells[0] == cells[1] == cells[2]


def test_scores_need_one_unit_with_both_ends_a_known_series_and_room(project, panel, data):
    open_ended = with_series(data, COUNT, ("made", "r1", "KAZ", FIRST))
    with pytest.raises(TextError, match="the scale of things has no low or no high end"):
        chart(project, open_ended, "en", "made")
    two = with_series(open_ended, POINTS, ("made_other", "r1", "KAZ", OTHER))
    with pytest.raises(TextError, match="several units: made, things"):
        chart(project, two)
    with pytest.raises(TextError, match="the panel holds no mode in r1, but made in r1"):
        chart(project, panel, "en", "mode")
    long = with_series(data, POINTS, ("made", "r1", "KAZ", dict.fromkeys(range(1980, 2025), "1")))
    with pytest.raises(TextError, match="45 years have no room for their scores"):
        chart(project, long, "en", "made")


def test_where_gaps_are_left_out_a_strip_without_scores_is_none(project, panel):
    brief = brief_of(project, panel, gaps="leave out")
    assert brief.scores("chart-made", "r1", "mode") is None
    assert len(brief.scores("chart-made", "r1", "made", "mode").content["rows"]) == 1
