"""The end of a brief as blocks: sources, what stands behind each figure, the tables themselves."""

from __future__ import annotations

from collections.abc import Mapping

from civicbrief.brief.ledger import entries, sourced
from civicbrief.export.blocks import Json
from civicbrief.metrics import results
from civicbrief.text.runs import mark_digits
from civicbrief.text.words import Words

SOURCE_FILES = ("observations.csv", "claims.csv", "sources.csv")  # in the data folder
DATA_FILES = ("metrics.csv", "verdicts.csv")  # what notebook 2 wrote


def sources(say: Words) -> Json:
    """Every source of the data folder, and the days on which they were read."""
    rows = list(say.data.sources.values())
    days = sorted({row.accessed for row in rows})
    read = mark_digits("date", say.days(days[0], days[-1]))
    return {
        "kind": "sources",
        "note": say.runs("sources-note", date=read),
        "items": [sourced(say, row) for row in rows],
    }


def ledger(say: Words) -> Json:
    """Entries of all metrics, observations and findings, and of the panel's values printed."""
    data = say.data
    values = [name for name in say.printed if name in data.panel.by_id]
    names = [*results.cards(data), *data.observations, *values]
    names += [f"finding-{name}" for name in data.findings]
    return {"kind": "ledger", "items": entries(say, data, say.population, names)}


def files(say: Words, contents: Mapping[str, str]) -> Json:
    """The tables with their titles, and how each stands to the brief."""
    return {
        "kind": "files",
        "items": [
            {
                "name": name,
                "title": say.runs(f"file-{name.removesuffix('.csv')}"),
                "content": content,
                "relation": "source" if name in SOURCE_FILES else "data",
            }
            for name, content in contents.items()
        ],
    }
