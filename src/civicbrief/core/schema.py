"""What in a YAML file is not as its JSON Schema says: each fault with its line and the way out.

A schema may give the words of its faults: `errorMessage`, which editors show too, and `remedy`.
`unused: true` marks what a file may hold without any effect here. Patterns match a whole text.
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
    """Add what is found to the faults and notices of a source."""
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
            told = (error.validator, error.validator_value, error.instance, error.schema)
            _tell(source, place, *told)


def _tell(source: Source, place: Place, rule: str, wanted: Any, value: Any, schema: Any) -> None:
    known = schema.get("properties", {})
    if rule == "unused":
        source.notice(place, "the brief does not use it", "It changes nothing.")
    elif rule == "additionalProperties":
        for key in (key for key in value if key not in known):
            remedy = did_you_mean(key, known, 0.4) or f"Known are {', '.join(known)}."
            source.fault((*place, key), "there is no such key here", remedy)
    elif rule == "required":
        for key in (key for key in wanted if key not in value):
            remedy = known.get(key, schema).get("remedy", f"Write {key}.")
            source.fault((*place, key), "it is missing", remedy)
    elif rule == "maxLength":
        source.fault(place, f"it has {len(value)} letters", schema["remedy"])
    elif place and value in (None, ""):
        source.fault(place, "it is missing", schema.get("remedy", f"Write {place[-1]}."))
    else:
        problem, remedy = "the value has the wrong form", "Write one value."
        if rule == "enum":
            problem = "there is no such choice"
            remedy = "Write one of " + ", ".join(f'"{choice}"' for choice in wanted) + "."
        elif rule == "type" and "array" in wanted:
            remedy = "Write a list, each item after a dash."
        elif known:
            remedy = f"Give it {' or '.join(f'{key}: ...' for key in list(known)[:3])}."
        found = value if isinstance(value, str) else None
        told = schema.get("errorMessage", problem), schema.get("remedy", remedy)
        source.fault(place, *told, found)
