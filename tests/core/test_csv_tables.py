"""Tables that leave us hold no formula, and come back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from civicbrief.core.csv_tables import (
    bare,
    guarded,
    read_records,
    safe_in_a_spreadsheet,
    table_text,
)
from civicbrief.core.table_form import form_of
from tests.support.project import ROOT

COMMAND = "+cmd|' /C calc'!A0"


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        (COMMAND, "'" + COMMAND),
        ("=1+1", "'=1+1"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", "' =1"),
        ("\t=1", "\t'=1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        # A spreadsheet of a country with decimal commas begins a new cell at the semicolon.
        ("funds;=1+1;b", "funds;'=1+1;b"),
        ("funds\n=1", "funds\n'=1"),
    ],
)
def test_a_cell_that_a_spreadsheet_would_compute_gets_an_apostrophe(cell, safe):
    assert guarded(cell) == safe
    assert bare(safe) == cell


@pytest.mark.parametrize(
    "cell",
    [
        "-5",
        "+7",
        "-0.5",
        "-1 234,5",
        "-5%",
        "-1e-05",
        "-inf",
        "-",
        "–5",
        "a-b",
        "'",
        "it's",
        "a; b",
        "",
    ],
)
def test_a_number_or_a_word_stays_as_it_is(cell):
    assert guarded(cell) == bare(cell) == cell


@given(st.text("'=+-@;\n\t a1.,"))
def test_what_was_guarded_is_read_as_it_was(cell):
    assert bare(guarded(cell)) == cell


def test_a_table_that_is_written_holds_no_formula_and_is_read_as_it_was():
    written = table_text(["id", "subject"], [{"id": "a", "subject": COMMAND}])
    assert written == f"id,subject\na,'{COMMAND}\n"
    (row,) = read_records("t.csv", written.encode(), ["id", "subject"])
    assert row == {"id": "a", "subject": COMMAND}


def test_a_table_without_a_formula_keeps_its_bytes():
    for path in sorted((ROOT / "data").glob("*.csv")):
        text = path.read_text(encoding="utf-8")
        assert safe_in_a_spreadsheet(text) is text, path.name
    assert safe_in_a_spreadsheet('a,"b"\r\n-1,c\r\n') == 'a,"b"\r\n-1,c\r\n'
    assert safe_in_a_spreadsheet("a,b\n=1,c\n") == "a,b\n'=1,c\n"


def test_a_carriage_return_in_a_cell_begins_no_row_when_the_table_is_written_again():
    """The library leaves such a cell without quotation marks, and reads two rows in it."""
    assert safe_in_a_spreadsheet('a,b\n=1,"x\ry"\n') == 'a,b\n"\'=1","x\ry"\n'
    assert form_of(b'a;b\n1;"x\ry"\n', ["a", "b"]).content == b'a,b\n"1","x\ry"\n'


def test_a_cell_of_two_lines_with_commas_is_not_taken_for_a_quoted_row():
    """It ended the check: the library reads no line end outside quotation marks in one text."""
    assert form_of(b'a,b\n"1,2\n3,4",\n', ["a", "b"]).rows[1] == ["1,2\n3,4", ""]
    assert form_of(b'a,b\n"1,2",\n', ["a", "b"]).rows[1] == ["1", "2"]


def test_a_row_with_a_column_that_the_table_lacks_is_an_error():
    assert table_text(["a", "b"], [{"b": "1"}]) == "a,b\n,1\n"
    with pytest.raises(ValueError, match="other columns: c"):
        table_text(["a"], [{"a": "1", "c": "2"}])
