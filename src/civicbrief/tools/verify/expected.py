"""What a finished document has to say, from freshly computed blocks: its texts in reading order.

Each format prints the same blocks in its own order and with its own words between them: a cited
source is a number in brackets on paper, and a whole citation in a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from civicbrief.export.blocks import AnyBlock
from civicbrief.export.outline import charts, front_of, in_sections, in_use, items_of, numbers
from civicbrief.text.runs import Run, plain
from civicbrief.tools.verify.units import Unit, unit

Texts = Iterator[Unit]
NO_DATA = ["–"]  # a cell of a table without a value
MOVABLE = ("paragraph", "points", "chart")  # of a section of a PDF: set where there is room


def of_brief(blocks: list[AnyBlock], ending: str) -> list[Unit]:
    """The texts of a brief in a format: html, pdf or docx."""
    shown = in_sections(in_use(blocks))
    layout = Layout(shown, ending)
    opening = [block for block in shown if block["kind"] not in ("front", "section", "files")]
    sections = [block for block in shown if block["kind"] in ("section", "files")]
    found = [*layout.head(), *layout.blocks(opening)]
    if ending == "html":
        found += [unit(block["title"]) for block in sections if block["kind"] == "section"]
    return [one for one in (*found, *layout.blocks(sections)) if plain(one.runs).strip()]


class Layout:
    """The order in which a format prints the parts of a brief."""

    def __init__(self, shown: list[AnyBlock], ending: str):
        self.shown, self.ending = shown, ending
        self.html, self.pdf = ending == "html", ending == "pdf"
        self.front = front_of(shown)
        self.words = self.front["words"]
        self.numbers = numbers(shown)
        self.sources = {name: place for place, name in enumerate(items_of(shown, "sources"), 1)}

    def head(self) -> Texts:
        """The head of page 1."""
        front = self.front
        if (name := front.get("brand", {}).get("name")) and not self.html:
            yield unit(name)
        yield unit(self.words["document-kind"])
        yield unit(f"{front['edition']} {front['date']}", "date")
        notes = [unit(note) for note in front["notes"]]
        imprint = [
            unit(
                f"{part['label']}: {part['name']}"
                f"{', ' if part['name'] and part['address'] else ''}{part['address']}"
            )
            for part in front["imprint"]
        ]
        yield from notes + imprint if self.html else imprint + notes
        yield from (unit(front["title"]), unit(front["subtitle"]))

    def blocks(self, blocks: Iterable[AnyBlock]) -> Texts:
        for block in blocks:
            if kind := KINDS.get(block["kind"]):
                yield from kind(self, block)

    def answer(self, block: Any) -> Texts:
        yield from (unit(block["label"]), unit(block["text"]))

    def heads(self, block: Any) -> Texts:
        yield unit(block["label"])
        numbered = self.html and block["kind"] == "steps"
        for place, item in enumerate(block["items"], 1):
            head = [{"k": "structural", "t": str(place)}, " ", *item["head"]]
            parts = [unit(head if numbered else item["head"]), unit(item.get("mark", []))]
            yield from reversed(parts) if self.pdf else parts
            yield unit(item["text"])

    def section(self, block: Any) -> Texts:
        yield unit(block["title"])
        for place, part in enumerate(block["blocks"]):
            movable = self.pdf and part["kind"] in MOVABLE
            for count, one in enumerate(self.blocks([part])):
                group = f"{block['id']} {place} {count if part['kind'] == 'points' else ''}"
                yield one._replace(group=group) if movable else one

    def paragraph(self, block: Any) -> Texts:
        yield unit(block["text"])

    def points(self, block: Any) -> Texts:
        for item in block["items"]:
            if self.html:
                yield from (unit(item["head"]), unit(item["text"]))
            else:
                yield unit([*item["head"], " ", *item["text"]])

    def chart(self, block: Any) -> Texts:
        """Its texts; in a page also what it says aloud, and the table of its data."""
        yield from (self.number("figure", block), unit(block["title"]), unit(block["subtitle"]))
        if self.html:
            yield unit(block["alt"])
        yield from self.sourced(block)
        if self.html and "cells" in block["table"]:
            yield unit(" ".join(block["table"]["head"]), block["id"])
            yield from (self.row(row, "entry" in block) for row in block["table"]["cells"])
        elif self.html:
            yield from (self.row([row["name"], row["value"]]) for row in block["rows"])

    def number(self, word: str, block: Any, group: str = "") -> Unit:
        """ "Figure 2"."""
        place = str(self.numbers[block["id"]])
        return unit(self.words[word].replace("{number}", place), "structural", group)

    def sourced(self, block: Any) -> Texts:
        if "source" in block:
            yield unit([f"{self.words['source']}: ", *block["source"]])
        yield unit(block.get("note", []))

    def row(self, cells: Sequence[Sequence[Run]], own: bool = False) -> Unit:
        if own and self.html:  # a dash is said in words
            cells = [[*cell, self.words["no-data"]] if cell == NO_DATA else cell for cell in cells]
        return unit([run for cell in cells for run in (*cell, "\n")])

    def table(self, block: Any) -> Texts:
        own = "entry" in block
        yield from (self.number("table", block), unit(block["title"]), self.row(block["head"]))
        yield from (self.row(row, own) for row in block["rows"])
        yield from self.sourced(block)

    def tally(self, block: Any) -> Texts:
        yield unit(block["title"])
        yield from (unit([*item["number"], " ", *item["mark"]]) for item in block["items"])

    def files(self, block: Any) -> Texts:
        if self.html:
            yield from (unit([*one["title"], f" {one['name']}"]) for one in block["items"])

    def source_list(self, block: Any) -> Texts:
        yield unit(block["note"])
        for place, item in enumerate(block["items"], 1):
            yield from self.cited(item, f"{place}. " if self.pdf else "")

    def cited(self, item: Any, before: str = "") -> Texts:
        """A source as a list of sources has it."""
        name, address, licence = item["id"], item["address"], item["licence"]
        dated = f", {item['date']}" if item["date"] else ""
        yield unit(f"{before}{item['body']}. {item['title']}{dated}", name)
        if self.html:
            yield unit(address, name)
            yield unit(f"{self.words['licence']}: {licence}" if licence else "", name)
        else:
            web = address.startswith(("http://", "https://"))
            yield unit(address.partition("://")[2].strip("/") if web else address, name)
            yield unit(f"({licence})" if licence else "", name)

    # --- the ledger

    def ledger(self, block: Any) -> Texts:
        if self.pdf:
            for one in charts(self.shown):
                yield from self.picture_data(one)
        for entry in block["items"]:
            yield from self.entry(entry)

    def picture_data(self, chart: Any) -> Texts:
        """The data of a picture in the annex of a PDF."""
        group, rows = chart["id"], [chart["table"]["head"], *chart["table"]["rows"]]
        yield self.number("chart-data-of", chart, group)
        yield from (unit(chart["title"], "", group), unit(chart["subtitle"], "", group))
        yield from (unit("\n".join(row), chart["id"], group) for row in rows)

    def entry(self, entry: Any) -> Texts:
        name, words, own = entry["id"], self.words, entry.get("own")
        interval = entry["interval"]
        if self.html:
            yield from (unit(entry[part], name) for part in ("name", "value", "interval"))
        else:
            bracket = f" ({interval})" if interval else ""
            yield unit(f"{entry['name']}: {entry['value']}{bracket}", name)
        for word, part in (("ledger-formula", "formula"), ("ledger-margin", "overturn")):
            if entry[part]:
                yield unit(entry[part] if self.html else f"{words[word]}: {entry[part]}", name)
        if own:
            yield from (unit(own["said"], name), unit(own["place"], name))
            yield from (unit(line, name) for line in own["code"].splitlines())
        itself = [row["id"] for row in entry["rests"]] == [name]
        for row in entry["rests"]:
            yield from self.evidence(row, itself, name)
        if self.pdf and not itself:
            yield unit(f"; {name}", name)

    def evidence(self, row: Any, itself: bool, entry: str) -> Texts:
        """A row on which an entry rests."""
        name, source = row["id"], row["source"]
        value = f": {row['value']}" if row["value"] else ""
        told = [unit(row["quote"], name)]
        if row["translation"]:
            told.append(unit(f"{self.words['ledger-translation']}: {row['translation']}", name))
        if self.html:
            dated = f", {row['date']}" if row["date"] else ""
            yield unit(row["date"] if itself else f"{row['name']}{value}{dated}", name)
            yield from told
            yield unit(row["place"], name)
            yield from self.cited(source)
            return
        dated = f" ({row['date']})" if row["date"] else ""
        shown = row["date"] if itself else f"{row['name']}{value}{dated}"
        place = self.sources.get(source["id"])
        cited = f"[{place}]" if place else f"{source['body']}. {source['title']}"
        yield unit(f"{shown}; {row['place']}. {self.words['source']}: {cited}", name)
        if self.pdf and itself:
            yield unit(f"; {entry}", entry)
        yield from told


KINDS: dict[str, Callable[[Layout, Any], Texts]] = {
    "answer": Layout.answer,
    "messages": Layout.heads,
    "steps": Layout.heads,
    "section": Layout.section,
    "paragraph": Layout.paragraph,
    "points": Layout.points,
    "facts": Layout.points,
    "chart": Layout.chart,
    "table": Layout.table,
    "tally": Layout.tally,
    "files": Layout.files,
    "sources": Layout.source_list,
    "ledger": Layout.ledger,
}
