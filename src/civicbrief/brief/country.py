"""The page of one country of a panel: the blocks of a new project's brief, beside its region."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from fluent.runtime import FluentResource

from civicbrief.brief import ledger
from civicbrief.brief.block import Block
from civicbrief.brief.brief import GAPS, Brief
from civicbrief.brief.charts.line_chart import line_chart
from civicbrief.brief.declarations import FIGURE, asks, first
from civicbrief.brief.front_matter import front_keys, front_matter
from civicbrief.core.project import country_texts, starter_texts
from civicbrief.data.names import Names
from civicbrief.export.blocks import Chart
from civicbrief.metrics.country import NEIGHBOURS, CountryData
from civicbrief.metrics.results import Results
from civicbrief.text import naming
from civicbrief.text.runs import mark_digits, marked, plain
from civicbrief.text.words import Words


class Summary(NamedTuple):
    """A country as the index of an atlas lists it; without a value where no chart is drawn."""

    name: str
    region: str
    page: Mapping[str, str]  # words of the index
    title: str = ""
    value: str = ""
    year: int = 0
    word: str = ""  # the trend word by its name, and as it prints
    called: str = ""
    points: Sequence[tuple[int, float]] = ()
    bounds: Sequence[Sequence[float]] = ()


WORDS = {"document-kind": "country-kind", "all-files": "country-all"}  # of its own
INDEX = {  # of the page that lists countries
    "title": "country-index",
    "all": "country-all",
    "country": "country-head",
    "change": "country-change",
    "elsewhere": "country-elsewhere",
    "failed": "country-failed",
    **{"value": "ledger-value", "year": "head-year", "download": "download", "skip": "skip"},
    **{"languages": "languages", "no-data": "no-data"},
}
FORMATS = ("html", "pdf")


def _line_keys(names: Names, key: list[str], *rest: list[str]) -> Iterator[str]:
    return first("subtitle", "source")(names, key)


class CountryBrief(Brief):
    """Builds the blocks of one country's page, as `Brief` does for a project's own.

    A sentence or chart whose figures the panel lacks is left out.
    """

    def __init__(
        self,
        found: Results,
        language: str,
        project: Path,
        files: Mapping[str, str],
        folder: Path,
    ):
        words = Words(language, starter_texts(), found, country_texts(project))
        super().__init__(found, language, "full", project, files, GAPS[1], folder, words)
        assert isinstance(found.data, CountryData)
        self.country = data = found.data
        self.first: tuple[str, Chart] | None = None  # the first chart, with its indicator
        unnamed = [name for name in data.panel.releases if not words.has(f"release-{name}")]
        lines = (f"release-{name} = {mark_digits('name', name)}" for name in sorted(unnamed))
        words.bundle.add_resource(FluentResource("\n".join(lines)))
        compared = any(len(cards) > 1 for cards in data.panel.compared.values())
        words.variables["sample"] = "yes" if compared and data.panel.sample else "no"
        if data.regional:
            words.variables["region"] = words.area(data.region)
        for indicator, line in data.drawn.items():
            _, seen = line[-1]
            words.variables[f"drawn-{indicator}"] = words.figure(seen.id)
            words.variables[f"bounds-{indicator}"] = "yes" if seen.bounds else "no"
            body = marked(naming.source(words, seen.source)[1])
            words.variables[f"body-{indicator}"] = body
            if years_of := data.regional.get(indicator):
                median = years_of[max(years_of)]
                words.variables[f"region-{indicator}"] = words.figure(median.id)
                count = words.figure(f"{indicator}_region_areas")
                words.variables[f"areas-{indicator}"] = count

    @asks(front_keys)
    def front(self, key: str) -> Block:
        """Title, subtitle, edition."""
        content = front_matter(self.words, key, self.detail, starter_texts(), self.brand)
        content["words"] |= {name: self.words.plain(own) for name, own in WORDS.items()}
        content |= {"homepage": "", "formats": list(FORMATS)}
        return self._block(content)

    @asks(_line_keys, shows=FIGURE)
    def line(self, key: str, indicator: str, form: str = "page") -> Block | None:
        """A line chart of the country, others beside it, and the median of its region.

        Shown is the newest release that gives intervals, else the newest. None where the panel
        has fewer than three years of the country.
        """
        words, data = self.words, self.country
        line = data.drawn.get(indicator, ())
        if not line or not words.complete(key):
            return None
        release, years = line[0][1].release, (line[0][0], line[-1][0])
        region = None
        if medians := data.regional.get(indicator):
            name = plain(words.runs("country-median"))
            region = name, [(year, each.point) for year, each in medians.items()]
        peers = self._peers(indicator, release, years)
        chart = line_chart(
            words, self.theme, key, indicator, release, peers, "", form, years, region
        )
        self.first = self.first or (indicator, chart)
        return self._charted(chart)

    def summary(self) -> Summary:
        """The country in one line: its name, and what the first chart shows of it."""
        words, panel, data = self.words, self.data.panel, self.country
        region = words.area(data.region) if data.region else ""
        page = {name: words.plain(key) for name, key in INDEX.items()}
        page["lead"] = words.plain("country-index.lead", title="{title}")
        found = Summary(words.area(panel.home), region, page)
        if not self.first:
            return found
        indicator, chart = self.first
        line = data.drawn[indicator]
        result = words.verdicts[f"trend-{indicator}"].result
        return found._replace(
            title=plain(chart["subtitle"]).partition(": ")[2],
            value=plain(words.value(words.figure(line[-1][1].id))),
            year=line[-1][0],
            word=result,
            called=words.plain(f"mark-{result}"),
            points=[(year, float(seen.value)) for year, seen in line],
            bounds=[[float(end) for end in seen.bounds] for _, seen in line if seen.bounds],
        )

    def _peers(self, indicator: str, release: str, years: tuple[int, int]) -> list[str]:
        """The areas beside the country: those wanted, or the highest and lowest of its region."""
        panel, (begin, end) = self.data.panel, years
        ends = {}
        for area in self.country.peers or panel.areas(indicator):
            line = dict(panel.line(indicator, release, area))
            if area != panel.home and begin in line and end in line:
                ends[area] = line[end].value
        if self.country.peers or len(ends) <= NEIGHBOURS:
            return list(ends)[:NEIGHBOURS]
        ranked = sorted(ends, key=lambda area: (ends[area], area))
        return [ranked[-1], ranked[0]]

    def ledger(self) -> Block:
        """What stands behind every figure that the page prints."""
        return self._block(ledger.ledger(self.words, self._names()), passages=self.words.told)

    def _names(self) -> list[str]:
        """The figures that the page prints, in order."""
        known = self.data.metrics.keys() | self.data.seen.keys()
        return [name for name in self.words.printed if name in known]

    def sources(self) -> Block | None:
        """The sources of the figures that the page prints."""
        entries = [ledger.entry(self.words, name) for name in self._names()]
        used = {seen["source"]["id"] for one in entries for seen in one["rests"]}
        rows = [row for name, row in self.data.sources.items() if name in used]
        return self._block(ledger.sources(self.words, rows)) if rows else None
