"""The page on paper: it reads as well as the PDF, its ledger included."""

import re
from functools import cache

import pikepdf
import pytest

from civicbrief.export.outline import placed
from civicbrief.text.runs import plain
from tests.browser.test_ledger import blocks_of, ledger_of, numbers_of, spaced
from tests.export.test_export import pdf_text
from tests.support.printed import MM, boxes
from tests.support.project import LANGUAGES


@pytest.fixture(scope="module")
def paper(visit, tmp_path_factory):
    """Print a page to a file."""
    folder = tmp_path_factory.mktemp("paper")

    @cache
    def paper(language):
        path = folder / f"{language}.pdf"
        visit(language).pdf(path=path, prefer_css_page_size=True)
        return path

    return paper


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_sheet_stands_alone(paper, edition, language):
    """Title, answer, messages, chart and steps are on it, and nothing after them."""
    path = paper(language)
    with pikepdf.open(path) as document:
        first = pikepdf.new()
        first.pages.append(document.pages[0])
        first.save(path.with_name("first.pdf"))
    text = re.sub(r"\s", "", pdf_text(path.with_name("first.pdf")))
    opening, (section, *_) = placed(blocks_of(edition, language))
    kinds = [block["kind"] for block in opening]
    assert kinds == ["front", "answer", "messages", "chart", "steps"]
    for item in opening[-1]["items"]:
        assert re.sub(r"\s", "", plain(item["text"])) in text
    assert re.sub(r"\s", "", plain(opening[1]["text"])) in text
    assert re.sub(r"\s", "", plain(section["title"])) not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sheet_is_empty_or_unnamed_and_no_caption_leaves_its_table(paper, edition, language):
    path = paper(language)
    *sheets, end = pdf_text(path).split("\f")
    assert end == ""
    assert [number for number, sheet in enumerate(sheets[:-1], 1) if len(sheet.split()) < 100] == []
    sheets = [re.sub(r"\s", "", sheet) for sheet in sheets]
    front, *rest = blocks_of(edition, language)
    foot = re.sub(r"\s", "", plain(front["title"]) + front["edition"] + front["date"])
    for number, (_, height, found) in enumerate(boxes(path), 1):
        last = "".join(word for _, top, *_, word in found if top > height - 12 * MM)
        assert re.sub(r"\s", "", last) == f"{foot}{number}/{len(sheets)}"
    parts = [part for block in rest for part in block.get("blocks", ())]
    tables = [part for part in parts if part["kind"] == "table"]
    assert len(tables) == 5
    for number, table in enumerate(tables, 1):
        counted = front["words"]["table"].replace("{number}", str(number))
        caption = re.sub(r"\s", "", counted + plain(table["title"]))
        (sheet,) = (sheet for sheet in sheets if caption in sheet)
        assert all(word in sheet for head in table["head"] for word in plain(head).split())


def test_paper_holds_the_ledger_and_no_switch_or_button(paper, edition):
    text = spaced(pdf_text(paper("en")))
    blocks = blocks_of(edition, "en")
    ledger, printed = ledger_of(blocks), numbers_of(without_alternatives(blocks))
    assert len(printed) > 60
    for name in printed:
        assert spaced(ledger[name]["value"]) in text
        assert all(seen["place"] in text for seen in ledger[name]["rests"])
    for word in ("Close", "Download", "Contents", "Русский", "Data of the figure"):
        assert word not in text


def without_alternatives(part):
    """The part without the text alternatives of its charts, which are heard and not printed."""
    if isinstance(part, dict):
        return {key: without_alternatives(inner) for key, inner in part.items() if key != "alt"}
    return list(map(without_alternatives, part)) if isinstance(part, list) else part
