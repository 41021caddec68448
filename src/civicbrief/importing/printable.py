"""Words of a foreign table in signs that the fonts of the brief lack: what is kept, and told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from civicbrief.core.csv_tables import Row
from civicbrief.data.tables import RAW
from civicbrief.importing.heading_periods import BETWEEN

Lacking = Callable[[str], str]  # what the fonts of the brief lack of a text, "" if nothing
LEFT_OUT = "…"
SHOWN = 6
_SIGN = re.compile(r"(^|; )([^\s:;]{1,4})(?=: |; |$)")  # a mark, before what the notes say of it


def keep_printable(rows: list[Row], lacking: Lacking) -> Iterator[str]:
    """Put … for words that the fonts lack, and say so; the original keeps them.

    A figure whose row or column has no other words is named by its cell. Its marks stay.
    """
    shortened, unnamed = list[str](), list[str]()
    for row in rows:
        if lacking(row["cell"]):  # the name of its sheet
            file, _, place = row["cell"].partition("#")
            row["cell"] = f"{file}#sheet!{place.rpartition('!')[2]}"
        cell = row["cell"].rpartition("!")[2].rpartition("#")[2]
        if lacking(row["subject"]):
            row["subject"] = _name(row, lacking) or row["cell"].removeprefix(f"{RAW}/")
            named = row["subject"] != row["cell"].removeprefix(f"{RAW}/")
            (shortened if named else unnamed).append(cell)
        elif lacking(row["quote"] + row["mark"]):
            shortened.append(cell)
        row["quote"] = _words(row["quote"], lacking)
        signs = _SIGN.sub(lambda found: found[1] + _spelled(found[2], lacking), row["mark"])
        row["mark"] = _words(signs, lacking)
    for cells, what in (
        (shortened, f"{LEFT_OUT} stands for words in their quotation or mark"),
        (unnamed, "they are named by their cells, since their headings have no other words"),
    ):
        if cells:
            more = f" and {len(cells) - SHOWN} more" if len(cells) > SHOWN else ""
            yield (
                f"{', '.join(cells[:SHOWN])}{more}: {what}. The fonts of the brief lack their "
                "letters; the original has them."
            )


def _name(row: Row, lacking: Lacking) -> str:
    """A subject without its parts that cannot be printed; "" where a heading has no other."""
    for heading in row["quote"].split(" · "):
        if all(map(lacking, heading.split(BETWEEN))):
            return ""
    return BETWEEN.join(part for part in row["subject"].split(BETWEEN) if not lacking(part))


def _words(text: str, lacking: Lacking) -> str:
    """A text with … for each run of words that cannot be printed."""
    if not lacking(text):
        return text
    words = (
        LEFT_OUT + ";" * word.endswith(";") if lacking(word) else word  # it parts two marks
        for word in map(_plain(lacking), text.split(" "))
    )
    return re.sub(rf"{LEFT_OUT}(?: {LEFT_OUT})+", LEFT_OUT, " ".join(words))


def _plain(lacking: Lacking) -> Callable[[str], str]:
    """Signs as the fonts have them: a raised bracket as a plain one."""
    return lambda word: "".join(
        unicodedata.normalize("NFKC", sign) if lacking(sign) else sign for sign in word
    )


def _spelled(sign: str, lacking: Lacking) -> str:
    """A mark, by the numbers of its signs where the fonts have no form of them."""
    plain = _plain(lacking)(sign)
    return " ".join(f"U+{ord(one):04X}" for one in plain) if lacking(plain) else plain
