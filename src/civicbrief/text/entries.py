"""The entries of a text file, for the checks: where each is and what it refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from fluent.syntax import ast as ftl

from civicbrief.core.faults import Fault
from civicbrief.metrics import claim_rules, definition, findings, trends
from civicbrief.text.fluent_file import Junk, nodes, parts

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
ARGUMENTS = ("case",)  # what a passage may give a term: -country(case: "genitive")
TYPED = r"\S*[\d¼-¾⅐-⅞]\S*"  # words with digits or signs of fractions


@dataclass
class Entry:
    """One message, attribute or term: where it is and what it refers to."""

    line: int
    variables: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    terms: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    digits: list[str] = field(default_factory=list)
    words: str = ""  # all its texts, one after the other
    unreachable: list[str] = field(default_factory=list)  # branches that no selector chooses
    branches: dict[str, set[str]] = field(default_factory=dict)  # by the variable that selects


def _entry(line: int, pattern: ftl.Pattern) -> Entry:
    entry = Entry(line)
    for node in nodes(pattern):
        match node:
            case ftl.VariableReference():
                entry.variables.add(node.id.name)
            case ftl.MessageReference():
                attribute = f".{node.attribute.name}" if node.attribute else ""
                entry.messages.add(node.id.name + attribute)
            case ftl.TermReference():
                entry.terms.add(node.id.name)
            case ftl.FunctionReference():
                entry.functions.add(node.id.name)
            case ftl.TextElement():
                entry.digits += re.findall(TYPED, node.value)
                entry.words += node.value
            case ftl.StringLiteral():
                entry.digits += re.findall(r"\S*\d\S*", node.value)
            case ftl.NumberLiteral():
                entry.digits.append(node.value)
            case ftl.SelectExpression():
                _select(entry, node)
    return entry


def _select(entry: Entry, node: ftl.SelectExpression) -> None:
    """Note the branches by their variable, and those that the selector can never choose."""
    keys = [v.key.name if isinstance(v.key, ftl.Identifier) else "" for v in node.variants]
    if isinstance(node.selector, ftl.VariableReference):
        entry.branches.setdefault(node.selector.id.name, set()).update(filter(None, keys))
    if possible := _choices(node.selector):
        entry.unreachable += [key or "a number" for key in keys if key not in possible]


def _choices(selector: ftl.SyntaxNode) -> tuple[str, ...]:
    """The values that a selector can have; none if they are not known."""
    if isinstance(selector, ftl.VariableReference):
        return RESULTS.get(selector.id.name.partition("-")[0], ())
    if isinstance(selector, ftl.FunctionReference):
        return BRANCHES.get(selector.id.name, ())
    return ()


@lru_cache(maxsize=16)
def read_entries(file: str, text: str) -> tuple[Mapping[str, Entry], Sequence[Fault]]:
    """All messages ("key"), attributes ("key.name") and terms ("-key") of a Fluent file."""
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for part in parts(text):
        if isinstance(part, Junk):
            problem, remedy = f"this is not Fluent: {part.reason}", "Correct the syntax."
            if found := re.match(r"[a-z][\w-]*(\.[a-z]+) *=", part.content):
                remedy = f"Write “    {found[1]} = …” below the line of its passage."
            faults.append(Fault(file, problem, remedy, part.line))
            continue
        key, line = part.key, part.line
        if key in entries:
            faults.append(Fault(file, "the file has this key twice", "Remove one.", line, key))
        entries[key] = _entry(line, part.pattern)
        if key.startswith("-"):
            entries[key].variables -= set(ARGUMENTS)
    return entries, faults


def closure(keys: set[str], entries: Mapping[str, Entry]) -> Iterator[str]:
    """The keys with all that they refer to."""
    waiting, done = list(keys), set()
    while waiting:
        key = waiting.pop()
        if key in done:
            continue
        done.add(key)
        yield key
        if key in entries:
            waiting += entries[key].messages
            waiting += (f"-{term}" for term in entries[key].terms)


def variables_of(keys: set[str], entries: Mapping[str, Entry]) -> set[str]:
    """The variables of these entries and of all that they refer to."""
    found = (entries[key].variables for key in closure(keys, entries) if key in entries)
    return set().union(*found)
