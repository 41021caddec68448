"""Metrics of a project's own: read with the package's, their mistakes told by file and line."""

import signal
from dataclasses import replace
from pathlib import Path

import pytest

from civicbrief.core.child import called, can_fork
from civicbrief.core.faults import InputError
from civicbrief.core.project import find
from civicbrief.metrics import civil_society, project_metrics
from civicbrief.metrics.project_metrics import metrics_of
from civicbrief.metrics.results import interval_of
from civicbrief.pipeline.check import check
from tests.importing.test_import_table import mapped
from tests.support import foreign_tables
from tests.support.project import (
    METRICS,
    ROOT,
    civicbrief,
    process,
    project_in,
    project_with_own_data,
)

TWICE = """
from decimal import Decimal
from civicbrief.metrics import ORGANISATIONS, civil_society, metric

@metric(ORGANISATIONS, "twice the total")
def npo_twice(npo_total: Decimal) -> Decimal:
    return npo_total * 2
"""
PACKAGE = ["npo_per_100k", "readiness_gap", "giving_gap", "volunteering_gap"]


def written(folder: Path, text: str) -> Path:
    (folder / "src").mkdir(exist_ok=True)
    (folder / project_metrics.FILE).write_text(text, encoding="utf-8")
    return folder


def faults(folder: Path, text: str) -> list[tuple[str, int | None, str]]:
    with pytest.raises(InputError) as told:
        metrics_of(written(folder, text))
    return [(fault.file, fault.row, str(fault)) for fault in told.value.faults]


def test_a_project_has_the_metrics_of_the_package_and_its_own_and_no_others(tmp_path):
    assert list(metrics_of(tmp_path)) == PACKAGE
    assert list(metrics_of(written(tmp_path, TWICE))) == [*PACKAGE, "npo_twice"]
    assert "npo_twice" not in metrics_of(ROOT)


def test_a_line_of_the_file_gives_a_metric_of_the_package_its_place(tmp_path):
    text = f"{TWICE}\ngiving_gap = civil_society.giving_gap\n"
    found = metrics_of(written(tmp_path, text))
    assert list(found) == [*PACKAGE[:2], PACKAGE[3], "npo_twice", "giving_gap"]
    assert found["giving_gap"] is civil_society.giving_gap


def test_a_metric_is_called_as_its_function(tmp_path):
    twice = metrics_of(written(tmp_path, TWICE))["npo_twice"]
    assert (twice(7), twice(npo_total=7)) == (14, 14)


def test_a_changed_file_is_read_again(tmp_path):
    metrics_of(written(tmp_path, TWICE))
    changed = metrics_of(written(tmp_path, TWICE.replace("* 2", "* 3 * 1")))["npo_twice"]
    assert (changed(7), changed.formula) == (21, "npo_total * 3 * 1")


def test_a_file_in_another_encoding_is_named_with_its_line(tmp_path):
    (written(tmp_path, "") / project_metrics.FILE).write_bytes(
        "x = 1\n# көрсеткіш\n".encode("kz1048")
    )
    with pytest.raises(InputError, match=r"own\.py:2: the file is not UTF-8"):
        metrics_of(tmp_path)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("x = 1\ndef (", 2, "SyntaxError"),
        ("\n\nnowhere + 1\n", 3, "NameError"),
        ("import sys\nsys.exit()", 2, "the file cannot be run: SystemExit. Correct it."),
        (TWICE.replace("npo_twice", "npo_per_100k"), 6, "there is a metric npo_per_100k already"),
        (TWICE + TWICE, 13, "there is a metric npo_twice already"),
        (
            f"FORMULA = 'npo_total * 2'\n{TWICE}".replace('total")', 'total", FORMULA)'),
            6,
            "leave the formula out; it is read from the function",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line(tmp_path, text, line, words):
    ((file, row, told),) = faults(tmp_path, text)
    assert (file, row) == ("own.py", line)
    assert words in told


# --- the formula


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("npo_share_public", "npo_public_organisations / npo_total * 100"),
        ("npo_per_100k", "npo_total / population * 100000"),  # written as 100_000
        ("score_position", "(civic_participation_score - 1) / 5 * 100"),
        ("bloggers_before", "bloggers / (1 + bloggers_growth / 100)"),
        ("bloggers_added", "bloggers * bloggers_growth / (100 + bloggers_growth)"),
    ],
)
def test_the_formula_of_a_metric_is_what_its_function_returns(name, formula):
    assert METRICS[name].formula == formula


@pytest.mark.parametrize(
    "body",
    [
        "    pass",  # none
        "    return",
        "    return npo_total * 2\n    return npo_total",
        "    if npo_total > 5:\n        return npo_total\n    return npo_total * 2",  # two
        "    npo_total = npo_total + 1\n    return npo_total * 2",  # the formula would lie
        "    def inner(): return 2\n    return npo_total * inner()",
    ],
)
def test_a_function_that_is_more_than_one_return_expression_is_refused(body, tmp_path):
    ((file, row, told),) = faults(tmp_path, TWICE.replace("    return npo_total * 2", body))
    assert (file, row) == ("own.py", 5)
    assert "the body of a metric must be one return expression, its formula" in told


def test_a_lambda_is_refused(tmp_path):
    text = f"{TWICE}\nthrice = metric(ORGANISATIONS, 'thrice')(lambda npo_total: npo_total * 3)\n"
    ((file, row, told),) = faults(tmp_path, text)
    assert (file, row) == ("own.py", 9)
    assert "one return expression" in told


def test_a_docstring_is_no_part_of_the_formula(tmp_path):
    text = TWICE.replace("    return", '    """For a pair."""\n    return')
    assert metrics_of(written(tmp_path, text))["npo_twice"].formula == "npo_total * 2"


@pytest.mark.parametrize(
    ("returned", "name"),
    [("npo_total * TWO", "TWO"), ("Decimal(2)", "npo_total"), ("npo_total * self.x", "self")],
)
def test_a_name_that_is_not_in_both_parameters_and_formula_is_refused(tmp_path, returned, name):
    ((file, row, told),) = faults(tmp_path, TWICE.replace("npo_total * 2", returned))
    assert (file, row) == ("own.py", 5)
    assert f"npo_twice: {name} is only in its parameters or only in its return" in told


def test_every_refused_metric_is_told_at_once(tmp_path):
    other = TWICE.replace("npo_twice", "npo_other").replace("npo_total * 2", "TWO")
    told = faults(tmp_path, TWICE.replace("    return npo_total * 2", "    pass") + other)
    assert [row for _, row, _ in told] == [5, 12, 12]


# --- what an edition has of them


def test_a_metric_whose_inputs_the_data_lack_altogether_is_no_part_of_the_edition(data):
    assert "bloggers_before" in data.metrics
    rest = {k: v for k, v in data.observations.items() if not k.startswith(("bloggers", "authors"))}
    without = replace(data, observations=rest).metrics
    assert {"bloggers_before", "bloggers_added"} & set(without) == set()
    assert "npo_per_100k" in without  # npo_total is there, whatever else it needs


def test_looking_for_a_project_reads_no_metrics(tmp_path):
    (tmp_path / "notebooks" / "text").mkdir(parents=True)
    below = written(tmp_path, "nowhere\n") / "src"
    assert find(below) == tmp_path


def test_the_command_tells_it_without_a_traceback(tmp_path):
    project = written(project_in(tmp_path), "nowhere\n")
    done = civicbrief("check", "--data", ROOT / "data", cwd=project)
    assert done.returncode == 1
    assert "own.py:1" in done.stdout
    assert "Traceback" not in done.stderr


def test_the_check_of_a_project_tells_it_too(tmp_path):
    text = (ROOT / project_metrics.FILE).read_text(encoding="utf-8")
    project = written(project_in(tmp_path), f"{text}nowhere\n")
    assert [fault.file for fault in check(project, ROOT / "data").faults] == ["own.py"]


# --- code that fails, ends the process or never ends

FAILS = """
import os, sys
def failing(figure):
    {}
    return figure
@metric(ORGANISATIONS, "the total, if it were known")
def npo_failing(npo_total: Decimal) -> Decimal:
    return failing(npo_total)
"""
ENDINGS = {
    "raise ValueError('no')": "ValueError: no",
    "sys.exit(3)": "SystemExit: 3",
    "raise SystemExit": "SystemExit",
    "os._exit(0)": "SystemExit: 0",
    "raise KeyboardInterrupt": "KeyboardInterrupt",
}


@pytest.mark.skipif(not can_fork(), reason="this system cannot fork safely")
@pytest.mark.parametrize("ending", ENDINGS)
def test_what_a_metric_raises_is_a_fault_at_its_line_whatever_it_is(tmp_path, data, ending):
    project = written(tmp_path, TWICE + FAILS.format(ending))

    def compute():
        return interval_of(metrics_of(project)["npo_failing"], data.seen)

    with pytest.raises(InputError) as told:
        called("the work", 60, compute)
    assert str(told.value) == (
        f"own.py:11: npo_failing cannot be computed: {ENDINGS[ending]}. Correct it."
    )


@pytest.mark.skipif(not can_fork(), reason="this system cannot fork safely")
@pytest.mark.parametrize("ending", ["raise KeyboardInterrupt", "import os; os._exit(3)"])
def test_a_file_that_ends_the_process_is_a_fault_at_its_line(tmp_path, ending):
    with pytest.raises(InputError, match=r"^own\.py:2: the file cannot be run: "):
        called("the work", 60, metrics_of, written(tmp_path, f"\n{ending}\n"))


def test_ctrl_c_while_own_code_runs_is_no_fault_of_it(tmp_path, monkeypatch):
    heard = signal.default_int_handler  # not heard by a run of tests in the background of a shell
    monkeypatch.setattr(signal, "getsignal", lambda number: heard)
    with pytest.raises(KeyboardInterrupt):
        metrics_of(written(tmp_path, "raise KeyboardInterrupt\n"))


def test_a_metric_that_returns_no_number_is_told_at_its_function(tmp_path, data):
    text = TWICE.replace("npo_total * 2", "str(npo_total)")
    metric = metrics_of(written(tmp_path, text))["npo_twice"]
    with pytest.raises(InputError, match=r"^own\.py:5: npo_twice cannot be computed: TypeError"):
        interval_of(metric, data.seen)


def test_a_mistake_of_another_file_is_told_at_the_line_that_runs_it(tmp_path):
    (tmp_path / "other.py").write_text("\n\n\nx = = 1\n", encoding="utf-8")
    text = f"import runpy\nrunpy.run_path({str(tmp_path / 'other.py')!r})\n"
    assert [line for _, line, _ in faults(tmp_path, text)] == [2]


@pytest.mark.skipif(not can_fork(), reason="this system cannot fork safely")
@pytest.mark.torture
@pytest.mark.parametrize("command", ["explain npo_total", "exercise", "import"])
def test_other_commands_than_check_and_build_stop_a_file_that_never_ends_too(tmp_path, command):
    project = written(project_with_own_data(tmp_path / "project"), "import time\ntime.sleep(600)\n")
    table = foreign_tables.semicolons(tmp_path)
    mapping = mapped(table, scale="checked")
    given = [table, "--mapping", mapping] if command == "import" else []
    done = process(*command.split(), *given, "--timeout", "2", cwd=project)
    assert (done.returncode, (done.stdout + done.stderr).splitlines()[0]) == (
        1,
        "own.py:2: the file was stopped after 2 s. Correct it, or allow more time with --timeout.",
    )
