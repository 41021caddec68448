"""Reviews: a row stands as long as both texts do; a stale one fails the check, not the build."""

import csv
import re
import shutil
from pathlib import Path

import pytest

from civicbrief.core.faults import InputError, UsageError
from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.pipeline.check import check
from civicbrief.text.passages import read_all
from civicbrief.text.reviews import fingerprint, read_reviews, record, state
from civicbrief.text.text_files import read_texts
from tests.support.cells import without_papers
from tests.support.project import ROOT, change, civicbrief, drop, own_data, project_with_data

HEADER = "key,language,original,translation,reviewer,date\n"
ROW = "title,ru,0123456789ab,0123456789ab,A. Reader,2026-11-24\n"


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory):
    folder = project_with_data(tmp_path_factory.mktemp("reviewed"))
    (texts(folder) / "reviews.csv").unlink(missing_ok=True)
    review(folder, ("*", "ru"), ("*", "en"))
    return folder


@pytest.fixture
def project(reviewed, tmp_path):
    """A project of which every translation has been reviewed."""
    return shutil.copytree(reviewed, tmp_path / "project", symlinks=True)


def checked(project):
    return check(project, (project / "data").resolve())


def review(project, *pairs, day="2026-11-24"):
    folder = texts(project)
    before = read_reviews(read_texts(folder))
    return record(folder, passages(project), before, pairs, "A. Reader", day)


def passages(project):
    return read_all(read_texts(texts(project)), read_tables(project / "data"))


def edit(project, language, old, new):
    path = texts(project) / f"{language}.ftl"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def states(project, key):
    said = passages(project)
    reviews = read_reviews(read_texts(texts(project)))
    return [state(said, key, language, reviews).name for language in ("ru", "en")]


def failures(project):
    return [(f.file, f.column) for f in checked(project).failures]


def rows(project):
    with (texts(project) / "reviews.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_what_was_reviewed_stays_so_while_no_text_changes(project):
    assert states(project, "title") == ["reviewed", "reviewed"]
    assert failures(project) == []
    assert {r["language"] for r in rows(project)} == {"ru", "en"}
    assert {len(r["original"]) for r in rows(project)} == {12}


def test_a_changed_original_makes_every_translation_stale(project):
    edit(project, "kk", "title = Қазақстандағы", "title = Біздің елдегі")
    assert states(project, "title") == ["stale", "stale"]
    assert states(project, "title.subtitle") == ["reviewed", "reviewed"]
    assert sorted(failures(project)) == [("en.ftl", "title"), ("ru.ftl", "title")]


def test_a_changed_translation_is_stale_alone_and_says_so(project):
    edit(project, "ru", "title = Гражданское общество", "title = О гражданском обществе")
    assert states(project, "title") == ["stale", "reviewed"]
    (fault,) = checked(project).failures
    assert fault.problem == "the review is stale: the ru text changed since 2026-11-24, A. Reader"
    assert "--reviewed title ru" in fault.remedy
    number = 1 + (texts(project) / "ru.ftl").read_text(encoding="utf-8").split("\n").index(
        "title = О гражданском обществе в Казахстане"
    )
    assert fault.row == number


def test_a_changed_term_or_quotation_is_a_changed_text(project):
    edit(project, "ru", "-base-people = 100 тыс.", "-base-people = 100 000")
    assert states(project, "size-per-head") == ["stale", "reviewed"]
    change(own_data(project), "observations", "bloggers", quote="блогерлер саны 7,2 млн")
    assert states(project, "quote-bloggers") == ["stale", "stale"]


def test_a_quotation_that_the_data_do_not_hold_is_not_stale(project):
    drop(own_data(project), "observations", "bloggers")
    findings = checked(project)
    assert (findings.faults, findings.failures) == ([], [])


def test_another_quotation_in_the_data_is_stale_and_lets_a_build_go_on(project):
    """Data of one's own are held to no glossary of ours."""
    change(own_data(project), "observations", "npo_total", quote="6 766")
    findings = checked(project)
    assert findings.faults == []
    assert {f.column for f in findings.failures} == {"quote-npo_total"}


def test_line_breaks_and_comments_are_no_change(project):
    edit(
        project,
        "en",
        "trust-text = The version of the text ",
        "# Note.\ntrust-text =\n    The version\n    of the text ",
    )
    assert states(project, "trust-text") == ["reviewed", "reviewed"]


def test_reading_again_ends_the_staleness_of_what_was_read_only(project):
    edit(project, "kk", "title = Қазақстандағы", "title = Біздің елдегі")
    assert review(project, ("title", "ru"), day="2026-11-25") == 1
    assert states(project, "title") == ["reviewed", "stale"]
    dated = {(r["key"], r["language"]): r["date"] for r in rows(project)}
    assert (dated["title", "ru"], dated["title", "en"]) == ("2026-11-25", "2026-11-24")
    assert dated["title.citation", "ru"] == "2026-11-24"


def test_a_passage_without_a_row_is_not_reviewed_and_no_failure(project):
    path = texts(project) / "reviews.csv"
    kept = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(x for x in kept if not x.startswith("limit-")), encoding="utf-8")
    gone = sum(line.startswith("limit-") for line in kept)
    findings = checked(project)
    assert (findings.faults, findings.failures) == ([], [])
    (notice,) = [n for n in findings.notices if n.file == "reviews.csv"]
    assert f"{gone} translations are not reviewed (ru {gone // 2}, en {gone // 2})" in str(notice)
    assert states(project, "limit-speech") == ["not reviewed", "not reviewed"]


def test_a_review_of_a_passage_that_is_gone_is_named_and_goes_with_the_next(project):
    path = texts(project) / "reviews.csv"
    path.write_text(
        path.read_text(encoding="utf-8") + ROW.replace("title", "zz-gone"), encoding="utf-8"
    )
    (fault,) = checked(project).failures
    assert (fault.file, fault.value, fault.problem) == (
        "reviews.csv",
        "zz-gone",
        "there is no such passage",
    )
    review(project, ("title", "ru"))
    assert failures(project) == []


def test_a_passage_with_a_fault_is_not_told_to_be_stale_too(project):
    edit(project, "en", "trust-text = ", "trust-text = 73 % of ")
    findings = checked(project)
    assert [f.column for f in findings.faults] == ["trust-text"]
    assert findings.failures == []


@pytest.mark.edition
def test_a_stale_review_fails_the_check_and_lets_the_build_go_on(project, tmp_path):
    edit(project, "en", "title = Civil society", "title = On civil society")
    done = civicbrief("check", cwd=project)
    assert done.returncode == 1
    assert re.search(r"en\.ftl:\d+:title: the review is stale", done.stdout)
    summary = ("--language", "en", "-p", "detail=summary")
    with without_papers():
        done = civicbrief("build", *summary, "--out", tmp_path / "out", cwd=project)
    assert done.returncode == 0, done.stderr
    notice = "notice: reviews.csv: 1 fault, such as a stale review; civicbrief check names it.\n"
    assert notice in done.stderr
    assert (tmp_path / "out" / "brief" / "en.html").is_file()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"", "the column is missing"),
        (b"key,language\n", "the column is missing"),
        (b"<<<<<<< ours\n" + HEADER.encode(), "the marks of a merge"),
        ((HEADER + "title,ru\n").encode(), "2 cells"),
        ((HEADER + ROW + ROW).encode(), "row 2 has the same passage"),
        ((HEADER + ROW.replace("ru", "kk")).encode(), "this is not a language of a translation"),
        ((HEADER + ROW.replace("0123456789ab", "xyz")).encode(), "this is not a fingerprint"),
        ((HEADER + ROW.replace("2026-11-24", "24.11.2026")).encode(), "this is not a date"),
        ((HEADER + ROW.replace("A. Reader", "")).encode(), "the cell is empty"),
        ((HEADER + '"' + ROW).encode(), "not a CSV table"),
    ],
)
def test_a_broken_table_fails_the_check_and_is_never_written_over(project, content, problem):
    path = texts(project) / "reviews.csv"
    path.write_bytes(content)
    findings = checked(project)
    assert findings.faults == []
    assert {f.file for f in findings.failures} == {"reviews.csv"}
    assert problem in "\n".join(map(str, findings.failures))
    with pytest.raises(InputError):
        review(project, ("*", "ru"))
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("pair", "by", "day", "hint"),
    [
        (("nowhere", "ru"), "A", "2026-11-24", "nowhere"),
        (("title", "kk"), "A", "2026-11-24", "use ru, en"),
        (("title", "de"), "A", "2026-11-24", "use ru, en"),
        (("title", "ru"), " ", "2026-11-24", "--by"),
        (("title", "ru"), "A\nB", "2026-11-24", "--by"),
        (("title", "ru"), "A", "2026-02-30", "YYYY-MM-DD"),
        (("title", "ru"), "A", "20261124", "YYYY-MM-DD"),
    ],
)
def test_a_review_that_makes_no_sense_is_refused_and_nothing_written(project, pair, by, day, hint):
    before = (texts(project) / "reviews.csv").read_bytes()
    with pytest.raises(UsageError, match=hint):
        record(texts(project), passages(project), {}, [("cite", "en"), pair], by, day)
    assert (texts(project) / "reviews.csv").read_bytes() == before


def test_all_that_is_wrong_with_a_call_is_said_at_once(project):
    with pytest.raises(UsageError) as raised:
        record(texts(project), passages(project), {}, [("nowhere", "ru"), ("title", "de")], "", "x")
    assert all(word in str(raised.value) for word in ("nowhere", "de", "--by", "--date x"))


def test_an_interrupted_write_leaves_the_old_table(project, monkeypatch):
    before = (texts(project) / "reviews.csv").read_bytes()

    def stop(self, target):
        raise OSError("no room")

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(OSError, match="no room"):
        review(project, ("*", "ru"), day="2026-12-01")
    assert (texts(project) / "reviews.csv").read_bytes() == before
    assert sorted(p.name for p in texts(project).iterdir()) == sorted(
        ["en.ftl", "kk.ftl", "origin.csv", "reviews.csv", "ru.ftl", "terms.csv"]
    )


def test_the_same_review_twice_gives_the_same_bytes(project):
    before = (texts(project) / "reviews.csv").read_bytes()
    review(project, ("*", "en"))
    review(project, ("*", "ru"))
    assert (texts(project) / "reviews.csv").read_bytes() == before


def test_no_review_of_the_project_is_stale():
    said = read_all(read_texts(texts(ROOT)), read_tables(ROOT / "data"))
    reviews = read_reviews(read_texts(texts(ROOT)))
    found = {state(said, key, code, reviews).name for code in ("ru", "en") for key in said[code]}
    assert "reviewed" in found
    assert not {"stale", "missing"} & found
    assert reviews["title", "ru"]["original"] == fingerprint(said["kk"]["title"])
