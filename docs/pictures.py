"""Pictures of the documentation, drawn as the brief's charts are, in the colours of the page.

Each is an SVG that carries its alternative text; colours are variables, so that it follows light
and dark. Every number in them comes from the data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any

from civicbrief.brief.charts.drawing import Pen, picture, width, wrap
from civicbrief.data.data_folder import Data
from civicbrief.metrics.interval import Interval
from civicbrief.style.theme import DEFAULT

SIZE, WIDE = 10.0, 100.0  # points, millimetres: as wide as a phone


def all_of(
    data: Data, intervals: Mapping[str, Interval], entries: Mapping[str, Any]
) -> dict[str, str]:
    """Every picture by the name of its file."""
    return {
        "interval.svg": _words(data),
        "overlap.svg": _overlap(data),
        "way.svg": _way(data, entries),
        "architecture.svg": _architecture(data, entries),
    }


def _svg(drawing: str, alternative: str) -> str:
    start = f'<svg class="picture" role="img" aria-label="{escape(alternative)}"'
    return DEFAULT.with_variables(drawing).replace("<svg", start, 1)


def _words(data: Data) -> str:
    """Three figures as their sources print them, each drawn as the interval that it stands for."""
    rows = [
        ("bloggers", Decimal("7"), Decimal("7.4")),
        ("giving_readiness", Decimal(0), Decimal(100)),
        ("npo_total", Decimal(0), Decimal(10_000)),
    ]
    left, right, step = 1.0, WIDE - 1, 27.0
    said = []

    def draw(pen: Pen) -> None:
        for number, (name, start, end) in enumerate(rows):
            seen, top = data.observations[name], 5 + number * step
            middle, scale = top + 11, (right - left) / float(end - start)

            def place(value: Decimal, start: Decimal = start, scale: float = scale) -> float:
                return left + float(value - start) * scale

            head = f"“{seen.printed}”, {seen.qualifier}"
            pen.text(0, top, head, SIZE, "ink", bold=True)
            pen.text(width(DEFAULT, head, SIZE, bold=True) + 3, top, seen.unit.name, SIZE, "muted")
            pen.line([left, right], [middle, middle], "hairline", 1)
            for value, align in ((start, "left"), (end, "right")):
                pen.text(place(value), middle + 7, f"{value:,}", SIZE, "muted", align=align)
            low, high = seen.low, seen.high
            assert high is not None
            if low == high:
                pen.box(place(low) - 0.7, middle - 3, place(low) + 0.7, 6, "ochre-fill")
                label = f"{low:,}"
            else:
                pen.box(place(low), middle - 2.2, place(high), 4.4, "ochre-pale")
                pen.beam(place(low), place(high), middle, 3)
                label = f"{low} to {high}"
            spot = (place(low) + place(high)) / 2
            pen.text(spot, middle - 4.5, label, SIZE, "ink", align="center")

    for name, *_ in rows:
        seen = data.observations[name]
        ends = f"{seen.low} to {seen.high}" if seen.low != seen.high else f"{seen.low} alone"
        said.append(f"“{seen.printed}” ({seen.qualifier}, {seen.unit.name}) stands for {ends}")
    return _svg(picture(WIDE, 79, draw, DEFAULT), "; ".join(said) + ".")


def _overlap(data: Data) -> str:
    """First and last value of an index whose newest release gives intervals."""
    panel = data.panel
    *_, ends = panel.ends("voice_accountability", panel.home).values()
    lows, highs = [seen.low for seen in ends], [seen.high or seen.low for seen in ends]
    left, right = 14.0, WIDE - 1
    scale = (right - left) / float(max(highs) - min(lows))

    def place(value: Decimal) -> float:
        return left + float(value - min(lows)) * scale

    def draw(pen: Pen) -> None:
        shared = (place(max(lows)), place(min(highs)))
        if shared[0] < shared[1]:
            pen.box(shared[0], 4, shared[1], 33, "panel")
        for number, seen in enumerate(ends):
            middle = 12 + number * 16
            pen.text(0, middle + 1.2, seen.period, SIZE, "ink", bold=True)
            assert seen.high is not None
            pen.beam(place(seen.low), place(seen.high), middle, 3)
            pen.box(place(seen.value) - 0.8, middle - 2, place(seen.value) + 0.8, 4, "blue-fill")
            label = f"{seen.value:.2f}".replace("-", "−")
            pen.text(place(seen.value), middle - 3.5, label, SIZE, "blue", align="center")

    said = "; ".join(f"{s.period}: {s.value:.2f}, from {s.low:.2f} to {s.high:.2f}" for s in ends)
    over = "They overlap" if max(lows) < min(highs) else "They do not overlap"
    return _svg(
        picture(WIDE, 40, draw, DEFAULT), f"Two values with their intervals. {said}. {over}."
    )


def _way(data: Data, entries: Mapping[str, Any]) -> str:
    """The way of a number: from the words of a source to the brief, and back by its link."""
    seen, entry = data.observations["bloggers"], entries["bloggers_added"]
    stations = [
        ("What the source says", f"“{seen.printed} млн”, “{seen.quote}”", "ochre"),
        (
            f"A row: observations.csv, {seen.row}",
            f"{seen.id}: value {seen.value}, printed {seen.printed}, {seen.qualifier}",
            "ink",
        ),
        ("Notebook 2: a metric", f"{entry['formula']}; {entry['interval']}", "ink"),
        ("Notebook 3: a passage", "{ $bloggers_added } names the figure, with no digit", "ink"),
        (f"The brief: {entry['value']}", "HTML, PDF and Word file; a click leads back", "blue"),
    ]
    return _stations("The way of a number", stations)


def _architecture(data: Data, entries: Mapping[str, Any]) -> str:
    """The way of one number through the rooms of the package."""
    seen, entry = data.observations["npo_public_organisations"], entries["npo_share_public"]
    stations = [
        (
            f"A row: observations.csv, {seen.row}",
            f"{seen.id}: printed {seen.printed}, {seen.qualifier}",
            "ochre",
        ),
        (
            "data: an observation",
            f"checked; low {seen.low:,}, high {seen.high:,}; its source stays with it",
            "ink",
        ),
        ("metrics: a metric", f"{entry['formula']}; a row of metrics.csv", "ink"),
        ("text: a passage", "{ $npo_share_public } prints the number in each language", "ink"),
        ("brief: blocks", "paragraph, chart and ledger as plain data in notebook 3", "ink"),
        (f"export: {entry['value']}", "HTML, PDF and Word file, each from the same blocks", "blue"),
    ]
    return _stations("The way through the package", stations)


def _stations(title: str, stations: Sequence[tuple[str, str, str]]) -> str:
    """Boxes from top to bottom with arrows between; each is a heading, words and a colour."""
    leading, gap = 4.6, 6.0
    lines = [wrap(DEFAULT, body, WIDE - 8, SIZE) for _, body, _ in stations]
    tall = [8.5 + leading * len(found) for found in lines]
    tops = [1 + sum(tall[:number]) + gap * number for number in range(len(tall))]

    def draw(pen: Pen) -> None:
        for (head, _, colour), found, top, high in zip(stations, lines, tops, tall, strict=True):
            pen.box(0, top, WIDE, high, "panel")
            pen.box(0, top, 1.4, high, colour if colour != "ink" else "line-3")
            pen.text(5, top + 5.5, head, SIZE, colour, bold=True)
            for number, words in enumerate(found):
                pen.text(5, top + 10.7 + leading * number, words, SIZE, "ink")
            if top != tops[-1]:
                start, end = top + high + 0.6, top + high + gap - 0.6
                pen.line([12, 12], [start, end], "ink", 1.1)
                pen.line([10.6, 12, 13.4], [end - 1.8, end, end - 1.8], "ink", 1.1)

    high = tops[-1] + tall[-1] + 1
    said = ". Then ".join(f"{head}: {body}" for head, body, _ in stations)
    return _svg(picture(WIDE, high, draw, DEFAULT), f"{title}. {said}.")
