"""Tables of the notebooks: the brief's look, sensible digits, nothing cut, nothing unescaped."""

import math
import re
from dataclasses import replace
from decimal import Decimal

import pytest

from civicbrief.brief import tables
from civicbrief.brief.notebook_table import EMPTY, NONE, Table, rounded
from civicbrief.core.faults import UsageError
from civicbrief.data.observation import Unit
from civicbrief.metrics import results
from civicbrief.metrics.claim_rules import COUNTS


@pytest.fixture(scope="module")
def found(data):
    return results.compute(data)


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        ("73.263375702", "73.26"),
        ("0.513291240372", "0.5133"),
        ("-0.25", "-0.25"),
        ("15234", "15234"),
        ("1781760.4", "1781760"),
        ("0", "0"),
        ("", ""),
        ("not available: missing bloggers", "not available: missing bloggers"),
    ],
)
def test_a_fraction_has_four_digits_and_a_whole_number_all(exact, shown):
    assert rounded(exact) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [(18877.05, "18877.05"), (6766.0, "6766"), (34.7292853236, "34.73"), (math.nan, NONE)],
)
def test_what_was_printed_is_shown_in_full_and_what_was_computed_is_rounded(number, shown):
    page = Table([{"id": "x", "n": number}]).set_index("id")._repr_html_()
    assert f'<td class="number">{shown}</td>' in page


def test_the_table_of_metrics_names_every_metric_in_full_but_the_counts(data, found):
    page = tables.of_metrics(found)._repr_html_()
    named = re.findall(r'<th scope="row">([^<]+)</th>', page)
    counts = list(tables.counts(found).index)
    assert named == [name for name in data.metrics if name not in counts]
    assert {name for name in counts if name.startswith("claims_")} == set(COUNTS)
    assert len(counts) == len(COUNTS) + sum(name.startswith("panel_") for name in data.metrics)
    assert "registered NGOs of the nearest official count less the text&#39;s total" in page
    assert "…" not in page
    assert "73.263375702" not in page


def test_an_input_stands_with_its_value_and_how_exact_it_is(found):
    """More than 60 % are ready to give; a rounded 29 % gave; 6,766 organisations are counted."""
    inputs = tables.of_metrics(found)["inputs"]
    assert inputs["giving_gap"] == "giving_readiness > 60; donated_money ≈ 29"
    assert inputs["npo_share_public"] == "npo_public_organisations = 4957; npo_total = 6766"


def test_a_sum_can_be_redone_from_its_inputs_as_they_are_read(found):
    """18,204 less 16 thousand is 2,204, and not 18,188; 15 million less 10 million is 5 million."""
    rows = tables.of_metrics(found)
    assert rows["inputs"]["ngo_active_change"] == (
        "ngo_active_2023 = 18204; ngo_active_2021 ≈ 16 thousand"
    )
    assert rows["value"]["ngo_active_change"] == 2204
    assert rows["inputs"]["housing_gap"] == (
        "housing_planned_2020 ≈ 15 million; housing_area ≈ 10 million"
    )
    overturned = tables.of_verdicts(found, "finding")["overturned at"]
    assert overturned["more-organisations"] == "6.766 thousand"
    assert overturned["mostly-public"] == "3383"  # half of 6,766


def test_a_word_that_is_in_no_list_comes_with_its_unit(found):
    """Tenge may be counted in thousand millions, for which a unit has no kind."""
    seen = found.data.seen["npo_total"]
    unit = Unit("billion tenge", "plain", Decimal(10**9))
    data = replace(found.data, observations={"npo_total": replace(seen, unit=unit)})
    inputs = tables.of_metrics(results.compute(data))["inputs"]["npo_share_public"]
    assert inputs == "npo_public_organisations: none; npo_total = 6766 billion tenge"


def test_a_narrow_window_cuts_off_what_is_printed_last(found):
    """Names of figures break after each sign _, so that no column is wider than it must be."""
    rows = tables.of_metrics(found)
    assert list(rows.reset_index())[:4] == ["metric", "meaning", "printed", "unit"]
    assert "npo_<wbr>total" in rows._repr_html_()
    assert '<th scope="row">npo_share_public</th>' in rows._repr_html_()


def test_a_metric_without_a_value_has_an_end_and_the_words_that_the_brief_prints(found):
    """More than 60 (at most 100) less 28.5 to 29.5: from 30.5, for 60 - 29.5, to 71.5."""
    row = tables.of_metrics(found).loc["giving_gap"]
    assert math.isnan(row["value"])
    assert (row["lowest"], row["highest"], row["printed"]) == (30.5, 71.5, "more than 30.5")


def test_the_corners_of_a_gap_are_the_four_pairs_of_ends(found):
    """21 % rounded is 20.5 to 21.5, 12 % is 11.5 to 12.5."""
    assert tables.example(found) == "volunteering_gap"
    shown = tables.corners(found, "volunteering_gap")
    assert shown.to_numpy().tolist() == [
        [20.5, 11.5, 9],
        [20.5, 12.5, 8],
        [21.5, 11.5, 10],
        [21.5, 12.5, 9],
    ]
    assert "return volunteering_readiness - volunteered_time" in tables.function(
        found, "volunteering_gap"
    )


def test_the_last_digit_is_no_finer_than_the_way_to_an_end(found):
    """41.006… to 43.65… reaches 1.32 to either side: units count, and tenths do not."""
    (row,) = tables.digits(found, "npo_share_of_active").to_dict("records")
    assert round(row["up or down by"], 2) == 1.32
    assert (row["last digit"], row["printed"]) == (1, "42")


def test_a_side_of_zero_is_certain_only_for_a_whole_interval(found):
    side = tables.scaled(tables.of_metrics(found))["side"]
    assert side["giving_gap"] == "above zero"
    assert side["participation_above_kyrgyzstan"] == "zero is inside"  # -0.391 to 0.330
    assert side["npo_parts_gap"] == "zero is inside"  # exactly zero
    assert side["civil_society_rating_change"] == "below zero"


def test_an_end_that_there_is_not_lies_beyond_the_axis(found):
    """Of more than 15,234 organisations, the lowest end is known: all of itself."""
    row = tables.scaled(tables.of_metrics(found)).loc["npo_registered_gap"]
    assert (row["lowest"], row["highest"]) == (1, 2)


def test_what_rests_on_a_metric_stands_beside_it(found):
    metrics = tables.of_metrics(found)
    follows = tables.follows(found, metrics.loc[["npo_registered_gap", "npo_per_100k"]])
    assert dict(follows["verdict"]) == {
        "npo-total": "contradicted",
        "more-organisations": "certain",
    }


def test_where_nothing_rests_on_metrics_it_is_said_and_without_metrics_nothing_is(found):
    metrics = tables.of_metrics(found)
    nothing = tables.follows(found, metrics.loc[["npo_per_100k"]])
    assert "no finding of the brief rests on these metrics" in nothing._repr_html_()
    assert tables.follows(found, metrics[:0]) is None


def test_each_figure_is_an_input_of_a_metric_or_stands_among_the_unused(found):
    """The count of the Bureau of 2024 goes into no metric, that of the text into several."""
    unused = tables.unused(found)
    inputs = " ".join(tables.of_metrics(found)["inputs"])
    assert {*unused.index} == {name for name in found.data.observations if f"{name} " not in inputs}
    assert tuple(unused.loc["ngo_bureau_2024", ["period", "value", "unit"]]) == (
        *("2024", 28.1, "thousand organisations"),
    )
    assert "npo_total" not in unused.index


def test_without_a_row_a_table_says_so_and_can_still_be_asked(data):
    bare = replace(data, observations={}, declared={}, claims={}, findings={}, sentences={})
    found = results.compute(bare)
    metrics = tables.of_metrics(found)
    nothing = metrics[metrics["inputs"].str.contains("giving") & ~metrics.index.str.contains("x")]
    made = [
        *(nothing, tables.figures(bare)),
        *(tables.independent(bare), tables.balances(bare), tables.claims(bare)),
        *(tables.corners(found, tables.example(found)), tables.digits(found, "")),
    ]
    assert all(EMPTY in each._repr_html_() for each in made)
    assert "this project have no claim." in tables.of_verdicts(found, "claim")._repr_html_()
    assert "Every figure goes into a metric." in tables.unused(found)._repr_html_()
    assert "No metric" in tables.function(found, "")._repr_html_()
    assert list(nothing.index.str.upper()) == []


@pytest.mark.parametrize("shown", [tables.function, tables.corners, tables.digits])
def test_a_mistyped_metric_is_asked_about(found, shown):
    with pytest.raises(UsageError, match=r'no metric "giving_gab"\. Did you mean giving_gap\?'):
        shown(found, "giving_gab")


def test_any_metric_can_be_put_in_the_open(found):
    for name in found.intervals:
        assert tables.function(found, name)
        lowest, highest = found.intervals[name].low, found.intervals[name].high
        results = tables.corners(found, name).get("result", [math.nan])
        if found.metrics[name].inputs and lowest is not None and highest is not None:
            scale = found.metrics[name].unit.scale
            assert min(results) == pytest.approx(float(lowest * scale)), name
            assert max(results) == pytest.approx(float(highest * scale)), name


def test_what_a_cell_holds_is_text_and_numbers_stand_to_the_right():
    table = Table([{"id": "<b>x</b>", "n": "1.5"}]).set_index("id")
    page = table._repr_html_()
    assert "&lt;b&gt;x&lt;/b&gt;" in page
    assert '<th scope="col" class="number">n</th>' in page
    assert '<td class="number">1.5</td>' in page
    assert isinstance(table.sort_index(), Table)


def test_a_series_of_the_panel_is_told_with_its_years_and_countries(data):
    """By lines of `panel.csv`; its countries and those of `revisions.csv` are 174 together."""
    row = tables.panel(data).loc[("v2x_cspart", "v13")]
    columns = ["first year", "last year", "countries", "countries for revisions"]
    assert list(row[columns]) == [2010, 2022, 16, 174]
