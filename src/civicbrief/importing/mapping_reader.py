"""Read YAML that people write: every value as text, every fault with its line.

Nothing is made of a value: "no" and "2021" stay as they stand, no object is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from civicbrief.core.decisions import MARKER
from civicbrief.core.faults import Fault, meant
from civicbrief.importing.cells import number_of

CHOICES = {
    "decimal": (",", ".", ""),
    "thousands": (" ", ",", ".", "'", "’", ""),
    "digits": ("shown", "stored"),
    "percent": ("fraction", "as written"),
    "dates": ("day first", "month first", "day numbers", "months", "years"),
    "qualifier": ("exact", "rounded", "more than", "planned"),
    "total": ("yes", "no"),
    "hidden": ("include", "leave out"),
}


@dataclass(slots=True)
class Reader:
    """Collects the faults of a file while it is read, so that all are told."""

    name: str
    faults: list[Fault] = field(default_factory=list)

    def fault(self, line: int, key: str, problem: str, remedy: str, value: str = "") -> None:
        self.faults.append(Fault(self.name, problem, remedy, line, key or None, value or None))

    def optional(self, key: str, node: Any) -> str:
        """The text of a value, "" where there is none; undecided and unknown ones are faults."""
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(line_of(node), key, "one value is wanted, not a list", "Write one value.")
            return ""
        value = str(node.value)
        if value.lstrip().startswith(MARKER):
            what = value.lstrip().removeprefix(MARKER).strip()
            self.fault(
                line_of(node), key, f"to decide: {what}", f"Write it in the place of {MARKER}"
            )
            return ""
        choices = CHOICES.get(key)
        if choices and value not in choices:
            remedy = "Write " + ", ".join(f'"{choice}"' for choice in choices) + "."
            self.fault(line_of(node), key, "no such choice", remedy, value)
            return ""
        return value

    def text(self, key: str, node: Any, parent: Any) -> str:
        if node is None or getattr(node, "value", None) == "":
            self.fault(line_of(node or parent), key, "it is missing", f"Write {key}.")
            return ""
        return self.optional(key, node)

    def pairs(self, node: Any, known: Sequence[str] | None, what: str) -> Iterator[tuple[str, Any]]:
        """Keys with their nodes; one that stands twice or is unknown is a fault."""
        if node is None:
            return
        if not isinstance(node, yaml.MappingNode):
            self.fault(line_of(node), "", f"{what} is no list of key: value", "See civicbrief map.")
            return
        seen: set[str] = set()
        for name, value in node.value:
            key = str(name.value)
            if key in seen:
                self.fault(line_of(name), key, "the key stands twice", "Keep one of them.")
            elif known is not None and key not in known:
                remedy = meant(key, known) or f"Known are {', '.join(known)}."
                self.fault(line_of(name), key, f"no such key of {what}", remedy)
            else:
                yield key, value
            seen.add(key)

    def items(self, key: str, node: Any) -> list[Any]:
        if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
            return []
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        if isinstance(node, yaml.ScalarNode):
            self.optional(key, node)  # perhaps it is to decide
        self.fault(line_of(node), key, "a list is wanted", "Begin each item with a dash.")
        return []

    def numbers(self, key: str, node: Any, parent: Any) -> tuple[int, ...]:
        """Rows such as "3-5, 8"."""
        text, found = self.text(key, node, parent), list[int]()
        for part in filter(None, re.split(r"\s*,\s*", text)):
            ends = re.fullmatch(r"([0-9]{1,7})(?:\s*[-–]\s*([0-9]{1,7}))?", part)
            first, last = (int(ends[1]), int(ends[2] or ends[1])) if ends else (0, 0)
            if not 1 <= first <= last <= 1_048_576:
                self.fault(line_of(node), key, "no rows of a sheet", 'Write "5-12".', part)
                return ()
            found += range(first, last + 1)
        return tuple(found)

    def columns(self, key: str, node: Any, parent: Any) -> tuple[int, ...]:
        """Columns such as "B-E, G"; `labels` may be empty."""
        text = self.optional(key, node) if key == "labels" else self.text(key, node, parent)
        found: list[int] = []
        for part in filter(None, re.split(r"\s*,\s*", text)):
            try:
                first, _, last = part.replace("–", "-").partition("-")
                one, other = number_of(first.strip()), number_of(last.strip() or first.strip())
            except ValueError:
                one, other = 0, -1
            if not 1 <= one <= other <= 16_384:
                remedy = 'Write "B-E", up to XFD.'
                self.fault(line_of(node), key, "no columns of a sheet", remedy, part)
                return ()
            found += range(one, other + 1)
        return tuple(found)


def line_of(node: Any) -> int:
    return int(node.start_mark.line) + 1 if node is not None else 1
