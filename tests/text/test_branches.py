"""Every branch of every selector prints, in every language, whatever the data of today choose."""

import copy
from functools import cache

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from civicbrief.core.project import texts
from civicbrief.text.functions import UNKNOWN, functions
from civicbrief.text.languages import INTERFACE
from tests.support.project import LANGUAGES, ROOT, words

FOLDERS = {"interface": INTERFACE, "brief": texts(ROOT)}


class Selectors(Visitor):
    """All selectors below a node, outer ones before those that stand in their branches."""

    def __init__(self, node):
        self.found = []
        self.visit(node)

    def visit_SelectExpression(self, node):
        self.found.append(node)
        self.generic_visit(node)


class Variables(Visitor):
    def __init__(self, node):
        self.names = set()
        self.visit(node)

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def patterns(entry):
    """Each pattern of a message or term with its key."""
    if entry.value:
        yield entry.id.name, entry.value
    for attribute in entry.attributes:
        yield f"{entry.id.name}.{attribute.id.name}", attribute.value


@cache
def entries(language, folder):
    """The messages and terms of a file, parsed once a run; who changes one copies it first."""
    body = FluentParser().parse((folder / f"{language}.ftl").read_text(encoding="utf-8")).body
    return [entry for entry in body if isinstance(entry, (ftl.Message, ftl.Term))]


def branches():
    """(language, folder, key, number of the selector, name of the branch) of every branch."""
    for language in LANGUAGES:
        for folder, path in FOLDERS.items():
            for entry in entries(language, path):
                for key, pattern in patterns(entry):
                    for number, selector in enumerate(Selectors(pattern).found):
                        for variant in selector.variants:
                            yield language, folder, key, number, name(variant)


def name(variant):
    return variant.key.name if isinstance(variant.key, ftl.Identifier) else variant.key.value


def force(selector, variant):
    """Leave a selector one branch, its default: it takes that one whatever its figure says."""
    selector.variants = [variant]
    variant.default = True


def forced(pattern, number, branch):
    """A copy of the pattern that can print only this branch of this selector; and the branch."""
    pattern = copy.deepcopy(pattern)
    selectors = Selectors(pattern).found
    wanted = selectors[number]
    (variant,) = [v for v in wanted.variants if name(v) == branch]
    for outer in selectors:
        for other in outer.variants:
            if outer is not wanted and any(s is wanted for s in Selectors(other).found):
                force(outer, other)
    force(wanted, variant)
    return pattern, variant.value


@pytest.fixture(scope="module")
def spoken(data):
    return {
        language: (
            words(language, data),
            [
                FluentResource((folder / f"{language}.ftl").read_text(encoding="utf-8"))
                for folder in FOLDERS.values()
            ],
        )
        for language in LANGUAGES
    }


def printed(say, resources, pattern, arguments):
    """A pattern as this language prints it; no error may occur on the way."""
    message = ftl.Message(ftl.Identifier("forced"), value=pattern)
    bundle = FluentBundle([say.language], functions=functions(say), use_isolating=False)
    for resource in (ftl.Resource([message]), *resources):
        bundle.add_resource(resource)
    values = say.variables | arguments
    text, errors = bundle.format_pattern(bundle.get_message("forced").value, values)
    assert errors == []
    return str(text)


def silent(pattern):
    """Whether a branch says nothing on purpose: it is the empty literal alone."""
    literals = [getattr(part, "expression", None) for part in pattern.elements]
    return all(isinstance(each, ftl.StringLiteral) and not each.value for each in literals)


@pytest.mark.parametrize(("language", "folder", "key", "number", "branch"), list(branches()))
def test_a_branch_prints_words_and_every_figure_in_it(
    language, folder, key, number, branch, spoken
):
    say, resources = spoken[language]
    (pattern,) = [
        pattern
        for entry in entries(language, FOLDERS[folder])
        for found, pattern in patterns(entry)
        if found == key
    ]
    whole, alone = forced(pattern, number, branch)
    arguments = {}
    if folder == "interface":  # its variables are arguments, not figures
        arguments = dict.fromkeys(Variables(pattern).names, "7")
    for part in (whole, alone):
        text = printed(say, resources, part, arguments)
        assert text.strip() or silent(part)
        assert not set("{}$") & set(text)
        assert UNKNOWN not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_of_a_language_have_branches_to_print(language):
    assert sum(code == language for code, *_ in branches()) > 50


def test_a_branch_within_a_branch_is_reached():
    inner = "{ $b ->\n        [x] deep\n       *[y] no\n    }"
    source = f"key = {{ $a ->\n    [one] {inner}\n   *[two] no\n}}\n"
    (entry,) = FluentParser().parse(source).body
    whole, _ = forced(entry.value, 1, "x")
    bundle = FluentBundle(["en"])
    message = ftl.Message(ftl.Identifier("key"), value=whole)
    bundle.add_resource(ftl.Resource([message]))
    text, _ = bundle.format_pattern(bundle.get_message("key").value, {"a": "two", "b": "y"})
    assert text == "deep"
