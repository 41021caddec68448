"""The Typst compiler, and an SVG as pixels."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import typst

from civicbrief.style.theme import House, house

PICTURE = Path(__file__).with_name("picture.typ")


DPI = 300


def png(svg: str, clear: bool = False) -> bytes:
    """A drawing as pixels, on white or `clear`, with the brief's fonts: equal bytes everywhere."""
    return _png(svg, clear, house())


@cache
def _png(svg: str, clear: bool, worn: House) -> bytes:
    inputs = {"svg": svg} | ({"clear": "yes"} if clear else {})
    made = compiler(PICTURE, worn).compile(format="png", ppi=DPI, sys_inputs=inputs)
    assert isinstance(made, bytes)
    return made


@cache
def compiler(template: Path, worn: House) -> typst.Compiler:
    """One compiler for all briefs: the first compilation costs most of the time."""
    # Without Typst's own fonts and the system's, nothing can stand in for a missing glyph.
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=worn.folders()
    )
    return typst.Compiler(str(template), root=str(template.parent), font_paths=fonts)
