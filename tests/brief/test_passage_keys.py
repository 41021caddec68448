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


FIGURE, FRAME = "brief.figure('chart-a', fig, data={})", "brief.frame('chart-a', {})"


@pytest.mark.parametrize("call", [FIGURE, FRAME, "brief.figure('chart-a', figure=fig, data={})"])
@pytest.mark.parametrize(
    ("made", "headings"),
    [
        ("(high - low).to_frame('spread')", "spread"),
        ("(high - low).to_frame(name='spread')", "spread"),
        ("pd.DataFrame({'year': years, 'share': shares})", "year share"),
        ("pd.DataFrame(rows, columns=['year', 'share'])", "year share"),
        ("raw[['year', 'count']].rename(columns={'count': 'share'})", "year share"),
        ("raw.groupby('area').agg(mean=('value', 'mean'))", "area mean"),
        (
            "raw.groupby(['area', 'year'])['value'].mean().reset_index(name='mean')",
            "area year mean",
        ),
        ("raw.pivot(index='year', columns='area', values='value').assign(gap=1)", "year gap"),
        ("raw.pivot_table('value', index='year')", "year"),
        ("raw.set_index('year').rename_axis('when')", "year when"),
        ("raw.read()", ""),
    ],
)
def test_headings_of_own_figures_and_frames_are_those_that_the_code_names(call, made, headings):
    """In the cell that makes the frame, or in the call; what only a run knows, a build tells."""
    asked = [
        own_keys([ast.parse(f"frame = {made}"), ast.parse(call.format("frame"))]),
        own_keys([ast.parse(call.format(made))]),
    ]
    assert asked == [{"chart-a": headings.split()}] * 2


def test_headings_that_a_cell_writes_later_are_asked_for_too():
    cells = (
        "frame = raw.copy()\nframe['mean'] = 1\nframe.columns = ['low', 'high']",
        "frame.index.name = 'year'",
        "brief.figure('chart-a', fig, data=frame)\nbrief.frame('table-b', other)",
    )
    assert own_keys(map(ast.parse, cells)) == {
        "chart-a": ["mean", "low", "high", "year"],
        "table-b": [],
    }
