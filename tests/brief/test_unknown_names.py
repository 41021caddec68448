"""A mistyped id in a notebook asks which one was meant, as the command line does."""

import json

import pytest

from civicbrief.brief.brief import Brief
from civicbrief.core.faults import Named, PlainError, UnknownName
from civicbrief.metrics import results
from tests.support.project import ROOT, civicbrief, project_with_data

MEANT = "Did you mean npo_total"
CALLS = [  # what a notebook may say, and the name that was meant
    ('data.observations["npo_totl"]', "npo_total"),
    ('data.seen["v2x_csprt_v15_2023"]', "v2x_cspart_v15_2023"),
    ('data.sources["caf-2012"]', "caf-2022"),
    ('data.claims["npo-totl"]', "npo-total"),
    ('data.findings["mostly-publik"]', "mostly-public"),
    ('data.metrics["npo_share_publik"]', "npo_share_public"),
    ('data.panel.series["v2x_csprt"]', "v2x_cspart"),
    ('found.intervals["npo_share_publik"]', "npo_share_public"),
    ('found.verdicts["claim-npo-totl"]', "claim-npo-total"),
    ('brief.bars("chart-ready", "giving_readines")', "name-giving_readiness"),
    ('brief.messages(("message-count", "finding-mostly-publik"))', "finding-mostly-public"),
    ('brief.messages(("message-count", "trend-v2x_csprt"))', "trend-v2x_cspart"),
    ('brief.claims("table-audit", "npo-totl")', "npo-total"),
    ('brief.paragraph("size-txt")', "size-text"),
]


@pytest.fixture(scope="module")
def names(data):
    found = results.compute(data)
    return {"data": data, "found": found, "brief": Brief(found, "en", "full", ROOT, {})}


@pytest.mark.parametrize(("call", "meant"), CALLS, ids=[call for call, _ in CALLS])
def test_a_mistyped_id_asks_for_the_one_that_was_meant_whatever_it_names(call, meant, names):
    with pytest.raises(PlainError) as raised:
        eval(call, {}, names)
    assert f"Did you mean {meant}" in str(raised.value)
    assert raised.value._render_traceback_() == [str(raised.value)]  # one line in a notebook


def test_the_notebook_and_the_command_line_ask_alike(data):
    with pytest.raises(UnknownName) as raised:
        data.observations["npo_totl"]
    done = civicbrief("explain", "npo_totl")
    assert MEANT in str(raised.value)
    assert MEANT in done.stderr


def test_an_id_like_no_other_is_told_with_some_that_there_are():
    named = Named({"a": 1, "b": 2})
    with pytest.raises(KeyError) as raised:
        named["quite_different"]
    assert str(raised.value) == "There is no quite_different. There are: a, b, …"
    assert named.get("quite_different") is None
    assert "quite_different" not in named


def test_a_build_names_the_notebook_the_cell_and_the_id_that_was_meant(tmp_path):
    project = tmp_path / "project"
    project.mkdir()
    path = project_with_data(project) / "notebooks" / "1-source.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["cells"][-1] |= {"cell_type": "code", "outputs": [], "execution_count": None}
    notebook["cells"][-1]["source"] = [
        "from civicbrief.brief import open_data\nopen_data(data).observations['npo_totl']"
    ]
    path.write_text(json.dumps(notebook), encoding="utf-8")
    done = civicbrief("build", "--out", tmp_path / "out", cwd=project)
    assert done.returncode == 1
    assert f"There is no npo_totl. {MEANT}" in done.stderr
    assert "1-source.ipynb: cell " in done.stderr
