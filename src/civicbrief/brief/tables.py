"""Tables for the notebooks: the data and the results, in the style of the brief."""

# mypy: disable-error-code="misc, no-any-return"
# pandas comes without types.

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pandas as pd
from markupsafe import Markup

from civicbrief.data.data_folder import Data
from civicbrief.data.observation import Observation
from civicbrief.metrics import results
from civicbrief.metrics.claim_rules import COUNTS
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import Results
from civicbrief.style.theme import DEFAULT

__all__ = [  # what notebooks use
    "balances",
    "claims",
    "figures",
    "independent",
    "of_metrics",
    "of_verdicts",
    "panel",
]

FIGURES = ["sentence", "id", "value", "low", "high", "unit", "qualifier", "quote", "source"]
INDEPENDENT = ["id", "period", "low", "high", "unit", "source"]

SIGNIFICANT = 4  # digits shown of a fraction; whole numbers are shown in full
_NUMBER = re.compile(r"[-−]?\d+(\.\d+)?")


class Table(pd.DataFrame):
    """A pandas table that a notebook shows in the style of the brief, every cell in full."""

    @property
    def _constructor(self) -> type[Table]:
        return Table

    def _repr_html_(self) -> str:
        from civicbrief.export.html import framed  # Jinja is needed for showing only

        names = len(self.index.names)
        flat = self.reset_index()
        head = Markup().join(
            Markup('<th scope="col"{}>{}</th>').format(_kind(*flat[name]), name) for name in flat
        )
        rows = Markup().join(
            Markup("<tr>{}</tr>\n").format(
                Markup().join(_cell(value, place < names) for place, value in enumerate(row))
            )
            for row in flat.itertuples(index=False)
        )
        page = Markup("<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody>\n</table>")
        return framed(page.format(head, rows), DEFAULT, "data")


def _cell(value: Any, heading: bool) -> Markup:
    tag = 'th scope="row"' if heading else "td"
    return Markup("<{}{}>{}</{}>").format(Markup(tag), _kind(value), str(value), tag[:2])


def _kind(*values: Any) -> Markup:
    """The class of numbers, for a cell of one and for the head of a column of them."""
    numbers = [_NUMBER.fullmatch(str(value)) for value in values if str(value)]
    return Markup(' class="number"') if numbers and all(numbers) else Markup()


def rounded(number: str) -> str:
    """A number of `metrics.csv` as a reader needs it; the file keeps all digits."""
    if not _NUMBER.fullmatch(number):
        return number
    exact = Decimal(number)
    place = min(0, exact.adjusted() - SIGNIFICANT + 1)
    short = exact.quantize(Decimal(1).scaleb(place))
    return f"{exact if short == exact else short:f}"


def figures(data: Data) -> Table:
    """Each figure of the source text with its interval, in its own unit, and its words."""
    rows = [_row(seen) for seen in data.observations.values() if seen.sentence is not None]
    return Table(rows, columns=FIGURES).set_index(["sentence", "id"])


def independent(data: Data) -> Table:
    """Each figure that others give, with its interval and source."""
    rows = [
        _row(seen) | {"source": data.sources[seen.source].body}
        for seen in data.observations.values()
        if seen.sentence is None
    ]
    return Table(rows, columns=INDEPENDENT).set_index("id")


def _row(seen: Observation) -> dict[str, object]:
    row = {name: getattr(seen, name) for name in {*FIGURES, *INDEPENDENT}}
    return row | {
        "unit": seen.unit.name,
        "high": "no upper end" if seen.high is None else seen.high,
    }


def balances(data: ProjectData) -> Table:
    """Sums that should be zero by the text's own figures, and the interval of each."""
    rows = []
    for metric in (each for each in data.metrics.values() if each.balance):
        result = results.interval_of(metric, data.seen)
        rows.append((metric.formula, result.low, result.high, result.sign in ("zero", "open")))
    return Table(rows, columns=["formula", "low", "high", "holds"]).set_index("formula")


def claims(data: Data) -> Table:
    """Every sentence of the text with the claims it makes."""
    rows = [
        (number, row.kind, ", ".join(c.id for c in data.claims.values() if c.sentence == number))
        for number, row in data.sentences.items()
    ]
    return Table(rows, columns=["sentence", "kind", "claims"]).set_index("sentence")


def of_metrics(found: Results) -> Table:
    """The rows of `metrics.csv` with definitions, without the counts of verdicts."""
    rows = [row for row in results.metric_rows(found) if row["metric"] not in COUNTS]
    table = Table(rows).set_index("metric")
    for column in ("value", "low", "high"):
        table[column] = table[column].map(rounded)
    table.insert(0, "definition", [found.metrics[name].definition for name in table.index])
    return table.drop(columns=["formula", "inputs", "sources"])


def panel(data: Data) -> Table:
    """Each series of the panel: its years, countries, and the level of its intervals."""
    rows, shown = [], data.panel.areas()
    for series in (each for releases in data.panel.series.values() for each in releases):
        keys = [
            (area, year)
            for area, indicator, release, year in data.panel.values
            if (indicator, release) == (series.indicator, series.release)
        ]
        years = [year for area, year in keys if area in shown]
        rows.append(
            {
                "indicator": series.indicator,
                "release": series.release,
                "first year": min(years),
                "last year": max(years),
                "countries": len({area for area, _ in keys if area in shown}),
                "for revisions": len({area for area, _ in keys}),
                "interval level, %": series.level or "none",
                "source": series.source,
            }
        )
    return Table(rows).set_index(["indicator", "release"])


def of_verdicts(found: Results, kind: str) -> Table:
    """The rows of `verdicts.csv` of one kind: "trend" (home area only), "claim" or "finding"."""
    rows = [row for row in results.verdict_rows(found) if row["kind"] == kind]
    chosen = [row for row in rows if not (kind == "trend" and "-" in row["id"])]
    columns = results.COLUMNS[results.VERDICTS_FILE]
    table = Table(chosen, columns=columns).set_index("id").drop(columns="kind")
    return table.loc[:, (table != "").any()]
