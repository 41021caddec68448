"""Pages on every country of a panel: each of its own values alone, each made once, none lost."""

import json
import re
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import papermill
import pytest

from civicbrief.core.environment import told, variables
from civicbrief.core.faults import InputError, UsageError
from civicbrief.core.project import COUNTRY
from civicbrief.data.tables import read_tables
from civicbrief.export.outline import flat
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline import atlas, atlas_pages, notebook_cells
from civicbrief.pipeline.atlas_index import write_index
from civicbrief.pipeline.processes import Processes
from tests.support import countries as panels
from tests.support.cells import AtOnce
from tests.support.project import ROOT, civicbrief, python_path, write

NOTEBOOK = ROOT / "notebooks" / f"{COUNTRY}.ipynb"
ANNEX = {  # how the third page begins
    "kk": "Сандар қайдан",
    "ru": "Откуда взяты числа",
    "en": "Where the numbers come from",
}
SETTINGS = (("peers", "", "default", ""),)


def planned(panel, *countries, languages=("en",), notebook=None, **values):
    content = notebook or NOTEBOOK.read_bytes()
    tables = read_tables(ROOT / "data")
    return atlas.plan(ROOT, content, tables, panel, countries, languages, values, SETTINGS)


def made(plan, out, resume=False, make=atlas_pages.make):
    """The outcome of an atlas that is made in this process."""
    atlas.prepare(plan, out, resume)
    submit = lambda pool, job: pool.submit(make, job, str(out))  # noqa: E731
    outcome = atlas.run(plan, out, AtOnce(), submit, 1, resume, lambda: None)
    write_index(plan, out, list(outcome.failed))
    return outcome


@pytest.fixture(scope="module")
def panel(tmp_path_factory):
    return write(tmp_path_factory.mktemp("panel") / "panel.csv", panels.rows())


@pytest.fixture(scope="module")
def three(panel, tmp_path_factory):
    """An atlas of four countries in English, made in this process."""
    out = tmp_path_factory.mktemp("atlas") / "out"
    outcome = made(planned(panel), out)
    assert outcome.failed == {}
    return out


def page(out, country, language="en"):
    return (out / country / f"{language}.html").read_text(encoding="utf-8")


def blocks_of(out, country):
    """All blocks of an executed notebook, those in sections too."""
    path = out / "notebooks" / f"{COUNTRY}.{country}.en.ipynb"
    return [*flat(read_blocks(nbformat.read(path, 4)))]


def values(text):
    """The digits of values in a page, as 0.111."""
    return set(re.findall(r"\b0\.\d{3}\b", re.sub(r"<style>.*?</style>|base64,[^\"]*", "", text)))


# --- what a page holds


def test_each_country_has_a_page_as_html_and_pdf_from_an_executed_notebook(three):
    for country in ("EST", "KGZ", "TJK", "UZB"):
        notebook = nbformat.read(three / "notebooks" / f"{COUNTRY}.{country}.en.ipynb", 4)
        assert [b["kind"] for b in read_blocks(notebook)][:2] == ["front", "answer"]
        assert (three / country / "en.pdf").read_bytes().startswith(b"%PDF")
        assert '<html lang="en">' in page(three, country)


def test_a_country_that_stands_alone_prints_no_value_of_another(three):
    """All countries have values under the same names; those of Estonia begin with 444."""
    shared = blocks_of(three, "EST")
    assert "v2cseeorgs_v15_2022" in json.dumps(shared)
    alone = values(page(three, "EST"))
    assert "0.448" in alone
    assert not {one for one in alone if one[2] in "123"}
    assert not {one for one in values(page(three, "KGZ")) if one.startswith("0.44")}


def test_what_one_notebook_leaves_behind_is_not_seen_by_the_next(panel, tmp_path):
    """In one process too: a name that the first one makes is not there."""
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    trap = 'assert "left" not in globals(), left\nleft = country'
    cell = {"cell_type": "code", "id": "trap", "metadata": {}, "execution_count": None}
    notebook["cells"].append({**cell, "outputs": [], "source": trap})
    content = json.dumps(notebook).encode()
    outcome = made(planned(panel, "KGZ", "TJK", notebook=content), tmp_path / "out")
    assert outcome.made == ["KGZ/en", "TJK/en"]


def test_the_same_page_comes_from_papermill_and_a_kernel(three, monkeypatch):
    """But for the parameters, which a reader who runs it has written himself."""
    place = three / "notebooks"
    for name, value in variables({"project": str(three), "languages": ["en"]}).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYTHONPATH", python_path(ROOT / "src"))
    run = papermill.execute_notebook(
        str(place / f"{COUNTRY}.ipynb"),
        None,
        parameters={"country": "KGZ", "language": "en"},
        cwd=place,
        progress_bar=False,
    )
    kept = nbformat.read(place / f"{COUNTRY}.KGZ.en.ipynb", 4)
    one, other = (
        [b for b in read_blocks(nb) if b.get("id") != "section-made"] for nb in (run, kept)
    )
    assert one == other


def test_a_country_of_one_indicator_gets_a_short_page_without_empty_charts(three):
    blocks = blocks_of(three, "EST")
    text = page(three, "EST")
    assert "holds no data on participation in civil society" in text
    charts = [block["id"] for block in blocks if block["kind"] == "chart"]
    assert charts == ["country-entry"]
    assert "country-participation" not in text
    assert "The region (" not in text


def test_the_median_of_three_countries_is_the_one_in_the_middle(three):
    """0.115, 0.226 and 0.337 in 2022: each opens to the countries that it is taken over."""
    blocks = blocks_of(three, "KGZ")
    (ledger,) = [block for block in blocks if block["kind"] == "ledger"]
    (entry,) = [e for e in ledger["items"] if e["id"] == "v2cseeorgs_region_2022"]
    assert entry["value"] == "0.226"
    assert entry["formula"] == "median of 3\N{NO-BREAK SPACE}countries"


def test_a_parameter_chooses_the_years_and_the_countries_beside(panel, tmp_path):
    plan = planned(panel, "KGZ", peers="UZB", first_year=2020, last_year=2021)
    made(plan, tmp_path / "out")
    blocks = blocks_of(tmp_path / "out", "KGZ")
    assert not [b for b in blocks if b["kind"] == "chart"]  # two years are no line
    plan = planned(panel, "KGZ", peers="UZB", first_year=2020)
    made(plan, tmp_path / "out")
    blocks = blocks_of(tmp_path / "out", "KGZ")
    chart = next(b for b in blocks if b["kind"] == "chart")
    assert chart["table"]["head"] == ["Year", "Kyrgyzstan", "Uzbekistan", "Region, median"]
    assert [row[0] for row in chart["table"]["rows"]] == ["2020", "2021", "2022"]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_page_of_the_own_panel_takes_two_sides_and_passes_as_pdf_ua_and_pdf_a(language, tmp_path):
    """Its annex begins on the third side; the brief's own tests hold the same template."""
    import page as checker

    made(planned(None, "KGZ", languages=(language,)), tmp_path / "out")
    path = tmp_path / "out" / "KGZ" / f"{language}.pdf"
    for profile in ("PDF_UA_1", "PDF_A_3A"):
        report = checker.validate_pdf(path, profile=checker.ValidationProfile[profile])
        rules = {failure.rule_id for failure in report.failures}
        assert rules <= {"PDFA3A-STREAM-LENGTH-001"}
    asked = ["pdftotext", "-f", "3", "-l", "3", path, "-"]
    third = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert third.lstrip().startswith(ANNEX[language])


# --- what is made again, and what is kept


def test_only_what_a_changed_value_reaches_is_made_again(panel, three, tmp_path):
    """The values of one country go into the median of its region, not into a page elsewhere."""
    out = shutil.copytree(three, tmp_path / "out")
    assert made(planned(panel), out, resume=True).made == []
    table = panels.rows()
    next(one for one in table if one["area"] == "TJK")["value"] = "0.334"
    changed = write(tmp_path / "panel.csv", table)
    outcome = made(planned(changed), out, resume=True)
    assert (outcome.made, outcome.kept) == (["KGZ/en", "TJK/en", "UZB/en"], ["EST/en"])


def test_a_file_that_was_touched_or_lost_is_made_again_with_the_same_bytes(panel, three, tmp_path):
    out = shutil.copytree(three, tmp_path / "out")
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    (out / "KGZ" / "en.pdf").unlink()
    (out / "UZB" / "en.html").write_text("x")
    assert made(planned(panel), out, resume=True).made == ["KGZ/en", "UZB/en"]
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_without_resume_pages_of_an_earlier_atlas_go(panel, three, tmp_path):
    out = shutil.copytree(three, tmp_path / "out")
    made(planned(panel, "EST"), out)
    assert not list((out / "KGZ").iterdir())
    assert not list((out / "notebooks").glob("*.KGZ.*"))


def test_a_folder_with_something_else_in_it_is_refused(panel, tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match="something else lies there"):
        made(planned(panel, "EST"), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


# --- what goes wrong


def test_a_country_that_fails_is_told_and_the_others_are_kept(panel, tmp_path):
    """A unit without a name in CLDR or in places.csv."""
    table = [
        *panels.rows(),
        *({**one, "area": "XAA"} for one in panels.rows() if one["area"] == "EST"),
    ]
    outcome = made(planned(write(tmp_path / "p.csv", table), "EST", "XAA"), tmp_path / "out")
    assert outcome.made == ["EST/en"]
    (line,) = outcome.failed["XAA/en"]
    assert "places.csv: XAA has no name in en" in line
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "not made" in index
    assert 'href="XAA/' not in index


def test_a_task_whose_process_dies_fails_alone():
    with Processes(1, 60, print) as pool:
        died, well = pool.submit(sys.exit, 3), pool.submit(abs, -2)
        with pytest.raises(OSError, match="its process ended itself with exit code 3"):
            died.result()
        assert well.result() == 2


def test_a_task_that_never_returns_is_stopped():
    told = r"stopped after 1 s\. Correct"
    with Processes(1, 1, print) as pool, pytest.raises(OSError, match=told):
        pool.submit(time.sleep, 600).result()


def test_a_task_that_is_stopped_tells_the_cell_in_which_it_was():
    told = r"^cell 7 was stopped after 1 s"
    with Processes(1, 1, print) as pool, pytest.raises(OSError, match=told):
        pool.submit(notebook_cells.run, "while True:\n    pass", {}, "<cell 7>").result()


def test_a_country_that_the_panel_lacks_is_refused_before_anything_is_made(panel):
    with pytest.raises(UsageError, match=r"--country KAZ: .* There are: EST, KGZ"):
        planned(panel, "KAZ")


def test_a_panel_with_a_fault_is_refused_with_its_row(tmp_path):
    table = panels.rows()
    table[1]["low"] = "0.9"
    with pytest.raises(InputError, match=r"panel\.csv:3"):
        planned(write(tmp_path / "p.csv", table))


# --- the index


class Links(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.links = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag == "a":
            self.links.append(dict(attributes)["href"])


def test_the_index_leads_to_every_page_without_script(three):
    found = Links((three / "index.html").read_text(encoding="utf-8"))
    assert "script" not in found.tags
    wanted = {
        f"{code}/en.{end}" for code in ("EST", "KGZ", "TJK", "UZB") for end in ("html", "pdf")
    }
    assert wanted <= set(found.links)
    assert found.tags.count("polyline") == 4
    assert all((three / link).is_file() for link in found.links if not link.startswith("#"))


def test_a_page_leads_to_files_that_are_there(three):
    links = Links(page(three, "KGZ")).links
    files = [one for one in links if not one.startswith(("#", "http", "data:"))]
    assert {"en.pdf", "../index.en.html"} <= set(files)
    assert all((three / "KGZ" / one.partition("#")[0]).is_file() for one in files)


# --- the command


@pytest.mark.torture
def test_the_command_makes_an_atlas_and_tells_what_was_not_made(panel, tmp_path):
    table = [*panels.rows(), {**panels.rows()[0], "area": "XAA"}]
    file = write(tmp_path / "p.csv", table)
    given = ("atlas", "--panel", file, "--country", "EST", "--country", "XAA", "--jobs", "1")
    done = civicbrief(*given, "--language", "en", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "1 page made: " in done.stderr
    assert "not made: XAA/en" in done.stderr
    assert (tmp_path / "out" / "EST" / "en.pdf").is_file()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("-p", "detail=full"), "expected NAME=VALUE once for any of peers, first_year, last_year"),
        (("--language", "de"), "--language de: there are no words for it. There are: kk, ru, en."),
        (("--panel", "nothing.csv"), "--panel nothing.csv: there is no such file."),
        (("--tls-ca", "ca.pem", "--country", "KAZ"), "belong to --cluster"),
    ],
)
def test_a_wrong_option_is_told_in_one_line(given, said, tmp_path):
    done = civicbrief("atlas", *given, "--out", tmp_path / "out")
    assert done.returncode == 2
    assert said in done.stderr


def test_the_facts_of_a_page_are_those_of_its_own_thread():
    from civicbrief.core.environment import build_facts

    with told({"languages": ["kk"]}):
        assert build_facts() == {"languages": ["kk"]}
    assert "languages" not in build_facts()


def test_a_job_knows_its_file():
    job = atlas_pages.Job("KGZ", "kk", ("kk",), {}, (), "")
    assert replace(job, language="ru").name == "KGZ/ru"
    assert Path(job.name).parts == ("KGZ", "kk")
