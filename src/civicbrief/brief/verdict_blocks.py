"""Tables of what was judged: claims with their verdicts, indicators with their trends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from civicbrief.data.claims import Claim
from civicbrief.data.panel import area_id
from civicbrief.export.blocks import Count, Table, Tally, Text
from civicbrief.metrics import claim_rules, trends
from civicbrief.metrics.trends import Ends
from civicbrief.metrics.verdicts import Verdict
from civicbrief.text.naming import name_runs, source
from civicbrief.text.runs import Run, mark_digits, marked, split
from civicbrief.text.words import Words


def claims_table(say: Words, key: str, chosen: Iterable[Claim], numbered: bool = False) -> Table:
    """Claims with verdict and reason; `numbered` puts the sentence that makes each first."""
    head = ["sentence"] if numbered else []
    rows: list[list[Text]] = []
    for claim in chosen:
        row = say.verdicts[f"claim-{claim.id}"]
        cells: list[list[Run]] = [claimed(say, claim), verdict(say, row), reason(say, row)]
        if numbered:
            cells.insert(0, [{"k": "structural", "t": str(claim.sentence)}])
        rows.append(cells)
    return _table(say, key, [*head, "claim", "verdict", "reason"], rows)


def claimed(say: Words, claim: Claim) -> list[Run]:
    """What is claimed: with the figure that the data now have, or in the words themselves."""
    if claim.figure:
        return say.runs(f"stated-{claim.id}")
    own = say.language == say.data.text_language
    return split(mark_digits("name", claim.quote if own else say.plain(f"quote-claim-{claim.id}")))


def verdict(say: Words, row: Verdict) -> list[Run]:
    """The verdict with its mark; an attributed opinion has two."""
    held = shown(row.result, say.plain(f"mark-{row.result}"))
    if not row.said:
        return [held]
    said = shown(row.said, say.plain(f"mark-{row.said}"))
    return [say.plain("verdict-said"), " ", said, "; ", say.plain("verdict-holds"), " ", held]


def reason(say: Words, row: Verdict) -> list[Run]:
    """Why, in a line; a judgement whose ground has moved says what has moved instead."""
    if row.result != claim_rules.UNDER_REVIEW:
        recorded = say.data.claims[row.id].verdict  # another verdict needs another reason
        return say.runs(f"reason-{row.id}.{recorded}" if recorded else f"reason-{row.id}")
    return changed(say, row)


def changed(say: Words, row: Verdict) -> list[Run]:
    """What a recorded judgement no longer finds as it was."""
    names = [part.partition(":")[0] for part in row.changed]
    what = "; ".join(dict.fromkeys(named(say, name) for name in names))
    return say.runs("verdict-changed", what=what)


def named(say: Words, name: str) -> str:
    """What a result, a source or a figure is called where something rests on it."""
    kind, _, rest = name.partition("-")
    if kind == "trend":
        return say.plain(f"indicator-{rest}")
    if kind == "claim":
        number = mark_digits("structural", str(say.data.claims[rest].sentence))
        return marked(say.runs("sentence", number=number))
    if name in say.data.sources:
        return marked(source(say, name)[0])
    return marked(name_runs(say, name))


def trends_table(say: Words, key: str, indicators: Sequence[str]) -> Table:
    """Indicators of the home area: what the releases show, the yardstick, the trend word."""
    home = say.data.panel.home
    rows = [[say.runs(f"indicator-{name}"), *trend_cells(say, name, home)] for name in indicators]
    return _table(say, key, ["indicator", "shows", "yardstick", "reading"], rows)


def trend_cells(say: Words, indicator: str, area: str) -> list[list[Run]]:
    """What the releases show of an indicator in an area, the yardstick, and the trend word."""
    panel = say.data.panel
    word = say.verdicts[f"trend-{area_id(panel.home, area, indicator)}"].result
    symbol: list[Run] = [shown(word, say.plain(f"mark-{word}"))]
    ends = panel.ends(indicator, area)
    if word == trends.NO_DATA or not ends:
        return [[say.plain("no-data")], ["–"], symbol]
    start, end = ends[-1]
    values = {"start": say.figure(start.id), "end": say.figure(end.id)}
    release = marked(say.runs(f"release-{end.release}"))
    if end.bounds:
        test = "apart" if word in (trends.ROSE, trends.FELL) else "overlap"
        return [
            say.runs("trend-intervals", release=release, **values),
            say.runs(f"trend-{test}"),
            symbol,
        ]
    if word == trends.ONE:
        return [say.runs("trend-values", release=release, **values), ["–"], symbol]
    yardstick = say.runs("trend-revision", revision=say.figure(f"{indicator}_revision"))
    if area != panel.home:  # the changes of other areas are no metrics
        return [_releases(say, ends), yardstick, symbol]
    (older, _), _ = ends[-2:]
    changes = say.runs(
        "trend-changes",
        older=marked(say.runs(f"release-{older.release}")),
        newer=release,
        first=say.figure(f"{indicator}_change_{older.release}"),
        second=say.figure(f"{indicator}_change_{end.release}"),
    )
    return [changes, yardstick, symbol]


def _releases(say: Words, ends: Iterable[Ends]) -> list[Run]:
    """First and last value in each release."""
    texts = [
        marked(
            say.runs(
                "trend-values",
                release=marked(say.runs(f"release-{end.release}")),
                start=say.figure(start.id),
                end=say.figure(end.id),
            )
        )
        for start, end in ends
    ]
    return split("; ".join(texts))


def _table(say: Words, key: str, columns: Sequence[str], rows: list[list[Text]]) -> Table:
    return {
        "kind": "table",
        "id": key,
        "title": say.runs(key),
        "head": [say.runs(f"head-{column}") for column in columns],
        "rows": rows,
    }


def tally(say: Words, key: str) -> Tally:
    """How many claims have each verdict; a verdict that none has is left out."""
    counted = zip(claim_rules.VERDICTS, claim_rules.COUNTS, strict=True)
    items: list[Count] = [
        {"number": say.value(figure), "mark": [shown(name, say.plain(f"mark-{name}"))]}
        for name, figure in ((name, say.figure(count)) for name, count in counted)
        if figure.number
    ]
    return {"kind": "tally", "title": say.runs(key), "items": items}


def margin(say: Words, name: str) -> Run:
    """How firm a finding or trend is, as a mark with its word; a finding's opens its entry."""
    opens = "" if name in say.verdicts else f"finding-{name}"
    result = say.verdicts[opens or name].result
    word = say.plain(f"mark-{result}")
    return shown(result, word[:1].upper() + word[1:], opens)


def shown(name: str, word: str, opens: str = "") -> Run:
    """A run that shows a mark with its word; `opens` is the id of the entry that it leads to."""
    return {"m": name, "t": word} | ({"n": opens} if opens else {})
