"""The data behind a chart as a CSV: what a reader takes away to draw it again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from civicbrief import results
from civicbrief.text import Words

COLUMNS = ("id", "name", "period", "value", "low", "high", "bound", "unit", "source")


def chart_csv(say: Words, names: Iterable[str]) -> str:
    """One row for each figure of a chart, named in the language of `say`.

    Values are those of the tables, not as printed: a decimal point, no grouping, in `unit`. A
    figure known from one side only has no value; `bound` names the end that is known.
    """
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for name in names:
        figure = say.figure(name)
        ends = (figure.interval.value, figure.interval.low, figure.interval.high)
        numbers = ["" if end is None else f"{end:f}" for end in ends]
        cells = [name, say.name(name), figure.period, *numbers, figure.interval.bound]
        writer.writerow([*cells, figure.unit.name, "; ".join(_sources(say, name))])
    return table.getvalue()


def _sources(say: Words, name: str) -> list[str]:
    card = results.cards(say.data).get(name)
    rests = results.resolve(card, say.population).values() if card else [name]
    seen = say.data.seen
    return list(dict.fromkeys(seen[one].source for one in rests if one in seen))
