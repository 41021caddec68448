"""The syntax of a Fluent file, parsed once, entry by entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream

DEEPEST = 30  # braces within braces of one entry
BEGIN = re.compile(r"^(?=[A-Za-z#-])", re.MULTILINE)  # of an entry or a comment


def parts(text: str) -> list[tuple[int, str]]:
    """The entries and comments of a file as texts, each with the number of its first line.

    They are parsed one by one: of a file that is being edited, only what has changed is parsed
    again. What is no Fluent ends where the next of them begins, so that it spoils no other.
    """
    starts = sorted({0, *(found.start() for found in BEGIN.finditer(text))})
    pieces = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    lines = accumulate((one.count("\n") for one in pieces), initial=1)
    return list(zip(lines, pieces, strict=False))


@lru_cache(maxsize=8192)
def parsed(part: str) -> ftl.Resource:
    """The syntax of a Fluent file or a part of one, its faults included."""
    if _depth(part) > DEEPEST:
        junk = ftl.Junk(part, [ftl.Annotation("", [], "it is nested too deeply")], span=None)
        return ftl.Resource([junk])
    return _Parser().parse(part)


def _depth(part: str) -> int:
    """How deep its braces are nested."""
    depths = accumulate((brace == "{") - (brace == "}") for brace in re.findall("[{}]", part))
    return max(depths, default=0)


class _Parser(FluentParser):
    """Takes a line of words or a name as a whole, where the library goes letter by letter."""

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ftl.TextElement:
        return ftl.TextElement(_taken(_WORDS, ps))

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ftl.Identifier:
        name = _taken(_NAME, ps)
        return ftl.Identifier(name) if name else super().get_identifier(ps)


_WORDS = re.compile(r"(?:[^{}\r\n]|\r(?!\n))*")
_NAME = re.compile(r"(?:[a-zA-Z][\w-]*)?", re.ASCII)


def _taken(pattern: re.Pattern[str], ps: FluentParserStream) -> str:
    """What the pattern finds where the parser stands, which goes on behind it."""
    found = pattern.match(ps.string, ps.index)
    assert found  # it may be empty
    ps.index, ps.peek_offset = found.end(), 0
    return found[0]


def nodes(node: ftl.BaseNode) -> Iterator[ftl.BaseNode]:
    """A node and all nodes below it, in the order of the file."""
    waiting = [node]
    while waiting:
        yield (node := waiting.pop())
        waiting += reversed(children(node))


def children(node: ftl.BaseNode) -> list[ftl.BaseNode]:
    """The nodes directly below a node, but for its place in the file."""
    found: list[ftl.BaseNode] = []
    for name, value in vars(node).items():
        if isinstance(value, list):
            found += [inner for inner in value if isinstance(inner, ftl.BaseNode)]
        elif name != "span" and isinstance(value, ftl.BaseNode):
            found.append(value)
    return found
