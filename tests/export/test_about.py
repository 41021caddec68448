"""What a page says of itself to reference managers, search engines and those who link to it."""

import json
import re

import lxml.html
import nbformat
import pytest

from civicbrief.core import editions
from civicbrief.export import html, pdf
from civicbrief.export.reading import read_blocks
from civicbrief.pipeline import outputs
from tests.support.project import LANGUAGES, ROOT

HOME = "https://example.org/brief"


def blocks_of(edition, language):
    path = edition / "notebooks" / f"3-brief.{language}.ipynb"
    return read_blocks(nbformat.read(path, as_version=4))


@pytest.fixture
def page(edition):
    """The page of a language as a browser parses it; `changes` go into its front."""

    def page(language, **changes):
        blocks = blocks_of(edition, language)
        blocks[0] |= changes
        return lxml.html.document_fromstring(html.render(blocks))

    return page


def metas(page, name="name"):
    return [
        (tag.get(name), tag.get("content"))
        for tag in page.iter("meta")
        if re.match(r"citation_|og:", tag.get(name) or "")
    ]


def report(page):
    (script,) = page.iter("script")
    assert script.get("type") == "application/ld+json"
    return json.loads(script.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reference_manager_finds_title_author_date_language_and_keywords(page, language):
    found = page(language)
    said = metas(found)
    title = found.findtext(".//title")
    assert ("citation_title", title) in said
    assert ("citation_author", "civicbrief contributors") in said
    assert ("citation_publication_date", "2026/11/29") in said
    assert ("citation_language", language) in said
    assert len([1 for name, _ in said if name == "citation_keywords"]) == 7
    kinds = {str(tag.get("name")).partition("_")[0] for tag in found.iter("meta")}
    assert not {kind for kind in kinds if kind.startswith("DC")}  # one vocabulary is enough


def test_the_citation_agrees_with_that_of_the_repository(page):
    """CITATION.cff names the same title, author, day and edition as the page."""
    card = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    said = dict(metas(page("en")))
    assert f"title: {said['citation_title']}\n" in card
    assert f"  - name: {said['citation_author']}\n" in card
    found = report(page("en"))
    assert f'date-released: "{found["datePublished"]}"\n' in card
    assert found["version"] == "Edition " + re.search(r'^version: "(.+)"', card, re.M)[1]
    for part in (said["citation_title"], said["citation_author"], found["datePublished"][:4]):
        assert part in found["creditText"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_engine_finds_a_report_with_two_datasets(page, edition, language):
    found = report(page(language))
    assert (found["@type"], found["inLanguage"]) == ("Report", language)
    assert found["datePublished"] == "2026-11-29"
    parts = found["hasPart"]
    assert [part["@type"] for part in parts] == ["Dataset", "Dataset"]
    assert all(part["name"] and part["description"] for part in parts)
    others = {other["inLanguage"] for other in found["workTranslation"]}
    assert others == set(LANGUAGES) - {language}
    paths = [part["distribution"]["contentUrl"] for part in parts]
    paths += [file["contentUrl"] for file in found["encoding"]]
    assert len(paths) == 4
    for path in paths:
        assert (edition / "brief" / path).resolve().is_file(), path


def test_without_a_homepage_a_page_names_no_address_of_its_own(page):
    found = page("kk")
    assert not list(found.iter("link"))
    assert metas(found, "property") == []
    assert not any("url" in name for name, _ in metas(found))
    assert "http" not in json.dumps(report(found)).replace("https://schema.org", "")


@pytest.mark.parametrize("home", [HOME, HOME + "/"])
def test_with_a_homepage_each_page_names_its_own_address_and_that_of_the_others(page, home):
    found = page("ru", homepage=home)
    links = [(a.get("rel"), a.get("hreflang"), a.get("href")) for a in found.iter("link")]
    assert links == [
        ("canonical", None, f"{HOME}/brief/ru.html"),
        ("alternate", "kk", f"{HOME}/brief/kk.html"),
        ("alternate", "ru", f"{HOME}/brief/ru.html"),
        ("alternate", "en", f"{HOME}/brief/en.html"),
        ("alternate", "x-default", f"{HOME}/index.html"),
    ]
    shared = dict(metas(found, "property"))
    assert shared["og:url"] == f"{HOME}/brief/ru.html"
    assert shared["og:image"] == f"{HOME}/brief/ru.png"
    assert shared["og:title"] == found.findtext(".//title")
    assert ("citation_pdf_url", f"{HOME}/brief/ru.pdf") in metas(found)
    parts = [part["distribution"]["contentUrl"] for part in report(found)["hasPart"]]
    assert parts == [f"{HOME}/metrics.csv", f"{HOME}/verdicts.csv"]


def test_a_hostile_title_stays_text_in_every_tag(page):
    hostile = '"></script><script>alert(1)</script><!-- <b> & \u2028'
    found = page("en", title=[hostile], homepage=HOME, keywords=[hostile], authors=[hostile])
    assert report(found)["name"] == hostile
    assert dict(metas(found))["citation_author"] == hostile
    assert dict(metas(found, "property"))["og:title"] == hostile
    assert len(list(found.iter("script"))) == 1


def test_the_picture_of_the_first_page_is_the_same_at_every_run(edition):
    blocks = blocks_of(edition, "kk")
    picture = pdf.picture(blocks)
    assert picture.startswith(b"\x89PNG")
    assert picture == pdf.picture(blocks)
    width, height = (int.from_bytes(picture[n : n + 4]) for n in (16, 20))
    assert round(height / width, 2) == 1.41  # A4
    assert width > 600


def test_an_edition_has_a_picture_only_where_it_has_a_homepage(edition, tmp_path):
    assert not list(edition.rglob("*.png"))
    notebook = nbformat.read(edition / "notebooks" / "3-brief.en.ipynb", as_version=4)
    (front,) = [
        data["application/vnd.civicbrief.block+json"]
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if (data := output.get("data", {}))
        .get("application/vnd.civicbrief.block+json", {})
        .get("kind")
        == "front"
    ]
    front["homepage"] = HOME
    nbformat.write(notebook, tmp_path / "en.ipynb")
    outputs.export(str(tmp_path), "en.pdf", "en.ipynb")
    assert (tmp_path / "en.png").read_bytes().startswith(b"\x89PNG")


# --- the first page of an edition


def test_the_index_says_what_changed_and_how_to_cite_in_every_language(edition, data):
    """Of a first edition it has no word on changes: there is nothing to compare it with."""
    index = lxml.html.fromstring((edition / "index.html").read_text(encoding="utf-8"))
    compared = editions.before(ROOT, data.version) is not None
    for language in LANGUAGES:
        (article,) = index.xpath(f"//article[@lang='{language}']")
        said = [" ".join(p.text_content().split()) for p in article.iter("p")]
        front = blocks_of(edition, language)[0]
        headings = [heading.text_content() for heading in article.iter("h3")]
        assert (front["words"]["changes"] in headings) is compared
        assert bool(article.find_class("reason")) is compared
        assert bool(article.xpath("details[contains(@class, 'changes')][not(@open)]")) is compared
        assert not article.xpath("details/following-sibling::*[contains(@class, 'files')]")
        cited = "".join(run if isinstance(run, str) else run["t"] for run in front["citation"])
        assert " ".join(cited.split()) in said
        assert article.xpath(f".//a[@href='brief/{language}.pdf']")
