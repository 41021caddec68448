"""The exercises: their solutions, what a wrong answer is told, and the notebooks in Jupyter."""

import contextlib
import re
import shutil
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal as D
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from civicbrief.cli import main
from civicbrief.core import environment
from civicbrief.core.decisions import to_decide
from civicbrief.core.faults import InputError
from civicbrief.core.notebook_source import notebook_of
from civicbrief.data.observation import Unit
from civicbrief.data.tables import read_tables
from civicbrief.metrics import project_metrics
from civicbrief.pipeline.check import check
from civicbrief.pipeline.notebook_cells import executed
from civicbrief.tools import clear_answers
from civicbrief.tools.exercises import answers, intervals
from civicbrief.tools.exercises.exercise import EXERCISES, FOLDER, OpenExercise, notebook, replies
from civicbrief.tools.exercises.figures import _swapped
from civicbrief.tools.exercises.intervals import _untested
from civicbrief.tools.new_project.create import STARTER
from tests.support.new_projects import begun
from tests.support.project import ROOT, change, civicbrief, load

NUMBERS = range(1, len(EXERCISES) + 1)
SOLUTIONS = {
    1: {
        "row": 7,
        "unit": "percent of population",
        "qualifier": "more than",
        "words": "60% - дан астамы қайырымдылыққа қатысуға дайын",
        "source": "named-gfk",
    },
    2: {
        "first_low": 7.15,  # 7.2 million, half of 0.1 on either side
        "first_high": 7.25,
        "second_low": 60,  # more than 60 %: up to all
        "second_high": 100,
        "third_low": 38.5,  # 60 - 21.5
        "third_high": 79.5,  # 100 - 20.5
    },
    3: {
        "position": 44,  # (3.2 - 1) / (6 - 1)
        "share": 53.3,  # 3.2 / 6
        "middle": 3.5,
    },
    4: {"wrong": "npo_charity_funds", "right": 1542},  # 5,142 is printed
    5: {"metric": "my_givers", "low": 2.28, "high": 2.565},  # 28.5 / 12.5; 29.5 / 11.5
}
OTHER = {  # Kyrgyzstan, of which the panel alone knows
    1: {"row": 451, "unit": "index from 0 to 1", "source": "vdem-16-last"},
    2: {
        "first_low": 0.3735,  # 0.374
        "first_high": 0.3745,
        "second_low": -0.848,  # as the World Bank publishes it
        "second_high": -0.599,
        "third_low": -0.246,  # 0.4035 - 0.6495
        "third_high": -0.244,  # 0.4045 - 0.6485
    },
    3: {"position": 37.4, "share": 47.8, "middle": 3.5},  # 1 + 0.374 * 5 = 2.87; / 6
    4: {"wrong": "v2cseeorgs_v14_2023", "right": -0.065},  # 0.616 - 0.681, the change below
    5: {"metric": "my_distance", "low": -0.2655, "high": -0.2065},  # 0.154 - 0.4195; 0.212 - 0.4185
}

METRIC = """

from civicbrief.metrics import metric, plain


@metric(plain("givers per volunteer"), "adults who gave for each who helped")
def my_givers(donated_money: Decimal, volunteered_time: Decimal) -> Decimal:
    return donated_money / volunteered_time
"""
TEST = """

def test_my_givers_of_thirty_and_twelve_are_two_and_a_half():
    from decimal import Decimal
    assert METRICS["my_givers"](Decimal(30), Decimal(12)) == Decimal("2.5")
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch) -> Path:
    """A copy of the project that a student may fill in, with the tests of its own metrics."""
    for name in ("data", "notebooks"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("src", "tests"):
        (tmp_path / name).mkdir()
    shutil.copy(ROOT / project_metrics.FILE, tmp_path / project_metrics.FILE)
    shutil.copy(STARTER / "tests" / "test_own.py", tmp_path / "tests")
    return as_checked(tmp_path, monkeypatch)


@pytest.fixture
def other(tmp_path: Path, monkeypatch) -> Path:
    """A new project on another country, whose observations are still to come."""
    return as_checked(begun(tmp_path / "other", "KGZ", "ru", "en"), monkeypatch)


def as_checked(project: Path, monkeypatch) -> Path:
    """Its data need no check while they stay as they are: dozens of tests read them."""
    checked = environment.variables({"checked": read_tables(project / "data").fingerprint})
    monkeypatch.setenv(*checked.popitem())
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # for the test of a metric: faster
    return project


def fill(project: Path, number: int, **given: object) -> None:
    """Write answers into a notebook, each in the place of its dots, as Python has them."""
    path = project / notebook(number)
    content = nbformat.read(path, as_version=4)
    for name, answer in given.items():
        written = answer if isinstance(answer, Code) else repr(answer)
        for cell in content.cells:
            line = rf"(?m)^{name} = \.\.\.(.*)$"
            cell.source = re.sub(line, lambda m, n=name, w=written: f"{n} = {w}{m[1]}", cell.source)
    nbformat.write(content, path)


class Code(str):
    """Python to be written into a cell as it stands."""


def run(project: Path, number: int, monkeypatch, capsys) -> tuple[int, list[str]]:
    monkeypatch.chdir(project)
    try:
        code = main.main(["exercise", str(number)])
    except SystemExit as ended:
        code = ended.code
    return code, capsys.readouterr().out.splitlines()


def told(project: Path, number: int, **given: object) -> dict[str, str]:
    """What is said of each answer."""
    data = load(project / "data")
    _, lines = replies(EXERCISES[number - 1], project, data, given)
    return dict(line.split(": ", 1) for line in lines if ": " in line)


def add_metric(project: Path) -> None:
    """All that the last exercise asks for."""
    path = project / project_metrics.FILE
    path.write_text(path.read_text(encoding="utf-8") + METRIC, encoding="utf-8")
    for language in ("kk", "ru", "en"):
        say(project, language, "my_givers")
    path = project / "tests" / "test_own.py"
    path.write_text(path.read_text(encoding="utf-8") + TEST, encoding="utf-8")


def say(project: Path, language: str, metric: str) -> None:
    path = project / "notebooks" / "text" / f"{language}.ftl"
    with path.open("a", encoding="utf-8") as file:
        words = {"kk": "бергендердің үлесі", "ru": "доля давших", "en": "share of givers"}
        file.write(f"\nname-{metric} = {words[language]}\n")


# --- solutions


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_the_solution_is_right(number):
    lines = told(ROOT, number, **SOLUTIONS[number])
    assert set(lines) - {"All is right. Next"} == set(SOLUTIONS[number])
    assert {v for k, v in lines.items() if k in SOLUTIONS[number]} == {"right."}
    assert "All is right. Next" in lines


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_another_country_has_solutions_of_its_own(number, other):
    lines = told(other, number, **OTHER[number])
    assert [lines[name] for name in OTHER[number]] == ["right."] * len(OTHER[number])
    assert "All is right. Next" in lines


def test_another_country_says_what_it_has_in_place_of_what_its_data_lack(other):
    data = load(other / "data")
    notes = [e.make(other, data, {}).note for e in EXERCISES]
    assert "this one is of the panel" in notes[0]
    assert "no figure with “more than”" in notes[1]
    assert "no figure on a scale that begins above zero" in notes[2]
    assert notes[3:] == ["", ""]


def test_what_is_right_follows_the_data(project):
    """8.4 for 7.2 million; the row of another figure is gone, so giving moves up to row 6."""
    change(project / "data", "observations", "bloggers", value="8.4", printed="8,4")
    assert told(project, 2, **SOLUTIONS[2])["first_low"] != "right."
    assert told(project, 2, first_low=8.35)["first_low"] == "right."
    change(project / "data", "observations", "giving_readiness", qualifier="rounded")
    assert told(project, 1, **SOLUTIONS[1])["row"] != "right."


def test_an_end_that_nothing_closes_is_open(project):
    """“More than 22 thousand organisations”: the unit has no end."""
    change(project / "data", "observations", "giving_readiness", qualifier="exact")
    assert told(project, 2, second_low=22, second_high="open")["second_high"] == "right."
    for number in (22, 22.5, 23, 100):
        said = told(project, 2, second_low=22, second_high=number)["second_high"]
        assert said == intervals.NO_END


def test_without_any_figure_nothing_is_asked(other):
    data = load(other / "data")
    empty = replace(data, panel=replace(data.panel, series={}, values={}))
    for exercise in EXERCISES[:4]:
        wrong, lines = replies(exercise, other, empty, {})
        assert wrong == 1
        assert len(lines) == 1
        assert "nothing can be asked yet" in lines[0]


@pytest.mark.parametrize(
    ("printed", "wrong"),
    [
        ("6 766", ["7666", "6676"]),
        ("-0.358", ["-0.538", "-0.385"]),
        ("7,2", []),  # a point stands between its digits
        ("60", []),  # no number begins with a zero
        ("18", []),  # of 60 points there are no 81
        ("33", []),
        ("45", ["54"]),
    ],
)
def test_an_error_swaps_neighbouring_digits_and_stays_on_the_scale(printed, wrong, seen):
    unit = Unit("points of 60", "plain", high=None if " " in printed else D(60))
    assert list(map(str, _swapped(seen(printed, unit=unit)))) == wrong


def test_a_digit_that_was_rounded_is_no_error(seen):
    """From 12 to 60 are allowed: 21 may be right; 51 may not be 15."""
    figure = replace(seen("12", "more than"), unit=Unit("percent", "percent", high=D(60)))
    assert _swapped(figure) == []
    assert _swapped(replace(figure, value=D(51), printed="51")) == [D(15)]


def test_tests_in_another_encoding_are_looked_through_too(tmp_path):
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_own.py").write_bytes("# көрсеткіш\n".encode("kz1048"))
    assert "it has no test yet" in _untested(tmp_path, "my_givers")


# --- hints


@pytest.mark.parametrize(
    ("number", "name", "answer", "hint"),
    [
        (1, "row", 6, "the header being a row"),
        (1, "row", 5, "pandas counts from zero"),
        (1, "row", 60, "that is the figure"),
        (1, "row", 9, "another figure stands there"),
        (1, "row", "7", "without quotation marks"),
        (1, "row", True, "are read, not run"),
        (1, "unit", "percent", "a part of it"),
        (1, "unit", "%", "of what?"),
        (1, "unit", "more than", "that is the column qualifier"),
        (1, "unit", 60, "between quotation marks"),
        (1, "qualifier", "rounded", "column qualifier"),
        (1, "words", "60%", "copy the whole quotation"),
        (1, "source", "GfK Kazakhstan", "write the id"),
        (1, "source", "giving_readiness", "that is the column id"),
        (2, "first_low", 7.2, "the printed number"),
        (2, "first_low", 7.1, "half a step"),
        (2, "first_high", 7.3, "half a step"),
        (2, "first_low", 6.7, "the place of the last printed digit"),
        (2, "first_high", 8.2, "the place of the last printed digit"),
        (2, "first_low", 7.195, "the place of the last printed digit"),
        (2, "first_low", 7150000, "not in single units"),
        (2, "first_low", 7.25, "are exchanged"),
        (2, "first_high", 7.15, "are exchanged"),
        (2, "first_low", (7, 15), "a decimal point"),
        (2, "first_low", "7.15 million", "without quotation marks and without its unit"),
        (2, "second_low", 59.5, "nothing below its number"),
        (2, "second_low", 100, "are exchanged"),
        (2, "second_high", 59.5, "nothing below its number"),
        (2, "second_high", 60, "leaves the upper end open"),
        (2, "second_high", 60.5, "leaves the upper end open"),
        (2, "second_high", "open", "an end of its own"),
        (2, "third_low", 39, "takes the printed numbers"),  # 60 - 21
        (2, "third_low", 39.5, "lowest when the first figure is low"),  # 60 - 20.5
        (2, "third_high", 78.5, "highest when the first figure is high"),  # 100 - 21.5
        (2, "third_low", -38.5, "the other way round"),
        (2, "third_low", 79.5, "are exchanged"),
        (2, "third_high", "open", "so it ends, too"),
        (3, "position", 53.3, "the share of the maximum"),
        (3, "position", 53, "the share of the maximum"),
        (3, "position", 64, "from where the scale begins"),  # 3.2 / 5
        (3, "position", 36.7, "how long is the scale"),  # 2.2 / 6
        (3, "position", 0.44, "not as a fraction"),
        (3, "position", 56, "from the top"),
        (3, "position", 40, "how far is it from the low end"),
        (3, "share", 44, "that is the position"),
        (3, "share", 0.533, "not as a fraction"),
        (3, "share", 3.2, "in points"),
        (3, "share", 53.4, "divide the points"),  # rounded the wrong way
        (3, "middle", 3, "half of the maximum"),
        (3, "middle", 2.5, "half of its length"),
        (3, "middle", 50, "in points of the scale"),
        (4, "wrong", "npo_total", "agrees with its row"),
        (4, "wrong", "npo_share_funds", "compare the figures that it is made of"),
        (4, "wrong", "charity", "copy the id"),
        (4, "right", 5142, "what the small brief prints"),
        (4, "right", 4, "the number of the row"),
        (4, "right", 0, "take the value from the row"),
        (5, "metric", "npo_registered_gap", "begin its name with my_"),
        (5, "metric", "my_nothing", "no function of this name"),
        (5, "metric", "my_x or True", "in small letters"),
        (5, "low", 3, "first the metric itself"),
    ],
)
def test_a_wrong_answer_is_told_which_kind_of_mistake_it_is(number, name, answer, hint):
    given = SOLUTIONS[number] | {name: answer}
    if number == 5:
        given = {"metric": "npo_registered_gap"} | {name: answer}
    assert hint in told(ROOT, number, **given)[name]


def every_hint(project: Path):
    data = load(project / "data")
    for exercise in EXERCISES:
        for one in exercise.make(project, data, {}).questions:
            for hint in (one.otherwise, *(hint for _, hint in one.slips)):
                yield one, hint


def test_no_hint_holds_the_solution(project, other):
    change(project / "data", "observations", "volunteering_readiness", qualifier="more than")
    count = 0
    for folder in (ROOT, project, other):
        for question, hint in every_hint(folder):
            count += 1
            assert str(question.right).casefold() not in hint.casefold(), hint
            assert not re.search(r"\d", hint), hint
    assert count > 200


@pytest.mark.parametrize(
    ("answer", "hint"),
    [
        (None, answers.UNANSWERED),
        (..., answers.UNANSWERED),
        (float("nan"), answers.NOT_PLAIN),
        (float("inf"), answers.NOT_PLAIN),
        ([44], answers.NOT_PLAIN),
        ({}, answers.NOT_PLAIN),
        (44j, answers.NOT_PLAIN),
        (b"44", answers.NOT_PLAIN),
        ("forty-four", answers.NO_NUMBER),
        (D("44"), "right."),
        (44.0, "right."),
    ],
)
def test_what_is_no_answer_is_told_so(answer, hint):
    assert told(ROOT, 3, **SOLUTIONS[3] | {"position": answer})["position"] == hint


# --- the command


def test_the_command_lists_the_five_with_their_state(project, monkeypatch, capsys):
    fill(project, 1, **SOLUTIONS[1])
    fill(project, 2, **SOLUTIONS[2] | {"first_low": 7.2})
    (project / notebook(4)).write_text("{", encoding="utf-8")
    monkeypatch.chdir(project)
    assert main.main(["exercise"]) == 0
    lines = capsys.readouterr().out.splitlines()
    states = [re.split(r"\s{2,}", line)[1] for line in lines]
    assert states == [
        "right",
        "1 of 6 not right yet",
        "not begun",
        "its notebook cannot be read",
        "not begun",
    ]
    assert [line.split()[-1] for line in lines] == [notebook(number) for number in NUMBERS]


def test_the_command_ends_with_0_when_all_is_right_and_1_until_then(project, monkeypatch, capsys):
    code, lines = run(project, 2, monkeypatch, capsys)
    assert code == 1
    assert lines[0].startswith("Nothing is answered yet")
    assert lines[1] == f"The notebook is {notebook(2)}; save it before you check."
    fill(project, 2, first_low=7.15, first_high=7.3)
    code, lines = run(project, 2, monkeypatch, capsys)
    assert (code, lines[0]) == (1, "first_low: right.")
    assert lines[1] == f"first_high: {intervals.HALF}"
    assert lines[2] == f"second_low: {answers.UNANSWERED}"
    fill(project, 2, **SOLUTIONS[2])
    fill(project, 2, first_high=7.25)
    content = (project / notebook(2)).read_text(encoding="utf-8")
    (project / notebook(2)).write_text(content.replace("7.3", "7.25"), encoding="utf-8")
    code, lines = run(project, 2, monkeypatch, capsys)
    assert (code, len(lines)) == (0, 7)
    assert lines[-1].startswith("All is right. Next: ")


@pytest.mark.parametrize("argument", ["0", "6", "one", "1.5"])
def test_wrong_usage_ends_with_2(argument, project, monkeypatch, capsys):
    monkeypatch.chdir(project)
    assert main.main(["exercise", argument]) == 2
    assert "1<=x<=5" in capsys.readouterr().err or argument not in "06"


def test_the_command_in_a_process_of_its_own(project):
    done = civicbrief("exercise", "3", cwd=project)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("Nothing is answered yet")


@pytest.mark.parametrize(
    "code",
    [
        "__import__('pathlib').Path('HERE').touch() or 7",
        "open('HERE', 'w').write('') + 7",
        "[x for x in (7,)][0]",
        "f'{open(chr(72), chr(119))}'",
        "7 if True else 8",
        "3 + 4",
        "-" * 150 + "7",
        "exercise.task",
    ],
)
def test_nothing_in_an_answer_is_run(code, project, monkeypatch, capsys):
    before = sorted(project.rglob("*"))
    fill(project, 1, row=Code(code))
    status, lines = run(project, 1, monkeypatch, capsys)
    assert (status, lines[0]) == (1, f"row: {answers.NOT_PLAIN}")
    assert sorted(project.rglob("*")) == before


def test_no_other_cell_is_run_and_the_last_answer_counts(project, monkeypatch, capsys):
    path = project / notebook(1)
    content = nbformat.read(path, as_version=4)
    lines = ["%matplotlib inline", "!touch HERE", "open('HERE', 'w')", "row = 3", "row: int = 7"]
    content.cells.append(nbformat.v4.new_code_cell("\n".join(lines)))
    content.cells.append(nbformat.v4.new_code_cell("if True:\n    row = 9"))
    nbformat.write(content, path)
    _, lines = run(project, 1, monkeypatch, capsys)
    assert lines[0] == "row: right."
    assert not (project / "HERE").exists()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("row = (", "cell 1, line 1: '(' was never closed"),
        ("\nrow = 7 7", "cell 1, line 2: "),
        ("row = '\0'", "cell 1"),
        ("(" * 5000 + "7" + ")" * 5000, "cell 1"),
        ("row = " + "9" * 5000, "cell 1"),
    ],
)
def test_a_cell_that_is_no_python_is_named(source, words, project, monkeypatch, capsys):
    cell = nbformat.v4.new_code_cell(source)
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), project / notebook(1))
    status, lines = run(project, 1, monkeypatch, capsys)
    assert status == 1
    assert lines[0].startswith(f"{Path(notebook(1)).name}: ")
    assert words in lines[0]


@pytest.mark.parametrize("content", ["", "{}", "[]", "{", '{"cells": 1}', "\xff", None])
def test_a_file_that_is_no_notebook_is_named(content, project, monkeypatch, capsys):
    path = project / notebook(1)
    path.unlink()
    if content is not None:
        path.write_bytes(content.encode("latin-1"))
    status, lines = run(project, 1, monkeypatch, capsys)
    assert status == 1
    assert lines[0].startswith(f"{path.name}:")
    assert len(lines) == 1


# --- handed on


@pytest.mark.parametrize(
    ("cell", "handed"),
    [
        ("low = 3  # төмен", "low = ...  # төмен"),
        ("low = 'ә'; high = 4", "low = ...; high = ..."),
        ("low = (\n    3 +\n    4\n)  # sum\nx = 1", "low = ...  # sum\nx = 1"),
        ("low: float = 3", "low = ..."),
        ("low, high = 3, 4", "low = ...\nhigh = ..."),
        ("low = high = 3", "low = ...\nhigh = ..."),
        ("%matplotlib inline\nlow = 3", "%matplotlib inline\nlow = ..."),
        ("low = 3 points\nhigh = 4", "low = ...\nhigh = ..."),  # no Python: the names alone
        ("data = pd.read_csv(low=3)", "data = pd.read_csv(low=3)"),
        ("low == 3", "low == 3"),
        ("this is no Python", "this is no Python"),
    ],
)
def test_an_answer_becomes_dots_and_all_else_stays(cell, handed):
    source = nbformat.v4.new_code_cell(cell, execution_count=3)
    written = nbformat.writes(nbformat.v4.new_notebook(cells=[source]))
    (made,) = nbformat.reads(clear_answers.blank(written, ("low", "high")), as_version=4).cells
    assert (made.source, made.execution_count) == (handed, None)


def test_a_notebook_that_cannot_be_handed_on_is_named(project, tmp_path):
    (project / notebook(4)).write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"4-find-the-error\.ipynb: it is not a notebook"):
        clear_answers.copy_exercises(project / FOLDER, tmp_path / "next")


# --- a metric of one's own


def test_the_last_exercise_names_what_a_metric_lacks_step_by_step(project, monkeypatch, capsys):
    fill(project, 5, **SOLUTIONS[5])
    path, texts = project / project_metrics.FILE, project / "notebooks" / "text"
    given, tests = path.read_text(encoding="utf-8"), project / "tests" / "test_own.py"
    there = tests.read_text(encoding="utf-8")

    def said(code: str) -> str:
        path.write_text(given + code, encoding="utf-8")
        status, lines = run(project, 5, monkeypatch, capsys)
        assert status == 1
        return lines[0].removeprefix("metric: ")

    assert "no function of this name" in said("")
    bare = "def my_givers(donated_money, volunteered_time):\n    return donated_money\n"
    assert "no line @metric" in said(bare)
    assert "the id of a parameter: donated_cash" in said(METRIC.replace("_money", "_cash"))
    path.write_text(given + METRIC.replace("/ volunteered_time", "/ 2"), encoding="utf-8")
    main.main(["exercise", "5"])
    assert "volunteered_time is only in its parameters" in capsys.readouterr().err
    neighbour = METRIC.replace("donated_money", "v2x_cspart_v15_2023_KGZ")
    neighbour = neighbour.replace("volunteered_time", "v2x_cspart_v15_2022_KGZ")
    assert "none of its figures is of the area" in said(neighbour)
    nothing = METRIC.replace("volunteered_time\n", "(volunteered_time * 0)\n")
    assert "zero denominator" in said(nothing)
    assert said(METRIC) == "its name for readers, name-my_givers, is missing in: kk, ru, en."
    for language in ("kk", "en"):
        say(project, language, "my_givers")
    assert said(METRIC) == "its name for readers, name-my_givers, is missing in: ru."
    say(project, "ru", "my_givers")
    assert "has no test yet" in said(METRIC)
    tests.write_text(there + "\n# my_givers\n", encoding="utf-8")
    assert "but in no test" in said(METRIC)
    tests.write_text(there + TEST.replace("2.5", "2.6"), encoding="utf-8")
    assert "its test fails" in said(METRIC)
    tests.write_text(there + TEST, encoding="utf-8")
    status, lines = run(project, 5, monkeypatch, capsys)
    assert (status, lines[:3]) == (0, ["metric: right.", "low: right.", "high: right."])
    assert texts.is_dir()
    assert [str(fault) for fault in check(project, project / "data").faults] == []


def test_the_interval_of_a_metric_is_judged_with_it(project):
    path = project / project_metrics.FILE
    path.write_text(path.read_text(encoding="utf-8") + METRIC, encoding="utf-8")
    right = SOLUTIONS[5]
    said = told(project, 5, **right)
    assert (said["low"], said["high"]) == ("right.", "right.")
    assert "takes the printed numbers" in told(project, 5, **right | {"low": 2.417})["low"]
    assert "are exchanged" in told(project, 5, **right | {"low": 2.565})["low"]
    assert "lowest, then highest" in told(project, 5, **right | {"low": 2.3})["low"]


def test_a_metric_written_after_the_notebook_was_opened_is_known_to_it(project, capsys):
    exercise = OpenExercise(EXERCISES[4], project, load(project / "data"))
    exercise.check(metric="my_givers")
    assert "no function of this name" in capsys.readouterr().out
    path = project / project_metrics.FILE
    given = path.read_text(encoding="utf-8")
    path.write_text(given + METRIC, encoding="utf-8")
    exercise.check(metric="my_givers")
    assert "its name for readers" in capsys.readouterr().out
    path.write_text(given + "\n(", encoding="utf-8")
    exercise.check(metric="my_givers")
    assert capsys.readouterr().out.startswith("own.py:")


def test_a_new_project_takes_a_metric_as_well(other, monkeypatch, capsys):
    """The index of one year less another; its passage in two languages, its test as there."""
    formula = "v2x_libdem_v15_2024 - v2x_cspart_v15_2024"
    path = other / project_metrics.FILE
    given = path.read_text(encoding="utf-8")
    path.write_text(
        f'{given}\n\n@metric(plain("points"), "one less the other")\n'
        "def my_distance(v2x_libdem_v15_2024: Decimal, v2x_cspart_v15_2024: Decimal) -> Decimal:\n"
        f"    return {formula}\n",
        encoding="utf-8",
    )
    for language in ("ru", "en"):
        say(other, language, "my_distance")
    path = other / "tests" / "test_own.py"
    case = """        (
            "my_distance",
            {"v2x_libdem_v15_2024": "0.2", "v2x_cspart_v15_2024": "0.5"},
            "-0.3",
        ),
    ],
)
def test_a_metric"""
    content = path.read_text(encoding="utf-8")
    assert "    ],\n)\ndef test_a_metric" in content
    path.write_text(content.replace("    ],\n)\ndef test_a_metric", case), encoding="utf-8")
    fill(other, 5, **OTHER[5])
    status, lines = run(other, 5, monkeypatch, capsys)
    assert (status, lines[:3]) == (0, ["metric: right.", "low: right.", "high: right."])
    for number in (2, 4):  # what was right before stays so
        assert "All is right. Next" in told(other, number, **OTHER[number])


# --- the notebooks


def test_the_notebooks_hold_no_figure_no_function_no_output_and_no_country():
    paths = sorted((ROOT / FOLDER).glob("*.ipynb"))
    assert [f"{FOLDER}/{path.name}" for path in paths] == [notebook(n) for n in NUMBERS]
    names = re.compile(r"Kazakh|Astana|Kyrgyz|Қазақ|Казах|npo_|blogger|\b[A-Z]{3}\b")
    for path in paths:
        content = nbformat.read(path, as_version=4)
        for cell in content.cells:
            assert not re.search(r"\d", cell.source), cell.source
            assert not names.search(cell.source.replace("API", "")), cell.source
            assert "def " not in cell.source or cell.cell_type == "markdown"
            if cell.cell_type == "code":
                assert (cell.outputs, cell.execution_count) == ([], None)
        assert list(to_decide(path.parent)) == []


def test_a_notebook_asks_by_the_names_that_are_read():
    for number in NUMBERS:
        asked = clear_answers.ASKS[EXERCISES[number - 1].name]
        found = answers.read_answers(ROOT / notebook(number), asked)
        assert tuple(found) == asked
        assert set(found.values()) == {...}


def outputs_of_kernel(project: Path) -> list[tuple[str, str]]:
    """The notebooks in one real kernel, emptied before each: all that each has shown."""
    cells, owners = [], []
    for number in NUMBERS:
        content = nbformat.read(project / notebook(number), as_version=4)
        cells += [nbformat.v4.new_code_cell("%reset -f"), *content.cells]
        owners += [number] * (len(content.cells) + 1)
    every = nbformat.v4.new_notebook(cells=cells)
    where = {"metadata": {"path": str(project / FOLDER)}}
    NotebookClient(every, timeout=120, resources=where, kernel_name="python3").execute()
    return shown_by(zip(owners, every.cells, strict=True))


def outputs(project: Path) -> list[tuple[str, str]]:
    """All that each notebook has shown, run in this process."""
    cells = []
    with contextlib.chdir(project / FOLDER):
        for number in NUMBERS:
            path = project / notebook(number)
            source = notebook_of(path.name, path.read_bytes())
            made, _ = executed(source, path.stem, {}, {"project": str(project)})
            cells += [(number, cell) for cell in made.cells]
    return shown_by(cells)


def shown_by(cells: Iterable[tuple[int, nbformat.NotebookNode]]) -> list[tuple[str, str]]:
    shown = []
    for number, cell in cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            shown.append((number, output.get("text") or data.get("text/html", "")))
    return shown


def said_by(shown: list[tuple[str, str]], number: int) -> str:
    return [text for owner, text in shown if owner == number][-1]


def shown_first(shown: list[tuple[str, str]], number: int) -> str:
    return next(text for owner, text in shown if owner == number)


@pytest.mark.torture
def test_unfilled_they_run_to_the_end_and_filled_they_say_right(project):
    shown = outputs_of_kernel(project)
    for number in NUMBERS:
        assert said_by(shown, number).startswith("Nothing is answered yet")
    for number in NUMBERS:
        assert shown_first(shown, number).startswith('<div class="civicbrief data">')
    assert "giving_readiness" in shown_first(shown, 1)
    add_metric(project)
    for number in NUMBERS:
        fill(project, number, **SOLUTIONS[number])
    shown = outputs(project)
    for number in NUMBERS:
        lines = said_by(shown, number).splitlines()
        assert [line.split(": ")[1] for line in lines[:-1]] == ["right."] * len(SOLUTIONS[number])
        assert lines[-1].startswith("All is right. Next: ")


def test_in_another_country_they_run_unfilled_too(other):
    shown = outputs(other)
    for number in NUMBERS:
        assert said_by(shown, number).startswith("Nothing is answered yet")
    first = shown_first(shown, 1)
    assert first.startswith("<p>data/observations.csv has no figure yet")
    assert "<table>" in first


def test_what_a_notebook_shows_is_escaped(project):
    change(project / "data", "observations", "giving_readiness", subject="<script>x</script>")
    data = load(project / "data")
    page = OpenExercise(EXERCISES[4], project, data)._repr_html_()
    assert "&lt;script&gt;" in page
    assert "<script>" not in page


def test_an_indicator_stands_in_words_beside_its_id(other):
    shown = repr(OpenExercise(EXERCISES[4], other, load(other / "data")))
    assert "women’s civil society participation index" in shown
    assert "v2x_gencs_v14_2023" in shown
