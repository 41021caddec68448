"""From figures to a chart block: rows, labels in the brief's language, pictures, alternative."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from civicbrief import charts
from civicbrief.blocks import Json
from civicbrief.figures import span, written
from civicbrief.runs import Run, plain
from civicbrief.text import Words

TICKS = {"wide": (0, 20, 40, 60, 80, 100), "narrow": (0, 50, 100)}


def bar_chart(
    say: Words,
    key: str,
    figures: Sequence[str | tuple[str, str] | None],
    percent: bool,
    form: str,
) -> Json:
    """The block of a bar chart. The passage `key` has an attribute for every figure named."""
    pairs = [None if f is None else (f, None) if isinstance(f, str) else f for f in figures]
    rows = [None if pair is None else _bar(say, key, *pair) for pair in pairs]
    # A part that exceeds its whole is a finding: its bar then needs more than the usual scale.
    percent = percent and all(row is None or not row.value or row.value <= 100 for row in rows)
    pictures = {}
    for name in (form, "wide", "small"):
        place = charts.FORMS[name]
        ticks = TICKS["narrow" if place.narrow else "wide"] if percent else ()
        labels = [(float(t), written(Decimal(t), say.locale, "percent")) for t in ticks]
        pictures["page" if name == form else name] = charts.bars(rows, place, labels)
    described = "; ".join(_described(say, row) for row in rows if row is not None)
    return {
        "kind": "chart",
        "id": key,
        "form": form,
        "title": say.runs(key),
        "subtitle": say.runs(f"{key}.subtitle"),
        "source": say.runs(f"{key}.source"),
        "alt": say.plain("alt-bars", title=say.plain(key).rstrip("."), rows=described),
        "pictures": pictures,
        "rows": [
            {"name": say.plain(f"{key}.{pair[0]}"), "value": _values(say, *pair)}
            for pair in pairs
            if pair is not None
        ],
    }


def _bar(say: Words, key: str, name: str, beside: str | None) -> charts.Bar:
    figure = say.figure(name)
    label = say.plain(f"{key}.{name}")
    if figure.number is None:
        label = say.name(name)
        return charts.Bar(label, None, None, None, False, figure.said, say.plain("no-data"))
    interval, scale = figure.interval, figure.unit.scale
    low, high = (
        None if end is None else float(end * scale) for end in (interval.low, interval.high)
    )
    if interval.bound == "high":  # "less than": where the bar ends is all that is known
        low = high = None
    number = figure.number if interval.value is None else interval.value
    ends = span(figure, say.locale)
    note = say.plain("interval", span=ends) if ends else ""
    return charts.Bar(
        name=label,
        value=float(number * scale),
        low=low,
        high=high,
        open=interval.bound == "low",
        said=figure.said,
        label=plain(_value(say, name)),
        note=say.plain(f"{key}.{beside}") if beside else note,
        inside=say.plain("exact-value-not-given") if interval.bound == "low" else "",
    )


def _value(say: Words, name: str) -> list[Run]:
    """A figure as runs, outside any passage."""
    figure = say.figure(name)
    return say.value(figure) if figure.available else [say.plain("no-data")]


def _values(say: Words, name: str, beside: str | None) -> list[Run]:
    """A row's figure, and in brackets the one that stands beside it."""
    return _value(say, name) + ([" (", *_value(say, beside), ")"] if beside else [])


def _described(say: Words, row: charts.Bar) -> str:
    """One row of a chart's text alternative."""
    if row.value is None or row.open or not row.note:
        return say.plain("alt-row", name=row.name, value=row.label)
    return say.plain("alt-row-note", name=row.name, value=row.label, note=row.note)
