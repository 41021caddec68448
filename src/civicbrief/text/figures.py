"""Figures as passages see them: a number with its unit and interval, formatted by CLDR."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from babel import Locale
from babel.numbers import format_decimal, format_percent
from fluent.runtime.types import FluentType

from civicbrief.data.observation import Observation, Unit
from civicbrief.metrics.interval import Bound, Interval
from civicbrief.metrics.results import Results
from civicbrief.metrics.rounding import print_metric, print_observation


@dataclass
class Figure(FluentType):
    """A metric or observation. `number` is what is printed, None if it is not available.

    `said` is true if the source text states it or one of its inputs; `phrase` gives the number
    with the words of its scale and bound.
    """

    id: str
    period: str
    unit: Unit
    interval: Interval
    number: Decimal | None
    said: bool
    phrase: Callable[[Figure], str] = field(repr=False)
    signed: bool = False  # a change: prints with a plus if it is above zero

    @property
    def available(self) -> bool:
        return self.number is not None

    def without_sign(self) -> Figure:
        """The figure's size: "less than -5" becomes "more than 5"."""
        if self.number is None or self.number >= 0:
            return self
        turned: dict[Bound, Bound] = {"low": "high", "high": "low", "none": "none"}
        interval = replace(self.interval, bound=turned[self.interval.bound])
        return replace(self, number=abs(self.number), interval=interval)

    def format(self, locale: Locale) -> str:
        return self.phrase(self)


@dataclass
class Dated(FluentType):
    """A source or the edition: something that has a date only."""

    period: str

    def format(self, locale: Locale) -> str:
        raise ValueError("a source has no value to print: use YEAR or DATE")


class Word(str):
    """The word of a trend with its window as `period`: YEAR and UNTIL give its two years."""

    def __new__(cls, word: str, period: str) -> Word:
        made = super().__new__(cls, word)
        made.period = period
        return made

    period: str


EXACT = Decimal("1e-9")  # a relative width below this comes from rounding: not an interval
Phrase = Callable[[Figure], str]


def of_observation(row: Observation, phrase: Phrase) -> Figure:
    bound: Bound = "low" if row.one_sided else "none"
    value = None if row.one_sided else row.value
    interval = Interval(value, row.low, row.high, bound)
    said = row.sentence is not None
    return Figure(row.id, row.period, row.unit, interval, print_observation(row), said, phrase)


def of_metric(name: str, found: Results, phrase: Phrase) -> Figure:
    metric, interval, rows = found.metrics[name], found.intervals[name], found.data.seen
    inputs = [rows[one] for one in metric.resolve(found.population).values() if one in rows]
    number = None if interval.reason else print_metric(interval, metric.unit)
    period = inputs[0].period if inputs else metric.period or str(found.data.panel.span[1])
    said = any(one.sentence is not None for one in inputs)
    return Figure(name, period, metric.unit, interval, number, said, phrase)


def absent(name: str, found: Results, phrase: Phrase) -> Figure:
    """A figure that the data lack. A metric among them lacks all its inputs."""
    metric = found.data.declared.get(name)
    lacking = metric.resolve(found.population).values() if metric else [name]
    interval = Interval(None, None, None, reason=f"missing {' '.join(lacking)}")
    return Figure(name, "", Unit("", "plain"), interval, None, False, phrase)


def written(number: Decimal, locale: Locale, kind: str = "plain") -> str:
    """Digits by CLDR. Kazakh writes the per cent sign without a space, Russian with one."""
    decimals = max(0, -int(number.as_tuple().exponent))
    zeros = "." + "0" * decimals if decimals else ""
    if kind == "percent":
        pattern = locale.percent_formats[None].pattern.replace("0", f"0{zeros}")
        return _minus(format_percent(number / 100, pattern, locale=locale))
    return _minus(format_decimal(number, f"#,##0{zeros}", locale=locale))


def _minus(text: str) -> str:
    """With a minus sign: a hyphen is too low and allows a line break after it."""
    return text.replace("-", "\u2212")


def span(figure: Figure, locale: Locale) -> str | None:
    """The interval as two numbers, rounded outwards; None if there is none to state."""
    return reach(figure, locale) if figure.interval.bound == "none" else None


def reach(figure: Figure, locale: Locale) -> str | None:
    """The two numbers between which a figure lies: its interval, or a bound and the scale's end.

    None if it is exact or not available, or if one end is not known.
    """
    low, high = figure.interval.low, figure.interval.high
    if low is None or high is None or figure.number is None or high - low <= abs(high) * EXACT:
        return None
    # One digit more than is printed, and than the first digit of the interval's width: 0 ± 0.001.
    place = min(int(figure.number.as_tuple().exponent), (high - low).adjusted() + 1)
    step = Decimal(1).scaleb(place - 1)
    ends = (low.quantize(step, ROUND_FLOOR), high.quantize(step, ROUND_CEILING))
    between = "…" if low < 0 else "–"  # a dash beside a minus looks like another minus
    decimals = max(0, *(-int(end.normalize().as_tuple().exponent) for end in ends))
    common = Decimal(1).scaleb(-decimals)  # both ends with the same decimals: 0.008–0.010
    return between.join(written(end.quantize(common), locale) for end in ends)
