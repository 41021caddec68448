"""A finished file taken to pieces: each word and mark that a program can find in it, in order.

They are compared with those of the same file set anew, so that what was added, hidden or changed
is told by its place, whatever its kind. What no reader sees of a file, such as how it is packed,
is no piece.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import lxml.etree
import lxml.html
import pikepdf
import pypdf
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from civicbrief.core.cache import digest
from civicbrief.core.json_source import Twice, each_once
from civicbrief.tools.verify.readers import (
    HEADINGS,
    SPOKEN,
    TABLE_TEXTS,
    TIPS,
    Damaged,
    Document,
    heading_of_word,
)

# Attributes that state something, and those by which numbers lead, which are compared with them.
STATED = (*SPOKEN, *TIPS, "content", "datetime")
OPENS = ("popovertarget", "data-id")
HOLDS = (pikepdf.Stream, pikepdf.Dictionary, pikepdf.Array)
PACKED = {"/Parent", "/Length", "/Filter", "/DecodeParms"}  # no part of what a page draws
# A program adds what a second one of them says to the first.
ONCE = re.compile(r"<(html|head|body)\b[^>]*>", re.IGNORECASE)
SAID = ("/Alt", "/ActualText", "/E")  # of a PDF: what is heard in place of what is seen
OTHER_IDS = re.compile(r"<xmpMM:\w+>[^<]*</xmpMM:\w+>")  # of a PDF that was set at another time


class Piece(NamedTuple):
    """Words, or else a mark that says what words are and how they look; and where they stand."""

    place: str
    text: str
    is_words: bool = True


Place = Callable[[Any, str], str]  # of an element, from that of the one before
Walk = Iterator[Piece]


def of_document(content: bytes, ending: str, document: Document) -> list[Piece]:
    """The pieces of a finished document, of which a reader's program has read `document`.

    Raises Damaged.
    """
    try:
        return [*OF_DOCUMENTS[ending](content, document)]
    except Exception as error:  # a file made by others can fail anywhere in it
        raise Damaged("it cannot be taken to pieces") from error


def of_table(content: bytes, ending: str) -> list[Piece]:
    """The cells of a table, or the values of a ledger. Raises Damaged."""
    try:
        text = content.decode("utf-8")
        if ending == "csv":
            return [*_of_csv(text)]
        return [*_of_json(json.loads(text, object_pairs_hook=each_once))]
    except Twice as error:
        raise Damaged(f"the key {error} stands twice in one object") from None
    except (ValueError, RecursionError, csv.Error) as error:
        kind = "table" if ending == "csv" else "JSON"
        raise Damaged(f"it is no {kind} in UTF-8") from error


# --- tables


def _of_csv(text: str) -> Walk:
    rows = csv.reader(io.StringIO(text), strict=True)
    head: list[str] = []
    for row in rows:
        head = head or row
        for place, cell in enumerate(row):
            column = head[place] if place < len(head) else f"column {place + 1}"
            yield Piece(f"line {rows.line_num}, {column}", cell)
        yield Piece(f"line {rows.line_num}", "end of the line", False)


def _of_json(value: Any, place: str = "", key: str = "") -> Walk:
    """Every value, by the path to it."""
    yield Piece(place, f"{type(value).__name__} {key}", False)
    if isinstance(value, dict | list):
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _of_json(inner, f"{place}.{name}".strip("."), str(name))
    else:
        yield Piece(place, value if isinstance(value, str) else json.dumps(value))


# --- HTML and Word


def _of_html(content: bytes, _: Document) -> Walk:
    text = content.decode("utf-8")
    page = lxml.html.document_fromstring(text)

    def place_of(node: Any, place: str) -> str:
        if node.tag in ("style", "script", "title", "body"):
            return "the head of the page" if node.tag == "body" else f"<{node.tag}>"
        return " ".join(node.text_content().split()) if node.tag in HEADINGS else place

    yield Piece("the head of the page", page.getroottree().docinfo.doctype, False)
    seen = set[str]()
    for one in ONCE.finditer(text):
        if one[1].lower() in seen:
            yield Piece("the head of the page", one[0], False)
        seen.add(one[1].lower())
    yield from _walk(page, "the head of the page", place_of)


def _of_docx(content: bytes, _: Document) -> Walk:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = sorted((one.filename, archive.read(one)) for one in archive.infolist())
    for name, inside in members:
        yield Piece(name, name, False)
        if not name.endswith((".xml", ".rels")):
            yield Piece(name, f"SHA-256 {digest(inside)}", False)
            continue
        first = {"word/document.xml": "the first page", "word/footer1.xml": "the footer"}
        root = lxml.etree.fromstring(inside, lxml.etree.XMLParser(resolve_entities=False))
        yield from _walk(root, first.get(name, name), _place_in_word)


def _place_in_word(node: Any, place: str) -> str:
    """What stands below a heading, or a property of the file."""
    parent = node.getparent()
    if parent is not None and parent.tag.endswith("}coreProperties"):
        return f"property {lxml.etree.QName(node).localname}"
    styled = node.tag == qn("w:p") and node.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") is not None
    return (heading_of_word(parse_xml(lxml.etree.tostring(node))) if styled else "") or place


def _walk(root: Any, place: str, place_of: Place) -> Walk:
    """Elements, attributes and texts, in their order."""
    for event, node in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        words = node.tail if event != "start" else node.text
        if event == "start":
            place = place_of(node, place)
            name = lxml.etree.QName(node).localname
            yield Piece(place, f"<{name}>", False)
            for key, value in node.items():
                yield _attribute(place, node, name, key.rpartition("}")[2], value)
        elif event == "end":
            yield Piece(place, f"</{lxml.etree.QName(node).localname}>", False)
        else:
            yield Piece(place, f"<!-- {node.text} -->", False)
        if words and words.strip() and not (event == "end" and node is root):
            yield Piece(place, words)


def _attribute(place: str, node: Any, tag: str, name: str, value: str) -> Piece:
    if name in STATED or node.tag in TABLE_TEXTS:
        named = node.get("name") or node.get("property") if name == "content" else ""
        return Piece(f"metadata {named}" if named else f"{name} of <{tag}>", value)
    leads = name in OPENS or (node.tag == qn("w:hyperlink") and value.startswith("entry"))
    return Piece(place, name if leads else f'{name}="{value}"', False)


# --- PDF


def _of_pdf(content: bytes, document: Document) -> Walk:
    for part in document.parts:
        yield from (Piece(part.place, line) for line in part.text.splitlines() if line.strip())
    reader = pypdf.PdfReader(io.BytesIO(content))
    for name, value in (reader.metadata or {}).items():
        yield Piece(f"property {name}", str(value))
    yield from _bookmarks(reader, reader.outline)
    pages = {one.indirect_reference: f"page {n}" for n, one in enumerate(reader.pages, 1)}
    for page in reader.pages:
        for one in page.annotations or ():
            yield _annotation(pages[page.indirect_reference], one.get_object(), pages)
    for name, versions in reader.attachments.items():
        yield from (Piece(f"attachment {name}", digest(one), False) for one in versions)
    yield from _catalog(content)


def _catalog(content: bytes) -> Walk:
    """What a PDF tells programs, and those who hear it."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        yield Piece("the whole file", " ".join(sorted(pdf.Root.keys())), False)
        yield Piece("language", str(pdf.Root.get("/Lang", "")))
        if "/Metadata" in pdf.Root:
            told = pdf.Root.Metadata.read_bytes().decode("utf-8")
            yield Piece("metadata (XMP)", OTHER_IDS.sub("", told))
        for one in pdf.objects:
            if isinstance(one, pikepdf.Dictionary):
                kinds = [name for name in SAID if name in one]
                yield from (Piece("text alternative", str(one[name])) for name in kinds)


def _bookmarks(reader: pypdf.PdfReader, outline: Any) -> Walk:
    for one in outline:
        if isinstance(one, list):
            yield from _bookmarks(reader, one)
        else:
            page = reader.get_destination_page_number(one)
            yield Piece("bookmarks", f"{one.title}, page {-1 if page is None else page + 1}")


def _annotation(place: str, told: Any, pages: Mapping[Any, str]) -> Piece:
    """A link or another addition to a page: where it leads, and what it says."""
    action = told.get("/A", {})
    target = told["/Dest"] if "/Dest" in told else action.get("/URI", action.get("/S", ""))
    if isinstance(target, list):
        target = pages.get(target[0], "nowhere")
    leads = "" if target.startswith("entry-") else f" {target}"
    return Piece(place, f"{told.get('/Subtype')}{leads}: {told.get('/Contents', '')}", False)


def drawn(content: bytes) -> list[str]:
    """What each page of a PDF draws, as a digest: its size, its content, pictures and fonts."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [digest(b"".join(_drawn(page.obj))) for page in pdf.pages]


def _drawn(page: Any) -> Iterator[bytes]:
    for name in ("/MediaBox", "/CropBox"):
        yield " ".join(f"{float(one):.2f}" for one in page.get(name, ())).encode()
    turned, enlarged = page.get("/Rotate", 0), page.get("/UserUnit", 1)
    yield f"turned {int(turned) % 360}, enlarged {float(enlarged):.2f}".encode()
    seen = set[tuple[int, int]]()
    for name in ("/Contents", "/Resources"):
        yield from _streams(page.get(name), seen)


def _streams(one: Any, seen: set[tuple[int, int]]) -> Iterator[bytes]:
    """The content of all that an object holds."""
    if not isinstance(one, HOLDS):  # how large or dense something is drawn, and the like
        yield (f"{float(one):.4f}" if isinstance(one, int | Decimal) else str(one)).encode()
        return
    if one.is_indirect and one.objgen in seen:
        return
    seen.add(one.objgen)
    if isinstance(one, pikepdf.Stream):
        is_image = one.get("/Subtype") == "/Image"
        yield one.read_raw_bytes() if is_image else one.read_bytes()
        one = one.stream_dict
    if isinstance(one, pikepdf.Dictionary):
        for name in sorted({*one.keys()} - PACKED):
            yield name.encode()
            yield from _streams(one[name], seen)
    elif isinstance(one, pikepdf.Array):
        for inner in one:
            yield from _streams(inner, seen)


OF_DOCUMENTS: dict[str, Callable[[bytes, Document], Walk]] = {
    "html": _of_html,
    "docx": _of_docx,
    "pdf": _of_pdf,
}
