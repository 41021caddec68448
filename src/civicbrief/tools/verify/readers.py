"""Finished documents as a reader's program sees them: the visible text, part by part."""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import docx
import lxml.etree
import lxml.html
import pypdf
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.table import Table
from docx.text.paragraph import Paragraph

# Elements of a line; any other begins one of its own.
INLINE = {
    "a",
    "abbr",
    "b",
    "button",
    "code",
    "em",
    "i",
    "q",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
}
UNSEEN = {"script", "style", "template", "svg", "picture", "head"}
HEADINGS = {"h1", "h2", "h3"}
SPOKEN = ("alt", "aria-label", "title", "data-head")  # attributes that are shown or read aloud
DESCRIBED = (  # names of metadata that repeat what the brief prints
    *("citation_title", "citation_publication_date", "description"),
    *("og:title", "og:description", "og:image:alt"),
)
MARKED = ("name", "alternativeHeadline", "description", "datePublished", "version", "creditText")
STYLES = ("Title", "Heading", "Small Heading")  # of Word: how those of headings begin


class Damaged(Exception):
    """A file that no program can read as what its name says; the message tells why."""


@dataclass
class Part:
    """Text of one place, a page or what stands under a heading. `opens` are the ids of entries
    that its numbers open, by where they begin.
    """

    place: str
    text: str
    opens: dict[int, str] = field(default_factory=dict)


class Link(NamedTuple):
    """A link of a PDF: where it stands, the place that it leads to, and what it says of it."""

    place: str
    target: str
    said: str


@dataclass
class Document:
    """The visible text in reading order; `spoken` are texts that are only heard or looked up."""

    parts: list[Part]
    spoken: list[Part] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


def read(content: bytes, ending: str) -> Document:
    """A finished file. Raises Damaged."""
    if not content.strip():
        raise Damaged("it is empty")
    found = READERS[ending](content)
    if not any(part.text.strip() for part in found.parts):
        raise Damaged("it holds no text")
    return found


def _begins(content: bytes, mark: bytes) -> None:
    """Raises Damaged where something stands in front: programs differ in what they then show."""
    if content.find(mark) > 0:
        raise Damaged(f"something stands before its beginning, {mark.decode()}")


# --- HTML


def read_html(content: bytes) -> Document:
    """A page: what it shows and what it says aloud, without pictures."""
    end = content.rfind(b"</html>")
    if content[end:].strip() != b"</html>":
        raise Damaged("something stands after </html>" if end > 0 else "it ends before </html>")
    try:
        page = lxml.html.document_fromstring(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Damaged("it is not text in UTF-8") from error
    except (lxml.etree.LxmlError, ValueError) as error:
        raise Damaged("it is no HTML page") from error
    found = Document([Part("the head of the page", "")])
    _walk(page, found)
    found.spoken = [*_attributes(page), *_metadata(page)]
    return found


def _walk(node: Any, found: Document) -> None:
    """Add the text of an element, and what follows it in its line."""
    if isinstance(node.tag, str) and node.tag not in UNSEEN:
        edge = "" if node.tag in INLINE else "\n"
        if node.tag in HEADINGS:
            found.parts.append(Part(" ".join(node.text_content().split()), ""))
        part = found.parts[-1]
        part.text += edge
        if opened := node.get("popovertarget", "") or node.get("data-id", ""):
            part.opens[len(part.text)] = opened.removeprefix("n-")
        part.text += node.text or ""
        for child in node:
            _walk(child, found)
        found.parts[-1].text += edge
    found.parts[-1].text += node.tail or ""


def _attributes(page: Any) -> Iterator[Part]:
    for name in SPOKEN:
        for node in page.xpath(f"//body//*[@{name}]"):
            yield Part(f"{name} of <{node.tag}>", node.get(name))


def _metadata(page: Any) -> Iterator[Part]:
    """What the page tells programs about itself."""
    for node in page.xpath("//title"):
        yield Part("<title>", node.text_content())
    for node in page.xpath("//meta[@content]"):
        if (name := node.get("name") or node.get("property")) in DESCRIBED:
            yield Part(f"metadata {name}", node.get("content"))
    for node in page.xpath("//script[@type='application/ld+json']"):
        try:
            told = json.loads(node.text or "")
        except ValueError as error:
            raise Damaged("its metadata (JSON-LD) are no JSON") from error
        yield from (Part(f"metadata {name}", str(told[name])) for name in MARKED if name in told)


# --- PDF


def read_pdf(content: bytes) -> Document:
    """A PDF, page by page."""
    _begins(content, b"%PDF-")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends; we tell what it cannot
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        pages = [page.extract_text() for page in reader.pages]
        links = [link for n, page in enumerate(reader.pages, 1) for link in _links(n, page)]
    except Exception as error:  # a cut file can fail anywhere in it
        raise Damaged("it is no whole PDF") from error
    parts = [Part(f"page {place}", text) for place, text in enumerate(pages, 1)]
    return Document(parts, links=links)


def _links(number: int, page: pypdf.PageObject) -> Iterator[Link]:
    for one in page.annotations or ():
        told = one.get_object()
        if isinstance(target := told.get("/Dest"), str):
            yield Link(f"page {number}", target, str(told.get("/Contents", "")))


# --- Word


def read_docx(content: bytes) -> Document:
    """A Word file: paragraphs and cells in their order, then the footers."""
    _begins(content, b"PK")
    if 0 <= (end := content.rfind(ZIP_END)) < len(content) - 22:  # its last record has 22 bytes
        raise Damaged(f"something stands after its end, byte {end + 22}")
    try:
        word = docx.Document(io.BytesIO(content))
        found = Document([Part("the first page", "")])
        _add(word.iter_inner_content(), found)
        own = {one.footer.part.partname: one.footer for one in word.sections}
        feet = [paragraph for foot in own.values() for paragraph in foot.paragraphs]
        found.parts.append(Part("the footer", "\n".join(one.text for one in feet)))
        found.spoken = [*_tips(word)]
    except Exception as error:
        raise Damaged("it is no whole Word file") from error
    return found


def _add(contents: Iterable[Paragraph | Table], found: Document) -> None:
    for one in contents:
        if isinstance(one, Table):
            for row in one.rows:
                for cell in row.cells:
                    _add(cell.iter_inner_content(), found)
            continue
        if heading := heading_of_word(one._p):
            found.parts.append(Part(heading, ""))
        part = found.parts[-1]
        for inner in one._p.inner_content_elements:
            if target := inner.get(qn("w:anchor")):
                part.opens[len(part.text)] = target
            part.text += inner.text
        part.text += "\n"


def heading_of_word(node: Any) -> str:
    """The text of an element that is a heading, by its style as we write it; else nothing."""
    style = re.sub(r"(?<=[a-z])(?=[A-Z\d])", " ", (isinstance(node, CT_P) and node.style) or "")
    return " ".join(node.text.split()) if style.startswith(STYLES) else ""


def _tips(word: Word) -> Iterator[Part]:
    """Tips of links, names and alternatives of pictures and tables, and the file's properties."""
    for name in (qn("w:tooltip"), *TIPS[1:], qn("w:val")):
        for node in word.element.body.iter():
            if (text := node.get(name)) and (name != qn("w:val") or node.tag in TABLE_TEXTS):
                yield Part(f"tip or text alternative ({name.rpartition('}')[2]})", text)
    properties = word.core_properties
    for name in ("title", "subject", "comments", "keywords"):
        yield Part(f"property {name}", getattr(properties, name))


ZIP_END = b"PK\x05\x06"
TIPS = ("tooltip", "descr", "title")  # attributes of a Word file
TABLE_TEXTS = (qn("w:tblCaption"), qn("w:tblDescription"))
READERS = {"html": read_html, "pdf": read_pdf, "docx": read_docx}
