"""The metrics of src/own.py, by hand; and the project as a whole."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from civicbrief.metrics import metrics_of

PROJECT = Path(__file__).resolve().parents[1]
METRICS = metrics_of(PROJECT)


@pytest.mark.parametrize(
    ("name", "inputs", "result"),
    [
        # 0.45 - 0.62 = -0.17
        (
            "participation_long_change",
            {"v2x_cspart_v15_2023": "0.45", "v2x_cspart_v15_2013": "0.62"},
            "-0.17",
        ),
    ],
)
def test_a_metric_is_its_formula(name, inputs, result):
    numbers = {parameter: Decimal(value) for parameter, value in inputs.items()}
    assert METRICS[name](**numbers) == Decimal(result)
    assert set(METRICS[name].inputs) == set(inputs)


def test_data_texts_and_notebooks_have_no_fault():
    command = Path(sys.executable).with_name("civicbrief")
    done = subprocess.run([command, "check"], cwd=PROJECT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
