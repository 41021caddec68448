"""Marks and measures of a drawing in millimetres: text, boxes, lines, and how wide text is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.path import Path

from civicbrief.style.theme import WEIGHTS, Theme

MM = 25.4  # millimetres in an inch
POINT = MM / 72
SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
ANCHORS = {"left": "start", "center": "middle", "right": "end"}
DOT = 1.1  # mm from the middle of a dot to its edge
BEAM = 0.9  # mm from a standing beam to the end of its strokes
SHAPES: dict[
    str, Sequence[tuple[float, float]]
] = {  # corners of a dot, in multiples of `DOT`; a circle has none
    "circle": (),
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "triangle": ((0, -1.2), (1.15, 0.9), (-1.15, 0.9)),
    "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
}
_UNIT: Any = Path.unit_circle().vertices
CURVES = _UNIT[:-1].tolist()  # a circle: the ends of curves, with their handles
FINE = 10  # times larger that type is measured: there, hinting to whole pixels matters little


@dataclass(frozen=True, slots=True)
class Form:
    """A place that a chart is drawn for.

    Width, column of names and height of a plot over years in mm, type in points.
    """

    width: float
    names: float
    size: float
    high: float

    @property
    def narrow(self) -> bool:
        return self.names == 0


FORMS = {
    "page": Form(170, 42, 9, 28),
    "half": Form(88, 0, 8, 20),
    "wide": Form(180, 53, 11, 46),
    "small": Form(92.6, 0, 10, 64),
}


def places(form: str) -> dict[str, Form]:
    """Where a chart is drawn, by the name of its picture; `form` is its place in the PDF."""
    return {"page": FORMS[form], "wide": FORMS["wide"], "small": FORMS["small"]}


class Pen:
    """Writes marks in millimetres as SVG, in the colours and letters of a theme.

    Later marks lie above earlier ones.
    """

    def __init__(self, theme: Theme):
        self.theme, self.marks = theme, list[str]()

    def text(
        self,
        x: float,
        y: float,
        string: str,
        size: float,
        colour: str,
        bold: bool = False,
        align: str = "left",
    ) -> None:
        """A line of text on its base line."""
        weight = {"font-weight": "700"} if bold else {}
        style = {"font-size": f"{_number(size)}px", "font-family": self.theme.sans}
        place = {"x": _place(x), "y": _place(y)}
        anchor = {"text-anchor": ANCHORS[align], "fill": self._colour(colour)}
        self._mark("text", {**place, **weight, **style, **anchor}, string)

    def box(self, left: float, top: float, right: float, height: float, colour: str) -> None:
        """A filled rectangle without an edge."""
        low = top + height
        self.area([(left, top), (right, top), (right, low), (left, low)], colour)

    def line(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        colour: str,
        points: float,
        dashes: tuple[float, float] | None = None,
    ) -> None:
        """A line through points, `points` wide in typographic points."""
        self.lines([tuple(zip(xs, ys, strict=True))], colour, points, dashes)

    def lines(
        self,
        ends: Iterable[Sequence[tuple[float, float]]],
        colour: str,
        points: float,
        dashes: tuple[float, float] | None = None,
    ) -> None:
        """Lines of one kind as one mark."""
        broken = ",".join(_number(length * points) for length in dashes or ())
        dashed = {"stroke-dasharray": broken, "stroke-dashoffset": "0"} if dashes else {}
        style = {"stroke": self._colour(colour), "stroke-width": _number(points)}
        drawn = " ".join(_path(corners) for corners in ends)
        self._mark("path", {"d": drawn, "fill": "none", **dashed, **style})

    def beam(self, low: float, high: float, middle: float, half: float) -> None:
        """An I-beam from the low to the high end of an interval."""
        self.line([low, high], [middle, middle], "ink", 1.1)
        for x in (low, high):
            self.line([x, x], [middle - half, middle + half], "ink", 1.1)

    def upright(self, x: float, low: float, high: float, colour: str = "ink") -> None:
        """An I-beam that stands."""
        self.line([x, x], [low, high], colour, 1.1)
        for y in (low, high):
            self.line([x - BEAM, x + BEAM], [y, y], colour, 1.1)

    def area(self, corners: Sequence[tuple[float, float]], colour: str) -> None:
        """A filled shape without an edge."""
        self._mark("path", {"d": f"{_path(corners)} z", "fill": self._colour(colour)})

    def dot(self, x: float, y: float, shape: str, colour: str, hollow: bool = False) -> None:
        """A mark of one of `SHAPES` with its middle at a point."""
        corners = [(x + right * DOT, y + down * DOT) for right, down in SHAPES[shape]]
        outline = f"{_path(corners)} z" if corners else _circle(x, y)
        style = {
            "fill": self._colour("paper" if hollow else colour),
            "stroke": self._colour(colour),
            "stroke-width": "1.2",
            "stroke-linejoin": "miter",
        }
        self._mark("path", {"d": outline, **style})

    def _colour(self, name: str) -> str:
        return self.theme.light[name].lower()

    def _mark(self, tag: str, attributes: Mapping[str, str], text: str = "") -> None:
        given = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
        self.marks.append(f"<{tag}{given}>{escape(text)}</{tag}>" if text else f"<{tag}{given} />")


def _place(mm: float) -> str:
    """A place in the units of the drawing, typographic points."""
    return f"{mm / POINT:.2f}"


def _number(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _path(corners: Sequence[tuple[float, float]]) -> str:
    return "M " + " L ".join(f"{_place(x)} {_place(y)}" for x, y in corners)


def _circle(x: float, y: float) -> str:
    """A circle of the size of a dot, as curves, from its lowest point on."""
    places = [f"{_place(x + DOT * a)} {_place(y + DOT * b)}" for a, b in CURVES]
    threes = (" ".join(places[n : n + 3]) for n in range(1, len(places), 3))
    return f"M {places[0]} C " + " C ".join(threes) + " z"


def picture(wide: float, high: float, draw: Callable[[Pen], None], theme: Theme) -> str:
    """An SVG of this size in mm; the origin of its axes is the upper left corner."""
    pen = Pen(theme)
    draw(pen)
    width, height = _number(wide / POINT), _number(high / POINT)
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return f'<svg xmlns="{SVG}" {size}>{"".join(pen.marks)}</svg>'


# --- measuring


@cache
def use_fonts(theme: Theme) -> None:
    """Have matplotlib find the fonts of a theme."""
    for weight in WEIGHTS:
        fontManager.addfont(theme.face(theme.sans, weight))
        # Found before a font of that name which the machine may have.
        fontManager.ttflist.insert(0, fontManager.ttflist.pop())


@cache
def _renderer(theme: Theme) -> Any:
    use_fonts(theme)
    # It only measures: a figure of the usual size would take 64 MB.
    canvas: Any = FigureCanvasAgg(Figure(figsize=(0.1, 0.1), dpi=72 * FINE))
    return canvas.get_renderer()


@cache
def _font(theme: Theme, size: float, bold: bool) -> FontProperties:
    _renderer(theme)
    return FontProperties(family=theme.sans, size=size, weight="bold" if bold else "normal")


@cache
def width(theme: Theme, string: str, size: float, bold: bool = False) -> float:
    """Width of a line of text in mm."""
    if not string:
        return 0.0
    font = _font(theme, size, bold)
    found = _renderer(theme).get_text_width_height_descent(string, font, False)
    return float(found[0]) * POINT / FINE


def wrap(theme: Theme, string: str, room: float, size: float) -> list[str]:
    """Break a name into lines of at most `room` mm: after a comma if that does, else at spaces."""
    if width(theme, string, size, bold=True) > room:
        parts = [part.strip() for part in re.split(r"(?<=,) ", string)]
        if len(parts) == 2 and all(width(theme, part, size, bold=True) <= room for part in parts):
            return parts
    words, lines = string.split(" "), [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(theme, longer, size, bold=True) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def unstyle(element: ElementTree.Element) -> None:
    """Turn the inline style of an element, which a page's policy forbids, into attributes."""
    for declaration in element.attrib.pop("style", "").split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name == "font-family":
            value = value.split(",")[0].strip("'\"")
        if name and name != "white-space":  # which is no attribute
            element.set(name, value)
