"""What happens to files of Fluent, YAML and Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tests.support.broken.case import DEEP, Case, edited, written

TEXT, OWN, BRAND = "notebooks/text/ru.ftl", "src/own.py", "_brand.yml"

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


def text_cases() -> Iterator[Case]:
    for kind, entry in TEXTS.items():
        told = ("refers to itself",) if "answer }" in entry else ()
        yield Case(TEXT, f"answer: {kind}", edited(TEXT, _entry("answer", entry)), told, "ru.ftl")
    yield Case(TEXT, "answer: missing", edited(TEXT, _entry("answer", "")), ("answer",), "ru.ftl")
    cut = edited(TEXT, lambda raw: raw[: len(raw) // 2 - 1])
    yield Case(TEXT, "cut in the middle", cut, (), "ru.ftl")


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
        spoil = written("given.yml", text.encode())
        yield Case("given.yml", kind, spoil, (), "given.yml", command=given)
    some = dict([*BROKEN_YAML.items()][::3])  # of what is read as any other YAML
    for kind, text in {**some, **BRANDS}.items():
        yield Case(BRAND, kind, written(BRAND, text.encode()), (), BRAND)


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
