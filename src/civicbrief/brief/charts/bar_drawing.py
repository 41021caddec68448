"""Bar charts with intervals, drawn by matplotlib at their final size, in millimetres.

One rule draws doubt everywhere: a rounded figure has an I-beam from low to high; "more than"
with an end of scale is pale with a dashed edge up to that end; "more than" without one ends
in slats that thin out. An exact count has no mark.
"""

from __future__ import annotations

from collections.abc import Sequence

from civicbrief.brief.charts.bar_layout import Bar, Layout
from civicbrief.brief.charts.drawing import Form, Pen, picture
from civicbrief.style.theme import Theme


def bars(
    rows: Sequence[Bar | None], form: Form, ticks: Sequence[tuple[float, str]], theme: Theme
) -> str:
    """Horizontal bars as SVG. None among the rows parts two groups.

    With `ticks` (value, label) the scale runs from the first to the last of them; without, it
    starts at zero and is as long as the labels leave room for.
    """
    plan = Layout(rows, form, ticks, theme)
    return picture(form.width, plan.height, lambda pen: _draw(pen, plan), theme)


def _draw(pen: Pen, plan: Layout) -> None:
    _grid(pen, plan)
    for row, top in zip(plan.rows, plan.tops, strict=False):
        if row is not None:
            _row(pen, plan, row, top)


def _grid(pen: Pen, plan: Layout) -> None:
    bottom = plan.tops[-1]
    for value, label in plan.ticks:
        last = value == plan.ticks[-1][0]
        x = plan.x(value)
        if value:
            pen.line([x, x], [0.5, bottom], "hairline", 0.6)
        anchor = "left" if not value else "right" if last else "center"
        pen.text(x, bottom + plan.line, label, plan.form.size, "muted", align=anchor)
    if plan.form.narrow:
        for row, top in zip(plan.rows, plan.tops, strict=False):
            if row is not None:
                pen.line([plan.left] * 2, [top - 0.6, top + plan.bar + 0.6], "ink", 1.1)
    else:
        pen.line([plan.left] * 2, [0.5, bottom], "ink", 1.1)


def _row(pen: Pen, plan: Layout, row: Bar, top: float) -> None:
    size, middle = plan.form.size, top + plan.bar / 2
    lines = plan.wrap(row.name, plan.name_width(), size)
    first = (
        top - 1.4 - plan.line * (len(lines) - 1)
        if plan.form.narrow
        else plan.base(middle) - plan.line * (len(lines) - 1) / 2
    )
    for number, words in enumerate(lines):
        tone = "ochre" if row.stated else "ink"
        pen.text(0, first + number * plan.line, words, size, tone, bold=row.stated)
    if row.value is not None:
        _bar(pen, plan, row, top, row.value)
    for text in plan.texts(row):
        if row.value is None or text.x > plan.x(row.value) or text.middle > plan.bar:
            _plate(pen, plan, text.x, top + text.middle, text.long)
        base = plan.base(top + text.middle, text.size)
        pen.text(text.x, base, text.string, text.size, text.colour, bold=text.bold)


def _bar(pen: Pen, plan: Layout, row: Bar, top: float, value: float) -> None:
    fill = "ochre-fill" if row.stated else "blue-fill"
    end = plan.x(value)
    pen.box(plan.left, top, end, plan.bar, fill)
    if row.open and row.high is not None:
        _open_part(pen, plan, row, top, end, plan.x(row.high))
    elif row.open:
        for number in range(3):
            start = end + 0.8 + number * 2
            pen.box(start, top, start + 1.3 - number * 0.35, plan.bar, fill)
    elif plan.beam(row) and row.low is not None and row.high is not None:
        middle = top + plan.bar / 2
        pen.beam(plan.x(row.low), plan.x(row.high), middle, plan.bar * 0.31)


def _open_part(pen: Pen, plan: Layout, row: Bar, top: float, end: float, limit: float) -> None:
    edge = "ochre-fill" if row.stated else "blue-fill"
    pen.box(end, top, limit, plan.bar, "ochre-pale" if row.stated else "panel")
    for y in (top, top + plan.bar):
        pen.line([end, limit], [y, y], edge, 1, (3, 2))
    pen.line([limit, limit], [top, top + plan.bar], edge, 1.2, (1, 1.4))
    if row.inside and plan.fits(row):
        tone = "on-pale" if row.stated else "ink"
        base = plan.base(top + plan.bar / 2)
        pen.text((end + limit) / 2, base, row.inside, plan.form.size, tone, align="center")


def _plate(pen: Pen, plan: Layout, x: float, middle: float, long: float) -> None:
    """Paper under a text, where a line of the grid would cross it."""
    spot = (x - 0.8, x + long + 0.8)
    if any(spot[0] < plan.x(value) < spot[1] for value, _ in plan.ticks if value):
        pen.box(spot[0], middle - plan.line / 2, spot[1], plan.line, "paper")
