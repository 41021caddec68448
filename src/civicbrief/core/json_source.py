"""What JSON may hold and nobody can use: a key that stands twice, half of a pair of surrogates."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any


class Unusable(ValueError):
    """What JSON allows and nobody can use; `remedy` is the way out."""

    def __init__(self, problem: str, remedy: str = "Restore it, for example from git."):
        self.remedy = remedy
        super().__init__(problem)


class Twice(ValueError):
    """The key that stands twice."""


def each_once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON, for `object_pairs_hook`. Raises Twice."""
    found = dict[str, Any]()
    for name, value in pairs:
        if name in found:
            raise Twice(name)
        found[name] = value
    return found


def half_pair(text: str, held: Any) -> str:
    """How a text of JSON writes half of a pair of surrogates, as \\ud800; "" where it has none.

    `held` is what the text holds. No file can be written with such a sign.
    """
    if "\\ud" not in text.lower():
        return ""
    try:
        json.dumps(held, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        return f"\\u{ord(error.object[error.start]):04x}"
    return ""
