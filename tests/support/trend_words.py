"""The trend rule, worked out a second time from the tables alone, without civicbrief.

    python -m tests.support.trend_words > tests/metrics/trends.csv

Numbers are read as exact fractions, and nothing is shared with `civicbrief.metrics.trends`: what
both say alike is the rule of docs/explanation/trends.md, and no mistake of one of them.
"""

import csv
import json
import sys
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

HEAD = ("indicator", "area", "first year", "last year", "word", "reversal")
NOT_JUDGED = ("", "", "one-release", "")


def trend_words(folder):
    """A row of HEAD for each indicator and area of the panel. Raises ValueError for a gap."""
    card = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    since, sample = card["trendSince"], card.get("revisionAreas", [])
    releases, level = defaultdict(list), {}
    for row in _read(folder / "series.csv"):
        releases[row["indicator"]].append(row["release"])  # the oldest first
        level[row["indicator"], row["release"]] = row["level"]
    table, years, areas = defaultdict(dict), defaultdict(set), defaultdict(dict)
    for row in _read(folder / "panel.csv"):
        table[row["indicator"], row["release"]][row["area"], int(row["year"])] = row
        years[row["indicator"], row["release"]].add(int(row["year"]))
        areas[row["indicator"]][row["area"]] = None
    for row in _read(folder / "revisions.csv"):
        table[row["indicator"], row["release"]][row["area"], int(row["year"])] = row
    for indicator, names in releases.items():
        pair = _pair(indicator, names, years, level, since)
        last = min((max(years[indicator, name]) for name in pair), default=since)
        held = [table[indicator, name] for name in pair]
        usual = _usual_revision(indicator, held, sample, since, last) if len(pair) == 2 else None
        tested = [level[indicator, name] != "" for name in pair]
        for area in areas[indicator]:
            ends = [(rows.get((area, since)), rows.get((area, last))) for rows in held]
            judged = any(tested) if len(pair) == 1 else usual is not None
            if not judged or any(row is None for end in ends for row in end):
                yield (indicator, area, *NOT_JUDGED)
                continue
            word, back = _word(ends, tested, usual), ""
            if word in ("rose", "fell"):
                back = _reversal(area, last, held, ends)
            yield indicator, area, str(since), str(last), word, back


def _read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _pair(indicator, names, years, level, since):
    """The newest release over the window, and before it one with intervals or the next older."""
    able = [
        name
        for name in names
        if since in years[indicator, name] and max(years[indicator, name]) > since
    ]
    if len(able) < 2:
        return able
    *older, newest = able
    bounded = [name for name in older if level[indicator, name]]
    if bounded and not level[indicator, newest]:
        return [bounded[-1], newest]
    return [older[-1], newest]


def _usual_revision(indicator, held, sample, since, last):
    """The 95th percentile, linear between two of the areas, of how far the changes differ."""
    if len(sample) < 2:
        return None
    gaps = []
    for area in sample:
        ends = [rows.get((area, year)) for rows in held for year in (since, last)]
        if None in ends:
            raise ValueError(f"{indicator}: {area} lacks an end point")
        a, b, c, d = (Fraction(row["value"]) for row in ends)
        gaps.append(abs((d - c) - (b - a)))
    gaps.sort()
    place = Fraction(95, 100) * (len(gaps) - 1)
    below = place.numerator // place.denominator
    above = min(below + 1, len(gaps) - 1)
    return gaps[below] + (gaps[above] - gaps[below]) * (place - below)


def _word(ends, tested, usual):
    changes = [Fraction(b["value"]) - Fraction(a["value"]) for a, b in ends]
    for (a, b), test in reversed([*zip(ends, tested, strict=True)]):
        if test:  # the newest release with intervals, and no other
            apart = Fraction(b["low"]) > Fraction(a["high"])
            apart = apart or Fraction(b["high"]) < Fraction(a["low"])
            if not apart:
                return "no-firm-change"
            break
    if 0 in changes:
        return "no-firm-change"
    if min(changes) < 0 < max(changes):
        return "releases-disagree"
    if len(ends) == 2 and min(map(abs, changes)) <= usual:
        return "no-firm-change"
    return "rose" if changes[0] > 0 else "fell"


def _reversal(area, last, held, ends):
    """The newest year in which a release takes back more than half of its own change."""
    found = ""
    for rows, (start, end) in zip(held, ends, strict=True):
        later = [year for where, year in rows if where == area and year > last]
        if later:
            change = Fraction(end["value"]) - Fraction(start["value"])
            back = Fraction(end["value"]) - Fraction(rows[area, max(later)]["value"])
            if back / change > Fraction(1, 2):
                found = str(max(later))
    return found


if __name__ == "__main__":
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows(trend_words(Path(__file__).parents[2] / "data"))
