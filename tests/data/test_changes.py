"""The table of reasons for changes: optional, and each fault names its cell and the way out."""

import json

import pytest

from civicbrief.data.changes import Reason
from civicbrief.data.tables import read_tables
from civicbrief.metrics.data_check import check_data
from tests.support.project import METRICS, ROOT, load

HEADER = "edition,id,kind,words,source\n"


def faults(folder, *rows):
    text = HEADER + "".join(f"{row}\n" for row in rows)
    (folder / "changes.csv").write_text(text, encoding="utf-8")
    return check_data(read_tables(folder), METRICS)


def test_a_table_that_gives_a_reason_has_no_fault(copy):
    rows = [
        "2,npo_*,new-data,change-count,law-npo; ministry-ngo",
        "2,finding-fewer-give,rule,change-rule,",
        "2,panel_*,scope,change-panel,",
    ]
    assert faults(copy, *rows) == []
    assert [reason.row for reason in load(copy).changes] == [2, 3, 4]


@pytest.mark.parametrize(
    ("row", "column", "remedy"),
    [
        ("two,npo_total,rule,change-a,", "edition", "as 2 or 2.1"),
        ("2,npo total,rule,change-a,", "id", "as npo_*"),
        ("2,,rule,change-a,", "id", "Fill it in"),
        ("2,npo_total,new data,change-a,", "kind", "Did you mean new-data? There are: "),
        ("2,npo_total,rule,because,", "words", "as change-rounding"),
        ("2,npo_total,correction,change-a,", "source", "sources.csv"),
        ("2,npo_total,new-data,change-a,nobody", "source", "sources.csv"),
        ("2,npo_total,scope,change-a,law-npo; nobody", "source", "sources.csv"),
    ],
)
def test_a_wrong_cell_is_named_with_row_column_and_way_out(row, column, remedy, copy):
    (fault,) = faults(copy, "2,npo_other,rule,change-a,", row)
    assert (fault.file, fault.row, fault.column) == ("changes.csv", 3, column)
    assert remedy in fault.remedy


def test_a_change_has_one_reason(copy):
    (fault,) = faults(copy, *(f"{edition},npo_*,rule,change-a," for edition in (2, 3, 2)))
    assert (fault.file, fault.row) == ("changes.csv", 4)


def card_without_changes(folder):
    path = folder / "datapackage.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card["resources"] = [one for one in card["resources"] if one["name"] != "changes"]
    path.write_text(json.dumps(card), encoding="utf-8")


def test_a_project_may_do_without_the_table(copy):
    card_without_changes(copy)
    (copy / "changes.csv").unlink()
    assert check_data(read_tables(copy), METRICS) == []
    assert load(copy).changes == []


def test_a_table_that_the_card_does_not_describe_is_named(copy):
    card_without_changes(copy)
    (fault,) = check_data(read_tables(copy), METRICS)
    assert "the table changes is not described" in str(fault)


def test_a_table_that_the_card_describes_must_be_there(copy):
    (copy / "changes.csv").unlink()
    assert {fault.file for fault in check_data(read_tables(copy), METRICS)} == {"changes.csv"}


@pytest.mark.parametrize(
    ("pattern", "name", "fits"),
    [
        ("npo_*", "npo_total", True),
        ("*_v16_*", "v2x_cspart_v16_2025", True),
        ("*", "finding-fewer-give", True),
        ("npo_total", "npo_total_2", False),
        ("npo_*", "ngo_total", False),
        ("trend-*-KGZ", "trend-v2x_cspart", False),
    ],
)
def test_a_star_stands_for_any_signs(pattern, name, fits):
    assert Reason("2", pattern, "rule", "change-a", "", 2).fits(name) is fits


def test_our_card_and_our_table_agree():
    assert (ROOT / "data" / "changes.csv").read_text(encoding="utf-8").startswith(HEADER)
