"""Check the passages for words of number and share that do not depend on a figure.

"Most of them" is a number too: it becomes untrue when the data change. Such a word is allowed
only in a branch that a figure's sign, bound or plural selects. The file `.words.txt` of each
language lists these words, and those that are a unit at the end of a label: "Members, thousand".
"""

from __future__ import annotations

import re
from functools import lru_cache

from fluent.syntax import ast as ftl

from civicbrief.core.faults import Fault
from civicbrief.text.entries import BRANCHES, read_entries
from civicbrief.text.languages import ENDING
from civicbrief.text.passages import words_of
from civicbrief.text.text_files import TextFiles

EXEMPT = ("source-", "quote-", "-")  # names, quotations and terms: words of others
LABELS = ("name-", "chart-", "table-")  # how the keys of names, titles and headings begin
SENTENCES = (".alt", ".source")  # of a chart or table: how the keys of all that is no label end
REMEDY = (
    "Say it without a number, print the figure, or choose the words by one: { SIGN($metric) -> … }."
)
REMEDY_OF_NAME = REMEDY[:-1] + ", or, for a year, { YEAR($figure) }."


def check_words(files: TextFiles) -> list[Fault]:
    """Every word of number or share in a passage outside the branches of a figure.

    A language without a list of such words is a fault too.
    """
    faults: list[Fault] = []
    for language in files.languages:
        name = words_list(language)
        listed = files.text(name)
        if listed is None or not _phrases(listed):
            remedy = f"List them in {name}, in UTF-8, one a line: one, two, half, most."
            faults.append(Fault(f"{language}.ftl", "its words of number are not listed", remedy))
            continue
        for name in (f"{language}.ftl", f"{language}{ENDING}.ftl"):
            text = files.text(name) if name in files.own else None
            if text is not None:  # else there is none, or another check has its fault
                faults += _of_file(name, text, listed)
    return faults


def words_list(language: str) -> str:
    """The name of the file that lists a language's words of number."""
    return f"{language}.words.txt"


def words_of_number(text: str, listed: str, label: bool = False) -> list[str]:
    """The listed words of number and share in a text, as they are written there, in order.

    At the end of a label, after a comma or in brackets, a multiplier is its unit.
    """
    harmless, wanted, unit = _patterns(listed)
    if label:
        text = unit.sub("", text)
    folded = re.sub(r"[\s-]", " ", text).translate(str.maketrans("ёЁ", "еЕ"))
    # Replaced at the same length, so that places in both texts are the same.
    folded = harmless.sub(lambda match: "\ufffc" * len(match[0]), folded)
    return [text[slice(*match.span())] for match in wanted.finditer(folded)]


@lru_cache(maxsize=8)
def _patterns(listed: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of harmless phrases (with "!" in the list), of those to find, and of units at
    the end of a label (with a comma in the list).
    """
    phrases = _phrases(listed)
    harmless, units = (
        [phrase[1:].strip() for phrase in phrases if phrase.startswith(sign)] for sign in "!,"
    )
    wanted = [phrase for phrase in phrases if phrase[0] not in "!,"]
    unit = rf"(?:,\s|\()\s*{_any(units).pattern}(?:\s[^\W\d_][\w.]*){{0,3}}\)?\s*$"
    return _any(harmless), _any(wanted), re.compile(unit, re.IGNORECASE)


def _phrases(listed: str) -> list[str]:
    lines = map(str.strip, listed.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _any(phrases: list[str]) -> re.Pattern[str]:
    # The longest first: of two phrases that begin alike, the whole one is reported.
    ordered = sorted(phrases, key=len, reverse=True)
    choices = (re.escape(phrase).replace(r"\*", r"\w*") for phrase in ordered)
    return re.compile(rf"\b(?:{'|'.join(choices) or '(?!)'})\b", re.IGNORECASE)


@lru_cache(maxsize=8)
def _of_file(name: str, source: str, listed: str) -> list[Fault]:
    faults = []
    for key, entry in read_entries(name, source)[0].items():
        if not key.startswith(EXEMPT):
            label = key.startswith(LABELS) and not key.endswith(SENTENCES)
            for found in words_of_number(words_of(entry.pattern, _by_figure), listed, label):
                problem = f'a word of number or share that no figure chooses: "{found}"'
                remedy = REMEDY_OF_NAME if key.startswith("name-") else REMEDY
                if label:
                    remedy += " A unit stands at the end, after a comma: Members, thousand people."
                faults.append(Fault(name, problem, remedy, entry.line, key))
    return faults


def _by_figure(node: ftl.BaseNode) -> bool:
    """Whether a figure chooses the words: its sign, bound or plural, or a verdict on figures."""
    selector = node.selector if isinstance(node, ftl.SelectExpression) else None
    if isinstance(selector, ftl.VariableReference):
        name = selector.id.name
        return name == "bound" or name.partition("-")[0] in ("finding", "claim", "trend")
    return isinstance(selector, ftl.FunctionReference) and selector.id.name in BRANCHES
