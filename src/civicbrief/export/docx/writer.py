"""The texts of a Word file: runs, captions, columns, and the targets of links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor
from docx.text.paragraph import Paragraph

from civicbrief.export.docx import elements
from civicbrief.export.docx.elements import MARK
from civicbrief.export.docx.template import describe, empty_document
from civicbrief.export.outline import front_of, items_of, named
from civicbrief.style.symbols import drawing
from civicbrief.style.theme import Theme
from civicbrief.style.typst import png
from civicbrief.text.runs import NBSP, SPEAKERS, plain

if TYPE_CHECKING:
    from civicbrief.export.blocks import AnyBlock, Chart, Headed, Table
    from civicbrief.text.runs import Run

GUTTER = 6  # mm between two columns


class Writer:
    """Writes texts to the end of one document; has what all blocks need to know of the brief."""

    def __init__(self, blocks: list[AnyBlock], theme: Theme):
        self.theme = theme
        self.front = front_of(blocks)
        self.words = self.front["words"]
        self.document = empty_document(self.front["language"], theme)
        self.entries = items_of(blocks, "ledger")
        self.places = {name: place for place, name in enumerate(items_of(blocks, "sources"), 1)}
        self.targets = {
            (kind, name): elements.bookmark_name(kind, place, name)
            for kind, names in (("entry", self.entries), ("source", self.places))
            for place, name in enumerate(names, 1)
        }
        self.named = {
            name: elements.bookmark_name("shown", place, name)
            for place, name in enumerate(sorted({*named(blocks)}), 1)
        }
        self.count: Counter[str] = Counter()
        self.columns = 1
        self.small = False
        describe(self.document, self.front)
        self._footer()

    def add(self, style: str, runs: Sequence[Run] | str = (), strong: bool = False) -> Paragraph:
        return self.write(elements.add_paragraph(self.document, style), runs, strong)

    def write(
        self, paragraph: Paragraph, runs: Sequence[Run] | str, strong: bool = False
    ) -> Paragraph:
        """Write runs into a paragraph: numbers as links to their entries, marks before words."""
        plain_style, colours = "Strong" if strong else None, self.theme.light
        for run in [runs] if isinstance(runs, str) else runs:
            if isinstance(run, str):
                elements.add_run(paragraph, run, plain_style)
            elif "s" in run:
                words = elements.add_run(paragraph, run["t"], plain_style)
                words.font.color.rgb = RGBColor.from_string(colours[SPEAKERS[run["s"]]][1:])
                words.bold = True
            elif "r" in run:
                elements.add_link(paragraph, self.named[run["r"]], run["t"], "Hyperlink")
            elif "m" in run:
                shape = drawing(run["m"], colours["ink"], colours["paper"])
                elements.add_picture(paragraph, png(shape, self.theme), MARK)
                elements.add_run(paragraph, NBSP, plain_style)
                self._number(paragraph, run, strong)
            else:
                self._number(paragraph, run, strong)
        return paragraph

    def _number(self, paragraph: Paragraph, run: dict[str, str], strong: bool) -> None:
        """A text that is a link to its entry, if it has one."""
        entry = self.entries.get(run.get("n", ""))
        if entry is None:
            elements.add_run(paragraph, run["t"], "Strong" if strong else None)
            return
        tip = f"{entry['name']}: {entry['value']}"
        target = self.targets["entry", run["n"]]
        elements.add_link(paragraph, target, run["t"], "Number", tip).bold = strong or None

    def headed(self, style: str, item: Headed) -> Paragraph:
        """A paragraph that begins with its own heading."""
        paragraph = self.add(style, item["head"], strong=True)
        return self.write(paragraph, [" ", *item["text"]])

    def labelled(self, style: str, name: str, text: Sequence[Run] | str) -> Paragraph:
        """A text after an interface word and a colon."""
        paragraph = elements.add_paragraph(self.document, style)
        elements.add_run(paragraph, f"{self.words[name]}: ", "Muted")
        return self.write(paragraph, text)

    def mark_place(self, paragraph: Paragraph, kind: str, name: str) -> None:
        self._mark(paragraph, self.targets[kind, name])

    def _mark(self, paragraph: Paragraph, bookmark: str) -> None:
        self.count["bookmark"] += 1
        elements.add_bookmark(paragraph, bookmark, self.count["bookmark"])

    def caption(self, kind: str, block: Chart | Table) -> None:
        """Number and title in one paragraph, so that Word's list of figures holds both."""
        self.count[kind] += 1
        before, _, after = self.words[kind].partition("{number}")
        caption = elements.add_paragraph(self.document, "Caption")
        elements.add_run(caption, before, "Caption Number")
        code = f"SEQ {kind.capitalize()} \\* ARABIC"
        elements.add_field(caption, code, str(self.count[kind]), "Caption Number")
        elements.add_run(caption, after, "Caption Number").add_break()
        self.write(caption, block["title"])
        if bookmark := self.named.get(block["id"]):
            self._mark(caption, bookmark)

    def set_columns(self, columns: int) -> None:
        """Begin a part of the document with so many columns; several begin on a new page."""
        if columns == self.columns:
            return
        body = self.document.element.body
        last = body[-2]
        if last.tag != qn("w:p"):  # a part of the document must end in a paragraph
            last = self.add("Small")._p
        last.get_or_add_pPr().append(deepcopy(body.sectPr))
        start = WD_SECTION.NEW_PAGE if columns > 1 else WD_SECTION.CONTINUOUS
        self.document.sections[-1].start_type = start
        (setting,) = body.sectPr.iter(qn("w:cols"))
        setting.set(qn("w:num"), str(columns))
        setting.set(qn("w:space"), str(Mm(GUTTER).twips))
        self.columns = columns

    def _footer(self) -> None:
        section = self.document.sections[0]
        paragraph = section.footer.paragraphs[0]
        front = self.front
        publisher = front.get("brand", {}).get("name")
        named = f"{publisher}   " if publisher else ""
        title = plain(front["title"])
        paragraph.add_run(f"{named}{title}   {front['edition']}   {front['date']}\t")
        elements.add_field(paragraph, "PAGE", "1")
        paragraph.add_run(" / ")
        elements.add_field(paragraph, "NUMPAGES", "1")
