"""Verdicts: rules by hand, judgements that lapse when their ground moves, and full coverage."""

from decimal import Decimal as D

import pytest

from civicbrief.data.tables import read_tables
from civicbrief.metrics import claim_rules, data_check, results
from civicbrief.metrics.interval import Interval
from tests.support.project import METRICS, change, drop, load


def interval(low, high, value=None):
    ends = [None if end is None else D(end) for end in (low, high)]
    return Interval(D(value) if value is not None else None, *ends)


def judged(data):
    return results.compute(data).verdicts


@pytest.mark.parametrize(
    ("gap", "balance", "verdict"),
    [
        ((15234, None), (0, 0), "contradicted"),  # a part larger than the whole
        ((-500, -100), (0, 0), "consistent"),
        ((0, 0), (0, 0), "consistent"),
        ((-2, 0), (0, 0), "consistent"),
        ((-1, 1), (0, 0), ""),
        ((-500, -100), (-771, -771), "contradicted"),  # its own parts miss it
    ],
)
def test_a_whole_must_not_be_smaller_than_a_part_that_others_count(gap, balance, verdict):
    assert claim_rules.whole_and_part(interval(*gap), interval(*balance)) == verdict


def test_parts_that_miss_their_total_cannot_all_be_true():
    assert claim_rules.sum_of_parts(interval(-771, -771)) == "contradicted"
    assert claim_rules.sum_of_parts(interval(0, 0)) == ""


@pytest.mark.parametrize("rule", ["on-scale", "within-population"])
def test_a_share_beyond_its_whole_is_contradicted(rule):
    assert claim_rules.RULES[rule](interval(43, 45, 44)) == ""
    assert claim_rules.RULES[rule](interval(99, 101, 100)) == ""
    assert claim_rules.RULES[rule](interval(101, 120, 110)) == "contradicted"


def test_the_claims_cover_every_sentence_but_the_connective(data):
    covered = {claim.sentence for claim in data.claims.values()}
    connective = {n for n, s in data.sentences.items() if s.kind == "connective"}
    assert covered | connective == set(range(1, 26))
    assert connective == {12}


def test_every_claim_has_a_verdict_and_an_opinion_has_two(data):
    found = judged(data)
    for claim in data.claims.values():
        row = found[f"claim-{claim.id}"]
        if claim.kind == "recommendation":
            assert row.result == "measured"
        else:
            assert row.result in claim_rules.VERDICTS
        assert bool(row.said) == (claim.kind == "attributed opinion")


def test_the_name_of_the_score_and_its_value_are_judged_apart(data):
    found = judged(data)
    assert found["claim-score-name"].result == "contradicted"
    assert found["claim-score-value"].result == "not-found"


def test_the_total_is_consistent_once_it_is_no_smaller_than_the_official_count(copy):
    """22,000 exactly, and a total of 22,500 with parts that meet it."""
    change(copy, "observations", "ngo_registered_2020", qualifier="exact")
    change(copy, "observations", "npo_total", value="22500", printed="22 500")
    change(copy, "observations", "npo_public_organisations", value="20691", printed="20 691")
    found = judged(load(copy))
    assert found["claim-npo-total"].result == "consistent"
    assert found["finding-more-organisations"].result == "false"


def test_a_rule_that_decides_nothing_leaves_the_silence_of_its_row(copy):
    """The score lies on its scale: that does not make it true."""
    for word in ("not-found", "not-verifiable", "not-checked"):
        change(copy, "claims", "score-value", verdict=word)
        assert judged(load(copy))["claim-score-value"].result == word
    change(copy, "claims", "score-value", verdict="")
    assert judged(load(copy))["claim-score-value"].result == "not-checked"


def test_a_rule_without_one_of_its_figures_has_checked_nothing(copy):
    drop(copy, "observations", "civic_participation_score")
    assert judged(load(copy))["claim-score-value"].result == "not-checked"


@pytest.mark.parametrize(
    "pairs",
    [
        # The intervals overlap no longer, and the other release rises by 0.146 too.
        (
            "KAZ,v2x_cspart,v13,2020,0.421,0.231,0.591",
            "KAZ,v2x_cspart,v13,2020,0.221,0.131,0.281",
            "KAZ,v2x_cspart,v15,2020,0.416",
            "KAZ,v2x_cspart,v15,2020,0.300",
        ),
        ("KAZ,v2csreprss,v15,2023,-0.104", "KAZ,v2csreprss,v15,2023,0.704"),  # now they agree
        # What 2025 takes back of the change to 2024, 0.024 of 0.044, is more than half.
        ("KAZ,v2x_partipdem,v16,2025,0.107", "KAZ,v2x_partipdem,v16,2025,0.099"),
    ],
)
def test_a_judgement_is_under_review_when_a_trend_under_it_changes(pairs, copy):
    path = copy / "panel.csv"
    text = path.read_text(encoding="utf-8")
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert text.count(f"{old},") == 1 or text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    row = judged(load(copy))["claim-data-2022-2023"]
    assert row.result == "under-review"
    assert row.changed[0].startswith("trend-v2")


def test_a_judgement_is_under_review_when_a_figure_under_it_changes(copy):
    change(copy, "observations", "youth_in_councils_target", value="25", printed="25")
    found = judged(load(copy))
    assert found["claim-opinion-young"].result == "under-review"
    assert found["claim-opinion-young"].said == "under-review"
    assert found["claim-opinion-young"].changed == ("youth_in_councils_target: 20 → 25",)
    assert found["claim-opinion-women"].result == "not-verifiable"
    assert found["claim-opinion-women"].said == "not-found"


@pytest.mark.parametrize(
    ("table", "row_id", "cells", "told"),
    [
        ("claims", "npo-total", {"rule": "by-heart"}, "no such rule"),
        ("claims", "npo-total", {"verdict": "consistent"}, "both a rule and a recorded verdict"),
        ("claims", "potential", {"verdict": ""}, "either a rule or a recorded verdict"),
        ("claims", "npo-total", {"rests": "npo_gap"}, "nothing is called npo_gap"),
        ("claims", "score-value", {"rests": "score_position; npo_per_100k"}, "number of metrics"),
        ("claims", "potential", {"basis": "bloggers"}, "not name=result"),
        ("claims", "potential", {"basis": "blogers=7.2"}, "nothing is called blogers"),
        ("claims", "potential", {"evidence": "wikipedia"}, "no source wikipedia"),
        ("claims", "potential", {"said": "consistent"}, "two verdicts"),
        ("claims", "opinion-young", {"said": ""}, "two verdicts"),
        ("claims", "wider-information", {"verdict": "consistent"}, "has indicators"),
        ("claims", "potential", {"sentence": "12"}, "a connective has no claim"),
        ("findings", "fewer-give", {"metric": "gap"}, "no such metric"),
        ("findings", "fewer-give", {"side": ""}, "needs a side"),
        ("findings", "fewer-give", {"certainty": "certain"}, "computed"),
        ("findings", "control-law", {"evidence": "law"}, "no source law"),
    ],
)
def test_a_claim_or_finding_that_nothing_decides_is_a_fault(table, row_id, cells, told, copy):
    change(copy, table, row_id, **cells)
    assert told in "\n".join(map(str, data_check.check_data(read_tables(copy), METRICS)))
