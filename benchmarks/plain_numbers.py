"""The numbers of the plain script: every metric, interval, trend and verdict, out of data/."""

import itertools
import json
import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from pathlib import Path

import numpy as np
import pandas as pd
from fluent.runtime.types import FluentType

ROOT = Path(__file__).resolve().parent.parent
INF = Decimal("Infinity")

METRICS = """
npo_share_public percent npo_public_organisations / npo_total * 100
npo_share_funds percent npo_charity_funds / npo_total * 100
npo_share_other percent npo_other / npo_total * 100
npo_parts_gap plain npo_public_organisations + npo_charity_funds + npo_other - npo_total
npo_public_majority points npo_public_organisations / npo_total * 100 - 50
npo_public_per_fund plain npo_public_organisations / npo_charity_funds
npo_per_100k plain npo_total / population_world_bank * 100000
npo_other_gap plain religious_associations_2020 - npo_other
readiness_gap points giving_readiness - volunteering_readiness
giving_gap points giving_readiness - donated_money
volunteering_gap points volunteering_readiness - volunteered_time
giving_gap_2021 points giving_readiness - donated_money_2021
score_share_of_maximum percent civic_participation_score / 6 * 100
score_position percent (civic_participation_score - 1) / 5 * 100
bloggers_before million bloggers / (1 + bloggers_growth / 100)
bloggers_added million bloggers * bloggers_growth / (100 + bloggers_growth)
bloggers_per_100 plain bloggers / population_world_bank * 100
npo_share_of_registered percent npo_total / ngo_registered_2020 * 100
npo_registered_gap plain ngo_registered_2020 - npo_total
npo_share_of_active percent npo_total / ngo_active_2021 * 100
bloggers_beyond_authors million bloggers - authors_vkontakte
ngo_active_change plain ngo_active_2023 - ngo_active_2021
civil_society_rating_change plain civil_society_rating_2023 - civil_society_rating_2022
freedom_change plain freedom_2024 - freedom_2022
ngo_active_since plain ngo_active_2025 - ngo_active_2023
participation_above_kyrgyzstan plain v2x_cspart_v13_2022 - v2x_cspart_v13_2022_KGZ
participation_above_uzbekistan plain v2x_cspart_v13_2022 - v2x_cspart_v13_2022_UZB
freedom_assembly_change plain fiw_assembly_fiw2025_2025 - fiw_assembly_fiw2025_2013
information_behind_kyrgyzstan plain wjp_information_wjp2024_2024_KGZ - wjp_information_wjp2024_2024
housing_per_person plain housing_area / population_world_bank
housing_gap million housing_planned_2020 - housing_area
"""


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


def read_data():
    """All tables; numbers by id; lines of the panel; words of trends, claims and findings."""
    tables = {
        path.stem: pd.read_csv(path, dtype=str, keep_default_na=False)
        for path in (ROOT / "data").glob("*.csv")
    }
    card = json.loads((ROOT / "data/datapackage.json").read_text())
    resource = next(one for one in card["resources"] if one["name"] == "observations")
    units = next(f for f in resource["schema"]["fields"] if f["name"] == "unit")["units"]
    found = {}
    for place, row in tables["observations"].iterrows():
        unit, value = units[row["unit"]], Decimal(row["value"])
        step = Decimal(1).scaleb(
            -decimals(Decimal(row["printed"].replace(",", ".").replace(" ", "")))
        )
        exact, more = row["qualifier"] == "exact", row["qualifier"] == "more than"
        ends = [Decimal(unit.get("low", -INF)), Decimal(unit.get("high", INF))]
        low = value if exact or more else max(value - step / 2, ends[0])
        high = value if exact else ends[1] if more else min(value + step / 2, ends[1])
        found[row["id"]] = Number(
            row["id"], value, low, high, unit["kind"], "low" if more else "none", row["period"],
            scale=unit["scale"], row=row, place=f"observations.csv:{place + 2}",
        )  # fmt: skip
    lines, series, home, since = panel(tables, card, found)
    for line in METRICS.strip().splitlines():
        name, kind, formula = line.split(" ", 2)
        found[name] = metric(name, kind, formula, found)
    words = {}
    for indicator in series:
        for area in tables["panel"]["area"].unique():
            word = trend(indicator, area, series, lines, card, since, found)
            words["trend-" + indicator + ("" if area == home else f"-{area}")] = word
    for row in tables["findings"].to_dict("records"):
        words[f"finding-{row['id']}"] = row["certainty"] or side(found[row["metric"]])
    for row in tables["claims"].to_dict("records"):
        words[f"claim-{row['id']}"] = verdict(row, found)
    counted = pd.Series([words[f"claim-{n}"] for n in tables["claims"]["id"]]).value_counts()
    for name in ("consistent", "partly-supported", "contradicted", "not-found", "not-checked",
                 "not-verifiable", "under-review"):  # fmt: skip
        number = Decimal(int(counted.get(name, 0)))
        name = f"claims_{name.replace('-', '_')}"
        found[name] = Number(name, number, number, number, formula="method-verdicts")
    count_panel(tables, series, lines, words, card, home, found)
    return tables, card, found, lines, series, words


def panel(tables, card, found):
    """Lines by area, indicator and release (year → number) and the cards of each indicator."""
    series = {}
    for row in tables["series"].to_dict("records"):
        series.setdefault(row["indicator"], {})[row["release"]] = row
    lines = {}
    for table in ("panel", "revisions"):
        for place, row in tables[table].iterrows():
            area, indicator, release = row["area"], row["indicator"], row["release"]
            its = series[indicator][release]
            value = Decimal(row["value"])
            half = 0 if its["qualifier"] == "exact" else Decimal(1).scaleb(-decimals(value)) / 2
            low = Decimal(row["low"]) if row["low"] else value - half
            high = Decimal(row["high"]) if row["high"] else value + half
            name = f"{indicator}_{release}_{row['year']}"
            name += "" if area == card["area"] else f"_{area}"
            number = Number(
                name, value, low, high, period=row["year"], row={**its, "area": area, "quote": ""},
                place=f"{table}.csv:{place + 2}", release=release,
                level=its["level"] if row["low"] else None,
            )  # fmt: skip
            lines.setdefault((area, indicator, release), {})[int(row["year"])] = number
            if table == "panel":
                found[name] = number
    panel_years = tables["panel"].groupby(["indicator", "release"])["year"].nunique()
    for indicator, cards in series.items():
        newest = [one for one in cards if (card["area"], indicator, one) in lines]
        for release in newest if len(cards) > 1 else []:
            for number in lines[card["area"], indicator, release].values():
                number.alone = panel_years[indicator, release] == 1
        line = lines[card["area"], indicator, newest[-1]]
        found[indicator] = line[max(line)]
    return lines, series, card["area"], int(card["trendSince"])


def metric(name, kind, formula, found):
    """A formula over the corners of the box of its inputs' intervals."""
    inputs = [found[one] for one in dict.fromkeys(re.findall("[a-z][A-Za-z_0-9]+", formula))]
    scale = 10**6 if kind == "million" else 1

    def value_at(point):
        return eval(formula, {}, {n.id: v * n.scale for n, v in zip(inputs, point)}) / scale

    corners = itertools.product(*({n.low, n.high} for n in inputs))
    results = {point: value_at(point) for point in corners}
    low, high, bound = min(results.values()), max(results.values()), "none"
    value = value_at([n.value for n in inputs])
    if any(n.bound == "low" for n in inputs):
        firm = {p: v for p, v in results.items()
                if all(n.bound == "none" or end == n.low for n, end in zip(inputs, p))}  # fmt: skip
        bound = "low" if min(firm.values()) == low else "high"
    printed = rounded(low, value, high, kind, bound)
    period = inputs[0].period
    return Number(name, printed, low, high, kind, bound, period, value=value, formula=formula,
                  inputs=inputs)  # fmt: skip


def compared(indicator, series, lines, since):
    """The releases whose changes the rule compares, and the last year that they share."""
    years = {r: set() for r in series[indicator]}
    for (_, name, release), line in lines.items():
        if name == indicator:
            years[release] |= {y for y, n in line.items() if n.place.startswith("panel")}
    able = [r for r in series[indicator] if since in years[r] and max(years[r]) > since]
    older = [r for r in able[:-1] if series[indicator][r]["level"]]
    older = older if older and not series[indicator][able[-1]]["level"] else able[:-1]
    able = [*older[-1:], *able[-1:]]
    return able, min((max(years[r]) for r in able), default=None)


def trend(indicator, area, series, lines, card, since, found):
    """The word of the trend rule with its years; changes and the usual revision become numbers."""
    able, until = compared(indicator, series, lines, since)
    ends = {}
    for release in able:
        line = lines.get((area, indicator, release), {})
        if since in line and until in line:
            ends[release] = line[since], line[until]
    revision = None
    if len(able) > 1:
        sample = []
        for other in card["revisionAreas"]:
            both = [lines.get((other, indicator, r), {}) for r in able]
            changes = [line[until].value - line[since].value for line in both if until in line]
            sample.append(float(abs(changes[1] - changes[0])))
        revision = Decimal(repr(round(float(np.percentile(sample, 95)), 9)))
        name = f"{indicator}_revision"
        printed, period = rounded(*[revision] * 3, "plain", "none"), f"{since}/{until}"
        found[name] = Number(
            name, printed, revision, revision, formula="method-revision", period=period
        )
    word = judge(ends, len(able), revision)
    later = ""
    if word in ("rose", "fell"):
        for release, (start, end) in ends.items():
            line = lines[area, indicator, release]
            back = (end.value - line[max(line)].value) / (end.value - start.value)
            if max(line) > until and back > Decimal("0.5"):
                later = str(max(line))
        word += {"rose": "-since-lower", "fell": "-since-higher"}[word] if later else ""
    if area == card["area"] and len(able) > 1:
        for release, (start, end) in ends.items():
            if not end.level:
                name = f"{indicator}_change_{release}"
                found[name] = metric(name, "plain", f"{end.id} - {start.id}", found)
    word = Word(word)
    word.period = f"{since}/{until}" if word != "one-release" else f"{since}/2025"
    word.later, word.ends, word.revision = later, ends, revision
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


def side(number):
    """How certain it is that a difference is above zero."""
    if number.low > 0:
        return "certain"
    if number.high <= 0:
        return "false"
    return "likely" if number.high > -number.low else "open"


def verdict(row, found):
    if row["kind"] == "recommendation":
        return "measured"
    rests = [found[name] for name in row["rests"].split("; ") if name in found]
    if row["rule"] == "whole-and-part" and rests[0].sign == "positive":
        return "contradicted"
    if row["rule"] in ("sum", "whole-and-part"):
        balances = rests if row["rule"] == "sum" else rests[1:]
        if any(n.sign in ("positive", "negative") for n in balances):
            return "contradicted"
        if row["rule"] == "whole-and-part" and rests[0].high <= 0:
            return "consistent"
    elif row["rule"] and (rests[0].low > 100 or rests[0].high < 0):
        return "contradicted"
    return row["verdict"]


def count_panel(tables, series, lines, words, card, home, found):
    frame = tables["panel"].astype({"year": int})
    areas = frame.groupby("indicator")["area"].agg(set)
    last = frame[frame["area"] == home].groupby("indicator")["year"].max()
    two = {i: compared(i, series, lines, card["trendSince"])[0] for i in series}
    judged = {key.split("-")[1] for key, word in words.items()
              if key.startswith("trend-") and word != "one-release"}  # fmt: skip
    counts = {
        "areas": frame["area"].nunique(),
        "indicators": len(series),
        "with_intervals": sum(any(series[i][r]["level"] for r in two[i]) for i in series),
        "compared": sum(len(releases) > 1 for releases in two.values()),
        "latest": (last == frame["year"].max()).sum(),
        "home_only": sum(one == {home} for one in areas),
        "not_judged": len(set(series) - judged),
        "revision_areas": len(card["revisionAreas"]),
    }
    for name, number in counts.items():
        number, name = Decimal(int(number)), f"panel_{name}"
        period = f"{frame['year'].min()}/{frame['year'].max()}"
        found[name] = Number(name, number, number, number, formula="method-count", period=period)
    found["panel"] = Dated(period)
