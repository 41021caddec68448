"""Check the passages of each language: complete, all used, and without typed digits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from types import MappingProxyType

from fluent.syntax import ast as ftl

from civicbrief.core.alphabets import foreign, is_latin, mixed
from civicbrief.core.faults import SLIP, Fault, InputError, did_you_mean
from civicbrief.core.former_names import removed
from civicbrief.data.names import Names
from civicbrief.data.panel import parse_value_id
from civicbrief.metrics import claim_rules, findings, trends
from civicbrief.metrics.definition import POPULATIONS
from civicbrief.style.theme import Theme
from civicbrief.style.theme import shown as by_number
from civicbrief.text.checks.translations import to_write
from civicbrief.text.entries import KINDS_OF_DIGITS, Entry, closure, read_entries, variables_of
from civicbrief.text.functions import FUNCTIONS
from civicbrief.text.languages import ENDING
from civicbrief.text.passages import Passages, none_in
from civicbrief.text.text_files import TextFiles

Entries = Mapping[str, Entry]
TABLE_OF = {"claim": "claims", "said": "claims", "finding": "findings", "trend": "series"}
# They only name what or when, so no judgement rests on them.
LABELS = ("acts", "authors", "edition", "home", "panel", "trends", "population")
WINDOW = "trends"
OWN_YEARS = "Its trends have different years: name one, { YEAR($trend-INDICATOR) }."
OF_ACTS = {"number", "date"}  # what the row of an act gives its passage
CORRECT = "Correct the name, or add the row to the data."
# Rows of the data use these passages, not paragraphs.
OF_ROWS = (
    *("name-", "source-", "quote-", "indicator-", "release-", "stated-", "reason-"),
    *("body-", "act-"),
)
ATTRIBUTE = re.compile(r"[A-Za-z][\w-]*", re.ASCII)
FREE_OF_DATA = (*KINDS_OF_DIGITS, "quote-")  # digits in names and scales are not data


def check_texts(
    files: TextFiles,
    names: Names,
    reached: set[str],
    reachable: set[str],
    theme: Theme,
    shown: Mapping[str, Set[str]] | None = None,
    own: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> list[Fault]:
    """Every fault of the text files, for the notebooks and data of the project.

    `reached` are the keys that notebooks and rows use, `reachable` those that they may use; the
    fonts of the theme must have every character. `shown` are the figures and tables that FIGURE
    and TABLE can name, `own` those that the project itself makes, with columns of their frames.
    """
    faults: list[Fault] = []
    read: dict[str, tuple[Entries, Entries]] = {}
    for language in files.languages:
        file, interface = f"{language}.ftl", f"{language}{ENDING}.ftl"
        words = files.text(interface)
        try:
            entries, found = read_entries(file, files.read(file) or "")
        except InputError as error:
            faults += error.faults
            continue
        faults += found
        if not entries:
            faults += [] if found else [none_in(file)]
            continue
        if words is not None:  # else `check_interface` has the fault
            spoken = read_entries(interface, words)[0]
            read[language] = entries, {**entries, **spoken}
            for key, entry in spoken.items() if interface in files.own else ():
                if problem := theme.lacking(entry.words):
                    remedy = theme.instead(entry.words)
                    faults.append(Fault(interface, problem, remedy, entry.line, key))
    reached, known = set(reached), known_names(names)
    lost = _lost(read, known | (OF_ACTS if names.acts else set())) - {WINDOW}
    used = known | lost  # thousands: joined once, not for each entry
    for name in sorted(lost):
        first = name.partition("-")[0]
        table = TABLE_OF.get(first, "sources" if "-" in name else "observations") + ".csv"
        problem = f"there is no row {name}, which passages name in every language"
        faults.append(Fault(table, problem, "Restore the row, or take it out of the passages."))
        reached |= {f"name-{name}"} if table == "observations.csv" else set()
        reached |= {f"source-{name}", f"source-{name}.body"} if table == "sources.csv" else set()
    quoted = {f"quote-{name}" for name, stated in names.quoted.items() if stated}
    quoted |= {f"quote-claim-{name}" for name, claim in names.claims.items() if not claim.figure}
    for language, (entries, everything) in read.items():
        needed = reached if language == names.text_language else reached | quoted
        file = f"{language}.ftl"
        needed = needed | _names_of(needed, everything, names)
        needed = closure(needed, everything)
        missing = needed - set(everything)
        faults += _missing(file, missing, entries, own)
        kept = needed | closure(reachable, everything)
        for key, entry in entries.items():
            if key not in kept and not key.startswith("quote-"):
                faults.append(Fault(file, "nothing uses it", _use(key), entry.line, key))
            if entry.references and key in closure(entry.references, everything):
                problem, remedy = "it refers to itself, and never ends", "Take one reference out."
                faults.append(Fault(file, problem, remedy, entry.line, key))
            of_act = key in names.acts and key.startswith("act-")
            allowed = used | OF_ACTS if of_act else used
            for problem, remedy in _problems(key, entry, allowed, names, theme):
                faults.append(Fault(file, problem, remedy, entry.line, key))
            for problem, remedy in _not_shown(entry, shown or {}):
                faults.append(Fault(file, problem, remedy, entry.line, key))
        faults += _unfounded(file, entries, everything, names)
        faults += _foreign(file, entries)
    return faults


def _missing(
    file: str, missing: set[str], entries: Entries, own: Mapping[str, Sequence[str]]
) -> Iterator[Fault]:
    """Passages that are not there; those of a project's own figure or table with their parts."""
    for key in sorted(missing & own.keys()):
        parts = sorted(each for each in missing if each.startswith(f"{key}."))
        headings = [one for one in own[key] if ATTRIBUTE.fullmatch(one)]
        attributes = dict.fromkeys([*(part.partition(".")[2] for part in parts), *headings])
        lines = [f"{key} = …", *(f"    .{name} = …" for name in attributes)]
        problem = f"the passage {key} is missing"
        remedy = "Paste these lines and write them:"
        yield Fault(file, problem, remedy, column=key, details=(*lines,))
        missing = missing - {key, *parts}
    for key in sorted(missing):
        problem = f"the passage {key} is missing"
        hint = did_you_mean(key, entries, SLIP)
        yield Fault(file, problem, f"{to_write(key)} {hint}".rstrip(), column=key)


def _lost(read: Mapping[str, tuple[Entries, Entries]], known: set[str]) -> set[str]:
    """Names that every language uses and the data lack: a row is gone, not a name misspelt."""
    used = [
        {name for entry in entries.values() for name in entry.variables} - known
        for entries, _ in read.values()
    ]
    return set.intersection(*used) if len(used) > 1 else set()


def optional_names(names: Names) -> set[str]:
    """Passages that may be missing: the words of a source's row, or of an imported table, do."""
    figures = {f"name-{name}" for name in names.imported - names.sources}
    return figures | {f"source-{name}{part}" for name in names.sources for part in ("", ".body")}


def known_names(names: Names) -> set[str]:
    """Every name that a passage may use as a variable."""
    labels = {*LABELS[:-1]} if names.one_window else {*LABELS[:-1]} - {WINDOW}
    return {
        *names.metrics,
        *_inputs(names),
        *POPULATIONS.values(),
        *names.quoted,
        *names.sources,
        *names.figures,
        *names.judged,
        *trends.COVERAGE,
        *claim_rules.COUNTS,
        *labels,
    }


def passages_on(
    metrics: Set[str], by_language: Mapping[str, Passages]
) -> Iterator[tuple[str, Fault]]:
    """Passages that name a metric which the package no longer has, and what to do."""
    for each in by_language.values():
        for key, passage in each.items():
            message, _, attribute = key.partition(".")
            named = {*passage.variables, message.removeprefix("name-"), attribute}
            for name in sorted(metrics & named):
                yield name, removed(passage.file, name, passage.line, key)


def _inputs(names: Names) -> set[str]:
    """The inputs of all metrics of the project, also those that the data lack."""
    return {name for inputs in names.metrics.values() for name in inputs}


def _problems(
    key: str, entry: Entry, known: set[str], names: Names, theme: Theme
) -> Iterator[tuple[str, str]]:
    """What is wrong with one entry, and the way out of each."""
    if entry.words.strip() == "…" and not (entry.variables or entry.references):
        yield "it is not written yet", "Write it where the three dots stand."
    for name in sorted(entry.variables - known):
        remedy = f"{CORRECT} {did_you_mean(name, sorted(known), sign='$')}".rstrip()
        remedy = OWN_YEARS if name == WINDOW else remedy
        yield f"${name} is not a metric, observation or source", remedy
    for name in sorted(entry.functions - set(FUNCTIONS)):
        yield f"{name} is not a function", f"Use {', '.join(FUNCTIONS)}."
    for name in entry.unreachable():
        remedy = "Correct the branch: the selector can never choose it."
        yield f"no data can reach [{name}]", remedy
    if key.startswith("-title-") and (shares := [d for d in entry.digits if "%" in d]):
        remedy = "Print the share as a figure, { $like_this }."
        yield f"a share in a name: {' '.join(shares)}", remedy
    if entry.digits and not key.startswith(FREE_OF_DATA):
        remedy = "Name the metric or observation, { $like_this }; a name goes into a -title- term."
        yield f"a typed digit: {' '.join(entry.digits)}", remedy
    if problem := theme.lacking(entry.words):
        yield problem, theme.instead(entry.words)
    for word, letters in mixed(entry.words):
        problem = f"{word} is of two alphabets: {by_number(letters)} only looks like the others"
        yield problem, "Type it again in the alphabet of the word."
    for name in sorted(entry.variables & names.branches.keys()):
        written, wanted = entry.branches_of(name), names.branches[name]
        # A trend's passage that tells neither rose nor fell may leave the reversal out.
        needed = wanted == findings.FALSE or written & trends.BACK.keys()
        if written and needed and wanted not in written:
            what = "the data refute" if wanted == findings.FALSE else "later years reverse"
            problem = f"{what} {name}, and the passage has no [{wanted}] wording"
            yield problem, "Write one, or drop the message."
    if "RELEASE" not in entry.functions:
        for name in sorted(entry.variables & names.one_value):
            problem = f"${name} is the only year of its release, and the passage does not say so"
            yield problem, f"Print its release beside it, {{ RELEASE(${name}) }}."


def _foreign(file: str, entries: Entries) -> Iterator[Fault]:
    """Words of another alphabet than the language's: left as they were, or typed by mistake."""
    latin = is_latin("".join(entry.words for entry in entries.values()))
    for key, entry in entries.items():
        if key.startswith(FREE_OF_DATA):  # a name or a quotation may be in its own language
            continue
        if words := [*dict.fromkeys(foreign(entry.words, latin))]:
            told = ", ".join(words[:3]) + (", …" if words[3:] else "")
            problem = f"letters of another alphabet than the text's: {told}"
            remedy = "Write it in the letters of the language; a name goes into a -title- term."
            yield Fault(file, problem, remedy, entry.line, key)


def _not_shown(entry: Entry, shown: Mapping[str, Set[str]]) -> Iterator[tuple[str, str]]:
    """Figures and tables that a passage names and no cell of the notebooks shows."""
    for node in entry.nodes:
        if not isinstance(node, ftl.FunctionReference) or node.id.name not in shown:
            continue
        known = sorted(shown[node.id.name])
        for given in node.arguments.positional:
            if isinstance(given, ftl.StringLiteral) and given.value not in known:
                what = f"{node.id.name} names {given.value}, which no cell of the notebooks shows"
                guess = did_you_mean(given.value, known)
                yield what, f"Show it in 3-brief, or take it out. {guess}".rstrip()


def _use(key: str) -> str:
    """How a passage can be used: in a notebook, or a term in another passage."""
    if key.startswith("-"):
        return f"Use it in a passage, {{ {key} }}, or remove it."
    if "." in key or key.startswith(OF_ROWS):
        return "Use it in a notebook or remove it."
    return f'Use it in a notebook, such as brief.paragraph("{key}") in 3-brief, or remove it.'


def _names_of(reached: set[str], everything: Entries, names: Names) -> set[str]:
    """Keys of the names of figures in passages: a sentence without its figure names that figure.

    The keys for observations are among `reached` already.
    """
    used = variables_of(reached, everything)
    metrics = used & names.metrics.keys()
    named = metrics | (used & _inputs(names)) | {i for name in metrics for i in names.metrics[name]}
    named -= {*names.quoted, *names.figures, "population"}
    return {
        f"name-{name}"
        for name in named
        if parse_value_id(name, names.indicators, names.releases) is None
    }


def _unfounded(file: str, entries: Entries, everything: Entries, names: Names) -> Iterator[Fault]:
    """Reasons with a variable on which the judgement does not rest: it could change unnoticed."""
    bases = {
        f"reason-{name}{claim.reason}": ("claims.csv", name, claim.basis)
        for name, claim in names.claims.items()
        if claim.verdict
    }
    for key, (table, name, basis) in bases.items():
        used = variables_of({key}, entries)
        for variable in sorted(used - basis - set(LABELS)):
            problem = f"the reason names ${variable}, on which the judgement does not rest"
            remedy = f"Add {variable}=RESULT to basis of {name} in {table}, or take it out."
            yield Fault(file, problem, remedy, entries[key].line, key)
