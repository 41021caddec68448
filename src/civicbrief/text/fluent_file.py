"""A Fluent file, parsed once: as it is written, for the checks, and prepared for printing.

For printing, the digits of names and bases are marked, and it is noted what each entry uses.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from fluent.runtime import FluentResource
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from civicbrief.text.runs import mark_digits

# The kind of the digits in a passage by its key; no other passage may have typed digits.
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
    """Text that is not Fluent."""

    line: int
    reason: str
    content: str


@lru_cache(maxsize=16)
def parts(text: str) -> tuple[Part | Junk, ...]:
    """A Fluent file as it is written. The patterns are shared: clone one before you change it."""
    found: list[Part | Junk] = []

    def line(node: ftl.SyntaxNode) -> int:
        return text.count("\n", 0, node.span.start if node.span else 0) + 1

    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Junk):
            reason = "; ".join(str(each.message) for each in entry.annotations)
            found.append(Junk(line(entry), reason, entry.content or ""))
        elif isinstance(entry, ftl.Message | ftl.Term):
            key = _key(entry)
            if entry.value:
                found.append(Part(key, line(entry), entry.value))
            found += (Part(f"{key}.{a.id.name}", line(a), a.value) for a in entry.attributes)
    return tuple(found)


def nodes(node: ftl.BaseNode) -> Iterator[ftl.BaseNode]:
    """A node and all nodes below it, in the order of the file."""
    yield node
    for inner in children(node):
        yield from nodes(inner)


def children(node: ftl.BaseNode) -> Iterator[ftl.BaseNode]:
    """The nodes directly below a node."""
    for value in vars(node).values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ftl.BaseNode):
                yield inner


class Uses(NamedTuple):
    """The variables of an entry, and the messages and terms to which it refers."""

    variables: set[str]
    entries: set[str]


def _key(entry: ftl.Message | ftl.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ftl.Term) else str(entry.id.name)


@lru_cache(maxsize=16)
def resource(text: str) -> tuple[ftl.Resource, dict[str, Uses]]:
    """A Fluent file with the digits of names and bases marked, and what each entry uses."""
    resource, uses = FluentResource(text), dict[str, Uses]()
    for entry in resource.body:
        if not isinstance(entry, ftl.Message | ftl.Term):
            continue
        key = _key(entry)
        kind = next((k for begin, k in KINDS_OF_PASSAGES.items() if key.startswith(begin)), "")
        variables, entries = uses.setdefault(key, Uses(set(), set()))
        for node in nodes(entry):
            match node:
                case ftl.VariableReference():
                    variables.add(node.id.name)
                case ftl.MessageReference():
                    entries.add(node.id.name)
                case ftl.TermReference():
                    entries.add(f"-{node.id.name}")
                case ftl.TextElement() | ftl.StringLiteral() if kind:
                    node.value = mark_digits(kind, node.value)
    return resource, uses
