"""The finished files: self-contained HTML, and PDF for readers and archives."""

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from itertools import pairwise

import nbformat
import pikepdf
import pytest
from click.testing import CliRunner
from outloud.cli import main as outloud

from civicbrief.export import html, pdf
from civicbrief.export.html_style import paper_foot
from civicbrief.export.outline import charts, lines, placed
from civicbrief.export.reading import read_blocks
from civicbrief.style.brand import brand
from civicbrief.style.theme import DARK, LIGHT
from tests.support.printed import boxes, spoilt
from tests.support.project import FIRST_LANGUAGE, LANGUAGES

KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"


def pdf_text(path):
    """What a reader copies out of a PDF. CI has poppler; elsewhere a test may say it has not."""
    if shutil.which("pdftotext") is None and "CI" not in os.environ:
        pytest.skip("pdftotext is not installed: package poppler-utils")
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


class Page(HTMLParser):
    """Tags with their attributes, and the text outside of style."""

    def __init__(self, path):
        super().__init__()
        self.tags, self.text, self._style = [], [], False
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._style = tag == "style"

    def handle_endtag(self, tag):
        self._style = False

    def handle_data(self, data):
        if not self._style:
            self.text.append(data)


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


def test_html_says_its_language_and_needs_no_script_or_request(edition, language):
    page = Page(edition / "brief" / f"{language}.html")
    tags = dict(page.tags)
    assert tags["html"]["lang"] == language
    scripts = [a for tag, a in page.tags if tag == "script"]
    assert scripts == [{"type": "application/ld+json"}]  # data, which no browser runs
    assert "link" not in tags
    assert "img" not in tags
    assert "iframe" not in tags
    assert not any("style" in attributes for _, attributes in page.tags)
    assert not any(name.startswith("on") for _, a in page.tags for name in a)
    source = (edition / "brief" / f"{language}.html").read_text(encoding="utf-8")
    assert not re.search(r"url\((?![\"']?data:)", source)
    assert "default-src &#39;none&#39;" in source


def test_html_headings_skip_no_level(edition, language):
    page = Page(edition / "brief" / f"{language}.html")
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_html_has_no_id_twice_and_every_link_inside_leads_somewhere(edition, language):
    page = Page(edition / "brief" / f"{language}.html")
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))
    inside = [a["href"][1:] for t, a in page.tags if t == "a" and a["href"].startswith("#")]
    assert set(inside) <= set(ids)
    outside = [
        a["href"] for t, a in page.tags if t == "a" and not re.match(r"#|data:|\w+://", a["href"])
    ]
    known = {
        other: {a["id"] for _, a in Page(edition / "brief" / f"{other}.html").tags if "id" in a}
        for other in LANGUAGES
    }
    for href in outside:
        path, _, place = href.partition("#")
        assert (edition / "brief" / path).resolve().is_file(), href
        assert not place or place in known[path.removesuffix(".html")], href


def test_html_charts_are_named_for_readers_who_do_not_see_them(edition, language):
    page = Page(edition / "brief" / f"{language}.html")
    ids = {a["id"] for _, a in page.tags if "id" in a}
    pictures = [a for t, a in page.tags if t == "svg" and "aria-hidden" not in a]
    assert len(pictures) == 10  # five charts, each for a wide and a narrow column
    for picture in pictures:
        assert picture["role"] == "img"
        assert {picture["aria-labelledby"], picture["aria-describedby"]} <= ids


def test_html_is_light(edition, language):
    assert (edition / "brief" / f"{language}.html").stat().st_size < 850_000


def test_the_index_leads_to_every_file_in_every_language(edition):
    page = Page(edition / "index.html")
    links = [a["href"] for t, a in page.tags if t == "a"]
    files = {p.relative_to(edition).as_posix() for p in edition.rglob("*") if p.is_file()}
    assert set(links) == files - {"index.html"}
    assert [a["lang"] for t, a in page.tags if t == "article"] == list(LANGUAGES)


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_3A"])
def test_pdf_passes_page_validation(edition, language, profile):
    import page

    path = edition / "brief" / f"{language}.pdf"
    report = page.validate_pdf(path, profile=page.ValidationProfile[profile])
    rules = [failure.rule_id for failure in report.failures]
    # The checker takes the last byte of a compressed stream for a line end where it is a carriage
    # return: streams that end with exactly their length are held to have been read wrongly.
    ends, exact = stream_ends(path.read_bytes())
    explained = ["PDFA3A-STREAM-LENGTH-001"] if exact and b"\r" in ends else []
    assert [rule for rule in rules if rule not in explained] == []


def stream_ends(content):
    """The last byte of every stream, and whether each has the length that it declares."""
    ends, exact = set(), True
    for head in re.finditer(rb"/Length (\d+)\b[^>]*>>\s*stream\r?\n", content):
        end = head.end() + int(head[1])
        ends.add(content[end - 1 : end])
        exact &= re.match(rb"\r?\n?endstream\b", content[end : end + 12]) is not None
    return ends, exact


def test_a_stream_shorter_than_it_says_is_seen():
    assert stream_ends(b"<</Length 2>>\nstream\na\r\nendstream") == ({b"\r"}, True)
    assert not stream_ends(b"<</Length 3>>\nstream\na\nendstream")[1]


@pytest.mark.parametrize("language", FIRST_LANGUAGE)
def test_a_pdf_passes_outloud_without_a_finding(edition, tmp_path, language):
    """But for ORD-001: it lists a parent's content before that of the children within it.

    That the order is right is proved in `test_reading_order`.
    """
    report = tmp_path / "report.json"
    path = edition / "brief" / f"{language}.pdf"
    words = ["--fail-on", "warning", "--json", report, path]
    done = CliRunner().invoke(outloud, list(map(str, words)))
    (result,) = json.loads(report.read_text(encoding="utf-8"))["results"]
    graver = [one for one in result["findings"] if one["severity"] in ("error", "warning")]
    assert [one["rule"] for one in graver if one["rule"] != "ORD-001"] == [], done.stdout


def test_pdf_gives_back_every_letter_of_its_language(edition, language):
    """Each letter of the passages is in the PDF's text; alternatives are heard, not printed."""
    notebook = nbformat.read(edition / "notebooks" / f"3-brief.{language}.ipynb", as_version=4)
    blocks = read_blocks(notebook)
    for chart in charts(blocks):
        del chart["alt"]
    printed = "".join(line for block in blocks for line in lines(block))
    letters = {sign for sign in printed if sign.isalpha()}
    assert letters <= set(pdf_text(edition / "brief" / f"{language}.pdf"))
    if language == "kk":
        assert set("әғқңөұүі") <= letters


def test_pdf_gives_back_words_and_numbers_of_the_charts(edition):
    text = " ".join(pdf_text(edition / "brief" / "kk.pdf").split())
    for words in ("6 766", "22 мыңнан астам", "60 пайыздан астам", "73,3%"):
        assert words in text


def test_pdf_gives_back_all_nine_kazakh_letters_in_both_cases(edition, tmp_path):
    """The passages need not hold all of them: a document with each of them is made."""
    path = edition / "notebooks" / "3-brief.kk.ipynb"
    blocks = read_blocks(nbformat.read(path, as_version=4))
    blocks[0]["subtitle"] = [KAZAKH]
    (tmp_path / "letters.pdf").write_bytes(pdf.render(blocks))
    assert KAZAKH in pdf_text(tmp_path / "letters.pdf")


def test_pdf_embeds_two_families_only(edition, language):
    with pikepdf.open(edition / "brief" / f"{language}.pdf") as document:
        fonts = {
            str(font.BaseFont).rpartition("+")[2]
            for page in document.pages
            for font in page.resources.get("/Font", {}).values()
        }
    assert {font.partition("-")[0] for font in fonts} == {"PTSerif", "PTSans"}


def test_pdf_says_its_language_title_and_standards(edition, language):
    with pikepdf.open(edition / "brief" / f"{language}.pdf") as document:
        assert str(document.Root.Lang).startswith(language)
        with document.open_metadata() as metadata:
            assert metadata["dc:title"]
            assert metadata["dc:description"].endswith(": CC-BY-4.0")
            assert len(metadata["pdf:Keywords"].split(", ")) == 7
            assert metadata["pdfaid:part"] == "3"
            assert metadata["pdfaid:conformance"] == "A"
            assert metadata["pdfuaid:part"] == "1"


def test_markup_in_a_passage_stays_text_in_both_formats(edition):
    path = edition / "notebooks" / "3-brief.en.ipynb"
    blocks = read_blocks(nbformat.read(path, as_version=4))
    hostile = '<b onload=x>#read("/etc/passwd") $ & *x* _y_ </b>'
    blocks[1]["text"] = [hostile]
    page = html.render(blocks)
    assert "<b onload" not in page
    assert "&lt;b onload=x&gt;" in page
    assert pdf.render(blocks).startswith(b"%PDF")


def contrast(one, other):
    """WCAG 2.2 contrast ratio of two hex colours."""

    def luminance(colour):
        parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_colour_stands_out_from_what_is_behind_it(tokens):
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0
    for name in ("ink", "muted", "blue", "ochre"):
        assert contrast(tokens[name], tokens["paper"]) >= 4.5
        if name in ("ink", "muted"):
            assert contrast(tokens[name], tokens["panel"]) >= 4.5
    for text, fill in (
        ("on-ochre", "ochre-fill"),
        ("on-blue", "blue-fill"),
        ("on-pale", "ochre-pale"),
        ("ink", "panel"),
    ):
        assert contrast(tokens[text], tokens[fill]) >= 4.5
    for fill in ("ochre-fill", "blue-fill"):
        assert contrast(tokens[fill], tokens["paper"]) >= 3


def test_a_page_is_made_of_one_style_that_its_policy_allows(edition):
    """The policy names the SHA-256 of the style, so a changed style would not apply."""
    source = (edition / "brief" / "kk.html").read_text(encoding="utf-8")
    (style,) = re.findall(r"<style>(.*?)</style>", source, re.DOTALL)
    (allowed,) = re.findall(r"sha256-([\w+/=]+)", source)
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() == allowed


# --- what is set on a page of the PDF


def test_a_publisher_of_one_long_word_stays_within_the_margins_of_the_sheet(edition, tmp_path):
    (tmp_path / "_brand.yml").write_text("meta: {name: " + "Ң" * 80 + "}", encoding="utf-8")
    notebook = nbformat.read(edition / "notebooks/3-brief.kk.ipynb", as_version=4)
    front, *rest = read_blocks(notebook)
    front["brand"] = brand.for_language(brand.read_brand(tmp_path, ("kk",)), "kk")
    front["words"]["publisher"] = "Баспагер"
    opening, _ = placed(rest)
    (tmp_path / "long.pdf").write_bytes(pdf.render([front, *opening]))
    pages = boxes(tmp_path / "long.pdf")
    printed = ["".join(word for *_, word in found) for _, _, found in pages]
    # Beside the logo of the first, and in the footer of each.
    assert [page.count("Ң") for page in printed] == [2 * 80, *[80] * (len(printed) - 1)]
    assert list(spoilt(tmp_path / "long.pdf")) == []


def test_a_title_with_signs_of_css_and_html_stays_a_text_at_the_foot_of_a_sheet():
    foot = paper_foot(['a"; } </style><b>\\'])
    assert 'content: "a\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e \\5c "; font' in foot


def test_english_breaks_no_line_within_non_governmental(edition):
    page = (edition / "brief" / "en.html").read_text(encoding="utf-8")
    assert '<span class="keep">non-governmental</span> organisations (NGOs)' in page
    pages = boxes(edition / "brief" / "en.pdf")
    words = [word for _, _, found in pages for *_, word in found]
    assert "non-governmental" in words
    assert "non-" not in words
