"""The functions that passages may call, each with the words of its language and its arguments.

`needs` notes a figure that the data lack; its sentence is then replaced as a whole, whatever the
function returns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from civicbrief.text import figures, runs
from civicbrief.text.figures import Dated, Figure, Word
from civicbrief.text.runs import LATER, mark, mark_digits, mark_figure, plain
from civicbrief.text.wording import Wording

CASES = ("genitive", "dative", "accusative", "locative", "ablative", "instrumental")
UNKNOWN = "0000"  # the year of a figure that the data lack; its sentence is replaced


def _date(words: Wording, dated: Figure | Dated | Word, form: str = "") -> str:
    return mark_digits("date", words.date(_period(words, dated), str(form)))


def _year(words: Wording, dated: Figure | Dated | Word) -> str:
    return mark_digits("date", _period(words, dated)[:4])


def _until(words: Wording, dated: Figure | Dated | Word) -> str:
    """The last year of a period."""
    return mark_digits("date", _period(words, dated)[-4:])


def _year_before(words: Wording, dated: Figure | Dated | Word) -> str:
    return mark_digits("date", str(int(_period(words, dated)[:4]) - 1))


def _period(words: Wording, dated: Figure | Dated | Word) -> str:
    return (words.needs(dated) if isinstance(dated, Figure) else dated).period or UNKNOWN


def _plural(words: Wording, figure: Figure) -> str:
    """CLDR's plural category of the number as printed.

    A bound takes that of zero, and so does a number of thousands or millions: its noun follows
    the word of the scale ("600 тыс. запросов").
    """
    if (number := words.needs(figure).number) is None:
        return "other"
    scaled = figure.unit.kind in ("thousand", "million")
    return words.locale.plural_form(0 if scaled or figure.interval.bound != "none" else number)


def _alike(words: Wording, one: Figure, other: Figure) -> str:
    """Whether two figures print the same: a passage may then not contrast them."""
    printed = [plain(words.value(words.needs(figure))) for figure in (one, other)]
    return "yes" if printed[0] == printed[1] else "no"


def _release(words: Wording, figure: Figure) -> str:
    """The release of a value of the panel; one that gives a single year is told as such."""
    value = words.data.panel.by_id.get(words.needs(figure).id)
    if value is None:
        return ""
    release = words.marked(f"release-{value.release}")
    if (value.subject, value.release) in words.data.panel.last_values:
        return words.marked("release-one-value", release=release)
    return release


def _level(words: Wording, figure: Figure) -> str:
    """The confidence level of the interval that a value of the panel has."""
    value = words.data.panel.by_id.get(words.needs(figure).id)
    if value is None or value.level is None:
        return words.marked("no-data")
    return mark_digits("structural", figures.written(value.level, words.locale, "percent"))


def _range(words: Wording, figure: Figure) -> str:
    """The interval, marked as the figure's own number; its value if there is none."""
    ends = figures.span(words.needs(figure), words.locale)
    words.printed[figure.id] = None
    return mark(figure.id, ends) if ends else words.quantity(figure)


def _shown(passage: str, words: Wording, key: str, case: str = "") -> str:
    """A figure or table by its number, in a case of the language."""
    if case and case not in CASES:
        raise ValueError(f"no case {case}: one of {', '.join(CASES)}")
    return mark_figure(str(key), words.marked(passage, number=LATER, case=str(case)))


FUNCTIONS: dict[str, Callable[..., object]] = {
    "SIGN": lambda words, figure: words.needs(figure).interval.sign,
    "BOUND": lambda words, figure: words.needs(figure).interval.bound,
    "ABS": lambda words, figure: words.needs(figure).without_sign(),
    "CHANGE": lambda words, figure: replace(words.needs(figure), signed=True),
    "SHARE": lambda words, figure: words.quantity(figure, "share"),
    "YEAR": _year,
    "UNTIL": _until,
    "YEARBEFORE": _year_before,
    "DATE": _date,
    "PLURAL": _plural,
    "ALIKE": _alike,
    "RELEASE": _release,
    "RANGE": _range,
    "LEVEL": _level,
    "FIGURE": partial(_shown, "figure-named"),
    "TABLE": partial(_shown, "table-named"),
    "SAID": lambda words, text: runs.mark_speaker("said", str(text)),
    "MEASURED": lambda words, text: runs.mark_speaker("measured", str(text)),
}


def functions(words: Wording) -> dict[str, Any]:
    """The functions as Fluent calls them, for the words of one language."""
    return {name: partial(call, words) for name, call in FUNCTIONS.items()}
