"""A schema says what a file may hold; what is not so is told with line, key and the way out."""

import json

import pytest
from jsonschema import Draft202012Validator

from civicbrief.core import schema, yaml_source
from civicbrief.importing import mapping
from civicbrief.style.brand import brand

FORM = {
    "type": "object",
    "required": ["id"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string", "pattern": "^[a-z]+$", "errorMessage": "not an id"},
        "kind": {"enum": ["whole", "part"]},
        "rows": {"type": "array", "items": {"type": "string", "maxLength": 3, "remedy": "Cut it."}},
        "old": {"unused": True},
    },
}


@pytest.fixture
def checked(tmp_path):
    def check(text, *skipped):
        (tmp_path / "form.json").write_text(json.dumps(FORM), encoding="utf-8")
        (tmp_path / "a.yml").write_text(text, encoding="utf-8")
        source = yaml_source.read(tmp_path / "a.yml")
        schema.check(source, tmp_path / "form.json", skipped)
        return source

    return check


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kind: part\n", "1:id: it is missing. Write id."),
        ("id:\n", "1:id: it is missing. Write id."),
        ("id: a\nknid: part\n", "2:knid: unknown key. Did you mean kind?"),
        ("id: a\n\nkind: all\n", '3:kind: unknown value, found "all"'),
        ("id: a\nrows: b\n", "2:rows: the value has the wrong form"),
        ("id: a\nrows:\n  - b\n  - cdef\n", "4:rows.1: it has 4 characters. Cut it."),
        ("id: [a]\n", "1:id: not an id. Write one value, such as id: a"),
        ('id: "a\\n"\n', "1:id: not an id"),  # a pattern matches all of a text
    ],
)
def test_a_fault_has_its_line_its_key_and_the_way_out(checked, text, told):
    (fault,) = checked(text).faults
    assert f"a.yml:{told}" in str(fault)


def test_all_faults_are_told_and_what_changes_nothing_is_a_notice(checked):
    source = checked("id: A\nold: {any: thing}\nkind: all\n")
    assert [fault.row for fault in source.faults] == [1, 3]
    assert [(notice.row, notice.column) for notice in source.notices] == [(2, "old")]


def test_a_place_that_waits_for_a_decision_is_not_judged(checked):
    assert checked("id: TO DECIDE\n", ("id",)).faults == []


@pytest.mark.parametrize("path", [brand.SCHEMA, mapping.SCHEMA], ids=["brand", "mapping"])
def test_our_schemas_are_of_the_standard_that_editors_read(path):
    Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
