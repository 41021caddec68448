"""The plain script sets what the brief sets; made-up tables are the same in every run."""

import ast
import importlib
import json
import sys

import pytest
from fluent.syntax import FluentParser

from benchmarks import briefs, panels
from benchmarks.synthetic import ENDS, iso_codes, write_panel, write_vdem
from benchmarks.timing import RUNS
from tests.support.project import ROOT

LEFT_OUT = {"made", "section-made"}  # parameters, versions, hash of the lock: the package's own


@pytest.fixture
def plain(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    yield importlib.import_module("plain_script")
    for name in [name for name in sys.modules if name.startswith("plain_")]:
        del sys.modules[name]


def passages_of_the_notebook():
    """The passages that cells of the brief's notebook name."""
    text = (ROOT / "notebooks" / "text" / "en.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    known = {entry.id.name for entry in entries if hasattr(entry, "id")}
    notebook = json.loads((ROOT / "notebooks" / "3-brief.ipynb").read_text(encoding="utf-8"))
    code = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    nodes = ast.walk(ast.parse("\n".join(code)))
    texts = [node.value for node in nodes if isinstance(node, ast.Constant)]
    return {text for text in texts if text in known}


def test_the_plain_script_sets_every_passage_that_the_brief_sets(plain):
    words = plain.Words("en", *plain.read_data())
    told = []
    found = words.text
    words.text = lambda key, **more: told.append(key.partition(".")[0]) or found(key, **more)
    parts = list(plain.drawn(words, plain.contents(words), []))
    wanted = passages_of_the_notebook()
    assert len(wanted) > 50
    assert wanted - set(told) == LEFT_OUT
    assert sum(part[0] == "chart" for part in parts) == 5


def test_the_plain_script_uses_nothing_of_the_package():
    for path in (ROOT / "benchmarks").glob("plain_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in getattr(node, "names", [])]
            names.append(getattr(node, "module", None) or "")
            assert not any(name.startswith("civicbrief") for name in names), path.name


def test_what_an_edit_changes_stands_once_in_its_file():
    for (path, passage), words in (
        (briefs.SENTENCE, briefs.WORDS),
        (briefs.CELL, briefs.VALUES),
    ):
        assert (ROOT / path).read_text(encoding="utf-8").count(passage.format(words[0])) == 1
        assert len(words) > RUNS
        assert len(set(words)) == len(words)
    assert (ROOT / briefs.TEMPLATE).is_file()


def test_a_made_up_panel_is_the_same_in_every_run(tmp_path):
    series = [("v2x_cspart", "v13", True), ("v2x_libdem", "v16", False)]
    for name in "ab":
        assert write_panel(tmp_path / name, series, ["KAZ", "KGZ", "UZB"]) == 96  # 2 × 3 × 16 years
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    first, _, other = (tmp_path / "a").read_text().splitlines()[1:34:16]
    area, indicator, release, year, value, low, high = first.split(",")
    assert (area, indicator, release, year) == ("KAZ", "v2x_cspart", "v13", "2010")
    assert float(low) < float(value) < float(high)
    assert other.startswith("KGZ,v2x_cspart,v13,2010,")
    assert panels.areas_of(tmp_path / "a") == ["KAZ", "KGZ", "UZB"]


def test_there_are_codes_of_179_countries_the_known_ones_first():
    codes = iso_codes(["KAZ", "UZB"])
    assert codes[:2] == ["KAZ", "UZB"]
    assert len(set(codes)) == 179


def test_a_made_up_dataset_has_the_layout_of_the_real_one(tmp_path):
    size = write_vdem(tmp_path / "v.csv", ["v2x_cspart"], ["KAZ", "KGZ"], rows=5, columns=60)
    assert size == (tmp_path / "v.csv").stat().st_size
    head, *rows = [line.split(",") for line in (tmp_path / "v.csv").read_text().splitlines()]
    assert head[5:8] == [f"v2x_cspart{end}" for end in ENDS]
    assert {len(row) for row in [head, *rows]} == {60}
    assert [(row[1], row[3]) for row in rows] == [
        ("KAZ", "2023"), ("KAZ", "2024"), ("KAZ", "2025"), ("KGZ", "2024"), ("KGZ", "2025"),
    ]  # fmt: skip
