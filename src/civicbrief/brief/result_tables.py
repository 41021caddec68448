"""Tables of the results for notebook 2: metrics by question, one in the open, verdicts, counts."""

# mypy: disable-error-code="no-any-return"
# pandas comes without types.

from __future__ import annotations

import inspect
from decimal import Decimal

from markupsafe import Markup

from civicbrief.brief.ledger import SCALED
from civicbrief.brief.notebook_table import NONE, Table, number, table
from civicbrief.core.faults import UsageError, did_you_mean
from civicbrief.data.observation import Observation, Unit
from civicbrief.metrics import results
from civicbrief.metrics.claim_rules import COUNTS
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.interval import Interval, points, stated
from civicbrief.metrics.results import Results
from civicbrief.metrics.rounding import print_metric, print_observation
from civicbrief.metrics.trends import COVERAGE
from civicbrief.style.theme import DEFAULT, LIGHT

SIGNS = {"exact": "=", "more than": ">"}  # of an input; every other figure is rounded
BOUNDS = {"low": "more than ", "high": "less than ", "none": ""}
METRICS = [  # what is printed stands before what a narrow window cuts off
    *("metric", "meaning", "printed", "unit"),
    *("formula", "inputs", "value", "lowest", "highest"),
]
VERDICTS = {  # columns of `verdicts.csv` in a reader's words
    "result": "verdict",
    "said": "verdict on who said it",
    "rule": "decided by",
    "rests": "rests on",
    "changed": "changed since it was judged",
    "nearest": "nearest input",
    "reach": "overturned at",
    "years": "years compared",
    "later": "reversed in",
}
COLOURS = {"above zero": "blue", "zero is inside": "ochre", "below zero": "line-2"}
BEYOND = 2  # where an end that there is not is drawn; all others lie between -1 and 1
TRENDS = [
    *("indicator", "verdict", "years compared"),
    *("change in the older release", "change in the newer release", "usual revision"),
]


def of_metrics(found: Results) -> Table:
    """Every metric but the counts: meaning, formula, inputs, interval, and what to print."""
    counts = {*COUNTS, *COVERAGE}
    rows = [_row(found, found.metrics[name]) for name in found.intervals if name not in counts]
    return table(rows, METRICS, "metric")


def _row(found: Results, metric: Metric) -> tuple[object, ...]:
    interval = found.intervals[metric.id]
    formula, names = metric.formula, metric.resolve(found.population)
    if "population" in names:
        formula = formula.replace("population", names["population"])
    inputs = "; ".join(_input(name, found.data.seen.get(name)) for name in names.values())
    ends = (number(each) for each in (interval.value, interval.low, interval.high))
    return (
        *(metric.id, metric.definition, _printed(interval, metric), metric.unit.name),
        *(formula, inputs or metric.rests, *ends),
    )


def _input(name: str, seen: Observation | None) -> str:
    if seen is None:
        return f"{name}: none"
    value = _scaled(print_observation(seen), seen.unit)
    return f"{name} {SIGNS.get(seen.qualifier, '≈')} {value}"


def _scaled(value: Decimal, unit: Unit) -> str:
    """A number of a source with the word that belongs to it: formulas compute in ones."""
    word = unit.kind if unit.kind in SCALED else unit.name
    return f"{value:f}" if unit.scale == 1 else f"{value:f} {word}"


def _printed(interval: Interval, metric: Metric) -> str:
    """The number as the brief prints it, or why there is none."""
    if interval.reason:
        return stated(interval)
    return f"{BOUNDS[interval.bound]}{print_metric(interval, metric.unit):f}"


# --- one metric in the open


def example(found: Results) -> str:
    """The metric of the project with the most inputs that are not exact; "" where it has none."""

    def doubtful(name: str) -> int:
        names = found.metrics[name].resolve(found.population).values()
        return sum(found.data.seen[one].low != found.data.seen[one].high for one in names)

    sure = [name for name, one in found.intervals.items() if one.value is not None]
    return max((name for name in sure if name in found.data.declared), key=doubtful, default="")


class Code(str):
    """Lines of Python, shown as they are written."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        from civicbrief.export.html import framed  # Jinja is needed for showing only

        return framed(Markup("<pre>{}</pre>").format(str(self)), DEFAULT)


def function(found: Results, name: str) -> Code:
    """The function of a metric, as its file has it. Raises UsageError for an unknown name."""
    metric = _named(found, name)
    if metric is None or not metric.inputs:
        return Code(f"{name} is a count of rows." if metric else "No metric has a value yet.")
    return Code(inspect.getsource(metric.function).strip())


def _named(found: Results, name: str) -> Metric | None:
    """A metric; None without a name, as where there is no example."""
    if name and name not in found.metrics:
        hint = did_you_mean(name, found.metrics)
        raise UsageError(f'There is no metric "{name}". {hint}'.strip())
    return found.metrics.get(name)


def corners(found: Results, name: str) -> Table:
    """The function at each end of its inputs, all in base units: people, per cent.

    The smallest and the largest result are the ends of the metric's interval. Raises UsageError
    for an unknown name.
    """
    metric = _named(found, name)
    if metric is None or not metric.inputs or found.intervals[name].reason:
        return table([], ["corner", "result"], "corner")
    names = metric.resolve(found.population)
    inputs = {parameter: found.data.seen[one] for parameter, one in names.items()}
    made = {tuple(p.values()): metric.function(**p) for p in points(inputs, metric.turns)}
    rows = [(*ends, result) for ends, result in sorted(made.items()) if not result.is_nan()]
    numbered = [(str(place), *map(number, row)) for place, row in enumerate(rows, 1)]
    return table(numbered, ["corner", *inputs, "result"], "corner")


def digits(found: Results, name: str) -> Table:
    """How many digits a metric deserves: the last that counts is no finer than half its width."""
    columns = ["metric", "lowest", "highest", "up or down by", "last digit", "printed", "unit"]
    metric, interval = _named(found, name), found.intervals.get(name)
    if metric is None or interval is None or interval.low is None or interval.high is None:
        return table([], columns, "metric")
    half = (interval.high - interval.low) / 2
    last = number(Decimal(1).scaleb(half.adjusted())) if half else number(None)
    ends = (number(interval.low), number(interval.high), number(half))
    row = (name, *ends, last, _printed(interval, metric), metric.unit.name)
    return table([row], columns, "metric")


def scaled(metrics: Table) -> Table:
    """Intervals of any unit on one axis: each as a share of its own larger end.

    `side` says where zero is, `colour` shows it. An end that there is not lies beyond the axis.
    """
    ends = metrics[["lowest", "highest"]]
    kept = ends.notna().any(axis="columns")
    largest = ends.abs().max(axis="columns").replace(0, 1)
    made = ends.div(largest, axis="index").fillna({"lowest": -BEYOND, "highest": BEYOND})[kept]
    made["side"] = "zero is inside"
    made.loc[made["lowest"] > 0, "side"] = "above zero"
    made.loc[made["highest"] < 0, "side"] = "below zero"
    made["colour"] = made["side"].map(COLOURS).map(LIGHT)
    return made.sort_values(["side", "lowest"], ascending=False)


# --- verdicts and counts


def of_verdicts(found: Results, kind: str) -> Table:
    """Every verdict of one kind: "trend" (home area only), "claim" or "finding"."""
    rows = [row for row in results.verdict_rows(found) if row["kind"] == kind]
    chosen = [row for row in rows if not (kind == "trend" and "-" in row["id"])]
    for row in chosen:
        if row["reach"]:
            row["reach"] = _scaled(Decimal(row["reach"]), found.data.seen[row["nearest"]].unit)
    made = table(chosen, ["id", *VERDICTS], "id").rename(columns=VERDICTS)
    made.index.name = kind
    made.nothing = f"The data of this project have no {kind}."
    return made.loc[:, (made != "").any()]


def follows(found: Results, metrics: Table) -> Table | None:
    """What rests on some metrics: a row for each of them and each claim or finding.

    None without a metric: a notebook then shows nothing.
    """
    if metrics.empty:
        return None
    rows = [
        (one.id, one.kind, one.result, name)
        for one in found.verdicts.values()
        for name in one.rests
        if one.kind in ("claim", "finding") and name in metrics.index
    ]
    made = table(rows, ["what rests", "kind", "verdict", "metric"], "what rests")
    made.nothing = "No claim of the text and no finding of the brief rests on these metrics."
    return made


def trends(found: Results) -> Table:
    """Each indicator that is compared: its change in both releases, and what releases revise."""
    rows = []
    for indicator, releases in found.data.panel.compared.items():
        verdict = found.verdicts.get(f"trend-{indicator}")
        if verdict is None or len(releases) < 2:
            continue
        names = [f"{indicator}_change_{one.release}" for one in releases]
        known = [found.intervals.get(name) for name in (*names, f"{indicator}_revision")]
        values = [number(one.value if one else None) for one in known]
        rows.append((indicator, verdict.result, verdict.years.replace("/", "–") or NONE, *values))
    return table(rows, TRENDS, "indicator")


def counts(found: Results) -> Table:
    """What the panel covers, and how many claims have each verdict."""
    rows = [
        (name, found.metrics[name].definition, number(found.intervals[name].value))
        for name in (*COVERAGE, *COUNTS)
        if name in found.intervals
    ]
    return table(rows, ["count", "meaning", "number"], "count")
