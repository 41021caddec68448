"""Matplotlib's SVG made fit to travel: no style sheet, no metadata, colours as attributes."""

from __future__ import annotations

import re
from xml.etree import ElementTree

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"


def tidy(svg: str) -> str:
    """The drawing without what a Content-Security-Policy or a screen reader stumbles over.

    Inline styles become attributes, the style sheet, the metadata, ids, clip paths and
    comments go; the root keeps its view box.
    """
    root = ElementTree.fromstring(svg)
    _clean(root)
    width, height = (root.get(side, "").removesuffix("pt") for side in ("width", "height"))
    root.attrib.clear()
    root.set("viewBox", f"0 0 {width} {height}")
    root.set("width", width)
    root.set("height", height)
    ElementTree.register_namespace("", SVG)
    return ElementTree.tostring(root, encoding="unicode")


def _clean(element: ElementTree.Element) -> None:
    for child in list(element):
        if child.tag in (f"{{{SVG}}}metadata", f"{{{SVG}}}defs"):
            element.remove(child)
            continue
        _clean(child)
    for name in ("id", "clip-path", f"{{{XLINK}}}href"):
        element.attrib.pop(name, None)
    if re.fullmatch(r"rotate\(-0 [-\d.]+ [-\d.]+\)", element.get("transform", "")):
        del element.attrib["transform"]
    for declaration in element.attrib.pop("style", "").split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name == "font-family":
            value = value.split(",")[0].strip("'\"")
        if name:
            element.set(name, value)
    if element.text and not element.text.strip():
        element.text = None
    element.tail = None
