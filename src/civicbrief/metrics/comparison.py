"""What differs between two editions: rows, the metrics that follow from them, and verdicts.

Both are given as ledgers (see `core.editions`); that of the present results is made here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields

from civicbrief.core.editions import CELLS, PARTS, Json
from civicbrief.data.claims import listed
from civicbrief.data.observation import Observation
from civicbrief.metrics.definition import POPULATIONS
from civicbrief.metrics.interval import NOT_AVAILABLE
from civicbrief.metrics.results import Results, metric_rows, read_interval, verdict_rows
from civicbrief.metrics.rounding import print_metric

FINDING = "finding"
RULE = "rule"


def differences(before: Json, after: Json) -> Json:
    """Rows, metrics and verdicts that differ, or that are in one ledger only.

    The `because` of a metric or verdict names the changed rows that it rests on. Values are as
    the ledgers hold them; `change` is new less old where both have a value, in the metric's unit.
    A metric whose digits differ while its numbers are the same has `RULE` for its `because`.
    """
    rows = list(_rows(before["figures"], after["figures"]))
    changed = {row["id"] for row in rows}
    metrics = list(_metrics(before["figures"], after["figures"], changed))
    moved = changed | {metric["id"] for metric in metrics if metric["because"] != [RULE]}
    return {
        "rows": rows,
        "metrics": metrics,
        "verdicts": list(_verdicts(before, after, changed, moved)),
    }


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
    """Metrics whose numbers, inputs or digits differ, or that are in one edition only."""
    for name, one, other in _pairs(before, after, "metric"):
        old, new = ({p: f[p] for p in PARTS} if f else None for f in (one, other))
        there = [figure for figure in (one, other) if figure]
        rule = old == new
        if rule and _digits(there[0]) == _digits(there[-1]):
            continue
        inputs = {row for figure in there for row in listed(figure["inputs"])}
        codes = sorted({code for figure in there for code in figure["languages"]})
        first, second = (read_interval(row).value if row else None for row in (old, new))
        yield {
            "id": name,
            "old": old,
            "new": new,
            "printed": {code: [printed(f, code) for f in (one, other)] for code in codes},
            "change": None if rule or first is None or second is None else f"{second - first:+f}",
            "because": [RULE] if rule else sorted(inputs & changed),
        }


def _digits(metric: Json) -> str:
    """The digits that an edition prints for a metric: the same in every language."""
    if metric["value"].startswith(NOT_AVAILABLE):
        return ""
    text = next((words["value"] for words in metric["languages"].values()), None)
    if text is None:  # of the present results, which no language has printed
        return metric["digits"]  # type: ignore[no-any-return]
    return "".join(sign for sign in text if sign.isdecimal())


def _verdicts(before: Json, after: Json, changed: set[str], moved: set[str]) -> Iterator[Json]:
    """Trends, claims and findings whose result differs, or that are in one edition only.

    A finding also differs where what it rests on does: other figures, or other values (`moved`),
    verdicts or dates of sources.
    """
    moved = moved | {
        name
        for name in {**before["sources"], **after["sources"]}
        if _of(before["sources"], name, "date") != _of(after["sources"], name, "date")
    }
    one, other = before["verdicts"], after["verdicts"]
    names = [*{**one, **other}]
    for name in sorted(names, key=lambda name: name.startswith(FINDING)):
        rows = [row for row in (one.get(name), other.get(name)) if row]
        old, new = (_result(ledger.get(name)) for ledger in (one, other))
        rests = {part for row in rows for part in listed(row["rests"])}
        message = rows[0]["kind"] == FINDING
        if old != new or (
            message and (rests & moved or _of(one, name, "rests") != _of(other, name, "rests"))
        ):
            moved.add(name)
            inputs = {row for part in rests for row in _inputs(part, after)}
            yield {"id": name, "old": old, "new": new, "because": sorted(inputs & changed)}


def _result(row: Json | None) -> str | None:
    """A verdict in one word; an attributed opinion has two, with the one on its content first."""
    return " / ".join(filter(None, (row["result"], row["said"]))) if row else None


def _of(rows: Json, name: str, cell: str) -> str | None:
    return rows[name][cell] if name in rows else None


def _inputs(name: str, ledger: Json) -> set[str]:
    """A figure and the rows that it is computed from; of a verdict, all that it rests on."""
    if name in ledger["verdicts"]:
        parts = listed(ledger["verdicts"][name]["rests"])
        return {row for part in parts for row in _inputs(part, ledger)}
    return {name, *listed(ledger["figures"].get(name, {}).get("inputs", ""))}


def printed(figure: Json | None, language: str) -> str | None:
    """A figure as an edition prints it in a language; None where it is in neither."""
    return figure["languages"].get(language, {}).get("value") if figure else None


# --- the present results as a ledger


def rows_of(found: Results, seen: dict[str, Observation]) -> dict[str, Json]:
    """Every metric, and the observations given, as the ledger has them; without languages."""
    figures: dict[str, Json] = {
        row["metric"]: {"kind": "metric", **row} for row in metric_rows(found)
    }
    for name, row in seen.items():
        cells = {f.name: getattr(row, f.name) for f in fields(row)} | {"unit": row.unit.name}
        figures[name] = {"kind": "observation", "low": row.low, "high": row.high, **cells}
    return figures


def since(before: Json, found: Results, printed: Iterable[str] = ()) -> Json:
    """What of the present results differs from the ledger of an earlier edition.

    Of other areas, the ledger holds what its edition printed; `printed` is what this one does.
    What another population than the default would change is left out: no edition compares that.
    """
    data = found.data
    home = {name: row for name, row in data.panel.by_id.items() if row.area == data.panel.home}
    names = (*before["figures"], *sorted(printed))  # printed may be a set: its order is by chance
    named = {name: data.seen[name] for name in names if name in data.seen}
    figures = rows_of(found, {**data.observations, **home, **named})
    for name, row in figures.items():
        if row["kind"] == "metric":
            row |= {"languages": {}, "digits": _present_digits(found, name)}
        else:
            cells = {cell: row[cell] for cell in CELLS}
            row |= {c: None if cell is None else str(cell) for c, cell in cells.items()}
    default = next(iter(POPULATIONS))
    chosen = {
        name
        for name, metric in found.metrics.items()
        if metric.resolve(found.population) != metric.resolve(default)
    }
    after = {
        "figures": figures,
        "verdicts": dict(zip(found.verdicts, verdict_rows(found), strict=True)),
        "sources": {name: {"date": row.date} for name, row in data.sources.items()},
    }
    return differences(_without(before, chosen), _without(after, chosen))


def _present_digits(found: Results, name: str) -> str:
    interval = found.intervals[name]
    if interval.reason:
        return ""
    number = f"{print_metric(interval, found.metrics[name].unit):f}"
    return "".join(sign for sign in number if sign.isdecimal())


def _without(ledger: Json, names: set[str]) -> Json:
    """A ledger without these metrics and the verdicts that rest on them."""
    verdicts = ledger["verdicts"].items()
    return ledger | {
        "figures": {name: row for name, row in ledger["figures"].items() if name not in names},
        "verdicts": {n: row for n, row in verdicts if not names & {*listed(row["rests"])}},
    }
