"""The parser of texts reads as the library's own does, faults and places included."""

import pytest
from fluent.syntax import FluentParser

from civicbrief.core.files import text_of
from civicbrief.text.syntax import nodes, parsed
from tests.support.project import LANGUAGES, ROOT

SPOILT = [
    "key = a { $b",
    "key = a } b",
    "9key = a\nkey = b\n",
    "key = { -term(case: ) }",
    "key = a\r\n    .part = b\r\n\r\nnext = c\r",
    "key = a\rb { $c ->\n    [one] d\n   *[other] { e.f }\n}\n",
    "# Note\nkey =\n    a\n      b\n\n    c\n",
    'key = { "\\u00e4" } ұ_9-Z\n',
    "",
]


@pytest.mark.parametrize("text", SPOILT)
def test_a_spoilt_text_is_read_as_the_library_reads_it(text):
    assert parsed(text).to_json() == FluentParser().parse(text).to_json()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_of_the_brief_are_read_as_the_library_reads_them(language):
    text = text_of((ROOT / "notebooks" / "text" / f"{language}.ftl").read_bytes())
    assert parsed(text).to_json() == FluentParser().parse(text).to_json()


def test_the_nodes_of_a_text_are_its_parts_without_their_places():
    (entry,) = parsed("key = a { $b }").body
    names = [type(node).__name__ for node in nodes(entry.value)]
    assert names == ["Pattern", "TextElement", "Placeable", "VariableReference", "Identifier"]
