"""What changed between two editions: rows, the metrics that follow from them, and sentences."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import nbformat
from babel import Locale
from babel.numbers import get_decimal_symbol

from civicbrief.brief.block import PASSAGES
from civicbrief.core import editions
from civicbrief.core.editions import REASON, Json
from civicbrief.core.faults import InputError, UsageError
from civicbrief.data.changes import RULE, Reason
from civicbrief.export.outline import lines
from civicbrief.export.reading import read_blocks
from civicbrief.metrics.changes import reason_of
from civicbrief.metrics.comparison import differences

KEPT = 0.5  # of the words of a sentence: where fewer are, it is another one
_SPACE = re.compile(r" |\u00a0(?!\d)|(?<!\d)\u00a0")  # not the one within a number
WIDEST = 40  # columns of the table; what is longer pushes the rest of its line aside
HEAD = ("", "id", "old", "new", "change", "because of")


def compare(old: Path, new: Path) -> Json:
    """What differs (see `metrics.comparison`), and the sentences that do in each language.

    `reasons` has, by id, the kind, words and source that the new edition gives for a change.
    A folder may hold the ledger alone, as a kept edition does: `sentences` is then None. Raises
    UsageError for a folder that is not an edition.
    """
    briefs = [
        {p.name.split(".")[1]: p for p in f.glob("notebooks/3-brief.*.ipynb")} for f in (old, new)
    ]
    both = sorted(briefs[0].keys() & briefs[1].keys())
    sentences = {language: _sentences(*(brief[language] for brief in briefs)) for language in both}
    before, after = read_ledger(old), read_ledger(new)
    found = differences(before, after)
    return {
        **found,
        "reasons": _reasons(found, before, after),
        "sentences": sentences if all(briefs) else None,
    }


def _reasons(found: Json, before: Json, after: Json) -> Json:
    """The reason of each change; none between two builds of one edition."""
    if before["edition"]["version"] == after["edition"]["version"]:
        return {}
    rows = [Reason(**{part: row[part] for part in REASON}) for row in after.get("reasons", ())]
    names = (part["id"] for kind in ("rows", "metrics", "verdicts") for part in found[kind])
    given = ((name, reason_of(name, rows)) for name in names)
    return {
        name: {"kind": one.kind, "words": one.words, "source": one.source}
        for name, one in given
        if one
    }


def read_ledger(folder: Path) -> Json:
    """The ledger of a built or kept edition. Raises UsageError for a folder without one."""
    try:
        return editions.read(folder / editions.LEDGER)
    except InputError:
        raise UsageError(
            f"{folder} is not an edition: it has no ledger.json. Name the folder of a build."
        ) from None


def _sentences(*paths: Path) -> list[Json]:
    """The old and new text of each passage that differs, in reading order; then other lines.

    An edition of an older version keeps no passages: all its lines are others.
    """
    notebooks = [nbformat.read(path, as_version=4) for path in paths]
    old, new = map(_passages, notebooks)
    changed = [
        {"passage": key, "old": old.get(key, ""), "new": new.get(key, "")}
        for key in {**new, **old}
        if old.get(key) != new.get(key)
    ]
    if not (old and new):
        changed = []
    told = [[one[side] for one in changed] for side in ("old", "new")]
    one, other = ([line for block in read_blocks(n) for line in lines(block)] for n in notebooks)
    for _, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        before, after = " ".join(one[a:b]), " ".join(other[c:d])
        if _besides(before, told[0]) != _besides(after, told[1]):
            changed.append({"passage": "", "old": before, "new": after})
    return changed


def _besides(text: str, told: Sequence[str]) -> str:
    """A text without the passages that are told."""
    for passage in sorted(filter(None, told), key=len, reverse=True):
        text = text.replace(passage, "")
    return " ".join(text.split())


def _passages(notebook: Any) -> dict[str, str]:
    """The passages that a brief has printed, with their text."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    found = (output.get("data", {}).get(PASSAGES) for output in outputs)
    return {key: text for one in found if one for key, text in one.items()}


def report(found: Json, language: str) -> Iterator[str]:
    """The comparison as lines of text: a table of what changed, then the sentences."""
    table = [HEAD, *_row_lines(found), *_result_lines(found, language)]
    sentences = found["sentences"]
    if sentences is None:
        yield "Sentences are not compared: one of the two has no notebooks."
    if len(table) == 1 and not any((sentences or {}).values()):
        yield "The two editions say the same."
        return
    if len(table) > 1:
        widths = [
            max(len(cell) for cell in column if len(cell) <= WIDEST)
            for column in zip(*table, strict=True)
        ]
        for cells in table:
            yield "  ".join(c.ljust(w) for c, w in zip(cells, widths, strict=True)).rstrip()
    for code, pairs in (sentences or {}).items():
        for pair in pairs:
            place = f"{code} {pair['passage']}".rstrip()
            yield from (f"{place}: {line}" for line in _words(pair["old"], pair["new"]))


def _words(old: str, new: str) -> Iterator[str]:
    """A sentence with the words that changed, as [old → new]; both where most of it did."""
    one, other = (_SPACE.split(text) for text in (old, new))
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < KEPT:
        yield from (f"{sign} {text}" for sign, text in (("–", old), ("+", new)) if text)
        return
    parts = []
    for kind, a, b, c, d in matcher.get_opcodes():
        before, after = " ".join(one[a:b]), " ".join(other[c:d])
        shown = {"equal": after, "delete": f"[– {before}]", "insert": f"[+ {after}]"}
        parts.append(shown.get(kind, f"[{before} → {after}]"))
    yield " ".join(parts)


def _why(found: Json, changed: Json) -> str:
    """The reason that is given for a change, and the rows that it rests on.

    What a rule has changed does not come from rows.
    """
    reason = found.get("reasons", {}).get(changed["id"])
    rows = ", ".join(changed.get("because", ()))
    if reason is None:
        return rows
    told = f"{reason['kind']} ({reason['words']})"
    return told if reason["kind"] == RULE or not rows else f"{told}: {rows}"


def _row_lines(found: Json) -> Iterator[tuple[str, ...]]:
    for row in found["rows"]:
        why = _why(found, row)
        if row["only"]:
            old, new = ("there", "–") if row["only"] == "old" else ("–", "there")
            yield "row", row["id"], old, new, "", why
        for cell, (one, other) in row["cells"].items():
            yield "row", f"{row['id']}, {cell}", one or "–", other or "–", "", why


def _result_lines(found: Json, language: str) -> Iterator[tuple[str, ...]]:
    for metric in found["metrics"]:
        one, other = metric["printed"].get(language, [None, None])
        why = _why(found, metric)
        change = metric["change"] or ""
        if change and one and other:
            change = _rounded(Decimal(change), (one, other), language)
        yield "metric", metric["id"], one or "–", other or "–", change, why
    for verdict in found["verdicts"]:
        why = _why(found, verdict)
        kind = "message" if verdict["id"].startswith("finding-") else "verdict"
        yield kind, verdict["id"], verdict["old"] or "–", verdict["new"] or "–", "", why


def _rounded(change: Decimal, printed: Sequence[str], language: str) -> str:
    """A change to the decimals that its two values show; a smaller one, to its first digit."""
    point = re.escape(get_decimal_symbol(Locale.parse(language)))
    decimals = max(len("".join(re.findall(rf"\d{point}(\d+)", text)[:1])) for text in printed)
    if change and not round(change, decimals):
        decimals = -change.adjusted()
    return f"{change:+.{decimals}f}"
