"""What Word has and python-docx lacks: fields, internal links, languages, reproducible bytes."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI
from docx.opc.pkgwriter import _ContentTypesItem
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from civicbrief.export.blocks import Text
from civicbrief.text.runs import plain

WIDTH = 170.0  # mm between the margins of an A4 page
MARK = 2.6  # mm, width of a mark
LETTER = 1.6  # mm, width of a letter, on average
GAP = 7.0  # mm, between columns that are as wide as their lines
LONGEST_NAME = 40  # of a bookmark
BREAKS = {"\t": "<w:tab/>", "\n": "<w:br/>"}
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


def element(text: str) -> Any:
    """An element of Word's own vocabulary."""
    return parse_xml(re.sub(r"^<([\w:]+)", rf"<\1 {nsdecls('w')}", text))


def style_id(name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in name.split())


def add_paragraph(document: Document, style: str) -> Paragraph:
    """A paragraph at the end, without python-docx's slow search for its place and its style."""
    made = element(f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr></w:p>')
    document.element.body[-1].addprevious(made)  # the last one has the page's settings
    return Paragraph(made, document._body)


def add_run(paragraph: Paragraph, text: str, style: str | None = None) -> Run:
    """A run at the end, made whole: python-docx searches a place for each of its elements."""
    styled = f'<w:rPr><w:rStyle w:val="{style_id(style)}"/></w:rPr>' if style else ""
    letters = "".join(map(_letters, re.split(r"([\t\n])", text)))
    made = element(f"<w:r>{styled}{letters}</w:r>")
    paragraph._p.append(made)
    return Run(made, paragraph)


def _letters(text: str) -> str:
    if text in BREAKS:
        return BREAKS[text]
    space = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<w:t{space}>{escape(text)}</w:t>" if text else ""


def keep_with_next(paragraph: Any) -> None:
    """Keep a paragraph, which has a style, on the page of the next one."""
    paragraph.pPr.insert(1, element("<w:keepNext/>"))


def add_field(paragraph: Paragraph, code: str, shown: str, style: str | None = None) -> None:
    """A field that Word computes; `shown` stands until it does."""
    part = '<w:fldChar w:fldCharType="{}"/>'
    instruction = f'<w:instrText xml:space="preserve"> {code} </w:instrText>'
    for inner in (part.format("begin"), instruction, part.format("separate")):
        add_run(paragraph, "", style)._r.append(element(inner))
    add_run(paragraph, shown, style)
    add_run(paragraph, "", style)._r.append(element(part.format("end")))


def add_link(paragraph: Paragraph, target: str, text: str, style: str, tip: str = "") -> Run:
    """A link to a bookmark of the document, or to an address."""
    link = OxmlElement("w:hyperlink")
    if target.startswith(("http://", "https://", "mailto:")):
        link.set(qn("r:id"), paragraph.part.relate_to(target, RT.HYPERLINK, is_external=True))
    else:
        link.set(qn("w:anchor"), target)
    if tip:
        link.set(qn("w:tooltip"), tip)
    run = add_run(paragraph, text, style)
    link.append(run._r)
    paragraph._p.append(link)
    return run


def bookmark_name(kind: str, place: int, name: str) -> str:
    """Unique by its place, readable by the name of what it marks."""
    return re.sub(r"\W", "_", f"{kind}{place}_{name}")[:LONGEST_NAME]


def add_bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Mark the whole paragraph. `number` is unique in the document."""
    begin = element(f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>')
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, begin)
    paragraph._p.append(element(f'<w:bookmarkEnd w:id="{number}"/>'))


def set_language(run: Run, tag: str) -> None:
    run._r.get_or_add_rPr().append(element(f'<w:lang w:val="{tag}"/>'))


def add_picture(
    paragraph: Paragraph,
    content: bytes,
    width: float | None = None,
    height: float | None = None,
    title: str = "",
    alt: str = "",
) -> None:
    """A picture, sized in mm; without a text alternative it is marked as decorative."""
    size = (None if side is None else Mm(side) for side in (width, height))
    shape = paragraph.add_run().add_picture(io.BytesIO(content), *size)
    for side in "TBLR":  # some programs show a gap if these are missing
        shape._inline.set(f"dist{side}", "0")
    about = shape._inline.docPr
    if alt:
        about.set("title", title)
        about.set("descr", alt)
        return
    about.append(
        parse_xml(
            f'<a:extLst xmlns:a="{DRAWING}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
            f'<adec:decorative xmlns:adec="{DECORATIVE}" val="1"/></a:ext></a:extLst>'
        )
    )


def begin_list(document: Document) -> int:
    """A numbering that begins at 1."""
    root = document.part.numbering_part.element
    number = len(root.num_lst) + 1
    root.append(
        element(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    return number


def number_by(paragraph: Paragraph, number: int) -> None:
    numbers = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_ilvl().val = 0
    numbers.get_or_add_numId().val = number


def packed(document: Document) -> bytes:
    """The file without the clock's time and the system's name in its archive."""
    package, out = document.part.package, io.BytesIO()
    parts = tuple(package.iter_parts())
    # python-docx would pack each part with the clock's time, so that all had to be packed again.
    files = [(CONTENT_TYPES_URI, _ContentTypesItem.from_parts(parts).blob)]  # type: ignore[no-untyped-call]
    files.append((PACKAGE_URI.rels_uri, package.rels.xml))
    for part in parts:
        files.append((part.partname, part.blob))
        if len(part.rels):
            files.append((part.partname.rels_uri, part.rels.xml))
    with zipfile.ZipFile(out, "w") as archive:
        for place, content in files:
            entry = zipfile.ZipInfo(place.membername, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # as if on Unix, on every system
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def add_table(
    document: Document, title: str, rows: Sequence[Sequence[Text]], narrow: bool = False
) -> Iterator[list[Paragraph]]:
    """Add an empty table for these rows, the first one its head; yield the paragraphs of each.

    It is as wide as the page or, where `narrow`, no wider than its longest lines.
    """
    table = document.add_table(len(rows), len(rows[0]), "Brief Table")
    table.autofit = False
    _name(table, title)
    widths = [Mm(width) for width in (_lines(rows) if narrow else None) or _widths(rows)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    # By elements: python-docx would look through the whole table for each cell.
    for place, row in enumerate(table._tbl.tr_lst):
        properties = row.get_or_add_trPr()
        properties.append(element("<w:cantSplit/>"))
        if place == 0:  # repeated on every page
            properties.append(element("<w:tblHeader/>"))
        cells = []
        for cell, width in zip(row.tc_lst, widths, strict=True):
            cell.width = width
            cells.append(Paragraph(cell.p_lst[0], _Cell(cell, table)))
            if place in (1, len(rows) - 2):  # no row alone at an end of a page
                cells[-1].paragraph_format.keep_with_next = True
        yield cells


def _name(table: Table, title: str) -> None:
    """Give a table a name for screen readers, and mark its first row and column as heads."""
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        properties.remove(look)
    heads = 'w:firstRow="1" w:firstColumn="1" w:noHBand="1" w:noVBand="1"'
    properties.append(element(f"<w:tblLook {heads}/>"))
    properties.append(element(f"<w:tblCaption w:val={quoteattr(title)}/>"))


def _lines(rows: Sequence[Sequence[Text]]) -> list[float] | None:
    """Widths of columns in mm in which no line breaks; None where they exceed the page."""
    columns = zip(*rows, strict=True)
    found = [max(len(plain(cell)) for cell in column) * LETTER + GAP for column in columns]
    return found if sum(found) <= WIDTH else None


def _widths(rows: Sequence[Sequence[Text]]) -> list[float]:
    """Widths of columns in mm: a column of marks or short words takes what it needs, the others
    share the rest by a power of their longest text, so that short ones need not break."""
    fixed: dict[int, float] = {}
    shares: dict[int, float] = {}
    for place, column in enumerate(zip(*rows, strict=True)):
        marks = [
            run["t"] for cell in column for run in cell if isinstance(run, dict) and "m" in run
        ]
        longest = max(len(plain(cell)) for cell in column[1:])
        if marks:
            fixed[place] = max(map(len, marks)) * LETTER + MARK + 4
        elif longest < 4:
            fixed[place] = len(plain(column[0])) * LETTER + 4
        else:
            shares[place] = longest**0.5
    left = max(WIDTH - sum(fixed.values()), WIDTH / 4) / sum(shares.values())
    return [fixed.get(place, shares.get(place, 0) * left) for place in range(len(rows[0]))]
