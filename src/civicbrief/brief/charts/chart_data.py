"""The data behind a chart: as a CSV, to draw it again, and as a table, to read it on paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from civicbrief.core.csv_rows import rows_text
from civicbrief.data.observation import Observation
from civicbrief.export.blocks import Numbers
from civicbrief.metrics.rounding import print_observation
from civicbrief.text import naming
from civicbrief.text.figures import reach, written
from civicbrief.text.runs import Run, plain
from civicbrief.text.words import Words

COLUMNS = ("id", "name", "period", "value", "low", "high", "bound", "unit", "source")
NONE = "–"


def chart_csv(words: Words, names: Iterable[str]) -> str:
    """One row for each figure of a chart, named in the language of `words`.

    Values are those of the tables, not as printed: a decimal point, no grouping, in `unit`. A
    figure known from one side only has no value; `bound` names the end that is known.
    """
    rows: list[Sequence[str]] = [COLUMNS]
    for name in names:
        figure = words.figure(name)
        ends = (figure.interval.value, figure.interval.low, figure.interval.high)
        numbers = ["" if end is None else f"{end:f}" for end in ends]
        cells = [name, naming.name(words, name), figure.period, *numbers, figure.interval.bound]
        rows.append([*cells, figure.unit.name, "; ".join(_sources(words, name))])
    return rows_text(rows)


def bar_table(words: Words, rows: Iterable[tuple[str, list[Run], list[Run]]]) -> Numbers:
    """Bars as rows of name, value and interval, from (figure, name, value) of each.

    Cells are strings, as the chart prints them; an exact figure has a dash for its interval.
    """
    head = [words.plain(key) for key in ("head-indicator", "ledger-value", "head-interval")]
    cells = [
        [plain(name), plain(value), reach(words.figure(figure), words.locale) or NONE]
        for figure, name, value in rows
    ]
    return {"head": head, "rows": cells}


def line_table(
    words: Words,
    lines: Mapping[str, Mapping[int, Observation]],
    opened: Sequence[Iterable[int]] = (),
) -> Numbers:
    """Lines as a table of years down and names across; a dash where a line has no value.

    `cells` are its rows for a page, on which the first and last value of a line open, or those of
    its years in `opened`.
    """
    years = sorted({year for points in lines.values() for year in points})
    rows = [[str(year), *(_at(words, points, year) for points in lines.values())] for year in years]
    cells: list[list[list[Run]]] = [[[cell] for cell in row] for row in rows]
    ends = [(min(points), max(points)) for points in lines.values()]
    for column, (points, open_years) in enumerate(
        zip(lines.values(), opened or ends, strict=True), 1
    ):
        for year in open_years:
            cells[years.index(year)][column] = words.value(words.figure(points[year].id))
    return {"head": [words.plain("head-year"), *lines], "rows": rows, "cells": cells}


def _at(words: Words, points: Mapping[int, Observation], year: int) -> str:
    if year not in points:
        return NONE
    seen = points[year]
    return written(print_observation(seen), words.locale, seen.unit.kind)


def _sources(words: Words, name: str) -> list[str]:
    metric = words.data.metrics.get(name)
    if metric and metric.rests:
        return list(metric.sources)
    rests = metric.resolve(words.results.population).values() if metric else [name]
    seen = words.data.seen
    return list(dict.fromkeys(seen[one].source for one in rests if one in seen))
