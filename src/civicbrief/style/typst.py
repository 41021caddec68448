"""The Typst compiler, and an SVG as pixels."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import typst

from civicbrief.style.theme import DEFAULT, Theme

PICTURE = Path(__file__).with_name("picture.typ")
DPI = 300


@cache
def png(svg: str, theme: Theme = DEFAULT, clear: bool = False) -> bytes:
    """A drawing as pixels, on white or `clear`, with the theme's fonts: equal bytes everywhere."""
    inputs = {"svg": svg} | ({"clear": "yes"} if clear else {})
    made = compiler(PICTURE, theme).compile(format="png", ppi=DPI, sys_inputs=inputs)
    assert isinstance(made, bytes)
    return made


@cache
def compiler(template: Path, theme: Theme) -> typst.Compiler:
    """One compiler for all briefs: the first compilation costs most of the time."""
    # Without Typst's own fonts and the system's, nothing can stand in for a missing glyph.
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=theme.folders()
    )
    return typst.Compiler(str(template), root=str(template.parent), font_paths=fonts)
