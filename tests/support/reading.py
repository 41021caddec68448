"""The finished files read back: an HTML page and a PDF as the same list of sections.

A section begins at each heading of level 2. It holds its passages, charts and tables in reading
order, each with the numbers that open: their id and how they print.
"""

import re
from dataclasses import dataclass, field
from itertools import dropwhile
from pathlib import Path

import lxml.html
import pikepdf

from civicbrief.style.symbols import SHAPES, drawing

# Tags that hold a passage of their own, unless another of them stands inside.
PASSAGES = ("h1", "h2", "h3", "p", "dt", "dd", "th", "td", "li")


@dataclass
class Passage:
    """A text without its white space, and the (id, text) of each number that opens in it."""

    tag: str
    text: str
    numbers: list = field(default_factory=list)
    marks: list = field(default_factory=list)  # (name of the mark, word)


@dataclass
class Chart:
    title: str
    alt: str
    rows: list = field(default_factory=list)  # HTML: pairs of passages; PDF: what is drawn
    table: list = field(default_factory=list)  # HTML: lines, year by year


@dataclass
class Section:
    title: str
    passages: list = field(default_factory=list)
    charts: list = field(default_factory=list)
    tables: list = field(default_factory=list)  # lists of rows, the head first
    order: list = field(default_factory=list)  # passages and charts as they are read

    def numbers(self):
        return [number for passage in self.passages for number in passage.numbers]


@dataclass
class Entry:
    """An entry of the ledger or annex; each row as (place, texts that must stand by it)."""

    id: str
    texts: list
    rows: list


def bare(text):
    """Without white space, which files break and join as they need."""
    return re.sub(r"\s|\u200b", "", text)


def _cut(passages):
    """Sections from passages, charts and tables in reading order."""
    sections = []
    for part in passages:
        if isinstance(part, Passage) and (part.tag == "h2" or not sections):
            sections.append(Section(part.text))
        section = sections[-1]
        found = [part]
        if isinstance(part, Chart):
            section.charts.append(part)
        elif isinstance(part, list):
            section.tables.append(part)
            found = [cell for row in part for cell in row]
        section.order += found
        section.passages += [part for part in found if isinstance(part, Passage)]
    return sections


# --- HTML


def _fingerprint(svg):
    return tuple((node.tag, *sorted(node.attrib.items())) for node in svg.iterdescendants())


MARKS = {_fingerprint(lxml.html.fragment_fromstring(drawing(name))): name for name in SHAPES}
assert len(MARKS) == len(SHAPES)


class Html:
    """A finished page. `sections` end before the ledger, whose `entries` follow."""

    def __init__(self, text):
        page = lxml.html.document_fromstring(text)
        self.sections = _cut(self._parts(page.get_element_by_id("content")))
        self.sources = [
            bare(item.text_content().partition(item.xpath("string(.//*[@class='address'])"))[0])
            for item in page.xpath("//ol[@class='sources']/li")
        ]
        self.entries = [self._entry(found) for found in page.xpath("//*[@popover]")]

    def _parts(self, node):
        for child in node.iterchildren(tag=lxml.etree.Element):
            if child.tag in ("nav", "svg", "details") or child.get("class") in ("ledger", "unseen"):
                continue
            if child.tag == "table":
                yield [[self._passage(cell) for cell in row] for row in child.iter("tr")]
                continue
            inner = any(True for _ in child.iterdescendants(*PASSAGES))
            if child.tag in PASSAGES and not inner:
                if child.getparent().get("class") != "sources":
                    yield self._passage(child)
            elif child.get("class") == "number":
                yield self._passage(child)
            else:
                yield from self._parts(child)
            if child.tag == "figure":
                yield self._chart(child)

    def _passage(self, node):
        own = node.xpath("string(./span[@class='number'])") if node.tag == "h3" else ""
        return Passage(
            node.tag,
            bare(node.text_content()).removeprefix(bare(own)),
            [
                (button.get("popovertarget").removeprefix("n-"), bare(button.text_content()))
                for button in node.iter("button")
            ],
            [
                (MARKS[_fingerprint(mark.find("svg"))], bare(mark.text_content()))
                for mark in node.xpath(".//*[@class='mark']")
            ],
        )

    def _chart(self, figure):
        (title,) = figure.iter("h3")
        alt = figure.xpath("string(p[@class='unseen'])")
        rows = [tuple(map(self._passage, row)) for row in figure.xpath(".//details//tr")]
        if figure.xpath(".//details//thead"):  # lines: a column for each, years down
            table = [[cell.text for cell in row] for row in rows]
            head, *years = rows
            rows = [
                (name, Passage("td", "", [n for row in years for n in row[column].numbers]))
                for column, name in enumerate(head[1:], start=1)
            ]
            return Chart(bare(title.text_content()), bare(alt), rows, table)
        return Chart(bare(title.text_content()), bare(alt), rows)

    def _entry(self, node):
        """Name and value as one, then interval, formula and certainty, each after its label."""
        (name,) = node.iter("h3")
        value, *others = node.xpath(".//div[@class='value']/dd")
        texts = [
            bare(f"{name.text_content()}:{value.text_content()}")
            + "".join(f"({bare(interval.text_content())})" for interval in others)
        ]
        *lines, rests = node.xpath("dl/div[not(@class)]")
        for line in lines:
            label, said = line
            texts.append(bare(f"{label.text_content()}:{said.text_content()}"))
        rows = []
        for row in rests.iter("dd"):
            first, *_ = row
            quoted = row.xpath("blockquote|p[@class='translation']")
            told = [bare(node.text_content()) for node in quoted]
            source = bare(row.xpath("p[@class='cited']")[0].text_content())
            place = bare(row.xpath("string(p[@class='row'])"))
            rows.append((place, bare(first.text_content()), told, source))
        return Entry(node.get("id").removeprefix("n-"), texts, rows)


# --- PDF


class Pdf:
    """A finished PDF, read through its structure tree. The last section is the annex."""

    def __init__(self, path: Path):
        with pikepdf.open(path) as document:
            self._texts = {}
            for page in document.pages:
                self._read(page)
            whole = _cut(self._parts(document.Root.StructTreeRoot))
            self.sections, annex = whole[:-1], whole[-1]
            self.ids = self._ids(document)
        self.data = self._data(annex)
        heads = [n for n, passage in enumerate(annex.passages) if passage.tag == "h3"]
        ends = [*heads[1:], len(annex.passages)]
        self.entries = [
            Entry(name, [passage.text for passage in annex.passages[begin:end]], [])
            for name, begin, end in zip(self.ids, heads, ends, strict=True)
        ]
        listed = [p.text for s in self.sections for p in s.passages if p.tag == "li"]
        self.sources = [re.sub(r"^\d+\.", "", text) for text in listed if re.match(r"\d+\.", text)]

    @staticmethod
    def _data(annex):
        """The tables of the annex, each with the lines of its caption."""
        captions = [[]]
        for part in annex.order:
            if part.tag == "caption":
                captions[-1].append(part.text)
            elif captions[-1]:
                captions.append([])
        return list(zip(annex.tables, captions, strict=False))

    @staticmethod
    def _ids(document):
        """Names of the entries in the order of their places: page, column, height."""
        places = {}
        order = {page.objgen: number for number, page in enumerate(document.pages)}
        middle = float(document.pages[0].mediabox[2]) / 2
        for name, place in pikepdf.NameTree(document.Root.Names.Dests).items():
            page, _, left, top, _ = place.D if isinstance(place, pikepdf.Dictionary) else place
            key = (order[page.objgen], float(left) > middle, -float(top))
            places[str(name).removeprefix("entry-")] = key
        return sorted(places, key=places.__getitem__)

    def _read(self, page):
        """The text of every marked content of a page."""
        fonts = {name: _letters(font) for name, font in page.resources.Font.items()}
        open_marks, letters = [], {}
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC":
                    cells = operands[1]
                    number = cells.get("/MCID") if isinstance(cells, pikepdf.Dictionary) else None
                    open_marks.append(None if number is None else (page.objgen, int(number)))
                case "BMC":
                    open_marks.append(None)
                case "EMC":
                    open_marks.pop()
                case "Tf":
                    letters = fonts[str(operands[0])]
                case "Tj" | "TJ" as shown:
                    parts = operands[0] if shown == "TJ" else operands
                    codes = b"".join(bytes(p) for p in parts if isinstance(p, pikepdf.String))
                    text = "".join(letters[codes[n : n + 2].hex()] for n in range(0, len(codes), 2))
                    mark = next((mark for mark in reversed(open_marks) if mark), None)
                    self._texts[mark] = self._texts.get(mark, "") + text

    def _parts(self, root):
        """Passages, charts and tables in reading order, from the title on."""
        kinds = ("H1", "H2", "H3", "P", "LI", "Caption", "Figure", "Table")
        nodes = dropwhile(lambda node: node.S != "/H1", _elements(root, kinds))
        for node in nodes:
            tag = str(node.S)[1:].lower()
            if tag == "caption":
                yield from self._caption(node)
            elif tag == "figure":
                drawn = self._passage(node, tag).text
                yield Chart(self._title, bare(str(node.Alt)), [drawn])
            elif tag == "table":
                for caption in _elements(node, ("Caption",)):
                    yield from self._caption(caption)
                yield [
                    [self._passage(cell, "td") for cell in _elements(row, ("TH", "TD"))]
                    for row in _elements(node, ("TR",))
                ]
            else:
                yield self._passage(node, tag)

    def _caption(self, node):
        found = [self._passage(line, "caption") for line in _elements(node, ("P",))]
        self._title = found[1].text
        return found

    def _passage(self, node, tag):
        passage = Passage(tag, "")
        self._fill(node, node.get("/Pg"), passage)
        passage.text = bare(passage.text)
        return passage

    def _fill(self, node, page, passage):
        page = node.get("/Pg", page)
        kids = node.get("/K", pikepdf.Array())
        before, to = len(passage.text), None
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if not isinstance(kid, pikepdf.Dictionary):
                passage.text += self._texts.get((page.objgen, int(kid)), "")
            elif kid.get("/Type") == "/OBJR":
                to = str(kid.Obj.get("/Dest", ""))
            elif "/MCID" in kid:
                place = (kid.get("/Pg", page).objgen, int(kid.MCID))
                passage.text += self._texts.get(place, "")
            else:
                self._fill(kid, page, passage)
        if to and to.startswith("entry-"):
            shown = bare(passage.text[before:])
            passage.numbers.append((to.removeprefix("entry-"), shown))


def _letters(font):
    """What each two-byte code of a font stands for."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    pairs = re.findall(r"^<(\w{4})>\s*<(\w+)>$", table, re.MULTILINE)
    return {code.lower(): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def _elements(node, wanted):
    """The outermost elements of these kinds, in reading order."""
    kids = node.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            if str(kid.S)[1:] in wanted or ("P" in wanted and _has_text(kid)):
                yield kid
            else:
                yield from _elements(kid, wanted)


def _has_text(node):
    """Whether text hangs on an element itself, as that of a note does."""
    kids = node.get("/K", pikepdf.Array())
    return any(
        isinstance(kid, int) for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])
    )
