"""Texts inside files of other programmes: Word and PDF files, workbooks, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from civicbrief.tools.residue.texts import NAME, PANEL, Piece, of_page, of_text

BOOK = ("title", "creator", "subject", "description", "keywords", "category")
_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_RUN = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_SAID = (" descr", " title", " target", " name")  # attributes of a Word file that hold words
_NAMED = {  # where a PDF keeps words beside its pages
    "/Alt": "alternative",
    "/ActualText": "text",
    "/Title": "outline",
    "/URI": "link",
    "/Contents": "note",
    "/TU": "note",
    "/E": "text",
    "/T": "title",
    "/Desc": "attachment",
}


def of_word(path: Path, name: str) -> Iterator[Piece]:
    """Paragraphs, alternatives of pictures and properties of a Word file."""
    with ZipFile(path) as parts:
        for part in sorted(parts.namelist()):
            if not part.endswith((".xml", ".rels")) or part.startswith(("word/theme", "word/sty")):
                continue
            written = parts.read(part).decode("utf-8", errors="replace")
            if part.startswith("docProps/"):
                for piece in of_page(written, name):
                    yield piece._replace(row=None, column=f"metadata {part}", where=NAME)
                continue
            for paragraph in _PARAGRAPH.findall(written):
                yield Piece(name, unescape("".join(_RUN.findall(paragraph))), None, part)
            for piece in of_page(written, name):
                if (piece.column or "").endswith(_SAID):
                    yield piece._replace(row=None, column=f"{part} {piece.column}")


def of_workbook(path: Path, name: str) -> Iterator[Piece]:
    """Cells, names of sheets and properties of a workbook."""
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        for key in BOOK:
            said = getattr(book.properties, key, None)
            yield Piece(name, str(said or ""), None, f"metadata {key}", NAME)
        for sheet in book.worksheets:
            yield Piece(name, sheet.title, None, "name of a sheet", NAME)
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        yield Piece(name, str(cell.value), None, f"{sheet.title}!{cell.coordinate}")
    finally:
        book.close()


def of_picture(path: Path, name: str) -> Iterator[Piece]:
    """What a picture says of itself; what it shows is not read."""
    from PIL import Image

    with Image.open(path) as image:
        image.load()
        said: dict[Any, Any] = {**image.info, **image.getexif()}
    for key, value in said.items():
        text = value.decode("utf-8", errors="replace") if isinstance(value, bytes) else str(value)
        yield Piece(name, text, None, f"metadata {key}", NAME)


def of_pdf(path: Path, name: str) -> Iterator[Piece]:
    """Properties, outline, alternatives, links and attachments of a PDF.

    What its pages show is that of the blocks of its notebook, which are read on their own.
    Raises ValueError for a broken file, or where pikepdf is not installed.
    """
    try:
        import pikepdf
    except ModuleNotFoundError:
        raise ValueError("pikepdf is not installed") from None
    try:
        with pikepdf.open(path) as document:
            with document.open_metadata(set_pikepdf_as_editor=False) as metadata:
                for key, value in (*document.docinfo.items(), *metadata.items()):
                    plain = key.rpartition("}")[2].lstrip("/")
                    yield Piece(name, str(value), None, f"metadata {plain}", NAME)
            for attached, file in document.attachments.items():
                yield Piece(name, attached, None, "attachment")
                if attached.endswith((".csv", ".json", ".txt")) and attached not in PANEL:
                    text = file.get_file().read_bytes().decode("utf-8", errors="replace")
                    for piece in of_text(text, attached):
                        place = ":".join(str(p) for p in (attached, piece.row, piece.column) if p)
                        yield Piece(name, piece.text, None, place)
            for thing in document.objects:
                if isinstance(thing, pikepdf.Dictionary):
                    yield from _said(thing, name)
    except pikepdf.PdfError as error:
        raise ValueError(str(error)) from None


def _said(thing: Any, name: str) -> Iterator[Piece]:
    import pikepdf

    for key, place in _NAMED.items():
        value = thing.get(key)
        if isinstance(value, pikepdf.String):
            yield Piece(name, str(value), None, place)
    action = thing.get("/A")
    if isinstance(action, pikepdf.Dictionary) and not action.is_indirect:
        yield from _said(action, name)


READERS = {
    ".docx": of_word,
    ".xlsx": of_workbook,
    ".xlsm": of_workbook,
    ".pdf": of_pdf,
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"), of_picture),
}
