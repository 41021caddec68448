"""The glossary: a term that one language uses is used by the others, in the same passage."""

import csv
import shutil

import pytest

from civicbrief.core.faults import InputError
from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.pipeline.check import check
from civicbrief.text.glossary import check_terms, finders, read_terms, terms_in
from civicbrief.text.passages import read_all
from civicbrief.text.text_files import read_texts
from civicbrief.tools.new_project.contents import Wanted
from civicbrief.tools.new_project.create import create
from tests.support.project import LANGUAGES, ROOT, civicbrief, project_in


@pytest.fixture
def project(tmp_path):
    project_in(tmp_path)
    return tmp_path


def edit(project, name, old, new):
    path = texts(project) / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def found(project):
    said = read_all(read_texts(texts(project)), read_tables(ROOT / "data"))
    terms = read_terms(read_texts(texts(project)))
    return [(f.file, f.row, f.column, f.problem) for f in check_terms(terms, said)]


def test_every_passage_keeps_to_the_glossary():
    assert found(ROOT) == []


def test_every_term_is_used_by_some_passage_of_every_language():
    said = read_all(read_texts(texts(ROOT)), read_tables(ROOT / "data"))
    terms = read_terms(read_texts(texts(ROOT)))
    assert len(terms) >= 20
    for language in LANGUAGES:
        known = finders(terms, language)
        seen = {row for p in said[language].values() for row in terms_in(known, p.words)[0]}
        assert {term.row for term in terms} == seen


def test_a_translation_that_takes_another_term_is_named_with_its_line(project):
    """An NGO is a part of the NPOs: the one may not stand for the other."""
    edit(project, "ru.ftl", "name-npo_other = прочие НКО", "name-npo_other = прочие НПО")
    line = next(
        number
        for number, text in enumerate((texts(project) / "ru.ftl").open(encoding="utf-8"), 1)
        if text.startswith("name-npo_other")
    )
    faults = found(project)
    assert {(file, row, key) for file, row, key, _ in faults} == {
        ("ru.ftl", line, "name-npo_other")
    }
    assert ["НКО" in problem for *_, problem in faults] == [True, False]
    assert ["НПО" in problem for *_, problem in faults] == [False, True]


def test_a_fault_against_the_glossary_stops_a_build(project, tmp_path):
    edit(project, "en.ftl", "public councils\n", "civic councils\n")
    findings = check(project, ROOT / "data")
    assert [(f.file, f.column) for f in findings.faults] == [("en.ftl", "name-public_councils")]
    done = civicbrief("build", "--data", ROOT / "data", "--out", tmp_path / "out", cwd=project)
    assert done.returncode == 1
    assert "name-public_councils" in done.stderr
    assert "terms.csv" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("ru", "в Общественных организациях", {"общественн|ая организаци|я"}),
        ("ru", "общественность и организации", set()),
        ("kk", "ҮЕҰ-ға, КЕҰ-ның", {"ҮЕҰ", "КЕҰ"}),
        ("kk", "азаматтық қоғам ұйымдарының", {"азаматтық қоғам ұйым|ы"}),
        ("kk", "азаматтық қоғамға қатысу", {"азаматтық қоғам"}),
        ("en", "NGOs with peaceful\nassemblies", {"NGO", "peaceful assembl|y"}),
    ],
)
def test_a_term_is_found_by_its_stems_and_the_longer_term_first(language, text, forms):
    terms = read_terms(read_texts(texts(ROOT)))
    rows = terms_in(finders(terms, language), text)[0]
    assert {f for t in terms if t.row in rows for f in t.forms[language]} & forms == forms
    assert len(rows) == len(forms)


GLOSSARY = "en,de,definition,exceptions\nregister,Register,a list,\n"


@pytest.mark.parametrize(
    ("rows", "language", "text", "found"),
    [
        ("", "en", "The register and two registers", {2}),
        ("", "de", "im Register, des Registers", {2}),
        ("", "de", "Registered", {2}),  # any ending, as far as this glossary knows
        ("registered,eingetragen,on a list,\n", "de", "Registered", set()),
        ("registered,eingetragen,on a list,\n", "de", "das Register", {2}),
        ("registered,eingetragen,on a list,\n", "en", "Registered in the register", {2, 3}),
        ("volunteer,Freiwillig|e,who helps,\n", "en", "Volunteered; volunteers", {3}),
    ],
)
def test_a_word_is_not_taken_for_another_term_that_begins_alike(
    rows, language, text, found, tmp_path
):
    """Registered is no Register: in German too, where the glossary has the English word."""
    for code in ("en", "de"):
        (tmp_path / f"{code}.ftl").write_text("", encoding="utf-8")
    (tmp_path / "terms.csv").write_text(GLOSSARY + rows, encoding="utf-8")
    terms = read_terms(read_texts(tmp_path))
    assert terms_in(finders(terms, language), text)[0] == found


@pytest.mark.parametrize("languages", [("en",), ("kk", "ru", "en"), ("ru", "en")])
def test_a_language_copied_from_the_documentation_leaves_every_row_of_the_glossary(
    languages, tmp_path
):
    wanted = Wanted(tmp_path / "new", "UZB", languages, package="civicbrief")
    create(wanted)
    folder = texts(wanted.folder)
    before = (folder / "terms.csv").read_bytes()
    shutil.copytree(ROOT / "docs" / "examples" / "language", folder, dirs_exist_ok=True)
    assert (folder / "terms.csv").read_bytes() == before
    terms = read_terms(read_texts(folder))
    assert {*terms[0].forms} == {*languages, "de"}
    assert len(terms) == before.count(b"\n") - 1
    assert check(wanted.folder, wanted.folder / "data").faults == []


def test_a_term_that_a_language_of_its_own_file_lacks_is_a_fault(tmp_path):
    for code in ("en", "de"):
        (tmp_path / f"{code}.ftl").write_text("", encoding="utf-8")
    (tmp_path / "terms.csv").write_text(
        "en,definition,exceptions\nregister,a list,\nboard,a body,\n", encoding="utf-8"
    )
    (tmp_path / "de.terms.csv").write_text("en,de\nregister,Register\n", encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_terms(read_texts(tmp_path))
    (fault,) = raised.value.faults
    assert (fault.file, fault.row, fault.column) == ("terms.csv", 3, "de")
    assert fault.remedy == "Give the term, here or in de.terms.csv."


def test_an_exception_is_needed_or_a_fault(project):
    edit(project, "terms.csv", "source-civicus-2022", "source-civicus-2022 section-made")
    ((file, _, column, problem),) = found(project)
    assert (file, column, problem) == ("terms.csv", "exceptions", "the exception is not needed")
    edit(project, "terms.csv", "source-civicus-2022 section-made", "")
    edit(project, "terms.csv", "title.subtitle", "")
    assert {(file, key) for file, _, key, _ in found(project)} == {
        ("ru.ftl", "title.subtitle"),
        ("en.ftl", "source-civicus-2022"),
    }


def test_another_language_may_come_as_a_column(project):
    path = texts(project) / "terms.csv"
    rows = list(csv.reader(path.open(encoding="utf-8", newline="")))
    more = ["de", *(f"w{number}" for number in range(1, len(rows)))]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([*row, cell] for row, cell in zip(rows, more, strict=True))
    (texts(project) / "de.ftl").write_text("", encoding="utf-8")
    terms = read_terms(read_texts(texts(project)))
    assert terms[0].forms["de"] == ("w1",)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xff\xfe", "not UTF-8"),
        (b"", "the column is missing"),
        (b"kk,ru,en,definition\n", "the column is missing"),
        (b"kk,ru,en,definition,exceptions,xx\n", "unknown column"),
        (b"kk,ru,en,definition,exceptions\na,b\n", "2 cells"),
        (b"kk,ru,en,definition,exceptions\na,,c,d,\n", "the cell is empty"),
        (b"kk,ru,en,definition,exceptions\na,b,c,,\n", "the cell is empty"),
        (b"kk,ru,en,definition,exceptions\na,b,c,d,\nx,b,z,d,\n", "row 2 has this form too"),
        (b"kk,ru,en,definition,exceptions\n|a,b,c,d,\n", "a word has no stem"),
        (b'kk,ru,en,definition,exceptions\n"a,b,c,d,\n', "not a CSV table"),
    ],
)
def test_a_broken_glossary_is_a_fault_and_no_traceback(project, content, problem):
    (texts(project) / "terms.csv").write_bytes(content)
    with pytest.raises(InputError) as raised:
        read_terms(read_texts(texts(project)))
    assert {fault.file for fault in raised.value.faults} == {"terms.csv"}
    assert problem in str(raised.value)
    assert problem in "\n".join(map(str, check(project, ROOT / "data").faults))


def test_a_lost_glossary_is_a_fault(project):
    (texts(project) / "terms.csv").unlink()
    (fault,) = check(project, ROOT / "data").faults
    assert fault.problem == "the glossary is missing"
