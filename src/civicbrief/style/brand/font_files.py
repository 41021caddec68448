"""Font files of a brand: licence bits, letters, and the subset that a brief contains."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

LARGEST = 8_000_000  # bytes of a font file
LARGEST_IN_PAGE = 112_000  # bytes of all faces: the default ones have 104,000
KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
ALPHABETS = {
    "Kazakh": KAZAKH,
    "Cyrillic": "".join(map(chr, range(0x410, 0x450))) + "Ёё",
    "Latin": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "digits and marks": "0123456789.,:;!?()[]«»“”’–%№+-/\N{NO-BREAK SPACE}",
}
# Typst reads these words at the end of a family's name as a style of another family.
STYLE_WORD = re.compile(
    r"(?i)(?:^|[ _-])(?:extra|ext?|x|semi?|sm|demi?|ultra)?[ _-]?(?:normal|italic|oblique"
    r"|slanted|thin|th|hairline|light|lt|regular|medium|med|md|bold|bd|demi|black|blk|bk|heavy|narrow"
    r"|condensed|cond|cn|cd|compressed|expanded|exp)$"
)
CHARACTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),  # Latin-1 and Latin Extended-A
    *(0x218, 0x219, 0x21A, 0x21B, 0x2BC),  # Romanian letters, the letter apostrophe
    *range(0x400, 0x530),  # Cyrillic, with Kazakh letters
    *range(0x2010, 0x205F),  # dashes, quotation marks, per mille
    *(0x20AC, 0x20B8, 0x2116, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265),
)


class Face:
    """A font file of a brand. Raises ValueError, with the reason, if it cannot be read as one."""

    def __init__(self, path: Path):
        from fontTools.ttLib import TTFont, TTLibError

        if (size := path.stat().st_size) > LARGEST:
            raise ValueError(f"the file has {size:,} bytes, at most {LARGEST:,} are read")
        try:
            self.font: Any = TTFont(path, lazy=False, recalcTimestamp=False)
            self.letters = frozenset(self.font.getBestCmap() or ())
            self.weight = int(self.font["OS/2"].usWeightClass)
            self.italic = bool(self.font["OS/2"].fsSelection & 1)
            self.rights = int(self.font["OS/2"].fsType)
        except (TTLibError, KeyError, ValueError, AssertionError, OSError, EOFError) as error:
            raise ValueError("it is not a readable TrueType or OpenType font") from error
        except Exception as error:  # a broken table can raise anything
            raise ValueError("a table of the font is broken") from error
        if self.font.flavor:
            raise ValueError(f"it is packed as {self.font.flavor}: a TTF or OTF file is needed")

    def problems(self) -> Iterator[str]:
        if "fvar" in self.font:
            yield "it is a variable font: a file of one weight is needed"
        for bit, meaning in (
            (0x002, "forbids embedding"),
            (0x004, "allows print and preview only, but a Word file can be edited"),
            (0x100, "forbids embedding a subset of its letters"),
            (0x200, "allows bitmaps of its letters only"),
        ):
            if self.rights & bit and not (bit in (2, 4) and self.rights & 8):
                yield f"its licence bits (fsType {self.rights:#06x}): it {meaning}"
        for name, letters in ALPHABETS.items():
            lacking = [letter for letter in letters if ord(letter) not in self.letters]
            if lacking:
                shown = " ".join(lacking[:20]) + (" …" if len(lacking) > 20 else "")
                yield f"it lacks {len(lacking)} of {len(letters)} {name} letters: {shown}"

    def cut(self, family: str, weight: int, style: str) -> bytes:
        """The subset for our languages, with family, weight and style as given: equal bytes."""
        from fontTools import subset

        logging.getLogger("fontTools.subset").setLevel(logging.ERROR)  # it lists dropped tables
        font, bold, italic = self.font, weight >= 700, style != "normal"
        options = subset.Options(
            hinting=False,
            recalc_timestamp=False,
            name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
            name_languages=[0x409],
        )
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=CHARACTERS)
        cutter.subset(font)
        kind = {(0, 0): "Regular", (1, 0): "Bold", (0, 1): "Italic", (1, 1): "Bold Italic"}
        style_name = kind[int(bold), int(italic)]
        full = f"{family} {style_name}"
        for number, text in ((1, family), (2, style_name), (3, full), (4, full)):
            font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].setName(full.replace(" ", ""), 6, 3, 1, 0x409)
        table = font["OS/2"]
        table.usWeightClass, table.usWidthClass = weight, 5
        table.fsSelection = table.fsSelection & ~0x61 | italic | bold << 5
        if not (bold or italic):
            table.fsSelection |= 0x40
        font["head"].macStyle = bold | italic << 1
        buffer = BytesIO()
        subset.save_font(font, buffer, options)
        return buffer.getvalue()


def inner_name(family: str) -> str:
    """The family name inside the subset font files."""
    return f"{family} Brief" if STYLE_WORD.search(family) else family


def web(content: bytes) -> bytes:
    """A subset face as WOFF2 for a page, under another name.

    Licences reserve the names of fonts for the complete ones.
    """
    from fontTools.ttLib import TTFont

    font = TTFont(BytesIO(content), recalcTimestamp=False)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = "Brief"
    font.flavor = "woff2"
    buffer = BytesIO()
    font.save(buffer)
    return buffer.getvalue()
