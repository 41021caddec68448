"""Check a YAML file against a JSON Schema: each fault has its line and the way out.

A schema may give the text of its faults: `errorMessage`, which editors show too, and `remedy`.
`unused: true` marks what a file may have without effect here. Patterns match a whole text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from civicbrief.core.faults import did_you_mean
from civicbrief.core.yaml_source import Place, Source


def check(source: Source, schema: Path, skipped: Container[Place] = ()) -> None:
    """Add the faults and notices to the source."""
    from jsonschema import Draft202012Validator, ValidationError
    from jsonschema.validators import extend

    def whole(_: Any, pattern: str, value: Any, form: Any) -> Iterator[ValidationError]:
        if isinstance(value, str) and not re.fullmatch(pattern, value):
            yield ValidationError("")

    def unused(_: Any, is_unused: bool, value: Any, form: Any) -> Iterator[ValidationError]:
        if is_unused:
            yield ValidationError("")

    form = json.loads(schema.read_text(encoding="utf-8"))
    validator = extend(Draft202012Validator, {"pattern": whole, "unused": unused})(form)
    order = {place: number for number, place in enumerate(source.lines)}
    found = [(tuple(error.absolute_path), error) for error in validator.iter_errors(source.values)]
    for place, error in sorted(found, key=lambda each: order.get(each[0], 0)):
        if place not in skipped:
            parts = (error.validator, error.validator_value, error.instance, error.schema)
            _add_fault(source, place, *parts)


def _add_fault(
    source: Source, place: Place, rule: str, expected: Any, value: Any, schema: Any
) -> None:
    known = schema.get("properties", {})
    if rule == "unused":
        source.notice(place, "the brief does not use it", "It changes nothing.")
    elif rule == "additionalProperties":
        for key in (key for key in value if key not in known):
            remedy = did_you_mean(key, known, 0.4) or f"Write one of {', '.join(known)}."
            source.fault((*place, key), "unknown key", remedy)
    elif rule == "required":
        for key in (key for key in expected if key not in value):
            remedy = known.get(key, schema).get("remedy", f"Write {key}.")
            source.fault((*place, key), "it is missing", remedy)
    elif rule == "maxLength":
        source.fault(place, f"it has {len(value)} characters", schema["remedy"])
    elif place and value in (None, ""):
        source.fault(place, "it is missing", schema.get("remedy", f"Write {place[-1]}."))
    else:
        problem, remedy = "the value has the wrong form", "Write one value."
        if rule == "enum":
            problem = "unknown value"
            remedy = "Write one of " + ", ".join(f'"{choice}"' for choice in expected) + "."
        elif rule == "type" and "array" in expected:
            remedy = "Write a list, each item after a dash."
        elif known:
            remedy = f"Give it {' or '.join(f'{key}: ...' for key in list(known)[:3])}."
        elif isinstance(value, list | dict):
            problem, first = "several values where one is expected", next(iter(value), None)
            if isinstance(first, str) and place and isinstance(value, list):
                remedy = f"Write one value, such as {place[-1]}: {first}"
        found = value if isinstance(value, str) else None
        texts = schema.get("errorMessage", problem), schema.get("remedy", remedy)
        source.fault(place, *texts, found)
