"""A cell that fails, never returns, prints without end or loses its kernel is named."""

import os
import re
import time
from pathlib import Path
from unittest.mock import Mock

import nbformat
import pytest

from civicbrief.core.faults import InputError
from civicbrief.pipeline import kernels, notebook_client
from civicbrief.pipeline.deadline import MOMENT, Deadline, of_run, of_steps
from civicbrief.pipeline.notebooks import Runner
from tests.support import bare_server
from tests.support.project import ROOT

pytestmark = pytest.mark.skipif(not kernels.can_fork(), reason="this system cannot fork safely")
OPEN = "Open the notebook in JupyterLab and run it to see where."


@pytest.fixture(scope="module")
def server():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kernels, "SERVER", bare_server.SERVER)
        with kernels.server(ROOT) as made:
            yield made


@pytest.fixture
def told(server, tmp_path):
    """What is told of a notebook whose second cell is this one, and that its kernel has ended."""

    def run(source, deadline=Deadline(60)):  # noqa: B008
        project, out = tmp_path / "project", tmp_path / "outputs"
        for folder in (project, out):
            (folder / "notebooks").mkdir(parents=True)
        first = nbformat.v4.new_code_cell("data = ''", metadata={"tags": ["parameters"]})
        cells = [first, nbformat.v4.new_code_cell(source)]
        path = project / "notebooks" / "1-source.ipynb"
        nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
        kernel = kernels.manager(tmp_path, server)
        known = {"1-source": {"data": None}}
        notebook = Runner(project, out, ROOT / "data", {}, known, print, kernel, None, deadline)
        with pytest.raises(InputError) as raised:
            notebook("1-source")
        assert kernel.started.poll() is not None
        return str(raised.value).splitlines()

    return run


def test_an_error_is_told_with_the_cell_as_the_file_counts_it_and_its_first_line(told):
    source = "# why\n\nx = 1 / 0"
    assert told(source) == [
        f"1-source.ipynb: cell 2 stopped with ZeroDivisionError: division by zero. {OPEN}",
        "  cell 2 begins: x = 1 / 0",
    ]


def test_a_notebook_works_in_its_folder_and_moves_no_other_in_this_process(told, monkeypatch):
    """They run side by side: each would lead the others astray, and the last line of a build."""
    monkeypatch.setattr(os, "chdir", Mock(side_effect=AssertionError("this process has moved")))
    first, _ = told("import pathlib; raise ValueError(pathlib.Path.cwd().parts[-2:])")
    assert "cell 2 stopped with ValueError: ('outputs', 'notebooks')" in first


def test_one_that_never_returns_is_stopped_and_told_with_its_last_output(told):
    source = "print('so', 'far', flush=True)\nimport time\ntime.sleep(600)"
    first, *details = told(source, Deadline(2))
    assert re.match(r"1-source.ipynb: cell 2 was stopped after \d+ s\. Correct it, or allow", first)
    assert details == [
        "  cell 2 begins: print('so', 'far', flush=True)",
        "  its last output: so far",
    ]


def test_one_that_does_not_hear_that_it_should_stop_is_stopped(told):
    """`sum` over a range runs in C alone."""
    assert "cell 2 was stopped after" in told("sum(range(10**15))", Deadline(1))[0]


def test_the_end_of_the_whole_run_leaves_a_moment_and_is_told():
    over = Deadline(300, time.monotonic() - 1, 3600)
    assert over.left() == over.left(60) == MOMENT
    assert over.stopped(12.3) == "was stopped after 12 s, when the run had taken 3600 s"
    assert over.remedy().startswith("Allow the run more time")
    assert Deadline(300).remedy().startswith("Correct it")


def test_a_user_sets_the_time_of_the_run_and_with_it_that_of_a_cell():
    assert (of_run(7).cell, of_run(7).run, of_steps(7)) == (7, 7, Deadline(7))
    assert (of_run(None).cell, of_run(None).run, of_steps(None)) == (300, 3600, Deadline(300))


@pytest.mark.parametrize("source", ["while True: print('x' * 70)", "while True: display('xx')"])
def test_one_that_prints_without_end_is_stopped_by_its_size(told, monkeypatch, source):
    monkeypatch.setattr(notebook_client, "LARGEST", 1_000_000)
    first, _, last = told(source)
    assert first == "1-source.ipynb: cell 2 was stopped when it had printed 1 MB. Print less."
    assert "xx" in last


@pytest.mark.parametrize(
    ("end", "how", "remedy"),
    [
        (
            "os.kill(os.getpid(), 9)",
            "was ended by the system with signal 9 (SIGKILL), perhaps because memory was short",
            "Free some memory, or correct what takes it, and try again.",
        ),
        ("os._exit(3)", "ended itself with exit code 3", "Correct it and try again."),
    ],
)
def test_a_kernel_that_ends_is_told_with_its_signal_or_exit_code(told, end, how, remedy):
    assert told(f"import os; {end}") == [
        f"1-source.ipynb: cell 2: its kernel {how}. {remedy}",
        f"  cell 2 begins: import os; {end}",
    ]


def test_one_that_needs_more_memory_than_there_is_is_told_so(told):
    limit = "import resource as r; r.setrlimit(r.RLIMIT_AS, (2**33, 2**33))"
    first = told(f"{limit}\nx = bytearray(2**40)")[0]
    assert first == (
        "1-source.ipynb: cell 2 stopped with MemoryError. "
        "Free some memory, or correct what takes it, and try again."
    )


def test_a_kernel_works_in_its_folder_and_this_process_stays_where_it_is(told, tmp_path):
    """Notebooks run side by side: a folder of the whole process would be that of another."""
    here, folder = Path.cwd(), tmp_path / "outputs" / "notebooks"
    first = told("import os; raise ValueError(os.getcwd())")[0]
    assert f"stopped with ValueError: {folder}." in first
    assert Path.cwd() == here
