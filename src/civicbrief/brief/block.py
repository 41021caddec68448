"""What a cell of the brief displays: Jupyter shows it, exporters read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from civicbrief.core.faults import TextError
from civicbrief.export.blocks import MIME, AnyBlock
from civicbrief.export.outline import lines
from civicbrief.export.unmarked_numbers import unmarked
from civicbrief.style.theme import DEFAULT, Theme
from civicbrief.text.runs import digits

PASSAGES = "application/vnd.civicbrief.passages+json"  # which `civicbrief diff` compares


class Block:
    """A block that Jupyter shows as HTML and text, and exporters read as JSON.

    `beside` gives what its HTML needs beside it: interface words, and entries of its numbers.
    `passages` are texts that the edition keeps by their keys; exporters do not read them.

    Raises TextError for a number that is not marked with its kind.
    """

    def __init__(
        self,
        content: AnyBlock,
        theme: Theme = DEFAULT,
        beside: Callable[[AnyBlock], dict[str, Any]] = lambda content: {},
        passages: Mapping[str, str] = MappingProxyType({}),
    ):
        for text in unmarked(content):
            place = f"{content['kind']} {content.get('id', '')}".rstrip()
            raise TextError(
                f'block {place}: {", ".join(digits(text))} in "{text.strip()}" is not a metric, '
                "observation, date, structural number or name. Write what it is in the passage: "
                "{ $like_this }, or a term -base- or -title-"
            )
        self.content, self.theme, self.beside = content, theme, beside
        self.passages = dict(passages)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        from civicbrief.export.html import preview  # Jinja is needed for showing only

        return {
            MIME: self.content,
            "text/html": preview(self.content, self.theme, **self.beside(self.content)),
            "text/plain": "\n".join(lines(self.content)),
            **({PASSAGES: self.passages} if self.passages else {}),
        }
