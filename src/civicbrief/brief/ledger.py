"""The ledger: what stands behind every figure, down to the row and the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from civicbrief.brief.formula import formula
from civicbrief.brief.verdict_blocks import changed, claimed
from civicbrief.data.data_folder import Source
from civicbrief.data.observation import Observation
from civicbrief.data.tables import PANEL
from civicbrief.export.blocks import CitedSource, Entry, Evidence, Files, InWords, Ledger, Sources
from civicbrief.metrics import verdicts
from civicbrief.text import naming
from civicbrief.text.figures import span, written
from civicbrief.text.runs import mark_digits, plain
from civicbrief.text.words import Words

FINDING = "finding-"
UNADDRESSED = {  # sources that nobody can open, and what the brief says in place of an address
    "as named in the source text": "as-named",
    "not published": "not-published",
}


def entry(say: Words, name: str) -> Entry:
    """A figure with its formula, the observations it rests on, their words and sources.

    All texts are in the language of `say`; `value` and `interval` are as the brief prints
    them. A figure that is not available has no formula; `value` then says why.
    """
    if name.startswith(FINDING):
        return _finding(say, name)
    rests = _rests(say, name)
    return {
        **in_words(say, name),
        "overturn": overturning(say, name) if say.figure(name).available else "",
        "rests": [observed(say, say.data.seen[n]) for n in rests.values() if n in say.data.seen]
        or [over_tables(say, source) for source in _sources(say, name)],
    }


def in_words(say: Words, name: str) -> InWords:
    """A metric or observation as the brief prints it: name, value, interval and formula."""
    figure, metric = say.figure(name), say.data.metrics.get(name)
    ends = span(figure, say.locale)
    return {
        "id": name,
        "name": naming.name(say, name),
        "value": plain(say.value(figure)) if figure.available else say.absence(name),
        "interval": _interval(say, name, ends) if ends else "",
        "formula": formula(say, metric, _rests(say, name)) if metric else "",
    }


def _rests(say: Words, name: str) -> dict[str, str]:
    """Of a metric, each parameter with the observation that fills it; an observation is its own."""
    metric = say.data.metrics.get(name)
    return metric.resolve(say.results.population) if metric else {name: name}


def _finding(say: Words, name: str) -> Entry:
    """What a key message asserts: its margin, and what it stands on."""
    found = say.data.findings[name.removeprefix(FINDING)]
    row = say.verdicts[name]
    word, value = say.plain(f"name-{name}"), say.plain(f"mark-{row.result}")
    if found.metric:
        stood = entry(say, found.metric)
        return stood | {"id": name, "name": word, "value": value, "interval": ""}
    rests = [_judged(say, name) for name in found.basis if name.startswith("claim-")]
    shown = {row["source"]["id"] for row in rests}
    rests += [_evidence(say, n) for n in found.evidence if n not in shown]
    why = say.plain(f"reason-{name}") if not row.changed else plain(changed(say, row))
    return {
        "id": name,
        "name": word,
        "value": value,
        "interval": "",
        "formula": "",
        "overturn": why,
        "rests": rests,
    }


def _judged(say: Words, name: str) -> Evidence:
    """A verdict that an inference rests on, with the first source that it was reached by."""
    claim = say.data.claims[name.removeprefix("claim-")]
    verdict = say.plain(f"mark-{say.verdicts[name].result}")
    source = sourced(say, say.data.sources[claim.evidence[0]])
    what = plain(claimed(say, claim))
    return _unquoted(name, "claims.csv", what, verdict, source["date"], source)


def _unquoted(
    name: str, place: str, what: str, value: str, dated: str, source: CitedSource
) -> Evidence:
    """What an entry rests on that is no observation: it has no words to quote."""
    return {
        "id": name,
        "place": place,
        "name": what,
        "value": value,
        "date": dated,
        "quote": "",
        "quote_language": "en",
        "translation": "",
        "source": source,
    }


def _sources(say: Words, name: str) -> list[str]:
    """Sources of a metric over whole tables; a mere count of their rows has none."""
    metric = say.data.metrics.get(name)
    return [one for one in metric.sources if one in say.data.sources] if metric else []


def _interval(say: Words, name: str, ends: str) -> str:
    """The interval in words; one that the source itself gives with its level."""
    seen = say.data.seen.get(name)
    if seen is None or seen.level is None:
        return say.plain("interval", span=ends)
    return say.plain("interval-level", span=ends, level=written(seen.level, say.locale, "percent"))


def overturning(say: Words, metric: str) -> str:
    """How firmly the finding that reads a metric holds, and what would overturn it."""
    row = verdicts.of_metric(say.verdicts.values(), metric)
    if row is None:
        return ""
    certainty = say.plain(f"mark-{row.result}")
    if not row.nearest:
        return certainty
    nearest = say.figure(row.nearest)
    exact = replace(nearest.interval, bound="none")
    reach = replace(nearest, number=row.reach, interval=exact)
    return say.plain(
        "ledger-overturn",
        certainty=certainty,
        name=naming.name(say, row.nearest),
        reach=plain(say.value(reach)),
        value=plain(say.value(nearest)),
    )


def over_tables(say: Words, name: str) -> Evidence:
    """A source of a metric that is taken over whole tables: what of it was used."""
    place = ", ".join(f"{table}.csv" for table in PANEL)
    years = f"{say.data.panel.since}–{say.data.panel.until}"
    source = sourced(say, say.data.sources[name])
    return _unquoted(name, place, say.plain("ledger-tables"), "", years, source)


def _evidence(say: Words, name: str) -> Evidence:
    """A source that an inference names by itself."""
    source = sourced(say, say.data.sources[name])
    return _unquoted(name, "findings.csv", source["title"], "", source["date"], source)


def observed(say: Words, seen: Observation) -> Evidence:
    """One observation with the words of its source, and a translation where one is due.

    The headings of an imported table are taken to be in the language of the source text.
    """
    translated = bool(seen.sentence) and say.language != say.data.text_language
    place = f"{seen.table}.csv:{seen.row}"
    return {
        "id": seen.id,
        "place": f"{place}, {seen.cell}" if seen.cell else place,
        "name": naming.name(say, seen.id),
        "value": plain(say.value(say.figure(seen.id))),
        "date": period(say, seen.period),
        "quote": seen.quote,
        "quote_language": say.data.text_language if seen.sentence or seen.cell else "en",
        "translation": say.plain(f"quote-{seen.id}") if translated else "",
        "source": sourced(say, say.data.sources[seen.source]),
    }


def sourced(say: Words, row: Source) -> CitedSource:
    """A source as the brief cites it: its words from the passages, the rest from its row."""
    title, body = naming.source(say, row.id)
    return {
        "id": row.id,
        "body": plain(body),
        "title": plain(title),
        "date": "" if row.date == "undated" else say.date(row.date),
        "address": say.plain(UNADDRESSED[row.address])
        if row.address in UNADDRESSED
        else row.address,
        "licence": "" if row.licence == "not stated" else row.licence,
    }


def period(say: Words, text: str) -> str:
    """A day, month or year in words; two years as a range."""
    first, slash, last = text.partition("/")
    return f"{first}–{last}" if slash else say.date(first)


SOURCE_FILES = ("observations.csv", "claims.csv", "sources.csv")  # in the data folder


DATA_FILES = ("metrics.csv", "verdicts.csv")  # what notebook 2 wrote


def sources(say: Words) -> Sources:
    """Every source of the data folder, and the days on which they were read."""
    rows = list(say.data.sources.values())
    days = sorted({row.accessed for row in rows})
    read = mark_digits("date", say.days(days[0], days[-1]))
    return {
        "kind": "sources",
        "note": say.runs("sources-note", date=read),
        "items": [sourced(say, row) for row in rows],
    }


def ledger(say: Words) -> Ledger:
    """Entries of all metrics, observations and findings, and of the panel's values printed."""
    data = say.data
    values = [name for name in say.printed if name in data.panel.by_id]
    names = [*data.metrics, *data.observations, *values]
    names += [f"finding-{name}" for name in data.findings]
    return {"kind": "ledger", "items": [entry(say, name) for name in names]}


def files(say: Words, contents: Mapping[str, str]) -> Files:
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
