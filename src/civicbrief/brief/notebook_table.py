"""A pandas table that a notebook shows in the style of the brief."""

# mypy: disable-error-code="misc, no-any-return"
# pandas comes without types.

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any, ClassVar

import pandas as pd
from markupsafe import Markup, escape

from civicbrief.style.theme import DEFAULT

SIGNIFICANT = 4  # digits shown of a fraction; whole numbers are shown in full
PRINTED = 7  # digits that a source may print: a number of more was computed
NONE = "–"  # an end or value that there is not
EMPTY = "Nothing here: the data of this project have no row for it."
_NUMBER = re.compile(r"[-−]?\d+(\.\d+)?")


class Table(pd.DataFrame):
    """Every cell in full, numbers rounded for reading; the table itself keeps all digits.

    `nothing` is what it says without a row.
    """

    _metadata: ClassVar = ["nothing"]  # kept where pandas makes a table of another
    nothing = EMPTY

    @property
    def _constructor(self) -> type[Table]:
        return Table

    def _repr_html_(self) -> str:
        from civicbrief.export.html import framed  # Jinja is needed for showing only

        if self.empty:
            return framed(Markup("<p>{}</p>").format(self.nothing), DEFAULT)
        names = len(self.index.names)
        flat = self.reset_index()
        head = Markup().join(
            Markup('<th scope="col"{}>{}</th>').format(_kind(*flat[name]), name) for name in flat
        )
        rows = Markup().join(
            Markup("<tr>{}</tr>\n").format(
                Markup().join(_cell(value, place < names) for place, value in enumerate(row))
            )
            for row in flat.itertuples(index=False)
        )
        page = Markup("<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody>\n</table>")
        return framed(page.format(head, rows), DEFAULT, "data")


def table(rows: list[Any], columns: list[str], *index: str) -> Table:
    """Rows as a table; without any, its columns are still columns of text, as with some."""
    made = Table(rows, columns=columns)
    return (made if rows else Table(made.astype(str))).set_index(list(index))


def number(value: Decimal | None) -> float:
    """A number for pandas; one that there is not is not a number there either."""
    return math.nan if value is None else float(value)


def rounded(value: str) -> str:
    """A number as a reader needs it; any other text as it is."""
    if not _NUMBER.fullmatch(value):
        return value
    exact = Decimal(value)
    place = min(0, exact.adjusted() - SIGNIFICANT + 1)
    short = exact.quantize(Decimal(1).scaleb(place))
    return f"{exact if short == exact else short:f}"


def _shown(value: Any) -> str:
    if not isinstance(value, float):
        return str(value)
    if not math.isfinite(value):
        return NONE
    exact = Decimal(repr(float(value)))
    if value.is_integer():
        return f"{value:.0f}"
    return f"{exact:f}" if len(exact.as_tuple().digits) <= PRINTED else rounded(f"{exact:f}")


def _cell(value: Any, heading: bool) -> Markup:
    tag = 'th scope="row"' if heading else "td"
    shown = escape(_shown(value))
    if not heading:  # a long name may take two lines; what is copied has no sign more
        shown = shown.replace("_", Markup("_<wbr>"))
    return Markup("<{}{}>{}</{}>").format(Markup(tag), _kind(value), shown, tag[:2])


def _kind(*values: Any) -> Markup:
    """The class of numbers, for a cell of one and for the head of a column of them."""
    shown = [each for value in values if (each := _shown(value))]
    numbers = all(each == NONE or _NUMBER.fullmatch(each) for each in shown)
    return Markup(' class="number"') if shown and numbers else Markup()
