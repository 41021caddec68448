"""Evidence: what a figure or a judgement rests on, in the words of its source."""

from __future__ import annotations

from civicbrief.data.data_folder import Source
from civicbrief.data.observation import Observation
from civicbrief.export.blocks import CitedSource, Evidence
from civicbrief.text import naming
from civicbrief.text.runs import plain, tidy
from civicbrief.text.words import Words

UNADDRESSED = {  # what the brief says for a source that has no address
    "as named in the source text": "as-named",
    "not published": "not-published",
}


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
        "value": f"{plain(words.value(words.figure(seen.id)))} {seen.mark}".rstrip(),
        "date": period(words, seen.period),
        "quote": seen.quote,
        "quote_language": words.data.text_language if seen.sentence or seen.cell else "en",
        "translation": words.plain(f"quote-{seen.id}") if translated else "",
        "source": sourced(words, words.data.sources[seen.source]),
    }


def sourced(words: Words, row: Source) -> CitedSource:
    """A source as the brief cites it: its words from the passages, the rest from its row."""
    title, body = naming.source(words, row.id)
    unaddressed = UNADDRESSED.get(row.address)
    told = words.has(key := f"source-{row.id}.licence")
    licence = "" if row.licence == "not stated" else row.licence
    return {
        "id": row.id,
        "body": plain(body),
        "title": plain(title),
        "date": "" if row.date == "undated" else tidy(words.date(row.date)),
        "address": words.plain(unaddressed) if unaddressed else row.address,
        "licence": words.plain(key) if told else licence,
        "licence_language": words.language if told else "en",
    }


def period(words: Words, text: str) -> str:
    """A day, month or year in words; two years as a range."""
    first, slash, last = text.partition("/")
    return f"{first}–{last}" if slash else words.date(first)


def unquoted(
    words: Words, name: str, place: str, what: str, value: str, source: str, years: str = ""
) -> Evidence:
    """Evidence that is not an observation: it has no words to quote."""
    cited = sourced(words, words.data.sources[source])
    return {
        "id": name,
        "place": place,
        "name": what,
        "value": value,
        "date": years or cited["date"],
        "quote": "",
        "quote_language": "en",
        "translation": "",
        "source": cited,
    }
