"""Counts over time as dots, drawn by matplotlib at their final size, in millimetres.

The count of the text is ochre, what others measured blue in a shape for each group; a group of
another register is hollow and grey. A thin line joins the dots of one group only, dashed where it
leads to a count that is known from one side. Doubt is drawn as in bars: an interval is an I-beam,
"more than" ends in slats that thin out, or is dashed up to the end of its scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from civicbrief.brief.charts.dot_layout import EVERY, SLATS, Dot, Group, Label, Layout
from civicbrief.brief.charts.drawing import DOT, POINT, Form, Pen, picture
from civicbrief.brief.charts.labels import Spot
from civicbrief.style.theme import Theme

SHAPES = ("circle", "square", "triangle", "diamond")  # of groups, in their order


def dots(
    groups: Sequence[Group],
    form: Form,
    values: Sequence[tuple[float, str]],
    years: tuple[int, int],
    theme: Theme,
) -> str:
    """Groups of dots as SVG; see `Layout`. Names without room at their dots stand in a key."""
    plan = Layout(groups, form, values, years, theme)
    if plan.crowded:
        plan = Layout(groups, form, values, years, theme, keyed=True)
    return picture(form.width, plan.height, lambda pen: _draw(pen, plan), theme)


def _draw(pen: Pen, plan: Layout) -> None:
    _axes(pen, plan)
    for place, group in enumerate(plan.groups):
        _group(pen, plan, group, SHAPES[place % len(SHAPES)])
    for label, spot in plan.labels:
        _label(pen, plan, label, spot)
    row = 0
    for place, lines in enumerate(plan.keys):
        group, size = plan.groups[place], plan.form.size
        middle = plan.row * (row + 0.78) - size * POINT * 0.34
        pen.dot(DOT + 0.4, middle, SHAPES[place % len(SHAPES)], _fill(group), group.apart)
        for line in lines:
            row += 1
            pen.text(5, plan.row * (row - 0.22), line, size, _tone(group), bold=True)


def _axes(pen: Pen, plan: Layout) -> None:
    size = plan.form.size
    for number, (value, label) in enumerate(plan.values):
        y = plan.y(value)
        pen.text(0, y + size * POINT * 0.34, label, size, "muted")
        tone, points = ("hairline", 0.6) if number else ("ink", 1.1)
        pen.line([plan.left, plan.right], [y, y], tone, points)
    first, last = plan.years
    for year in range(first, last + 2):
        pen.line([plan.x(year)] * 2, [plan.bottom, plan.bottom + 1.2], "ink", 0.8)
    base = plan.bottom + plan.row * 1.15
    for year in plan.years_named():
        pen.text(plan.x(year + 0.5), base, str(year), size, "muted", align="center")


def _group(pen: Pen, plan: Layout, group: Group, shape: str) -> None:
    fill = _fill(group)
    for one, other in pairwise(group.dots):
        xs, ys = zip(plan.at(one), plan.at(other), strict=True)
        pen.line(xs, ys, fill, 0.8, (2.0, 1.6) if one.open or other.open else None)
    for dot in group.dots:
        _doubt(pen, plan, dot, fill)
        pen.dot(*plan.at(dot), shape, fill, hollow=group.apart)


def _doubt(pen: Pen, plan: Layout, dot: Dot, fill: str) -> None:
    x, y = plan.at(dot)
    if beam := plan.beam(dot):
        pen.upright(x, *beam)
    elif dot.open and dot.high is not None:
        pen.line([x, x], [y, plan.y(dot.high)], fill, 1, (3, 2))
    elif dot.open:
        for number, high in enumerate(SLATS):
            pen.box(x - DOT, y - DOT - 0.6 - EVERY * number - high, x + DOT, high, fill)


def _fill(group: Group) -> str:
    return "ochre-fill" if group.stated else "line-3" if group.apart else "blue-fill"


def _tone(group: Group) -> str:
    return "ochre" if group.stated else "muted" if group.apart else "blue"


def _label(pen: Pen, plan: Layout, label: Label, spot: Spot) -> None:
    box, tone = spot.box, _tone(label.group)
    if spot.away:  # a leader shows whose it is
        mark = plan.mark(label.dot)
        ends = (mark.bottom, box.top) if box.top > mark.bottom else (mark.top, box.bottom)
        pen.line([plan.x(label.dot.at), (box.left + box.right) / 2], ends, "line-3", 0.6)
    if any(box.top < plan.y(value) < box.bottom for value, _ in plan.values):
        pen.box(box.left - 0.3, box.top, box.right + 0.3, box.bottom - box.top, "paper")
    for number, line in enumerate(label.lines):
        base, bold = box.top + plan.row * (number + 0.78), number < len(label.name)
        pen.text(spot.x, base, line, plan.form.size, tone, bold=bold, align=spot.align)
