"""The entries of a Fluent file: for the checks, for reviews and for printing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from fluent.syntax import ast as ftl

from civicbrief.core.faults import Fault
from civicbrief.metrics import claim_rules, definition, findings, trends
from civicbrief.text.runs import mark_digits
from civicbrief.text.syntax import nodes, parsed, parts

# The kind of the digits in an entry by the beginning of its key; no other may have typed digits.
KINDS_OF_DIGITS = {
    "-title-": "name",
    "-base-": "structural",
    "source-": "name",
    "release-": "name",
}
BRANCHES = {
    "SIGN": ("positive", "negative", "zero", "open"),
    "BOUND": ("low", "high", "none"),
    "PLURAL": ("zero", "one", "two", "few", "many", "other"),
    "ALIKE": ("yes", "no"),
}
RESULTS = {
    "population": tuple(definition.POPULATIONS),
    "trend": trends.WORDS,
    "claim": (*claim_rules.VERDICTS, claim_rules.MEASURED),
    "said": claim_rules.VERDICTS,
    "finding": findings.CERTAINTIES,
}
ARGUMENTS = {"case"}  # what a passage may give a term: -country(case: "genitive")
TYPED = re.compile(r"\S*[\d¼-¾⅐-⅞]\S*")  # words with digits or fraction characters


@dataclass(frozen=True, eq=False)
class Entry:
    """The text of a message ("key"), of an attribute ("key.name") or of a term ("-key").

    The pattern is shared: clone it before you change it.
    """

    key: str
    line: int
    pattern: ftl.Pattern

    @cached_property
    def nodes(self) -> Sequence[ftl.BaseNode]:
        return list(nodes(self.pattern))

    @cached_property
    def variables(self) -> set[str]:
        named = {node.id.name for node in self.nodes if isinstance(node, ftl.VariableReference)}
        return named - ARGUMENTS if self.key.startswith("-") else named

    @cached_property
    def references(self) -> set[str]:
        """The keys of the messages, attributes and terms that it refers to."""
        found = set()
        for node in self.nodes:
            if isinstance(node, ftl.MessageReference):
                found.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))
            elif isinstance(node, ftl.TermReference):
                found.add(f"-{node.id.name}")
        return found

    @cached_property
    def functions(self) -> set[str]:
        return {node.id.name for node in self.nodes if isinstance(node, ftl.FunctionReference)}

    @cached_property
    def words(self) -> str:
        """All its texts, one after the other."""
        texts = (n for n in self.nodes if isinstance(n, ftl.TextElement | ftl.StringLiteral))
        return "".join(node.value for node in texts)

    @cached_property
    def digits(self) -> list[str]:
        """Its words with digits, and its numbers."""
        typed = (ftl.TextElement, ftl.StringLiteral, ftl.NumberLiteral)
        texts = (str(node.value) for node in self.nodes if isinstance(node, typed))
        return [word for text in texts for word in TYPED.findall(text)]

    @cached_property
    def branches(self) -> list[tuple[ftl.SyntaxNode, list[str]]]:
        """Each selector with the names of its branches; "" is the name of a number."""
        return [
            (node.selector, [getattr(variant.key, "name", "") for variant in node.variants])
            for node in self.nodes
            if isinstance(node, ftl.SelectExpression)
        ]

    def unreachable(self) -> Iterator[str]:
        """The branches that their selector can never choose."""
        for selector, names in self.branches:
            possible = _choices(selector)
            yield from (name or "a number" for name in names if possible and name not in possible)

    def branches_of(self, variable: str) -> set[str]:
        """The names of the branches that a variable selects."""
        named = (names for selector, names in self.branches if _name(selector) == variable)
        return set().union(*named)


def _name(selector: ftl.SyntaxNode) -> str:
    """The name of a variable that selects; empty for another selector."""
    return selector.id.name if isinstance(selector, ftl.VariableReference) else ""


def _choices(selector: ftl.SyntaxNode) -> tuple[str, ...]:
    """The values that a selector can have; none if they are not known."""
    if isinstance(selector, ftl.FunctionReference):
        return BRANCHES.get(selector.id.name, ())
    return RESULTS.get(_name(selector).partition("-")[0], ())


def _key(entry: ftl.Message | ftl.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ftl.Term) else str(entry.id.name)


@lru_cache(maxsize=16)
def read_entries(file: str, text: str) -> tuple[Mapping[str, Entry], Sequence[Fault]]:
    """The entries of a Fluent file by their keys, and the faults of its syntax."""
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for line, part in parts(text):
        found, wrong = _read_part(file, part, line)
        faults += wrong
        for entry in found:
            if entry.key in entries:
                problem, remedy = "the file has this key twice", "Remove one of them."
                faults.append(Fault(file, problem, remedy, entry.line, entry.key))
            entries[entry.key] = entry
    return entries, faults


@lru_cache(maxsize=8192)
def _read_part(file: str, part: str, first: int) -> tuple[Sequence[Entry], Sequence[Fault]]:
    """The entries of a part of a file that begins at a line, and its faults."""
    entries, faults = list[Entry](), list[Fault]()

    def line(node: ftl.SyntaxNode) -> int:
        return first + part.count("\n", 0, node.span.start if node.span else 0)

    for node in parsed(part).body:
        if isinstance(node, ftl.Junk):
            remedy = "Correct the syntax."
            if found := re.match(r"[a-z][\w-]*(\.[a-z]+) *=", node.content or ""):
                remedy = f"Write “    {found[1]} = …” below the line of its passage."
            reason = "; ".join(str(each.message) for each in node.annotations)
            faults.append(Fault(file, f"this is not Fluent: {reason}", remedy, line(node)))
        elif isinstance(node, ftl.Message | ftl.Term):
            each: list[tuple[str, ftl.SyntaxNode, ftl.Pattern | None]]
            each = [(_key(node), node, node.value)]
            each += [(f"{_key(node)}.{a.id.name}", a, a.value) for a in node.attributes]
            entries += [Entry(key, line(owner), pattern) for key, owner, pattern in each if pattern]
    return entries, faults


@lru_cache(maxsize=16)
def for_printing(text: str) -> ftl.Resource:
    """A Fluent file as a bundle takes it, with the digits of names and bases marked."""
    return ftl.Resource([node for _, part in parts(text) for node in _for_printing(part)])


@lru_cache(maxsize=8192)
def _for_printing(part: str) -> list[ftl.EntryType]:
    body: list[ftl.EntryType] = parsed(part).clone().body
    for entry in body:
        key = _key(entry) if isinstance(entry, ftl.Message | ftl.Term) else ""
        kind = next((k for begin, k in KINDS_OF_DIGITS.items() if key.startswith(begin)), "")
        for node in nodes(entry) if kind else ():
            if isinstance(node, ftl.TextElement | ftl.StringLiteral):
                node.value = mark_digits(kind, node.value)
    return body


def closure(keys: set[str], entries: Mapping[str, Entry]) -> set[str]:
    """The keys with all that they refer to."""
    waiting, found = list(keys), set[str]()
    while waiting:
        if (key := waiting.pop()) not in found:
            found.add(key)
            waiting += entries[key].references if key in entries else ()
    return found


def variables_of(keys: set[str], entries: Mapping[str, Entry]) -> set[str]:
    """The variables of these entries and of all that they refer to."""
    found = (entries[key].variables for key in closure(keys, entries) if key in entries)
    return set().union(*found)
