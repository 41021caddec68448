"""Findings: how firmly a predicate holds, and what would overturn it."""

from decimal import Decimal as D

import pytest

from civicbrief.data.tables import read_tables
from civicbrief.metrics import findings, results
from civicbrief.metrics.data_check import check_data
from civicbrief.metrics.interval import Interval, missing
from tests.support.project import METRICS, change, civicbrief, load, project_in


@pytest.mark.parametrize(
    ("low", "value", "high", "certainty"),
    [
        ("1", "2", "3", "certain"),
        ("0", "1", "2", "likely"),  # zero itself is in it
        ("-1", "0.6", "2", "likely"),  # two thirds of its length above zero
        ("-2", "0.1", "1", "open"),  # one third
        ("-1", "0.1", "1", "open"),  # just half
        ("-1", "-0.1", "2", "open"),  # the value itself below
        ("-3", "-2", "-1", "false"),
        ("-3", "-1", "0", "false"),
        ("0", "0", "0", "false"),
        ("-1", None, None, "open"),  # open above: no length to share
        ("1", None, None, "certain"),
        (None, None, "-1", "false"),
    ],
)
def test_certainty_follows_from_the_interval(low, value, high, certainty):
    ends = [None if end is None else D(end) for end in (value, low, high)]
    assert findings.certainty(Interval(*ends), "above") == certainty


def test_below_zero_is_the_mirror_of_above():
    assert findings.certainty(Interval(D(-2), D(-3), D(-1)), "below") == "certain"
    assert findings.certainty(Interval(D(2), D(1), D(3)), "below") == "false"
    assert findings.certainty(Interval(D("-0.6"), D(-2), D(1)), "below") == "likely"


def test_a_metric_that_is_not_available_leaves_its_finding_open():
    assert findings.certainty(missing("missing bloggers"), "above") == "open"


@pytest.mark.parametrize(
    ("metric", "nearest", "reach"),
    [
        ("npo_public_majority", "npo_public_organisations", 3383),  # half of 6766
        ("npo_registered_gap", "ngo_registered_2020", "6.766"),  # thousands; 6766 would need 22000
        ("giving_gap", "giving_readiness", 29),
        ("housing_gap", "housing_planned_2020", 10),
    ],
)
def test_the_nearest_way_to_overturn_a_finding(metric, nearest, reach, data):
    card = METRICS[metric]
    inputs = {name: data.seen[name] for name in card.inputs}
    found = findings.overturning(card, inputs)
    assert found[0] == nearest
    assert found[1] == pytest.approx(D(reach), rel=D("0.00001"))


def test_nothing_overturns_a_metric_that_never_reaches_zero(data):
    card = METRICS["npo_share_public"]
    inputs = {name: data.seen[name].__class__ and data.seen[name] for name in card.inputs}
    found = findings.overturning(card, inputs)
    assert found is None or found[1] == 0


def test_an_inference_is_open_when_its_ground_moves(copy):
    change(copy, "sources", "law-public-control", date="2024-10-02")
    data = load(copy)
    found = results.compute(data).verdicts
    assert found["finding-control-law"].result == "open"
    assert found["finding-limits-documented"].result == "likely"


def test_a_refuted_message_without_words_for_that_stops_the_build(copy, tmp_path):
    """Fewer registered NGOs than the text's total; the wording is taken out of one language."""

    change(copy, "observations", "ngo_registered_2020", value="5", printed="5", qualifier="exact")
    project = tmp_path / "project"
    project_in(project)
    assert civicbrief("check", "--data", copy, cwd=project).returncode == 0
    text = project / "notebooks" / "text" / "ru.ftl"
    words = text.read_text(encoding="utf-8")
    start = words.index("message-count =")
    line = words.index("    [false]", start)
    text.write_text(words[:line] + words[words.index("\n", line) + 1 :], encoding="utf-8")
    done = civicbrief("check", "--data", copy, cwd=project)
    assert done.returncode == 1
    assert "ru.ftl" in done.stdout
    assert "finding-more-organisations" in done.stdout


def test_an_inference_may_not_rest_on_a_claim_without_a_source(copy):
    change(copy, "claims", "speech-limits", evidence="")
    (fault,) = check_data(read_tables(copy), METRICS)
    assert (fault.file, fault.column, fault.value) == (
        "findings.csv",
        "basis",
        "claim-speech-limits",
    )
