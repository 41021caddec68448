"""What moved between two editions: rows, metrics because of them, and sentences."""

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


def compare(old: Path, new: Path) -> Json:
    """Rows, metrics and verdicts that differ, and the sentences that do in each language.

    The `because` of a metric or verdict names the changed rows that it rests on. Values are as
    the ledger holds them; `change` is new less old where both have a value, in the metric's
    unit.
    Raises UsageError for a folder that holds no edition.
    """
    one, other = read_ledger(old), read_ledger(new)
    before, after = one["figures"], other["figures"]
    rows = list(_rows(before, after))
    moved = {row["id"] for row in rows}
    return {
        "rows": rows,
        "metrics": list(_metrics(before, after, moved)),
        "verdicts": list(_verdicts(one["verdicts"], other["verdicts"], after, moved)),
        "sentences": {language: _sentences(old, new, language) for language in _common(old, new)},
    }


def read_ledger(folder: Path) -> Json:
    try:
        ledger: Json = json.loads((folder / "ledger.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise UsageError(
            f"{folder} holds no edition: there is no ledger.json. Name the folder of a build."
        ) from None
    return ledger


def _pairs(before: Json, after: Json, kind: str) -> Iterator[tuple[str, Json | None, Json | None]]:
    """Each figure of a kind as it was and as it is; None where it is not."""
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


def _metrics(before: Json, after: Json, moved: set[str]) -> Iterator[Json]:
    for name, one, other in _pairs(before, after, "metric"):
        parts = ("value", "low", "high", "bound", "inputs")
        old, new = ({p: f[p] for p in parts} if f else None for f in (one, other))
        if old == new:
            continue
        inputs = {i for f in (old, new) if f for i in listed(f["inputs"])}
        codes = sorted({code for f in (one, other) if f for code in f["languages"]})
        yield {
            "id": name,
            "old": old,
            "new": new,
            "printed": {code: [_said(f, code) for f in (one, other)] for code in codes},
            "change": _change(old, new),
            "because": sorted(inputs & moved),
        }


def _verdicts(before: Json, after: Json, figures: Json, moved: set[str]) -> Iterator[Json]:
    """Trends, claims and findings whose result differs, or that are in one edition only."""
    for name in {**before, **after}:
        rows = before.get(name), after.get(name)
        old, new = (row["result"] if row else None for row in rows)
        if old != new:
            cells = (cell for row in rows if row for cell in listed(row["rests"]))
            rests = {part for cell in cells for part in _inputs(cell, after, figures)}
            yield {"id": name, "old": old, "new": new, "because": sorted(rests & moved)}


def _inputs(name: str, verdicts: Json, figures: Json) -> set[str]:
    """A figure with the rows that it is computed from; those of a verdict, through its own."""
    if name in verdicts:
        parts = listed(verdicts[name]["rests"])
        return {row for part in parts for row in _inputs(part, verdicts, figures)}
    return {name, *listed(figures.get(name, {}).get("inputs", ""))}


def _said(figure: Json | None, language: str) -> str | None:
    return figure["languages"].get(language, {}).get("value") if figure else None


def _change(old: Json | None, new: Json | None) -> str | None:
    one, other = (read_interval(row).value if row else None for row in (old, new))
    return None if one is None or other is None else f"{other - one:+f}"


def _common(old: Path, new: Path) -> list[str]:
    """Languages that both editions have."""
    one, other = (
        {path.name.split(".")[1] for path in (folder / "notebooks").glob("3-brief.*.ipynb")}
        for folder in (old, new)
    )
    return sorted(one & other)


def _sentences(old: Path, new: Path, language: str) -> list[list[str]]:
    """Pairs of old and new lines that differ, as a reader sees them."""
    paths = (folder / "notebooks" / f"3-brief.{language}.ipynb" for folder in (old, new))
    briefs = (read_blocks(nbformat.read(path, as_version=4)) for path in paths)
    one, other = ([line for block in brief for line in lines(block)] for brief in briefs)
    moves = difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [
        [" ".join(one[a:b]), " ".join(other[c:d])] for kind, a, b, c, d in moves if kind != "equal"
    ]


WIDEST = 40  # columns of the table; what is longer pushes the rest of its line aside
HEAD = ("", "id", "old", "new", "change", "because of")


def report(found: Json, language: str) -> Iterator[str]:
    """The comparison as lines of text: a table of what moved, then the sentences."""
    table = [HEAD, *_moved_rows(found["rows"]), *_moved_results(found, language)]
    if len(table) == 1 and not any(found["sentences"].values()):
        yield "The two editions say the same."
        return
    if len(table) > 1:
        widths = [
            max(len(cell) for cell in column if len(cell) <= WIDEST)
            for column in zip(*table, strict=True)
        ]
        for cells in table:
            yield "  ".join(c.ljust(w) for c, w in zip(cells, widths, strict=True)).rstrip()
    for code, pairs in found["sentences"].items():
        for one, other in pairs:
            yield f"{code}: – {one}"
            yield f"{code}: + {other}"


def _moved_rows(rows: list[Json]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        if row["only"]:
            old, new = ("there", "–") if row["only"] == "old" else ("–", "there")
            yield "row", row["id"], old, new, "", ""
        for cell, (one, other) in row["cells"].items():
            yield "row", f"{row['id']}, {cell}", one or "–", other or "–", "", ""


def _moved_results(found: Json, language: str) -> Iterator[tuple[str, ...]]:
    for metric in found["metrics"]:
        one, other = metric["printed"].get(language, [None, None])
        why = ", ".join(metric["because"])
        change = metric["change"] or ""
        if change and one and other:
            change = _rounded(Decimal(change), (one, other), language)
        yield "metric", metric["id"], one or "–", other or "–", change, why
    for verdict in found["verdicts"]:
        why = ", ".join(verdict["because"])
        yield "verdict", verdict["id"], verdict["old"] or "–", verdict["new"] or "–", "", why


def _rounded(change: Decimal, printed: Sequence[str], language: str) -> str:
    """A change to the decimals that its two values show; a smaller one, to its first digit."""
    point = re.escape(get_decimal_symbol(Locale.parse(language)))
    decimals = max(len("".join(re.findall(rf"\d{point}(\d+)", text)[:1])) for text in printed)
    if change and not round(change, decimals):
        decimals = -change.adjusted()
    return f"{change:+.{decimals}f}"
