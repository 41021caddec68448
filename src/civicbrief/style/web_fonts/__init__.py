"""The fonts of pages: the parts of PT Serif and PT Sans that the three languages need.

They lie here as WOFF2, so that no build has to cut them. Run
`python -m civicbrief.style.web_fonts` after the locked fonts or fonttools have changed.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path

from civicbrief.style.brand.font_files import CHARACTERS
from civicbrief.style.theme import DEFAULT, SANS, SERIF

FOLDER = Path(__file__).parent
# The licence of the fonts reserves their names, so their parts have others.
FONTS = {"Brief Serif": SERIF, "Brief Sans": SANS}
NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14)  # that a font keeps: 13 and 14 are its licence


def file_of(family: str, weight: int) -> Path:
    """Where the part of a font lies."""
    return FOLDER / f"{family.replace(' ', '-').lower()}-{weight}.woff2"


@cache
def font(family: str, weight: int) -> bytes:
    """The part of a font that the three languages need, as WOFF2."""
    return file_of(family, weight).read_bytes()


def cut(family: str, weight: int) -> bytes:
    """The same, made anew from the installed font: equal bytes at every run."""
    from fontTools import subset

    options = subset.Options(flavor="woff2", hinting=False, recalc_timestamp=False)
    font = subset.load_font(str(DEFAULT.face(FONTS[family], weight)), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=CHARACTERS)
    names = font["name"]
    del font["name"]  # searched for in each rule of kerning, else
    cutter.subset(font)
    names.names = [one for one in names.names if one.nameID in NAMES and one.langID == 0x409]
    font["name"] = names
    full = f"{family} {'Bold' if weight == 700 else 'Regular'}"
    for record in names.names:
        own = {1: family, 3: full, 4: full, 6: full.replace(" ", "")}
        if record.nameID in own:
            record.string = own[record.nameID]
    buffer = BytesIO()
    subset.save_font(font, buffer, options)
    return buffer.getvalue()
