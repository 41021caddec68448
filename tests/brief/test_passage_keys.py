"""What a notebook can ask for follows from what the methods of `Brief` declare."""

import ast
import inspect
import json
import subprocess
import sys

import pytest

from civicbrief.brief.brief import Brief
from civicbrief.brief.passage_keys import own_keys, reached_keys
from civicbrief.data.names import names_of
from civicbrief.data.tables import read_tables
from tests.support.project import INPUTS, ROOT

METHODS = [n for n, _ in inspect.getmembers(Brief, inspect.isfunction) if not n.startswith("_")]


def asked(*lines):
    """The keys that the calls of a notebook add to those that rows ask for."""
    names = names_of(read_tables(ROOT / "data"), INPUTS)
    code = [ast.parse(line) for line in lines]
    return set(reached_keys(code, names)) - set(reached_keys([], names))


@pytest.mark.parametrize("method", METHODS)
def test_each_method_that_a_notebook_calls_declares_what_it_asks_for(method):
    assert hasattr(getattr(Brief, method), "asks"), f"say it: @asks(…) above {method}"


@pytest.mark.parametrize(
    ("call", "keys"),
    [
        ('brief.answer("a", "b")', "a a.question b"),
        ('brief.messages(("a", "trend-x"), ("b", "y"))', "a a.text b b.text"),
        ('brief.section("a", brief.paragraph("b"), brief.waiting("c"))', "a b c c.waits"),
        ('brief.table("a", ["x", "y"], ["r"])', "a a.x a.y r r.y"),
        ('brief.table(rows=["r"], columns=["x", "y"], key="a")', "a a.x a.y r r.y"),
        (
            'brief.bars("a", "n", ("m", "o"), None, form="page")',
            "a a.subtitle a.source a.n a.m a.o",
        ),
        ('brief.lines("a", "v2x", "v14", "KGZ", last="v16")', "a a.subtitle a.source"),
        (
            'brief.dots("a", ("x", "n", "m"), ("y", "o"), apart="y")',
            "a a.subtitle a.source a.x a.y",
        ),
        ('brief.scores("a", "fiw", "m", "n")', "a a.subtitle a.source a.m a.n"),
        ('brief.claims("a", "other", "names")', "a"),
        ('brief.made("a")', "a.edition a.parameters a.versions a.lock"),
        ("brief.ledger()", ""),
        ('brief.section(name, brief.points("a"))', "a a.text"),
        ('brief.table("a")', ""),  # cannot be called so, and running it says it
        ('brief.unknown("a")', ""),
    ],
)
def test_a_call_asks_for_its_passages_and_their_attributes(call, keys):
    assert asked(call) == set(keys.split())


def test_a_check_loads_no_matplotlib_and_nothing_that_draws():
    program = (
        "import json, sys; from civicbrief.cli.main import main; status = main(['check']);"
        "print(json.dumps([status, sorted(sys.modules)]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    status, modules = json.loads(done.stdout)
    assert status == 0, done.stderr
    drawing = {"matplotlib", "civicbrief.brief.charts.drawing", "civicbrief.brief.charts.bar_chart"}
    assert drawing.isdisjoint(modules)


def test_headings_of_own_frames_are_those_that_the_cells_name():
    """Of both ways to make a column; what only a run would know is left to the author."""
    cells = (
        "spread = (high - low).to_frame('spread')\nspread['mean'] = 1",
        "other = pd.DataFrame({'x': []})",
        "brief.figure('chart-a', fig, data=spread)\nbrief.frame('table-b', frame)",
    )
    assert own_keys(map(ast.parse, cells)) == {"chart-a": ["spread", "mean"], "table-b": []}
