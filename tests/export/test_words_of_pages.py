"""The finished pages speak Kazakh and Russian: no Latin word but names, no missing glyph."""

import base64
import re
from io import BytesIO

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from civicbrief.brief.provenance import PACKAGES
from tests.support.printed import LETTERS, page_of, said, words, words_of_pdf
from tests.support.project import LANGUAGES

# Names that both languages write in Latin letters. Whatever else is found wants a translation.
NAMES = [
    *PACKAGES,
    *("CSV", "DOCX", "PDF"),
    *("alash.kz", "cliaretl", "CPIA", "Finprom", "gov.kz", "V-Dem"),
    *("Charities Aid Foundation", "CIVICUS Monitor", "civicbrief contributors", "Freedom House"),
    *("Freedom in the World", "GfK Kazakhstan", "GfK", "Kazinform", "Open Budget Survey"),
    *("Nations in Transit", "Rule of Law Index", "World Giving Report"),
    *("Varieties of Democracy", "World Justice Project"),
]
# Names that one of them writes so: beside a translation, or where the other has its own spelling.
OF_ONE = {
    "kk": ["RTI", "VKontakte"],
    "ru": [
        *("Right to Information Rating", "World Giving Index"),
    ],
}


def named(language):
    """The names that may stand in a language, the longest of two that begin alike first."""
    return re.compile(rf"\b(?:{'|'.join(sorted(NAMES + OF_ONE[language], reverse=True))})\b")


# Sources are cited as they are called, with their addresses; a row is cited by the file it is in.
SKIP = "@class='sources' or @class='cited' or @class='address' or @class='row'"


def told(page):
    """The texts of a page in its own language, titles of sources aside.

    What keeps the last word of a name on a number's line is taken out, so the name reads as one.
    """
    for kept in page.find_class("keep"):
        kept.drop_tag()
    return [" ".join(text.split()) for _, text in said(page, SKIP)]


def latin(page):
    """Latin words that a page says in its own language, names aside."""
    names = named(page.get("lang"))
    texts = (names.sub(" ", text) for text in told(page))
    return [word for text in texts for word in words(text) if re.search("[A-Za-z]", word)]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_page_has_no_latin_word_that_is_no_name(edition, language):
    page = page_of(edition / "brief" / f"{language}.html")
    assert sum(1 for _ in said(page, SKIP)) > 500
    assert latin(page) == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_each_name_is_used(edition, language):
    page = page_of(edition / "brief" / f"{language}.html")
    assert {*NAMES, *OF_ONE[language]} <= set(named(language).findall(" ".join(told(page))))


def test_an_untranslated_word_is_found(edition):
    page = page_of(edition / "brief" / "kk.html")
    page.get_element_by_id("contents").text = "Contents"
    page.find(".//h3").text = "Freedom"
    page.find(".//nav").set("aria-label", "Languages")
    page.find(".//blockquote").set("lang", "kk")
    assert {"Contents", "Freedom", "Languages"} <= set(latin(page))


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_pdf_has_no_latin_word_that_its_page_has_not(edition, language):
    """What may stand in the page is told above."""
    page = page_of(edition / "brief" / f"{language}.html")
    # Ids of figures are attributes of a page, and text of a PDF.
    shown = [page.text_content(), *page.xpath("//@popovertarget")]
    known = set(re.findall(LETTERS, " ".join(shown)))
    printed = words_of_pdf(edition / "brief" / f"{language}.pdf")
    assert len(printed) > 1000
    assert {word for word in printed - known if re.search("[A-Za-z]", word)} == set()


# --- glyphs


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_a_page_has_a_glyph_in_each_of_its_fonts(edition, language):
    page = page_of(edition / "brief" / f"{language}.html")
    style = page.findtext(".//style")
    fonts = re.findall(r"data:font/woff2;base64,([\w+/=]+)", style)
    assert len(fonts) == 4
    letters = {c for text in page.xpath("//body//text()[not(parent::script)]") for c in text}
    letters |= {c for text in page.xpath("//@data-head") for c in text}
    assert {"қ", "ұ"} <= letters  # of the quotations, in English too
    for font in fonts:
        with TTFont(BytesIO(base64.b64decode(font))) as face:
            held = {chr(code) for code in face.getBestCmap()}
        assert {c for c in letters - held if c.isprintable()} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_a_pdf_is_drawn_as_the_glyph_for_missing_ones(edition, language):
    with pikepdf.open(edition / "brief" / f"{language}.pdf") as document:
        shown = [
            bytes(part)
            for page in document.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) in ("Tj", "TJ")
            for part in (operands[0] if str(operator) == "TJ" else operands)
            if isinstance(part, pikepdf.String)
        ]
    codes = [text[n : n + 2] for text in shown for n in range(0, len(text), 2)]
    assert len(codes) > 10000
    assert b"\0\0" not in codes
