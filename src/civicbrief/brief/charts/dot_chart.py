"""From groups of observations to a chart block: counts over time as dots."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from math import ceil, inf

from civicbrief.brief.charts.alternative import alternative
from civicbrief.brief.charts.chart_data import bar_table, chart_csv
from civicbrief.brief.charts.dot_drawing import dots as draw
from civicbrief.brief.charts.dot_layout import Dot, Group
from civicbrief.brief.charts.drawing import places
from civicbrief.brief.charts.scale import moment, ticks
from civicbrief.core.faults import TextError
from civicbrief.export.blocks import Chart
from civicbrief.style.theme import Theme
from civicbrief.text.figures import Figure, span, written
from civicbrief.text.runs import Run, mark, mark_digits, marked, plain, split
from civicbrief.text.words import Words


def dot_chart(
    words: Words,
    theme: Theme,
    key: str,
    groups: Sequence[Sequence[str]],
    apart: Collection[str],
) -> Chart:
    """The block of a dot chart. Each group is its name and the ids of its observations.

    The passage `key` has an attribute for the name of every group. Raises TextError for a name
    that is a metric, for a name in `apart` that no group has, and if no figure is available.
    """
    _check(words, key, groups, apart)
    figures = {name: sorted(map(words.figure, ids), key=_time) for name, *ids in groups}
    drawn = [
        _group(words, key, name, [one for one in found if one.available], name in apart)
        for name, found in figures.items()
        if any(one.available for one in found)
    ]
    if not drawn:
        raise TextError(f"{key}: the data hold none of its figures. Take the chart out")
    dots = [dot for group in drawn for dot in group.dots]
    reached = [end for dot in dots for end in (dot.value, dot.low, dot.high) if end is not None]
    steps = ticks([Decimal(str(end)) for end in reached], Decimal(0))
    scale = [(float(tick), written(tick, words.locale)) for tick in steps]
    years = [ceil(dot.at) - 1 for dot in dots]  # the end of a year is the start of the next
    first, last = min(years), max(years)
    labels = [mark_digits("structural", label) for _, label in scale]
    labels += [mark_digits("date", str(year)) for year in range(first, last + 1)]
    rows = [
        (one.id, _dated(words, f"{key}.{name}", one), _value(words, one))
        for name, found in figures.items()
        for one in found
    ]
    described = "; ".join(_described(words, key, *group) for group in figures.items())
    return {
        "kind": "chart",
        "id": key,
        "form": "page",
        "title": words.runs(key),
        "subtitle": words.runs(f"{key}.subtitle"),
        "source": words.runs(f"{key}.source"),
        "alt": alternative(words, key, "alt-dots", described),
        "ticks": split(" ".join(labels)),
        "pictures": {
            name: draw(drawn, place, scale, (first, last), theme)
            for name, place in places("page").items()
        },
        "uncertain": any(
            group.apart or dot.open or dot.low != dot.high for group in drawn for dot in group.dots
        ),
        "csv": chart_csv(words, [name for name, _, _ in rows]),
        "rows": [{"name": name, "value": value} for _, name, value in rows],
        "table": bar_table(words, rows),
    }


def _time(figure: Figure) -> float:
    return moment(figure.period) if figure.available else inf


def _check(words: Words, key: str, groups: Sequence[Sequence[str]], apart: Collection[str]) -> None:
    names = [group[0] for group in groups]
    if unknown := sorted({*apart} - {*names}):
        raise TextError(f"{key}: apart names {', '.join(unknown)}, no group. Name one of {names}")
    computed = [one for _, *ids in groups for one in ids if one in words.data.declared]
    if computed:
        raise TextError(
            f"{key}: {', '.join(computed)} is a metric. Dots show observations, each at its date"
        )


def _group(words: Words, key: str, name: str, figures: Sequence[Figure], apart: bool) -> Group:
    label = plain(words.runs(f"{key}.{name}"))
    stated = all(one.said for one in figures)
    return Group(label, [_dot(words, one) for one in figures], stated, apart)


def _dot(words: Words, figure: Figure) -> Dot:
    interval, scale = figure.interval, figure.unit.scale
    low, high = (
        None if end is None else float(end * scale) for end in (interval.low, interval.high)
    )
    number = figure.number if interval.value is None else interval.value
    assert number is not None
    return Dot(
        at=moment(figure.period),
        value=float(number * scale),
        low=low,
        high=high,
        open=interval.bound == "low",
        label=plain(words.value(figure)),
    )


def _value(words: Words, figure: Figure) -> list[Run]:
    return words.value(figure) if figure.available else [words.plain("no-data")]


def _date(words: Words, figure: Figure) -> str:
    return mark_digits("date", words.date(figure.period.rpartition("/")[2]))


def _dated(words: Words, label: str, figure: Figure) -> list[Run]:
    """The name of a group with the date of one of its dots."""
    name = words.runs(label)
    return [*name, ", ", *split(_date(words, figure))] if figure.available else name


def _described(words: Words, key: str, name: str, figures: Sequence[Figure]) -> str:
    """One group of a chart's text alternative, marked."""
    values = []
    for one in figures:
        value = marked(_value(words, one))
        stated = span(one, words.locale) if one.available else None
        notes = [marked(words.runs("interval", span=mark(one.id, stated)))] if stated else []
        notes += [_date(words, one)] if one.available else []
        values.append(f"{value} ({', '.join(notes)})" if notes else value)
    label = marked(words.runs(f"{key}.{name}"))
    return marked(words.runs("alt-row", name=label, value=", ".join(values)))
