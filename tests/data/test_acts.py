"""Bodies and acts: an optional table, held to its card, its claims and its sources."""

import json
import shutil

import pytest

from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.metrics import data_check
from civicbrief.pipeline.check import check
from tests.support.project import METRICS, ROOT, change, load, own_data, project_with_data


def faults(folder):
    return "\n".join(map(str, data_check.check_data(read_tables(folder), METRICS)))


def card(folder, edit):
    path = folder / "datapackage.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    edit(content)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")


def without_resource(content):
    content["resources"] = [one for one in content["resources"] if one["name"] != "acts"]


def test_a_project_may_have_no_acts(copy):
    (copy / "acts.csv").unlink()
    card(copy, without_resource)
    assert faults(copy) == ""
    assert load(copy).acts == {}


def test_a_table_that_the_card_does_not_describe_is_a_fault_and_so_is_one_that_is_lost(copy):
    kept = shutil.copy(copy / "datapackage.json", copy.parent)
    card(copy, without_resource)
    assert "the table acts is not described" in faults(copy)
    shutil.copy(kept, copy)
    (copy / "acts.csv").unlink()
    assert "acts.csv: the file cannot be read" in faults(copy)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"field": "information"}, "field: no recommendation in claims.csv has this id"),
        ({"field": "speech-limits"}, "better-legislation, more-participation, wider-information"),
        ({"as_of": "2015-11-15"}, "as_of: the act is younger than its reading"),
        ({"as_of": "2026-11-31"}, "acts.csv:11:as_of"),
        ({"date": "2015"}, "acts.csv:11:date"),
        ({"number": "402-V"}, "another number, 401-V"),
        ({"source": "adilet"}, "acts.csv:11:source: sources.csv has no row adilet"),
        ({"words": ""}, "acts.csv:11:words"),
        ({"body": "The Government"}, "acts.csv:11:body"),
    ],
)
def test_a_cell_that_cannot_be_so_is_named_with_its_row(cells, told, copy):
    """Row 11 is the second on the law of 16 November 2015, No. 401-V."""
    change(copy, "acts", "information-control", **cells)
    assert told in faults(copy)


def test_fields_that_the_card_lists_need_no_claim(copy):
    def listing(content):
        (acts,) = [one for one in content["resources"] if one["name"] == "acts"]
        (field,) = [one for one in acts["schema"]["fields"] if one["name"] == "field"]
        known = ["better-legislation", "more-participation", "wider-information", "tax"]
        field["constraints"]["enum"] = known

    card(copy, listing)
    change(copy, "acts", "information-control", field="tax")
    assert faults(copy) == ""
    change(copy, "acts", "information-control", field="taxes")
    assert "acts.csv:11:field" in faults(copy)


@pytest.mark.parametrize("column", ["body", "act"])
def test_a_body_or_act_without_a_name_is_told_with_the_line_to_write(column, tmp_path):
    project = project_with_data(tmp_path)
    change(own_data(project), "acts", "information-commission", **{column: "ombudsman"})
    key = f"{column}-ombudsman"
    told = [one for one in check(project, project / "data").faults if one.column == key]
    assert [fault.file for fault in told] == ["kk.ftl", "ru.ftl", "en.ftl"]
    for fault in told:
        assert fault.remedy.endswith(f"“{key} = …”.")


def test_only_the_name_of_an_act_may_use_what_its_row_gives(tmp_path):
    project = project_with_data(tmp_path)
    path = texts(project) / "en.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("body-government = ", "body-government = { $number } "), "utf-8")
    told = [str(fault) for fault in check(project, ROOT / "data").faults]
    assert any("$number is not a metric" in line for line in told)
