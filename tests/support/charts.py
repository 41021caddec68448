"""Charts of hand-made figures: a project's texts with passages for them, and what is drawn."""

import re
from dataclasses import replace
from decimal import Decimal as D
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from civicbrief.brief.brief import Brief
from civicbrief.data.observation import Observation, Unit
from civicbrief.data.panel import Panel, Series, value_id
from civicbrief.metrics import results
from civicbrief.style.theme import LIGHT
from tests.support.project import LANGUAGES, project_in

MM = 25.4 / 72
COUNT, THOUSAND = Unit("things", "plain"), Unit("thousand things", "thousand", D(1000))
INDEX, POINTS = (Unit("made", "plain", low=D(0), high=D(end)) for end in (1, 4))
PASSAGES = """
indicator-made = made
indicator-made_other = made other
name-made_nowhere = made nowhere
release-r1 = Book { -base-one }
release-r2 = Book { -base-two }
-base-one = 1
-base-two = 2
chart-made = Made
    .subtitle = { SAID("Said") }, { MEASURED("measured") }
    .source = Nobody.
    .text = Text
    .office = Office
    .bureau = Bureau
    .made = First score
    .made_other = Other score
"""
CASES = (  # id, period, value, printed, qualifier, unit, sentence
    ("made_said", "2020-12-31", 6000, "6000", "exact", COUNT, 1),
    ("made_first", "2020-09", 22, "22", "more than", THOUSAND, None),
    ("made_second", "2022-06", 20, "20", "rounded", THOUSAND, None),
    ("made_third", "2023-12", 24000, "24000", "exact", COUNT, None),
    ("made_bureau", "2022", 30000, "30000", "exact", COUNT, None),
)


def with_counts(data):
    """The data with the observations of CASES."""
    source = next(iter(data.sources))
    made = {
        name: Observation(
            name, "made", "KAZ", period, D(value), printed, qualifier, unit, "", said, source, 1
        )
        for name, period, value, printed, qualifier, unit, said in CASES
    }
    return replace(data, observations=data.observations | made)


def with_series(data, unit, *series):
    """The data with series of the panel: indicator, release, area, {year: value or with ends}."""
    panel, source = data.panel, next(iter(data.sources))
    cards, values = {**panel.series}, dict(panel.values)
    for indicator, release, area, points in series:
        card = Series(indicator, release, unit, D(68), source)
        if card not in cards.get(indicator, []):
            cards[indicator] = [*cards.get(indicator, []), card]
        for year, value in points.items():
            number, *ends = value if isinstance(value, tuple) else (value,)
            values[area, indicator, release, year] = Observation(
                id=value_id("KAZ", area, indicator, release, year),
                subject=indicator,
                area=area,
                period=str(year),
                value=D(number),
                printed=number,
                qualifier="rounded",
                unit=unit,
                quote="",
                sentence=None,
                source=source,
                row=1,
                table="panel",
                bounds=tuple(map(D, ends)) if ends else None,
                release=release,
            )
    return replace(data, panel=Panel(panel.home, panel.since, cards, values))


def project_with_passages(folder: Path) -> Path:
    """The project's notebooks and texts, with passages for a chart of hand-made figures."""
    project = project_in(folder)
    for language in LANGUAGES:
        path = project / "notebooks" / "text" / f"{language}.ftl"
        path.write_text(path.read_text(encoding="utf-8") + PASSAGES, encoding="utf-8")
    return project


@cache
def _computed(data):
    return results.compute(data)


def brief_of(project, data, language="en", gaps="say"):
    return Brief(_computed(data), language, "full", project, {}, gaps)


def drawn(svg, colour):
    """Left, top, right and bottom, in mm, of each shape filled with a colour."""
    found = []
    for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}path"):
        if element.get("fill") == LIGHT[colour].lower():
            numbers = [float(n) * MM for n in re.findall(r"-?[\d.]+", element.get("d"))]
            xs, ys = numbers[0::2], numbers[1::2]
            found.append((min(xs), min(ys), max(xs), max(ys)))
    return found


def strokes(svg, colour):
    """The ends, in mm, of each line of a colour, with its dashes."""
    found = []
    for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}path"):
        if element.get("stroke") == LIGHT[colour].lower():
            numbers = [float(n) * MM for n in re.findall(r"-?[\d.]+", element.get("d"))]
            found.append((numbers, element.get("stroke-dasharray")))
    return found
