"""Tables for the notebooks: what the data hold, as pandas shows it."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from civicbrief import metrics, results
from civicbrief.source import Data

FIGURES = ["sentence", "id", "value", "low", "high", "unit", "qualifier", "quote", "source"]
INDEPENDENT = ["id", "period", "low", "high", "unit", "source"]


def figures(data: Data) -> pd.DataFrame:
    """Each figure of the source text with its interval, in its own unit, and its words."""
    rows = [
        {
            "sentence": seen.sentence,
            "id": seen.id,
            "value": seen.value,
            "low": seen.low,
            "high": "no upper end" if seen.high is None else seen.high,
            "unit": seen.unit.name,
            "qualifier": seen.qualifier,
            "quote": seen.quote,
            "source": seen.source,
        }
        for seen in data.observations.values()
        if seen.sentence is not None
    ]
    return pd.DataFrame(rows, columns=FIGURES).set_index(["sentence", "id"])


def independent(data: Data) -> pd.DataFrame:
    """Each figure that others give, with its interval and source."""
    rows = [
        {
            "id": seen.id,
            "period": seen.period,
            "low": seen.low,
            "high": "no upper end" if seen.high is None else seen.high,
            "unit": seen.unit.name,
            "source": data.sources[seen.source].body,
        }
        for seen in data.observations.values()
        if seen.sentence is None
    ]
    return pd.DataFrame(rows, columns=INDEPENDENT).set_index("id")


def balances(data: Data) -> pd.DataFrame:
    """Sums that the text's own figures should keep, and by how much they miss."""
    rows = []
    for card in metrics.METRICS.values():
        if card.balance:
            result = results.compute(card, data.seen)
            rows.append(
                {
                    "formula": card.formula,
                    "low": result.low,
                    "high": result.high,
                    "holds": result.sign in ("zero", "open"),
                }
            )
    return pd.DataFrame(rows).set_index("formula")


def claims(data: Data) -> pd.DataFrame:
    """Every sentence of the text with the claims it makes."""
    rows = [
        {
            "sentence": number,
            "kind": sentence.kind,
            "claims": ", ".join(c.id for c in data.claims.values() if c.sentence == number),
        }
        for number, sentence in data.sentences.items()
    ]
    return pd.DataFrame(rows).set_index("sentence")


def of_metrics(data: Data, rows: Sequence[dict[str, str]]) -> pd.DataFrame:
    """The rows of `metrics.csv`, with the definition that the registry gives."""
    table = pd.DataFrame(rows).set_index("metric")
    known = results.cards(data)
    table.insert(0, "definition", [known[name].definition for name in table.index])
    return table.drop(columns=["formula", "inputs", "sources"])


def panel(data: Data) -> pd.DataFrame:
    """Each series of the panel: its years, countries, and the level of its intervals."""
    rows = []
    for releases in data.panel.series.values():
        for card in releases:
            keys = [
                (area, year)
                for area, indicator, release, year in data.panel.values
                if (indicator, release) == (card.indicator, card.release)
            ]
            kept = [key for key in keys if key[0] in data.panel.areas()]
            rows.append(
                {
                    "indicator": card.indicator,
                    "release": card.release,
                    "first year": min(year for _, year in kept),
                    "last year": max(year for _, year in kept),
                    "countries": len({area for area, _ in kept}),
                    "for revisions": len({area for area, _ in keys}),
                    "interval level, %": card.level if card.level else "none",
                    "source": card.source,
                }
            )
    return pd.DataFrame(rows).set_index(["indicator", "release"])


def of_verdicts(rows: Sequence[dict[str, str]], kind: str) -> pd.DataFrame:
    """The rows of `verdicts.csv` of one kind: "trend" (home area only), "claim" or "finding"."""
    chosen = [r for r in rows if r["kind"] == kind and not (kind == "trend" and "-" in r["id"])]
    table = pd.DataFrame(chosen).set_index("id").drop(columns="kind")
    return table.loc[:, (table != "").any()]
