"""The brief as a PDF for print and archive: PDF/A-3a and PDF/UA-1, set by Typst.

The template receives the blocks as data (`sys_inputs`), never as markup, so that no text can act
as a command. Only the fonts of the theme are used. A character that they lack stops the build,
as both standards forbid missing glyphs. Clock and network are not used: the same blocks give the
same bytes.
"""

from __future__ import annotations

import json
from pathlib import Path

import typst

from civicbrief.export.blocks import AnyBlock
from civicbrief.export.outline import front_of, in_sections, in_use, placed
from civicbrief.export.paper.layout import laid_out
from civicbrief.style.symbols import SHAPES, drawing
from civicbrief.style.theme import Theme, theme_of
from civicbrief.style.typst import compiler
from civicbrief.text.runs import SPEAKERS, without_kinds

TEMPLATE = Path(__file__).parent / "templates" / "brief.typ"
STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-3a"]


def render(blocks: list[AnyBlock]) -> bytes:
    """The PDF of one brief. Raises RuntimeError if Typst fails or warns."""
    theme = theme_of(front_of(blocks).get("brand"))
    try:
        pdf, warnings = compiler(TEMPLATE, theme).compile_with_warnings(
            format="pdf", sys_inputs=_inputs(blocks, theme), pdf_standards=STANDARDS
        )
    except typst.TypstError as error:
        raise RuntimeError(_message(error)) from error
    if warnings:
        raise RuntimeError("\n".join(_message(warning) for warning in warnings))
    assert isinstance(pdf, bytes)
    return pdf


def picture(blocks: list[AnyBlock]) -> bytes:
    """Page 1 as PNG: the preview of a link to the brief."""
    opening, _ = placed(blocks)
    theme = theme_of(front_of(blocks).get("brand"))
    inputs = _inputs(opening, theme)
    pages = compiler(TEMPLATE, theme).compile(format="png", ppi=110, sys_inputs=inputs)
    first = pages[0] if isinstance(pages, list) else pages
    assert isinstance(first, bytes)
    return first


def _inputs(blocks: list[AnyBlock], theme: Theme) -> dict[str, str]:
    doc, colours = in_sections(in_use(without_kinds(blocks))), theme.light
    look = {
        "colours": dict(colours),
        "text": theme.text,
        "serif": theme.headings,
        "sans": theme.sans,
        "link": theme.link,
        "marks": {
            tone: {name: drawing(name, colours[tone], colours["paper"]) for name in SHAPES}
            for tone in ("ink", "blue")
        },
        "speakers": SPEAKERS,
    }
    # One input: Typst's cache would take several in another order for others.
    inputs = {"doc": laid_out(doc, theme), "look": look}
    return {"inputs": json.dumps(inputs, ensure_ascii=False)}


def _message(fault: typst.TypstError | typst.TypstWarning) -> str:
    """The message of Typst with its place in the template and its hints."""
    return f"PDF: {fault.diagnostic.strip() or fault.message}"
