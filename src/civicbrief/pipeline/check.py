"""The check before a build: data, notebooks, texts.

Three kinds of result: faults stop a build; failures, such as a stale review, fail the check and
let a build go on; notices do neither.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from civicbrief.brief.passage_keys import own_keys, reachable_keys, reached_keys, shown_keys
from civicbrief.core import former_names, manifest
from civicbrief.core.cache import Cache, fingerprint
from civicbrief.core.faults import Fault, InputError, many
from civicbrief.data import row_checks
from civicbrief.data.card_checks import card_faults
from civicbrief.data.names import Names, names_of
from civicbrief.data.tables import FILES
from civicbrief.metrics import changes, data_check, findings, results, trends
from civicbrief.metrics.definition import belongs
from civicbrief.metrics.interval import Interval
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.project_metrics import metrics_of, of_package
from civicbrief.pipeline import causes, fingerprints
from civicbrief.pipeline.inputs import Inputs, read_inputs
from civicbrief.pipeline.notebook_checks import NotebookReport, check_notebooks, sign_notices
from civicbrief.style.brand import brand
from civicbrief.style.theme import Theme, theme_of
from civicbrief.text import passages, reviews
from civicbrief.text.checks.interface import check_interface
from civicbrief.text.checks.number_words import check_words
from civicbrief.text.checks.passages import check_texts, known_names, optional_names, passages_on
from civicbrief.text.checks.translations import (
    check_identical,
    check_keys,
    check_quotations,
    check_variables,
    names_from_tables,
)
from civicbrief.text.glossary import FILE, check_terms, read_terms


class Checked(NamedTuple):
    """What a check has found, by consequence; and the data, where they have no fault."""

    faults: list[Fault]
    failures: list[Fault]
    notices: list[Fault]
    data: ProjectData | None = None


def check(project: Path, folder: Path) -> Checked:
    """All that is wrong with a project and a folder of data, or worth a notice."""
    return check_inputs(read_inputs(project, folder))


def prepare(inputs: Inputs) -> None:
    """Read what a check would, so that each process forked from this one need not.

    No code of the project runs. What is wrong is told by the check.
    """
    _passages(inputs)
    if not list(card_faults(inputs.tables)):
        data_check.faults_of_schema(inputs.tables)


def check_for(inputs: Inputs, languages: Collection[str], cache: Cache | None = None) -> Checked:
    """The same for an edition in some of the languages, which stands on their texts alone.

    What is wrong in the texts of the others, or between them and these, is one notice.
    """
    found = check_inputs(inputs, cache)
    if not found.faults or {*inputs.texts.languages} <= {*languages}:
        return found
    alone = check_inputs(inputs._replace(texts=inputs.texts.of(languages)), cache)
    # An exception of the glossary is needless to some languages only.
    needless = (FILE, "exceptions")
    faults = [one for one in alone.faults if (one.file, one.column) != needless]
    left = [one for one in found.faults if one not in faults]
    others = [one for one in left if one.file in inputs.texts.own]
    faults += [one for one in left if one not in others]  # of files that no language has alone
    if not others:
        return found
    files = ", ".join(dict.fromkeys(fault.file for fault in others))
    number = many(len(others), "fault")
    problem = f"{number} of languages that are not built, or between them and others"
    remedy = "civicbrief check names what is wrong in all languages."
    return found._replace(faults=faults, notices=[*found.notices, Fault(files, problem, remedy)])


def check_inputs(inputs: Inputs, cache: Cache | None = None) -> Checked:
    """The same of files that have been read. That tables fit their card is kept in the cache."""
    notebooks = check_notebooks(inputs)
    notebooks.notices += manifest.unreadable(inputs.project)
    translations = _passages(inputs)
    try:
        metrics = metrics_of(inputs.project)
    except InputError as error:  # without them, data and texts cannot be checked
        names = names_of(inputs.tables, {})
        gone, unused = _metrics_gone(inputs, names, notebooks, translations)
        faults = [*error.faults, *notebooks.faults, *gone]
        return Checked(faults, [], [*notebooks.notices, *unused])
    faults, notices, given = brand.examine(inputs.project, inputs.texts.languages)
    theme = theme_of(given)  # its fonts say which characters can be printed
    known = {name: former_names.inputs(name) for name in former_names.METRICS}
    known |= {name: metric.inputs for name, metric in metrics.items()}
    data, names = None, names_of(inputs.tables, known)
    gone, unused = _metrics_gone(inputs, names, notebooks, translations)
    try:
        key = fingerprint("tables", fingerprints.code(), inputs.tables.fingerprint)
        sound = bool(cache and cache.entry(key))
        data = data_check.checked(inputs.tables, metrics, sound)
        if cache and not sound:
            cache.keep_entry(key, True)
        notices = [*notices, *row_checks.notices(data), *_missed_sums(data)]
        found = results.compute(data)
        notices += changes.notices(inputs.project, found)
        judged = found.verdicts  # false over the whole interval of the metric
        needed = {findings.FALSE, *trends.BACK.values()}
        branches = {name: row.result for name, row in judged.items() if row.result in needed}
        one_window = len({*data.panel.until.values()}) < 2
        names = names and replace(names, branches=branches, one_window=one_window)
    except InputError as error:
        faults = [*faults, *error.faults]
    faults = [*faults, *gone]
    notices = [*notices, *notebooks.notices, *sign_notices(notebooks, theme), *unused]
    notices += _by_year(inputs, names, translations)
    if names:  # the tables can be read
        faults += row_checks.sign_faults(inputs.tables, theme)
    faults += notebooks.faults
    if not names or not notebooks.whole:  # passages are looked up by what the notebooks ask for
        return Checked(faults, [], notices, data)
    texts = _check_texts(inputs, names, notebooks.code, translations, theme)
    if not any(causes.is_one(fault) for fault in faults):
        faults += causes.renamed(inputs.tables, names, translations)
    if any(causes.is_of_table(fault) for fault in faults):
        texts = texts._replace(failures=[])  # they rest on that table
    found_in = [*FILES, *inputs.texts.own]
    if without := causes.without_own(metrics.keys() - of_package().keys(), faults):
        faults = causes.told([without], [*faults, *texts.faults], found_in)
    else:
        faults = causes.told(faults, texts.faults, found_in)
    return Checked(faults, texts.failures, [*notices, *texts.notices], data)


def _check_texts(
    inputs: Inputs,
    names: Names,
    code: Sequence[ast.Module],
    translations: Mapping[str, passages.Passages],
    theme: Theme,
) -> Checked:
    """The texts each on its own, against each other, against the glossary and the reviews."""
    texts = inputs.texts
    here = replace(names, metrics=_metrics_here(inputs, names))
    reached, reachable = set(reached_keys(code, here)), set(reachable_keys(names))
    own = own_keys(code)
    written = {key for each in translations.values() for key in each if "." in key}
    reachable |= {key for key in written if key.partition(".")[0] in own}
    faults = [
        *check_interface(texts),
        *check_texts(texts, names, reached, reachable, theme, shown_keys(code), own),
        *check_words(texts),
    ]
    if not translations:  # the fault of a text file or of the data has been found by now
        return Checked(faults, [], [])
    keys = list(check_keys(translations))
    reported = {(fault.file, fault.column) for fault in keys}
    faults = [fault for fault in faults if (fault.file, fault.column) not in reported]
    faults += [*keys, *check_variables(translations, known_names(names))]
    try:
        terms = read_terms(texts)
        faults += [*check_terms(terms, translations), *check_identical(translations, terms)]
        faults += check_quotations(translations)
    except InputError as error:
        faults += error.faults
    notices = list(names_from_tables(translations, optional_names(names)))
    try:
        read = reviews.read_reviews(texts)
    except InputError as error:
        return Checked(faults, error.faults, notices)
    wrong = {(fault.file, fault.column) for fault in faults}  # first its fault, then its review
    stale = reviews.stale(translations, read)
    failures = [fault for fault in stale if (fault.file, fault.column) not in wrong]
    return Checked(faults, failures, [*reviews.unreviewed(translations, read), *notices])


def _passages(inputs: Inputs) -> dict[str, passages.Passages]:
    """The passages of every language; none where a text file or the data have a fault."""
    try:
        return passages.read_all(inputs.texts, inputs.tables)
    except InputError:
        return {}


def _metrics_gone(
    inputs: Inputs,
    names: Names | None,
    notebooks: NotebookReport,
    translations: Mapping[str, passages.Passages],
) -> tuple[list[Fault], list[Fault]]:
    """Where passages and notebooks name a metric that the package no longer has.

    A fault where the data hold its figures, for the brief would lose a sentence; else a notice.
    """
    gone = former_names.removed_metrics(inputs.project)
    found = [*passages_on(gone, translations)]
    for notebook, source in notebooks.sources:
        if notebook.file in inputs.notebooks:
            found += former_names.former_metrics(notebook.file, source, notebook.text, gone)
    quoted = names.quoted.keys() if names else set()
    held = {name for name in gone if belongs(former_names.inputs(name), quoted)}
    unused = "Take it out: the data hold none of its figures."
    notices = [replace(fault, remedy=unused) for name, fault in found if name not in held]
    return [fault for name, fault in found if name in held], notices


def _metrics_here(inputs: Inputs, names: Names) -> dict[str, tuple[str, ...]]:
    """The metrics of a project without those that the package had once, which old texts name."""
    gone = former_names.removed_metrics(inputs.project)
    return {name: used for name, used in names.metrics.items() if name not in gone}


def _by_year(
    inputs: Inputs, names: Names | None, translations: Mapping[str, passages.Passages]
) -> Iterator[Fault]:
    """Figures that passages and metrics lack, where the data have them under ids with a year."""
    if not names:
        return
    texts = (passage for each in translations.values() for passage in each.values())
    asked = {name for passage in texts for name in passage.variables}
    asked |= {name for used in _metrics_here(inputs, names).values() for name in used}
    for name in sorted(asked - names.quoted.keys() - names.metrics.keys() - {"population"}):
        dated = [one for one in names.quoted if re.fullmatch(rf"{re.escape(name)}_\d{{4}}\w*", one)]
        if dated:
            newest = max(dated)
            remedy = f"Call one of them {name}, or name {newest} where {name} is named."
            if newest in names.imported:
                year = newest.removeprefix(f"{name}_")[:4]
                remedy = f'Add an entry to its mapping: id: "{name}", year: "{year}".'
            problem = f"the brief asks for {name}, and the data have {', '.join(dated)}"
            yield Fault("observations.csv", problem, remedy, column="id")


def _missed_sums(data: ProjectData) -> Iterator[Fault]:
    """A total that its parts miss: a finding about the source, with rows and difference."""
    for metric in (each for each in data.metrics.values() if each.balance):
        result = results.interval_of(metric, data.seen)
        if result.sign in ("positive", "negative"):
            rows = ", ".join(f"{n} (row {data.observations[n].row})" for n in metric.inputs)
            problem = f"{metric.id} is {_difference(result)}, not zero: {rows}"
            remedy = "The brief says so; correct a row only if the source reads otherwise."
            yield Fault("observations.csv", problem, remedy)


def _difference(result: Interval) -> str:
    """A difference in words: one number, two ends, or the end that it has."""
    if result.low is None or result.high is None:
        return f"below {result.high:f}" if result.low is None else f"above {result.low:f}"
    return f"{result.low:f}" if result.low == result.high else f"{result.low:f} to {result.high:f}"
