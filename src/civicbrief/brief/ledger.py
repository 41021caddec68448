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


def entry(words: Words, name: str) -> Entry:
    """A figure with its formula, the observations it rests on, their words and sources.

    All texts are in the language of `words`; `value` and `interval` are as the brief prints
    them. A figure that is not available has no formula; `value` then says why.
    """
    if name.startswith(FINDING):
        return _finding(words, name)
    rests = _rests(words, name)
    return {
        **in_words(words, name),
        "overturn": overturning(words, name) if words.figure(name).available else "",
        "rests": [
            observed(words, words.data.seen[n]) for n in rests.values() if n in words.data.seen
        ]
        or [over_tables(words, source) for source in _sources(words, name)],
    }


def in_words(words: Words, name: str) -> InWords:
    """A metric or observation as the brief prints it: name, value, interval and formula."""
    figure, metric = words.figure(name), words.data.metrics.get(name)
    ends = span(figure, words.locale)
    return {
        "id": name,
        "name": naming.name(words, name),
        "value": plain(words.value(figure)) if figure.available else words.absence(name),
        "interval": _interval(words, name, ends) if ends else "",
        "formula": formula(words, metric, _rests(words, name)) if metric else "",
    }


def _rests(words: Words, name: str) -> dict[str, str]:
    """Of a metric, each parameter with the observation that fills it; an observation is its own."""
    metric = words.data.metrics.get(name)
    return metric.resolve(words.results.population) if metric else {name: name}


def _finding(words: Words, name: str) -> Entry:
    """What a key message asserts: its margin, and what it stands on."""
    found = words.data.findings[name.removeprefix(FINDING)]
    row = words.verdicts[name]
    word, value = words.plain(f"name-{name}"), words.plain(f"mark-{row.result}")
    if found.metric:
        stood = entry(words, found.metric)
        return stood | {"id": name, "name": word, "value": value, "interval": ""}
    rests = [_judged(words, name) for name in found.basis if name.startswith("claim-")]
    shown = {row["source"]["id"] for row in rests}
    rests += [_evidence(words, n) for n in found.evidence if n not in shown]
    why = words.plain(f"reason-{name}") if not row.changed else plain(changed(words, row))
    return {
        "id": name,
        "name": word,
        "value": value,
        "interval": "",
        "formula": "",
        "overturn": why,
        "rests": rests,
    }


def _judged(words: Words, name: str) -> Evidence:
    """A verdict that an inference rests on, with the first source that it was reached by."""
    claim = words.data.claims[name.removeprefix("claim-")]
    verdict = words.plain(f"mark-{words.verdicts[name].result}")
    source = sourced(words, words.data.sources[claim.evidence[0]])
    what = plain(claimed(words, claim))
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


def _sources(words: Words, name: str) -> list[str]:
    """Sources of a metric over whole tables; a mere count of their rows has none."""
    metric = words.data.metrics.get(name)
    return [one for one in metric.sources if one in words.data.sources] if metric else []


def _interval(words: Words, name: str, ends: str) -> str:
    """The interval in words; one that the source itself gives with its level."""
    seen = words.data.seen.get(name)
    if seen is None or seen.level is None:
        return words.plain("interval", span=ends)
    return words.plain(
        "interval-level", span=ends, level=written(seen.level, words.locale, "percent")
    )


def overturning(words: Words, metric: str) -> str:
    """How firmly the finding that reads a metric holds, and what would overturn it."""
    row = verdicts.of_metric(words.verdicts.values(), metric)
    if row is None:
        return ""
    certainty = words.plain(f"mark-{row.result}")
    if not row.nearest:
        return certainty
    nearest = words.figure(row.nearest)
    exact = replace(nearest.interval, bound="none")
    reach = replace(nearest, number=row.reach, interval=exact)
    return words.plain(
        "ledger-overturn",
        certainty=certainty,
        name=naming.name(words, row.nearest),
        reach=plain(words.value(reach)),
        value=plain(words.value(nearest)),
    )


def over_tables(words: Words, name: str) -> Evidence:
    """A source of a metric that is taken over whole tables: what of it was used."""
    place = ", ".join(f"{table}.csv" for table in PANEL)
    years = f"{words.data.panel.since}–{words.data.panel.until}"
    source = sourced(words, words.data.sources[name])
    return _unquoted(name, place, words.plain("ledger-tables"), "", years, source)


def _evidence(words: Words, name: str) -> Evidence:
    """A source that an inference names by itself."""
    source = sourced(words, words.data.sources[name])
    return _unquoted(name, "findings.csv", source["title"], "", source["date"], source)


def observed(words: Words, seen: Observation) -> Evidence:
    """One observation with the words of its source, and a translation where one is due.

    The headings of an imported table are taken to be in the language of the source text.
    """
    translated = bool(seen.sentence) and words.language != words.data.text_language
    place = f"{seen.table}.csv:{seen.row}"
    return {
        "id": seen.id,
        "place": f"{place}, {seen.cell}" if seen.cell else place,
        "name": naming.name(words, seen.id),
        "value": plain(words.value(words.figure(seen.id))),
        "date": period(words, seen.period),
        "quote": seen.quote,
        "quote_language": words.data.text_language if seen.sentence or seen.cell else "en",
        "translation": words.plain(f"quote-{seen.id}") if translated else "",
        "source": sourced(words, words.data.sources[seen.source]),
    }


def sourced(words: Words, row: Source) -> CitedSource:
    """A source as the brief cites it: its words from the passages, the rest from its row."""
    title, body = naming.source(words, row.id)
    return {
        "id": row.id,
        "body": plain(body),
        "title": plain(title),
        "date": "" if row.date == "undated" else words.date(row.date),
        "address": words.plain(UNADDRESSED[row.address])
        if row.address in UNADDRESSED
        else row.address,
        "licence": "" if row.licence == "not stated" else row.licence,
    }


def period(words: Words, text: str) -> str:
    """A day, month or year in words; two years as a range."""
    first, slash, last = text.partition("/")
    return f"{first}–{last}" if slash else words.date(first)


SOURCE_FILES = ("observations.csv", "claims.csv", "sources.csv")  # in the data folder


DATA_FILES = ("metrics.csv", "verdicts.csv")  # what notebook 2 wrote


def sources(words: Words) -> Sources:
    """Every source of the data folder, and the days on which they were read."""
    rows = list(words.data.sources.values())
    days = sorted({row.accessed for row in rows})
    read = mark_digits("date", words.days(days[0], days[-1]))
    return {
        "kind": "sources",
        "note": words.runs("sources-note", date=read),
        "items": [sourced(words, row) for row in rows],
    }


def ledger(words: Words) -> Ledger:
    """Entries of all metrics, observations and findings, and of the panel's values printed."""
    data = words.data
    values = [name for name in words.printed if name in data.panel.by_id]
    names = [*data.metrics, *data.observations, *values]
    names += [f"finding-{name}" for name in data.findings]
    return {"kind": "ledger", "items": [entry(words, name) for name in names]}


def files(words: Words, contents: Mapping[str, str]) -> Files:
    """The tables with their titles, and how each stands to the brief."""
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
