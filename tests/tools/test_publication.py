"""What `civicbrief publish` records and sends, and what it refuses."""

import errno
import hashlib
import json
import re
import shutil
import zipfile
from pathlib import Path
from unittest import mock

import nbformat
import papermill
import pytest

from civicbrief.core import manifest
from civicbrief.core.cache import VARIABLE
from civicbrief.core.source_tree import CRATE, digest_of_source
from civicbrief.export.outline import front_of
from civicbrief.export.reading import read_blocks
from civicbrief.text.runs import plain
from civicbrief.tools import crate as zip_of_edition
from civicbrief.tools import publication
from civicbrief.tools.verify import proof
from tests.support.cells import without_kernels, without_papers
from tests.support.project import civicbrief

pytestmark = pytest.mark.edition
UNPUBLISHED = "Unpublished variant: its data, text or parameters are not those of the published"
TEXTS = "notebooks/text/en.ftl"
DAY = "2026-11-29"  # a new project has that of its beginning


def typed(project, *arguments, proved=True):
    """Run the command in a project, without papers, so that there is nothing to read in a proof.

    What is kept of builds stays beside the project.
    """
    found = proof.Proof(differences={} if proved else {"brief/en.html": ["8 printed, 7 computed"]})
    with without_papers(), mock.patch.object(proof, "prove", return_value=found):
        return civicbrief(*arguments, cwd=project, **{VARIABLE: str(project / ".cache")})


def said(project, *arguments):
    done = typed(project, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stderr


def refused(project, *arguments):
    """What the command says of the faults that stop it; it leaves all files as they were."""
    before = files(project)
    done = typed(project, *arguments)
    assert done.returncode == 1, done.stderr
    assert files(project) == before
    return done.stderr


def files(folder, *without):
    """The bytes of all files, but for the hidden ones and for folders left out."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith((".", *without)) and "__pycache__" not in name:
            found[name] = path.read_bytes()
    return found


def change(project, name, old, new):
    path = project / name
    written = path.read_text(encoding="utf-8")
    assert old in written
    path.write_text(written.replace(old, new, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A new project on Kyrgyzstan, in English alone, published."""
    folder = tmp_path_factory.mktemp("published")
    made = ("new", "it", "--country", "KGZ", "--language", "en", "--package", "civicbrief")
    assert civicbrief(*made, cwd=folder).returncode == 0
    card = folder / "it" / "data" / "datapackage.json"
    told = re.sub(r'("created": ")[\d-]+', rf"\g<1>{DAY}", card.read_text(encoding="utf-8"))
    card.write_text(told, encoding="utf-8")
    assert "Edition 1 is published: commit editions/1." in said(folder / "it", "publish")
    return folder / "it"


@pytest.fixture
def project(published, tmp_path):
    """A copy of it in another folder."""
    return Path(shutil.copytree(published, tmp_path / "copy"))


def test_a_manifest_names_each_file_of_the_edition_and_of_the_data_with_its_sha256(published):
    made = json.loads((published / "editions/1/manifest.json").read_bytes())
    edition, data = files(published / "outputs", "to-send"), files(published / "data")
    assert {"brief/en.html", "brief/en.pdf", "index.html", "ledger.json"} < made["files"].keys()
    assert {name: (file["sha256"], file["size"]) for name, file in made["files"].items()} == {
        name: (hashlib.sha256(content).hexdigest(), len(content))
        for name, content in edition.items()
    }
    assert made["files"]["brief/en.html"]["media_type"] == "text/html"
    assert made["files"]["metrics.csv"]["media_type"] == "text/csv"
    assert made["data"] == {
        f"data/{name}": hashlib.sha256(content).hexdigest() for name, content in data.items()
    }
    lock = (published / "requirements.lock").read_bytes()
    assert made["lock"] == hashlib.sha256(lock).hexdigest()
    assert made["edition"] == {"version": "1", "created": "2026-11-29"}
    assert made["schema"] == "civicbrief-manifest/1"
    assert manifest.of_edition(published, "1").source == made["source"]
    assert str(published) not in json.dumps(made)


def test_what_is_kept_of_the_ledger_is_what_a_later_edition_is_compared_with(published):
    kept, whole = (
        json.loads((published / folder / "ledger.json").read_bytes())
        for folder in ("editions/1", "outputs")
    )
    name = next(iter(whole["figures"]))
    assert kept["edition"] == whole["edition"]
    assert kept["figures"].keys() == whole["figures"].keys()
    assert kept["figures"][name]["value"] == whole["figures"][name]["value"]
    assert "formula" in whole["figures"][name]["languages"]["en"] or "acts" in whole
    assert "acts" not in kept


def test_copies_to_send_are_named_by_title_edition_day_and_language(published):
    name = "civil-society-kyrgyzstan-1-2026-11-29-en"
    made = files(published / "outputs" / "to-send")
    (zipped,) = {*made} - {f"{name}.{ending}" for ending in ("html", "pdf", "docx")}
    assert zipped == f"{name.removesuffix('-en')}.zip"
    whole = (published / "outputs/brief/en.html").read_text(encoding="utf-8")
    alone = made[f"{name}.html"].decode()
    assert 'href="../index.html"' in whole
    assert 'href="../' not in alone
    assert f'href="{name}.pdf"' in alone
    assert whole.partition("<style>")[2].partition("</style>")[0] in alone


def test_the_same_edition_elsewhere_is_published_already_and_sent_again(project):
    sent = files(project / "outputs" / "to-send")
    shutil.rmtree(project / "outputs")
    before = files(project)
    assert "Edition 1 is published already" in said(project, "publish")
    assert files(project, "outputs") == before
    assert files(project / "outputs" / "to-send") == sent
    recorded = json.loads((project / "editions/1/manifest.json").read_bytes())["files"]
    made = files(project / "outputs", "to-send")
    assert {name: hashlib.sha256(content).hexdigest() for name, content in made.items()} == {
        name: file["sha256"] for name, file in recorded.items()
    }


def test_notebooks_of_an_edition_made_in_an_empty_folder_find_the_data_from_where_they_lie(
    published,
):
    """A new project has an empty folder of outputs, which is filled, not replaced."""
    folder = published / "outputs" / "notebooks"
    for name in ("1-source", "2-metrics", "3-brief.en"):
        written = (folder / f"{name}.ipynb").read_text(encoding="utf-8")
        (path,) = set(re.findall(r'data = \\"(\.\.[^"]*)\\"\\n', written))
        assert path == "../../data"


def test_the_next_build_takes_copies_away_and_is_still_the_published_edition(project):
    built = said(project, "build", "--why")
    assert not (project / "outputs" / "to-send").exists()
    recorded = json.loads((project / "editions/1/manifest.json").read_bytes())["files"]
    page = (project / "outputs/brief/en.html").read_bytes()
    assert hashlib.sha256(page).hexdigest() == recorded["brief/en.html"]["sha256"]
    assert "check" in built


def test_an_unchanged_edition_is_recognised_beside_its_copies(project):
    said(project, "publish")
    before = (project / "outputs").stat().st_ino
    built = said(project, "build", "--why")
    assert "  run" not in built
    assert not (project / "outputs" / "to-send").exists()
    assert (project / "outputs").stat().st_ino == before  # nothing took its place


@pytest.mark.parametrize("ending", ["-en.pdf", "-en.html", ".zip"])
def test_a_copy_that_somebody_has_changed_stops_a_build_and_stays(project, ending):
    said(project, "publish")
    name = f"civil-society-kyrgyzstan-1-2026-11-29{ending}"
    with (project / "outputs/to-send" / name).open("ab") as file:
        file.write(b"%% signed")
    told = refused(project, "build")
    assert f"outputs/to-send/{name}: this file is not part of an edition" in told


def test_another_text_is_not_published_under_the_same_number(project):
    change(project, TEXTS, ".subtitle = What", ".subtitle = Here is what")
    told = refused(project, "publish")
    assert f"editions/1: edition 1 was published from {TEXTS} as they were then" in told


def test_other_data_are_not_published_under_the_same_number(project):
    change(project, "data/sources.csv", "V-Dem", "The V-Dem")
    assert "published from data/sources.csv as" in refused(project, "publish")


def test_a_parameter_of_the_notebook_is_not_published_under_the_same_number(project):
    change(
        project,
        "notebooks/3-brief.ipynb",
        'detail: str = \\"full\\"',
        'detail: str = \\"summary\\"',
    )
    told = refused(project, "publish")
    assert "published from notebooks/3-brief.ipynb, the parameter detail as" in told


def test_other_bytes_from_the_same_inputs_are_not_published_under_the_same_number(project):
    path = project / "editions/1/manifest.json"
    made = json.loads(path.read_bytes())
    made["files"]["brief/en.html"]["sha256"] = "0" * 64
    path.write_text(json.dumps(made), encoding="utf-8")
    before = files(project, "outputs")
    done = typed(project, "publish")
    assert done.returncode == 1
    assert "editions/1: edition 1 was published with other bytes of brief/en.html" in done.stderr
    assert "Nothing was written" not in done.stderr  # the edition was built
    assert files(project, "outputs") == before


def test_a_ledger_that_was_kept_otherwise_is_not_written_over(project):
    (project / "editions/1/manifest.json").unlink()
    change(project, "editions/1/ledger.json", '"2026-11-29"', '"2026-11-28"')
    before = files(project, "outputs")
    done = typed(project, "publish")
    assert done.returncode == 1
    assert "edition 1 was published with another ledger.json" in done.stderr
    assert files(project, "outputs") == before


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"value":"-', '"value":"-1', "it has another "),
        ('"2026-11-29"', '"2026-11-28"', "it names another edition or day"),
        ('"name":"', '"name":"Not ', "is not the ledger that editions/1/manifest.json"),
    ],
)
def test_a_kept_ledger_that_was_changed_is_told_before_anything_is_built(
    project, old, new, problem
):
    change(project, "editions/1/ledger.json", old, new)
    told = refused(project, "publish")
    assert "editions/1/ledger.json: the file is not" in told
    assert problem in told
    assert "Restore it, as from git." in told
    assert "its own version" not in told


def test_words_of_a_kept_ledger_that_were_changed_are_told_without_the_edition_too(project):
    """Nothing but the build can tell them then."""
    change(project, "editions/1/ledger.json", '"name":"', '"name":"Not ')
    shutil.rmtree(project / "outputs")
    done = typed(project, "publish")
    assert done.returncode == 1
    assert "editions/1/ledger.json: the file is not as it was published" in done.stderr
    assert "Restore it, as from git." in done.stderr


def test_a_record_that_cannot_be_written_is_told_before_anything_is_built(project, monkeypatch):
    def denied(dir):
        assert dir == project / "editions"
        raise PermissionError(errno.EACCES, "Permission denied")

    shutil.rmtree(project / "editions" / "1")
    monkeypatch.setattr(publication.tempfile, "TemporaryFile", denied)
    told = refused(project, "publish")
    assert "editions: the record of the edition cannot be written to it: Permission denied" in told
    assert "See that you may write there, then publish." in told


def test_a_change_without_a_reason_stops_it_before_anything_is_built(project):
    """The edition before had another value of one index."""
    (project / "editions/1").rename(project / "editions/0.9")
    (project / "editions/0.9/manifest.json").unlink()
    path = project / "editions/0.9/ledger.json"
    ledger = json.loads(path.read_bytes())
    name, row = next((n, r) for n, r in ledger["figures"].items() if r["kind"] == "observation")
    row["value"] = "0.001"
    path.write_text(json.dumps(ledger), encoding="utf-8")
    told = refused(project, "publish")
    assert "changes.csv: changes since edition 0.9 without a reason: 1 of 1." in told
    assert f"{name}: 0.001, now " in told


def test_an_edition_that_is_not_what_its_inputs_give_is_not_recorded(project):
    shutil.rmtree(project / "editions")
    done = typed(project, "publish", proved=False)
    assert done.returncode == 1
    assert "outputs/brief/en.html: 8 printed, 7 computed" in done.stdout
    assert not (project / "editions").exists()
    assert not (project / "outputs" / "to-send").exists()


def test_a_version_that_is_no_number_and_a_missing_lock_are_both_told(project):
    change(project, "data/datapackage.json", '"version": "1"', '"version": "spring"')
    (project / "requirements.lock").unlink()
    told = refused(project, "publish")
    assert (
        'datapackage.json:version: an edition is published under a number, found "spring"' in told
    )
    assert "requirements.lock: it is missing" in told


# --- the zip


@pytest.fixture(scope="module")
def crate(published):
    """The files of the zip, and what its metadata say of each thing, by its id."""
    (path,) = (published / "outputs" / "to-send").glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        inside = {one.filename: archive.read(one) for one in archive.infolist()}
    told = json.loads(inside["ro-crate-metadata.json"])
    assert told["@context"] == "https://w3id.org/ro/crate/1.1/context"
    return inside, {one["@id"]: one for one in told["@graph"]}


def test_the_zip_holds_the_edition_its_records_and_all_that_it_was_made_from(published, crate):
    inside, _ = crate
    here = files(published)
    here = {name: here[name] for name in here if not name.startswith("outputs/to-send/")}
    assert {"editions/1/manifest.json", "install.py", "requirements.lock"} < here.keys()
    assert {"outputs/brief/en.html", "data/panel.csv", "notebooks/3-brief.ipynb"} < here.keys()
    told = inside.keys() - here.keys()
    assert told == {"ro-crate-metadata.json"}
    assert {name: inside[name] for name in here} == here


def test_the_zip_unpacked_has_the_source_tree_of_the_manifest(published, crate, tmp_path):
    for name, content in crate[0].items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    assert digest_of_source(tmp_path) == manifest.of_edition(published, "1").source


def test_the_zip_has_one_time_the_day_of_the_edition_and_knows_no_machine(published):
    (path,) = (published / "outputs" / "to-send").glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        assert {one.date_time for one in archive.infolist()} == {(2026, 11, 29, 0, 0, 0)}
        names = archive.namelist()
        told = archive.read(names[0]).decode()
    assert names == ["ro-crate-metadata.json", *sorted(names[1:])]
    assert str(published) not in told
    assert not re.search(r"\d\d:\d\d:\d\d", told)


def test_its_metadata_say_which_program_made_which_file_of_which(crate):
    _, told = crate
    run, paper = told["#3-brief.en"], told["#en.pdf"]
    assert run["@type"] == paper["@type"] == "CreateAction"
    assert run["instrument"] == {"@id": "notebooks/3-brief.ipynb"}
    used = [one["@id"] for one in run["object"]]
    assert {"data/observations.csv", "notebooks/text/en.ftl", "#parameter-detail"} < {*used}
    assert {"outputs/metrics.csv", "requirements.lock"} < {*used}
    assert told["#parameter-detail"]["value"] == "full"
    assert run["result"] == {"@id": "outputs/notebooks/3-brief.en.ipynb"}
    assert paper["instrument"] == {"@id": "#civicbrief"}
    assert paper["object"] == {"@id": "outputs/notebooks/3-brief.en.ipynb"}
    assert paper["result"] == {"@id": "outputs/brief/en.pdf"}


def test_its_metadata_name_every_file_made_its_author_licence_and_software(published, crate):
    inside, told = crate
    root = told["./"]
    parts = [one["@id"] for one in root["hasPart"]]
    assert all(name in inside or any(n.startswith(name) for n in inside) for name in parts)
    made = {one["@id"] for each in told.values() for one in several(each.get("result", []))}
    assert made == {f"outputs/{name}" for name in files(published / "outputs", "to-send")}
    assert told[root["author"]["@id"]]["name"] == "N. N."
    licences = [told[one["@id"]]["name"] for one in root["license"]]
    assert licences == ["CC-BY-4.0", "CC-BY-SA-4.0"]
    assert told["data/sources.csv"]["license"]["@id"] == root["license"][0]["@id"]
    assert root["datePublished"] == "2026-11-29"
    lock = (published / "requirements.lock").read_text(encoding="utf-8")
    needed = [one["@id"] for one in told["#civicbrief"]["softwareRequirements"]]
    assert len(needed) == 1 + len(re.findall(r"^\w", lock, re.MULTILINE))  # and Python
    (pandas,) = (one for one in needed if one.startswith("pkg:pypi/pandas@"))
    assert f"pandas=={told[pandas]['version']} " in lock


def several(value):
    return value if isinstance(value, list) else [value]


def test_authors_and_keywords_are_those_of_the_citation_file_where_there_is_one(project):
    """A person is called by both names, and known by an ORCID."""
    written = """authors:
  - given-names: Aigerim
    family-names: Omarova
    orcid: https://orcid.org/0000-0002-1825-0097
  - name: The Institute
keywords: [civil society, law]
"""
    (project / "CITATION.cff").write_text(written, encoding="utf-8")
    said(project, "publish")
    (path,) = (project / "outputs" / "to-send").glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        told = {one["@id"]: one for one in json.loads(archive.read(CRATE))["@graph"]}
    names = [told[one["@id"]]["name"] for one in told["./"]["author"]]
    assert names == ["Aigerim Omarova", "The Institute"]
    assert told["https://orcid.org/0000-0002-1825-0097"]["@type"] == "Person"
    assert told["#author-2"]["@type"] == "Organization"
    assert told["./"]["keywords"] == "civil society, law"


def test_a_citation_file_that_names_an_author_without_a_name_stops_it(project):
    (project / "CITATION.cff").write_text("authors:\n  - affiliation: X\n", encoding="utf-8")
    told = refused(project, "publish")
    assert "CITATION.cff:1:authors: an author has no name. Write name, or given-names" in told
    (project / "CITATION.cff").write_text("authors: [\n", encoding="utf-8")
    assert "CITATION.cff" in refused(project, "publish")


def test_without_the_library_the_copies_are_sent_without_a_zip_and_a_notice_says_what_to_type(
    project,
):
    with mock.patch.object(zip_of_edition, "can_be_made", return_value=False):
        told = said(project, "publish")
    assert "notice: no zip of the edition was made: it needs rocrate. Type: " in told
    assert "install.py --dev" in told
    assert len(files(project / "outputs" / "to-send")) == 3
    assert "Edition 1 is published already" in told


# --- what is not as published says so


def page(project):
    return (project / "outputs/brief/en.html").read_text(encoding="utf-8")


def test_only_a_document_that_is_not_as_published_says_so_on_page_1(project):
    said(project, "build")
    assert UNPUBLISHED not in page(project)
    said(project, "build", "-p", "detail=summary")
    assert UNPUBLISHED in page(project).partition("</header>")[0]
    change(project, TEXTS, ".subtitle = What", ".subtitle = Here is what")
    said(project, "build")
    assert UNPUBLISHED in page(project).partition("</header>")[0]
    shutil.rmtree(project / "editions")
    said(project, "build")
    assert UNPUBLISHED not in page(project)


def test_the_next_edition_is_published_without_that_line_and_built_again_with_the_same_bytes(
    project,
):
    change(project, "data/datapackage.json", '"version": "1"', '"version": "2"')
    said(project, "build")
    assert UNPUBLISHED in page(project)
    assert "Edition 2 is published" in said(project, "publish")
    assert UNPUBLISHED not in page(project)
    published = files(project / "outputs", "to-send")
    said(project, "build")
    assert files(project / "outputs") == published


def test_papermill_alone_tells_a_variant_as_a_build_does(project):
    """Its notebooks run where they lie; the build's own have told nothing to them."""
    change(project, TEXTS, ".subtitle = What", ".subtitle = Here is what")
    said(project, "build")
    built = front(project / "outputs/notebooks/3-brief.en.ipynb")
    for name, values in (("2-metrics", {}), ("3-brief", {"language": "en"})):
        with without_kernels():
            run = papermill.execute_notebook(
                project / "notebooks" / f"{name}.ipynb",
                project / f"{name}.ipynb",
                {"data": str(project / "data"), **values},
                cwd=project / "notebooks",
                progress_bar=False,
            )
    assert run.cells
    assert front(project / "3-brief.ipynb") == built
    assert plain(built["notes"][0]).startswith(UNPUBLISHED)


def front(path):
    return front_of(read_blocks(nbformat.read(path, as_version=4)))
