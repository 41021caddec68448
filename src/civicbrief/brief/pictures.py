"""Pictures of a notebook: plain matplotlib on axes that are as high as their rows need.

They are for the reader of the notebook; charts of the brief are made by `brief.charts`.
"""

# mypy: disable-error-code="misc"
# matplotlib comes without types.

from __future__ import annotations

import base64
import io
from typing import Any

from markupsafe import Markup
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from civicbrief.brief.notebook_table import EMPTY, Table
from civicbrief.style.theme import DEFAULT

__all__ = ["beside_zero", "empty"]  # what notebooks use

AXIS = 1.1  # a little more than the ends that `tables.scaled` gives
WIDTH, HEAD, ROW = 8.5, 1.1, 0.24  # inches: of a picture, of its title and axis, of a row
SHARP = 144  # dots an inch


class Picture(Figure):
    """A figure that every front end shows, once, with its text for those who do not see it."""

    rows, alt = 0, ""

    def _repr_html_(self) -> str:
        from civicbrief.export.html import framed  # Jinja is needed for showing only

        if not self.rows:
            return framed(Markup("<p>{}</p>").format(EMPTY), DEFAULT)
        drawn = io.BytesIO()
        self.savefig(drawn, format="png", dpi=SHARP, metadata={"Software": None})
        content = base64.b64encode(drawn.getvalue()).decode()
        page = '<img alt="{}" src="data:image/png;base64,{}">'
        return framed(Markup(page).format(self.alt, content), DEFAULT, "picture")


def empty(rows: Table, alt: str) -> tuple[Picture, Any]:
    """A picture and its axes, to draw a line on for each row, the first row on top.

    `alt` says in words what the picture shows.
    """
    picture = Picture(figsize=(WIDTH, HEAD + ROW * len(rows)), layout="constrained")
    FigureCanvasAgg(picture)
    picture.rows, picture.alt = len(rows), alt
    axes = picture.subplots()
    axes.invert_yaxis()
    axes.margins(y=0.5 / max(len(rows), 1))
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(axis="y", length=0)
    return picture, axes


def beside_zero(rows: Table, alt: str) -> tuple[Picture, Any]:
    """The same for what `tables.scaled` gives, with a line at zero in the middle."""
    picture, axes = empty(rows, alt)
    axes.set_xlim(-AXIS, AXIS)
    axes.axvline(color="grey", linewidth=0.8)
    return picture, axes
