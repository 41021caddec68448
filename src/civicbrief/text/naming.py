"""What figures and sources are called in a language: by their passages, else by their rows."""

from __future__ import annotations

from civicbrief.data.panel import parse_value_id
from civicbrief.text import runs
from civicbrief.text.runs import Run, mark_digits, plain, tidy
from civicbrief.text.wording import Wording


def name(words: Wording, figure: str) -> str:
    """What a figure is called, as one string."""
    return plain(name_runs(words, figure))


def name_runs(words: Wording, figure: str) -> list[Run]:
    """What a figure is called, by its own passage or that of its indicator and release."""
    return runs.split(tidy(marked_name(words, figure)))


def marked_name(words: Wording, figure: str) -> str:
    """What a figure is called, with its digits marked, for use in a passage."""
    panel = words.data.panel
    if figure in panel.series:
        return words.marked(f"indicator-{figure}")
    value = panel.by_id.get(figure)
    if value is None:
        if parts := parse_value_id(figure, panel.series, panel.releases):
            return _value(words, *parts)  # of a year that the panel does not hold
        indicator, _, kind = figure.partition("_change_")
        if kind:
            return _indicator(words, "name-change", indicator, release=_release(words, kind))
        indicator, _, kind = figure.partition("_region_")
        if kind == "areas":
            return _indicator(words, "name-region-areas", indicator)
        if kind:
            return _indicator(words, "name-region", indicator, year=mark_digits("date", kind))
        if figure.endswith("_revision"):
            return _indicator(words, "name-revision", figure.removesuffix("_revision"))
        return _own(words, figure)
    area = {} if value.area == panel.home else {"area": mark_digits("name", words.area(value.area))}
    return _value(words, value.subject, value.release, value.period, **area)


def _value(words: Wording, indicator: str, release: str, year: str, **area: str) -> str:
    key = "name-value-area" if area else "name-value"
    dated = mark_digits("date", year)
    return _indicator(words, key, indicator, release=_release(words, release), year=dated, **area)


def _indicator(words: Wording, key: str, indicator: str, **arguments: str) -> str:
    return words.marked(key, indicator=words.marked(f"indicator-{indicator}"), **arguments)


def _release(words: Wording, release: str) -> str:
    return words.marked(f"release-{release}")


def _own(words: Wording, name: str) -> str:
    """The passage that names a metric or observation; without one, the subject of its row."""
    row = words.data.observations.get(name)
    if row and not words.bundle.has_message(f"name-{name}"):
        subject = mark_digits("name", row.subject)
        return f"{subject}, {mark_digits('date', row.period)}" if row.cell else subject
    return words.marked(f"name-{name}")


def source(words: Wording, name: str) -> tuple[list[Run], list[Run]]:
    """Title and body of a source by its passages; without one, by its row of `sources.csv`."""
    row = words.data.sources[name]
    title, body = (
        words.runs(key) if words.has(key) else runs.split(tidy(mark_digits("name", text)))
        for key, text in ((f"source-{name}", row.title), (f"source-{name}.body", row.body))
    )
    return title, body
