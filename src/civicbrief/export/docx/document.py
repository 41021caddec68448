"""The brief for editing: a Word file with real headings, captions, lists, tables and links.

It has the content of the PDF in the same order. A number is a link to its entry in the annex;
charts are pictures with a text alternative. Clock and network are not used: the same blocks give
the same bytes.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any, cast

from docx.enum.text import WD_ALIGN_PARAGRAPH

from civicbrief.export import blocks as kinds
from civicbrief.export import outline
from civicbrief.export.docx import elements
from civicbrief.export.docx.elements import WIDTH, add_table, style_id
from civicbrief.export.docx.template import language_tag
from civicbrief.export.docx.writer import Writer
from civicbrief.style.theme import Brand, theme_of
from civicbrief.style.typst import png
from civicbrief.text.runs import NBSP, plain, without_kinds

LOGO = 9  # mm, height
MAX_BOLD_ROWS = 10  # a longer table is for looking up, so its first column is not bold


def render(blocks: list[kinds.AnyBlock]) -> bytes:
    """The Word file of one brief."""
    shown = outline.in_sections(outline.in_use(without_kinds(blocks)))
    page = Writer(shown, theme_of(outline.front_of(blocks).get("brand")))
    for block in shown:
        KINDS[block["kind"]](page, block)
    return elements.packed(page.document)


def _front(page: Writer, block: kinds.Front) -> None:
    if block.get("brand"):
        _publisher(page, block["brand"])
    masthead = page.add("Masthead", page.words["document-kind"])
    elements.add_run(masthead, f"\t{block['edition']}   {block['date']}", "Muted").bold = False
    _imprint(page, block["imprint"])
    for note in block["notes"]:
        page.add("Edition Note", plain(note))
    page.add("Title", block["title"])
    page.add("Subtitle", block["subtitle"])


def _publisher(page: Writer, brand: Brand) -> None:
    """Logo and name of the publisher, above the title block."""
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


def _imprint(page: Writer, parts: list[kinds.Imprint]) -> None:
    """Who publishes and whom to write to, in one line."""
    if not parts:
        return
    paragraph = page.add("Small")
    for place, part in enumerate(parts):
        comma = ", " if part["name"] and part["address"] else ""
        start = "   " if place else ""
        elements.add_run(paragraph, f"{start}{part['label']}: {part['name']}{comma}", "Muted")
        if part["address"]:
            elements.add_link(paragraph, part["link"], part["address"], "Hyperlink")


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
    """A section; from the sources on, the brief is for looking up: small, in two columns."""
    kinds = {part["kind"] for part in block["blocks"]}
    page.small = page.small or bool(kinds & {"sources", "ledger"})
    page.set_columns(2 if page.small and not kinds & {"table", "chart"} else 1)
    if block["title"]:
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
    picture = png(block["pictures"].get("wide") or block["pictures"]["page"], page.theme)
    title, alt = plain(block["title"]), plain(block["alt"])
    figure = elements.add_paragraph(page.document, "Figure")
    elements.add_picture(figure, picture, block.get("width", WIDTH), title=title, alt=alt)
    _sourced(page, block)


def _sourced(page: Writer, block: kinds.Chart | kinds.Table) -> None:
    """Who is to be named, and what is outside the ledger."""
    page.labelled("Source", "source", block["source"])
    if "note" in block:
        page.add("Source", block["note"])


def _table(page: Writer, block: kinds.Table) -> None:
    page.caption("table", block)
    rows = [block["head"], *block["rows"]]
    made = add_table(page.document, plain(block["title"]), rows, narrow="entry" in block)
    for place, cells in enumerate(made):
        for column, (cell, runs) in enumerate(zip(cells, rows[place], strict=True)):
            cell._p.style = style_id("Table Text" if place else "Table Head")
            page.write(cell, runs, strong=place > 0 == column and len(rows) <= MAX_BOLD_ROWS + 1)
            if column in block.get("numeric", ()):
                cell.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if "source" in block:
        _sourced(page, block)


def _tally(page: Writer, block: kinds.Tally) -> None:
    """How many of each, in one line."""
    page.add("Shown", block["title"])
    paragraph = elements.add_paragraph(page.document, "Normal")
    for place, item in enumerate(block["items"]):
        page.write(paragraph, [*(["; "] if place else []), *item["number"]], strong=True)
        page.write(paragraph, [" ", *item["mark"]])


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
            elements.add_run(paragraph, ". ")
            shown = address.partition("://")[2].rstrip("/")
            elements.add_link(paragraph, address, shown, "Hyperlink")
        else:
            elements.add_run(paragraph, f", {address}")
        if item["licence"]:
            run = elements.add_run(paragraph, f" ({item['licence']})")
            if item["licence_language"] != page.front["language"]:
                elements.set_language(run, language_tag(item["licence_language"]))
        page.mark_place(paragraph, "source", item["id"])


def _ledger(page: Writer, block: kinds.Ledger) -> None:
    for entry in block["items"]:
        first = len(page.document.element.body)
        _entry(page, entry)
        for paragraph in page.document.element.body[first - 1 : -2]:  # a page may end in the last
            elements.keep_with_next(paragraph)


def _entry(page: Writer, entry: kinds.Entry) -> None:
    head = page.add("Entry", f"{entry['name']}: {entry['value']}")
    if entry["interval"]:
        elements.add_run(head, f" ({entry['interval']})", "Muted").bold = False
    page.mark_place(head, "entry", entry["id"])
    for word, text in (("ledger-formula", entry["formula"]), ("ledger-margin", entry["overturn"])):
        if text:
            page.labelled("Small", word, text)
    if computed := cast(kinds.OwnEntry, entry).get("own"):
        if computed["said"]:
            page.labelled("Small", "source", computed["said"])
        page.labelled("Small", "own-code", computed["place"])
        page.add("Evidence", computed["code"].replace("    ", NBSP * 4))
    own = [row["id"] for row in entry["rests"]] == [entry["id"]]
    if entry["rests"] and not own:
        page.labelled("Small", "ledger-rests", "")
    for row in entry["rests"]:
        _evidence(page, row, own)


def _evidence(page: Writer, row: kinds.Evidence, own: bool) -> None:
    """An observation; its own entry has its name and value already, so they are not repeated."""
    style = "Small" if own else "Evidence"
    value = f": {row['value']}" if row["value"] else ""
    dated = f" ({row['date']})" if row["date"] else ""
    named = row["date"] if own else f"{row['name']}{value}{dated}"
    paragraph = page.add(style, f"{named}; {row['place']}. ")
    elements.add_run(paragraph, f"{page.words['source']}: ", "Muted")
    source = row["source"]
    if source["id"] in page.places:
        target, place = page.targets["source", source["id"]], page.places[source["id"]]
        elements.add_link(paragraph, target, f"[{place}]", "Hyperlink", source["body"])
    else:
        elements.add_run(paragraph, f"{source['body']}. {source['title']}")
    if row["quote"]:
        marks = ("“", "”") if row["quote_language"] == "en" else ("«", "»")
        quote = page.add("Quote", row["quote"].join(marks))
        if row["quote_language"] != page.front["language"]:
            elements.set_language(quote.runs[0], language_tag(row["quote_language"]))
    if row["translation"]:
        page.labelled(style, "ledger-translation", row["translation"])


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
    "files": lambda page, block: None,  # only the PDF has them inside: Word is for editing
    "sources": _sources,
    "ledger": _ledger,
}
