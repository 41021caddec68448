"""A Fluent file, parsed once: as its author wrote it, for checks, and for printing.

To be printed, the digits of names and bases are marked, and what each entry uses is known.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from fluent.runtime import FluentResource
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from civicbrief.text.runs import mark_digits

# What the digits in a passage of this name are; nowhere else may a digit be typed and printed.
KINDS_OF_PASSAGES = {
    "-title-": "name",
    "-base-": "structural",
    "source-": "name",
    "release-": "name",
}


class Part(NamedTuple):
    """The text of a message ("key"), of an attribute ("key.name") or of a term ("-key")."""

    key: str
    line: int
    pattern: ftl.Pattern


class Junk(NamedTuple):
    """What is not Fluent."""

    line: int
    why: str
    content: str


@lru_cache(maxsize=16)
def parts(text: str) -> tuple[Part | Junk, ...]:
    """A Fluent file as it is written. The patterns are shared: who changes one, clones it."""
    found: list[Part | Junk] = []

    def line(node: ftl.SyntaxNode) -> int:
        return text.count("\n", 0, node.span.start if node.span else 0) + 1

    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Junk):
            why = "; ".join(str(each.message) for each in entry.annotations)
            found.append(Junk(line(entry), why, entry.content or ""))
        elif isinstance(entry, ftl.Message | ftl.Term):
            key = _key(entry)
            if entry.value:
                found.append(Part(key, line(entry), entry.value))
            found += (Part(f"{key}.{a.id.name}", line(a), a.value) for a in entry.attributes)
    return tuple(found)


class _Marks(Visitor):
    """Marks the digits of names and bases in their passages, before any of them is printed."""

    def __init__(self, kind: str):
        self.kind = kind

    def visit_TextElement(self, node: ftl.TextElement) -> None:
        node.value = mark_digits(self.kind, node.value)

    def visit_StringLiteral(self, node: ftl.StringLiteral) -> None:
        node.value = mark_digits(self.kind, node.value)


class Uses(Visitor):
    """The variables that an entry names, and the messages and terms that it puts in."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.entries: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:
        self.entries.add(f"-{node.id.name}")
        self.generic_visit(node)


def _key(entry: ftl.Message | ftl.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ftl.Term) else str(entry.id.name)


@lru_cache(maxsize=16)
def resource(text: str) -> tuple[ftl.Resource, dict[str, Uses]]:
    """A Fluent file with the digits of names and bases marked, and what each entry uses."""
    resource, uses = FluentResource(text), dict[str, Uses]()
    for entry in resource.body:
        if isinstance(entry, ftl.Message | ftl.Term):
            key = _key(entry)
            uses.setdefault(key, Uses()).visit(entry)
            for beginning, kind in KINDS_OF_PASSAGES.items():
                if key.startswith(beginning):
                    _Marks(kind).visit(entry)
    return resource, uses
