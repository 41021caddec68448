"""What changed between two editions: rows, the metrics that follow from them, and sentences."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import nbformat
from babel import Locale
from babel.numbers import get_decimal_symbol

from civicbrief.core.faults import UsageError
from civicbrief.data.claims import listed
from civicbrief.export.blocks import lines, read_blocks
from civicbrief.metrics.results import read_interval

Json = dict[str, Any]  # a part of ledger.json, or of what differs
CELLS = ("value", "low", "high", "printed", "qualifier", "unit", "period", "source", "quote")
WIDEST = 40  # columns of the table; what is longer pushes the rest of its line aside
HEAD = ("", "id", "old", "new", "change", "because of")


def compare(old: Path, new: Path) -> Json:
    """Rows, metrics and verdicts that differ, and the sentences that differ in each language.

    The `because` of a metric or verdict names the changed rows that it rests on. Values are as
    the ledger holds them; `change` is new less old where both have a value, in the metric's
    unit. Raises UsageError for a folder that is not an edition.
    """
    before, after = read_ledger(old), read_ledger(new)
    rows = list(_rows(before["figures"], after["figures"]))
    changed = {row["id"] for row in rows}
    briefs = [
        {p.name.split(".")[1]: p for p in f.glob("notebooks/3-brief.*.ipynb")} for f in (old, new)
    ]
    return {
        "rows": rows,
        "metrics": list(_metrics(before["figures"], after["figures"], changed)),
        "verdicts": list(_verdicts(before["verdicts"], after, changed)),
        "sentences": {
            language: _sentences(*(brief[language] for brief in briefs))
            for language in sorted(briefs[0].keys() & briefs[1].keys())
        },
    }


def read_ledger(folder: Path) -> Json:
    try:
        ledger: Json = json.loads((folder / "ledger.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise UsageError(
            f"{folder} is not an edition: it has no ledger.json. Name the folder of a build."
        ) from None
    return ledger


def _pairs(before: Json, after: Json, kind: str) -> Iterator[tuple[str, Json | None, Json | None]]:
    """Each figure of a kind in the old and in the new edition; None where it is missing."""
    for name in {**before, **after}:
        one, other = before.get(name), after.get(name)
        if kind in [figure["kind"] for figure in (one, other) if figure]:
            yield name, one, other


def _rows(before: Json, after: Json) -> Iterator[Json]:
    """Observations of which a cell differs, or that are in one edition only."""
    for name, one, other in _pairs(before, after, "observation"):
        if one is None or other is None:
            yield {"id": name, "cells": {}, "only": "old" if other is None else "new"}
        elif cells := {c: [one[c], other[c]] for c in CELLS if one[c] != other[c]}:
            yield {"id": name, "cells": cells, "only": None}


def _metrics(before: Json, after: Json, changed: set[str]) -> Iterator[Json]:
    """Metrics whose numbers or inputs differ, or that are in one edition only."""
    for name, one, other in _pairs(before, after, "metric"):
        parts = ("value", "low", "high", "bound", "inputs")
        old, new = ({p: f[p] for p in parts} if f else None for f in (one, other))
        if old == new:
            continue
        there = [figure for figure in (one, other) if figure]
        inputs = {row for figure in there for row in listed(figure["inputs"])}
        codes = sorted({code for figure in there for code in figure["languages"]})
        first, second = (read_interval(row).value if row else None for row in (old, new))
        yield {
            "id": name,
            "old": old,
            "new": new,
            "printed": {code: [_printed(f, code) for f in (one, other)] for code in codes},
            "change": None if first is None or second is None else f"{second - first:+f}",
            "because": sorted(inputs & changed),
        }


def _verdicts(before: Json, after: Json, changed: set[str]) -> Iterator[Json]:
    """Trends, claims and findings whose result differs, or that are in one edition only.

    `before` are the old verdicts, `after` is the new ledger.
    """
    for name in {**before, **after["verdicts"]}:
        rows = before.get(name), after["verdicts"].get(name)
        old, new = (row["result"] if row else None for row in rows)
        if old != new:
            rests = {part for row in rows if row for part in listed(row["rests"])}
            inputs = {row for part in rests for row in _inputs(part, after)}
            yield {"id": name, "old": old, "new": new, "because": sorted(inputs & changed)}


def _inputs(name: str, ledger: Json) -> set[str]:
    """A figure and the rows that it is computed from; of a verdict, all that it rests on."""
    if name in ledger["verdicts"]:
        parts = listed(ledger["verdicts"][name]["rests"])
        return {row for part in parts for row in _inputs(part, ledger)}
    return {name, *listed(ledger["figures"].get(name, {}).get("inputs", ""))}


def _printed(figure: Json | None, language: str) -> str | None:
    return figure["languages"].get(language, {}).get("value") if figure else None


def _sentences(*paths: Path) -> list[list[str]]:
    """Pairs of old and new lines of a brief that differ, as a reader sees them."""
    briefs = (read_blocks(nbformat.read(path, as_version=4)) for path in paths)
    one, other = ([line for block in brief for line in lines(block)] for brief in briefs)
    moves = difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [
        [" ".join(one[a:b]), " ".join(other[c:d])] for kind, a, b, c, d in moves if kind != "equal"
    ]


def report(found: Json, language: str) -> Iterator[str]:
    """The comparison as lines of text: a table of what changed, then the sentences."""
    changes = ((*cells, "", "")[: len(HEAD)] for cells in _changes(found, language))
    table = [HEAD, *([cell or "–" for cell in cells[:4]] + [*cells[4:]] for cells in changes)]
    if len(table) == 1 and not any(found["sentences"].values()):
        yield "The two editions say the same."
    elif len(table) > 1:
        widths = [
            max(len(cell) for cell in column if len(cell) <= WIDEST)
            for column in zip(*table, strict=True)
        ]
        for cells in table:
            yield "  ".join(map(str.ljust, cells, widths)).rstrip()
    for code, pairs in found["sentences"].items():
        for one, other in pairs:
            yield f"{code}: – {one}"
            yield f"{code}: + {other}"


def _changes(found: Json, language: str) -> Iterator[tuple[str, ...]]:
    """The rows of the table: kind, id, old and new, and of a result also change and reason."""
    for row in found["rows"]:
        if only := row["only"]:
            yield "row", row["id"], "there" * (only == "old"), "there" * (only == "new")
        for cell, values in row["cells"].items():
            yield "row", f"{row['id']}, {cell}", *values
    for metric in found["metrics"]:
        one, other = metric["printed"].get(language, [None, None])
        change = metric["change"] or ""
        if change and one and other:
            change = _rounded(Decimal(change), (one, other), language)
        yield "metric", metric["id"], one, other, change, ", ".join(metric["because"])
    for verdict in found["verdicts"]:
        why = ", ".join(verdict["because"])
        yield "verdict", verdict["id"], verdict["old"], verdict["new"], "", why


def _rounded(change: Decimal, printed: Sequence[str], language: str) -> str:
    """A change to the decimals that its two values show; a smaller one, to its first digit."""
    point = re.escape(get_decimal_symbol(Locale.parse(language)))
    decimals = max(len("".join(re.findall(rf"\d{point}(\d+)", text)[:1])) for text in printed)
    if change and not round(change, decimals):
        decimals = -change.adjusted()
    return f"{change:+.{decimals}f}"
