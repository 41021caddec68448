"""What happens to files of JSON: the card, a ledger, notebooks."""

from __future__ import annotations

import functools
import json
import operator
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.support.broken.case import DEEP, Case, edited

CARD, LEDGER = "data/datapackage.json", "editions/1/ledger.json"
NOTEBOOKS = tuple(f"notebooks/{name}.ipynb" for name in ("1-source", "2-metrics", "3-brief"))

BROKEN_JSON: dict[str, Callable[[bytes], bytes]] = {
    "a comma too many": lambda raw: raw.rstrip(b"\n }") + b",}\n",
    "a comma missing": lambda raw: raw.replace(b",", b"", 1),
    "cut in the middle": lambda raw: raw[: len(raw) // 2],
    "single quotation marks": lambda raw: raw.replace(b'"', b"'"),
    "a comment": lambda raw: b"// mine\n" + raw,
    "a list": lambda raw: b"[" + raw + b"]",
    "null": lambda _: b"null",
    "a number": lambda _: b"3",
    "a text": lambda _: b'"brief"',
    "an empty object": lambda _: b"{}",
    "a hundred thousand levels": lambda _: b"[" * DEEP + b"]" * DEEP,
    "a hundred thousand objects": lambda _: b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "a number of a million digits": lambda raw: b'{"version": ' + b"9" * 1_000_000 + b"}",
}
OTHER_TYPES: dict[str, Any] = {
    **{"null": None, "a number": 3, "a list": [], "an object": {}, "true": True, "no text": ""},
    **{"a list of lists": [[]], "a list of null": [None], "a fraction": 0.5, "spaces": "  "},
}
CARD_KEYS = (
    *("version", "created", "textLanguage", "area", "trendSince", "revisionAreas"),
    *("resources", "contributors", "licenses", "homepage"),
)


def in_json(*path: str | int, value: Any) -> Callable[[bytes], bytes]:
    """Another value at a place in a file of JSON."""

    return _at(path, lambda place, key: operator.setitem(place, key, value))


def without(*path: str | int) -> Callable[[bytes], bytes]:
    """Nothing at that place."""
    return _at(path, operator.delitem)


def _at(path: Sequence[str | int], act: Callable[[Any, Any], None]) -> Callable[[bytes], bytes]:
    def change(raw: bytes) -> bytes:
        top = json.loads(raw)
        act(functools.reduce(operator.getitem, path[:-1], top), path[-1])
        return json.dumps(top, ensure_ascii=False, indent=1).encode()

    return change


def json_cases(file: str) -> Iterator[Case]:
    name = file.rpartition("/")[2]
    for kind, change in BROKEN_JSON.items():
        yield Case(file, kind, edited(file, change), (name,))


def _sparse(raw: bytes) -> bytes:
    """A card that leaves out what it may leave out."""
    bare = {"homepage": "", "licenses": [], "revisionAreas": None}
    return json.dumps(json.loads(raw) | bare, ensure_ascii=False, indent=1).encode()


SPARSE = Case(CARD, "no address, licence or measured revisions", edited(CARD, _sparse), reads=True)


def card_cases() -> Iterator[Case]:
    yield SPARSE
    right = {  # what a card may say: no revisions are measured, nothing is published, no licence
        *(("revisionAreas", "null"), ("homepage", "no text")),
        *(("licenses", "a list"),),
    }
    for turn, key in enumerate(CARD_KEYS):
        for kind, value in [*OTHER_TYPES.items()][turn % 3 :: 3]:
            if (key, kind) not in right:
                spoil = edited(CARD, in_json(key, value=value))
                yield Case(CARD, f"{key}, {kind}", spoil, (), "datapackage.json")
    for key, values in {
        "version": ["2 b", "2\n", "../2", "9" * 5000],
        "created": ["2026-02-30", "29.11.2026", "0000-00-00"],
        "textLanguage": ["kazakh", "xx", "../kk"],
        "area": ["XXX", "kaz", "КАZ"],
        "trendSince": [0, -1, 10**30, 2300],
        "revisionAreas": [["KAZ", "KAZ"], ["kaz", "KGZ"], "KAZ"],
        "homepage": ["javascript:alert(1)", "example.org", {"a": 1}],
        "contributors": [[{"title": 3}], [{"role": "author"}], [{"title": "A", "email": "no"}]],
        "licenses": [[{"name": None}], ["CC"], [{}]],
        "resources": [[{}], [{"name": "observations"}], ["observations"]],
    }.items():
        for number, value in enumerate(values):
            spoil = edited(CARD, in_json(key, value=value))
            yield Case(CARD, f"{key}, wrong {number + 1}", spoil, (), "datapackage.json")
    table = ("resources", 0)
    for kind, change in {
        "a table without path": without(*table, "path"),
        "a table without schema": without(*table, "schema"),
        "a path out of the folder": in_json(*table, "path", value="../../observations.csv"),
        "a path to the network": in_json(*table, "path", value="https://example.org/o.csv"),
        "fields, not a list": in_json(*table, "schema", "fields", value={}),
        "a field without name": without(*table, "schema", "fields", 0, "name"),
        "a field of an unknown type": in_json(*table, "schema", "fields", 0, "type", value="x"),
        "a pattern that is none": in_json(
            *table, "schema", "fields", 0, "constraints", value={"pattern": "("}
        ),
        "no units": without(*table, "schema", "fields", 7, "units"),
        "units, a list": in_json(*table, "schema", "fields", 7, "units", value=[]),
        "a unit of another kind": in_json(
            *table, "schema", "fields", 7, "units", "people", "kind", value="heads"
        ),
        "a scale that is NaN": in_json(
            *table, "schema", "fields", 7, "units", "people", "scale", value=float("nan")
        ),
        "a scale of zero": in_json(
            *table, "schema", "fields", 7, "units", "people", "scale", value=0
        ),
        "a scale in words": in_json(
            *table, "schema", "fields", 7, "units", "people", "scale", value="many"
        ),
        "a table of another name": in_json(*table, "name", value="observed"),
        "no keys of other tables": in_json(*table, "schema", "foreignKeys", value="sources"),
        "a schema in one word": in_json(*table, "schema", value="observations"),
        "nothing among the tables": in_json("resources", 1, value=None),
        "another delimiter": in_json(*table, "dialect", "delimiter", value=";"),
        "comments in a table": in_json(*table, "dialect", "commentChar", value="n"),
        "a figure that is missing": in_json(*table, "schema", "missingValues", value=["6766"]),
        "half of a surrogate pair": lambda raw: raw.replace(b'"title": "', rb'"title": "\ud800', 1),
        "a number of 6000 digits": lambda raw: raw.replace(
            b'"trendSince": ', b'"trendSince": ' + b"9" * 6000, 1
        ),
    }.items():
        yield Case(CARD, kind, edited(CARD, change), (), "datapackage.json")


def ledger_cases() -> Iterator[Case]:
    for part in ("schema", "figures", "verdicts", "sources"):
        yield Case(LEDGER, f"no {part}", edited(LEDGER, without(part)), ("ledger.json",))
        for kind in ("null", "a number", "a list of null", "a text"):
            spoil = edited(LEDGER, in_json(part, value=OTHER_TYPES.get(kind, "text")))
            yield Case(LEDGER, f"{part}, {kind}", spoil, ("ledger.json",))


PARAMETERS = {  # the cell with the parameters, as it may have become
    "not typed": 'data = "../data"',
    "computed": 'data: str = "../" + "data"',
    "not Python": "data: str = ",
    "of a list": 'data: list = ["a"]',
    "of a call": 'data: str = input("folder?")',
    "a loop": 'for data in "ab": pass',
    "with a NUL": 'data: str = "\0"',
    "a default of another type": 'data: int = "../data"',
    "empty": "",
}


def notebook_cases(file: str) -> Iterator[Case]:
    name = file.rpartition("/")[2]
    kinds: dict[str, Callable[[bytes], bytes]] = {
        "no cells": without("cells"),
        "cells of null": in_json("cells", value=None),
        "cells in an object": in_json("cells", value={}),
        "a cell of text alone": in_json("cells", 0, value="text"),
        "a cell without type": without("cells", 0, "cell_type"),
        "a cell of an unknown type": in_json("cells", 0, "cell_type", value="song"),
        "a cell without source": without("cells", 0, "source"),
        "a source that is a number": in_json("cells", 0, "source", value=3),
        "tags that are no list": in_json("cells", 1, "metadata", "tags", value=3),
        "tags of null": in_json("cells", 1, "metadata", "tags", value=None),
        "metadata of null": in_json("cells", 1, "metadata", value=None),
        "no parameters": in_json("cells", 1, "metadata", "tags", value=[]),
        "parameters twice": lambda raw: _cell_again(raw, 1),
        "a version to come": in_json("nbformat", value=99),
        "a version long gone": in_json("nbformat", value=1),
        "a version in words": in_json("nbformat", value="four"),
        "no version": without("nbformat"),
        "code that is no Python": in_json("cells", 2, "source", value="x = = 1"),
        "code with a NUL": in_json("cells", 2, "source", value="x = 1\0"),
        "code of a hundred thousand brackets": in_json("cells", 2, "source", value="(" * DEEP),
        "code of ten thousand signs": in_json("cells", 2, "source", value="-" * 10_000 + "1"),
        "half of a surrogate pair in a cell": lambda raw: in_json(
            "cells", 2, "source", value="x = 'HALF'"
        )(raw).replace(b"HALF", rb"\ud800"),
        "half of a surrogate pair beside its cells": lambda raw: raw.replace(
            b'"cells"', rb'"half": "\ud800", "cells"', 1
        ),
    }
    for kind, change in kinds.items():
        yield Case(file, kind, edited(file, change), (), name)
    for kind, source in PARAMETERS.items():
        spoil = edited(file, in_json("cells", 1, "source", value=source))
        yield Case(file, f"parameters {kind}", spoil, (), name)


def _cell_again(raw: bytes, number: int) -> bytes:
    top = json.loads(raw)
    top["cells"].insert(number, {**top["cells"][number], "id": "again"})
    return json.dumps(top).encode()
