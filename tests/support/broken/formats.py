"""What happens to files of JSON, notebooks, Fluent, YAML and Python."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from tests.support.broken.case import Case, edited

DEEP = 100_000  # levels
CARD, LEDGER, MANIFEST = (
    "data/datapackage.json",
    "editions/1/ledger.json",
    "editions/1/manifest.json",
)
NOTEBOOKS = tuple(f"notebooks/{name}.ipynb" for name in ("1-source", "2-metrics", "3-brief"))
TEXT, OWN, BRAND = "notebooks/text/ru.ftl", "src/own.py", "_brand.yml"

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

    def change(raw: bytes) -> bytes:
        top = json.loads(raw)
        place = top
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value
        return json.dumps(top, ensure_ascii=False, indent=1).encode()

    return change


def without(*path: str | int) -> Callable[[bytes], bytes]:
    def change(raw: bytes) -> bytes:
        top = json.loads(raw)
        place = top
        for key in path[:-1]:
            place = place[key]
        del place[path[-1]]
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
    }.items():
        yield Case(CARD, kind, edited(CARD, change), (), "datapackage.json")


def ledger_cases(file: str, parts: tuple[str, ...]) -> Iterator[Case]:
    for part in parts:
        yield Case(file, f"no {part}", edited(file, without(part)), (file.rpartition("/")[2],))
        for kind in ("null", "a number", "a list of null", "a text"):
            value = OTHER_TYPES.get(kind, "text")
            spoil = edited(file, in_json(part, value=value))
            yield Case(file, f"{part}, {kind}", spoil, (file.rpartition("/")[2],))


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


TEXTS = {  # an entry in the place of another, and what is said of it
    "no closing brace": "answer = { $npo_total",
    "a brace alone": "answer = a } b",
    "an unknown figure": "answer = { $no_such_figure }",
    "a look-alike figure": "answer = { $npo_t\N{CYRILLIC SMALL LETTER O}tal }",
    "an unknown function": "answer = { NOSUCH($npo_total) }",
    "an unknown term": "answer = { -no-such-term }",
    "an unknown passage": "answer = { no-such-passage }",
    "itself": "answer = { answer }",
    "a term of itself": "-self = { -self } { answer }\nanswer = { -self }",
    "a selector without a default": "answer = { $npo_total ->\n    [one] x\n }",
    "a selector without branches": "answer = { $npo_total ->\n }",
    "a branch that never comes": (
        "answer = { $finding-more-organisations ->\n    [maybe] x\n   *[open] y\n }"
    ),
    "a typed digit": "answer = 5 организаций",
    "a typed digit of full width": "answer = ５ организаций",
    "a typed word of number": "answer = пять организаций",
    "a key twice": "answer = раз\nanswer = два",
    "no value": "answer =",
    "a key of look-alike letters": "\N{CYRILLIC SMALL LETTER A}nswer = да",
    "a line not indented": "answer = да\nнет",
    "no equals sign": "answer да",
    "an attribute alone": "    .text = да",
    "a tab before a line": "answer =\n\tда",
    "a control sign": "answer = да\x07",
    "a sign that turns text round": "answer = да\N{RIGHT-TO-LEFT OVERRIDE}нет",
    "no sign seen": "answer = да\N{ZERO WIDTH SPACE}нет",
    "a sign no font has": "answer = \N{TIBETAN SYLLABLE OM}",
    "an escape of no sign": 'answer = { "\\U110000" }',
    "an escape of half a sign": 'answer = { "\\uD800" }',
    "a thousand braces": "answer = " + "{ " * 1000 + "$npo_total" + " }" * 1000,
    "a hundred thousand braces": "answer = " + "{" * DEEP,
    "a passage of a million signs": "answer = " + "слово " * 170_000,
    "a function of a text": 'answer = { YEAR("now") }',
    "a function of nothing": "answer = { YEAR() }",
    "a function of another figure": "answer = { SIGN($npo_total, $npo_total) }",
    "a term with an unknown argument": 'answer = { -title-hash(size: "big") }',
    "an attribute of a term": "answer = { -title-hash.size }",
    "conflicting marks": "<<<<<<< HEAD\nanswer = да\n=======\nanswer = нет\n>>>>>>> other",
}


def text_cases(file: str = TEXT) -> Iterator[Case]:
    name = file.rpartition("/")[2]
    for kind, entry in TEXTS.items():
        told = ("refers to itself",) if "answer }" in entry else ()
        yield Case(file, f"answer: {kind}", edited(file, _entry("answer", entry)), told, name)
    yield Case(file, "answer: missing", edited(file, _entry("answer", "")), ("answer",), name)
    yield Case(
        file, "cut in the middle", edited(file, lambda raw: raw[: len(raw) // 2 - 1]), (), name
    )


def _entry(key: str, text: str) -> Callable[[bytes], bytes]:
    """Another text in the place of an entry; its attributes stay."""

    def change(raw: bytes) -> bytes:
        lines = raw.decode().split("\n")
        first = next(n for n, line in enumerate(lines) if line.startswith(f"{key} ="))
        last = first + 1
        while last < len(lines) and not re.match(r"[\w#-]|    \.", lines[last]):
            last += 1
        return "\n".join([*lines[:first], *text.split("\n"), *lines[last:]]).encode(
            "utf-8", "surrogatepass"
        )

    return change


BROKEN_YAML = {
    "references that multiply": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
    "a merge": "a: &a {x: y}\nb:\n  <<: *a",
    "an object of Python": 'a: !!python/object/apply:os.system ["true"]',
    "a hundred thousand levels": "a: " + "[" * DEEP,
    "a thousand levels": "a: " + "[" * 1000 + "]" * 1000,
    "a tab": "a:\n\tb: c",
    "two documents": "a: b\n---\na: c",
    "a list": "- a\n- b",
    "a text": "only words",
    "no closing bracket": "a: [b",
    "no closing quotation mark": 'a: "b',
    "a NUL": "a: b\0",
    "a key that is a list": "[a, b]: c",
    "a colon too many": "a: b: c",
    "an unknown escape": 'a: "\\q"',
    "an escape of no sign": 'a: "\\UFFFFFFFF"',
    "percent": "%YAML 9.9\n---\na: b",
}
PARAMETER_FILES = {
    "an unknown name": "detial: summary",
    "an unknown choice": "detail: all",
    "several values": "detail: [full, summary]",
    "values in a value": "detail: {full: yes}",
    "nothing": "detail:",
    "twice": "detail: full\ndetail: summary",
    "an option": "language: kk",
    "look-alike letters": "d\N{CYRILLIC SMALL LETTER IE}tail: full",
    "a date that is none": "detail: 2024-02-30",
    "a sign unseen": "detail: full\N{ZERO WIDTH SPACE}",
}
BRANDS = {
    "an unknown key": "colour:\n  primary: red",
    "a name in a list": "meta:\n  name: [a, b]",
    "a name of nothing": "meta:\n  name:",
    "a name of a thousand signs": "meta:\n  name: " + "x" * 1000,
    "a name with an unseen sign": 'meta:\n  name: "a\\u200Bb"',
    "a colour that is none": 'color:\n  primary: "#12"',
    "a colour in a list": "color:\n  primary: [red]",
    "a colour too pale": 'color:\n  primary: "#EEEEEE"',
    "a colour of code": 'color:\n  primary: "url(x)"',
    "a link of code": "meta:\n  name: A\n  link: javascript:alert(1)",
    "a logo that is not there": "logo:\n  small: {light: nowhere.svg}",
    "a logo out of the project": "logo:\n  small: {light: ../../etc/passwd}",
    "a logo that is a folder": "logo:\n  small: {light: notebooks}",
    "a logo that is a table": "logo:\n  small: {light: data/claims.csv}",
    "fonts that are not there": (
        "typography:\n  base: X\n  fonts:\n    - {family: X, source: file, files: [x.ttf]}"
    ),
    "fonts, a text": "typography:\n  fonts: Arial",
    "meta in a list": "meta:\n  - name: A",
}


def yaml_cases() -> Iterator[Case]:
    given = ("build", "--parameters", "given.yml", "--out", "other")
    for kind, text in {**BROKEN_YAML, **PARAMETER_FILES}.items():
        spoil = _new("given.yml", text)
        yield Case("given.yml", kind, spoil, (), "given.yml", command=given)
    some = dict([*BROKEN_YAML.items()][::3])  # of what is read as any other YAML
    for kind, text in {**some, **BRANDS}.items():
        yield Case(BRAND, kind, _new(BRAND, text), (), "_brand.yml")


def _new(file: str, text: str) -> Callable[[Any], None]:
    def spoil(project: Any) -> None:
        path = project / file
        path.unlink(missing_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))

    return spoil


METRIC = """
from decimal import Decimal
from civicbrief.metrics import PERCENT, metric

@metric(PERCENT, "made up")
def made_up({inputs}) -> Decimal:
    return {result}
"""
PYTHON = {
    "not Python": "def (",
    "a wrong indentation": "x = 1\n  y = 2",
    "an unknown module": "import no_such_module",
    "an unknown name": "no_such_name",
    "an error of its own": "raise ValueError('mine')",
    "an error without words": "raise KeyError",
    "an end of the program": "import sys\nsys.exit(3)",
    "itself without end": "def f(): return f()\nf()",
    "a NUL": "x = 1\0",
    "brackets without end": "(" * 1000,
    "a hundred thousand brackets": "(" * DEEP,
    "an encoding that is none": "# -*- coding: no-such -*-\nx = 1",
    "look-alike letters": "fr\N{CYRILLIC SMALL LETTER O}m decimal import Decimal",
    "an unknown figure": METRIC.format(inputs="no_such: Decimal", result="no_such"),
    "no input": METRIC.format(inputs="", result="Decimal(1)"),
    "a loop": METRIC.format(inputs="npo_total: Decimal", result="sum(npo_total for x in 'a')"),
    "another name": METRIC.format(inputs="npo_total: Decimal", result="other"),
    "a metric of an unknown unit": METRIC.replace('PERCENT, "', 'HEADS, "').format(
        inputs="npo_total: Decimal", result="npo_total"
    ),
    "a metric without arguments": METRIC.replace('(PERCENT, "made up")', "").format(
        inputs="npo_total: Decimal", result="npo_total"
    ),
    "a metric of any number": METRIC.format(inputs="*all", result="1"),
    "a metric with a default": METRIC.format(inputs="npo_total=1", result="npo_total"),
    "a metric with no result": METRIC.format(inputs="npo_total: Decimal", result=""),
    "a metric divided by zero": METRIC.format(inputs="npo_total: Decimal", result="npo_total / 0"),
    "a metric that gives a text": METRIC.format(inputs="npo_total: Decimal", result="'many'"),
    "a metric that gives nothing": METRIC.format(inputs="npo_total: Decimal", result="None"),
    "a metric that gives NaN": METRIC.format(inputs="npo_total: Decimal", result="Decimal('NaN')"),
    "a metric that fails": METRIC.format(inputs="npo_total: Decimal", result="[][1]"),
}


NAMELESS = ("a metric with a default", "a metric divided by zero")


def python_cases() -> Iterator[Case]:
    for kind, text in PYTHON.items():
        after = kind.startswith("a metric") or text.startswith("\nfrom")

        def change(raw: bytes, text: str = text, after: bool = after) -> bytes:
            return raw + text.encode() if after else text.encode() + b"\n" + raw

        # A metric of a figure that the data lack is in no edition; a new one needs a name.
        first = "kk.ftl:name-made_up" if kind in NAMELESS else "own.py"
        yield Case(OWN, kind, edited(OWN, change), (), first, kind == "an unknown figure")
