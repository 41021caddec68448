"""The nbconvert exporters, registered as entry points: `jupyter nbconvert --to brief_pdf`."""

from __future__ import annotations

from typing import Any

from nbconvert.exporters import Exporter
from nbformat import NotebookNode

from civicbrief.export.blocks import AnyBlock, read_blocks


class NoBrief(ValueError):
    """The notebook displays no brief: it was not run, or is another one."""


class BlockExporter(Exporter):
    """Reads the blocks of an executed notebook and nothing else."""

    def from_notebook_node(
        self, nb: NotebookNode, resources: Any = None, **kw: Any
    ) -> tuple[Any, Any]:
        notebook, resources = super().from_notebook_node(nb, resources, **kw)
        blocks = read_blocks(notebook)
        if not blocks or blocks[0]["kind"] != "front":
            raise NoBrief("This notebook displays no brief: run 3-brief and export that.")
        return self.render(blocks), resources

    def render(self, blocks: list[AnyBlock]) -> str | bytes:
        raise NotImplementedError


class BriefHTML(BlockExporter):
    """One self-contained HTML file."""

    file_extension = ".html"
    output_mimetype = "text/html"

    def render(self, blocks: list[AnyBlock]) -> str:
        from civicbrief.export import html

        return html.render(blocks)


class BriefPDF(BlockExporter):
    """PDF/UA-1 and PDF/A-3a, by Typst."""

    file_extension = ".pdf"
    output_mimetype = "application/pdf"

    def render(self, blocks: list[AnyBlock]) -> bytes:
        from civicbrief.export import pdf

        return pdf.render(blocks)


class BriefDOCX(BlockExporter):
    """A Word file for editing, by python-docx."""

    file_extension = ".docx"
    output_mimetype = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def render(self, blocks: list[AnyBlock]) -> bytes:
        from civicbrief.export.docx import document

        return document.render(blocks)
