"""The texts beside each other: in the terminal, and on one page for a reviewer."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from civicbrief.core.project import texts
from civicbrief.data.tables import read_tables
from civicbrief.text import reviews
from civicbrief.text.passages import Passage, read_all
from civicbrief.text.text_files import read_texts
from civicbrief.tools import texts_report
from tests.support.project import ROOT, civicbrief, project_with_own_data


@pytest.fixture
def project(tmp_path):
    project_with_own_data(tmp_path)
    (texts(tmp_path) / "reviews.csv").unlink(missing_ok=True)
    return tmp_path


@pytest.fixture
def mixed(project):
    """One translation stale, one missing, the rest of `limit-` reviewed, others not."""
    said = read_all(read_texts(texts(project)), read_tables(project / "data"))
    reviews.record(texts(project), said, {}, [("limit-*", "ru")], "A. Reader", "2026-11-24")
    path = texts(project) / "ru.ftl"
    text = path.read_text(encoding="utf-8")
    text = text.replace("limit-speech = Свобода слова", "limit-speech = О свободе слова")
    text = text.replace("trust-found = ", "trust-lost = ")
    path.write_text(text, encoding="utf-8")
    return project


def shown(*arguments, cwd):
    done = civicbrief("texts", *arguments, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout


def keys(out):
    return [x for x in out.splitlines() if re.fullmatch(r"[a-z][\w.-]*", x)]


def test_a_key_shows_its_text_in_every_language_with_its_state(mixed):
    out = shown("limit-speech", cwd=mixed)
    assert keys(out) == ["limit-speech"]
    for part in (
        "Сөз және бейбіт жиналыс бостандығы",
        "О свободе слова",
        "Speech and peaceful assembly",
        "kk.ftl:",
    ):
        assert part in out
    assert "stale  the ru text changed since 2026-11-24, A. Reader" in out
    assert re.search(r"en\.ftl:\d+  not reviewed", out)


@pytest.mark.parametrize(
    ("state", "expected"),
    [("stale", ["limit-speech"]), ("missing", ["trust-found", "trust-lost"])],
)
def test_a_state_shows_only_the_passages_that_have_it(mixed, state, expected):
    assert keys(shown("--state", state, cwd=mixed)) == expected


def test_a_pattern_and_a_state_narrow_down_together(mixed):
    found = keys(shown("limit-*", "--state", "reviewed", cwd=mixed))
    assert "limit-speech" not in found
    assert "limit-speech.text" in found
    assert all(key.startswith("limit-") for key in found)


def test_nothing_to_show_is_said(mixed):
    assert shown("title", "--state", "stale", cwd=mixed) == "0 passages\n"


def test_no_line_is_wider_than_a_hundred_columns_and_no_placeable_is_broken():
    said = read_all(read_texts(texts(ROOT)), read_tables(ROOT / "data"))
    lines = list(texts_report.lines(texts_report.entries(said, {}, (), None), list(said)))
    assert max(map(len, lines)) <= 100
    assert len(lines) > 1000
    assert not [line for line in lines if line.endswith("{")]


def test_the_command_writes_reviews_that_the_check_accepts(project):
    done = civicbrief(
        *("texts", "--reviewed", "*", "ru", "--reviewed", "limit-*", "en"),
        *("--by", "A. Reader", "--date", "2026-11-24"),
        cwd=project,
    )
    assert done.returncode == 0, done.stderr
    done = civicbrief("check", cwd=project)
    assert done.returncode == 0, done.stderr
    assert "(en " in done.stderr  # those of the second language that nobody has read


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["limt-speech"], "limit-speech"),
        (["--reviewed", "title", "ru"], "--by NAME --date DATE"),
        (["--by", "A"], "--reviewed KEY LANG"),
        (["title", "--reviewed", "title", "ru", "--by", "A", "--date", "2026-11-24"], "there"),
        (["--html", "notebooks/text/kk.ftl"], "ends in .html"),
        (["--state", "lost"], "stale"),
    ],
)
def test_wrong_usage_ends_with_code_2_and_a_hint(project, arguments, hint):
    done = civicbrief("texts", *arguments, cwd=project)
    assert done.returncode == 2
    assert hint in done.stderr
    assert "Traceback" not in done.stderr
    assert not (texts(project) / "reviews.csv").exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notebooks/text/ru.ftl", b"\xff\xfe"),
        ("notebooks/text/reviews.csv", b"\xff\xfe"),
        ("data/observations.csv", b"id\nx\n"),
        ("data/datapackage.json", b"{"),
    ],
)
def test_an_input_that_cannot_be_read_is_a_fault_and_no_traceback(project, name, content):
    (project / name).write_bytes(content)
    done = civicbrief("texts", cwd=project)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 2
    assert "Traceback" not in done.stderr


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.place = [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.place = tag

    def handle_data(self, data):
        if self.place != "style":
            self.words.append(data)


@pytest.fixture
def page(mixed):
    done = civicbrief("texts", "--html", mixed / "review.html", cwd=mixed)
    assert (done.returncode, done.stdout) == (0, "")
    return (mixed / "review.html").read_text(encoding="utf-8")


def test_the_page_needs_no_script_and_no_request_and_its_policy_forbids_both(page):
    tags = Page(page).tags
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in tags}
    assert not any("style" in a or any(n.startswith("on") for n in a) for _, a in tags)
    assert not re.search(r"url\((?![\"']?data:)", page)
    (policy,) = [a["content"] for _, a in tags if "http-equiv" in a]
    style = re.search(r"<style>(.*)</style>", page, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"style-src 'sha256-{digest}'" in policy


def test_the_page_has_every_passage_in_every_language_and_says_which(page, mixed):
    read = Page(page)
    said = read_all(read_texts(texts(mixed)), read_tables(mixed / "data"))
    counted = {code: len(passages) for code, passages in said.items()}
    spoken = [a["lang"] for tag, a in read.tags if tag == "p" and "lang" in a]
    assert {code: spoken.count(code) for code in counted} == counted
    for passages in said.values():
        assert {text.text for text in passages.values()} <= set(read.words)
    ids = [a["id"] for _, a in read.tags if "id" in a]
    assert len(ids) == len(set(ids))
    shown = "".join(read.words)
    assert "stale" in shown
    assert "the ru text changed since 2026-11-24, A. Reader" in shown


def test_hostile_text_stays_text_on_the_page():
    hostile = Passage("kk.ftl", 1, "<script>alert(1)</script>", "x", frozenset())
    said = {"kk": {"<b>": hostile}, "ru": {"<b>": hostile}}
    cells = ("title", "ru", "0" * 12, "0" * 12, "<i>Mallory", "2026-11-24")
    row = dict(zip(reviews.COLUMNS, cells, strict=True))
    shown = texts_report.entries(said, {("<b>", "ru"): row}, (), None)
    text = texts_report.page(shown, ["kk", "ru"])
    assert not {"script", "i"} & {tag for tag, _ in Page(text).tags}
    assert "&lt;script&gt;" in text
    assert "&lt;i&gt;Mallory" in text
