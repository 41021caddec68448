"""What stands behind a figure, a claim, a trend or a finding, as a tree of text for a terminal."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from civicbrief.brief import evidence, ledger, verdict_blocks
from civicbrief.brief.declarations import FIGURE, TABLE
from civicbrief.brief.passage_keys import own_keys, shown_keys
from civicbrief.core.notebook_source import without_magics
from civicbrief.data.claims import Claim
from civicbrief.export.blocks import CitedSource, Entry
from civicbrief.export.reading import NOTEBOOK, first_line
from civicbrief.text.runs import plain
from civicbrief.text.words import Words

Tree = list[str]  # its root, then the lines below it, already drawn


def tree(words: Words, name: str) -> Tree:
    """The tree of a figure, or of a result of `verdicts.csv`. Raises KeyError for another id."""
    kind, _, rest = name.partition("-")
    if kind == "claim":
        return _claim(words, words.data.claims[rest])
    if kind == "trend":
        return _trend(words, rest)
    return _figure(words, ledger.entry(words, name))


def own_computation(cells: Sequence[Any], name: str) -> Tree:
    """What a figure or table that notebook 3 shows is; empty if it shows none called so.

    `name` may be as the numbers of one of the project's own are marked, own-KEY, or the key alone.
    """
    key = name.removeprefix("own-")
    for number, cell in enumerate(cells, start=1):
        code = _code(cell)
        shown = shown_keys(code)
        if key not in shown[FIGURE] | shown[TABLE]:
            continue
        what = "figure" if key in shown[FIGURE] else "table"
        place = f"├─ {NOTEBOOK}.ipynb, cell {number} ({first_line(cell)})"
        below = f"below it in the page and within the PDF, after a build, as {key}.csv"
        if key in own_keys(code):
            first = f"{name}: a {what} of the project’s own"
            outside = "├─ Its numbers are an own computation, outside the ledger"
            return [first, outside, place, f"└─ Its data: {below}"]
        figures = (
            "└─ Its numbers are figures with ids of their own: in the page, follow one to its id"
        )
        return [f"{name}: a {what} of the brief", place, figures]
    return []


def _code(cell: Any) -> list[ast.Module]:
    """The code of a cell; none of a cell of text, or that the check of notebooks refuses."""
    if cell.cell_type == "code":
        with contextlib.suppress(SyntaxError, ValueError):
            return [ast.parse(without_magics(cell.source))]
    return []


def _figure(words: Words, entry: Entry) -> Tree:
    """An entry of the ledger: what it says, and each row that it rests on."""
    parts = [
        _labelled(words, "ledger-value", entry["value"]),
        entry["interval"],
        _labelled(words, "ledger-formula", entry["formula"]),
        _labelled(words, "ledger-margin", entry["overturn"]),
    ]
    branches: list[Tree] = [[text] for text in parts if text]
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
    sentence = words.plain("sentence", number=str(claim.sentence))
    quote = f"{sentence} {_quoted(words, claim.quote)}"
    foreign = words.language != words.data.text_language
    key = f"quote-{claim.figure or f'claim-{claim.id}'}"
    translation: list[Tree] = [[words.plain(key)]] if foreign else []
    branches = [
        [_labelled(words, "head-claim", quote), *_drawn(translation)],
        [_labelled(words, "head-verdict", plain(verdict_blocks.verdict(words, row)))],
        [_labelled(words, "head-reason", plain(verdict_blocks.reason(words, row)))],
        [f"claims.csv {claim.id}, {row.rule}"],
    ]
    figure = [claim.figure] if claim.figure else []
    grounds = dict.fromkeys([*figure, *claim.rests, *claim.basis])
    branches += [_ground(words, name) for name in grounds]
    branches += [[_cited(words, name)] for name in claim.evidence if name not in claim.basis]
    return [
        f"{plain(verdict_blocks.claim_text(words, claim))} (claim-{claim.id})",
        *_drawn(branches),
    ]


def _trend(words: Words, trend: str) -> Tree:
    """What the releases show, by which yardstick, the trend word, and each value it rests on."""
    row = words.verdicts[f"trend-{trend}"]
    indicator, _, area = trend.partition("-")
    name = words.plain(f"indicator-{indicator}") + (f", {words.area(area)}" if area else "")
    cells = verdict_blocks.trend_cells(words, indicator, area or words.data.panel.home)
    heads = ("head-shows", "head-yardstick", "head-reading")
    branches = [[_labelled(words, *pair)] for pair in zip(heads, map(plain, cells), strict=True)]
    branches += [tree(words, figure) for figure in row.rests]
    return [f"{name} (trend-{trend})", *_drawn(branches)]


def _ground(words: Words, name: str) -> Tree:
    """One thing that a claim rests on; another result in one line, which can be explained too."""
    if name.startswith(("trend-", "claim-")):
        what = verdict_blocks.result_name(words, name)
        return [f"{what} ({name}): {words.plain('mark-' + words.verdicts[name].result)}"]
    if name in words.data.sources:
        return [_cited(words, name)]
    newest = words.data.panel.newest(name)
    return tree(words, newest.id if newest else name)


def _labelled(words: Words, key: str, text: str) -> str:
    """A text behind the label of this key; "" for no text."""
    return text and f"{words.plain(key)}: {text}"


def _quoted(words: Words, text: str) -> str:
    """Words as they stand in the source, in the quotation marks of the tree's language."""
    before, _, after = words.plain("quoted", text="…").partition("…")
    return f"{before}{text}{after}"


def _cited(words: Words, name: str) -> str:
    source = evidence.sourced(words, words.data.sources[name])
    return _labelled(words, "source", _line(source))


def _line(source: CitedSource) -> str:
    """A source in one line: who, what, when, where."""
    parts = [source[name] for name in ("body", "title", "date", "address")]
    return ", ".join(part for part in parts if part)


def _drawn(branches: Sequence[Tree]) -> Iterator[str]:
    """The lines of branches, with the strokes that join them to their root."""
    for number, (root, *below) in enumerate(branches, start=1):
        last = number == len(branches)
        yield f"{'└─' if last else '├─'} {root}"
        yield from (f"{'   ' if last else '│  '}{line}" for line in below)
