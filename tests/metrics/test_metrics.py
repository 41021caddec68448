"""The metrics of the project's own data, redone by hand, and their file."""

import ast
from dataclasses import replace
from decimal import Decimal as D

import pytest

from civicbrief.metrics import results
from civicbrief.metrics.definition import POPULATIONS
from civicbrief.metrics.results import interval_of
from civicbrief.metrics.rounding import print_metric
from tests.support.project import METRICS


def printed(name, data, population="world_bank"):
    card = METRICS[name]
    return str(print_metric(interval_of(card, data.seen, population), card.unit))


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("npo_share_public", "73.3"),  # 4957 / 6766
        ("npo_share_funds", "22.8"),  # 1542 / 6766
        ("npo_share_other", "3.9"),  # 267 / 6766
        ("npo_parts_gap", "0"),  # 4957 + 1542 + 267 - 6766
        ("npo_public_per_fund", "3.21"),  # 4957 / 1542
        ("npo_per_100k", "34.7"),  # 6766 / 19 482 117 * 100 000
        ("npo_share_of_registered", "30.8"),  # less than: 6766 / 22 000 = 30.75 %, up
        ("npo_share_of_active", "42"),  # 6766 / 16 000; 41.0 to 43.7
        ("score_share_of_maximum", "53.3"),  # 3.2 / 6; 52.5 to 54.2
        ("score_position", "44"),  # 2.2 / 5
        ("bloggers_before", "5.85"),  # 7.2 / 1.23 = 5.854; 5.79 to 5.92
        ("bloggers_added", "1.35"),  # 7.2 - 5.85 = 1.346; 1.31 to 1.38
        ("bloggers_per_100", "37.0"),  # 7.2 million / 19.48 million = 36.96; 36.70 to 37.22
        ("readiness_gap", "38.5"),  # more than: 60 - 21.5
        ("housing_per_person", "0.51"),  # 10 million / 19.48 million; 0.49 to 0.54
    ],
)
def test_metrics_print_as_arithmetic_by_hand_gives(name, paper, data):
    assert printed(name, data) == paper


def test_the_official_population_changes_the_figures_per_head_and_nothing_else(data):
    """6766 / 18 877 100 * 100 000 = 35.84; 10 / 18.8771 = 0.53; 7.2 / 18.8771 = 38.1 %."""
    ours = results.compute(data, "world_bank").intervals
    theirs = results.compute(data, "official").intervals
    moved = [name for name in ours if ours[name] != theirs[name]]
    assert moved == ["npo_per_100k", "bloggers_per_100", "housing_per_person"]
    assert printed("npo_per_100k", data, "official") == "35.8"
    assert printed("bloggers_per_100", data, "official") == "38.1"


def test_the_readiness_gap_runs_from_60_less_21_5_to_100_less_20_5(data):
    gap = interval_of(METRICS["readiness_gap"], data.observations)
    assert (gap.value, gap.low, gap.high, gap.bound) == (None, D("38.5"), D("79.5"), "low")


def test_a_missing_input_is_named(data):
    seen = {n: o for n, o in data.observations.items() if n != "bloggers"}
    assert interval_of(METRICS["bloggers_added"], seen).reason == "missing bloggers"


@pytest.mark.parametrize("card", METRICS.values(), ids=METRICS.keys())
def test_the_formula_on_paper_is_the_function_that_runs(card, data):
    """The printed formula, read as Python, gives the function's own result."""
    names = card.resolve("world_bank")
    values = {p: data.seen[n].value * data.seen[n].unit.scale for p, n in names.items()}
    tree = ast.parse(card.formula, mode="eval")
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert used == set(card.inputs)
    assert eval(compile(tree, "formula", "eval"), {}, values) == card.function(**values)


def test_metrics_csv_has_no_blank_but_ends_that_do_not_exist(data):
    """A one-sided metric has no value either: its bound stands in its place."""
    for row in results.metric_rows(results.compute(data)):
        if row["bound"] == "none":
            assert row["value"]
            assert row["low"]
            assert row["high"]
        else:
            assert not row["value"]
            assert row[row["bound"]]
        assert all(row[c] for c in ("unit", "inputs", "sources"))
        whole = row["metric"].startswith(("panel_", "claims_")) or "_revision" in row["metric"]
        assert bool(row["formula"]) != whole


@pytest.mark.parametrize("population", POPULATIONS)
def test_both_tables_give_back_what_was_found(population, data, tmp_path):
    found = results.compute(data, population)
    read = results.read(results.write(found, tmp_path / "new"), data)
    assert read == found
    assert list(read.intervals) == list(data.metrics)
    assert {type(end) for each in read.intervals.values() for end in (each.low, each.high)} == {
        D,
        type(None),
    }


def test_a_zero_total_prints_a_reason_and_never_inf_or_nan(data, tmp_path):
    seen = dict(data.observations)
    seen["npo_total"] = replace(seen["npo_total"], value=D(0))
    found = results.compute(replace(data, observations=seen))
    text = (results.write(found, tmp_path) / "metrics.csv").read_text(encoding="utf-8")
    assert "npo_share_public,not available: zero denominator," in text
    assert "Infinity" not in text
    assert "NaN" not in text
