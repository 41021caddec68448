"""What each stage of an edition declares is what it reads: no more runs, and no less."""

import json
import shutil
from dataclasses import asdict

import nbformat
import pytest

from civicbrief.core.cache import VARIABLE, Cache
from civicbrief.core.faults import Fault
from civicbrief.core.manifest import MANIFEST
from civicbrief.pipeline import fingerprints, kernels
from civicbrief.pipeline.build import build
from civicbrief.pipeline.edition import Edition
from civicbrief.pipeline.edition_stages import TABLES, edition_stages
from civicbrief.pipeline.inputs import read_inputs
from civicbrief.pipeline.notebooks import environment
from civicbrief.pipeline.parameters import Given
from civicbrief.pipeline.stage_work import Work
from civicbrief.tools.verify import fresh
from tests.support.cells import without_papers
from tests.support.project import LANGUAGES, ROOT, change, civicbrief, project_with_own_data

BRIEFS = {f"3-brief.{language}" for language in LANGUAGES}
WORDS = {f"words of {language}" for language in LANGUAGES}
DOCUMENTS = {f"{language}.{end}" for language in LANGUAGES for end in ("pdf", "docx", "html")}


@pytest.fixture
def project(tmp_path):
    no_manifest = shutil.ignore_patterns(MANIFEST)  # briefs would rest on all notebooks
    shutil.copytree(ROOT / "editions", tmp_path / "editions", ignore=no_manifest)
    shutil.copy(ROOT / "requirements.lock", tmp_path)
    return project_with_own_data(tmp_path)


def reading(project, languages=LANGUAGES, values=None):
    """What each stage reads that no other stage makes."""
    inputs = read_inputs(project, project / "data")
    found = edition_stages(inputs, project / "outputs", languages, values or {})
    return {stage.name: stage.reads for stage in found}


def appended(*path):
    def edit(project):
        file = project.joinpath(*path)
        file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")

    return edit


def a_cell(project):
    change(project / "data", "observations", "npo_charity_funds", value="1642", printed="1 642")


def a_missing_table(project):
    (project / "data" / "acts.csv").unlink()


def a_brand(project):
    (project / "_brand.yml").write_text("meta:\n  name: Us\n", encoding="utf-8")


def an_original(project):
    (project / "data" / "raw").mkdir(exist_ok=True)
    (project / "data" / "raw" / "new.csv").write_text("a\n", encoding="utf-8")


EDITED = {
    "a cell of a table": (a_cell, {"1-source", "2-metrics", *BRIEFS, *WORDS, "ledger"}),
    "a table goes": (a_missing_table, {"1-source", "2-metrics", *BRIEFS, *WORDS, "ledger"}),
    "an original comes": (an_original, {"1-source", "2-metrics", *BRIEFS, *WORDS, "ledger"}),
    "own metrics": (
        appended("src", "own.py"),
        {"1-source", "2-metrics", *BRIEFS, *WORDS, "ledger"},
    ),
    "a sentence in Russian": (
        appended("notebooks", "text", "ru.ftl"),
        {"3-brief.ru", "words of ru"},
    ),
    "terms": (appended("notebooks", "text", "terms.csv"), set()),
    "notebook 1": (appended("notebooks", "1-source.ipynb"), {"1-source"}),
    "notebook 2": (appended("notebooks", "2-metrics.ipynb"), {"2-metrics"}),
    "notebook 3": (appended("notebooks", "3-brief.ipynb"), BRIEFS),
    "a kept edition": (appended("editions", "1", "ledger.json"), {*BRIEFS, *WORDS, "ledger"}),
    "a brand comes": (a_brand, BRIEFS),
}


@pytest.mark.parametrize("what", EDITED)
def test_an_edit_runs_the_check_and_what_depends_on_it(project, what):
    edit, expected = EDITED[what]
    before = reading(project)
    edit(project)
    after = reading(project)
    assert {name for name in after if after[name] != before[name]} == {"check"} | expected


def test_a_lock_is_named_in_briefs_alone(project):
    before = reading(project)
    appended("requirements.lock")(project)
    after = reading(project)
    assert {name for name in after if after[name] != before[name]} == {"check", *BRIEFS}


def test_a_template_makes_documents_anew_and_runs_no_notebook(project, monkeypatch):
    before = reading(project)
    monkeypatch.setattr(fingerprints, "templates", lambda: {"templates": "changed"})
    after = reading(project)
    assert {name for name in after if after[name] != before[name]} == {*DOCUMENTS, "index"}


def test_code_makes_all_anew(project, monkeypatch):
    before = reading(project)
    monkeypatch.setattr(fingerprints, "code", lambda: {"code of civicbrief": "changed"})
    after = reading(project)
    assert all(after[name] != before[name] for name in after)


def test_a_parameter_and_another_choice_of_languages_run_the_notebooks(project):
    """The check too where others are chosen: faults of the rest are a notice."""
    notebooks = {"1-source", "2-metrics", "3-brief.kk"}
    before = reading(project, ["kk"])
    for after, changed in (
        (reading(project, ["kk"], {"detail": Given("summary", "line")}), notebooks),
        (reading(project, ["kk", "ru"]), {"check", *notebooks}),
    ):
        assert {name for name in before if after[name] != before[name]} == changed


def test_templates_of_documents_are_no_code_and_those_that_notebooks_show_are():
    files = {
        kind: {path.name for path in fingerprints._code(templates=kind)} for kind in (True, False)
    }
    assert {"brief.typ", "brief.css", "brief.html.j2", "styles.xml.j2"} <= files[True]
    assert {"blocks.html.j2", "preview.css", "brief.py", "kk.ftl"} <= files[False]
    assert not {"main.py", "survey.py", "doctor.py"} & (files[True] | files[False])


def test_every_stage_needs_only_what_stages_before_it_make(project):
    inputs = read_inputs(project, project / "data")
    made = set()
    for stage in edition_stages(inputs, project / "outputs", LANGUAGES, {}):
        assert {*stage.needs} <= made, stage.name
        assert not {*stage.makes} & made, stage.name
        made |= {*stage.makes}


@pytest.mark.skipif(not kernels.can_fork(), reason="this system cannot fork safely")
@pytest.mark.torture
def test_kernels_open_no_file_that_their_stages_do_not_declare(project, tmp_path):
    """But for one that a cell of the user's own reads: it counts from then on."""
    path = project / "notebooks" / "3-brief.ipynb"
    node = nbformat.read(path, as_version=4)
    node.cells.append(nbformat.v4.new_code_cell('len(open("../../elsewhere.txt").read());'))
    nbformat.write(node, path)
    (project / "elsewhere.txt").write_text("mine", encoding="utf-8")
    folder, scratch = project / "outputs", project / "scratch"
    for name in ("notebooks", "brief", "work"):
        (folder / name).mkdir(parents=True)
    scratch.mkdir()
    edition = Edition(read_inputs(project, project / "data"), folder, ["kk"])
    with kernels.server(project) as server, environment(edition.facts):
        work = Work(edition, scratch, server, print, Cache(scratch))
        read = {
            stage.name: [*work(stage, folder)]
            for stage in edition.stages
            if stage.task.kind == "notebook"
        }
    assert read == {"2-metrics": [], "1-source": [], "3-brief.kk": ["elsewhere.txt"]}


FAULT = Fault("3-brief.ipynb", "cell 4 shows a table", "Hand it to brief.frame.")
TOLD = {
    "work/check.json": {"version": "7", "notices": [], "failures": 0, "shown": []},
    "work/lost.kk.json": [{"number": 4, "fault": asdict(FAULT)}],
}


@pytest.fixture
def pretended(project, monkeypatch):
    """The edition of a project whose stages write names alone."""

    def perform(work, stage, folder):
        for name in stage.makes:
            (folder / name).write_text(json.dumps(TOLD.get(name, name)), encoding="utf-8")
        return {}

    monkeypatch.setattr(Work, "__call__", perform)
    monkeypatch.setattr(Work, "begin_check", lambda work: None)
    monkeypatch.setattr(kernels, "can_fork", lambda: False)
    return Edition(read_inputs(project, project / "data"), project / "outputs", ["kk"])


def test_a_cache_that_keeps_nothing_costs_no_edition(pretended, tmp_path):
    """As where the disk is full, or somebody deletes the folder while the build runs."""
    (tmp_path / "full").write_text("no folder", encoding="utf-8")
    heard = []
    made = build(pretended, Cache(tmp_path / "full"), heard.append, print)
    assert heard == [TOLD["work/check.json"]]
    assert (made.version, made.unprinted) == ("7", [FAULT])
    assert {path.name for path in pretended.out.iterdir()} == {
        *("notebooks", "brief", "metrics.csv", "verdicts.csv", "ledger.json", "index.html"),
    }
    assert (pretended.out / "brief" / "kk.html").read_text(encoding="utf-8") == '"brief/kk.html"'


def test_what_is_made_anew_for_numbers_alone_has_no_documents(pretended, tmp_path):
    made = fresh.make(pretended, tmp_path / "anew", None, 1, print, whole=False)
    assert not (made.folder / "brief" / "kk.html").exists()
    assert json.loads((made.told / "words.kk.json").read_text()) == "work/words.kk.json"


def built(project, *options, languages=("kk", "ru")):
    """Which stages of a build ran, each with its reason."""
    with without_papers():
        done = civicbrief(
            "build",
            *(word for language in languages for word in ("--language", language)),
            *("--why", *options),
            cwd=project,
            **{VARIABLE: str(project.parent / "cache")},
        )
    assert done.returncode == 0, done.stderr
    lines = [line.split("  ", 1) for line in done.stderr.splitlines() if "  " in line]
    told = {name: rest.split(maxsplit=1) for name, rest in lines}
    return {name: "".join(why) for name, (what, *why) in told.items() if what == "run"}


def test_a_sentence_is_set_in_its_language_alone_and_an_unchanged_edition_at_once(tmp_path):
    project = project_with_own_data(tmp_path / "project")
    outputs = project / "outputs"
    assert {"check", "2-metrics", "3-brief.kk", "ru.html", "ledger", "index"} < {*built(project)}
    assert built(project) == {}
    kept = {name: (outputs / name).read_bytes() for name in (*TABLES, "brief/kk.html")}

    texts = project / "notebooks" / "text" / "ru.ftl"
    written = texts.read_text(encoding="utf-8")
    texts.write_text(written.replace("section-cite = ", "section-cite = Ыыы ", 1), encoding="utf-8")
    ran = built(project)
    # The ledger names no section: it stays.
    assert {*ran} == {"check", "3-brief.ru", "words of ru", "ru.html", "ru.pdf", "ru.docx", "index"}
    assert ran["3-brief.ru"] == "changed: notebooks/text/ru.ftl"
    assert ran["ru.html"] == "changed: notebooks/3-brief.ru.ipynb"
    assert "Ыыы " in (outputs / "brief" / "ru.html").read_text(encoding="utf-8")
    assert all((outputs / name).read_bytes() == content for name, content in kept.items())

    texts.write_text(written, encoding="utf-8")
    assert built(project) == {}  # what was made of it is kept
    assert "Ыыы " not in (outputs / "brief" / "ru.html").read_text(encoding="utf-8")
    (outputs / "metrics.csv").unlink()
    assert built(project) == {}
    assert (outputs / "metrics.csv").read_bytes() == kept["metrics.csv"]
    forced = built(project, "--force", languages=["kk"])  # even what nothing has changed
    assert {*forced} == {
        *("check", "1-source", "2-metrics", "3-brief.kk", "words of kk", "ledger"),
        *("kk.html", "kk.pdf", "kk.docx", "index"),
    }


def test_notices_of_an_unchanged_edition_are_told_again_and_strict_refuses_it(tmp_path):
    project = project_with_own_data(tmp_path / "project")
    path = project / "notebooks" / "3-brief.ipynb"
    node = json.loads(path.read_text(encoding="utf-8"))
    cell = nbformat.v4.new_code_cell('import pandas\npandas.DataFrame({"a": [1]})')
    path.write_text(json.dumps(node | {"cells": [*node["cells"], cell]}), encoding="utf-8")
    with without_papers():
        cache = {VARIABLE: str(tmp_path / "cache")}
        options = ("build", "--language", "kk")
        first, second = (civicbrief(*options, cwd=project, **cache) for _ in range(2))
        strict = civicbrief(*options, "--strict", cwd=project, **cache)
    assert first.returncode == second.returncode == 0
    assert "notice: 3-brief.ipynb" in first.stderr
    assert first.stderr == second.stderr
    assert strict.returncode == 1
    assert "3-brief.ipynb" in strict.stderr


def test_an_edition_without_word_files_names_none(tmp_path):
    project = project_with_own_data(tmp_path / "project")
    with without_papers():
        done = civicbrief("build", "--language", "en", "--no-word", cwd=project)
    assert done.returncode == 0, done.stderr
    outputs = project / "outputs"
    made = {path.name for path in (outputs / "brief").iterdir()}
    assert made == {"en.html", "en.pdf"}
    for page in (outputs / "index.html", outputs / "brief" / "en.html"):
        content = page.read_text(encoding="utf-8")
        assert "en.docx" not in content
        assert "en.pdf" in content
