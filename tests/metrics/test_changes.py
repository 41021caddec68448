"""What changed since the newest kept edition, and what of it has no reason."""

import json
import shutil
from dataclasses import replace

import pytest

from civicbrief.core import editions
from civicbrief.core.faults import InputError
from civicbrief.data.changes import Reason
from civicbrief.metrics import results
from civicbrief.metrics.changes import changes, notices
from tests.support.project import ROOT, change, civicbrief, load, project_with_data

GIVEN = ("npo_total", "npo_share_public", "finding-more-organisations")


def reason(name, edition="2", row=2):
    return Reason(edition, name, "rule", "change-a", "", row)


def with_reasons(data, *names):
    """The second edition of data that gives reasons for these."""
    return replace(data, version="2", changes=[reason(n, row=r) for r, n in enumerate(names, 2)])


def test_the_committed_data_give_a_reason_for_each_change_and_none_for_others(data):
    """In an edition above the first: edition 1 is compared with none."""
    assert list(notices(ROOT, results.compute(data))) == []


def test_a_first_edition_has_no_changes(data):
    assert changes(ROOT, results.compute(replace(data, version="1"))) is None


def test_a_project_without_kept_editions_has_no_changes(data, tmp_path):
    assert changes(tmp_path, results.compute(replace(data, version="2"))) is None


@pytest.fixture
def grown_copy(copy):
    """The total is 6,866; a share of it and a message rest on it."""
    change(copy, "observations", "npo_total", value="6866", printed="6 866")
    return load(copy)


def test_messages_come_first_and_each_change_has_its_reason(grown_copy, earlier):
    data = with_reasons(grown_copy, *GIVEN)
    listed = changes(earlier, results.compute(data))
    kinds = [one.kind for one in listed.found]
    assert kinds == sorted(kinds, key=("message", "verdict", "figure").index)
    found = {one.id: one for one in listed.found}
    assert {name for name, one in found.items() if one.reason} == {*GIVEN}
    total = found["npo_total"]
    assert (total.old, total.new) == ("6766", "6866")
    assert listed.unused == []


def test_the_very_id_comes_before_a_pattern(grown_copy, earlier):
    data = with_reasons(grown_copy, "npo_*", "npo_total")
    found = {one.id: one.reason for one in changes(earlier, results.compute(data)).found}
    assert found["npo_total"].row == 3
    assert found["npo_share_public"].row == 2


def test_a_reason_of_another_edition_is_history(grown_copy, earlier):
    data = replace(grown_copy, version="2", changes=[reason("npo_total", "3"), reason("x", "1")])
    listed = changes(earlier, results.compute(data))
    assert listed.unused == []
    assert not any(one.reason for one in listed.found)


def test_one_notice_names_changes_without_reason_and_reasons_without_change(grown_copy, earlier):
    data = with_reasons(grown_copy, "npo_*", "claim-*", "finding-*", "trend-*", "law")
    (notice,) = notices(earlier, results.compute(data))
    found = changes(earlier, results.compute(data)).found
    bare = [one.id for one in found if one.reason is None]
    problem = f"without a reason: {len(bare)} of {len(found)}; reasons without a change: 2."
    assert problem in str(notice)
    lines = str(notice).splitlines()[1:]
    assert lines[-2:] == ["  no change: trend-* (row 5)", "  no change: law (row 6)"]
    assert [line.split(":")[1].strip() for line in lines[:-2]] == bare


def test_a_value_of_another_area_counts_where_this_edition_prints_it(grown_copy, earlier):
    """A reason for it is no fault of a check, which cannot tell what will be printed."""
    name = "wjp_information_wjp2024_2024_KGZ"
    found = results.compute(with_reasons(grown_copy, name))
    assert name not in {one.id for one in changes(earlier, found).found}
    assert changes(earlier, found).unused == []
    (told,) = (one for one in changes(earlier, found, [name]).found if one.id == name)
    assert (told.old, told.reason.id) == (None, name)


@pytest.fixture
def second(tmp_path):
    """The project as its second edition."""
    project = project_with_data(tmp_path)
    (project / "data").unlink()
    shutil.copytree(ROOT / "data", project / "data")
    shutil.copytree(ROOT / "editions", project / "editions")
    card = project / "data" / "datapackage.json"
    told = json.loads(card.read_text(encoding="utf-8")) | {"version": "2"}
    card.write_text(json.dumps(told), encoding="utf-8")
    return project


def test_a_changed_cell_without_a_reason_passes_the_check_with_a_notice(second):
    change(second / "data", "observations", "npo_other", value="268", printed="268")
    done = civicbrief("check", cwd=second)
    assert "notice: changes.csv: changes since edition 1 without a reason: " in done.stderr
    assert "\n  no reason: npo_other: 267, now 268\n" in done.stderr


def test_a_kept_edition_that_cannot_be_read_is_a_fault_of_its_file(second):
    (second / "editions" / "1" / "ledger.json").write_text("{", encoding="utf-8")
    done = civicbrief("check", cwd=second)
    assert done.returncode == 1
    assert "editions/1/ledger.json:1: the file is not the ledger of an edition." in done.stdout


@pytest.mark.parametrize("cell", ["abc", "NaN", "Infinity", "1e999999999", [1], 5, {"a": None}])
def test_a_cell_of_a_kept_edition_that_is_no_number_is_named(second, cell):
    path = second / "editions" / "1" / "ledger.json"
    ledger = json.loads(path.read_text(encoding="utf-8"))
    ledger["figures"]["npo_total"]["value"] = cell
    path.write_text(json.dumps(ledger), encoding="utf-8")
    with pytest.raises(InputError) as raised:
        editions.read(path)
    what = "number" if isinstance(cell, str) else "text"
    found = cell if isinstance(cell, str) else json.dumps(cell)
    assert str(raised.value) == (
        f'editions/1/ledger.json:npo_total:value: the cell is no {what}, found "{found}". '
        "Restore it from the published edition, or take its folder away."
    )
