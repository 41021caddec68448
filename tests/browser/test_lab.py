"""JupyterLab as `make lab` opens it: notebook 3 runs in it and shows the brief."""

import contextlib
import os
import re
import secrets
import subprocess
import sys
from pathlib import Path

import papermill
import pytest
from playwright.sync_api import TimeoutError, expect

from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import plain
from tests.support.cells import without_kernels
from tests.support.project import ROOT, project_with_data

PATIENCE = 120_000  # milliseconds: JupyterLab starts slowly on a machine that is busy with others


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory):
    """A copy of the project's notebooks and data, in which notebook 2 has run."""
    project = tmp_path_factory.mktemp("lab")
    folder = project_with_data(project) / "notebooks"
    run(folder, "2-metrics")
    return folder


def run(folder, name):
    with without_kernels():
        path = folder / f"{name}.ipynb"
        return papermill.execute_notebook(path, None, cwd=folder, progress_bar=False)


def target():
    """How `make lab` starts JupyterLab."""
    rules = (ROOT / "Makefile").read_text(encoding="utf-8")
    command = re.search(r"^lab:.*\n\t\$\(BIN\)/jupyter lab (.+)", rules, re.MULTILINE)
    assert command
    return command[1].split()


@pytest.fixture(scope="module")
def lab(notebooks, tmp_path_factory):
    """Address of a JupyterLab of its own, with no settings of the user."""
    home = tmp_path_factory.mktemp("home")
    token = secrets.token_hex(16)
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    server = subprocess.Popen(
        [
            *(Path(sys.executable).parent / "jupyter", "lab", *target()),
            *("--no-browser", "--ip=127.0.0.1", "--port=0", "--ServerApp.allow_root=True"),
            f"--IdentityProvider.token={token}",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",  # asks no network
        ],
        cwd=notebooks.parent,
        env=os.environ | {name: str(home / name) for name in names},
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    address = None
    for line in server.stderr:
        if found := re.search(r"http://127\.0\.0\.1:\d+/lab", line):
            address = found[0]
            break
    assert address
    yield lambda path: f"{address}/tree/{path}?token={token}"
    server.terminate()
    try:
        server.communicate(timeout=30)
    except subprocess.TimeoutExpired:  # it may wait for ever for a kernel that has just begun
        server.kill()


def test_notebook_3_runs_in_jupyterlab_and_shows_the_key_sentence(browser, lab, notebooks):
    """The answer of the brief, as a run without JupyterLab gives it, stands in the page."""
    (answer,) = [b for b in read_blocks(run(notebooks, "3-brief")) if b["kind"] == "answer"]
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(lab("notebooks/3-brief.ipynb"))
    menu = page.get_by_role("menuitem", name="Run", exact=True)
    menu.wait_for(timeout=PATIENCE)
    expect(page.locator(".jp-Notebook")).to_be_visible(timeout=PATIENCE)
    expect(page.locator(".jp-Toolbar-kernelName").first).to_contain_text(
        "Python 3", timeout=PATIENCE
    )
    shown = page.locator(".jp-OutputArea .civicbrief .answer")
    for _ in range(3):  # JupyterLab drops the command while it still saves the notebook
        menu.click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        with contextlib.suppress(TimeoutError):
            shown.wait_for(timeout=PATIENCE / 4)
            break
    expect(shown).to_contain_text(plain(answer["text"]), timeout=PATIENCE)
    expect(page.get_by_text("Python 3 (ipykernel) | Idle")).to_be_visible(timeout=PATIENCE)
    for kind in ("stderr", "error"):
        assert page.locator(f"[data-mime-type='application/vnd.jupyter.{kind}']").count() == 0
    marks = page.locator(".jp-OutputArea .civicbrief .mark svg").evaluate_all(
        "all => all.map(mark => mark.getBoundingClientRect().width)"
    )
    assert marks
    assert all(0 < width < 20 for width in marks)  # as small as a letter
    number = page.locator(".jp-OutputArea .civicbrief button.n").first
    number.click()
    entry = page.locator(".civicbrief .entry:popover-open")
    expect(entry).to_contain_text("observations.csv")
    page.keyboard.press("Escape")
    # A cell of a table is as wide as what stands in it.
    # The last tables come in when the kernel is idle already.
    expect(page.locator(".civicbrief td").nth(50)).to_be_attached(timeout=PATIENCE)
    assert (
        page.locator(".civicbrief :is(td, th)").evaluate_all(
            "all => all.filter(cell => cell.scrollWidth > cell.clientWidth + 1).length"
        )
        == 0
    )
    page.close()


def test_make_lab_opens_the_root_of_the_project_on_notebook_1(browser, lab):
    assert target()[-1] == "notebooks/1-source.ipynb"
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(lab(target()[-1]))
    expect(page.locator(".jp-Notebook")).to_be_visible(timeout=PATIENCE)
    expect(page.locator(".jp-DirListing-content")).to_contain_text("notebooks", timeout=PATIENCE)
    page.close()
