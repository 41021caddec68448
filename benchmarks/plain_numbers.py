"""The numbers of the plain script: every metric, interval, trend and verdict, out of data/."""

import itertools
import json
import re
from decimal import Decimal

import pandas as pd
from plain_panel import INF, ROOT, Number, Panel, decimals, rounded, trend

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


def read_data():
    """All tables; numbers by id; lines of the panel; words of trends, claims and findings."""
    tables = {}
    for path in (ROOT / "data").glob("*.csv"):
        frame = pd.read_csv(path, dtype=str, keep_default_na=False)
        if path.stem not in ("panel", "revisions"):
            frame = frame.to_dict("records")
        tables[path.stem] = frame
    card = json.loads((ROOT / "data/datapackage.json").read_text())
    resource = next(one for one in card["resources"] if one["name"] == "observations")
    units = next(f for f in resource["schema"]["fields"] if f["name"] == "unit")["units"]
    found = {}
    for place, row in enumerate(tables["observations"], start=2):
        unit, value = units[row["unit"]], Decimal(row["value"])
        printed = Decimal(row["printed"].replace(",", ".").replace(" ", ""))
        half = Decimal(1).scaleb(-decimals(printed)) / 2
        exact, more = row["qualifier"] == "exact", row["qualifier"] == "more than"
        ends = [Decimal(unit.get("low", -INF)), Decimal(unit.get("high", INF))]
        low = value if exact or more else max(value - half, ends[0])
        high = value if exact else ends[1] if more else min(value + half, ends[1])
        found[row["id"]] = Number(
            row["id"], value, low, high, unit["kind"], "low" if more else "none", row["period"],
            scale=unit["scale"], row=row, place=f"observations.csv:{place}",
        )  # fmt: skip
    panel = Panel(tables, card)
    for indicator in panel.series:
        found[indicator] = panel.newest(indicator)
    for line in METRICS.strip().splitlines():
        name, kind, formula = line.split(" ", 2)
        found[name] = metric(name, kind, formula, lambda id: found.get(id) or panel.find(id))
    words = {}
    for indicator in panel.series:
        able, until = panel.compared[indicator]
        revision = panel.revision(able, until, indicator)
        if revision is not None:
            name, printed = f"{indicator}_revision", rounded(*[revision] * 3, "plain", "none")
            period = f"{panel.since}/{until}"
            found[name] = Number(
                name, printed, revision, revision, formula="method-revision", period=period
            )
        for area in panel.areas:
            word = trend(indicator, area, panel, revision)
            words["trend-" + indicator + ("" if area == panel.home else f"-{area}")] = word
        ends = words[f"trend-{indicator}"].ends.items() if len(able) > 1 else ()
        for release, (start, end) in ends:
            if not end.level:
                name, formula = f"{indicator}_change_{release}", f"{end.id} - {start.id}"
                found[name] = metric(name, "plain", formula, panel.find)
    for row in tables["findings"]:
        words[f"finding-{row['id']}"] = row["certainty"] or side(found[row["metric"]])
    for row in tables["claims"]:
        words[f"claim-{row['id']}"] = verdict(row, found)
    counted = [words[f"claim-{row['id']}"] for row in tables["claims"]]
    for name in ("consistent", "partly-supported", "contradicted", "not-found", "not-checked",
                 "not-verifiable", "under-review"):  # fmt: skip
        number = Decimal(counted.count(name))
        name = f"claims_{name.replace('-', '_')}"
        found[name] = Number(name, number, number, number, formula="method-verdicts")
    panel.count(words, found)
    return tables, card, found, panel, words


def metric(name, kind, formula, find):
    """A formula over the corners of the box of its inputs' intervals."""
    inputs = [find(one) for one in dict.fromkeys(re.findall("[a-z][A-Za-z_0-9]+", formula))]
    scale, code = 10**6 if kind == "million" else 1, compile(formula, name, "eval")

    def value_at(point):
        return eval(code, {}, {n.id: v * n.scale for n, v in zip(inputs, point)}) / scale

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
