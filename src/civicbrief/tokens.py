"""The design tokens: one set for charts, HTML and PDF.

Colour says who speaks: ochre what the source text says, blue what others measured, grey
context. Each colour has a light and a dark value; contrast on its paper is at least 4.5 for
text and 3 for areas.
"""

from __future__ import annotations

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


def with_variables(svg: str) -> str:
    """The drawing with each colour replaced by its CSS variable, so that it follows the page."""
    for name, colour in LIGHT.items():
        svg = svg.replace(f'"{colour.lower()}"', f'"var(--{name})"')
    return svg
