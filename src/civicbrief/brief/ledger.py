"""The ledger: what stands behind every figure, down to the row and the source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import cast

from civicbrief.brief import responsible
from civicbrief.brief.evidence import observed, sourced, unquoted
from civicbrief.brief.formula import formula
from civicbrief.brief.verdict_blocks import claim_text, what_changed
from civicbrief.data.data_folder import Source
from civicbrief.data.observation import Unit
from civicbrief.data.tables import PANEL
from civicbrief.export.blocks import (
    AnyBlock,
    Entry,
    Evidence,
    Files,
    InWords,
    Ledger,
    Sources,
)
from civicbrief.export.outline import items_of, own_entries, printed
from civicbrief.export.reading import NUMBER
from civicbrief.metrics import verdicts
from civicbrief.text import naming
from civicbrief.text.figures import Dated, Figure, span, written
from civicbrief.text.runs import LATER, mark_digits, plain, split
from civicbrief.text.words import Words

FINDING = "finding-"
SCALED = ("thousand", "million")  # kinds of unit whose word belongs to a number
ACTS_FILE = "acts.csv"
SOURCE_FILES = ("observations.csv", "claims.csv", ACTS_FILE, "sources.csv")  # in the data folder
DATA_FILES = ("metrics.csv", "verdicts.csv")  # what notebook 2 wrote


def entry(words: Words, name: str) -> Entry:
    """What stands behind a figure, a finding or an act, put into words once."""
    if name not in words.entries:
        words.entries[name] = _entry(words, name)
    found: Entry = words.entries[name]
    return found


def _entry(words: Words, name: str) -> Entry:
    """A figure with its formula, the observations it rests on, their words and sources.

    All texts are in the language of `words`; `value` and `interval` are as the brief prints
    them. A figure that is not available has no formula; `value` then says why.
    """
    if name.startswith(FINDING):
        return _finding(words, name)
    if name.startswith(responsible.ACT):
        return _act(words, name)
    data = words.data
    rests = [data.seen[each] for each in _inputs(words, name).values() if each in data.seen]
    tables = data.metrics[name].sources if name in data.metrics else ()
    said = in_words(words, name)
    if name in data.seen:  # the sign of a footnote beside it, and what that says
        said["value"] = f"{said['value']} {data.seen[name].mark}".rstrip()
    return {
        **said,
        "overturn": overturning(words, name) if words.figure(name).available else "",
        "rests": [observed(words, seen) for seen in rests]
        # A metric over whole tables has sources; a mere count of their rows has none.
        or [
            _whole_tables(words, source, data.metrics[name].period)
            for source in tables
            if source in data.sources
        ],
    }


def in_words(words: Words, name: str) -> InWords:
    """A metric or observation as the brief prints it: name, value, interval and formula."""
    figure, metric = words.figure(name), words.data.metrics.get(name)
    interval = span(figure, words.locale) or ""
    if interval:
        if (scaled := figure.unit.kind) in SCALED:
            interval = words.plain(f"quantity-{scaled}", bound="none", n=interval)
        level = words.data.seen[name].level if name in words.data.seen else None
        key = "interval" if level is None else "interval-level"  # the source itself gives a level
        percent = "" if level is None else written(level, words.locale, "percent")
        interval = words.plain(key, span=interval, level=percent)
    return {
        "id": name,
        "name": naming.name(words, name),
        "value": plain(words.value(figure))
        if figure.available
        else plain(split(words.absence(name))),
        "interval": interval,
        "formula": formula(words, metric, _inputs(words, name)) if metric else "",
    }


def _inputs(words: Words, name: str) -> dict[str, str]:
    """Of a metric, each parameter with the observation that fills it; an observation is its own."""
    metric = words.data.metrics.get(name)
    return metric.resolve(words.results.population) if metric else {name: name}


def _finding(words: Words, name: str) -> Entry:
    """What a key message asserts: its margin, and what it rests on."""
    finding = words.data.findings[name.removeprefix(FINDING)]
    row = words.verdicts[name]
    title, mark = words.plain(f"name-{name}"), words.plain(f"mark-{row.result}")
    if finding.metric:
        return entry(words, finding.metric) | {
            "id": name,
            "name": title,
            "value": mark,
            "interval": "",
        }
    rests = [_verdict(words, each) for each in finding.basis if each.startswith("claim-")]
    shown = {verdict["source"]["id"] for verdict in rests}
    for source in finding.evidence:
        if source not in shown:
            body = plain(naming.source(words, source)[0])
            rests.append(unquoted(words, source, "findings.csv", body, "", source))
    return {
        "id": name,
        "name": title,
        "value": mark,
        "interval": "",
        "formula": "",
        "overturn": plain(what_changed(words, row))
        if row.changed
        else words.plain(f"reason-{name}"),
        "rests": rests,
    }


def _act(words: Words, name: str) -> Entry:
    """A body that an act makes responsible: where the act says so, in its own words."""
    act = words.data.acts[name.removeprefix(responsible.ACT)]
    called = responsible.name(words, act)
    seen = unquoted(words, name, f"acts.csv:{act.row}", called, "", act.source)
    as_of = words.plain("as-of", date=Dated(act.as_of))
    seen |= {"date": as_of, "quote": act.words, "quote_language": act.language}
    return {
        "id": name,
        "name": called,
        "value": responsible.place(words, act),
        "interval": "",
        "formula": "",
        "overturn": "",
        "rests": [seen],
    }


def _verdict(words: Words, name: str) -> Evidence:
    """A verdict that an inference rests on, with the first source that led to it."""
    claim = words.data.claims[name.removeprefix("claim-")]
    mark = words.plain(f"mark-{words.verdicts[name].result}")
    what = plain(claim_text(words, claim))
    return unquoted(words, name, "claims.csv", what, mark, claim.evidence[0])


def overturning(words: Words, metric: str) -> str:
    """How firmly the finding that reads a metric holds, and what would overturn it."""
    row = verdicts.of_metric(words.verdicts.values(), metric)
    certainty = words.plain(f"mark-{row.result}") if row else ""
    if row is None or not row.nearest:
        return certainty
    nearest = words.figure(row.nearest)
    exact = replace(nearest.interval, bound="none")
    reach = _counted(replace(nearest, number=row.reach, interval=exact), nearest)
    return words.plain(
        "ledger-overturn",
        certainty=certainty,
        name=naming.name(words, row.nearest),
        reach=plain(words.value(reach)),
        value=plain(words.value(nearest)),
    )


def _counted(reach: Figure, printed: Figure) -> Figure:
    """A number in thousands or millions that has more decimals than is printed: in ones."""
    unit, number = reach.unit, reach.number
    if unit.kind not in SCALED or number is None or printed.number is None:
        return reach
    if number.same_quantum(printed.number) or number == number.quantize(printed.number):
        return reach
    return replace(
        reach, unit=Unit(unit.name, "plain"), number=(number * unit.scale).quantize(Decimal(1))
    )


def _whole_tables(words: Words, source: str, years: str) -> Evidence:
    """A source of a metric over whole tables: which tables and years of it are used."""
    place = ", ".join(f"{table}.csv" for table in PANEL)
    return unquoted(
        words, source, place, words.plain("ledger-tables"), "", source, years.replace("/", "–")
    )


def sources(words: Words, rows: Sequence[Source] = ()) -> Sources:
    """These sources, or all of the data folder, and the days on which they were read."""
    rows = rows or list(words.data.sources.values())
    days = sorted({row.accessed for row in rows})
    read = mark_digits("date", words.days(days[0], days[-1]))
    return {
        "kind": "sources",
        "note": words.runs("sources-note", date=read),
        "items": [sourced(words, row) for row in rows],
    }


def beside(words: Words, content: AnyBlock) -> dict[str, Entry]:
    """The entries that a block opens where it stands alone, in a notebook; all of a ledger."""
    if whole := items_of([content], "ledger"):
        return whole
    kept, data = words.printed, words.data
    words.printed = {}  # what an entry prints is not printed by the brief
    try:
        known = data.metrics.keys() | data.seen.keys()
        known |= {f"{FINDING}{name}" for name in data.findings}
        known |= {f"{responsible.ACT}{name}" for name in data.acts}
        found = {name: entry(words, name) for name in printed(content) if name in known}
        return found | dict(_own(content))
    finally:
        words.printed = kept


def _own(content: AnyBlock) -> Iterator[tuple[str, Entry]]:
    """The entries of own computations; in which cell they stand is not known there."""
    for own in own_entries([content]):
        place = own["own"]["place"].replace(NUMBER, LATER)
        yield own["id"], cast(Entry, {**own, "own": {**own["own"], "place": place}})


def ledger(words: Words, names: Iterable[str] = ()) -> Ledger:
    """The entries of these figures, or of all that an edition keeps."""
    return {"kind": "ledger", "items": [entry(words, name) for name in names or _kept(words)]}


def _kept(words: Words) -> list[str]:
    """All metrics, observations, findings and acts, and the panel's values that are printed."""
    data = words.data
    values = [name for name in words.printed if name in data.panel.by_id]
    findings = [f"{FINDING}{name}" for name in data.findings]
    acts = [f"{responsible.ACT}{name}" for name in data.acts]
    return [*data.metrics, *data.observations, *values, *findings, *acts]


def files(words: Words, contents: Mapping[str, str]) -> Files:
    """The tables with their titles: each is a source of the brief, or data that it computes."""
    return {
        "kind": "files",
        "items": [
            {
                "name": name,
                "title": words.runs(f"file-{name.removesuffix('.csv')}"),
                "content": content,
                "relation": "source" if name in SOURCE_FILES else "data",
            }
            for name, content in contents.items()
        ],
    }
