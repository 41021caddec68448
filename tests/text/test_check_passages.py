"""The languages against each other: the same passages and figures, each in its own words."""

import pytest

from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.pipeline.check import check
from civicbrief.text.checks.translations import check_identical
from civicbrief.text.glossary import read_terms
from civicbrief.text.passages import read_all
from civicbrief.text.text_files import read_texts
from tests.support.project import ROOT, civicbrief, project_in


@pytest.fixture
def project(tmp_path):
    project_in(tmp_path)
    return tmp_path


def lines(project, language):
    return (texts(project) / f"{language}.ftl").read_text(encoding="utf-8").splitlines()


def line_of(project, language, start):
    return next(n for n, text in enumerate(lines(project, language), 1) if text.startswith(start))


def say(project, language, start, text):
    """Put `text` in the place of the one line that begins so; none takes it out."""
    written = lines(project, language)
    number = line_of(project, language, start) - 1
    written[number : number + 1] = [] if text is None else [text]
    (texts(project) / f"{language}.ftl").write_text("\n".join(written) + "\n", encoding="utf-8")


def faults(project):
    return [(f.file, f.row, f.column) for f in check(project, ROOT / "data").faults]


def test_the_projects_own_passages_agree():
    assert faults(ROOT) == []


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_missing_passage_is_named_once_with_where_it_stands(project, language):
    say(project, language, "trust-text = ", None)
    (fault,) = check(project, ROOT / "data").faults
    other = "ru" if language == "kk" else "kk"
    assert (fault.file, fault.column) == (f"{language}.ftl", "trust-text")
    assert f"{other}.ftl:{line_of(project, other, 'trust-text = ')}" in fault.problem


def test_a_passage_in_one_language_only_is_named_once(project):
    say(project, "ru", "trust-text = ", "trust-text = { helper }\nhelper = Вспомогательный текст")
    assert faults(project) == [("ru.ftl", line_of(project, "ru", "helper"), "helper")]


def test_a_translated_quotation_of_nothing_is_named(project):
    say(project, "en", "quote-bloggers = ", "quote-bloggers = bloggers\nquote-nothing = nothing")
    assert faults(project) == [("en.ftl", line_of(project, "en", "quote-nothing"), "quote-nothing")]


def test_a_passage_that_refers_to_itself_through_another_is_named(project):
    say(project, "en", "law-funding", "law-funding = { law-constitution }")
    say(project, "en", "law-constitution", "law-constitution = { law-funding }")
    found = check(project, ROOT / "data").faults
    told = [f.column for f in found if f.problem == "it refers to itself, and never ends"]
    assert told == ["law-constitution", "law-funding"]


def test_a_text_file_without_a_passage_is_one_fault(project):
    (texts(project) / "en.ftl").write_text("\n")
    (fault,) = check(project, ROOT / "data").faults
    assert (fault.file, fault.problem) == ("en.ftl", "it holds no passage")


@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_figure_in_one_translation_only_is_named_there(project, language):
    say(project, language, "trust-intervals = ", "trust-intervals = Abc { $npo_total }")
    line = line_of(project, language, "trust-intervals")
    assert faults(project) == [(f"{language}.ftl", line, "trust-intervals")]
    (fault,) = check(project, ROOT / "data").faults
    assert fault.problem.startswith("$npo_total is used here, not in kk.ftl")


def test_a_figure_of_the_first_language_is_missed_in_both_translations(project):
    say(project, "kk", "trust-intervals = ", "trust-intervals = Abc { $npo_total }")
    assert [(file, key) for file, _, key in faults(project)] == [
        ("ru.ftl", "trust-intervals"),
        ("en.ftl", "trust-intervals"),
    ]


def test_a_figure_that_a_branch_of_one_language_lacks_altogether_is_named(project):
    say(project, "ru", "    .benchmark = Монголия", "    .benchmark = Монголия")
    line = line_of(project, "ru", "    .benchmark = Монголия")
    assert faults(project) == [("ru.ftl", line, "step-law.benchmark")]


@pytest.mark.parametrize(
    ("language", "start", "other"),
    [
        ("ru", "trust-intervals = ", "kk"),
        ("en", "trust-intervals = ", "kk"),
        ("en", "section-sources = ", "ru"),
        ("ru", "section-sources = ", "kk"),
        ("en", "    .subtitle = What the law", "ru"),
    ],
)
def test_a_translation_copied_word_for_word_is_named(project, language, start, other):
    key = start.partition(" = ")[0]
    copied = next(line for line in lines(project, other) if line.startswith(key))
    say(project, language, start, copied)
    line = line_of(project, language, copied)
    found = [f for f in check(project, ROOT / "data").faults if "word for word" in f.problem]
    assert [(f.file, f.row) for f in found] == [(f"{language}.ftl", line)]


def test_a_quotation_left_in_its_own_language_is_named(project):
    quote = "quote-bloggers = блогерлер саны 2020 жылы 7,2 млн-ға дейін өсті"
    say(project, "ru", "quote-bloggers = ", quote)
    found = [f for f in check(project, ROOT / "data").faults if "word for word" in f.problem]
    assert [(f.file, f.column) for f in found] == [("ru.ftl", "quote-bloggers")]
    assert "observations.csv:" in found[0].problem


def test_names_may_be_the_same_in_every_language(project):
    """Releases and the bodies that publish ratings are no untranslated words."""
    said = read_all(read_texts(texts(ROOT)), read_tables(ROOT / "data"))
    alike = [
        key
        for key, text in said["kk"].items()
        if text.wording == said["en"][key].wording and any(c.isalpha() for c in text.words)
    ]
    assert {"release-v14", "source-rti-rating.body", "source-nations-in-transit-2023.body"} <= set(
        alike
    )
    assert list(check_identical(said, read_terms(read_texts(texts(ROOT))))) == []


def test_a_name_that_the_glossary_does_not_hold_is_asked_for(project):
    path = texts(project) / "terms.csv"
    rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(r for r in rows if not r.startswith("V-Dem v14")), encoding="utf-8")
    assert [(file, key) for file, _, key in faults(project)] == [
        ("ru.ftl", "release-v14"),
        ("en.ftl", "release-v14"),
    ]


@pytest.mark.parametrize("change", [None, "trust-intervals = Ещё { $npo_total }"])
def test_a_lost_passage_or_a_figure_too_many_stops_a_build(project, tmp_path, change):
    say(project, "ru", "trust-intervals = ", change)
    done = civicbrief("build", "--data", ROOT / "data", "--out", tmp_path / "out", cwd=project)
    assert done.returncode == 1
    assert "ru.ftl" in done.stderr
    assert "trust-intervals" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_term_changes_every_passage_that_prints_it():
    said = read_all(read_texts(texts(ROOT)), read_tables(ROOT / "data"))
    assert "150" in said["en"]["step-information.text"].text
    assert "-base-rti" not in said["en"]["step-information.text"].text


# --- trends: their years, their reversal, a last value


def told_of(project, key):
    found = check(project, ROOT / "data").faults
    return {(fault.file, fault.problem) for fault in found if fault.column == key}


def test_a_value_of_a_release_of_one_year_is_printed_with_its_release(project):
    said = "    .text = Measure: freedom of association, { $v2x_frassoc_thick }"
    say(project, "en", "    .text = Measure: freedom of association", said)
    problem = "$v2x_frassoc_thick is the only year of its release, and the passage does not say so"
    assert ("en.ftl", problem) in told_of(project, "step-law.text")


def test_a_trend_that_later_years_reverse_needs_a_branch_that_says_so(project):
    """Freedom of expression rose to 2023; 2025 takes back more than half."""
    say(
        project,
        "en",
        "trust-intervals = ",
        "trust-intervals = { $trend-v2x_freexp_altinf ->"
        "\n    [rose] It rose.\n   *[fell] It fell.\n}",
    )
    problem = "later years reverse trend-v2x_freexp_altinf, and the passage has no "
    assert ("en.ftl", f"{problem}[rose-since-lower] wording") in told_of(project, "trust-intervals")
    say(
        project,
        "en",
        "    [rose] It rose.",
        "    [rose] It rose.\n    [rose-since-lower] It rose until { UNTIL($trend-v2x_cspart) }.",
    )
    assert not any("reverse" in problem for _, problem in told_of(project, "trust-intervals"))


def test_the_years_of_all_trends_cannot_be_named_where_each_has_its_own(project):
    for language in ("kk", "ru", "en"):
        say(project, language, "trust-intervals = ", "trust-intervals = { UNTIL($trends) }")
    (fault, *_) = [f for f in check(project, ROOT / "data").faults if f.column == "trust-intervals"]
    assert fault.problem == "$trends is not a metric, observation or source"
    assert "{ YEAR($trend-INDICATOR) }" in fault.remedy
