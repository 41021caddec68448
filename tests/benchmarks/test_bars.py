"""What is told of measured times: medians, ratios, bars."""

import sys
from itertools import count

import pytest

from benchmarks.bars import Limit, Row, cells, markdown_table, plain_table, verdict
from benchmarks.timing import Failed, Measured, Took, interleaved, run


def measured(*walls, processor=1.0):
    return Measured([Took(wall, processor) for wall in walls])


def test_a_ratio_is_that_of_the_medians():
    row = Row("nine files", measured(4, 5, 30), "plain script", measured(2, 2.5, 2.6), 2.5)
    assert row.ratio == 2.0  # 5 / 2.5
    assert cells(row) == (
        "nine files", "5 s", "plain script: 2.5 s", "2", "at most 2.5", "held", "1", "3/3",
    )  # fmt: skip


def test_a_bar_of_processor_time_leaves_the_wall_out():
    ours, other = measured(1, processor=12.0), measured(100, processor=2.0)
    row = Row("PDF", ours, "Typst", other, 5, processor=True)
    assert row.ratio == 6.0
    assert cells(row)[1] == "12 s processor"


@pytest.mark.parametrize(
    ("value", "bar", "told"),
    [
        (2.5, 2.5, "held"),
        (3, 2.5, "missed by 20%"),
        (0.25, 1 / 8, "missed by 100%"),
        (9, None, ""),
        (15, 5, "missed 3-fold"),
    ],
)
def test_what_is_above_its_bar_is_told_by_how_much(value, bar, told):
    assert verdict(value, bar) == told


def test_a_bar_of_many_times_faster_is_told_as_a_fraction():
    row = Row("six files", measured(5), "papermill", measured(50), 1 / 8)
    assert cells(row)[3:6] == ("0.1", "at most 1/8", "held")


def test_the_table_has_the_same_cells_in_the_terminal_and_in_the_file():
    rows = [
        Row("one language", measured(6), "plain script", measured(2)),
        Limit("saved sentence", 0.75, "s", 0.5, 5),
    ]
    assert markdown_table(rows).splitlines()[2:] == [
        "| one language | 6 s | plain script: 2 s | 3 |  |  | 1 | 1/1 |",
        "| saved sentence | 0.75 s |  |  | at most 0.5 s | missed by 50% |  | 5 |",
    ]
    terminal = " ".join(plain_table(rows).splitlines()[2].split())
    assert terminal == "saved sentence 0.75 s at most 0.5 s missed by 50% 5"


def test_sides_run_in_turn_and_a_long_one_once():
    order = []

    def side(name, wall):
        def took(number):
            order.append(f"{name}{number}")
            return Took(wall, wall)

        return took

    found = interleaved({"a": side("a", 1), "b": side("b", 31)}, float("inf"), runs=3)
    assert order == ["a0", "b0", "a1", "a2"]
    assert [len(found[name].runs) for name in "ab"] == [3, 1]


def test_each_side_runs_once_though_the_time_is_up():
    numbers = count()
    found = interleaved({"a": lambda _: Took(next(numbers), 0)}, until=0)
    assert found["a"].wall == 0


def test_a_command_that_fails_is_told_with_what_it_printed(tmp_path):
    with pytest.raises(Failed, match="exit code 3\n  lost"):
        run([sys.executable, "-c", "print('lost'); raise SystemExit(3)"], tmp_path)


def test_the_processors_of_children_count(tmp_path):
    spin = "sum(range(3_000_000))"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {spin!r}])"
    alone = run([sys.executable, "-c", "pass"], tmp_path).processor
    both = run([sys.executable, "-c", code], tmp_path, memory=True)
    assert both.processor > 1.5 * alone
