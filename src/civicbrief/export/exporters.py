"""The nbconvert exporters, registered as entry points: `jupyter nbconvert --to brief_pdf`."""

from __future__ import annotations

from typing import Any, ClassVar

from nbconvert.exporters import Exporter
from nbformat import NotebookNode

from civicbrief.export import html, pdf, unprinted
from civicbrief.export.blocks import AnyBlock
from civicbrief.export.docx import document
from civicbrief.export.reading import read_blocks


class NoBrief(ValueError):
    """The notebook displays no brief: it was not run, or it is another notebook."""


class BlockExporter(Exporter):
    """Exports the blocks of an executed notebook and nothing else."""

    render: ClassVar[staticmethod[[list[AnyBlock]], str | bytes]]

    def from_notebook_node(
        self, nb: NotebookNode, resources: Any = None, **kw: Any
    ) -> tuple[Any, Any]:
        notebook, resources = super().from_notebook_node(nb, resources, **kw)
        blocks = read_blocks(notebook)
        if not blocks or blocks[0]["kind"] != "front":
            raise NoBrief("This notebook displays no brief: run 3-brief and export that.")
        for fault in unprinted.lost(notebook).values():
            self.log.warning("notice: %s", fault)
        return self.render(blocks), resources


class BriefHTML(BlockExporter):
    """One self-contained HTML file."""

    file_extension = ".html"
    output_mimetype = "text/html"
    render = staticmethod(html.render)


class BriefPDF(BlockExporter):
    """PDF/UA-1 and PDF/A-3a, by Typst."""

    file_extension = ".pdf"
    output_mimetype = "application/pdf"
    render = staticmethod(pdf.render)


class BriefDOCX(BlockExporter):
    """A Word file for editing, by python-docx."""

    file_extension = ".docx"
    output_mimetype = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    render = staticmethod(document.render)
