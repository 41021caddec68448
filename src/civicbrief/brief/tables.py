"""Tables for the notebooks: the data, and the results, in the style of the brief."""

from __future__ import annotations

from civicbrief.brief.notebook_table import Table, number, table
from civicbrief.brief.result_tables import (
    corners,
    counts,
    digits,
    example,
    follows,
    function,
    of_metrics,
    of_verdicts,
    scaled,
    trends,
)
from civicbrief.data.data_folder import Data
from civicbrief.data.observation import Observation
from civicbrief.metrics import results
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.results import Results

__all__ = [  # what notebooks use
    "balances",
    "claims",
    "corners",
    "counts",
    "digits",
    "example",
    "figures",
    "follows",
    "function",
    "independent",
    "of_metrics",
    "of_verdicts",
    "panel",
    "scaled",
    "trends",
    "unused",
]

FIGURES = ["sentence", "figure", "value", "lowest", "highest", "unit", "exactness", "quote"]
UNUSED = ["figure", "meaning", "period", "value", "lowest", "highest", "unit"]
INDEPENDENT = ["figure", "period", "lowest", "highest", "unit", "source"]


def figures(data: Data) -> Table:
    """Each figure of the source text with its interval, in its own unit, and its words."""
    return _seen(data, FIGURES, True, "sentence", "figure")


def independent(data: Data) -> Table:
    """Each figure that others give, with its interval and source."""
    return _seen(data, INDEPENDENT, False, "figure")


def unused(found: Results) -> Table:
    """Each figure that goes into no metric, in the unit of its source."""
    used = {
        name
        for metric in found.metrics.values()
        for name in metric.resolve(found.population).values()
    }
    rows = [_row(seen) for seen in found.data.observations.values() if seen.id not in used]
    made = table(rows, UNUSED, "figure")
    made.nothing = "Every figure goes into a metric."
    return made


def _seen(data: Data, columns: list[str], text: bool, *index: str) -> Table:
    """The figures of the text, or those of others."""
    rows = [
        _row(seen) | {"source": data.sources[seen.source].body}
        for seen in data.observations.values()
        if (seen.sentence is not None) == text
    ]
    return table(rows, columns, *index)


def _row(seen: Observation) -> dict[str, object]:
    return {
        "sentence": seen.sentence,
        "figure": seen.id,
        "meaning": seen.subject,
        "period": seen.period,
        "value": number(seen.value),
        "lowest": number(seen.low),
        "highest": number(seen.high),
        "unit": seen.unit.name,
        "exactness": seen.qualifier,
        "quote": seen.quote,
    }


def balances(data: ProjectData) -> Table:
    """Sums that should be zero by the text's own figures, and the interval of each."""
    rows = []
    for metric in (each for each in data.metrics.values() if each.balance):
        found = results.interval_of(metric, data.seen)
        holds = "yes" if found.sign in ("zero", "open") else "no"
        rows.append((metric.formula, number(found.low), number(found.high), holds))
    return table(rows, ["formula", "lowest", "highest", "adds up"], "formula")


def claims(data: Data) -> Table:
    """Every sentence of the text with the claims it makes."""
    rows = [
        (number, row.kind, ", ".join(c.id for c in data.claims.values() if c.sentence == number))
        for number, row in data.sentences.items()
    ]
    return table(rows, ["sentence", "kind", "claims"], "sentence")


def panel(data: Data) -> Table:
    """Each series of the panel: its years, countries, and the level of its intervals."""
    rows, shown = [], data.panel.areas()
    held: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for area, indicator, release, year in data.panel.values:
        held.setdefault((indicator, release), []).append((area, year))
    for series in (each for releases in data.panel.series.values() for each in releases):
        keys = held.get((series.indicator, series.release), [])
        years = [year for area, year in keys if area in shown]
        rows.append(
            {
                "indicator": series.indicator,
                "release": series.release,
                "first year": min(years),
                "last year": max(years),
                "countries": len({area for area, _ in keys if area in shown}),
                "countries for revisions": len({area for area, _ in keys}),
                "interval level, %": series.level or "none",
                "source": series.source,
            }
        )
    return table(rows, list(rows[0]) if rows else ["indicator", "release"], "indicator", "release")
