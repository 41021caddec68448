"""What is kept of published editions, and which of them a new one is compared with."""

import json

import pytest

from civicbrief.core import editions
from civicbrief.core.faults import InputError
from tests.support.project import ROOT

EMPTY = {
    "schema": "civicbrief-ledger/1",
    "edition": {"version": "1", "created": "2026-11-23"},
    "figures": {},
    "verdicts": {},
    "sources": {},
}


def keep(project, *versions, ledger=EMPTY):
    for version in versions:
        folder = project / "editions" / version
        folder.mkdir(parents=True)
        (folder / "ledger.json").write_text(json.dumps(ledger), encoding="utf-8")


@pytest.mark.parametrize(
    ("version", "compared"), [("3", "2"), ("2", "1.9"), ("1.10", "1.9"), ("11", "10")]
)
def test_an_edition_is_compared_with_the_newest_one_below_it(version, compared, tmp_path):
    keep(tmp_path, "1", "1.9", "2", "10", "drafts")
    assert editions.before(tmp_path, version).version == compared


@pytest.mark.parametrize("version", ["1", "spring"])
def test_the_first_edition_and_one_without_a_number_are_compared_with_none(version, tmp_path):
    keep(tmp_path, "1", "2")
    assert editions.before(tmp_path, version) is None


def test_a_project_that_keeps_no_edition_has_none_to_compare_with(tmp_path):
    assert editions.before(tmp_path, "2") is None
    (tmp_path / "editions" / "1").mkdir(parents=True)  # a folder alone is no edition
    assert editions.before(tmp_path, "2") is None


@pytest.mark.parametrize(
    "ledger",
    [
        [],
        {**EMPTY, "schema": "another/1"},
        {**EMPTY, "figures": {"share": {"kind": "metric", "value": "1"}}},
        {**EMPTY, "figures": {"share": {"kind": "verdict"}}},
        {**EMPTY, "verdicts": {"claim-a": {"kind": "claim", "result": "open"}}},
        {**EMPTY, "sources": {"law": {}}},
        {key: part for key, part in EMPTY.items() if key != "sources"},
    ],
)
def test_a_file_that_is_no_ledger_is_a_fault_of_that_file(ledger, tmp_path):
    keep(tmp_path, "1", ledger=ledger)
    with pytest.raises(InputError, match=r"^editions/1/ledger\.json: the file is not"):
        editions.before(tmp_path, "2")


def test_our_editions_are_kept_compact_and_name_no_place_on_a_machine():
    for path in (ROOT / "editions").glob("*/ledger.json"):
        text = path.read_text(encoding="utf-8")
        ledger = json.loads(text)
        assert text == editions.text_of(ledger)
        assert ledger["edition"]["version"] == path.parent.name
        assert str(ROOT) not in text
