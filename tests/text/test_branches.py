"""Every branch of every selector prints, in every language, whatever the data of today choose."""

import copy
from itertools import count

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
# A file is parsed once, when its test runs and not before: that takes half a second.
FILES = [(language, folder) for language in LANGUAGES for folder in FOLDERS]
FORCED = count()


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


def entries(language, folder):
    """The messages and terms of a file; who changes one copies it first."""
    source = (FOLDERS[folder] / f"{language}.ftl").read_text(encoding="utf-8")
    body = FluentParser().parse(source).body
    return [entry for entry in body if isinstance(entry, (ftl.Message, ftl.Term))]


def branches(pattern):
    """The number of a selector and the name of a branch, for each branch of a pattern."""
    for number, selector in enumerate(Selectors(pattern).found):
        for variant in selector.variants:
            yield number, name(variant)


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
    """Each language with the bundle of all its texts."""
    found = {}
    for language in LANGUAGES:
        say = words(language, data)
        bundle = FluentBundle([language], functions=functions(say), use_isolating=False)
        for folder in FOLDERS.values():
            source = (folder / f"{language}.ftl").read_text(encoding="utf-8")
            bundle.add_resource(FluentResource(source))
        found[language] = say, bundle
    return found


def printed(bundle, pattern, values):
    """A pattern as this language prints it; no error may occur on the way."""
    key = f"forced-{next(FORCED)}"  # a bundle compiles a message once
    bundle.add_resource(ftl.Resource([ftl.Message(ftl.Identifier(key), value=pattern)]))
    text, errors = bundle.format_pattern(bundle.get_message(key).value, values)
    assert errors == []
    return str(text)


def silent(pattern):
    """Whether a branch says nothing on purpose: it is the empty literal alone."""
    literals = [getattr(part, "expression", None) for part in pattern.elements]
    return all(isinstance(each, ftl.StringLiteral) and not each.value for each in literals)


@pytest.mark.parametrize(("language", "folder"), FILES)
def test_every_branch_prints_words_and_every_figure_in_it(language, folder, spoken):
    say, bundle = spoken[language]
    told = 0
    for entry in entries(language, folder):
        for key, pattern in patterns(entry):
            # Those of the interface are arguments, not figures.
            given = dict.fromkeys(Variables(pattern).names, "7") if folder == "interface" else {}
            for number, branch in branches(pattern):
                told += 1
                for part in forced(pattern, number, branch):
                    text = printed(bundle, part, say.variables | given)
                    place = f"{language}.ftl, {key}, branch {branch}: {text}"
                    assert text.strip() or silent(part), place
                    assert not set("{}$") & set(text), place
                    assert UNKNOWN not in text, place
    assert told > 15


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
