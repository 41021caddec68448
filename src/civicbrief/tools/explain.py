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


def tree(words: Words, name: str) -> Tree:
    """The tree of a figure, or of a result of `verdicts.csv`. Raises KeyError for another id."""
    kind, _, rest = name.partition("-")
    if kind == "claim":
        return _claim(words, words.data.claims[rest])
    if kind == "trend":
        return _trend(words, rest)
    return _figure(words, ledger.entry(words, name))


def _figure(words: Words, entry: Entry) -> Tree:
    """An entry of the ledger: what it says, and each row that it rests on."""
    value, formula, margin = (words.plain(f"ledger-{part}") for part in LABELS)
    parts = [
        (f"{value}: ", entry["value"]),
        ("", entry["interval"]),
        (f"{formula}: ", entry["formula"]),
        (f"{margin}: ", entry["overturn"]),
    ]
    branches: list[Tree] = [[f"{label}{text}"] for label, text in parts if text]
    for seen in entry["rests"]:
        value = f": {seen['value']}" if seen["value"] else ""
        quote = _quoted(words, seen["quote"]) if seen["quote"] else ""
        place = f"{seen['place']} {seen['id']}"
        leaves = (place, quote, seen["translation"], _line(seen["source"]))
        below = _drawn([[text] for text in leaves if text])
        branches.append([f"{seen['name']}{value} ({seen['date']})", *below])
    return [f"{entry['name']} ({entry['id']})", *_drawn(branches)]


def _claim(words: Words, claim: Claim) -> Tree:
    """What is claimed and where, its verdict and why, what decides it, and the sources."""
    row = words.verdicts[f"claim-{claim.id}"]
    said = f"{words.plain('head-claim')}: {_sentence(words, claim)} {_quoted(words, claim.quote)}"
    foreign = words.language != words.data.text_language
    key = f"quote-{claim.figure or f'claim-{claim.id}'}"
    translated = [words.plain(key)] if foreign else []
    branches = [
        [said, *_drawn([[text] for text in translated])],
        [f"{words.plain('head-verdict')}: {plain(verdict_blocks.verdict(words, row))}"],
        [f"{words.plain('head-reason')}: {plain(verdict_blocks.reason(words, row))}"],
        [f"claims.csv {claim.id}, {row.rule}"],
    ]
    rests = list(dict.fromkeys([*([claim.figure] if claim.figure else []), *claim.rests]))
    grounds = [name for name in claim.basis if name not in rests]
    branches += [_ground(words, name) for name in (*rests, *grounds)]
    cited = [name for name in claim.evidence if name not in grounds]
    branches += [[_cited(words, name)] for name in cited]
    return [f"{plain(verdict_blocks.claimed(words, claim))} (claim-{claim.id})", *_drawn(branches)]


def _trend(words: Words, trend: str) -> Tree:
    """What the releases show, by which yardstick, the trend word, and each value it rests on."""
    row = words.verdicts[f"trend-{trend}"]
    indicator, _, area = trend.partition("-")
    named = words.plain(f"indicator-{indicator}") + (f", {words.area(area)}" if area else "")
    shows, yardstick, word = verdict_blocks.trend_cells(
        words, indicator, area or words.data.panel.home
    )
    branches = [
        [f"{words.plain('head-shows')}: {plain(shows)}"],
        [f"{words.plain('head-yardstick')}: {plain(yardstick)}"],
        [f"{words.plain('head-reading')}: {plain(word)}"],
    ]
    branches += [tree(words, name) for name in row.rests]
    return [f"{named} (trend-{trend})", *_drawn(branches)]


def _ground(words: Words, name: str) -> Tree:
    """One thing that a claim rests on; another result in one line, which can be explained too."""
    if name.startswith(("trend-", "claim-")):
        what = verdict_blocks.named(words, name)
        return [f"{what} ({name}): {words.plain('mark-' + words.verdicts[name].result)}"]
    if name in words.data.sources:
        return [_cited(words, name)]
    newest = words.data.panel.newest(name)
    return tree(words, newest.id if newest else name)


def _sentence(words: Words, claim: Claim) -> str:
    return words.plain("sentence", number=str(claim.sentence))


def _quoted(words: Words, text: str) -> str:
    """Words as they stand in the source, between the quotation marks of who reads the tree."""
    before, _, after = words.plain("quoted", text="…").partition("…")
    return f"{before}{text}{after}"


def _cited(words: Words, name: str) -> str:
    return f"{words.plain('source')}: {_line(ledger.sourced(words, words.data.sources[name]))}"


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
