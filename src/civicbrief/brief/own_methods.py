"""Figures and tables of the project's own, made by plain matplotlib and pandas in notebook 3.

A check imports this module for what its methods declare: matplotlib and pandas are imported where
something is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from civicbrief.brief import evidence
from civicbrief.brief.block import Block
from civicbrief.brief.declarations import FIGURE, TABLE, asks, each, first
from civicbrief.core.faults import TextError
from civicbrief.export.blocks import Computed, OwnEntry
from civicbrief.export.reading import NOTEBOOK, NUMBER
from civicbrief.style.theme import Theme
from civicbrief.text.runs import Run, plain
from civicbrief.text.words import Words

MOST_DATA = 40  # rows that the table of a figure's data shows


class OwnMethods:
    """What is not in the ledger: the notebook's own code computes it."""

    words: Words
    theme: Theme
    whole: bool
    _block: Callable[..., Block]

    @asks(first("subtitle", "alt", "source"), shows=FIGURE)
    def figure(self, key: str, figure: Any, data: Any) -> Block | None:
        """A matplotlib figure with the frame of what it draws.

        The passage `key` is its title; it has a `subtitle`, a text alternative `alt`, and a
        `source` unless `data.attrs["source"]` names one. The frame goes into the documents as a
        table and a CSV. Raises TextError for what is no figure or frame, and for letters that the
        fonts of the brief lack.
        """
        from babel.numbers import get_decimal_symbol

        from civicbrief.brief.own_figure import own_figure
        from civicbrief.brief.own_table import own_table

        call = f'brief.figure("{key}")'
        words = self.words
        if not self._wanted(key):
            return None
        decimal = get_decimal_symbol(words.locale)
        svg, width = own_figure(call, key, figure, self.theme, decimal)
        table = own_table(words, call, key, data, (), MOST_DATA)
        self._printable(call, *table.head, *(cell for row in table.rows for cell in row))
        return self._block(
            {
                "kind": "chart",
                "id": key,
                "form": "page",
                "title": words.runs(key),
                "subtitle": words.runs(f"{key}.subtitle"),
                "source": self._source(call, key, data),
                "alt": words.runs(f"{key}.alt"),
                "ticks": [],
                "pictures": {"page": svg},
                "uncertain": False,
                "csv": table.csv,
                "rows": [],
                "table": {
                    "head": [plain(head) for head in table.head],
                    "rows": [[plain(cell) for cell in row] for row in table.rows],
                    "cells": table.rows,
                },
                "note": self._note(key, table.note),
                "width": width,
                "entry": self._entry(key, data),
                "codes": table.codes,
            }
        )

    @asks(first("source"), shows=TABLE)
    def frame(self, key: str, frame: Any, percent: Collection[str] = ()) -> Block | None:
        """A pandas DataFrame as a table and a CSV.

        The passage `key` is its title; it has a `source` unless `frame.attrs["source"]` names one.
        Columns in `percent` hold per cent, and print with the sign. Raises TextError for what is
        no frame, and for letters that the fonts of the brief lack.
        """
        from civicbrief.brief.own_table import own_table

        call = f'brief.frame("{key}")'
        if not self._wanted(key):
            return None
        table = own_table(self.words, call, key, frame, percent)
        self._printable(call, *table.head, *(cell for row in table.rows for cell in row))
        return self._block(
            {
                "kind": "table",
                "id": key,
                "title": self.words.runs(key),
                "head": table.head,
                "rows": table.rows,
                "numeric": table.numeric,
                "source": self._source(call, key, frame),
                "note": self._note(key, table.note),
                "csv": table.csv,
                "entry": self._entry(key, frame),
                "codes": table.codes,
            }
        )

    @asks(each())
    def text(self, key: str) -> str:
        """A passage as plain text: for the lettering of a figure, in the language of the brief."""
        return self.words.plain(key)

    def _wanted(self, key: str) -> bool:
        """Whether it is shown: all are, unless gaps are left out."""
        return self.whole or self.words.complete(key)

    def _printable(self, call: str, *texts: list[Run]) -> None:
        if problem := self.theme.lacking(letters := "".join(map(plain, texts))):
            raise TextError(f"{call}: the frame has {problem}. {self.theme.instead(letters)}")

    def _source(self, call: str, key: str, frame: Any) -> list[Run]:
        """The source that the passage names, or else the frame."""
        from civicbrief.brief.own_table import split_own

        if self.words.has(told := f"{key}.source"):
            return self.words.runs(told)
        if not (said := self._said(frame)):
            raise TextError(
                f"{call}: nothing says what its source is. Write “    .source = …” below {key} "
                'in each text file, or frame.attrs["source"] = "…" in the cell.'
            )
        self._printable(call, [said])
        return split_own(said)

    def _said(self, frame: Any) -> str:
        """What the frame says of its source: an id of `sources.csv` is written out."""
        said = " ".join(str(frame.attrs.get("source", "")).split())
        if said in self.words.data.sources:
            source = evidence.sourced(self.words, self.words.data.sources[said])
            return f"{source['body']}. {source['title']}"
        return said

    def _note(self, key: str, more: list[Run]) -> list[Run]:
        mark: dict[str, str] = {"m": "own", "t": self.words.plain("own"), "n": f"own-{key}"}
        return [mark, ". ", *self.words.runs("own-outside"), *more]

    def _entry(self, key: str, frame: Any) -> OwnEntry:
        """What its numbers open to; the cells and their code are known when all have run."""
        words = self.words
        seen = words.data.seen
        place = words.plain("own-cell", notebook=NOTEBOOK, number=NUMBER)
        return {
            "id": f"own-{key}",
            "name": words.plain(key).rstrip("."),
            "value": words.plain("own"),
            "interval": "",
            "formula": "",
            "overturn": "",
            "rests": [evidence.observed(words, seen[name]) for name in _ids(frame) if name in seen],
            "own": Computed(said=self._said(frame), place=place, code=""),
        }


def _ids(frame: Any) -> list[str]:
    """The rows of ours that a frame still names, in an index or a column of ids."""
    from civicbrief.brief.own_table import IDS

    index = frame.index
    levels = [index.get_level_values(n) for n, name in enumerate(index.names) if name in IDS]
    columns = [frame.iloc[:, n] for n, name in enumerate(frame.columns) if name in IDS]
    return list(dict.fromkeys(str(one) for values in (*levels, *columns) for one in values))
