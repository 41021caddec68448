"""How spacious page 1 can be: the first setting worth a trial."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from civicbrief.export.paper.sections import SETTINGS, Paper
from civicbrief.export.paper.texts import GUTTER, HEIGHT, MM, WIDTH, style
from civicbrief.style.theme import HEADINGS, SANS, SERIF, Theme

# What gaps and sizes are multiplied with: texts of some languages are longer.
FITS = (
    *((gap, 1.0) for gap in (1.25, 1.1, 1.0, 0.92, 0.85, 0.78)),
    *((0.75, 0.97), (0.7, 0.94), (0.65, 0.92), (0.6, 0.9), (0.55, 0.88), (0.5, 0.86)),
    *((0.42, 0.85), (0.35, 0.84)),
)
LABEL = 7.0  # points
MARKS = 32 * MM  # the column of marks beside key messages


def fits(opening: Sequence[Any], theme: Theme) -> list[tuple[float, float]]:
    """The settings that page 1 may have, from the most spacious one that is likely to fit."""
    likely = [fit for fit in FITS if height(opening, theme, *fit) <= HEIGHT]
    return [*FITS[FITS.index(likely[0]) :]] if likely else [FITS[-1]]


def height(opening: Sequence[Any], theme: Theme, gap: float, size: float) -> float:
    """About how high page 1 is, in points."""
    front, *others = opening
    total = _masthead(front, theme) + 22 * gap
    title = style(theme, HEADINGS, 27, 0.5, 700)
    lines = title.lines(front["title"], WIDTH * 27 / 24)  # a little smaller, on one line
    total += title.high(lines) if lines == 1 else title.height(front["title"], WIDTH)
    total += max(11 * gap, 9)
    total += style(theme, SANS, 14 * size, 0.5).height(front["subtitle"], WIDTH)
    return total + sum(26 * gap + _part(item, theme, gap, size) for item in others)


def _masthead(front: Any, theme: Theme) -> float:
    total = 6.3 + 6 + 2.4
    if front["imprint"]:
        line = "   ".join(
            f"{part['label']}: {part['name']}, {part['address']}" for part in front["imprint"]
        )
        total += 5 + style(theme, SANS, 8, 0.5).height(line, WIDTH)
    if front["notes"]:
        notes = [run for note in front["notes"] for run in (*note, "   ")]
        total += 14 + style(theme, SANS, 9, 0.5, 700).height(notes, WIDTH - 16)
    brand = front.get("brand") or {"name": ""}
    return total + (9 * MM + 9 if brand["name"] else 0)


def _part(item: Any, theme: Theme, gap: float, size: float) -> float:
    label = LABEL + 9 * gap
    if item["kind"] == "answer":
        return label + style(theme, SERIF, 14 * size, 0.55).height(item["text"], WIDTH)
    if item["kind"] not in ("messages", "steps"):
        return Paper(theme, SETTINGS[0]).across(item)
    head = style(theme, HEADINGS, 11 * size, 0.5, 700)
    if item["kind"] == "messages":
        text, room = style(theme, SANS, 9.5 * size, 0.5), WIDTH - MARKS
        return label + sum(
            head.height(one["head"], room) + text.height(one["text"], room) + 15.5 * gap
            for one in item["items"]
        )
    text, count = style(theme, SANS, 9 * size, 0.5), len(item["items"])
    room = (WIDTH - GUTTER * (count - 1)) / count
    heads = max(head.height(one["head"], room) for one in item["items"])
    return label + 15 + heads + max(text.height(one["text"], room) for one in item["items"])
