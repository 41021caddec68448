"""How sections are set: in which of three sizes, and which texts stand beside their charts.

A section is a row of groups. A group is texts and charts of half the width, and at its end
one part across the page, such as a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from civicbrief.export.paper import tables
from civicbrief.export.paper.texts import (
    HALF,
    HEIGHT,
    MM,
    WIDTH,
    even_cut,
    stacked,
    style,
)
from civicbrief.style.theme import HEADINGS, SANS, SERIF, Theme

BESIDE, CHART, LIMIT = 76 * MM, 88 * MM, 156 * MM  # a text beside a chart, the chart, a text alone
LOW, WHOLE = 130 * MM, 240 * MM  # up to which height texts, and charts with texts, stay on one page
SECTION_GAP, TEXT_GAP, CHART_GAP = 11.0, 8.0, 7.0
SURE = 0.985  # of a page: so much may be filled by estimate
PAGES = 3  # that the sections may take after page 1


@dataclass(frozen=True)
class Setting:
    """Size and leading of texts, and how tables of some length are set."""

    size: float
    leading: float
    air: tables.Air


SETTINGS = (
    Setting(9, 0.53, (7.8, 3.4, 0.48)),
    Setting(8.5, 0.47, (7.5, 2.2, 0.42)),
    Setting(8.2, 0.44, (7.5, 1.8, 0.4)),
)


def fitting(sections: Sequence[Any], theme: Theme) -> Setting:
    """The most spacious setting in which the sections take three pages, else the first one.

    Each but the last has to leave some room: heights are estimates.
    """
    *spacious, last = SETTINGS
    for setting in spacious:
        if pages(sections, theme, setting, HEIGHT * SURE) <= PAGES:
            return setting
    return last if pages(sections, theme, last, HEIGHT) <= PAGES else spacious[0]


def pages(sections: Sequence[Any], theme: Theme, setting: Setting, room: float) -> int:
    """On how many pages, each with so much room, sections end that are kept whole."""
    count, filled = 1, 0.0
    paper = Paper(theme, setting)
    for section in sections:
        height = sum(group["height"] for group in paper.groups(section))
        if filled + height > room:
            count, filled = count + 1, 0.0
        filled += height + SECTION_GAP
    return count


class Paper:
    """Sections in a setting."""

    def __init__(self, theme: Theme, setting: Setting):
        self.theme, self.setting = theme, setting
        self.text = style(theme, SERIF, setting.size, setting.leading)
        self.notes = style(theme, SANS, 7.5, setting.leading)
        self.title = style(theme, HEADINGS, 14, 0.45, 700)
        self.label = style(theme, SANS, 8.5, 0.5)

    def groups(self, section: Any) -> Iterator[dict[str, Any]]:
        """The groups of a section, each with its height and the places where it is parted.

        `cut` texts stand at the left of the charts, the others at their right below them, or
        `below` both, where `turn` of them are in the first of two columns. Without charts, `turn`
        texts are in the first column. `whole` parts stay on one page.
        """
        title = section["title"]
        for texts, charts, wide in _grouped(section["blocks"]):
            group: dict[str, Any] = {"texts": texts, "charts": charts, "wide": wide}
            if charts:
                group |= self._beside(title, texts, charts)
            else:
                cut, height = self._columns([self._text(one, HALF) for one in texts], texts)
                group |= {"cut": cut, "whole": height <= LOW, "height": height}
                if title:
                    group["height"] += self.title.height(title, WIDTH) + 6
            group["height"] += sum(map(self.across, wide))
            yield group
            title = []

    def _text(self, item: Any, room: float) -> float:
        runs = [*item["head"], " ", *item["text"]] if item["kind"] == "point" else item["text"]
        return self.text.height(runs, room)

    def _gap(self, texts: Sequence[Any]) -> float:
        points = any(item["kind"] == "point" for item in texts)
        return (1.2 if points else 0.75) * self.setting.size

    def _columns(self, heights: Sequence[float], texts: Sequence[Any]) -> tuple[int, float]:
        """Texts in two columns; one alone is set in one that is wider."""
        if len(texts) == 1:
            return 1, self._text(texts[0], LIMIT)
        return even_cut(heights, self._gap(texts)) if texts else (0, 0.0)

    def _beside(self, title: Any, texts: Sequence[Any], charts: Sequence[Any]) -> dict[str, Any]:
        """Of all ways to divide texts beside charts the lowest, so that there is no gap."""
        gap, count = self._gap(texts), len(texts)
        left, right, half = ([self._text(t, room) for t in texts] for room in (BESIDE, CHART, HALF))
        head = self.title.height(title, BESIDE) + 6 if title else 0.0
        drawn = stacked([self._chart(chart, CHART) for chart in charts], CHART_GAP)

        def height(way: tuple[int, bool]) -> float:
            cut, below = way
            first = head + stacked(left[:cut], gap)
            if cut == count:
                return max(first, drawn)
            if below:
                return max(first, drawn) + TEXT_GAP + self._columns(half[cut:], texts[cut:])[1]
            return max(first, drawn + TEXT_GAP + stacked(right[cut:], gap))

        ways = [(cut, below) for cut in range(count + 1) for below in (False, True)]
        cut, below = min(ways, key=height)
        turn, _ = self._columns(half[cut:], texts[cut:])
        high = height((cut, below))
        return {
            "cut": cut,
            "below": below,
            "turn": turn,
            "whole": high <= WHOLE,
            "height": high,
        }

    def across(self, item: Any) -> float:
        """A part across the page."""
        if item["kind"] == "table":
            widths = tables.columns(item, self.theme, self.setting.air)
            rows = tables.height(item, widths, self.theme, self.setting.air)
            return 10 + self._caption(item, 11, WIDTH) + rows + self._sourced(item, WIDTH)
        if item["kind"] == "chart":
            return self._chart(item, WIDTH)
        return 58  # a tally in two lines

    def _chart(self, chart: Any, room: float) -> float:
        size = 11 if room == CHART else 12.5
        picture = drawn(chart["pictures"]["page"], chart.get("width", 0) * MM or room)
        caption = self._caption(chart, size, room) + 5
        return caption + picture + 4 + self._sourced(chart, room)

    def _caption(self, item: Any, size: float, room: float) -> float:
        title = style(self.theme, HEADINGS, size, 0.5, 700)
        height = 5.6 + 6 + title.height(item["title"], room) + 6
        return height + (self.label.height(item["subtitle"], room) + 6 if "subtitle" in item else 0)

    def _sourced(self, item: Any, room: float) -> float:
        return sum(
            self.notes.height(item[name], room) + 2 for name in ("source", "note") if name in item
        )


def drawn(svg: str, width: float) -> float:
    """How high a drawing is at a width."""
    found = re.search(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"', svg)
    return width * float(found[2]) / float(found[1]) if found else width / 2


def _grouped(blocks: Sequence[Any]) -> Iterator[tuple[list[Any], list[Any], list[Any]]]:
    """The texts, the charts of half the width and the part across the page of each group."""
    texts: list[Any] = []
    charts: list[Any] = []
    for block in blocks:
        if block["kind"] == "paragraph":
            texts.append(block)
        elif block["kind"] == "points":
            texts += [{"kind": "point", **item} for item in block["items"]]
        elif block["kind"] == "chart" and block["form"] == "half":
            charts.append(block)
        elif charts:  # a part across the page is a group of its own below charts
            yield texts, charts, []
            texts, charts = [], []
            yield [], [], [block]
        else:
            yield texts, [], [block]
            texts = []
    if texts or charts:
        yield texts, charts, []
