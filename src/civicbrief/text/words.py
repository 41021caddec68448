"""Passages in one language: Fluent messages, with figures formatted by Babel (CLDR).

A passage names a figure as a variable, `{ $npo_total }`. The variable prints its number with
the words that belong to it ("more than 22 thousand"), without a noun: the passage has that. The
result is a list of runs (see `runs`).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle

from civicbrief.core.faults import SLIP, TextError, did_you_mean
from civicbrief.data.areas import place_name
from civicbrief.metrics.results import Results
from civicbrief.metrics.verdicts import Verdict
from civicbrief.text import figures, runs
from civicbrief.text.entries import Entry, for_printing, read_entries, variables_of
from civicbrief.text.figures import Dated, Figure, Word
from civicbrief.text.functions import functions
from civicbrief.text.languages import interface, months
from civicbrief.text.naming import marked_name
from civicbrief.text.runs import Run, mark, mark_digits, plain, tidy


class Words:
    """The passages of one language for the results of one edition.

    `texts` is the folder of its text file, `more` one with passages of another kind of page.
    A selector on `$finding-…`, `$trend-…`, `$claim-…` or `$said-…` follows the verdicts.
    """

    def __init__(self, language: str, texts: Path, found: Results, more: Path | None = None):
        self.language, self.results = language, found
        self.data, self.verdicts = found.data, found.verdicts
        self.locale = Locale.parse(language)
        self._missing: list[str] = []
        self.printed: dict[str, None] = {}  # ids of the figures printed so far, in order
        self.entries: dict[str, Any] = {}  # what stands behind figures, as far as it was asked for
        self.told: dict[str, str] = {}  # texts of the project's passages printed so far, by key
        self.bundle: Any = FluentBundle([language], use_isolating=False, functions=functions(self))
        self._entries: dict[str, Entry] = {}
        self._own: set[str] = set()
        self._needed: dict[str, set[str]] = {}  # the variables that a passage needs, by its key
        folders = (texts, more) if more else (texts,)
        given = [interface(texts, language), *(each / f"{language}.ftl" for each in folders)]
        for path in given:
            written = path.read_text(encoding="utf-8-sig")
            self.bundle.add_resource(for_printing(written))
            # As in the bundle, the first of two entries counts.
            self._entries = {**read_entries(path.name, written)[0], **self._entries}
            if path is not given[0]:  # without interface words
                self._own |= read_entries(path.name, written)[0].keys()
        quantity, data = self.quantity, found.data
        self.variables: dict[str, Figure | Dated | str] = {
            "population": found.population,
            "home": self.area(data.panel.home),
            "authors": mark_digits("name", ", ".join(data.authors)),
            **{n: figures.of_observation(seen, quantity) for n, seen in data.observations.items()},
            **{n: figures.of_metric(n, found, quantity) for n in found.intervals},
            **{n: Dated(source.date) for n, source in data.sources.items()},
            "edition": Dated(data.created.isoformat()),
            "panel": Dated("/".join(map(str, data.panel.span))),
            **{name: self._result(one) for name, one in found.verdicts.items()},
            **{f"said-{one.id}": one.said for one in found.verdicts.values() if one.said},
        }
        if len(ends := {*data.panel.until.values()}) < 2:  # else each trend has its own years
            last = next(iter(ends), data.panel.span[1])
            self.variables["trends"] = Dated(f"{data.panel.since}/{last}")
        if data.acts:  # the day as of which all that is said of the law holds
            self.variables["acts"] = Dated(min(act.as_of for act in data.acts.values()))
        for name in set[str]().union(*(entry.variables for entry in self._entries.values())):
            self.variables.setdefault(name, self.figure(name))

    def _result(self, one: Verdict) -> str:
        """A result; a trend knows its years, those of the panel where it is not judged."""
        panel = self.data.panel
        if one.kind != "trend":
            return one.result
        return Word(one.result, one.years or f"{panel.since}/{panel.span[1]}")

    # --- figures

    def figure(self, name: str) -> Figure:
        """The figure of this name; not available if the data lack it.

        The name of an indicator means the newest value of its newest release.
        """
        found = self.variables.get(name)
        if isinstance(found, Figure):
            return found
        seen = self.data.panel.by_id.get(name) or self.data.panel.newest(name)
        if seen:
            return figures.of_observation(seen, self.quantity)
        return figures.absent(name, self.results, self.quantity)

    def area(self, code: str) -> str:
        """What an area is called. Raises TextError if neither the data nor CLDR has a name."""
        name = place_name(code, self.language, self.data.places)
        if name is None:
            raise TextError(
                f"places.csv: {code} has no name in {self.language}, nor has CLDR. Add a row."
            )
        return name

    def needs(self, figure: Figure) -> Figure:
        """The figure itself; if the data lack it, this is noted for the passage that needs it."""
        if not figure.available:
            self._missing.append(figure.id)
        return figure

    def quantity(self, figure: Figure, form: str = "") -> str:
        """The number, marked, with the words of its scale and bound, or those of a share."""
        if (number := self.needs(figure).number) is None:
            return ""
        self.printed[figure.id] = None
        kind = figure.unit.kind
        plus = "+" if figure.signed and number > 0 else ""
        arguments = {
            "bound": figure.interval.bound,
            "n": mark(figure.id, plus + figures.written(number, self.locale, kind)),
            # Kazakh bounds spell the per cent sign out, which then takes the case suffix.
            "digits": mark(figure.id, figures.written(number, self.locale)),
        }
        if form == "share" and kind == "percent" and self.bundle.has_message("quantity-share"):
            kind = form
        return self.marked(f"quantity-{kind}", **arguments)

    def value(self, figure: Figure) -> list[Run]:
        """A figure on its own, as runs."""
        return runs.split(tidy(self.quantity(figure)))

    def date(self, period: str, form: str = "") -> str:
        """A day or month in words, a year in digits.

        `form` is a case that the language's interface words know: "in" for when something
        happened, "of" for a date before a noun. A language without such words has one form.
        """
        year, month, day = (*period.split("-"), "", "")[:3]
        if not month:
            key = f"year-{form}"
            return self.marked(key, year=year) if self.bundle.has_message(key) else year
        dated, alone = months(self.language)
        name = dated[int(month)] if day else alone[int(month)]
        if dated[int(month)].islower():  # CLDR writes a Kazakh month alone with a capital
            name = name.lower()
        arguments = {"year": year, "month": name, "day": day.lstrip("0")}
        if self.bundle.has_message(f"month-{form}"):
            case = {"number": int(month), "day": "yes" if day else "no", "month": name}
            arguments["month"] = self.marked(f"month-{form}", **case)
        return self.marked("date-day" if day else "date-month", **arguments)

    def days(self, first: str, last: str) -> str:
        """From one day to another; within a month, the month is named once."""
        if first == last:
            return self.date(first)
        if first[:7] != last[:7]:
            return f"{self.date(first)} – {self.date(last)}"
        year, month, _ = first.split("-")
        ends = {"first": first[8:].lstrip("0"), "last": last[8:].lstrip("0")}
        name = months(self.language)[0][int(month)]
        return self.marked("date-days", year=year, month=name, **ends)

    # --- passages

    def runs(self, key: str, **arguments: Any) -> list[Run]:
        """A passage as runs. If the data lack a figure that it needs, it says so instead."""
        text, lacking = self._with_gaps(key, arguments)
        if lacking:
            text = "; ".join(self.absence(name) for name in lacking) + "."
            text = text[:1].upper() + text[1:]
        found = runs.split(tidy(text))
        if key in self._own and not arguments:
            self.told[key] = plain(found)
        return found

    def complete(self, key: str) -> bool:
        """Whether the data have every figure that a passage needs."""
        return not self.gaps(key)

    def gaps(self, key: str) -> list[str]:
        """The ids of the figures that a passage needs and the data lack."""
        return self._with_gaps(key, {})[1]

    def _with_gaps(self, key: str, arguments: Mapping[str, Any]) -> tuple[str, list[str]]:
        """A passage, and the ids of the figures that it needs and the data lack."""
        outer, self._missing = self._missing, []
        try:
            return self.marked(key, **arguments), list(dict.fromkeys(self._missing))
        finally:
            self._missing = outer

    def plain(self, key: str, **arguments: Any) -> str:
        """A passage as one string, for labels, alternatives and tables."""
        return plain(self.runs(key, **arguments))

    def absence(self, name: str) -> str:
        """Why a figure is not available, in words."""
        reason = self.figure(name).interval.reason or ""
        if reason == "zero denominator":
            why = self.marked("not-available-zero")
        elif reason == "no bound":
            why = self.marked("not-available-bound")
        else:
            names = (marked_name(self, i) for i in reason.split()[1:])
            why = self.marked("not-available-missing", what=", ".join(names))
        return self.marked("not-available", what=marked_name(self, name), why=why)

    def marked(self, key: str, **arguments: Any) -> str:
        """A passage as one string with its numbers marked, for use in another."""
        pattern = self._pattern(key)
        if pattern is None:
            hint = did_you_mean(key, self._own, SLIP)
            lines = f"{self.language}.ftl: the passage {key} is missing. Write it. {hint}"
            raise TextError(lines.rstrip())
        if key not in self._needed:  # with all variables, Fluent would be ten times slower
            self._needed[key] = variables_of({key}, self._entries)
        given = {name: self.variables[name] for name in self._needed[key]}
        text, errors = self.bundle.format_pattern(pattern, given | arguments)
        if errors:
            causes = "; ".join(str(error) for error in errors)
            raise TextError(f"{self.language}.ftl: the passage {key} cannot be printed: {causes}")
        return str(text)

    def has(self, key: str) -> bool:
        """Whether there is such a passage."""
        return self._pattern(key) is not None

    def _pattern(self, key: str) -> Any:
        message, _, attribute = key.partition(".")
        entry = self.bundle.get_message(message) if self.bundle.has_message(message) else None
        return entry and (entry.attributes.get(attribute) if attribute else entry.value)
