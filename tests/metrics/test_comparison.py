"""What differs between the ledgers of two editions."""

import copy

import pytest

from civicbrief.core import editions
from civicbrief.metrics import comparison, results
from tests.support.project import ROOT, change, load


def metric(value, text, inputs="people"):
    return {
        **{"kind": "metric", "value": value, "low": value, "high": value, "bound": "none"},
        **{"unit": "percent", "inputs": inputs, "languages": {"en": {"name": "n", "value": text}}},
    }


def row(value):
    cells = dict.fromkeys(editions.CELLS, "") | {"value": value, "low": value, "high": value}
    return {"kind": "observation", **cells, "languages": {}}


def verdict(kind, result, rests):
    return {"kind": kind, "result": result, "said": "", "rests": rests}


@pytest.fixture
def ledger():
    return {
        "figures": {
            "people": row("80"),
            "share": metric("73.263", "73.3%"),
            "rest": metric("9", "9", "others"),
        },
        "verdicts": {
            "claim-most": verdict("claim", "consistent", "share"),
            "finding-many": verdict("finding", "certain", "share"),
            "finding-law": verdict("finding", "likely", "law; claim-most"),
        },
        "sources": {"law": {"date": "2023"}},
    }


def changed(ledger, part, name, **cells):
    other = copy.deepcopy(ledger)
    other[part][name] |= cells
    return other


def ids(found):
    return [part["id"] for kind in ("rows", "metrics", "verdicts") for part in found[kind]]


def test_a_ledger_does_not_differ_from_itself(ledger):
    assert ids(comparison.differences(ledger, copy.deepcopy(ledger))) == []


def test_other_digits_for_the_same_numbers_are_a_changed_rule(ledger):
    languages = {"en": {"name": "n", "value": "73%"}}
    found = comparison.differences(ledger, changed(ledger, "figures", "share", languages=languages))
    assert ids(found) == ["share"]  # the message says the same as before
    assert found["metrics"][0]["because"] == ["rule"]
    assert found["metrics"][0]["printed"] == {"en": ["73.3%", "73%"]}


def test_another_language_for_the_same_digits_is_no_change(ledger):
    languages = {"kk": {"name": "n", "value": "73,3 пайыз"}}
    after = changed(ledger, "figures", "share", languages=languages)
    assert ids(comparison.differences(ledger, after)) == []


def test_a_message_changes_with_the_value_that_it_rests_on(ledger):
    found = comparison.differences(ledger, changed(ledger, "figures", "share", value="74"))
    assert ids(found) == ["share", "finding-many"]


def test_a_message_changes_with_a_verdict_that_it_rests_on(ledger):
    after = changed(ledger, "verdicts", "claim-most", result="contradicted")
    assert ids(comparison.differences(ledger, after)) == ["claim-most", "finding-law"]


def test_a_message_changes_with_the_date_of_a_source_that_it_rests_on(ledger):
    found = comparison.differences(ledger, changed(ledger, "sources", "law", date="2026"))
    assert ids(found) == ["finding-law"]


def test_a_message_that_rests_on_something_else_has_changed(ledger):
    after = changed(ledger, "verdicts", "finding-many", rests="rest")
    assert ids(comparison.differences(ledger, after)) == ["finding-many"]


def test_what_one_ledger_alone_has_differs(ledger):
    after = copy.deepcopy(ledger)
    del after["figures"]["people"], after["verdicts"]["claim-most"]
    after["figures"]["children"] = row("20")
    found = comparison.differences(ledger, after)
    only = {part["id"]: part["only"] for part in found["rows"]}
    assert only == {"people": "old", "children": "new"}
    assert found["verdicts"][0] == {
        **{"id": "claim-most", "old": "consistent", "new": None},
        "because": ["people"],
    }


def test_the_present_results_are_compared_as_a_build_would_write_them(copy):
    """A build of edition 1 gave 4,957 of 6,766, 73.3 %; of 6,866 it is 72.2 %."""
    change(copy, "observations", "npo_total", value="6866", printed="6 866")
    edition = editions.before(ROOT, "2")
    found = comparison.since(edition.ledger, results.compute(load(copy)))
    (total,) = (row for row in found["rows"] if row["id"] == "npo_total")
    assert total["cells"]["value"] == ["6766", "6866"]
    (share,) = (row for row in found["metrics"] if row["id"] == "npo_share_public")
    assert share["new"]["value"].startswith("72.196")
    assert share["because"] == ["npo_total"]


def test_another_population_is_a_choice_of_the_reader_and_no_change(data):
    ledger = {**editions.before(ROOT, "2").ledger}
    chosen = comparison.since(ledger, results.compute(data, "official"))
    assert "npo_per_100k" not in ids(chosen)
    assert "npo_per_100k" in data.metrics
    names = {*ids(comparison.since(ledger, results.compute(data)))}
    assert {*ids(chosen)} <= names


def test_values_of_other_areas_come_in_one_order_however_they_were_printed(data):
    ledger, found = editions.before(ROOT, "2").ledger, results.compute(data)
    names = ("wjp_information_wjp2024_2024_KGZ", "v2x_cspart_v13_2022_KGZ")
    one, other = (
        [name for name in ids(comparison.since(ledger, found, printed)) if name in names]
        for printed in (names, names[::-1])
    )
    assert one == other == sorted(names)
