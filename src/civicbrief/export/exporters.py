"""The nbconvert exporters, registered as entry points: `jupyter nbconvert --to brief_pdf`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from nbconvert.exporters import Exporter
from nbformat import NotebookNode

from civicbrief.core.faults import Fault, InputError
from civicbrief.export import html, pdf, unprinted
from civicbrief.export.blocks import AnyBlock
from civicbrief.export.docx import document
from civicbrief.export.reading import (
    NOTEBOOK,
    first_line,
    own_cells,
    own_notices,
    read_blocks,
)

SKIPPED = "skip-execution"  # the tag of a cell that nbclient leaves out


class NoBrief(InputError, SystemExit):
    """The notebook displays no brief, or no whole one: no file is made of it.

    nbconvert would show a traceback; where nobody catches this, Python prints its lines alone.
    """

    def __init__(self, faults: list[Fault]):
        super().__init__(faults)
        self.code = str(self)


def unfinished(notebook: Any) -> Iterator[Fault]:
    """The cells of a notebook that failed or, where others ran, did not."""
    cells = [
        (number, cell)
        for number, cell in enumerate(own_cells(notebook), 1)
        if cell.cell_type == "code" and cell.source.strip()
    ]
    ran = any(cell.execution_count for _, cell in cells)
    for number, cell in cells:
        place, remedy = f"cell {number} ({first_line(cell)})", "Run all cells, and export then."
        failed = [one for one in cell.outputs if one.output_type == "error"]
        for error in failed:
            problem = f"{place} stopped with {error.ename}: {error.evalue}"
            yield Fault(f"{NOTEBOOK}.ipynb", problem, f"Correct it. {remedy}")
        skipped = SKIPPED in cell.metadata.get("tags", ())
        if ran and not (failed or cell.execution_count or skipped):
            yield Fault(f"{NOTEBOOK}.ipynb", f"{place} has not run", remedy)


class BlockExporter(Exporter):
    """Exports the blocks of an executed notebook and nothing else."""

    render: ClassVar[staticmethod[[list[AnyBlock]], str | bytes]]

    def from_notebook_node(
        self, nb: NotebookNode, resources: Any = None, **kw: Any
    ) -> tuple[Any, Any]:
        notebook, resources = super().from_notebook_node(nb, resources, **kw)
        for fault in unprinted.lost(notebook).values():
            self.log.warning("notice: %s", fault)
        made = self.document(notebook)
        for fault in own_notices(read_blocks(notebook)):
            self.log.warning("notice: %s", fault)
        return made, resources

    @classmethod
    def document(cls, notebook: NotebookNode) -> str | bytes:
        """The document of an executed notebook. Raises NoBrief."""
        if faults := [*unfinished(notebook)]:
            raise NoBrief(faults)
        try:
            blocks = read_blocks(notebook)
        except InputError as error:
            raise NoBrief(error.faults) from None
        if not blocks or blocks[0]["kind"] != "front":
            problem, remedy = "it displays no brief", f"Run {NOTEBOOK} and export that."
            raise NoBrief([Fault("the notebook", problem, remedy)])
        return cls.render(blocks)


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
