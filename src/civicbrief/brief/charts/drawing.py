"""Marks and measures of a drawing in millimetres: text, boxes, lines, and how wide text is."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any
from xml.etree import ElementTree

from matplotlib import rc_context
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.transforms import Affine2D

from civicbrief.style.theme import WEIGHTS, Theme

MM = 25.4  # millimetres in an inch
POINT = MM / 72
SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
PLACES = {"d", "points", "x", "y"}  # attributes whose numbers are rounded
FINER = re.compile(r"\d+\.\d{3,}")
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
    """Draws on a figure in millimetres from its upper left corner, in a theme's colours and type.

    Later marks lie above earlier ones, whatever matplotlib's own order of kinds is.
    """

    def __init__(self, figure: Figure, theme: Theme):
        self.figure, self.theme, self.order = figure, theme, count()
        wide, high = (side * MM for side in figure.get_size_inches())
        # Axes would take as long as all marks on them.
        self.place = Affine2D().scale(1 / wide, -1 / high).translate(0, 1) + figure.transFigure

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
        font, style = _font(self.theme, size, bold), self._style(colour)
        self.figure.text(x, y, string, fontproperties=font, ha=align, va="baseline", **style)

    def box(self, left: float, top: float, right: float, height: float, colour: str) -> None:
        """A filled rectangle without an edge."""
        style = self._style(colour)
        self._add(Rectangle((left, top), right - left, height, linewidth=0, **style))

    def line(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        colour: str,
        points: float,
        dashes: tuple[float, float] | None = None,
    ) -> None:
        """A line through points, `points` wide in typographic points."""
        style = {"linestyle": (0, dashes) if dashes else "solid", **self._style(colour)}
        ends: Any = {"solid_capstyle": "butt", "dash_capstyle": "butt"}
        self._add(Line2D(xs, ys, linewidth=points, **ends, **style))

    def lines(
        self, ends: Iterable[tuple[tuple[float, float], ...]], colour: str, points: float
    ) -> None:
        """Lines of one kind as one mark: a gap, which is no number, stands between two of them."""
        gap = (float("nan"), float("nan"))
        xs, ys = zip(*(point for each in ends for point in (*each, gap)), strict=True)
        self.line(xs, ys, colour, points)

    def _style(self, colour: str) -> Any:
        return {"color": self.theme.light[colour], **self._order()}

    def _order(self) -> Any:
        return {"zorder": next(self.order), "transform": self.place}

    def _add(self, mark: Artist) -> None:
        self.figure.add_artist(mark)

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
        self._add(Polygon(corners, linewidth=0, **self._style(colour)))

    def dot(self, x: float, y: float, shape: str, colour: str, hollow: bool = False) -> None:
        """A mark of one of `SHAPES` with its middle at a point."""
        light = self.theme.light
        colours = {"facecolor": light["paper" if hollow else colour], "edgecolor": light[colour]}
        style: Any = {**colours, "linewidth": 1.2, **self._order()}
        corners = [(x + right * DOT, y + down * DOT) for right, down in SHAPES[shape]]
        mark = Polygon(corners, **style) if corners else Circle((x, y), DOT, **style)
        self._add(mark)


def picture(wide: float, high: float, draw: Callable[[Pen], None], theme: Theme) -> str:
    """An SVG of this size in mm."""
    style: Any = {
        "svg.fonttype": "none",
        "svg.hashsalt": "civicbrief",
        "svg.id": "c",
        "text.parse_math": False,
    }
    with rc_context(style):
        figure = Figure(figsize=(wide / MM, high / MM))
        draw(Pen(figure, theme))
        buffer = io.StringIO()
        metadata = {"Date": None, "Creator": None}
        figure.savefig(buffer, format="svg", transparent=True, metadata=metadata)
    return tidy(buffer.getvalue())


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
    canvas: Any = FigureCanvasAgg(Figure(dpi=72 * FINE))
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


def tidy(svg: str) -> str:
    """The drawing without what a Content-Security-Policy forbids or a screen reader reads out.

    Inline styles become attributes; the style sheet, the metadata, ids, clip paths, comments and
    groups that hold nothing in common are removed; places are rounded to a hundredth of a point.
    The root keeps its view box.
    """
    root = ElementTree.fromstring(svg)
    _clean(root)
    root[:] = _ungrouped(root)
    width, height = (root.get(side, "").removesuffix("pt") for side in ("width", "height"))
    root.attrib.clear()
    root.attrib.update(viewBox=f"0 0 {width} {height}", width=width, height=height)
    ElementTree.register_namespace("", SVG)
    return ElementTree.tostring(root, encoding="unicode")


def _ungrouped(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in element:
        if child.tag == f"{{{SVG}}}g" and not child.attrib:
            yield from _ungrouped(child)
        else:
            yield child


def _clean(element: ElementTree.Element) -> None:
    for child in list(element):
        if child.tag in (f"{{{SVG}}}metadata", f"{{{SVG}}}defs"):
            element.remove(child)
            continue
        _clean(child)
    for name in ("id", "clip-path", f"{{{XLINK}}}href"):
        element.attrib.pop(name, None)
    for name in PLACES.intersection(element.attrib):
        fine = FINER.sub(lambda found: f"{float(found[0]):.2f}", element.attrib[name])
        element.set(name, " ".join(fine.split()))
    if re.fullmatch(r"rotate\(-0 [-\d.]+ [-\d.]+\)", element.get("transform", "")):
        del element.attrib["transform"]
    unstyle(element)
    if element.text and not element.text.strip():
        element.text = None
    element.tail = None


def unstyle(element: ElementTree.Element) -> None:
    """Turn the inline style of an element, which a page's policy forbids, into attributes."""
    for declaration in element.attrib.pop("style", "").split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name == "font-family":
            value = value.split(",")[0].strip("'\"")
        if name and name != "white-space":  # which is no attribute
            element.set(name, value)
