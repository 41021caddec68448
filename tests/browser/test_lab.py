"""JupyterLab as `make lab` opens it: notebook 3 runs in it and shows the brief."""

import contextlib
import os
import re
import secrets
import subprocess
import sys
from pathlib import Path

import nbformat
import papermill
import pytest
from playwright.sync_api import TimeoutError, expect

from civicbrief.export.reading import read_blocks
from civicbrief.pipeline.notebook_client import ENGINE
from civicbrief.text.runs import plain
from tests.support.cells import without_kernels
from tests.support.project import ROOT, project_with_data

pytestmark = pytest.mark.torture  # JupyterLab takes its time to start
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
        place = {"metadata": {"path": str(folder)}}
        return papermill.execute_notebook(
            path, None, engine_name=ENGINE, resources=place, progress_bar=False
        )


def title_of(path):
    """The heading that a notebook of the project begins with."""
    return nbformat.read(ROOT / path, as_version=4).cells[0].source.splitlines()[0].lstrip("# ")


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
    """It opens by a double click beside notebook 1, which `make lab` opens in the project's root.

    The answer of the brief, as a run without JupyterLab gives it, stands in the page.
    """
    (answer,) = [b for b in read_blocks(run(notebooks, "3-brief")) if b["kind"] == "answer"]
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    first = target()[-1]
    assert first == "notebooks/1-source.ipynb"
    page.goto(lab(first))
    menu = page.get_by_role("menuitem", name="Run", exact=True)
    menu.wait_for(timeout=PATIENCE)
    notebook = page.locator(".jp-Notebook:visible")
    expect(notebook).to_contain_text(title_of(first), timeout=PATIENCE)
    expect(page.locator(".jp-BreadCrumbs")).to_contain_text("notebooks")  # below the root
    page.locator(".jp-DirListing-item", has_text="3-brief.ipynb").dblclick(timeout=PATIENCE)
    expect(notebook).to_contain_text(title_of("notebooks/3-brief.ipynb"), timeout=PATIENCE)
    status = page.locator("#jp-main-statusbar")  # to look for a text in the whole page is dear
    expect(status).to_contain_text("Python 3 (ipykernel) | Idle", timeout=PATIENCE)
    shown = page.locator(".jp-OutputArea .civicbrief .answer")
    for _ in range(3):  # JupyterLab drops the command while it still saves the notebook
        menu.click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        with contextlib.suppress(TimeoutError):
            shown.wait_for(timeout=PATIENCE / 4)
            break
    expect(shown).to_contain_text(plain(answer["text"]), timeout=PATIENCE)
    expect(status).to_contain_text("Python 3 (ipykernel) | Idle", timeout=PATIENCE)
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
