"""A metric's formula as the ledger prints it: with the numbers of its observations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from civicbrief.metrics import interval
from civicbrief.metrics.definition import Metric
from civicbrief.metrics.trends import PERCENTILE
from civicbrief.text.figures import Figure, written
from civicbrief.text.words import Words

SIGNS = {"*": "×", "-": "−"}
_TOKEN = re.compile(r"[A-Za-z_]\w*|\d+(?:\.\d+)?|\S")


def formula(words: Words, metric: Metric, inputs: Mapping[str, str]) -> str:
    """The metric's formula with the numbers in it: "20 / 60 × 100 = 33,3%".

    `inputs` maps its parameters to ids of observations. A bound shows the ends that it follows
    from: "(> 60) − 21,5 > 38,5".
    """
    figure = words.figure(metric.id)
    if not figure.available:
        return ""
    if metric.method:
        return words.plain(metric.method, percentile=str(PERCENTILE), areas=str(metric.areas))
    ends = _binding_ends(words, metric, inputs, figure)
    shown = [_token(words, token, inputs, ends) for token in _TOKEN.findall(metric.formula)]
    text = re.sub(r"\( | \)", lambda bracket: bracket[0].strip(), " ".join(shown))
    text = re.sub("(?<=[−+×/] )(−[^ )]+)", r"(\1)", text)  # 0.2 − (−0.1)
    # A sum of rounded counts prints three digits at most: then it is not quite equal.
    exact = figure.interval.value
    rounded = exact is not None and exact == exact.to_integral() and exact != figure.number
    equal = "≈" if rounded else "="
    relation = {"low": ">", "high": "<"}.get(figure.interval.bound, equal)
    return f"{text} {relation} {_number(words, figure, figure.unit.kind)}"


def _binding_ends(
    words: Words, metric: Metric, inputs: Mapping[str, str], figure: Figure
) -> dict[str, Decimal]:
    """The ends that a bound follows from, each in the unit of its own observation."""
    if figure.interval.bound == "none":
        return {}
    seen = {parameter: words.data.seen[name] for parameter, name in inputs.items()}
    point = interval.binding(metric.function, seen, figure.interval.bound)
    return {name: (value / seen[name].unit.scale).normalize() + 0 for name, value in point.items()}


def _token(words: Words, token: str, inputs: Mapping[str, str], ends: Mapping[str, Decimal]) -> str:
    if token in inputs:
        figure = words.figure(inputs[token])
        # A formula divides per cent by 100 itself: the sign would count it twice.
        kind = "plain" if figure.unit.kind == "percent" else figure.unit.kind
        number = _number(words, figure, kind, ends.get(token))
        return f"(> {number})" if figure.interval.bound == "low" else number
    if token[0].isdigit():
        return written(Decimal(token), words.locale)
    return SIGNS.get(token, token)


def _number(words: Words, figure: Figure, kind: str, value: Decimal | None = None) -> str:
    """A figure's number, or another value in its unit, without the words of its bound."""
    shown = figure.number if value is None else value
    assert shown is not None
    if kind in ("thousand", "million"):
        number = written(shown, words.locale)
        return words.plain(f"quantity-{kind}", bound="none", n=number, digits=number)
    return written(shown, words.locale, kind)
