"""Metrics of a project's own: registered with it, gone with it, its mistakes told by line."""

from dataclasses import replace
from pathlib import Path

import pytest

from civicbrief.core.faults import InputError
from civicbrief.metrics import project_metrics, results
from civicbrief.metrics.registry import METRICS
from civicbrief.pipeline.check import check
from tests.support.project import ROOT, civicbrief, project_in

TWICE = """
from decimal import Decimal
from civicbrief.metrics import ORGANISATIONS, metric

@metric(ORGANISATIONS, "twice the total", "npo_total * 2")
def npo_twice(npo_total: Decimal) -> Decimal:
    return npo_total * 2
"""


@pytest.fixture(autouse=True)
def home():
    yield
    project_metrics.register(ROOT)


def written(folder: Path, text: str) -> Path:
    (folder / "src").mkdir(exist_ok=True)
    (folder / project_metrics.FILE).write_text(text, encoding="utf-8")
    return folder


def test_a_metric_of_another_project_goes_with_it(tmp_path):
    assert "housing_gap" in METRICS
    project_metrics.register(written(tmp_path, TWICE))
    assert "npo_twice" in METRICS
    assert "housing_gap" not in METRICS
    project_metrics.register(ROOT)
    assert "npo_twice" not in METRICS
    assert "housing_gap" in METRICS


def test_a_file_in_another_encoding_is_named_with_its_line(tmp_path):
    (written(tmp_path, "") / project_metrics.FILE).write_bytes(
        "x = 1\n# көрсеткіш\n".encode("kz1048")
    )
    with pytest.raises(InputError, match=r"own\.py:2: it is not UTF-8"):
        project_metrics.register(tmp_path)


def test_a_changed_file_is_read_again(tmp_path):
    project_metrics.register(written(tmp_path, TWICE))
    project_metrics.register(written(tmp_path, TWICE.replace("* 2", "* 3")))
    assert METRICS["npo_twice"].function(7) == 21
    assert METRICS["npo_twice"].formula == "npo_total * 3"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("x = 1\ndef (", 2, "SyntaxError"),
        ("\n\nnowhere + 1\n", 3, "NameError"),
        ("import sys\nsys.exit()", 2, "SystemExit"),
        (TWICE.replace("npo_twice", "npo_per_100k"), 5, "there is a metric npo_per_100k already"),
    ],
)
def test_a_file_that_cannot_be_run_is_named_with_its_line(tmp_path, text, line, words):
    with pytest.raises(InputError) as told:
        project_metrics.register(written(tmp_path, text))
    (fault,) = told.value.faults
    assert (fault.file, fault.row) == ("own.py", line)
    assert words in fault.problem
    assert "npo_twice" not in METRICS


def test_a_metric_whose_inputs_the_data_lack_altogether_is_no_part_of_the_edition(data):
    assert "bloggers_before" in results.cards(data)
    rest = {k: v for k, v in data.observations.items() if not k.startswith(("bloggers", "authors"))}
    without = results.cards(replace(data, observations=rest))
    assert {"bloggers_before", "bloggers_added"} & set(without) == set()
    assert "npo_per_100k" in without  # npo_total is there, whatever else it needs


def test_the_command_tells_it_without_a_traceback(tmp_path):
    project = written(project_in(tmp_path), "nowhere\n")
    done = civicbrief("check", "--data", ROOT / "data", cwd=project)
    assert done.returncode == 1
    assert "own.py:1" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_check_of_a_project_tells_it_too(tmp_path):
    project = written(project_in(tmp_path), "nowhere\n")
    assert [fault.file for fault in check(project, ROOT / "data").faults] == ["own.py"]
