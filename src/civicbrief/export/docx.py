"""The brief for editing: a Word file with real headings, captions, lists, tables and links.

It holds what the PDF holds, in the same order. A number leads to its entry of the annex by a
link inside the file; charts are pictures with their alternative. No clock and no network: the
same blocks give the same bytes.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor
from docx.text.paragraph import Paragraph

from civicbrief.blocks import in_use
from civicbrief.export import word
from civicbrief.export.word_document import describe, empty_document, language_tag
from civicbrief.export.word_styles import WIDTH, style_id
from civicbrief.export.word_table import MARK, add_table
from civicbrief.marks import drawing
from civicbrief.runs import NBSP, SPEAKERS, plain, without_kinds
from civicbrief.tokens import house, wearing

if TYPE_CHECKING:
    from civicbrief.blocks import Json
    from civicbrief.runs import Run

LOGO = 9  # mm, height
GUTTER = 6  # mm between two columns
MANY = 10  # rows; a longer table is for looking up, so its first column is not set bold


def render(blocks: list[Json]) -> bytes:
    """The Word file of one brief."""
    with wearing(blocks[0].get("brand")):
        return word.packed(_Writer(in_use(without_kinds(blocks))).document)


class _Writer:
    """Writes one document from its top to its end."""

    def __init__(self, blocks: list[Json]):
        self.front = next(block for block in blocks if block["kind"] == "front")
        self.words = self.front["words"]
        self.document = empty_document(self.front["language"])
        parts = [part for block in blocks for part in (block, *block.get("blocks", ()))]
        entries, sources = (
            [item for part in parts if part["kind"] == kind for item in part["items"]]
            for kind in ("ledger", "sources")
        )
        self.entries = {item["id"]: item for item in entries}
        self.targets = {
            (kind, item["id"]): word.bookmark_name(kind, place, item["id"])
            for kind, items in (("entry", entries), ("source", sources))
            for place, item in enumerate(items, 1)
        }
        self.places = {item["id"]: place for place, item in enumerate(sources, 1)}
        self.count: Counter[str] = Counter()
        self.columns = 1
        self.small = False
        describe(self.document, self.front)
        self._footer()
        for block in blocks:
            getattr(self, f"_{block['kind']}")(block)

    # --- texts

    def _add(self, style: str, runs: Sequence[Run] | str = (), strong: bool = False) -> Paragraph:
        return self._write(word.add_paragraph(self.document, style), runs, strong)

    def _write(
        self, paragraph: Paragraph, runs: Sequence[Run] | str, strong: bool = False
    ) -> Paragraph:
        """Runs as they are read: a number leads to its entry, a mark stands before its word."""
        plain_style = "Strong" if strong else None
        for run in [runs] if isinstance(runs, str) else runs:
            if isinstance(run, str):
                word.add_run(paragraph, run, plain_style)
            elif "s" in run:
                said = word.add_run(paragraph, run["t"], plain_style)
                said.font.color.rgb = RGBColor.from_string(house().light[SPEAKERS[run["s"]]][1:])
                said.bold = True
            elif "m" in run:
                shape = drawing(run["m"], house().light["ink"], house().light["paper"])
                word.add_picture(paragraph, shape, MARK)
                word.add_run(paragraph, NBSP, plain_style)
                self._number(paragraph, run, strong)
            elif run["n"] in self.entries:
                self._number(paragraph, run, strong)
            else:
                word.add_run(paragraph, run["t"], plain_style)
        return paragraph

    def _number(self, paragraph: Paragraph, run: dict[str, str], strong: bool) -> None:
        """A text that leads to its entry, where it has one."""
        entry = self.entries.get(run.get("n", ""))
        if entry is None:
            word.add_run(paragraph, run["t"], "Strong" if strong else None)
            return
        tip = f"{entry['name']}: {entry['value']}"
        target = self.targets["entry", run["n"]]
        word.add_link(paragraph, target, run["t"], "Number", tip).bold = strong or None

    def _headed(self, style: str, item: Json) -> Paragraph:
        """A paragraph that begins with its own heading."""
        paragraph = self._add(style, item["head"], strong=True)
        return self._write(paragraph, [" ", *item["text"]])

    def _said(self, style: str, name: str, text: Sequence[Run] | str) -> Paragraph:
        """A text after its word of the interface."""
        paragraph = word.add_paragraph(self.document, style)
        word.add_run(paragraph, f"{self.words[name]}: ", "Muted")
        return self._write(paragraph, text)

    def _mark_place(self, paragraph: Paragraph, kind: str, name: str) -> None:
        self.count["bookmark"] += 1
        word.add_bookmark(paragraph, self.targets[kind, name], self.count["bookmark"])

    # --- page 1

    def _front(self, block: Json) -> None:
        if block.get("brand"):
            self._publisher(block["brand"])
        masthead = self._add("Masthead", self.words["document-kind"])
        word.add_run(masthead, f"\t{block['edition']}   {block['date']}", "Muted").bold = False
        for note in block["notes"]:
            self._add("Edition Note", plain(note))
        self._add("Title", block["title"])
        self._add("Subtitle", block["subtitle"])

    def _publisher(self, brand: Json) -> None:
        """Logo and name of who publishes, above the title block."""
        if not (brand["logo"] or brand["name"]):
            return
        paragraph = word.add_paragraph(self.document, "Publisher")
        if brand["logo"]:
            logo = base64.b64decode(brand["logo"]["light"])
            word.add_pixels(paragraph, logo, LOGO, brand["name"], brand["alt"])
            paragraph.add_run("  ")
        if brand["link"] and brand["name"]:
            word.add_link(paragraph, brand["link"], brand["name"], "Hyperlink")
        else:
            word.add_run(paragraph, brand["name"])

    def _answer(self, block: Json) -> None:
        self._add("Label", block["label"])
        self._add("Answer", block["text"])

    def _messages(self, block: Json) -> None:
        self._add("Label", block["label"])
        for item in block["items"]:
            self._add("Heading 2", item["head"])
            support = self._add("Support", item.get("mark", ()), strong=True)
            self._write(support, [". ", *item["text"]] if "mark" in item else item["text"])

    def _steps(self, block: Json) -> None:
        self._add("Label", block["label"])
        number = word.begin_list(self.document)
        for item in block["items"]:
            head = [*item["head"], "."]
            word.number_by(self._headed("List Number", item | {"head": head}), number)

    # --- the body

    def _section(self, block: Json) -> None:
        """What is for looking up, from the sources on, is set small in two columns."""
        kinds = {part["kind"] for part in block["blocks"]}
        self.small = self.small or bool(kinds & {"sources", "ledger"})
        self._set_columns(2 if self.small and "table" not in kinds else 1)
        title = self._add("Small Heading" if self.columns > 1 else "Heading 1", block["title"])
        if not self.count["section"]:
            title.paragraph_format.page_break_before = True
        self.count["section"] += 1
        for part in block["blocks"]:
            getattr(self, f"_{part['kind']}")(part)

    def _set_columns(self, columns: int) -> None:
        """Begin a part of the document with these columns; one of several on a new page."""
        if columns == self.columns:
            return
        body = self.document.element.body
        last = body[-2]
        if last.tag != qn("w:p"):  # a part of the document ends in a paragraph, not in a table
            last = self._add("Small")._p
        last.get_or_add_pPr().append(deepcopy(body.sectPr))
        start = WD_SECTION.NEW_PAGE if columns > 1 else WD_SECTION.CONTINUOUS
        self.document.sections[-1].start_type = start
        (setting,) = body.sectPr.iter(qn("w:cols"))
        setting.set(qn("w:num"), str(columns))
        setting.set(qn("w:space"), str(Mm(GUTTER).twips))
        self.columns = columns

    def _paragraph(self, block: Json) -> None:
        self._add("Small" if self.columns > 1 else "Normal", block["text"])

    def _points(self, block: Json) -> None:
        for item in block["items"]:
            self._headed("Normal", item)

    def _facts(self, block: Json) -> None:
        for item in block["items"]:
            self._headed("Small", item)

    def _caption(self, kind: str, block: Json) -> None:
        """Number and title in one paragraph, so that Word's list of figures holds both."""
        self.count[kind] += 1
        before, _, after = self.words[kind].partition("{number}")
        caption = word.add_paragraph(self.document, "Caption")
        word.add_run(caption, before, "Caption Number")
        code = f"SEQ {kind.capitalize()} \\* ARABIC"
        word.add_field(caption, code, str(self.count[kind]), "Caption Number")
        word.add_run(caption, after, "Caption Number").add_break()
        self._write(caption, block["title"])

    def _chart(self, block: Json) -> None:
        self._caption("figure", block)
        self._add("Shown", block["subtitle"])
        picture, title = word.add_paragraph(self.document, "Figure"), plain(block["title"])
        word.add_picture(picture, block["pictures"]["wide"], WIDTH, title, plain(block["alt"]))
        self._said("Source", "source", block["source"])

    def _table(self, block: Json) -> None:
        self._caption("table", block)
        rows = [block["head"], *block["rows"]]
        for place, cells in enumerate(add_table(self.document, plain(block["title"]), rows)):
            for column, (cell, runs) in enumerate(zip(cells, rows[place], strict=True)):
                cell._p.style = style_id("Table Text" if place else "Table Head")
                self._write(cell, runs, strong=place > 0 == column and len(rows) <= MANY + 1)

    def _tally(self, block: Json) -> None:
        """How many of each, in one line."""
        self._add("Shown", block["title"])
        paragraph = word.add_paragraph(self.document, "Normal")
        for place, item in enumerate(block["items"]):
            self._write(paragraph, [*(["; "] if place else []), *item["number"]], strong=True)
            self._write(paragraph, [" ", *item["mark"]])

    def _files(self, block: Json) -> None:
        """The tables travel inside the PDF: a Word file is for editing."""

    # --- the end

    def _sources(self, block: Json) -> None:
        word.add_run(self._add("Small"), plain(block["note"]), "Muted")
        number = word.begin_list(self.document)
        for item in block["items"]:
            paragraph = self._add("Small List", f"{item['body']}. ", strong=True)
            word.number_by(paragraph, number)
            dated = f", {item['date']}" if item["date"] else ""
            self._write(paragraph, f"{item['title']}{dated}")
            address = item["address"]
            if address.startswith(("http://", "https://")):
                paragraph.add_run(". ")
                shown = address.partition("://")[2].rstrip("/")
                word.add_link(paragraph, address, shown, "Hyperlink")
            else:
                paragraph.add_run(f", {address}")
            if item["licence"]:  # as its source words it: in English
                run = paragraph.add_run(f" ({item['licence']})")
                if self.front["language"] != "en":
                    word.set_language(run, language_tag("en"))
            self._mark_place(paragraph, "source", item["id"])

    def _ledger(self, block: Json) -> None:
        for entry in block["items"]:
            first = len(self.document.element.body)
            self._entry(entry)
            for paragraph in self.document.element.body[first - 1 : -2]:  # the last one may part
                Paragraph(paragraph, self.document).paragraph_format.keep_with_next = True

    def _entry(self, entry: Json) -> None:
        head = self._add("Entry", f"{entry['name']}: {entry['value']}")
        if entry["interval"]:
            word.add_run(head, f" ({entry['interval']})", "Muted").bold = False
        self._mark_place(head, "entry", entry["id"])
        for name, word_of_it in (("formula", "ledger-formula"), ("overturn", "ledger-margin")):
            if entry[name]:
                self._said("Small", word_of_it, entry[name])
        own = [seen["id"] for seen in entry["rests"]] == [entry["id"]]
        if entry["rests"] and not own:
            self._said("Small", "ledger-rests", "")
        for seen in entry["rests"]:
            self._seen(seen, own)

    def _seen(self, seen: Json, own: bool) -> None:
        """An observation; under an entry of its own, which has said its name and value already."""
        style = "Small" if own else "Evidence"
        value = f": {seen['value']}" if seen["value"] else ""
        dated = f" ({seen['date']})" if seen["date"] else ""
        told = seen["date"] if own else f"{seen['name']}{value}{dated}"
        paragraph = self._add(style, f"{told}; {seen['place']}. ")
        word.add_run(paragraph, f"{self.words['source']}: ", "Muted")
        source = seen["source"]
        if source["id"] in self.places:
            target, place = self.targets["source", source["id"]], self.places[source["id"]]
            word.add_link(paragraph, target, f"[{place}]", "Hyperlink", source["body"])
        else:
            paragraph.add_run(f"{source['body']}. {source['title']}")
        if seen["quote"]:
            quote = self._add("Quote", seen["quote"])
            if seen["quote_language"] != self.front["language"]:
                word.set_language(quote.runs[0], language_tag(seen["quote_language"]))
        if seen["translation"]:
            self._said(style, "ledger-translation", seen["translation"])

    # --- around the text

    def _footer(self) -> None:
        section = self.document.sections[0]
        paragraph = section.footer.paragraphs[0]
        front = self.front
        publisher = front.get("brand", {}).get("name")
        named = f"{publisher}   " if publisher else ""
        title = plain(front["title"])
        paragraph.add_run(f"{named}{title}   {front['edition']}   {front['date']}\t")
        word.add_field(paragraph, "PAGE", "1")
        paragraph.add_run(" / ")
        word.add_field(paragraph, "NUMPAGES", "1")
