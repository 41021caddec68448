"""A fourth language is three files and a column beside the others: no code, and no word missing."""

import csv
import re
import shutil

import pytest

from civicbrief.core.project import texts
from civicbrief.data.names import names_of
from civicbrief.data.tables import read_tables
from civicbrief.pipeline.check import check
from civicbrief.pipeline.preview import stamps
from civicbrief.style.theme import DEFAULT
from civicbrief.text.checks.interface import check_interface
from civicbrief.text.checks.number_words import check_words, words_of_number
from civicbrief.text.checks.passages import check_texts
from civicbrief.text.languages import INTERFACE, interface, language_name, languages, months
from civicbrief.text.text_files import read_texts
from tests.support.project import ROOT, civicbrief, project_in, words


@pytest.fixture
def folder(tmp_path):
    """The texts of a copy of the project; English stands in it as Interlingua too."""
    project_in(tmp_path)
    folder = texts(tmp_path)
    shutil.copy(folder / "en.ftl", folder / "ia.ftl")
    shutil.copy(INTERFACE / "en.ftl", folder / "ia.interface.ftl")
    shutil.copy(INTERFACE / "en.words.txt", folder / "ia.words.txt")
    return folder


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def places(faults):
    return [(fault.file, fault.column) for fault in faults]


def test_a_fourth_language_comes_after_the_three_and_its_interface_is_no_fifth(folder):
    assert languages(folder) == ("kk", "ru", "en", "ia")
    assert list(check_interface(read_texts(folder))) == []
    assert check_words(read_texts(folder)) == []


def test_only_a_copied_passage_is_wrong_with_a_language_that_repeats_another(folder):
    faults = check(folder.parents[1], ROOT / "data").faults
    assert {fault.file for fault in faults} == {"ia.ftl"}
    assert all("word for word" in fault.problem for fault in faults)


def test_words_of_the_project_come_before_those_of_the_package(folder, data):
    edit(folder / "ia.interface.ftl", "language-name = English", "language-name = interlingua")
    shutil.copy(INTERFACE / "kk.ftl", folder / "kk.interface.ftl")
    edit(folder / "kk.interface.ftl", "source = ", "source = Own ")
    assert language_name(folder, "ia") == "interlingua"
    assert interface(folder, "ru") == INTERFACE / "ru.ftl"
    assert words("kk", data, folder=folder).plain("source").startswith("Own ")
    assert words("kk", data).plain("source") == "Дереккөз"
    (folder / "kk.words.txt").write_text("көп\n", encoding="utf-8")
    own, given = (read_texts(place).text("kk.words.txt") for place in (folder, INTERFACE))
    assert words_of_number("екі, көп", own) == ["көп"]
    assert words_of_number("екі, көп", given) == ["екі"]


def test_a_preview_watches_the_files_of_a_fourth_language(folder):
    watched = {path.name for path in stamps(folder.parents[1], ROOT / "data")}
    assert {"ia.ftl", "ia.interface.ftl", "ia.words.txt"} <= watched


def test_a_date_and_a_number_are_written_as_cldr_has_them_for_the_code(folder, data):
    say = words("ia", data, folder=folder)
    assert say.date("2021-02-01") == "1\N{NO-BREAK SPACE}februario 2021"
    assert "the text gives 6.766\N{NO-BREAK SPACE}registered NPOs" in say.plain("size-text")


def test_months_are_those_of_the_language_whichever_was_asked_before():
    """CLDR has these languages' months in dates alone; Babel would give those of the first."""
    named = [months(language)[1][4].lower() for language in ("ia", "eo", "de", "kk")]
    assert named == ["april", "aprilo", "april", "сәуір"]
    assert [months(language)[1][2] for language in ("ia", "de")] == ["februario", "Februar"]


def test_each_missing_interface_word_is_named_by_file_and_key(folder):
    path = folder / "ia.interface.ftl"
    edit(path, "document-kind = Policy brief\n", "")
    edit(path, "ledger-close =", "ledger-klose =")
    assert places(check_interface(read_texts(folder))) == [
        ("ia.interface.ftl", "document-kind"),
        ("ia.interface.ftl", "ledger-close"),
        ("ia.interface.ftl", "ledger-klose"),
    ]


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        ("figure = Figure { $numero }", "no variable $numero"),
        ("figure = Figure 1", "a typed digit: 1"),
        ("figure = Figure { number", "not Fluent"),
    ],
)
def test_an_interface_word_that_cannot_print_is_named(folder, new, problem):
    edit(folder / "ia.interface.ftl", "figure = Figure { $number }", new)
    faults = list(check_interface(read_texts(folder)))
    line = 1 + (folder / "ia.interface.ftl").read_text(encoding="utf-8").split("\n").index(new)
    assert any(fault.row == line and problem in fault.problem for fault in faults)


def test_a_language_without_interface_words_or_words_of_number_is_told_which_file_to_write(folder):
    (folder / "ia.interface.ftl").unlink()
    (folder / "ia.words.txt").unlink()
    faults = check(folder.parents[1], ROOT / "data").faults
    told = {fault.problem: fault.remedy for fault in faults if "word for word" not in fault.problem}
    assert sorted(told) == [
        "its words of number are not listed",
        "there are no interface words for it",
    ]
    assert "ia.words.txt" in told["its words of number are not listed"]
    assert "ia.interface.ftl" in told["there are no interface words for it"]
    assert "language-name" in told["there are no interface words for it"]


def test_a_list_without_a_word_is_no_list(folder):
    (folder / "ia.words.txt").write_text("# nothing yet\n", encoding="utf-8")
    assert places(check_words(read_texts(folder))) == [("ia.ftl", None)]


def test_a_word_of_number_in_an_interface_of_the_project_is_found(folder):
    edit(folder / "ia.interface.ftl", "contents = Contents", "contents = Half of the contents")
    assert places(check_words(read_texts(folder))) == [("ia.interface.ftl", "contents")]


@pytest.mark.parametrize("name", ["qq", "kz", "pt_BR", "english"])
def test_a_file_whose_name_is_no_code_stops_a_build_without_a_traceback(folder, name):
    for ending in ("ftl", "interface.ftl", "words.txt"):
        (folder / f"ia.{ending}").rename(folder / f"{name}.{ending}")
    done = civicbrief("build", "--data", ROOT / "data", cwd=folder.parents[1])
    assert done.returncode == 1
    assert f'{name}.ftl: "{name}" is not the code of a language' in done.stderr
    assert "Traceback" not in done.stderr


def test_interface_words_that_are_not_utf_8_are_a_fault_and_no_traceback(folder):
    (folder / "ia.interface.ftl").write_bytes(b"source = \xff\n")
    faults = check(folder.parents[1], ROOT / "data").faults
    assert [fault.file for fault in faults if "UTF-8" in fault.problem] == ["ia.interface.ftl"]


def test_a_column_of_the_glossary_holds_the_fourth_language_to_it(folder):
    path = folder / "terms.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = [{"ia": row["en"], **row} for row in csv.DictReader(file)]
    for row in rows:
        row["ia"] = row["ia"].replace("public council", "public board")
    fields = ["kk", "ru", "en", "ia", "definition", "exceptions"]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fields, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    faults = check(folder.parents[1], ROOT / "data").faults
    off = [fault for fault in faults if re.search("does not say “public board", fault.problem)]
    assert {fault.file for fault in off} == {"ia.ftl"}
    assert "name-public_councils" in {fault.column for fault in off}


def test_a_russian_month_on_its_own_is_in_the_nominative():
    """CLDR stores these names as exceptions from those in dates."""
    dated, alone = months("ru")
    assert (dated[2], alone[2]) == ("февраля", "февраль")


def test_a_sign_of_an_interface_word_that_no_font_holds_is_named_with_its_line(folder):
    edit(folder / "ia.interface.ftl", "figure = Figure", "figure = Figure ₸ ☃")
    files = read_texts(folder)
    found = check_texts(files, names_of(read_tables(ROOT / "data"), {}), set(), set(), DEFAULT)
    (fault,) = [one for one in found if "fonts" in one.problem]
    assert (fault.file, fault.column) == ("ia.interface.ftl", "figure")
    assert fault.row
    assert "“tenge” in words for ₸, the others in words" in fault.remedy
