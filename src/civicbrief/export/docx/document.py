"""The brief for editing: a Word file with real headings, captions, lists, tables and links.

It holds what the PDF holds, in the same order. A number leads to its entry of the annex by a
link inside the file; charts are pictures with their alternative. No clock and no network: the
same blocks give the same bytes.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from docx.text.paragraph import Paragraph

from civicbrief.export import blocks as kinds
from civicbrief.export.docx import elements
from civicbrief.export.docx.elements import add_table
from civicbrief.export.docx.styles import WIDTH, style_id
from civicbrief.export.docx.template import language_tag
from civicbrief.export.docx.writer import Writer
from civicbrief.style.theme import Brand, theme_of
from civicbrief.style.typst import png
from civicbrief.text.runs import plain, without_kinds

LOGO = 9  # mm, height
MANY = 10  # rows; a longer table is for looking up, so its first column is not set bold


def render(blocks: list[kinds.AnyBlock]) -> bytes:
    """The Word file of one brief."""
    shown = kinds.in_use(without_kinds(blocks))
    page = Writer(shown, theme_of(kinds.front_of(blocks).get("brand")))
    for block in shown:
        KINDS[block["kind"]](page, block)
    return elements.packed(page.document)


def _front(page: Writer, block: kinds.Front) -> None:
    if block.get("brand"):
        _publisher(page, block["brand"])
    masthead = page.add("Masthead", page.words["document-kind"])
    elements.add_run(masthead, f"\t{block['edition']}   {block['date']}", "Muted").bold = False
    for note in block["notes"]:
        page.add("Edition Note", plain(note))
    page.add("Title", block["title"])
    page.add("Subtitle", block["subtitle"])


def _publisher(page: Writer, brand: Brand) -> None:
    """Logo and name of who publishes, above the title block."""
    if not (brand["logo"] or brand["name"]):
        return
    paragraph = elements.add_paragraph(page.document, "Publisher")
    if brand["logo"]:
        logo = base64.b64decode(brand["logo"]["light"])
        elements.add_picture(paragraph, logo, height=LOGO, title=brand["name"], alt=brand["alt"])
        paragraph.add_run("  ")
    if brand["link"] and brand["name"]:
        elements.add_link(paragraph, brand["link"], brand["name"], "Hyperlink")
    else:
        elements.add_run(paragraph, brand["name"])


def _answer(page: Writer, block: kinds.Answer) -> None:
    page.add("Label", block["label"])
    page.add("Answer", block["text"])


def _messages(page: Writer, block: kinds.Heads) -> None:
    page.add("Label", block["label"])
    for item in block["items"]:
        page.add("Heading 2", item["head"])
        support = page.add("Support", item.get("mark", ()), strong=True)
        page.write(support, [". ", *item["text"]] if "mark" in item else item["text"])


def _steps(page: Writer, block: kinds.Heads) -> None:
    page.add("Label", block["label"])
    number = elements.begin_list(page.document)
    for item in block["items"]:
        head = [*item["head"], "."]
        elements.number_by(page.headed("List Number", item | {"head": head}), number)


def _section(page: Writer, block: kinds.Section) -> None:
    """What is for looking up, from the sources on, is set small in two columns."""
    kinds = {part["kind"] for part in block["blocks"]}
    page.small = page.small or bool(kinds & {"sources", "ledger"})
    page.set_columns(2 if page.small and "table" not in kinds else 1)
    title = page.add("Small Heading" if page.columns > 1 else "Heading 1", block["title"])
    if not page.count["section"]:
        title.paragraph_format.page_break_before = True
    page.count["section"] += 1
    for part in block["blocks"]:
        KINDS[part["kind"]](page, part)


def _paragraph(page: Writer, block: kinds.Paragraph) -> None:
    page.add("Small" if page.columns > 1 else "Normal", block["text"])


def _points(page: Writer, block: kinds.Points) -> None:
    for item in block["items"]:
        page.headed("Normal" if block["kind"] == "points" else "Small", item)


def _chart(page: Writer, block: kinds.Chart) -> None:
    page.caption("figure", block)
    page.add("Shown", block["subtitle"])
    picture = png(block["pictures"]["wide"], page.theme)
    title, alt = plain(block["title"]), plain(block["alt"])
    figure = elements.add_paragraph(page.document, "Figure")
    elements.add_picture(figure, picture, WIDTH, title=title, alt=alt)
    page.said("Source", "source", block["source"])


def _table(page: Writer, block: kinds.Table) -> None:
    page.caption("table", block)
    rows = [block["head"], *block["rows"]]
    for place, cells in enumerate(add_table(page.document, plain(block["title"]), rows)):
        for column, (cell, runs) in enumerate(zip(cells, rows[place], strict=True)):
            cell._p.style = style_id("Table Text" if place else "Table Head")
            page.write(cell, runs, strong=place > 0 == column and len(rows) <= MANY + 1)


def _tally(page: Writer, block: kinds.Tally) -> None:
    """How many of each, in one line."""
    page.add("Shown", block["title"])
    paragraph = elements.add_paragraph(page.document, "Normal")
    for place, item in enumerate(block["items"]):
        page.write(paragraph, [*(["; "] if place else []), *item["number"]], strong=True)
        page.write(paragraph, [" ", *item["mark"]])


def _files(page: Writer, block: kinds.Files) -> None:
    """The tables travel inside the PDF: a Word file is for editing."""


def _sources(page: Writer, block: kinds.Sources) -> None:
    elements.add_run(page.add("Small"), plain(block["note"]), "Muted")
    number = elements.begin_list(page.document)
    for item in block["items"]:
        paragraph = page.add("Small List", f"{item['body']}. ", strong=True)
        elements.number_by(paragraph, number)
        dated = f", {item['date']}" if item["date"] else ""
        page.write(paragraph, f"{item['title']}{dated}")
        address = item["address"]
        if address.startswith(("http://", "https://")):
            paragraph.add_run(". ")
            shown = address.partition("://")[2].rstrip("/")
            elements.add_link(paragraph, address, shown, "Hyperlink")
        else:
            paragraph.add_run(f", {address}")
        if item["licence"]:  # as its source words it: in English
            run = paragraph.add_run(f" ({item['licence']})")
            if page.front["language"] != "en":
                elements.set_language(run, language_tag("en"))
        page.mark_place(paragraph, "source", item["id"])


def _ledger(page: Writer, block: kinds.Ledger) -> None:
    for entry in block["items"]:
        first = len(page.document.element.body)
        _entry(page, entry)
        for paragraph in page.document.element.body[first - 1 : -2]:  # the last one may part
            Paragraph(paragraph, page.document).paragraph_format.keep_with_next = True


def _entry(page: Writer, entry: kinds.Entry) -> None:
    head = page.add("Entry", f"{entry['name']}: {entry['value']}")
    if entry["interval"]:
        elements.add_run(head, f" ({entry['interval']})", "Muted").bold = False
    page.mark_place(head, "entry", entry["id"])
    for word, text in (("ledger-formula", entry["formula"]), ("ledger-margin", entry["overturn"])):
        if text:
            page.said("Small", word, text)
    own = [seen["id"] for seen in entry["rests"]] == [entry["id"]]
    if entry["rests"] and not own:
        page.said("Small", "ledger-rests", "")
    for seen in entry["rests"]:
        _seen(page, seen, own)


def _seen(page: Writer, seen: kinds.Evidence, own: bool) -> None:
    """An observation; under an entry of its own, which has said its name and value already."""
    style = "Small" if own else "Evidence"
    value = f": {seen['value']}" if seen["value"] else ""
    dated = f" ({seen['date']})" if seen["date"] else ""
    told = seen["date"] if own else f"{seen['name']}{value}{dated}"
    paragraph = page.add(style, f"{told}; {seen['place']}. ")
    elements.add_run(paragraph, f"{page.words['source']}: ", "Muted")
    source = seen["source"]
    if source["id"] in page.places:
        target, place = page.targets["source", source["id"]], page.places[source["id"]]
        elements.add_link(paragraph, target, f"[{place}]", "Hyperlink", source["body"])
    else:
        paragraph.add_run(f"{source['body']}. {source['title']}")
    if seen["quote"]:
        quote = page.add("Quote", seen["quote"])
        if seen["quote_language"] != page.front["language"]:
            elements.set_language(quote.runs[0], language_tag(seen["quote_language"]))
    if seen["translation"]:
        page.said(style, "ledger-translation", seen["translation"])


KINDS: dict[str, Callable[[Writer, Any], None]] = {
    "front": _front,
    "answer": _answer,
    "messages": _messages,
    "steps": _steps,
    "section": _section,
    "paragraph": _paragraph,
    "points": _points,
    "facts": _points,
    "chart": _chart,
    "table": _table,
    "tally": _tally,
    "files": _files,
    "sources": _sources,
    "ledger": _ledger,
}
