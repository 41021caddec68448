"""Whatever is in a file, a reader gives its content or says what is wrong: nothing else."""

import json
import os

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from civicbrief.core import files, yaml_source
from civicbrief.core.csv_tables import read_records, table_text
from civicbrief.core.faults import InputError
from civicbrief.core.notebook_source import notebook_of
from civicbrief.core.table_form import form_of
from civicbrief.data.observation import printed_number, retyped
from civicbrief.text.entries import read_entries

MANY = int(os.environ.get("EXAMPLES", "25"))  # of each property; torture asks for more
few = settings(
    max_examples=MANY,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
COLUMNS = ("id", "words")
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)


def read_or_told(file, read):
    """What is read; None where the faults are told, all of them of the file."""
    try:
        return read()
    except InputError as error:
        faults = error.faults
    assert faults
    assert {fault.file for fault in faults} == {file}
    return None


@few
@given(st.binary(max_size=200) | words.map(lambda text: b"id,words\n" + text.encode()))
def test_a_table_is_read_or_its_faults_name_the_file(content):
    rows = read_or_told("t.csv", lambda: read_records("t.csv", content, COLUMNS))
    assert all(row.keys() == {*COLUMNS} for row in rows or ())


@few
@given(st.lists(st.tuples(words, words), max_size=5))
@example([("", "\r0")])
@example([("", " =")])
def test_a_table_that_was_written_is_read_as_it_was(pairs):
    """But for spaces outside. Once a cell with a carriage return became two rows."""
    rows = [dict(zip(COLUMNS, pair, strict=True)) for pair in pairs]
    text = table_text(COLUMNS, rows)
    try:
        read = read_records("t.csv", text.encode(), COLUMNS)
    except InputError:
        assert form_of(text.encode(), COLUMNS).fault("t.csv")
        return
    plain = [{name: cell.strip() for name, cell in row.items()} for row in rows]
    assert [dict(row) for row in read] == [row for row in plain if any(row.values())]


@few
@given(st.text(st.characters(codec="utf-8") | st.sampled_from("0123456789., \u00a0-"), max_size=12))
def test_a_number_is_read_or_refused_and_what_to_type_instead_is_one(text):
    try:
        assert printed_number(text).is_finite()
    except ArithmeticError:
        assert isinstance(retyped(text), str)


@few
@given(words | st.text('ab{}$-=>[]*. \n"(),:', max_size=60).map(lambda text: f"key = {text}"))
def test_a_text_of_fluent_is_read_or_its_faults_name_the_line(text):
    _, faults = read_entries("t.ftl", text)
    assert all(fault.row and fault.row <= text.count("\n") + 1 for fault in faults)


@few
@given(
    content=st.binary(max_size=100)
    | st.text("ab:-[]{}&*!|>%\"' \n\t#", max_size=60).map(str.encode)
)
def test_a_file_of_yaml_is_read_or_its_faults_name_the_line(content, tmp_path):
    path = tmp_path / "t.yml"
    path.write_bytes(content)
    if source := read_or_told("t.yml", lambda: yaml_source.read(path)):
        assert all(isinstance(text, str) for _, text in source.texts())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["cells", "metadata", "nbformat", "source", "cell_type", "tags"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@few
@given(st.binary(max_size=60) | json_values.map(lambda value: json.dumps(value).encode()))
def test_a_notebook_is_read_or_its_fault_names_it(content):
    if notebook := read_or_told("n.ipynb", lambda: notebook_of("n.ipynb", content)):
        assert all(isinstance(cell.source, str) for cell in notebook.cells)


# --- what is no file


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path: path.mkdir(), "this is a folder, not a file"),
        (lambda path: path.symlink_to("nowhere"), "this is a link that leads nowhere"),
        (lambda path: path.symlink_to(path.name), "this is a link that leads nowhere"),
        (os.mkfifo, "this is not a file but a pipe or a device"),
        (lambda path: path.symlink_to("/dev/zero"), "this is not a file but a pipe or a device"),
        (lambda path: path.write_bytes(b"123456"), "the file has 6 bytes, and at most 5 are read"),
    ],
)
def test_what_is_no_file_or_too_large_is_refused_before_it_is_read(make, told, tmp_path):
    path = tmp_path / "t.csv"
    make(path)
    with pytest.raises(InputError) as refused:
        files.content_of(path, largest=5)
    (fault,) = refused.value.faults
    assert (fault.file, fault.problem) == ("t.csv", told)
