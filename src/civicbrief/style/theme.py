"""The design tokens: one set for charts, HTML, PDF and Word.

Colour says who speaks: ochre what the source text says, blue what others measured, grey
context. Each colour has a light and a dark value; contrast on its paper is at least 4.5 for
text and 3 for areas.

A house is a set of tokens with its fonts: ours, or the one that `_brand.yml` of a project names
(see `brand`). A brief's front carries it, so that exporters need its blocks only.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import tempfile
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

LIGHT = {
    "paper": "#FFFFFF",
    "panel": "#F3F6F7",
    "ink": "#17242B",
    "muted": "#52606A",
    "blue": "#0A5A7D",
    "blue-fill": "#0B5B7E",
    "ochre": "#A34708",
    "ochre-fill": "#D27D30",
    "ochre-pale": "#F4DCC5",
    "on-ochre": "#17242D",
    "on-blue": "#FFFFFE",
    "on-pale": "#8F3D05",
    "hairline": "#D3DBDF",
    "line-2": "#39464E",
    "line-3": "#6C7981",
}
DARK = {
    "paper": "#10181D",
    "panel": "#19242B",
    "ink": "#E9EFF2",
    "muted": "#A7B4BC",
    "blue": "#74BCDB",
    "blue-fill": "#4FA3C6",
    "ochre": "#F0A066",
    "ochre-fill": "#D98A45",
    "ochre-pale": "#432C1B",
    "on-ochre": "#10181D",
    "on-blue": "#10181D",
    "on-pale": "#F7BE92",
    "hairline": "#33424B",
    "line-2": "#C5D0D6",
    "line-3": "#93A1A9",
}
SERIF, SANS = "PT Serif", "PT Sans"
HEADINGS = "headings"  # the role of a style; the text's family where a brand names no other
WEIGHTS = (400, 700)


@dataclass(frozen=True, eq=False)
class House:
    """Colours and families by role; `faces` are fonts as bytes by family, weight and style."""

    light: Mapping[str, str] = field(default_factory=lambda: LIGHT)
    dark: Mapping[str, str] = field(default_factory=lambda: DARK)
    text: str = SERIF
    headings: str = SERIF
    sans: str = SANS
    faces: Mapping[tuple[str, int, str], bytes] = field(default_factory=dict)

    def family(self, role: str) -> str:
        """The family that stands for ours: `SERIF` of text, `SANS` of labels, `HEADINGS`."""
        return {SERIF: self.text, SANS: self.sans, HEADINGS: self.headings}[role]

    @property
    def link(self) -> str:
        """The colour of a link, by the name of its token."""
        return "link" if "link" in self.light else "blue"

    def face(self, family: str, weight: int, style: str = "normal") -> Path:
        """The file of a face: the brand's, else ours. Raises LookupError for neither."""
        if any(family == name for name, _, _ in self.faces):
            return self._files[family, weight, style]
        import fontpkg

        return Path(fontpkg.path(family, weight=weight, style=style))

    def folders(self) -> list[str]:
        """Folders that hold every face."""
        families = dict.fromkeys((self.text, self.headings, self.sans))
        return list(dict.fromkeys(str(self.face(name, 400).parent) for name in families))

    @cached_property
    def _files(self) -> dict[tuple[str, int, str], Path]:
        """The brand's faces where Typst and matplotlib, which read files only, find them."""
        folder = tempfile.TemporaryDirectory(prefix="civicbrief-fonts-")
        _kept.append(folder)  # goes with the process
        found = {}
        for key, content in self.faces.items():
            name = hashlib.sha256(content).hexdigest()[:16]
            found[key] = Path(folder.name) / f"{name}.ttf"
            found[key].write_bytes(content)
        return found


OURS = House()
_worn: ContextVar[House | None] = ContextVar("house", default=None)
_usual = [OURS]
_kept: list[tempfile.TemporaryDirectory[str]] = []


def house() -> House:
    """The house in whose style this is drawn and set."""
    return _worn.get() or _usual[0]


def wear(brand: Mapping[str, Any] | None) -> None:
    """Draw in this brand's style from now on, as the kernel of one brief does."""
    _usual[0] = house_of(brand)


@contextlib.contextmanager
def wearing(brand: Mapping[str, Any] | None) -> Iterator[House]:
    """Draw and set in this brand's style, or in ours without one, as long as the block lasts."""
    token = _worn.set(house_of(brand))
    try:
        yield house()
    finally:
        _worn.reset(token)


def house_of(brand: Mapping[str, Any] | None) -> House:
    if not brand:
        return OURS
    style = {name: brand[name] for name in ("light", "dark", "families", "faces")}
    return _house(json.dumps(style, sort_keys=True))


@cache
def _house(brand: str) -> House:
    given = json.loads(brand)
    faces = {
        (face["family"], face["weight"], face["style"]): base64.b64decode(face["data"])
        for face in given["faces"]
    }
    return House(given["light"], given["dark"], **given["families"], faces=faces)


def with_variables(svg: str) -> str:
    """The drawing with each colour replaced by its CSS variable, so that it follows the page."""
    for name, colour in house().light.items():
        svg = svg.replace(f'"{colour.lower()}"', f'"var(--{name})"')
    return svg


def unprintable(text: str) -> list[str]:
    """The signs of a text that a face lacks, each once, in their order: no document can hold them.

    White space is set by the documents themselves.
    """
    return [
        sign
        for sign in dict.fromkeys(text)
        if not sign.isspace() and ord(sign) not in _all(house())
    ]


def faces() -> Iterator[tuple[str, Path, frozenset[int]]]:
    """Every face in use: its name, its file, the code points that it holds."""
    return _faces(house())


def _faces(worn: House) -> Iterator[tuple[str, Path, frozenset[int]]]:
    from fontTools.ttLib import TTFont

    for family in dict.fromkeys((worn.sans, worn.text, worn.headings)):
        for weight, name in zip(WEIGHTS, (family, f"{family} Bold"), strict=True):
            path = worn.face(family, weight)
            yield name, path, frozenset(TTFont(path, lazy=True).getBestCmap())


@cache
def _all(worn: House) -> frozenset[int]:
    """The code points that every face in use holds."""
    return frozenset.intersection(*(signs for _, _, signs in _faces(worn)))
