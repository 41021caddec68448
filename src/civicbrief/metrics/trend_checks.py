"""Check that all is there on which trend words rest: a word is never judged by less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from civicbrief.core.faults import Fault
from civicbrief.data.panel import Panel, read_panel
from civicbrief.data.tables import Tables

SHOWN = 5  # missing values that a fault names one by one
End = tuple[str, str, int]  # area, release, year


def trend_faults(tables: Tables) -> Iterator[Fault]:
    """End points and intervals that the trend rule needs and the tables lack.

    With `revisionAreas` on the card, each of them needs both end points in both releases that are
    compared, in `panel.csv` or `revisions.csv`. Without it no change is judged by two releases.
    """
    panel = read_panel(tables)
    yield from _interval_faults(tables, panel)
    if not panel.sample:
        return
    strangers = {row["area"]: row for row in reversed(tables["revisions"])}
    for area in sorted(strangers.keys() - set(panel.sample)):
        problem = "the card does not list this area in revisionAreas"
        yield strangers[area].fault("area", problem, "Remove its rows, or add it to the list.")
    missing = {indicator: _missing(panel, indicator) for indicator in panel.compared}
    if any(missing.values()) and not tables["revisions"]:
        count = sum(map(len, missing.values()))
        problem = (
            f"the table is empty, and {count} values of the areas in revisionAreas are missing"
        )
        yield Fault("revisions.csv", problem, f"{_RESTORE}, or remove revisionAreas from the card.")
        return
    own = set(panel.areas())
    for indicator, ends in missing.items():
        for file, inside in (("panel.csv", True), ("revisions.csv", False)):
            if here := [end for end in ends if (end[0] in own) == inside]:
                problem = f"values of {indicator} that a trend rests on are missing: {_named(here)}"
                remedy = f"{_RESTORE}, or take an area that lacks them out of revisionAreas."
                yield Fault(file, problem, remedy)


_RESTORE = "Restore the rows, or import that release whole"


def _missing(panel: Panel, indicator: str) -> list[End]:
    """The end points that declared areas lack, where two releases are compared."""
    releases = panel.compared[indicator]
    if len(releases) < 2:
        return []
    return [
        (area, card.release, year)
        for area in panel.sample
        for card in releases
        for year in (panel.since, panel.until[indicator])
        if (area, indicator, card.release, year) not in panel.values
    ]


def _named(ends: Sequence[End]) -> str:
    """The first of them, and how many more there are."""
    named = ", ".join(f"{area} {release} {year}" for area, release, year in ends[:SHOWN])
    return f"{named} and {len(ends) - SHOWN} more" if len(ends) > SHOWN else named


def _interval_faults(tables: Tables, panel: Panel) -> Iterator[Fault]:
    """Rows without an interval in a release that gives intervals, in a year that is compared."""
    judged = {
        (indicator, card.release, str(year))
        for indicator, releases in panel.compared.items()
        for card in releases
        for year in (panel.since, panel.until[indicator])
        if card.level is not None
    }
    for row in tables["panel"]:
        if not row["low"] and (row["indicator"], row["release"], row["year"]) in judged:
            problem = "series.csv gives this release a level, and a trend rests on this interval"
            yield row.fault("low", problem, "Write the interval, or take the level out.")
