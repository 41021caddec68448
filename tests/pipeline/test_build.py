"""The whole way, as a user walks it: from the folder of data to the edition and back."""

import csv
import filecmp
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import papermill
import pikepdf
import pytest
from nbconvert.exporters import get_exporter

from civicbrief.export.exporters import BriefDOCX, BriefPDF
from civicbrief.export.outline import charts, lines
from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import plain
from tests.support.cells import without_kernels, without_papers
from tests.support.project import (
    LANGUAGES,
    ROOT,
    change,
    civicbrief,
    drop,
    project_with_own_data,
    without_network,
)

FILES = {
    "index.html",
    "metrics.csv",
    "verdicts.csv",
    "ledger.json",
    *(f"brief/{language}.{kind}" for language in LANGUAGES for kind in ("html", "pdf", "docx")),
    "notebooks/1-source.ipynb",
    "notebooks/2-metrics.ipynb",
    *(f"notebooks/3-brief.{language}.ipynb" for language in LANGUAGES),
}

NO_REASON = {"kk": "Себебі көрсетілмеген", "ru": "Причина не указана", "en": "No reason given"}


def files(out):
    return {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}


def blocks(out, language):
    path = out / "notebooks" / f"3-brief.{language}.ipynb"
    return read_blocks(nbformat.read(path, as_version=4))


def text(out, language):
    """All that a reader of one language sees, line by line."""
    return [line for block in blocks(out, language) for line in lines(block)]


def build(data, out, *more):
    done = civicbrief("build", "--data", data, "--out", out, *more)
    assert done.returncode == 0, done.stderr
    return out


def test_an_edition_is_the_promised_tree(edition):
    assert files(edition) == FILES


def test_a_build_asks_for_no_connection(edition):
    """Neither the process of the command nor the one that its kernels are forked from."""
    lines = edition.with_name("network").read_text(encoding="utf-8").splitlines()
    assert {*lines} == {"begun"}
    assert len(lines) >= 2


@pytest.mark.parametrize(
    ("asked", "refused"),
    [
        ('socket.create_connection(("192.0.2.1", 80))', True),
        ('socket.getaddrinfo("example.org", 80)', True),
        ('socket.socket(type=socket.SOCK_DGRAM).sendto(b"", ("192.0.2.1", 9))', True),
        ('socket.socket(type=socket.SOCK_DGRAM).sendto(b"", ("127.0.0.1", 9))', False),
        ('socket.getaddrinfo("localhost", 80)', False),
    ],
)
def test_a_process_without_network_is_refused_every_other_machine(tmp_path, asked, refused):
    variables = os.environ | without_network(tmp_path / "log")
    command = [sys.executable, "-c", f"import socket; {asked}"]
    done = subprocess.run(command, env=variables, capture_output=True, encoding="utf-8")
    assert ("is not this machine" in done.stderr) == refused, done.stderr
    lines = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1 + refused


def test_two_builds_give_the_same_bytes(edition, monkeypatch):
    """One by kernels in a process of its own, one in this process without any kernel.

    So most tests of editions can go without kernels. Both lie in the same folder: a notebook's
    path to its data is part of it. Papers are set anew in one language.
    """
    for exporter, ending in ((BriefPDF, "pdf"), (BriefDOCX, "docx")):

        def render(blocks, render=exporter.render, ending=ending):
            language = blocks[0]["language"]
            made = edition / "brief" / f"{language}.{ending}"
            return render(blocks) if language == "kk" else made.read_bytes()

        monkeypatch.setattr(exporter, "render", staticmethod(render))
    again = build(ROOT / "data", edition.with_name("again"))
    same, differ, odd = filecmp.cmpfiles(edition, again, sorted(FILES), shallow=False)
    assert (differ, odd) == ([], [])
    assert len(same) == len(FILES)


def test_executed_notebooks_hold_no_time_path_or_version_of_the_machine(edition):
    for path in (edition / "notebooks").iterdir():
        content = path.read_text(encoding="utf-8")
        assert not re.search(r"\d\d:\d\d:\d\d", content), path.name
        assert not re.search(r"(?<![.\w])/(tmp|home|usr|root|work)/", content), path.name
        assert "3.1" not in json.dumps(json.loads(content)["metadata"])


def test_an_executed_notebook_runs_again_where_it_lies(edition):
    """Its parameters are paths relative to itself."""
    notebook = nbformat.read(edition / "notebooks" / "3-brief.kk.ipynb", as_version=4)
    (cell,) = [c for c in notebook.cells if "injected-parameters" in c.metadata.get("tags", [])]
    (data,) = re.findall(r'data = "(.*)"', cell.source)
    assert (edition / "notebooks" / data / "datapackage.json").is_file()
    (metrics,) = re.findall(r'metrics = "(.*)"', cell.source)
    assert (edition / "notebooks" / metrics / "metrics.csv").is_file()


@pytest.mark.parametrize("kind", ["html", "pdf", "docx"])
def test_nbconvert_makes_the_same_file_from_the_executed_notebook(edition, kind, monkeypatch):
    """By the name under which nbconvert's own command finds it; elsewhere it is another hour."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")  # 14 hours before London
    time.tzset()
    exporter = get_exporter(f"brief_{kind}")()
    made, _ = exporter.from_filename(edition / "notebooks" / "3-brief.kk.ipynb")
    monkeypatch.undo()
    time.tzset()
    made = made.encode() if isinstance(made, str) else made
    assert made == (edition / "brief" / f"kk.{kind}").read_bytes()


def test_every_number_that_depends_on_a_changed_value_changes_and_nothing_else(edition, grown):
    """Charity foundations 1,542 to 1,642 and the total 6,766 to 6,866: the sum still holds.

    100 more of 6,866: foundations 23.9 %, public organisations 72.2 %, others 3.9 % as before;
    35.2 per 100,000; less than 31.3 % of 22,000; 43 % of 16,000.
    """
    out = grown
    new = {"en": ["1,642", "6,866", "23.9%", "72.2%", "35.2", "31.3", "43%"]}
    for language in LANGUAGES:
        before, after = text(edition, language), text(out, language)
        (reason,) = (line for line in after if line.startswith(NO_REASON[language]))
        assert not any(line.startswith(NO_REASON[language]) for line in before)
        after.remove(reason)  # the editor gave none for what this test changed
        assert len(before) == len(after)
        moved = {line for old, line in zip(before, after, strict=True) if old != line}
        changed = " ".join(moved)
        for number in new["en"]:
            whole, _, part = number.partition(".")
            whole = whole if language == "en" else whole.replace(",", "\u00a0")
            written = whole + ("." if language == "en" else ",") * bool(part) + part
            if language == "ru":
                written = written.replace("%", "\u00a0%")
            elif language == "kk":
                written = written.replace("%", "\u00a0пайызы")
            assert written in changed, (language, written)
        stale = ["1,542", "6,766", "22.8%"] if language == "en" else ["1\u00a0542", "6\u00a0766"]
        own = " ".join(line for line in after if " | " not in line)  # tables quote the text
        assert not any(number in own for number in stale)
        assert not any("V-Dem" in line or "7.2" in line or "7,2" in line for line in moved)
        pictures = [
            {c["id"]: c["pictures"]["page"] for c in charts(blocks(folder, language))}
            for folder in (edition, out)
        ]
        redrawn = {name for name in pictures[0] if pictures[0][name] != pictures[1][name]}
        assert redrawn == {"chart-count"}
    assert metrics_that_differ(edition, out) == {
        "npo_share_public",
        "npo_share_funds",
        "npo_share_other",
        "npo_public_majority",
        "npo_public_per_fund",
        "npo_per_100k",
        "npo_share_of_registered",
        "npo_registered_gap",
        "npo_share_of_active",
    }


def metrics_that_differ(one, other):
    tables = []
    for folder in (one, other):
        with (folder / "metrics.csv").open(encoding="utf-8", newline="") as file:
            tables.append({row["metric"]: row for row in csv.DictReader(file)})
    return {name for name in tables[0] if tables[0][name] != tables[1][name]}


@pytest.fixture(scope="module")
def flawed(tmp_path_factory):
    """What a build says, and its edition, where parts miss their total and a row is gone."""
    folder = tmp_path_factory.mktemp("flawed")
    data = shutil.copytree(ROOT / "data", folder / "data")
    change(data, "observations", "npo_charity_funds", value="1642", printed="1 642")
    drop(data, "observations", "bloggers")
    with without_papers():
        done = civicbrief("build", "--data", data, "--out", folder / "out")
    assert done.returncode == 0, done.stderr
    return done.stderr, folder / "out"


def test_parts_that_no_longer_add_up_are_said_in_all_languages(edition, flawed):
    said, out = flawed
    assert "npo_charity_funds (row 4)" in said
    for language in LANGUAGES:
        assert printed(edition, language, "npo_parts_gap") == []
        # In the text, and as a change that the editor gave no reason for.
        assert printed(out, language, "npo_parts_gap") == ["100", "100"]


def printed(out, language, figure):
    """What the brief prints for one figure, wherever it does."""
    runs = re.findall(r'\{"n": "(\w+)", "t": "([^"]*)"\}', json.dumps(blocks(out, language)))
    return [number for name, number in runs if name == figure]


@pytest.mark.edition
def test_a_row_that_is_gone_is_said_and_the_brief_builds(flawed):
    _, out = flawed
    for language in LANGUAGES:
        words = " ".join(text(out, language))
        assert not re.search(r"\b(nan|NaN|inf|Infinity|None)\b", words)
    assert "not available" in " ".join(text(out, "en"))
    assert "дерек жоқ" in " ".join(text(out, "kk"))
    assert "not available: missing bloggers" in (out / "metrics.csv").read_text(encoding="utf-8")


def test_an_edition_of_ones_own_says_so_on_its_first_page(edition, tmp_path):
    more = ("-p", "population=official", "-p", "detail=summary")
    with without_papers(BriefDOCX):
        out = build(ROOT / "data", tmp_path / "out", *more)
    for language in LANGUAGES:
        front, *rest = blocks(out, language)
        # A third says that it is not the edition that was published, where one was.
        assert len(front["notes"]) == 2 + any((ROOT / "editions").glob("*/manifest.json"))
        assert not any(block["kind"] == "section" for block in rest)
        with pikepdf.open(out / "brief" / f"{language}.pdf") as paper:
            assert len(paper.pages) == 1
        html = (out / "brief" / f"{language}.html").read_text(encoding="utf-8")
        assert all(plain(note) in html for note in front["notes"])
    assert metrics_that_differ(edition, out) == {
        "npo_per_100k",
        "bloggers_per_100",
        "housing_per_person",
    }


def made(notebook):
    """What a brief says of its parameters."""
    sections = [block for block in read_blocks(notebook) if block["kind"] == "section"]
    (facts,) = [b for each in sections for b in each["blocks"] if b["kind"] == "facts"]
    return plain(facts["items"][1]["text"]).replace("\u00a0", " ")


@pytest.mark.edition
def test_one_language_with_a_file_of_parameters_makes_an_edition_of_one_language(tmp_path):
    """It says where each value came from; run again by itself, the notebook says what it holds."""
    own = tmp_path / "own.yml"
    own.write_text("population: official\ndetail: summary\n", encoding="utf-8")
    more = ("--language", "kk", "--parameters", own, "-p", "detail=full")
    with without_papers():
        out = build(ROOT / "data", tmp_path / "out", *more)
    path = out / "notebooks" / "3-brief.kk.ipynb"
    notebook = nbformat.read(path, as_version=4)
    assert made(notebook) == (
        "халық саны: ресми дерек (own.yml файлынан); жазбаның көлемі: толық (пәрмен жолынан)"
    )
    with without_kernels():
        again = papermill.execute_notebook(path, None, cwd=path.parent, progress_bar=False)
    assert made(again) == (
        "халық саны: ресми дерек (дәптердегідей); жазбаның көлемі: толық (әдепкі мән)"
    )
    assert {name for name in files(out) if name.startswith("brief/")} == {
        "brief/kk.html",
        "brief/kk.pdf",
        "brief/kk.docx",
    }
    html = (out / "brief" / "kk.html").read_text(encoding="utf-8")
    assert "ru.html" not in html


def broken(copy, how):
    path = copy / "observations.csv"
    content = path.read_text(encoding="utf-8")
    if how == "letter":
        change(copy, "observations", "npo_total", value="67S6")
    elif how == "column":
        path.write_text(content.replace("qualifier,", "", 1), encoding="utf-8")
    elif how == "cp1251":
        path.write_bytes(content.encode("cp1251", "replace"))
    elif how == "empty":
        path.write_text("", encoding="utf-8")
    return "observations.csv"


@pytest.mark.parametrize("how", ["letter", "column", "cp1251", "empty"])
def test_a_broken_table_ends_with_code_1_and_leaves_the_last_edition(copy, tmp_path, how):
    out = tmp_path / "out"
    out.mkdir()
    (out / "index.html").write_text(
        '<meta name="generator" content="civicbrief">last', encoding="utf-8"
    )
    place = broken(copy, how)
    done = civicbrief("build", "--data", copy, "--out", out)
    assert done.returncode == 1
    assert place in done.stderr
    assert "Traceback" not in done.stderr
    assert files(out) == {"index.html"}


def test_a_folder_with_somebody_elses_file_is_refused_before_any_work(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.docx").write_text("mine", encoding="utf-8")
    done = civicbrief("build", "--out", out)
    assert done.returncode == 1
    assert "thesis.docx" in done.stderr
    assert files(out) == {"thesis.docx"}


def test_a_glyph_that_no_font_has_is_a_fault_of_the_input(copy, tmp_path):
    """An emoji in a passage would be an empty box on paper."""
    project = project_with_own_data(tmp_path / "project")
    path = project / "notebooks" / "text" / "en.ftl"
    content = path.read_text(encoding="utf-8")
    path.write_text(content.replace("section-cite = ", "section-cite = 🦜 "), encoding="utf-8")
    done = civicbrief("build", "--language", "en", cwd=project)
    assert done.returncode == 1
    assert "en.ftl" in done.stderr
    assert "section-cite: characters that the fonts of the brief lack: 🦜" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project / "outputs").exists()


@pytest.mark.edition
def test_what_a_builder_types_in_a_cell_reaches_no_shell_or_markup(copy, tmp_path):
    """A hostile subject and quote: the brief prints neither, the notebook shows them as text."""
    change(copy, "observations", "npo_total", quote="<script>alert(1)</script> 6 766")
    with without_papers():
        out = build(copy, tmp_path / "out", "--language", "en")
    for path in (*(out / "brief").glob("*.html"), out / "index.html"):
        scripts = re.findall("<script.*?>", path.read_text(encoding="utf-8"))
        data = ['<script type="application/ld+json">']  # what the page is, which no browser runs
        assert scripts == (data if path.parent.name == "brief" else [])
    notebook = nbformat.read(out / "notebooks" / "1-source.ipynb", as_version=4)
    shown = [
        output["data"].get("text/html", "")
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if "data" in output
    ]
    assert any("&lt;script&gt;" in html for html in shown)
    assert not any("<script" in html for html in shown)


def test_headings_are_passages_in_every_language(edition):
    titles = [
        [plain(b["title"]) for b in blocks(edition, language) if b["kind"] == "section"]
        for language in LANGUAGES
    ]
    assert {len(each) for each in titles} == {14}
    assert len({title for each in titles for title in each}) == 42


def test_out_may_not_be_what_the_brief_is_made_from():
    for folder in (Path(), Path("data"), Path("notebooks"), Path("src/civicbrief")):
        done = civicbrief("build", "--out", ROOT / folder)
        assert done.returncode == 2, folder
        assert "made from" in done.stderr
