"""The Typst compiler, and SVG to PNG."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import typst

from civicbrief.style.theme import DEFAULT, Theme

PICTURE = Path(__file__).with_name("picture.typ")
DPI = 300


@cache
def png(svg: str, theme: Theme = DEFAULT, clear: bool = False) -> bytes:
    """A drawing as PNG, on white or transparent (`clear`): equal bytes on every machine."""
    inputs = {"svg": svg} | ({"clear": "yes"} if clear else {})
    pixels = compiler(PICTURE, theme).compile(format="png", ppi=DPI, sys_inputs=inputs)
    assert isinstance(pixels, bytes)
    return pixels


@cache
def compiler(template: Path, theme: Theme) -> typst.Compiler:
    """One compiler for all briefs: the first compilation costs most of the time."""
    # Without Typst's fonts and the system's, no other font can replace a missing glyph.
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=theme.folders()
    )
    return typst.Compiler(str(template), root=str(template.parent), font_paths=fonts)
