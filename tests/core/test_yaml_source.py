"""YAML that people write is read with its lines, and nothing in it is executed."""

import pytest

from civicbrief.core.faults import InputError
from civicbrief.core.yaml_source import read


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "a.yml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def fault_of(path):
    with pytest.raises(InputError) as raised:
        read(path)
    (fault,) = raised.value.faults
    return fault


@pytest.mark.parametrize(
    ("text", "line", "column", "problem"),
    [
        ("a: 1\nb: 'full\n", 3, 1, "found unexpected end of stream"),
        ("a: 1\n  b: 2\n", 2, 4, "mapping values are not allowed here"),
        ("a: 1\nбап: \x07\n", 2, 6, "special characters are not allowed"),
        ("\x07", 1, 1, "special characters are not allowed"),
        ('a: 1\nb: "\\UFFFFFFFF"\n', 2, 5, "no character has this number"),
        ('a: "\\U00110000"', 1, 5, "no character has this number"),
        ('a: ["\\uD83C"]', 1, 5, "an escape with half of a character: write the character itself"),
        ("a: *b\n", 1, 4, "references (*) are not allowed"),
        ("a: 1\n--- \nb: 2\n", 2, 1, "but found another document"),
    ],
)
def test_what_is_not_yaml_is_told_with_the_place_that_an_editor_shows(
    file, text, line, column, problem
):
    fault = fault_of(file(text))
    assert (fault.row, fault.problem) == (line, f"YAML error in column {column}: {problem}")


def test_values_are_texts_as_written_each_with_its_line(file):
    source = read(file("a: no\nb:\n  - 2021\n  - c: 010\nd: ~\n"))
    assert source.values == {"a": "no", "b": ["2021", {"c": "010"}], "d": None}
    assert source.lines["b", 1, "c"] == 4
    assert list(source.texts()) == [(("a",), "no"), (("b", 0), "2021"), (("b", 1, "c"), "010")]


def test_a_key_that_stands_twice_is_a_fault_and_its_first_value_stays(file):
    source = read(file("a: {b: 1}\nc: 2\na: 3\n"))
    assert source.values == {"a": {"b": "1"}, "c": "2"}
    told = "a.yml:3:a: the key occurs in line 1 too. Keep one of them."
    assert [str(fault) for fault in source.faults] == [told]


def test_a_tag_that_names_python_builds_nothing(file):
    source = read(file("a: !!python/object/apply:os.system [ls]\n"))
    assert source.values == {"a": ["ls"]}


def test_a_few_lines_that_stand_for_millions_are_refused(file):
    lines = ["a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b]"]
    assert fault_of(file("\n".join(lines))).row == 2


def test_what_cannot_be_read_is_told_without_a_traceback(file, tmp_path):
    assert "nested too deeply" in fault_of(file("[" * 100_000)).problem
    assert "1,000,001 bytes" in fault_of(file("a" * 1_000_001)).problem
    assert "No such file" in fault_of(tmp_path / "none.yml").problem
    old = file("")
    old.write_bytes("қысқа".encode("utf-16"))
    assert "UTF-8" in fault_of(old).problem
