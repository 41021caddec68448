"""A matplotlib figure of the project's own as SVG: real text in the document's fonts, no style."""

from __future__ import annotations

import io
import re
import sys
from typing import Any
from xml.etree import ElementTree

from matplotlib import cbook, patheffects, rc_context
from matplotlib.figure import Figure
from matplotlib.text import Text

from civicbrief.brief.charts.drawing import POINT, SVG, XLINK, unstyle, use_fonts
from civicbrief.core.faults import TextError
from civicbrief.export.soundness import stays_inside
from civicbrief.style.theme import Theme

WIDEST, HIGHEST = 170.0, 200.0  # mm, on a page of paper
MARGIN = 0.05  # inches around the drawing
_NUMBER = re.compile(r"[-−]?\d+\.\d+%?")
_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_ROUND = {"stroke-linejoin": "round", "stroke-linecap": "butt"}  # matplotlib's own style sheet


def own_figure(call: str, key: str, figure: Any, theme: Theme, decimal: str) -> tuple[str, float]:
    """A figure as SVG, and its width on paper in mm; ids in it begin with the key.

    The figure is closed: Jupyter would show it a second time. Mathematics are drawn as shapes;
    `decimal` is the sign before the decimals of numbers. Raises TextError, which names the `call`,
    for what is no figure and for letters that the fonts lack.
    """
    if not isinstance(figure, Figure):
        hint = " Type its .figure." if isinstance(getattr(figure, "figure", None), Figure) else ""
        found = type(figure).__name__
        raise TextError(f"{call}: expected a matplotlib Figure, found {found}.{hint}")
    use_fonts(theme)
    math = dict.fromkeys(("mathtext.rm", "mathtext.it", "mathtext.bf"), theme.sans)
    style: Any = {
        "svg.fonttype": "none",
        "svg.hashsalt": key,
        "svg.image_inline": True,
        "font.family": theme.sans,  # of what is made while it is drawn
        "mathtext.fontset": "custom",
        **math,
    }
    buffer = io.StringIO()
    with rc_context(style):
        for text in figure.findobj(Text):
            text.set_fontfamily(theme.sans)
            shown = text.get_text()
            if text.get_parse_math() and cbook.is_math_text(shown):
                text.set_path_effects([patheffects.Normal()])  # matplotlib draws it as shapes
        metadata = {"Date": None, "Creator": None}
        figure.savefig(
            buffer, format="svg", bbox_inches="tight", pad_inches=MARGIN, metadata=metadata
        )
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close(figure)
    return _cleaned(call, key, buffer.getvalue(), theme, decimal)


def _cleaned(call: str, key: str, svg: str, theme: Theme, decimal: str) -> tuple[str, float]:
    """The drawing without what a Content-Security-Policy forbids; only what is needed has an id."""
    root = ElementTree.fromstring(svg)
    letters = "".join(text for one in root.iter(f"{{{SVG}}}text") for text in one.itertext())
    if problem := theme.lacking(letters):
        raise TextError(f"{call}: its lettering has {problem}. {theme.instead(letters)}")
    used = {value[1:] for one in root.iter() if (value := _target(one)).startswith("#")}
    used |= {
        name
        for one in root.iter()
        for value in one.attrib.values()
        for name in _REFERENCE.findall(value)
    }
    _clean(root, key, used, decimal)
    width, height = (float(root.get(side, "").removesuffix("pt")) for side in ("width", "height"))
    root.attrib.clear()
    size = {"viewBox": f"0 0 {width:g} {height:g}", "width": f"{width:g}", "height": f"{height:g}"}
    root.attrib.update({**size, **_ROUND})
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", XLINK)
    scale = min(1.0, WIDEST / (width * POINT), HIGHEST / (height * POINT))
    return ElementTree.tostring(root, encoding="unicode"), round(width * POINT * scale, 2)


def _target(element: ElementTree.Element) -> str:
    return element.get(f"{{{XLINK}}}href", "")


def _clean(element: ElementTree.Element, key: str, used: set[str], decimal: str) -> None:
    for child in list(element):
        if child.tag in (f"{{{SVG}}}metadata", f"{{{SVG}}}style"):
            element.remove(child)
        else:
            _clean(child, key, used, decimal)
    unstyle(element)
    if (name := element.attrib.pop("id", "")) in used:
        element.set("id", f"{key}-{name}")
    for attribute, value in element.attrib.items():
        element.set(attribute, _REFERENCE.sub(rf"url(#{key}-\1)", value))
    if target := element.attrib.pop(f"{{{XLINK}}}href", ""):
        inside = target.startswith("#")
        target = f"#{key}-{target[1:]}" if inside else re.sub(r"\s", "", target)
        if stays_inside(element.tag.removeprefix(f"{{{SVG}}}"), "href", target):
            element.set(f"{{{XLINK}}}href", target)
    if element.tag == f"{{{SVG}}}text" and _NUMBER.fullmatch(element.text or ""):
        element.text = (element.text or "").replace(".", decimal)
    elif element.text and not element.text.strip():
        element.text = None
    element.tail = None
