"""The numbers of the plain script, and the panel that many of them come from."""

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from pathlib import Path

import numpy as np
from fluent.runtime.types import FluentType

ROOT = Path(__file__).resolve().parent.parent
INF = Decimal("Infinity")


class Number(FluentType):
    """A number with its interval, kind ("percent", …) and what the ledger tells of it."""

    words = None  # the words of the language that is being written

    def __init__(self, id, printed, low, high, kind="plain", bound="none", period="", **more):
        self.id, self.printed, self.low, self.high = id, printed, low, high
        self.kind, self.bound, self.period, self.plus = kind, bound, period, ""
        self.value, self.scale, self.formula, self.inputs = printed, 1, "", []
        self.row = self.place = self.release = self.level = self.alone = None
        self.__dict__.update(more)

    @property
    def sign(self):
        if self.low > 0:
            return "positive"
        if self.high < 0:
            return "negative"
        return "zero" if self.low == self.high == 0 else "open"

    def copy(self, **more):
        return Number(**self.__dict__ | more)

    def format(self, locale, form=""):
        Number.words.used[self.id] = self
        n, digits = Number.words.digits(self.printed, self.kind), Number.words.digits(self.printed)
        key = f"quantity-{form or self.kind}"
        return Number.words.text(key, bound=self.bound, n=self.plus + n, digits=digits)


class Word(str):
    """The word of a trend with its years."""

    period = later = ""


class Dated(FluentType):
    def __init__(self, period):
        self.period = period


def decimals(number):
    return max(0, -number.as_tuple().exponent)


def rounded(low, value, high, kind, bound):
    """As many digits as the interval deserves: three, or one decimal of per cent, at most."""
    shown = {"low": low, "high": high, "none": value}[bound]
    base = shown or high - low
    finest = -1 if kind in ("percent", "points") and abs(base) >= 1 else base.adjusted() - 2
    if bound != "none":
        way, place = (ROUND_FLOOR if bound == "low" else ROUND_CEILING), finest
    elif low == high and value * (10**6 if kind == "million" else 1) % 1 == 0:
        return value.normalize() if decimals(value) else value
    else:
        way, place = ROUND_HALF_UP, finest
        if high - low > Decimal("1e-9") * abs(high):
            place = max(finest, ((high - low) / 2).adjusted())
    number = shown.quantize(Decimal(1).scaleb(place), way)
    number = number.quantize(Decimal(1)) if place > 0 else number
    return number.normalize() if decimals(number) and low == value == high == number else number


class Panel:
    """The values of all series; a Number is made of one when somebody asks for it."""

    def __init__(self, tables, card):
        self.series, self.card = {}, card
        self.home, self.since = card["area"], int(card["trendSince"])
        for row in tables["series"]:
            self.series.setdefault(row["indicator"], {})[row["release"]] = row
        self.raw, self.sample, self.lines, self.ids = {}, {}, {}, {}
        for table, into in (("panel", self.raw), ("revisions", self.sample)):
            rows = zip(*(tables[table][column] for column in tables[table].columns))
            for place, (area, indicator, release, year, *values) in enumerate(rows, start=2):
                line = into.setdefault((area, indicator, release), {})
                line[int(year)] = (*values, place)
        self.areas = list(dict.fromkeys(area for area, _, _ in self.raw))
        self.years = {}
        for (_, indicator, release), line in self.raw.items():
            self.years.setdefault((indicator, release), set()).update(line)
        self.compared = {indicator: self.compare(indicator) for indicator in self.series}

    def line(self, area, indicator, release):
        """Year by year."""
        key = area, indicator, release
        if key not in self.lines and key in self.raw:
            row = {**self.series[indicator][release], "area": area, "quote": ""}
            self.lines[key] = {y: self.number(row, y, *one) for y, one in self.raw[key].items()}
            self.ids.update((number.id, number) for number in self.lines[key].values())
        return self.lines.get(key, {})

    def number(self, row, year, value, low, high, place):
        value, level = Decimal(value), row["level"] if low else None
        half = 0 if row["qualifier"] == "exact" else Decimal(1).scaleb(-decimals(value)) / 2
        low, high = Decimal(low or value - half), Decimal(high or value + half)
        name, key = (
            f"{row['indicator']}_{row['release']}_{year}",
            (row["indicator"], row["release"]),
        )
        name += "" if row["area"] == self.home else f"_{row['area']}"
        alone = len(self.series[row["indicator"]]) > 1 and len(self.years[key]) == 1
        return Number(name, value, low, high, period=str(year), row=row, level=level, alone=alone,
                      place=f"panel.csv:{place}", release=row["release"])  # fmt: skip

    def find(self, id):
        """The number of an id like v2x_cspart_v13_2022_KGZ."""
        if id not in self.ids:
            name, release, _, area = re.fullmatch(
                "(.+)_([a-z0-9]+)_([0-9]{4})(?:_([A-Z]{3}))?", id
            ).groups()
            self.line(area or self.home, name, release)
        return self.ids[id]

    def newest(self, indicator):
        release = [r for r in self.series[indicator] if (self.home, indicator, r) in self.raw][-1]
        line = self.line(self.home, indicator, release)
        return line[max(line)]

    def compare(self, indicator):
        """The releases whose changes the rule compares, and the last year that they share."""
        cards, years = (
            self.series[indicator],
            {r: self.years[indicator, r] for r in self.series[indicator]},
        )
        able = [r for r in cards if self.since in years[r] and max(years[r]) > self.since]
        older = [r for r in able[:-1] if cards[r]["level"]]
        older = older if older and not cards[able[-1]]["level"] else able[:-1]
        able = [*older[-1:], *able[-1:]]
        return able, min((max(years[r]) for r in able), default=None)

    def revision(self, able, until, indicator):
        """How much the newer of two releases usually revises a change of the older."""
        if len(able) < 2:
            return None
        revised = []
        for area in self.card["revisionAreas"]:
            changes = []
            for release in able:
                key = area, indicator, release
                line = self.sample.get(key, {}) | self.raw.get(key, {})
                changes.append(Decimal(line[until][0]) - Decimal(line[self.since][0]))
            revised.append(float(abs(changes[1] - changes[0])))
        return Decimal(repr(round(float(np.percentile(revised, 95)), 9)))

    def count(self, words, found):
        """What the panel covers."""
        years = set().union(*self.years.values())
        home = {i: {a for a, name, _ in self.raw if name == i} == {self.home} for i in self.series}
        judged = {key.split("-")[1] for key, word in words.items()
                  if key.startswith("trend-") and word != "one-release"}  # fmt: skip
        two = {i: able for i, (able, _) in self.compared.items()}
        counts = {
            "areas": len(self.areas),
            "indicators": len(self.series),
            "with_intervals": sum(any(self.series[i][r]["level"] for r in two[i]) for i in two),
            "compared": sum(len(releases) > 1 for releases in two.values()),
            "latest": sum(found[i].period == str(max(years)) for i in self.series),
            "home_only": sum(home.values()),
            "not_judged": len(set(self.series) - judged),
            "revision_areas": len(self.card["revisionAreas"]),
        }
        found["panel"] = Dated(f"{min(years)}/{max(years)}")
        for name, number in counts.items():
            number, name = Decimal(number), f"panel_{name}"
            found[name] = Number(name, number, number, number, formula="method-count",
                                 period=found["panel"].period)  # fmt: skip


def trend(indicator, area, panel, revision):
    """The word of the trend rule, with its years and the ends of its lines."""
    able, until = panel.compared[indicator]
    ends, since, later = {}, panel.since, ""
    for release in able:
        line = panel.line(area, indicator, release)
        if since in line and until in line:
            ends[release] = line[since], line[until]
    word = judge(ends, len(able), revision)
    if word in ("rose", "fell"):
        for release, (start, end) in ends.items():
            line = panel.line(area, indicator, release)
            back = (end.value - line[max(line)].value) / (end.value - start.value)
            if max(line) > until and back > Decimal("0.5"):
                later = str(max(line))
        word += {"rose": "-since-lower", "fell": "-since-higher"}[word] if later else ""
    word = Word(word)
    word.period = f"{since}/{until}" if word != "one-release" else f"{since}/2025"
    word.later, word.ends = later, ends
    return word


def judge(ends, number, revision):
    """Rose, fell, and so on, by intervals where there are any, else by releases."""
    pairs = list(ends.values())
    if len(pairs) < number or not pairs or (len(pairs) == 1 and not pairs[0][1].level):
        return "one-release"
    bounded = [(a, b) for a, b in pairs if b.level]
    if (
        bounded
        and bounded[-1][0].low <= bounded[-1][1].high
        and bounded[-1][1].low <= bounded[-1][0].high
    ):
        return "no-firm-change"
    changes = [b.value - a.value for a, b in pairs]
    if 0 in changes:
        return "no-firm-change"
    if min(changes) < 0 < max(changes):
        return "releases-disagree"
    if len(changes) > 1 and min(map(abs, changes)) <= revision:
        return "no-firm-change"
    return "rose" if changes[0] > 0 else "fell"
