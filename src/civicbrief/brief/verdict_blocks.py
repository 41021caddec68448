"""Tables of verdicts: claims with verdict and reason, indicators with their trends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from civicbrief.data.claims import Claim
from civicbrief.data.panel import area_id
from civicbrief.export.blocks import Count, Headed, Table, Tally, Text
from civicbrief.metrics import claim_rules, trends
from civicbrief.metrics.trends import Ends
from civicbrief.metrics.verdicts import Verdict
from civicbrief.text.naming import name_runs, source
from civicbrief.text.runs import Run, mark_digits, marked, split
from civicbrief.text.words import Words


def claims_table(words: Words, key: str, chosen: Iterable[Claim], numbered: bool = False) -> Table:
    """Claims with verdict and reason; `numbered` puts the sentence that makes each first."""
    rows: list[list[Text]] = []
    for claim in chosen:
        row = words.verdicts[f"claim-{claim.id}"]
        number: list[Run] = [{"k": "structural", "t": str(claim.sentence)}]
        rows.append([number, claim_text(words, claim), verdict(words, row), reason(words, row)])
    first = 0 if numbered else 1
    head = ["sentence", "claim", "verdict", "reason"]
    return _table(words, key, head[first:], [row[first:] for row in rows])


def claim_text(words: Words, claim: Claim) -> list[Run]:
    """What is claimed: with the figure that the data now have, or in the words themselves."""
    if claim.figure:
        return words.runs(f"stated-{claim.id}")
    key = f"quote-claim-{claim.id}"
    # In its own language a part of a sentence may need other words to stand alone.
    own = words.language == words.data.text_language and not words.has(key)
    return split(mark_digits("name", claim.quote if own else words.plain(key)))


def verdict(words: Words, row: Verdict) -> list[Run]:
    """The verdict with its mark; an attributed opinion has two."""
    content = mark_run(words, row.result)
    if not row.said:
        return [content]
    label, other = words.plain("verdict-said"), words.plain("verdict-holds")
    return [label, " ", mark_run(words, row.said), "; ", other, " ", content]


def reason(words: Words, row: Verdict) -> list[Run]:
    """Why, in a line; a verdict under review says what has changed instead."""
    if row.result != claim_rules.UNDER_REVIEW:
        claim = words.data.claims[row.id]
        recorded = "" if claim.rule else claim.verdict  # another verdict needs another reason
        return words.runs(f"reason-{row.id}.{recorded}" if recorded else f"reason-{row.id}")
    return what_changed(words, row)


def what_changed(words: Words, row: Verdict) -> list[Run]:
    """What a recorded verdict rests on that has changed since."""
    names = [part.partition(":")[0] for part in row.changed]
    what = "; ".join(dict.fromkeys(result_name(words, name) for name in names))
    return words.runs("verdict-changed", what=what)


def result_name(words: Words, name: str) -> str:
    """The name of a result, a source or a figure that something rests on."""
    kind, _, rest = name.partition("-")
    if kind == "trend":
        return words.plain(f"indicator-{rest}")
    if kind == "claim":
        number = mark_digits("structural", str(words.data.claims[rest].sentence))
        return marked(words.runs("sentence", number=number))
    if name in words.data.sources:
        return marked(source(words, name)[0])
    return marked(name_runs(words, name))


def trends_table(words: Words, key: str, indicators: Sequence[str]) -> Table:
    """Indicators of the home area: what the releases show, the yardstick, the trend word."""
    home = words.data.panel.home
    rows = [
        [words.runs(f"indicator-{name}"), *trend_cells(words, name, home)] for name in indicators
    ]
    return _table(words, key, ["indicator", "shows", "yardstick", "reading"], rows)


def trend_cells(words: Words, indicator: str, area: str) -> list[list[Run]]:
    """What the releases show of an indicator in an area, the yardstick, and the trend word.

    Only what decides is shown: of intervals that overlap, no change in another release.
    """
    panel = words.data.panel
    row = words.verdicts[f"trend-{area_id(panel.home, area, indicator)}"]
    ends = panel.ends(indicator, area)
    reading = [mark_run(words, row.result), *_years(words, row)]
    if not ends:
        nothing = words.plain("no-data") if row.result == trends.NO_DATA else "–"
        return [[nothing], ["–"], reading]
    pairs = [*ends.values()]
    bounded = [pair for pair in pairs if pair[1].bounds]
    tests: list[str] = []
    judged = row.result != trends.ONE
    if judged and bounded:
        overlap = trends.overlap(pairs)
        pairs = bounded[-1:] if overlap else pairs
        tests.append(marked(words.runs("trend-overlap" if overlap else "trend-apart")))
    compared = judged and len(pairs) > 1
    if compared:
        revision = words.figure(f"{indicator}_revision")
        tests.append(marked(words.runs("trend-revision", revision=revision)))
    shows = "; ".join(_shown(words, pair, compared) for pair in pairs)
    return [split(shows), split("; ".join(tests)) if tests else ["–"], reading]


def _shown(words: Words, ends: Ends, compared: bool) -> str:
    """What one release shows: its intervals, else its change, else its first and last value.

    The changes of other areas than the home area are no metrics.
    """
    start, end = ends
    release = marked(words.runs(f"release-{end.release}"))
    change = words.figure(f"{end.subject}_change_{end.release}")
    if compared and not end.bounds and end.area == words.data.panel.home:
        return marked(words.runs("trend-change", release=release, change=change))
    values = {"start": words.figure(start.id), "end": words.figure(end.id)}
    key = "trend-intervals" if end.bounds else "trend-values"
    return marked(words.runs(key, release=release, **values))


def _years(words: Words, row: Verdict) -> list[Run]:
    """The window of a trend word, and the year that has reversed it since."""
    if not row.years:
        return []
    first, _, last = row.years.partition("/")
    years = {"first": first, "last": last, "later": row.later}
    dated = {name: mark_digits("date", year) for name, year in years.items() if year}
    key = "trend-years-later" if row.later else "trend-years"
    return [" (", *words.runs(key, **dated), ")"]


def _table(words: Words, key: str, columns: Sequence[str], rows: list[list[Text]]) -> Table:
    return {
        "kind": "table",
        "id": key,
        "title": words.runs(key),
        "head": [words.runs(f"head-{column}") for column in columns],
        "rows": rows,
    }


def tally(words: Words, key: str) -> Tally:
    """How many claims have each verdict; a verdict that none has is left out.

    Its word agrees with the number.
    """
    counted = zip(claim_rules.VERDICTS, claim_rules.COUNTS, strict=True)
    items: list[Count] = []
    for name, count in counted:
        figure = words.figure(count)
        if figure.number:
            word = words.plain(f"tally-{name}", plural=words.locale.plural_form(figure.number))
            items.append({"number": words.value(figure), "mark": [{"m": name, "t": word}]})
    return {"kind": "tally", "title": words.runs(key), "items": items}


def silences(words: Words) -> list[Headed]:
    """What each silence means, of those that claims have: a key to their marks."""
    claims = [row for row in words.verdicts.values() if row.kind == "claim"]
    used = {word for row in claims for word in (row.result, row.said)}
    return [
        Headed(head=[mark_run(words, name), ":"], text=words.runs(f"meaning-{name}"))
        for name in claim_rules.SILENCES
        if name in used
    ]


def margin(words: Words, name: str) -> Run:
    """How certain a finding or trend is, as a mark with its word; a finding's opens its entry."""
    opens = "" if name in words.verdicts else f"finding-{name}"
    run = mark_run(words, words.verdicts[opens or name].result)
    run["t"] = run["t"][:1].upper() + run["t"][1:]
    return run | {"n": opens} if opens else run


def mark_run(words: Words, name: str) -> dict[str, str]:
    """A run that shows a mark with its word."""
    return {"m": name, "t": words.plain(f"mark-{name}")}
