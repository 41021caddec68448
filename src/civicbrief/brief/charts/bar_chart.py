"""From figures to a chart block: rows, labels in the brief's language, pictures, alternative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import inf

from civicbrief.brief.charts.alternative import Extent, alternative, extremes
from civicbrief.brief.charts.bar_drawing import bars as draw
from civicbrief.brief.charts.bar_layout import Bar
from civicbrief.brief.charts.chart_data import bar_table, chart_csv
from civicbrief.brief.charts.drawing import places
from civicbrief.export.blocks import Chart
from civicbrief.style.theme import Theme
from civicbrief.text.figures import span, written
from civicbrief.text.naming import name_runs
from civicbrief.text.runs import Run, mark, mark_digits, marked, plain, split
from civicbrief.text.words import Words

TICKS = {"wide": (0, 20, 40, 60, 80, 100), "narrow": (0, 50, 100)}


@dataclass(frozen=True, slots=True)
class _Row:
    """A bar with its texts as runs; the picture has the same texts as strings.

    `reach` are the ends between which a one-sided value lies; of any other, its number twice.
    `stated` is whether it has an interval to state.
    """

    bar: Bar
    name: list[Run]
    value: list[Run]
    note: list[Run]
    reach: tuple[float, float] = (0, 0)
    stated: bool = False


def bar_chart(
    words: Words,
    theme: Theme,
    key: str,
    figures: Sequence[str | tuple[str, str] | None],
    percent: bool,
    form: str,
) -> Chart:
    """The block of a bar chart. The passage `key` has an attribute for every figure named."""
    pairs = [None if f is None else (f, None) if isinstance(f, str) else f for f in figures]
    rows = [None if pair is None else _row(words, key, *pair) for pair in pairs]
    bars = [None if row is None else row.bar for row in rows]
    # A part that exceeds its whole is a finding: its bar then needs more than the usual scale.
    percent = percent and all(row is None or not row.value or row.value <= 100 for row in bars)
    scale = sorted({*TICKS["wide"], *TICKS["narrow"]}) if percent else ()
    pictures = {}
    for name, place in places(form).items():
        ticks = TICKS["narrow" if place.narrow else "wide"] if percent else ()
        labels = [(float(t), _tick(words, t)) for t in ticks]
        pictures[name] = draw(bars, place, labels, theme)
    shown = [row for row in rows if row is not None]
    described = "; ".join(_described(words, row) for row in shown)
    extents = [
        Extent(marked(row.name), marked(row.value), *row.reach)
        for row in shown
        if row.bar.value is not None
    ]
    named = []
    for figure, beside in filter(None, pairs):
        second = [" (", *_value(words, beside), ")"] if beside else []
        named.append((figure, words.runs(f"{key}.{figure}"), [*_value(words, figure), *second]))
    return {
        "kind": "chart",
        "id": key,
        "form": form,
        "title": words.runs(key),
        "subtitle": words.runs(f"{key}.subtitle"),
        "source": words.runs(f"{key}.source"),
        "alt": alternative(words, key, "alt-bars", described) + extremes(words, extents),
        "ticks": split(" ".join(mark_digits("structural", _tick(words, t)) for t in scale)),
        "pictures": pictures,
        "uncertain": any(row.bar.open or row.stated for row in shown),
        "csv": chart_csv(words, [name for pair in pairs if pair for name in pair if name]),
        "rows": [{"name": name, "value": value} for _, name, value in named],
        "table": bar_table(words, named),
    }


def _tick(words: Words, value: int) -> str:
    return written(Decimal(value), words.locale, "percent")


def _row(words: Words, key: str, name: str, beside: str | None) -> _Row:
    figure = words.figure(name)
    value = _value(words, name)
    if figure.number is None:
        label = name_runs(words, name)
        bar = Bar(plain(label), None, None, None, False, figure.said, plain(value))
        return _Row(bar, label, value, [])
    label = words.runs(f"{key}.{name}")
    interval, scale = figure.interval, figure.unit.scale
    ends = (interval.low, interval.high)
    low, high = (None if end is None else float(end * scale) for end in ends)
    reach = (-inf if low is None else low, inf if high is None else high)
    if interval.bound == "high":  # "less than": where the bar ends is all that is known
        low = high = None
    number = figure.number if interval.value is None else interval.value
    stated = span(figure, words.locale)
    note = words.runs("interval", span=mark(name, stated)) if stated else []
    note = words.runs(f"{key}.{beside}") if beside else note
    point = float(number * scale)
    bar = Bar(
        name=plain(label),
        value=point,
        low=low,
        high=high,
        open=interval.bound == "low",
        stated=figure.said,
        label=plain(value),
        note=plain(note),
        inside=words.plain("exact-value-not-given") if interval.bound == "low" else "",
    )
    if interval.bound == "none":
        reach = (point, point)
    return _Row(bar, label, value, note, reach, bool(stated))


def _value(words: Words, name: str) -> list[Run]:
    """A figure as runs, outside any passage."""
    figure = words.figure(name)
    return words.value(figure) if figure.available else [words.plain("no-data")]


def _described(words: Words, row: _Row) -> str:
    """One row of a chart's text alternative, marked."""
    name, value, note = map(marked, (row.name, row.value, row.note))
    if row.bar.value is None or not note:
        return marked(words.runs("alt-row", name=name, value=value))
    return marked(words.runs("alt-row-note", name=name, value=value, note=note))
