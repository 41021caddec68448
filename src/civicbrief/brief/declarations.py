"""How a method of `Brief` declares which passages a call of it can ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from civicbrief.data.names import Names

FIGURE, TABLE = "FIGURE", "TABLE"  # what shows the block: a passage names it by this function
# Keys, from the names in the data and, of each argument of a call, the strings written in it.
Keys = Callable[..., Iterator[str]]


def asks(keys: Keys, shows: str = "") -> Callable[[Any], Any]:
    """Declare which passages a call can ask for, whatever the data and the parameters.

    `shows` is whether its block is a `FIGURE` or a `TABLE`, with the first argument as its key.
    """

    def declare(method: Any) -> Any:
        method.asks, method.shows = keys, shows
        return method

    return declare


def each(*attributes: str) -> Keys:
    """Every argument is a key, or a tuple that begins with one: the passage and its attributes."""

    def keys(names: Names, *arguments: list[str]) -> Iterator[str]:
        for words in arguments:
            for key in words[:1]:
                yield from (key, *(f"{key}.{attribute}" for attribute in attributes))

    return keys


def first(*attributes: str) -> Keys:
    """The first argument is the key: the passage and its attributes."""
    return lambda names, *arguments: each(*attributes)(names, *arguments[:1])


def nothing(names: Names) -> Iterator[str]:
    """No passage of its own."""
    return iter(())
