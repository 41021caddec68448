"""A parameter that would be ignored, or mean something else, stops before any kernel."""

import ast

import nbformat
import pytest

from civicbrief.brief import provenance
from civicbrief.core import environment
from civicbrief.core.faults import InputError, UsageError
from civicbrief.core.notebook_source import without_magics
from civicbrief.core.project import NOTEBOOKS
from civicbrief.pipeline import edition
from civicbrief.pipeline.given_parameters import chosen, given
from civicbrief.pipeline.parameters import Given, Parameter, of_project
from civicbrief.style.theme import DEFAULT
from civicbrief.text.runs import plain
from tests.support.project import LANGUAGES, ROOT, civicbrief, words

NOTEBOOK = {
    "n": {
        "count": Parameter("count", "int", 1, ()),
        "share": Parameter("share", "float", 0.5, ()),
        "draft": Parameter("draft", "bool", False, ()),
        "detail": Parameter("detail", "str", "full", ("full", "summary")),
        "language": Parameter("language", "str", "kk", ()),
    }
}


def test_words_become_values_of_the_declared_type():
    words = ["count=3", "share=0.25", "draft=true", "detail=summary"]
    expected = {"count": 3, "share": 0.25, "draft": True, "detail": "summary"}
    assert given(words, NOTEBOOK, DEFAULT) == expected


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("langauge=kk", "Did you mean language"),
        ("detial=full", "Did you mean detail?"),
        ("colour=blue", "There are: count, detail, draft, share"),
        ("language=kk", "--language"),
        ("count=three", "expected int"),
        ("draft=maybe", "expected bool"),
        ("detail=sumary", "Did you mean summary?"),
        ("detail", "NAME=VALUE"),
    ],
)
def test_a_wrong_word_stops_with_the_way_out(word, hint):
    with pytest.raises(UsageError) as raised:
        chosen(None, [word], NOTEBOOK, DEFAULT)
    assert hint in str(raised.value)


def test_the_same_key_twice_stops():
    with pytest.raises(UsageError, match="twice"):
        chosen(None, ["detail=full", "detail=summary"], NOTEBOOK, DEFAULT)


# --- as a file


@pytest.fixture
def file(tmp_path):
    """Write a file of parameters."""

    def write(text, name="own.yml"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_a_file_gives_values_of_the_declared_type(file):
    path = file("# mine\ncount: 3\nshare: 0.25\ndraft: true\ndetail: 'summary'\n")
    found = chosen(path, [], NOTEBOOK, DEFAULT)
    assert {name: each.value for name, each in found.items()} == {
        "count": 3,
        "share": 0.25,
        "draft": True,
        "detail": "summary",
    }
    assert {each[1:] for each in found.values()} == {("file", "own.yml")}
    assert chosen(file("# nothing yet\n"), [], NOTEBOOK, DEFAULT) == {}


def test_a_word_on_the_command_line_wins_over_the_file(file):
    assert chosen(file("detail: full\ncount: 7\n"), ["detail=summary"], NOTEBOOK, DEFAULT) == {
        "detail": Given("summary", "line"),
        "count": Given(7, "file", "own.yml"),
    }


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("count: 1\n\ndetail: full\ncount: 2\n", 4, "count: the key occurs in line 1 too"),
        ("detial: full\n", 1, "Did you mean detail?"),
        ("colour: blue\n", 1, "There are: count, detail, draft, share"),
        ("# x\nlanguage: kk\n", 2, "Use the option --language LANG"),
        ("count: three\n", 1, 'expected int, found "three"'),
        ("count: 3.0\n", 1, "expected int"),
        ("count: true\n", 1, "expected int"),
        ("share: 1:30\n", 1, "expected float"),
        ("draft: yes\n", 1, 'expected bool, found "yes"'),
        ("draft: 1\n", 1, "expected bool"),
        ("detail: no\n", 1, 'expected one of full, summary, found "no"'),
        ("detail: sumary\n", 1, "Did you mean summary?"),
        ("detail:\n", 1, "found nothing"),
        ("detail: [full]\n", 1, "found several values. Write one: detail: full."),
        ("detail: {full: 1}\n", 1, "found several values"),
        ("count: [1, 2]\n", 1, "found several values. Write one: count: 1."),
        ("detail: !!python/name:os.system x\n", 1, "expected one of full, summary"),
        ("<<: {detail: full}\n", 1, "no notebook declares it"),
        ("- detail\n", 1, "Write lines: `detail: summary`"),
        ("[a]: 1\n", 1, "a key must be plain text"),
        ("count: 1\ndetail: 'full\n", 3, "YAML error"),
        ("count: 1\n--- \ncount: 2\n", 2, "YAML error"),
        ("count: 1\ndetail: \x07\n", 2, "YAML error"),
        ("count: &a 1\nshare: *a\n", 2, "references (*) are not allowed"),
    ],
)
def test_a_wrong_line_of_a_file_stops_with_its_number_and_the_way_out(file, text, line, hint):
    path = file(text)
    with pytest.raises(InputError) as raised:
        chosen(path, [], NOTEBOOK, DEFAULT)
    assert str(raised.value).startswith(f"{path}:{line}:")
    assert hint in str(raised.value)


def test_every_wrong_line_of_a_file_is_told_at_once(file):
    path = file("detail: Full\ndetial: full\ncount: x\ncount: 2\n")
    with pytest.raises(InputError) as raised:
        chosen(path, [], NOTEBOOK, DEFAULT)
    told = [line.partition(": ")[0] for line in str(raised.value).splitlines()]
    assert told == [f"{path}:1:detail", f"{path}:2:detial", f"{path}:3:count", f"{path}:4:count"]


def test_a_file_that_cannot_be_read_is_named(file, tmp_path):
    for path, hint in (
        (tmp_path, "this is a folder, not a file"),
        (file("detail: қысқа".encode("cp1251", "replace"), "old.yml"), "UTF-8"),
        (file("[" * 100_000, "deep.yml"), "nested too deeply"),
    ):
        with pytest.raises(InputError, match=hint) as raised:
            chosen(path, [], NOTEBOOK, DEFAULT)
        assert path.name in str(raised.value)
    with pytest.raises(UsageError, match=r"none\.yml: there is no such file"):
        chosen(tmp_path / "none.yml", [], NOTEBOOK, DEFAULT)


def test_what_the_brief_could_not_print_is_refused(file):
    title = {"n": {"title": Parameter("title", "str", "", ())}}
    assert (
        chosen(file("title: Ұлытау\n", "баптау.yml"), [], title, DEFAULT)["title"].file
        == "баптау.yml"
    )
    with pytest.raises(InputError, match=r"own\.yml:1:title: it has .*U\+1F99C"):
        chosen(file("title: 🦜\n"), [], title, DEFAULT)
    with pytest.raises(UsageError, match=r"the name of the file: it has .*U\+1F99C"):
        chosen(file("title: a\n", "🦜.yml"), [], title, DEFAULT)
    with pytest.raises(UsageError, match=r"U\+E000"):
        chosen(None, ["title=\ue000npo_total\ue0019\ue002"], title, DEFAULT)


def test_build_and_preview_tell_the_fault_of_a_file_with_code_1_and_of_an_option_with_2(file):
    path = file("population: official\npopulation: world_bank\n")
    for command in ("build", "preview"):
        done = civicbrief(command, "--parameters", path)
        assert done.returncode == 1
        assert f"{path}:2:population: the key occurs in line 1 too" in done.stderr
        assert "Traceback" not in done.stderr
        assert civicbrief(command, "-p", "detail=none").returncode == 2


# --- what is in force

DEFAULTS = {"population": ("official", "world_bank"), "detail": ("full", "full")}


def test_a_list_for_a_text_is_told_as_the_one_text_to_write(file):
    notebook = {"n": {"years": Parameter("years", "str", "", ())}}
    with pytest.raises(InputError, match='splits: years: "2020, 2021"'):
        chosen(file("years: [2020, 2021]\n"), [], notebook, DEFAULT)


def test_every_parameter_that_may_be_given_is_told_with_its_origin(monkeypatch):
    values = {"count": Given(3, "line"), "draft": Given(True, "file", "own.yml")}
    told = environment.variables({"parameters": edition.settings(values, NOTEBOOK)})
    monkeypatch.setenv(*told.popitem())
    assert provenance.in_force(DEFAULTS) == [
        ("count", "3", "line", ""),
        ("share", "0.5", "default", ""),
        ("draft", "true", "file", "own.yml"),
        ("detail", "full", "default", ""),
    ]


def test_a_notebook_run_by_itself_says_what_it_holds(monkeypatch):
    monkeypatch.delenv(*environment.variables({"parameters": []}), raising=False)
    assert provenance.in_force(DEFAULTS) == [
        ("population", "official", "notebook", ""),
        ("detail", "full", "default", ""),
    ]


SAID = {
    "kk": "халық саны: ресми дерек (own-2.yml файлынан); жазбаның көлемі: толық (әдепкі мән); "
    "wave: 7 (пәрмен жолынан); wave: 7 (дәптердегідей)",
    "ru": "численность населения: официальные данные (из файла own-2.yml); объём записки: полный "
    "(по умолчанию); wave: 7 (из командной строки); wave: 7 (как в блокноте)",
    "en": "population: official (from the file own-2.yml); length of the brief: full (default); "
    "wave: 7 (from the command line); wave: 7 (as in the notebook)",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_value_is_said_with_its_origin(data, language):
    rows = [
        provenance.Setting("population", "official", "file", "own-2.yml"),
        provenance.Setting("detail", "full", "default"),
        provenance.Setting("wave", "7", "line"),
        provenance.Setting("wave", "7", "notebook"),
    ]
    runs = provenance.settings_line(words(language, data), rows)
    assert plain(runs).replace("\u00a0", " ") == SAID[language]
    kinds = [(run["k"], run["t"]) for run in runs if isinstance(run, dict)]
    assert kinds == [("name", "2"), ("structural", "7"), ("structural", "7")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_of_the_notebooks_has_a_word_in_every_language(data, language):
    said = words(language, data).bundle
    for parameters in of_project(ROOT / "notebooks").values():
        for name, parameter in parameters.items():
            for choice in parameter.choices if name != "language" else ():
                assert said.has_message(f"parameter-{name}-{choice}")


def test_the_command_ends_with_code_2_and_the_nearest_name():
    done = civicbrief("build", "-p", "langauge=kk")
    assert done.returncode == 2
    assert "Did you mean language" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_parameter_is_typed_and_explained():
    for name, parameters in of_project(ROOT / "notebooks").items():
        assert parameters, name
        assert {p.type for p in parameters.values()} <= {"str", "int", "float", "bool"}
        cells = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4).cells
        (cell,) = [each for each in cells if "parameters" in each.metadata.get("tags", [])]
        assert all("  # " in line for line in cell.source.splitlines()), name


def test_choices_are_read_from_the_help_text():
    found = of_project(ROOT / "notebooks")
    assert found["2-metrics"]["population"].choices == ("world_bank", "official")
    assert found["3-brief"]["detail"].choices == ("full", "summary")


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_every_declared_parameter_is_read_by_a_later_cell(name):
    cells = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4).cells
    read = {
        node.id
        for cell in cells
        if cell.cell_type == "code" and "parameters" not in cell.metadata.get("tags", [])
        for node in ast.walk(ast.parse(without_magics(cell.source)))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    assert set(of_project(ROOT / "notebooks")[name]) <= read
