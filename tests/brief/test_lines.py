"""Lines over years: intervals of the release as a band and beams, another release as one mark."""

import csv
import io

import pytest

from civicbrief.brief.charts.drawing import DOT, FORMS
from civicbrief.brief.charts.line_drawing import Beside, Line, Lines
from civicbrief.core.faults import TextError
from civicbrief.style.theme import DEFAULT
from civicbrief.text.runs import plain
from tests.brief.test_charts import texts
from tests.export.test_pseudo import crossings
from tests.support.charts import (
    INDEX,
    brief_of,
    drawn,
    project_with_passages,
    strokes,
    with_series,
)
from tests.support.project import LANGUAGES

HOME = {
    2021: ("0.400", "0.200", "0.600"),
    2022: ("0.500", "0.300", "0.700"),
    2023: ("0.600", "0.500", "0.800"),
}
NEAR = {
    2021: ("0.300", "0.250", "0.350"),
    2022: ("0.500", "0.450", "0.550"),
    2023: ("0.500", "0.400", "0.700"),
}
FAR = {
    2021: ("0.100", "0.050", "0.150"),
    2022: ("0.100", "0.050", "0.150"),
    2023: ("0.100", "0.050", "0.150"),
}
VALUES = [(0.0, "0"), (0.5, "0.5"), (1.0, "1")]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return project_with_passages(tmp_path_factory.mktemp("lines"))


@pytest.fixture(scope="module")
def panel(data):
    return with_series(
        data,
        INDEX,
        ("made", "r1", "KAZ", HOME),
        ("made", "r1", "KGZ", NEAR),
        ("made", "r1", "UZB", FAR),
        ("made", "r2", "KAZ", {2025: "0.450"}),
        ("made_other", "r1", "KAZ", dict.fromkeys(HOME, "0.200")),
        ("made_other", "r1", "KGZ", dict.fromkeys(HOME, "0.300")),
    )


def chart(project, panel, language="en", indicator="made", areas=("KGZ", "UZB"), **named):
    return brief_of(project, panel, language).lines("chart-made", indicator, "r1", *areas, **named)


def line(points, bounds=()):
    return Line("Name", list(points.items()), "0.5", bounds)


def test_the_band_of_the_home_area_runs_from_its_low_to_its_high_ends():
    """A scale from 0 to 1 over 28 mm: an interval from 0.25 to 0.75 is half of it, 14 mm high."""
    home = line({2020: 0.5, 2022: 0.5}, [(2020, 0.25, 0.75), (2022, 0.25, 0.75)])
    plan = Lines([home], FORMS["page"], VALUES, [2020, 2022], DEFAULT)
    ((left, top, right, foot),) = drawn(plan.svg(), "blue-pale")
    assert (left, right) == pytest.approx((plan.left, plan.right), abs=0.01)
    assert (top, foot) == pytest.approx((plan.top + 28 / 4, plan.bottom - 28 / 4), abs=0.01)


def test_the_interval_of_the_last_year_stands_beside_each_name_at_its_height():
    home = line({2020: 0.5, 2022: 0.5}, [(2020, 0.4, 0.6), (2022, 0.25, 0.75)])
    other = line({2020: 0.2, 2022: 0.2}, [(2022, 0.0, 0.5)])
    plan = Lines([home, other], FORMS["page"], VALUES, [2020, 2022], DEFAULT)
    beams = {}
    for colour in ("blue-fill", "line-2"):
        for numbers, _ in strokes(plan.svg(), colour):
            if len(numbers) == 4 and abs(numbers[0] - numbers[2]) < 0.01 < numbers[0] - plan.right:
                beams[colour] = numbers[0], sorted(numbers[1::2])
    high = plan.bottom - plan.top
    assert beams["blue-fill"][1] == pytest.approx(
        [plan.top + high / 4, plan.bottom - high / 4], abs=0.01
    )
    assert beams["line-2"][1] == pytest.approx([plan.top + high / 2, plan.bottom], abs=0.01)
    assert beams["line-2"][0] - beams["blue-fill"][0] == pytest.approx(2.6, abs=0.01)


def test_an_older_interval_is_not_taken_for_that_of_the_last_year():
    assert line({2020: 0.5, 2022: 0.5}, [(2020, 0.4, 0.6)]).final is None
    assert line({2020: 0.5, 2022: 0.5}).final is None


def test_without_intervals_nothing_is_drawn_of_them(project, panel):
    content = chart(project, panel, indicator="made_other", areas=("KGZ",)).content
    assert not content["uncertain"]
    assert drawn(content["pictures"]["page"], "blue-pale") == []
    assert "In all figures" not in plain(content["source"])


def test_a_value_of_another_release_is_a_hollow_mark_at_its_year_that_nothing_leads_to():
    """From 2020 to 2025, the line ends in 2022, two fifths of the way."""
    home = line({2020: 0.5, 2022: 0.5})
    beside = Beside(2025, 0.25, "Other", "0.25")
    plan = Lines([home], FORMS["page"], VALUES, [2020, 2022, 2025], DEFAULT, beside)
    svg = plan.svg()
    (mark,) = [m for m in drawn(svg, "paper") if m[2] - m[0] == pytest.approx(2 * DOT, abs=0.05)]
    assert (mark[0] + mark[2]) / 2 == pytest.approx(plan.right, abs=0.01)
    assert (mark[1] + mark[3]) / 2 == pytest.approx(plan.bottom - 28 / 4, abs=0.01)
    end = plan.left + 2 / 5 * (plan.right - plan.left)
    solid = [numbers for numbers, dashes in strokes(svg, "blue-fill") if not dashes]
    lines = [numbers for numbers in solid if len(numbers) == 4]
    assert max(x for numbers in lines for x in numbers[0::2] if x < plan.right) <= end + 0.01


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("last", ["", "r2"])
def test_no_label_is_cut_or_lies_on_another(project, panel, language, last):
    found = chart(project, panel, language, last=last).content["pictures"]
    for form, svg in found.items():
        assert list(crossings(svg)) == [], form
        said = [element.text for element in texts(svg)]
        assert ("Book 1" in said, "Book 2" in said) == (False, bool(last))


def test_the_alternative_says_the_ranges_of_the_last_year_and_the_other_release(project, panel):
    said = plain(chart(project, panel, last="r2").content["alt"]).replace("\u00a0", " ")
    assert "Kazakhstan: from 0.400 in 2021 to 0.600 in 2023 (range 0.5–0.8)" in said
    assert "Kyrgyzstan: from 0.300 in 2021 to 0.500 in 2023 (range 0.4–0.7)" in said
    assert "Kazakhstan, Book 2: 0.450 (2025)" in said


def test_a_rank_is_told_only_where_intervals_do_not_overlap(project, panel):
    """In 2023 0.5–0.8 overlaps 0.4–0.7, so none is largest; 0.05–0.15 is below both."""
    said = plain(chart(project, panel).content["alt"])
    assert "Largest" not in said
    assert "Smallest in 2023: Uzbekistan, 0.100." in said
    said = plain(chart(project, panel, indicator="made_other", areas=("KGZ",)).content["alt"])
    assert "Largest in 2023: Kyrgyzstan, 0.300." in said


def test_csv_and_table_hold_the_intervals_and_the_other_release_apart(project, panel):
    content = chart(project, panel, last="r2").content
    rows = list(csv.DictReader(io.StringIO(content["csv"])))
    assert [(r["value"], r["low"], r["high"]) for r in rows if r["id"] == "made_r1_2023"] == [
        ("0.600", "0.500", "0.800")
    ]
    assert len(rows) == 3 * 3 + 1
    table = content["table"]
    assert table["head"][1:] == ["Kazakhstan", "Kyrgyzstan", "Uzbekistan", "Kazakhstan, Book 2"]
    assert table["rows"][-1] == ["2025", "–", "–", "–", "0.450"]


def test_languages_draw_the_same_lines(project, panel):
    found = []
    for language in LANGUAGES:
        content = chart(project, panel, language, last="r2").content
        ids = [
            [run["n"] for run in row["value"] if isinstance(run, dict) and "n" in run]
            for row in content["rows"]
        ]
        found.append((ids, len(strokes(content["pictures"]["page"], "line-2"))))
    assert found[0] == found[1] == found[2]


def test_one_year_is_no_line_and_several_years_are_no_last_value(project, panel):
    brief = brief_of(project, panel)
    with pytest.raises(TextError, match=r'single year.* Name r1, and .* last="r2"'):
        brief.lines("chart-made", "made", "r2")
    with pytest.raises(TextError, match="last names a release with one year; r1 holds 3 of made"):
        brief.lines("chart-made", "made", "r1", last="r1")
    with pytest.raises(TextError, match="the panel holds no made in r3"):
        brief.lines("chart-made", "made", "r1", last="r3")
