"""What stands behind a figure, a claim, a trend or a finding, as a tree of text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from civicbrief.brief import ledger, verdict_blocks
from civicbrief.data.claims import Claim
from civicbrief.export.blocks import CitedSource, Entry
from civicbrief.text.runs import plain
from civicbrief.text.words import Words

Tree = list[str]  # its root, then the lines below it, already drawn
LABELS = ("value", "formula", "margin")


def tree(say: Words, name: str) -> Tree:
    """The tree of a figure, or of a result of `verdicts.csv`. Raises KeyError for another id."""
    kind, _, rest = name.partition("-")
    if kind == "claim":
        return _claim(say, say.data.claims[rest])
    if kind == "trend":
        return _trend(say, rest)
    return _figure(say, ledger.entry(say, name))


def _figure(say: Words, entry: Entry) -> Tree:
    """An entry of the ledger: what it says, and each row that it rests on."""
    value, formula, margin = (say.plain(f"ledger-{part}") for part in LABELS)
    parts = [
        (f"{value}: ", entry["value"]),
        ("", entry["interval"]),
        (f"{formula}: ", entry["formula"]),
        (f"{margin}: ", entry["overturn"]),
    ]
    branches: list[Tree] = [[f"{label}{text}"] for label, text in parts if text]
    for seen in entry["rests"]:
        value = f": {seen['value']}" if seen["value"] else ""
        quote = _quoted(say, seen["quote"]) if seen["quote"] else ""
        place = f"{seen['place']} {seen['id']}"
        leaves = (place, quote, seen["translation"], _line(seen["source"]))
        below = _drawn([[text] for text in leaves if text])
        branches.append([f"{seen['name']}{value} ({seen['date']})", *below])
    return [f"{entry['name']} ({entry['id']})", *_drawn(branches)]


def _claim(say: Words, claim: Claim) -> Tree:
    """What is claimed and where, its verdict and why, what decides it, and the sources."""
    row = say.verdicts[f"claim-{claim.id}"]
    said = f"{say.plain('head-claim')}: {_sentence(say, claim)} {_quoted(say, claim.quote)}"
    foreign = say.language != say.data.text_language
    words = f"quote-{claim.figure or f'claim-{claim.id}'}"
    translated = [say.plain(words)] if foreign else []
    branches = [
        [said, *_drawn([[text] for text in translated])],
        [f"{say.plain('head-verdict')}: {plain(verdict_blocks.verdict(say, row))}"],
        [f"{say.plain('head-reason')}: {plain(verdict_blocks.reason(say, row))}"],
        [f"claims.csv {claim.id}, {row.rule}"],
    ]
    rests = list(dict.fromkeys([*([claim.figure] if claim.figure else []), *claim.rests]))
    grounds = [name for name in claim.basis if name not in rests]
    branches += [_ground(say, name) for name in (*rests, *grounds)]
    cited = [name for name in claim.evidence if name not in grounds]
    branches += [[_cited(say, name)] for name in cited]
    return [f"{plain(verdict_blocks.claimed(say, claim))} (claim-{claim.id})", *_drawn(branches)]


def _trend(say: Words, trend: str) -> Tree:
    """What the releases show, by which yardstick, the trend word, and each value it rests on."""
    row = say.verdicts[f"trend-{trend}"]
    indicator, _, area = trend.partition("-")
    named = say.plain(f"indicator-{indicator}") + (f", {say.area(area)}" if area else "")
    shows, yardstick, word = verdict_blocks.trend_cells(say, indicator, area or say.data.panel.home)
    branches = [
        [f"{say.plain('head-shows')}: {plain(shows)}"],
        [f"{say.plain('head-yardstick')}: {plain(yardstick)}"],
        [f"{say.plain('head-reading')}: {plain(word)}"],
    ]
    branches += [tree(say, name) for name in row.rests]
    return [f"{named} (trend-{trend})", *_drawn(branches)]


def _ground(say: Words, name: str) -> Tree:
    """One thing that a claim rests on; another result in one line, which can be explained too."""
    if name.startswith(("trend-", "claim-")):
        what = verdict_blocks.named(say, name)
        return [f"{what} ({name}): {say.plain('mark-' + say.verdicts[name].result)}"]
    if name in say.data.sources:
        return [_cited(say, name)]
    newest = say.data.panel.newest(name)
    return tree(say, newest.id if newest else name)


def _sentence(say: Words, claim: Claim) -> str:
    return say.plain("sentence", number=str(claim.sentence))


def _quoted(say: Words, text: str) -> str:
    """Words as they stand in the source, between the quotation marks of who reads the tree."""
    before, _, after = say.plain("quoted", text="…").partition("…")
    return f"{before}{text}{after}"


def _cited(say: Words, name: str) -> str:
    return f"{say.plain('source')}: {_line(ledger.sourced(say, say.data.sources[name]))}"


def _line(source: CitedSource) -> str:
    """A source in one line: who, what, when, where."""
    parts = [source[name] for name in ("body", "title", "date", "address")]
    return ", ".join(part for part in parts if part)


def _drawn(branches: Sequence[Tree]) -> Iterator[str]:
    """The lines of branches, with the strokes that hang them on their root."""
    for number, (root, *below) in enumerate(branches, start=1):
        last = number == len(branches)
        yield f"{'└─' if last else '├─'} {root}"
        yield from (f"{'   ' if last else '│  '}{line}" for line in below)
