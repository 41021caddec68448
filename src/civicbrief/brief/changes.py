"""What changed since an earlier edition, in words: grouped by reason, a correction first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from pathlib import Path

from civicbrief.brief.verdict_blocks import claim_text, result_name
from civicbrief.core.editions import Json
from civicbrief.core.faults import InputError, NotReady
from civicbrief.data.changes import KINDS
from civicbrief.data.claims import listed as parts
from civicbrief.export.blocks import Reason, Table
from civicbrief.metrics.changes import Change, Changes, changes
from civicbrief.metrics.comparison import FINDING
from civicbrief.metrics.interval import NOT_AVAILABLE
from civicbrief.text import naming
from civicbrief.text.runs import Run, mark_digits, marked, plain, split, tidy
from civicbrief.text.words import Words

CHANGES = "table-changes"  # the id of the table
MOST = 3  # examples of a reason in the table
UNEXPLAINED = "unexplained"
COLUMNS = ("kind", "why", "what")


def changes_since(project: Path, words: Words) -> Table | None:
    """The table of changes since the newest kept edition; None where nothing is compared.

    Raises NotReady for a kept edition that cannot be read.
    """
    try:
        found = changes(project, words.results, words.printed)
    except InputError as error:
        raise NotReady(str(error)) from None
    return table(words, found) if found and found.found else None


def reasons(words: Words, found: Changes) -> list[Reason]:
    """Every reason with all that changed because of it; what has no name is counted."""

    def items(listed: list[Change]) -> list[list[Run]]:
        told = [item(words, change, found.earlier.ledger) for change in listed]
        named = [one for one in told if one]
        number = mark_digits("structural", str(len(told) - len(named)))
        rest = words.runs("changed-unnamed", number=number)
        return named if len(named) == len(told) else [*named, rest]

    return [
        {
            "kind": words.plain(f"changed-{kind}"),
            "why": words.runs(key) if key else [],
            "source": split("; ".join(marked(naming.source(words, s)[0]) for s in parts(source))),
            "count": _count(words, listed),
            "items": items(listed),
        }
        for kind, key, source, listed in _grouped(found)
    ]


def table(words: Words, found: Changes) -> Table:
    """A row for each reason, with what changed: all of it, or how much and the most important.

    The page of an edition names the source of each reason; here reasons in the same words are one.
    Messages come first, then what the brief has printed so far, the newest value before others.
    """
    rows: list[list[list[Run]]] = []
    printed, panel = set(words.printed), words.data.panel.by_id
    before = found.earlier.ledger["figures"]

    def importance(change: Change) -> tuple[bool, bool, str]:
        was = before.get(change.id, {}).get("period", "")
        year = panel[change.id].period if change.id in panel else was
        return change.kind == "message", change.id in printed, year

    for kind, key, _, listed in _grouped(found, by_source=False):
        ordered = sorted(listed, key=importance, reverse=True)
        told = (item(words, one, found.earlier.ledger) for one in ordered)
        chosen = [*islice(filter(None, told), MOST)]
        what = "; ".join(map(marked, chosen))
        if len(listed) > len(chosen):
            count = marked(_count(words, listed))
            what = words.marked("changed-among", count=count, examples=what) if what else count
        why: list[Run] = words.runs(key) if key else ["–"]
        rows.append([[words.plain(f"changed-{kind}")], why, split(tidy(what))])
    new = mark_digits("structural", words.data.version)
    old = mark_digits("structural", found.earlier.version)
    return {
        "kind": "table",
        "id": CHANGES,
        "title": words.runs("changed-editions", new=new, old=old),
        "head": [words.runs(f"head-changed-{column}") for column in COLUMNS],
        "rows": rows,
    }


def _grouped(
    found: Changes, by_source: bool = True
) -> Iterator[tuple[str, str, str, list[Change]]]:
    """Kind, key of the words, source and changes of each reason; last those without one."""

    def reason(change: Change) -> tuple[int, str, str]:
        row = change.reason
        source = row.source if row and by_source else ""
        return (KINDS.index(row.kind), row.words, source) if row else (len(KINDS), "", "")

    for (place, key, source), listed in groupby(sorted(found.found, key=reason), reason):
        yield (*KINDS, UNEXPLAINED)[place], key, source, list(listed)


def _count(words: Words, listed: list[Change]) -> list[Run]:
    """How many figures, verdicts and messages."""
    parts = []
    for kind in ("figure", "verdict", "message"):
        if number := sum(change.kind == kind for change in listed):
            marked = mark_digits("structural", str(number))
            parts.append(words.marked(f"changed-{kind}s", number=marked))
    return split(tidy("; ".join(parts)))


def item(words: Words, change: Change, before: Json) -> list[Run]:
    """One change: its name, what it is now, and what it was; nothing where it has no name."""
    if change.kind == "figure":
        name, old, new = _figure(words, change, before)
    else:
        name, old, new = _judged(words, change)
    if not name:
        return []
    if plain(split(tidy(new))) == plain(split(tidy(old))):
        key = "changed-unseen" if change.id in words.data.seen else "changed-basis"
    else:
        key = "changed-value" if old and new else "changed-new" if new else "changed-gone"
    return split(tidy(words.marked(key, name=name, new=new, old=old)))


def _figure(words: Words, change: Change, before: Json) -> tuple[str, str, str]:
    """The name of a figure, and its old and new value; "" where an edition lacks it."""
    earlier = before["figures"].get(change.id)
    said = earlier["languages"].get(words.language, {}) if earlier else {}
    old = mark_digits("former", said.get("value", ""))
    if (change.old or "").startswith(NOT_AVAILABLE):
        old = words.marked("no-data")
    if change.id not in words.data.metrics and change.id not in words.data.seen:
        return mark_digits("name", said.get("name", "")), old, ""
    figure = words.figure(change.id)
    new = words.quantity(figure) if figure.available else words.marked("no-data")
    return naming.marked_name(words, change.id), old, new


def _judged(words: Words, change: Change) -> tuple[str, str, str]:
    """The name of a verdict or message, and its old and new words."""

    def mark(result: str | None) -> str:
        parts = result.split(" / ") if result else []
        keys = [f"mark-{part}" for part in parts]
        return ", ".join(
            words.marked(key) if words.has(key) else mark_digits("name", part)
            for key, part in zip(keys, parts, strict=True)
        )

    return _judged_name(words, change.id), mark(change.old), mark(change.new)


def _judged_name(words: Words, name: str) -> str:
    """The name of a verdict or message, a claim with what it says; "" where nothing names it."""
    kind, _, rest = name.partition("-")
    if kind == FINDING and words.has(f"name-{name}"):
        return words.marked(f"name-{name}")
    if kind == "claim" and rest in words.data.claims:
        return f"{result_name(words, name)} ({marked(claim_text(words, words.data.claims[rest]))})"
    if kind == "trend":
        if words.has(f"indicator-{rest}"):
            return words.marked(f"indicator-{rest}")
        indicator, _, area = rest.rpartition("-")
        if words.has(f"indicator-{indicator}"):
            return (
                f"{words.marked(f'indicator-{indicator}')}, {mark_digits('name', words.area(area))}"
            )
    return ""
