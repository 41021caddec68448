"""A table of the Word file: widths of its columns, its head, its name for those who hear it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table
from docx.text.paragraph import Paragraph

from civicbrief.export.docx.styles import WIDTH
from civicbrief.text.runs import plain

if TYPE_CHECKING:
    from civicbrief.text.runs import Run

MARK = 2.6  # mm, width of a mark
LETTER = 1.6  # mm, width of a letter, on average


def add_table(
    document: Document, title: str, rows: Sequence[Sequence[Sequence[Run]]]
) -> Iterator[list[Paragraph]]:
    """An empty table for these rows, the first of them its head; each row as its paragraphs."""
    table = document.add_table(len(rows), len(rows[0]), "Brief Table")
    table.autofit = False
    _name(table, title)
    widths = [Mm(width) for width in _widths(rows)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for place, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if place == 0:  # said again on every page
            properties.append(OxmlElement("w:tblHeader"))
        cells = []
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
            cells.append(cell.paragraphs[0])
            if place in (1, len(rows) - 2):  # no row alone at an end of a page
                cells[-1].paragraph_format.keep_with_next = True
        yield cells


def _name(table: Table, title: str) -> None:
    """Name a table for those who hear it, and say which of its rows and columns are heads."""
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        properties.remove(look)
    look = OxmlElement("w:tblLook")
    for name, value in (
        ("firstRow", "1"),
        ("firstColumn", "1"),
        ("noHBand", "1"),
        ("noVBand", "1"),
    ):
        look.set(qn(f"w:{name}"), value)
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), title)
    properties.extend((look, caption))


def _widths(rows: Sequence[Sequence[Sequence[Run]]]) -> list[float]:
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
    left = (WIDTH - sum(fixed.values())) / sum(shares.values())
    return [fixed.get(place, shares.get(place, 0) * left) for place in range(len(rows[0]))]
