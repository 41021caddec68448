"""What no document takes over, whoever made the notebook that it stands in.

An exporter reads the outputs of any notebook. It escapes texts; drawings, addresses, colours and
names of files are taken as they are, so they are checked here, where blocks are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {
    *("svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline"),
    *("polygon", "text", "tspan", "use", "image", "a", "clipPath", "mask", "pattern", "filter"),
    *("linearGradient", "radialGradient", "stop", "feComposite"),
}
# No XML can hold these, and a text between the last ones is shown in another order than it has.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_OUTSIDE = re.compile(r"url\(\s*[\"']?(?![#\"'])|javascript:|expression\(|\\", re.IGNORECASE)
_FORMS = {  # of texts that are no words, by their names in a block
    "link": re.compile(r"((https?://|mailto:)[^\s<>\"]+)?"),
    "homepage": re.compile(r"(https?://[^\s<>\"]+)?"),
    **dict.fromkeys(("language", "code"), re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")),
}
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_FILE = re.compile(r"\w[\w.-]*")


def unsound(part: Any, within: tuple[str, ...] = ()) -> Iterator[str]:
    """What a part of a block holds that no document takes over; `within` are the names above it."""
    if isinstance(part, list):
        for inner in part:
            yield from unsound(inner, within)
    elif isinstance(part, dict):
        if "content" in part and not _FILE.fullmatch(str(part.get("name"))):  # a file inside
            yield f"as the name of a file “{str(part.get('name'))[:60]}”"
        for name, inner in part.items():
            yield from unsound(inner, (*within, name))
    elif isinstance(part, str):
        yield from _text(part, within)


def _text(text: str, within: tuple[str, ...]) -> Iterator[str]:
    name = within[-1] if within else ""
    own = "own" in within  # of an own computation: its code prints as Python would write it
    if not own and _HIDDEN.search(text):
        points = ", ".join(f"U+{ord(sign):04X}" for sign in sorted({*_HIDDEN.findall(text)}))
        yield f"a text with characters that cannot be printed: {points}"
    if "pictures" in within:
        yield from (f"a drawing {what}" for what in _drawing(text))
    elif name in _FORMS and not (own or "words" in within) and not _FORMS[name].fullmatch(text):
        yield f"as {name} “{text[:60]}”"
    if within[:2] in (("brand", "light"), ("brand", "dark")) and not _COLOUR.fullmatch(text):
        yield f"as a colour “{text[:60]}”"


def _drawing(svg: str) -> Iterator[str]:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(svg, forbid_dtd=True)
    except (DefusedXmlException, ParseError, ValueError):
        yield "that is no plain SVG"
        return
    for element in root.iter():
        name = str(element.tag).removeprefix(SVG)
        if name not in SHAPES:
            yield f"with <{name}>"
        for key, value in element.attrib.items():
            if not stays_inside(name, key.rpartition("}")[2].lower(), value):
                yield f"with {key.rpartition('}')[2]}=“{value[:60]}”"


def stays_inside(element: str, key: str, value: str) -> bool:
    """Whether an attribute of a drawing does nothing, and fetches nothing."""
    if key == "href":
        allowed = {"a": r"https?://[^\s<>\"]+", "image": r"data:image/(png|jpeg);base64,[\w+/=\s]*"}
        return re.fullmatch(rf"#.*|{allowed.get(element, '#')}", value) is not None
    return not (key == "style" or key.startswith("on") or _OUTSIDE.search(value))
