"""Traces: words and figures that belong to the origin, the project that another was made from.

Names in all their forms stand in `notebooks/text/origin.csv` of the origin; figures, quotations
and sources follow from its tables. A form is a word or several. A `*` at either end of a word
stands for any letters; a word in small letters is found in any case, one with a capital only
with it, or all in capitals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from civicbrief.core.csv_tables import Record, Row, read_records
from civicbrief.data.tables import Tables
from civicbrief.text.passages import GAP, QUOTED, Passages

FILE = "origin.csv"
COLUMNS = ("kind", "language", "forms", "example", "note")
PLACES = ("country", "people", "city", "currency")  # what a neighbour may be named by
NAMES = (*PLACES, "person", "body", "law", "programme", "medium", "address")
LEAST = 4  # words of a quotation or title, and digits of a figure, that no chance repeats

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("’‘ʼ`", "'"),
        **dict.fromkeys("«»“”„", '"'),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
        "ё": "е",
        "Ё": "Е",
    }
)
WORD = re.compile(r"[^\W\d_]+")


class Trace(NamedTuple):
    """One thing of the origin; `left` is its place there."""

    kind: str
    left: str
    anchor: str  # small letters that a text must hold: quick to look for
    expression: str
    flags: re.RegexFlag = re.NOFLAG

    @property
    def pattern(self) -> re.Pattern[str]:
        """Its expression compiled: late, as the anchors of most traces are in no text."""
        return re.compile(self.expression, self.flags)

    def is_in(self, text: str) -> bool:
        """Whether a text, cleaned, has it."""
        return self.anchor in text.lower() and bool(self.pattern.search(text))


def clean(text: str) -> str:
    """The text with one kind of space, dash and quotation mark, and no invisible letters."""
    return unicodedata.normalize("NFC", text).translate(_SAME)


def names(folder: Path) -> Iterator[Trace]:
    """The names that the origin lists beside its texts. Raises InputError for a faulty list."""
    for cells in read_records(FILE, (folder / FILE).read_bytes(), COLUMNS):
        for form in filter(None, re.split(r"\s*;\s*", cells["forms"])):
            yield _form(cells["kind"], f"{FILE}:{cells.number}", form)


def _form(kind: str, left: str, form: str) -> Trace:
    words = clean(form).split()
    spelled = [[_word(case) for case in (word, word.upper())] for word in words]
    written, loud = (r"\s+".join(word[place] for word in spelled) for place in (0, 1))
    anchor = max((word.strip("*").lower() for word in words), key=len)
    flags = re.IGNORECASE if form == form.lower() else re.NOFLAG
    # An underscore parts words in the name of a file.
    pattern = rf"(?<![^\W_])(?:{written}|{loud})(?![^\W_])"
    return Trace(kind, left, anchor, pattern, flags)


def _word(word: str) -> str:
    first, last = (r"[^\W\d_]*" if star else "" for star in (word[0] == "*", word[-1] == "*"))
    return first + re.escape(word.strip("*")) + last


def figures(observations: Iterable[Record]) -> Iterator[Trace]:
    """Values with so many digits that no other project has them by chance, however grouped."""
    for row in observations:
        whole, _, part = row["value"].partition(".")
        year = not part and 1900 <= int(whole) <= 2100
        if len((whole + part).strip("0")) < LEAST or year:
            continue
        first, *others = groups = f"{int(whole):,}".split(",")
        number = "[ ,']?".join(groups) + (f"[.,]{part}" if part else "")
        # A group of three digits goes on from one before it; other digits before a space do not.
        # The number of a row, as in "panel.csv:12", is not a figure.
        before = r"(?<![\w#])(?<!\d[.,'-])(?<!\.csv:)"
        before += r"(?<!\d )" if others and len(first) == 3 else ""
        after = r"(?!\w)(?![.,]\d)" + ("" if part else r"(?! \d{3}(?!\d))")
        left = f"observations.csv:{row.number} {row['id']}"
        yield Trace("figure", left, groups[-1], before + number + after)


def quotations(tables: Tables, translations: Mapping[str, Passages]) -> Iterator[Trace]:
    """The words of the source text, and their translations."""
    for table in ("observations", "claims", "sentences"):
        for row in tables[table]:
            yield from _quotation(f"{row.file}:{row.number}", row["quote"])
    for language, found in translations.items():
        for key, passage in found.items():
            if key.startswith(QUOTED) and GAP not in passage.words:
                yield from _quotation(f"{language}.ftl {key}", passage.words)


def _quotation(left: str, quote: str) -> Iterator[Trace]:
    figure = re.search(r"\d[\d ,]*\d\d", clean(quote))
    if len(WORD.findall(quote)) >= (2 if figure else LEAST):
        yield phrase("quotation", left, quote)


def phrase(kind: str, left: str, words: str) -> Trace:
    """Words in their order, however they are spaced."""
    parts = clean(words).split()
    pattern = r"\s+".join(map(re.escape, parts))
    anchor = max(parts, key=len).lower()
    return Trace(kind, left, anchor, rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)


def source(row: Row, titles: Iterable[str], with_id: bool) -> Iterator[Trace]:
    """Of a source its id, its address, and its titles in every language."""
    left = f"sources.csv {row['id']}"
    if with_id:
        pattern = rf"(?<![\w-])(?:source-)?{re.escape(row['id'])}(?![\w-])"
        yield Trace("source", left, row["id"], pattern)
    address = re.sub(r"^https?://", "", row["address"]).rstrip("/")
    if address == row["address"]:
        return  # a source without an address belongs to no project
    site = clean(address)
    yield Trace("source", left, site.lower(), re.escape(site), re.IGNORECASE)
    for title in dict.fromkeys([row["title"], *titles]):
        if len(WORD.findall(title)) >= LEAST and GAP not in title:
            yield phrase("source", left, title)
