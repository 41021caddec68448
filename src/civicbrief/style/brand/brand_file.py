"""The form of `_brand.yml`, as brand.yml is published, and what in a file is not of it.

https://posit-dev.github.io/brand-yml/brand/
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from civicbrief.core.faults import Fault, InputError, meant
from civicbrief.core.yaml_source import read

NAME = "_brand.yml"
LARGEST = 100_000  # bytes: a style is a page of text
Place = tuple[str | int, ...]

USED, UNUSED, ANY = "used", "unused", "any"
SEMANTIC = ("foreground", "background", "primary", "secondary")
NOT_USED = ("tertiary", "success", "info", "warning", "danger", "light", "dark")
_LINKS = ("mastodon", "bluesky", "github", "linkedin", "twitter", "facebook")
_RESOURCE = {"path": USED, "alt": USED}
_SIZE = {"light": _RESOURCE, "dark": _RESOURCE}
_LETTERS = {"size": UNUSED, "weight": UNUSED, "color": UNUSED, "background-color": UNUSED}
_MONOSPACE = {"family": UNUSED, **_LETTERS}
# A key that may hold one value instead of keys of its own holds it as the first of them.
FORM: dict[str, Any] = {
    "meta": {
        "name": {"full": USED, "short": UNUSED},
        "link": {"home": USED, **dict.fromkeys(_LINKS, UNUSED)},
        "languages": ANY,  # ours: the form leaves `meta` open for more
    },
    "logo": {
        "path": USED,
        "alt": USED,
        "images": ANY,
        "small": _SIZE,
        "medium": _SIZE,
        "large": _SIZE,
    },
    "color": {
        "palette": ANY,
        **dict.fromkeys((*SEMANTIC, "link"), USED),
        **dict.fromkeys(NOT_USED, UNUSED),
    },
    "typography": {
        "fonts": ANY,
        "base": {"family": USED, "size": UNUSED, "weight": UNUSED, "line-height": UNUSED},
        "headings": {
            "family": USED,
            **dict.fromkeys(("weight", "style", "color", "line-height"), UNUSED),
        },
        "monospace": _MONOSPACE,
        "monospace-inline": _MONOSPACE,
        "monospace-block": {**_MONOSPACE, "line-height": UNUSED},
        "link": {
            "color": USED,
            **dict.fromkeys(("weight", "background-color", "decoration"), UNUSED),
        },
    },
    "defaults": UNUSED,
}
OPEN = (("meta",), ("meta", "name"), ("meta", "link"))  # where the form allows any other key


class Written:
    """What a `_brand.yml` says, with the line of each key."""

    def __init__(self, path: Path):
        """Raises InputError for a file that is no YAML, or holds a key twice."""
        self.lines: dict[Place, int] = {}
        self.values: dict[str, Any] = self._read(path)

    def fault(self, place: Place, problem: str, remedy: str, value: str | None = None) -> Fault:
        """A fault at a key, or at the nearest key above it that the file has."""
        near = place
        while near and near not in self.lines:
            near = near[:-1]
        column = ".".join(map(str, place)) or None
        return Fault(NAME, problem, remedy, self.lines.get(near, 1), column, value)

    def at(self, *place: str) -> Any:
        """The value at a place; None where there is none."""
        found: Any = self.values
        for name in place:
            found = found.get(name) if isinstance(found, Mapping) else None
        return found

    def _read(self, path: Path) -> dict[str, Any]:
        node = read(path, NAME, LARGEST)
        self.faults: list[Fault] = []
        found = self._value(node, ()) if node else {}
        if not isinstance(found, dict):
            self.faults.append(Fault(NAME, "it holds no keys", "Begin with `meta:`.", 1))
        if self.faults:
            raise InputError(self.faults)
        return found

    def _value(self, node: yaml.Node, place: Place) -> Any:
        if isinstance(node, yaml.SequenceNode):
            for number, part in enumerate(node.value):
                self.lines[*place, number] = part.start_mark.line + 1
            return [self._value(part, (*place, n)) for n, part in enumerate(node.value)]
        if not isinstance(node, yaml.MappingNode):
            # As it is written: brand.yml's own values are words, and `no` is a language.
            return None if node.tag.endswith(":null") else str(node.value)
        found: dict[str, Any] = {}
        for key, value in node.value:
            name, line = str(key.value), key.start_mark.line + 1
            inner = (*place, name)
            if name in found:
                problem = f"the key stands in line {self.lines[inner]} too"
                column = ".".join(map(str, inner))
                self.faults.append(Fault(NAME, problem, "Keep one of them.", line, column))
                continue
            self.lines[inner] = line
            found[name] = self._value(value, inner)
        return found


def check_form(written: Written) -> tuple[list[Fault], list[Fault]]:
    """Faults for keys that are not of the form; notices for those that change nothing here."""
    faults: list[Fault] = []
    notices: list[Fault] = []
    for place, known, kind in _keys(written.values, FORM, ()):
        if kind == "unknown":
            remedy = meant(str(place[-1]), known, 0.4) or f"Known are {', '.join(known)}."
            faults.append(written.fault(place, "brand.yml has no such key here", remedy))
        elif kind == "value":
            remedy = f"Give it {' or '.join(known)}." if known else "Give it one value."
            faults.append(written.fault(place, "the value has the wrong form", remedy))
        else:
            problem = "the brief does not use it"
            notices.append(written.fault(place, problem, "It changes nothing."))
    return faults, notices


def _keys(
    values: Mapping[str, Any], form: Mapping[str, Any], place: Place
) -> Iterator[tuple[Place, list[str], str]]:
    for name, value in values.items():
        inner: Place = (*place, name)
        if name not in form:
            yield inner, list(form), "open" if place in OPEN else "unknown"
        elif form[name] == UNUSED:
            yield inner, [], UNUSED
        elif form[name] == USED:
            if not isinstance(value, str) or not value.strip():
                yield inner, [], "value"
        elif isinstance(form[name], dict):
            if isinstance(value, Mapping):
                yield from _keys(value, form[name], inner)
            elif not isinstance(value, str) or (len(inner) == 1 and name != "logo"):
                yield inner, [f"{key}: ..." for key in form[name]][:3], "value"
            elif all(each == UNUSED for each in form[name].values()):
                yield inner, [], UNUSED


def guarded(faults: list[Fault], step: Callable[..., Any], *arguments: Any) -> Any:
    """What a step gives; its faults are collected, and nothing is given then."""
    try:
        return step(*arguments)
    except InputError as error:
        faults += error.faults
        return None


def local_file(
    root: Path, written: Written, place: Place, name: str, endings: tuple[str, ...] = ()
) -> Path:
    """A file within the project that the brand names at a key. Raises InputError."""
    fault = written.fault
    if "://" in name:
        problem = "a build opens no connection"
        raise InputError([fault(place, problem, "Put the file beside and give its path.", name)])
    try:
        path = (root / name).resolve()
        inside, there = path.is_relative_to(root), path.is_file()
    except (OSError, ValueError):
        inside, there = True, False
    if Path(name).is_absolute() or not inside:
        problem = "the file lies outside the project"
        raise InputError([fault(place, problem, "Copy it into the project.", name)])
    if not there:
        raise InputError([fault(place, "there is no such file", "Correct the path.", name)])
    if endings and path.suffix.lower() not in endings:
        wanted = " or ".join(ending[1:].upper() for ending in endings)
        raise InputError([fault(place, f"a {wanted} file is needed", "Convert it.", name)])
    return path
