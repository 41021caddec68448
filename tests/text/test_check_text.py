"""Passages: the same in each language, all reachable, none with a typed digit."""

import ast
import re
from dataclasses import replace

import nbformat
import pytest

from civicbrief.brief.passage_keys import reachable_keys, reached_keys
from civicbrief.core.notebook_source import without_magics
from civicbrief.data.names import names_of
from civicbrief.data.tables import read_tables
from civicbrief.pipeline.check import check
from civicbrief.style.theme import DEFAULT
from civicbrief.text import naming
from civicbrief.text.checks import passages
from civicbrief.text.checks.interface import OPTIONAL
from civicbrief.text.entries import read_entries
from civicbrief.text.languages import INTERFACE
from civicbrief.text.runs import plain
from civicbrief.text.text_files import read_texts
from tests.support.project import INPUTS, LANGUAGES, ROOT, change, project_in
from tests.support.project import words as words_over


@pytest.fixture
def project(tmp_path):
    project_in(tmp_path)
    return tmp_path


def names_in(folder):
    return names_of(read_tables(folder), INPUTS)


def check_texts(project, names):
    code = [
        ast.parse(without_magics(cell.source))
        for path in (project / "notebooks").glob("[123]-*.ipynb")
        for cell in nbformat.read(path, as_version=4).cells
        if cell.cell_type == "code"
    ]
    reached, reachable = set(reached_keys(code, names)), set(reachable_keys(names))
    files = read_texts(project / "notebooks" / "text")
    return passages.check_texts(files, names, reached, reachable, DEFAULT)


def entries_in(folder, language):
    path = folder / f"{language}.ftl"
    return read_entries(path.name, path.read_text(encoding="utf-8"))[0]


def edit(project, language, old, new):
    path = project / "notebooks" / "text" / f"{language}.ftl"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def found(project, data):
    return [(f.file, f.column, f.problem) for f in check_texts(project, names_in(ROOT / "data"))]


def test_the_projects_own_texts_have_no_fault(data):
    assert check_texts(ROOT, names_in(ROOT / "data")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_passage_is_named_with_key_and_language(project, data, language):
    path = project / "notebooks" / "text" / f"{language}.ftl"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(x for x in lines if not x.startswith("trust-text")), encoding="utf-8")
    (fault,) = check_texts(project, names_in(ROOT / "data"))
    assert fault.file == f"{language}.ftl"
    assert "trust-text" in fault.problem


def test_a_passage_that_nothing_can_reach_is_named_with_its_line(project):
    path = project / "notebooks" / "text" / "ru.ftl"
    path.write_text(path.read_text(encoding="utf-8") + "\norphan = Сирота\n", encoding="utf-8")
    (fault,) = check_texts(project, names_in(ROOT / "data"))
    assert (fault.file, fault.column) == ("ru.ftl", "orphan")
    assert fault.row == len(path.read_text(encoding="utf-8").splitlines())


def test_a_passage_for_another_parameter_counts_as_reached(data):
    """The words for a summary are not printed by a full brief, and are still needed."""
    entries = entries_in(ROOT / "notebooks" / "text", "kk")
    assert "title.detail-summary" in entries
    assert check_texts(ROOT, names_in(ROOT / "data")) == []


def test_a_typed_digit_is_named(project, data):
    edit(project, "en", "trust-text = ", "trust-text = 73 % of ")
    assert found(project, data) == [("en.ftl", "trust-text", "a typed digit: 73")]


def test_a_passage_that_is_pasted_and_not_written_is_named(project, data):
    path = project / "notebooks" / "text" / "en.ftl"
    written = path.read_text(encoding="utf-8")
    line = next(one for one in written.splitlines() if one.startswith("section-cite = "))
    path.write_text(written.replace(line, "section-cite = …", 1), encoding="utf-8")
    assert found(project, data) == [("en.ftl", "section-cite", "it is not written yet")]


def test_a_digit_in_a_branch_or_a_literal_is_named_too(project, data):
    edit(project, "en", "[positive] that fewer people gave", "[positive] that the 1st gave")
    edit(project, "en", "trust-text = ", 'trust-text = { "9" } ')
    assert sorted(key for _, key, _ in found(project, data)) == [
        "participation-caveat",
        "trust-text",
    ]


def test_an_unknown_variable_or_function_is_named(project, data):
    edit(project, "kk", "trust-text = ", "trust-text = { $npo_totl } { SGN($npo_total) } ")
    problems = [problem for _, _, problem in found(project, data)]
    assert problems == ["$npo_totl is not a metric, observation or source", "SGN is not a function"]
    remedy, _ = (f.remedy for f in check_texts(project, names_in(ROOT / "data")))
    assert remedy.endswith(" Did you mean $npo_total?")


def test_a_passage_that_no_notebook_asks_for_is_told_with_a_way_to_ask(project):
    edit(project, "en", "trust-text = ", "trust-more = More.\nname-nobody = nobody\ntrust-text = ")
    told = check_texts(project, names_in(ROOT / "data"))
    idle = {f.column: f.remedy for f in told if f.problem == "nothing uses it"}
    assert idle.keys() == {"trust-more", "name-nobody"}
    assert 'brief.paragraph("trust-more") in 3-brief' in idle["trust-more"]
    assert "paragraph" not in idle["name-nobody"]


def test_broken_syntax_is_named_with_its_line(project, data):
    edit(project, "ru", "trust-text = ", "trust-text { ")
    assert any(
        "not Fluent" in f.problem and f.row for f in check_texts(project, names_in(ROOT / "data"))
    )


def test_an_attribute_written_after_its_key_is_told_where_it_belongs(project, data):
    edit(project, "ru", "trust-text = ", "source-x.body = Bank\ntrust-text = ")
    (fault,) = (f for f in check_texts(project, names_in(ROOT / "data")) if "Fluent" in f.problem)
    assert "“    .body = …” below" in fault.remedy


def test_a_cell_that_is_removed_leaves_its_passages_unreached(project, data):
    path = project / "notebooks" / "3-brief.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells = [c for c in notebook.cells if "trust-text" not in c.source]
    nbformat.write(notebook, path)
    keys = {key for _, key, _ in found(project, data)}
    assert keys == {
        "-title-npo-version",  # a name that only the passage on what was found prints
        "section-trust",
        "trust-text",
        "trust-found",
        "trust-intervals",
        "trust-margins",
    }


def test_every_language_has_the_same_passages():
    """But for terms, and translations of quotations that are Kazakh in the first place."""
    keys = [
        {
            key
            for key in entries_in(ROOT / "notebooks" / "text", language)
            if not key.startswith(("-", "quote-"))
        }
        for language in LANGUAGES
    ]
    assert keys[0] == keys[1] == keys[2]


def test_a_missing_translation_of_a_quotation_is_named(project, data):
    edit(project, "ru", "quote-bloggers = ", "quote-blogers = ")
    assert [problem for _, _, problem in found(project, data)] == [
        "the passage quote-bloggers is missing"
    ]


def test_a_branch_that_no_data_can_reach_is_named(project, data):
    edit(project, "en", "[negative] The three kinds", "[negatve] The three kinds")
    assert found(project, data) == [("en.ftl", "size-parts", "no data can reach [negatve]")]


def test_a_number_in_a_placeable_is_a_typed_digit(project, data):
    edit(project, "en", "trust-text = ", "trust-text = { 42 } ")
    assert found(project, data) == [("en.ftl", "trust-text", "a typed digit: 42")]


def test_every_language_uses_the_same_variables_in_a_passage():
    entries = [entries_in(ROOT / "notebooks" / "text", language) for language in LANGUAGES]
    for key in entries[0]:
        if not key.startswith("-"):
            assert len({frozenset(e[key].variables) for e in entries}) == 1, key


def test_interface_words_are_the_same_in_every_language_and_all_used():
    given = {language: set(entries_in(INTERFACE, language)) for language in LANGUAGES}
    entries = [keys - set(OPTIONAL) for keys in given.values()]
    assert entries[0] == entries[1] == entries[2]
    assert given["kk"] >= set(OPTIONAL)
    assert not given["en"] & set(OPTIONAL)
    code = " ".join(p.read_text(encoding="utf-8") for p in (ROOT / "src").rglob("*.py"))
    for key in entries[0]:
        family = key.partition("-")[0]
        assert (
            key.removesuffix("-in") in code  # of a year: the chart adds the ending
            or key.startswith("name-claims_")
            or family
            in (
                "quantity",
                "label",
                "file",
                "note",
                "date",
                "changed",
                "mark",
                "meaning",
                "tally",
                "step",
                "act",
                "head",
                "trend",
                "ledger",
                "parameter",
                "setting",
            )
        ), f"nothing uses {key}"


@pytest.mark.parametrize(
    ("name", "table"),
    [("information_requests_2024", "observations.csv"), ("law-public-control", "sources.csv")],
)
def test_a_row_that_only_passages_need_is_missed_once_and_in_its_own_table(data, name, table):
    names = names_in(ROOT / "data")
    quoted = {k: v for k, v in names.quoted.items() if k != name}
    (fault,) = check_texts(ROOT, replace(names, quoted=quoted, sources=names.sources - {name}))
    assert (fault.file, name in fault.problem) == (table, True)


def test_a_recorded_verdict_that_is_changed_asks_for_another_reason(project, copy):
    change(copy, "claims", "score-name", verdict="consistent")
    faults = check_texts(project, names_in(copy))
    missing = {(f.file, f.column) for f in faults if "is missing" in f.problem}
    assert missing == {(f"{code}.ftl", "reason-score-name.consistent") for code in LANGUAGES}
    left = {f.column for f in faults if "nothing uses it" in f.problem}
    assert left == {"reason-score-name.contradicted"}


def test_a_reason_may_not_name_what_its_judgement_does_not_rest_on(project, copy):
    change(copy, "claims", "law-applies", basis="")
    faults = check_texts(project, names_in(copy))
    assert {(f.file, f.column) for f in faults} == {
        (f"{code}.ftl", "reason-law-applies.consistent") for code in LANGUAGES
    }
    assert all("law-npo=RESULT" in f.remedy for f in faults)


def test_a_share_is_no_name(project, data):
    edit(project, "en", "-title-hash = SHA-256", "-title-hash = 73%")
    assert ("en.ftl", "-title-hash", "a share in a name: 73%") in found(project, data)


def test_a_word_of_number_in_a_cell_of_text_is_named_with_its_line(project, data):
    path = project / "notebooks" / "2-metrics.ipynb"
    written = path.read_text(encoding="utf-8")
    old = "Every trend, claim and finding has a verdict"
    line = next(n for n, row in enumerate(written.splitlines(), 1) if old in row)
    path.write_text(written.replace(old, "Three in four have 9 verdicts"), encoding="utf-8")
    faults = check(project, ROOT / "data").faults
    assert {(f.file, f.row) for f in faults} == {("2-metrics.ipynb", line)}
    assert [f.problem.partition(": ")[2] for f in faults] == [
        "a typed digit: 9",
        "a typed word of number or share: Three four",
    ]


def test_a_term_may_have_cases_and_a_passage_names_the_one_it_needs(project, data):
    for language, cases in (
        ("kk", ("Отан", "Отанның")),
        ("ru", ("Родина", "Родины")),
        ("en", ("Home", "Home’s")),
    ):
        path = project / "notebooks" / "text" / f"{language}.ftl"
        words = path.read_text(encoding="utf-8")
        nominative, genitive = cases
        term = (
            f"-land = {{ $case ->\n    [genitive] {genitive}\n   *[nominative] {nominative}\n}}\n"
        )
        words = words.replace(
            "\nsection-cite = ", '\nsection-cite = { -land(case: "genitive") }: { -land } ', 1
        )
        path.write_text(term + words, encoding="utf-8")
    assert found(project, data) == []
    say = words_over("ru", data, folder=project / "notebooks" / "text")
    assert say.plain("section-cite").startswith("Родины: Родина Как")


def without(project, key):
    for language in LANGUAGES:
        path = project / "notebooks" / "text" / f"{language}.ftl"
        words = path.read_text(encoding="utf-8")
        path.write_text(re.sub(rf"^{key} = .*\n(    .*\n)*", "", words, flags=re.M), "utf-8")


def test_the_name_of_a_typed_figure_is_missed_though_every_language_lacks_it(project, data):
    key = "name-npo_total"
    without(project, key)
    assert {(file, asked) for file, asked, _ in found(project, data) if asked == key} == {
        (f"{language}.ftl", key) for language in LANGUAGES
    }


def test_a_typed_source_is_cited_by_its_row_until_a_passage_translates_it(project, data):
    """As an imported one is: no language asks for it, and one notice for all says so."""
    without(project, "source-caf-2021")
    result = check(project, ROOT / "data")
    assert result.faults == []
    (told,) = [n for n in result.notices if "the words of the tables in data/" in n.problem]
    assert told.file == "kk.ftl, ru.ftl, en.ftl"
    assert told.problem.endswith("for 1 name: source-caf-2021")
    say = words_over("kk", data, folder=project / "notebooks" / "text")
    row = data.sources["caf-2021"]
    assert [plain(one) for one in naming.source(say, "caf-2021")] == [row.title, row.body]


def test_a_source_without_the_passage_of_its_body_has_that_of_its_row(project, data):
    for language in LANGUAGES:
        path = project / "notebooks" / "text" / f"{language}.ftl"
        words = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"^(source-caf-2021 = .*\n)    .body.*\n", r"\1", words, flags=re.M))
    assert check(project, ROOT / "data").faults == []
    say = words_over("kk", data, folder=project / "notebooks" / "text")
    title, body = map(plain, naming.source(say, "caf-2021"))
    assert title == say.plain("source-caf-2021")
    assert body == "Charities Aid Foundation"
