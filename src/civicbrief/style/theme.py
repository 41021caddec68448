"""The design tokens: one set for charts, HTML, PDF and Word.

Ochre is for what the source text says, blue for what others measured, grey for context. Each
colour has a light and a dark value; its contrast on paper is at least 4.5 for text and 3 for areas.

A theme is a set of tokens with fonts: the default one, or that of a project's `_brand.yml` (see
`brand`). A brief's front contains its brand, so that exporters need its blocks only.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypedDict

from civicbrief.core import temporary

COLOURS = {  # of light and of dark
    "paper": ("#FFFFFF", "#10181D"),
    "panel": ("#F3F6F7", "#19242B"),
    "ink": ("#17242B", "#E9EFF2"),
    "muted": ("#52606A", "#A7B4BC"),
    "blue": ("#0A5A7D", "#74BCDB"),
    "blue-fill": ("#0B5B7E", "#4FA3C6"),
    "blue-pale": ("#CFE2EC", "#183B4D"),
    "ochre": ("#A34708", "#F0A066"),
    "ochre-fill": ("#D27D30", "#D98A45"),
    "ochre-pale": ("#F4DCC5", "#432C1B"),
    "on-ochre": ("#17242D", "#10181D"),
    "on-blue": ("#FFFFFE", "#10181D"),
    "on-pale": ("#8F3D05", "#F7BE92"),
    "hairline": ("#D3DBDF", "#33424B"),
    "line-2": ("#39464E", "#C5D0D6"),
    "line-3": ("#6C7981", "#93A1A9"),
}
LIGHT = {name: light for name, (light, _) in COLOURS.items()}
DARK = {name: dark for name, (_, dark) in COLOURS.items()}
SERIF, SANS = "PT Serif", "PT Sans"
HEADINGS = "headings"  # a role; has the text's family unless a brand names another
WEIGHTS = (400, 700)
# More accents than any language sets on one letter: they leave their line and hide others.
STACKED = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4,}"
)
UNSEEN = ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp")  # categories of Unicode


class Brand(TypedDict):
    """The part of `_brand.yml` that the front of a brief contains."""

    name: str
    link: str
    logo: dict[str, str]  # by scheme: PNG in base64; empty without a logo
    alt: str
    light: dict[str, str]
    dark: dict[str, str]
    families: dict[str, str]
    faces: list[dict[str, Any]]


@dataclass(frozen=True, eq=False)
class Theme:
    """Colours and families by role; `faces` are fonts as bytes by family, weight and style."""

    light: Mapping[str, str] = field(default_factory=lambda: LIGHT)
    dark: Mapping[str, str] = field(default_factory=lambda: DARK)
    text: str = SERIF
    headings: str = SERIF
    sans: str = SANS
    faces: Mapping[tuple[str, int, str], bytes] = field(default_factory=dict)

    def family(self, role: str) -> str:
        """The family in a role: `SERIF` for text, `SANS` for labels, `HEADINGS`."""
        return {SERIF: self.text, SANS: self.sans, HEADINGS: self.headings}[role]

    @property
    def families(self) -> list[str]:
        """Every family, each once."""
        return list(dict.fromkeys((self.text, self.headings, self.sans)))

    @property
    def link(self) -> str:
        """The colour of a link, by the name of its token."""
        return "link" if "link" in self.light else "blue"

    def owns(self, family: str) -> bool:
        """Whether the brand has font files of this family."""
        return any(family == name for name, _, _ in self.faces)

    def face(self, family: str, weight: int, style: str = "normal") -> Path:
        """The file of a face, of the brand or by default. Raises ImportError if there is none."""
        if self.owns(family):
            return self._files[family, weight, style]
        import fontpkg

        try:
            return Path(fontpkg.path(family, weight=weight, style=style))
        except LookupError as error:  # its package is not installed, or was damaged
            raise ImportError(f"the font {family} is missing") from error

    def folders(self) -> list[str]:
        """Folders that hold every face."""
        return list(dict.fromkeys(str(self.face(name, 400).parent) for name in self.families))

    @cached_property
    def _folder(self) -> tempfile.TemporaryDirectory[str]:
        return tempfile.TemporaryDirectory(prefix=temporary.prefix("fonts"))  # removed at exit

    @cached_property
    def _files(self) -> dict[tuple[str, int, str], Path]:
        """The brand's faces as files, because Typst and matplotlib read files only."""
        found = {}
        for key, content in self.faces.items():
            name = hashlib.sha256(content).hexdigest()[:16]
            found[key] = Path(self._folder.name) / f"{name}.ttf"
            found[key].write_bytes(content)
        return found

    def code_points(self) -> Iterator[tuple[str, Path, frozenset[int]]]:
        """Every face: its name, its file, the code points that it has."""
        from fontTools.ttLib import TTFont

        for family in self.families:
            for weight, name in zip(WEIGHTS, (family, f"{family} Bold"), strict=True):
                path = self.face(family, weight)
                yield name, path, frozenset(TTFont(path, lazy=True).getBestCmap())

    @cached_property
    def _letters(self) -> frozenset[str]:
        """What every face has and a reader can see."""
        shared = frozenset.intersection(*(points for _, _, points in self.code_points()))
        return frozenset(c for c in map(chr, shared) if not unseen(c))

    def unprintable(self, text: str) -> list[str]:
        """The characters of a text that some face lacks, or that nobody sees, each once.

        White space is not counted.
        """
        if self._letters.issuperset(text):  # most texts: quick to say
            return []
        signs = (c for c in dict.fromkeys(text) if unicodedata.category(c) != "Zs")
        return [c for c in signs if c not in "\t\r\n" and c not in self._letters]

    def lacking(self, text: str) -> str:
        """The characters of a text that some face lacks, as the problem of a fault, else ""."""
        found = self.unprintable(text)
        if any(map(unseen, found)):
            return f"characters that cannot be printed: {shown(filter(unseen, found))}"
        if stacked := STACKED.search(text):
            return f"{len(stacked[0])} accents on one letter, and at most 3 can be read"
        return f"characters that the fonts of the brief lack: {shown(found)}" if found else ""

    def instead(self, text: str) -> str:
        """What to do about the characters of a text that some face lacks."""
        found = self.unprintable(text)
        if any(map(unseen, found)) or STACKED.search(text):
            return "Remove them."
        money = {c: unicodedata.name(c) for c in found if unicodedata.category(c) == "Sc"}
        told = [
            f"“{name.lower().removesuffix(' sign')}” in words for {c}" for c, name in money.items()
        ]
        if len(money) < len(found):
            told.append("the others in words" if told else "it in words")
        return f"Write {', '.join(told)}, or give fonts that have more signs in _brand.yml."

    def with_variables(self, svg: str) -> str:
        """The drawing with CSS variables for its colours, so that they change with the page."""
        for name, colour in self.light.items():
            svg = svg.replace(f'"{colour.lower()}"', f'"var(--{name})"')
        return svg


def shown(characters: Iterable[str]) -> str:
    """Characters as a message shows them, each once with its code point."""
    return ", ".join(
        f"U+{ord(c):04X}" if unseen(c) else f"{c} (U+{ord(c):04X})"
        for c in dict.fromkeys(characters)
    )


def unseen(character: str) -> bool:
    """Whether nobody sees a character, whatever the font: it could turn others round or hide them.

    A soft hyphen and the joiners of letters, which some languages need, are not meant.
    """
    return character not in "\u00ad\u200c\u200d" and unicodedata.category(character) in UNSEEN


DEFAULT = Theme()


def theme_of(brand: Mapping[str, Any] | None) -> Theme:
    """The theme of a brand in a front; the default theme without a brand."""
    if not brand:
        return DEFAULT
    style = {name: brand[name] for name in ("light", "dark", "families", "faces")}
    return _theme(json.dumps(style, sort_keys=True))


@cache
def _theme(brand: str) -> Theme:
    given = json.loads(brand)
    faces = {
        (face["family"], face["weight"], face["style"]): base64.b64decode(face["data"])
        for face in given["faces"]
    }
    return Theme(given["light"], given["dark"], **given["families"], faces=faces)
