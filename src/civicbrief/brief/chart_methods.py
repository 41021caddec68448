"""The charts that a notebook calls for.

A check imports this module for what its methods declare: charts, and so matplotlib, are imported
where they are drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from civicbrief.brief.block import Block
from civicbrief.brief.declarations import FIGURE, asks, first
from civicbrief.data.names import Names
from civicbrief.export.blocks import Chart
from civicbrief.style.theme import Theme
from civicbrief.text.words import Words

FEWEST = {"bars": 2, "dots": 2, "years": 3}  # what a chart needs, where gaps are left out


def _bar_keys(names: Names, key: list[str], *figures: list[str]) -> Iterator[str]:
    return first("subtitle", "source", *(name for group in figures for name in group))(names, key)


def _dot_keys(names: Names, key: list[str], *groups: list[str]) -> Iterator[str]:
    return _bar_keys(names, key, *(group[:1] for group in groups))


def _score_keys(names: Names, key: list[str], *series: list[str]) -> Iterator[str]:
    return _bar_keys(names, key, *series[1:])


class ChartMethods:
    """The charts of a brief, and the one explanation of how they draw doubt."""

    words: Words
    theme: Theme
    whole: bool
    explained: str
    _block: Callable[..., Block]

    def _charted(self, chart: Chart) -> Block:
        """A chart as a block; the first one that draws doubt explains how."""
        if chart["uncertain"] and self.explained in ("", chart["id"]):
            self.explained = chart["id"]
            chart["source"] += [" ", *self.words.runs("note-uncertainty")]
        return self._block(chart)

    @asks(first("subtitle", "source"), shows=FIGURE)
    def lines(
        self,
        key: str,
        indicator: str,
        release: str,
        *areas: str,
        last: str = "",
        form: str = "page",
    ) -> Block | None:
        """A line chart of one series: the home area and others to set beside it.

        Intervals that the release gives are drawn. `last` is a release that holds one year of the
        indicator: its value stands beside as a hollow mark. `form` is the place in the PDF
        as for bars. Raises TextError for a series that the
        panel lacks or that holds one year only, or an area without values in it.
        """
        from civicbrief.brief.charts.line_chart import check_line, line_chart

        panel = self.words.data.panel
        check_line(panel, key, indicator, release)
        if not self.whole and len(panel.line(indicator, release, panel.home)) < FEWEST["years"]:
            return None
        words, theme = self.words, self.theme
        return self._charted(line_chart(words, theme, key, indicator, release, areas, last, form))

    @asks(_bar_keys, shows=FIGURE)
    def bars(
        self,
        key: str,
        *figures: str | tuple[str, str] | None,
        percent: bool = False,
        form: str = "half",
    ) -> Block | None:
        """A bar chart: ids of figures, or pairs of a figure and a second one to print beside it.

        `percent` draws on a scale from 0 to 100; `form` is the place in the PDF, "page" for the
        full width or "half" beside the text. None among the figures separates two groups.
        """
        from civicbrief.brief.charts.bar_chart import bar_chart

        if not self.whole:
            pairs = [(f,) if isinstance(f, str) else f or () for f in figures]
            known = [all(self.words.figure(n).available for n in pair) for pair in pairs]
            figures = tuple(f for f, available in zip(figures, known, strict=True) if available)
            enough = sum(f is not None for f in figures) >= FEWEST["bars"]
            if not enough or not self.words.complete(key):  # its title says the answer
                return None
        return self._charted(bar_chart(self.words, self.theme, key, figures, percent, form))

    @asks(_dot_keys, shows=FIGURE)
    def dots(
        self, key: str, *groups: tuple[str, ...], apart: str | tuple[str, ...] = ()
    ) -> Block | None:
        """Counts over time as dots: each group is its name and the ids of its observations.

        A dot stands at the end of its day, month or year. `apart` names groups of another
        register. Raises TextError for a metric, or a name in `apart` that no group has.
        """
        from civicbrief.brief.charts.dot_chart import dot_chart

        if not self.whole:
            known = [
                (name, *(one for one in ids if self.words.figure(one).available))
                for name, *ids in groups
            ]
            groups = tuple(group for group in known if len(group) > 1)
            few = sum(len(ids) for _, *ids in groups) < FEWEST["dots"]
            if few or not self.words.complete(key):
                return None
        names = (apart,) if isinstance(apart, str) else apart
        return self._charted(dot_chart(self.words, self.theme, key, groups, names))

    @asks(_score_keys, shows=FIGURE)
    def scores(self, key: str, release: str, *indicators: str, form: str = "page") -> Block | None:
        """A strip of scores of the home area: one row for each indicator, one cell for each year.

        `form` is the place in the PDF as for bars.

        Raises TextError for a series that the panel lacks, and unless all indicators have one
        unit whose scale has both ends.
        """
        from civicbrief.brief.charts.score_chart import score_chart

        panel = self.words.data.panel
        if not self.whole:
            indicators = tuple(one for one in indicators if panel.line(one, release, panel.home))
            if not indicators or not self.words.complete(key):
                return None
        return self._charted(score_chart(self.words, self.theme, key, release, indicators, form))
