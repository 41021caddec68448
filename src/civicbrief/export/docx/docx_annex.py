"""The end of a Word file: sources, and what stands behind every number."""

from __future__ import annotations

from docx.text.paragraph import Paragraph

from civicbrief.export.blocks import Json
from civicbrief.export.docx import elements
from civicbrief.export.docx.template import language_tag
from civicbrief.export.docx.writer import Writer
from civicbrief.text.runs import plain


def sources(page: Writer, block: Json) -> None:
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


def ledger(page: Writer, block: Json) -> None:
    for entry in block["items"]:
        first = len(page.document.element.body)
        _entry(page, entry)
        for paragraph in page.document.element.body[first - 1 : -2]:  # the last one may part
            Paragraph(paragraph, page.document).paragraph_format.keep_with_next = True


def _entry(page: Writer, entry: Json) -> None:
    head = page.add("Entry", f"{entry['name']}: {entry['value']}")
    if entry["interval"]:
        elements.add_run(head, f" ({entry['interval']})", "Muted").bold = False
    page.mark_place(head, "entry", entry["id"])
    for name, word_of_it in (("formula", "ledger-formula"), ("overturn", "ledger-margin")):
        if entry[name]:
            page.said("Small", word_of_it, entry[name])
    own = [seen["id"] for seen in entry["rests"]] == [entry["id"]]
    if entry["rests"] and not own:
        page.said("Small", "ledger-rests", "")
    for seen in entry["rests"]:
        _seen(page, seen, own)


def _seen(page: Writer, seen: Json, own: bool) -> None:
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
