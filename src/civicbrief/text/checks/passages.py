"""Check the passages: the same in every language, all reachable, none with a typed digit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from civicbrief.core.faults import Fault, did_you_mean
from civicbrief.core.former_names import removed
from civicbrief.data.names import Names
from civicbrief.data.panel import parse_value_id
from civicbrief.metrics import claim_rules, trends
from civicbrief.metrics.definition import POPULATIONS
from civicbrief.style.theme import Theme
from civicbrief.text.entries import Entry, closure, read_entries
from civicbrief.text.functions import FUNCTIONS
from civicbrief.text.languages import ENDING
from civicbrief.text.passages import Passages
from civicbrief.text.text_files import TextFiles

Entries = Mapping[str, Entry]
TABLE_OF = {"claim": "claims", "said": "claims", "finding": "findings", "trend": "series"}
# Of what or when: they decide nothing.
LABELS = ("authors", "edition", "home", "panel", "trends", "population")
CORRECT = "Correct the name, or add the row to the data."
# A row of the data asks for them, no paragraph.
OF_ROWS = ("name-", "source-", "quote-", "indicator-", "release-", "stated-", "reason-")
# Digits of names and of scales are no data.
FREE_OF_DATA = ("title-", "base-", "source-", "quote-", "release-")


def check_texts(
    files: TextFiles, names: Names, reached: set[str], reachable: set[str], theme: Theme
) -> list[Fault]:
    """Every fault of the text files, for the notebooks and data they belong to.

    `reached` are the keys that notebooks and rows ask for, `reachable` those that may be there
    and need not; the fonts of the theme must have every sign.
    """
    faults: list[Fault] = []
    read: dict[str, tuple[Entries, Entries]] = {}
    for language in files.languages:
        file, interface = f"{language}.ftl", f"{language}{ENDING}.ftl"
        text, words = files.text(file), files.text(interface)
        if text is None:
            faults.append(Fault(file, "the file is not UTF-8", "Save it as UTF-8."))
            continue
        entries, found = read_entries(file, text)
        faults += found
        if words is not None:  # else `check_interface` tells
            read[language] = entries, {**entries, **read_entries(interface, words)[0]}
    reached, known = set(reached), known_names(names)
    lost = _lost(read, known)
    for name in sorted(lost):
        first = name.partition("-")[0]
        table = TABLE_OF.get(first, "sources" if "-" in name else "observations") + ".csv"
        problem = f"there is no row {name}, which passages name in every language"
        faults.append(Fault(table, problem, "Restore the row, or take it out of the passages."))
        reached |= {f"name-{name}"} if table == "observations.csv" else set()
        reached |= {f"source-{name}", f"source-{name}.body"} if table == "sources.csv" else set()
    quoted = {f"quote-{name}" for name, said in names.quoted.items() if said}
    quoted |= {f"quote-claim-{name}" for name, claim in names.claims.items() if not claim.figure}
    for language, (entries, everything) in read.items():
        needed = reached if language == names.text_language else reached | quoted
        file = f"{language}.ftl"
        needed = needed | _names_of(needed, everything, names)
        faults += _one_language(file, entries, everything, needed, reachable, known | lost)
        faults += _unprintable(file, entries, theme)
        faults += _refuted(file, entries, names.false)
        faults += _unfounded(file, entries, everything, names)
    return faults


def _lost(read: Mapping[str, tuple[Entries, Entries]], known: set[str]) -> set[str]:
    """Names unknown to the data that every language uses: a row is gone, no word misspelt."""
    used = [
        {name for entry in entries.values() for name in entry.variables} - known
        for entries, _ in read.values()
    ]
    return set.intersection(*used) if len(used) > 1 else set()


def untold(names: Names) -> set[str]:
    """Passages in whose place the words of an imported table may stand."""
    sources = names.imported & names.sources
    told = {f"name-{name}" for name in names.imported - sources}
    return told | {f"source-{name}{part}" for name in sources for part in ("", ".body")}


def known_names(names: Names) -> set[str]:
    """Every name that a passage may use as a variable."""
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
        *LABELS[:-1],
    }


def passages_on(metrics: Set[str], said: Mapping[str, Passages]) -> Iterator[tuple[str, Fault]]:
    """Passages that name a metric which the package no longer has, and what to do."""
    for each in said.values():
        for key, passage in each.items():
            message, _, attribute = key.partition(".")
            named = {*passage.variables, message.removeprefix("name-"), attribute}
            for name in sorted(metrics & named):
                yield name, removed(passage.file, name, passage.line, key)


def _inputs(names: Names) -> set[str]:
    """What the metrics of the project rest on, whether the data have it or not."""
    return {name for inputs in names.metrics.values() for name in inputs}


def _one_language(
    file: str,
    entries: Entries,
    everything: Entries,
    reached: set[str],
    reachable: set[str],
    known: set[str],
) -> Iterator[Fault]:
    needed = set(closure(reached, everything))
    kept = needed | set(closure(reachable, everything))
    for key in sorted(needed - set(everything)):
        problem = f"the passage {key} is missing"
        yield Fault(file, problem, "Write it in this language.", column=key)
    for key, entry in entries.items():
        if key not in kept and not key.startswith("quote-"):
            yield Fault(file, "nothing can reach it", _use(key), entry.line, key)
        for name in sorted(entry.variables - known):
            problem = f"${name} is no metric, observation or source"
            remedy = f"{CORRECT} {did_you_mean(name, sorted(known), sign='$')}".rstrip()
            yield Fault(file, problem, remedy, entry.line, key)
        for name in sorted(entry.functions - set(FUNCTIONS)):
            problem, remedy = f"{name} is no function", f"Use {', '.join(FUNCTIONS)}."
            yield Fault(file, problem, remedy, entry.line, key)
        for name in entry.branches:
            remedy = "Correct the branch: the selector can never choose it."
            yield Fault(file, f"no data can reach [{name}]", remedy, entry.line, key)
        if key.startswith("-title-") and (odd := [d for d in entry.digits if "%" in d]):
            remedy = "A share is no name: { $like_this } prints a figure."
            yield Fault(file, f"a share in a name: {' '.join(odd)}", remedy, entry.line, key)
        if entry.digits and not key.lstrip("-").startswith(FREE_OF_DATA):
            problem = f"a typed digit: {' '.join(entry.digits)}"
            remedy = "Name the metric or observation, { $like_this }; a name goes into a"
            yield Fault(file, problem, f"{remedy} -title- term.", entry.line, key)


def _use(key: str) -> str:
    """Who may ask for a passage: a notebook, or another passage for a term."""
    if key.startswith("-"):
        return f"Use it in a passage, {{ {key} }}, or remove it."
    if "." in key or key.startswith(OF_ROWS):
        return "Use it in a notebook or remove it."
    return f'Use it in a notebook, such as brief.paragraph("{key}") in 3-brief, or remove it.'


def _names_of(reached: set[str], everything: Entries, names: Names) -> set[str]:
    """Names of the figures that passages print: where one is missing, its sentence says so.

    Those of observations are asked for by the rows themselves.
    """
    used = {
        v for k in closure(reached, everything) if k in everything for v in everything[k].variables
    }
    metrics = used & names.metrics.keys()
    named = metrics | (used & _inputs(names)) | {i for name in metrics for i in names.metrics[name]}
    named -= {*names.quoted, *names.figures, "population"}
    return {
        f"name-{name}"
        for name in named
        if parse_value_id(name, names.indicators, names.releases) is None
    }


def _unprintable(file: str, entries: Entries, theme: Theme) -> Iterator[Fault]:
    for key, entry in entries.items():
        if lacking := theme.unprintable(entry.words):
            problem = f"signs that the fonts of the brief lack: {' '.join(lacking)}"
            yield Fault(file, problem, "Write it without them.", entry.line, key)


def _refuted(file: str, entries: Entries, false: frozenset[str]) -> Iterator[Fault]:
    """Passages that state a finding which the data refute, without words for that."""
    for key, entry in entries.items():
        for name in sorted(set(entry.chosen) & false):
            if "false" not in entry.chosen[name]:
                problem = f"the data refute {name}, and the passage has no [false] wording"
                yield Fault(file, problem, "Write one, or drop the message.", entry.line, key)


def _unfounded(file: str, entries: Entries, everything: Entries, names: Names) -> Iterator[Fault]:
    """Reasons that name what their judgement does not rest on: it could change unseen."""
    bases = {
        f"reason-{name}{claim.reason}": ("claims.csv", name, claim.basis)
        for name, claim in names.claims.items()
        if claim.verdict
    }
    for key, (table, name, basis) in bases.items():
        used = {v for k in closure({key}, everything) if k in entries for v in entries[k].variables}
        for variable in sorted(used - basis - set(LABELS)):
            problem = f"the reason names ${variable}, on which the judgement does not rest"
            remedy = f"Add {variable}=RESULT to basis of {name} in {table}, or take it out."
            yield Fault(file, problem, remedy, entries[key].line, key)
