"""Everything a build looks at before it starts: data, notebooks, texts.

Three kinds of finding: faults stop a build; failures, such as a stale review, fail the check
and let a build go on; notices do neither.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import nbformat

from civicbrief.brief.passage_keys import reachable_keys, reached_keys
from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.core.notebook_source import Notebook, notebook_of, without_magics
from civicbrief.data import row_checks
from civicbrief.data.data_folder import Data
from civicbrief.data.names import Names, names_of
from civicbrief.metrics import data_check, findings, project_metrics, results, verdicts
from civicbrief.metrics.interval import Interval
from civicbrief.pipeline.inputs import Inputs, read_inputs
from civicbrief.pipeline.parameters import FILES, declared
from civicbrief.style.brand import brand
from civicbrief.style.theme import Theme, theme_of
from civicbrief.text import passages, reviews
from civicbrief.text.checks.interface import check_interface
from civicbrief.text.checks.number_words import check_words, words_list, words_of_number
from civicbrief.text.checks.passages import check_texts, known_names, untold
from civicbrief.text.checks.translations import (
    check_identical,
    check_keys,
    check_quotations,
    check_variables,
    told_by_tables,
)
from civicbrief.text.glossary import check_terms, read_terms
from civicbrief.text.runs import digits
from civicbrief.text.text_files import TextFiles


class Checked(NamedTuple):
    """What a check has found, by its consequence; and the data, where they have no fault."""

    faults: list[Fault]
    failures: list[Fault]
    notices: list[Fault]
    data: Data | None = None


def check(project: Path, folder: Path) -> Checked:
    """All that is wrong with a project and a folder of data, or worth a notice."""
    return check_inputs(read_inputs(project, folder))


def check_inputs(inputs: Inputs) -> Checked:
    """The same of files that have been read."""
    try:
        project_metrics.register(inputs.project)
    except InputError as error:
        return Checked(error.faults, [], [])
    faults, notices, given = brand.examine(inputs.project, inputs.texts.languages)
    found = _check(inputs, theme_of(given))
    return found._replace(faults=[*faults, *found.faults], notices=[*notices, *found.notices])


def _check(inputs: Inputs, theme: Theme) -> Checked:
    """The rest; the fonts of the theme say which signs can be printed."""
    faults, notices, code = _notebooks(inputs)
    failures: list[Fault] = []
    wrong, data = [], None
    names = names_of(inputs.tables)
    try:
        data = data_check.loaded(inputs.tables)
        notices = [*row_checks.notices(data), *_sums(data), *notices]
        names = names and replace(names, false=_refuted(data))
    except InputError as error:
        wrong = error.faults
    if names:  # the tables can be read
        wrong = [*wrong, *row_checks.sign_faults(inputs.tables, theme)]
    if names and not faults:  # passages are looked up by what the notebooks ask for
        faults, failures, more = _texts(inputs, names, code, theme)
        notices += more
    return Checked([*wrong, *faults], failures, notices, data)


def _texts(
    inputs: Inputs, names: Names, code: Sequence[ast.Module], theme: Theme
) -> tuple[list[Fault], list[Fault], list[Fault]]:
    """The texts each on its own, against each other, against the glossary and the reviews."""
    texts = inputs.texts
    reached, reachable = set(reached_keys(code, names)), set(reachable_keys(names))
    faults = [
        *check_interface(texts),
        *check_texts(texts, names, reached, reachable, theme),
        *check_words(texts),
    ]
    try:
        said = passages.read_all(texts, inputs.tables)
    except InputError:  # the fault of a text file or of the data, which has been found by now
        return faults, [], []
    keys = list(check_keys(said))
    told = {(fault.file, fault.column) for fault in keys}
    faults = [fault for fault in faults if (fault.file, fault.column) not in told]
    faults += [*keys, *check_variables(said, known_names(names))]
    try:
        terms = read_terms(texts)
        faults += [*check_terms(terms, said), *check_identical(said, terms)]
        faults += check_quotations(said)
    except InputError as error:
        faults += error.faults
    failures, notices = [], list(told_by_tables(said, untold(names)))
    try:
        read = reviews.read_reviews(texts)
        wrong = {(fault.file, fault.column) for fault in faults}  # first its fault, then its review
        failures = [f for f in reviews.stale(said, read) if (f.file, f.column) not in wrong]
        notices = [*reviews.unread(said, read), *notices]
    except InputError as error:
        failures = error.faults
    return faults, failures, notices


def _refuted(data: Data) -> frozenset[str]:
    """Findings that are false over the whole interval of their metric."""
    rows = verdicts.table(data, results.table(data))
    return frozenset(
        name for name, row in verdicts.by_name(rows).items() if row["result"] == findings.FALSE
    )


def _sums(data: Data) -> Iterator[Fault]:
    """A total that its parts miss: a finding about the source, with rows and difference."""
    for card in results.cards(data).values():
        result = results.compute(card, data.seen)
        if card.balance and result.sign in ("positive", "negative"):
            rows = ", ".join(f"{n} (row {data.observations[n].row})" for n in card.inputs)
            problem = f"{card.id} is {_shown(result)}, not zero: {rows}"
            remedy = "The brief says so; correct a row only if the source reads otherwise."
            yield Fault("observations.csv", problem, remedy)


def _shown(result: Interval) -> str:
    """A difference in words: one number, two ends, or the end that it has."""
    if result.low is None or result.high is None:
        return f"below {result.high:f}" if result.low is None else f"above {result.low:f}"
    return f"{result.low:f}" if result.low == result.high else f"{result.low:f} to {result.high:f}"


def _notebooks(inputs: Inputs) -> tuple[list[Fault], list[Fault], list[ast.Module]]:
    """Faults and notices of the notebooks, and the code of their cells."""
    faults: list[Fault] = []
    notices: list[Fault] = []
    code: list[ast.Module] = []
    for name in dict.fromkeys([*FILES, *inputs.notebooks]):
        if name not in inputs.notebooks:
            faults.append(Fault(name, "the notebook is missing", "Restore it."))
            continue
        try:
            notebook = notebook_of(name, inputs.notebooks[name])
            if name in FILES and not declared(notebook):
                remedy = "Tag the parameters cell."
                faults.append(Fault(name, "no cell is tagged parameters", remedy))
        except (ValueError, SyntaxError, nbformat.ValidationError) as error:
            faults.append(Fault(name, f"it cannot be read: {error}", "Restore it."))
            continue
        except UsageError as error:
            faults.append(Fault(name, str(error), "Correct the cell."))
            continue
        for number, cell in enumerate(notebook.cells, start=1):
            if cell.cell_type == "markdown" and name in FILES:
                faults += _typed(notebook, number, cell.source, inputs.texts)
            if cell.cell_type != "code":
                continue
            try:
                code.append(ast.parse(without_magics(cell.source)))
            except SyntaxError as error:
                problem = f"cell {number}: {error.msg}"
                faults.append(Fault(name, problem, "Correct it.", error.lineno))
            if cell.outputs and name in FILES:
                problem = f"cell {number} stores outputs"
                notices.append(Fault(name, problem, "Clear before a commit."))
    return faults, notices, code


def _typed(notebook: Notebook, number: int, text: str, texts: TextFiles) -> Iterator[Fault]:
    """Digits and words of number in a cell of text, each with its line in the file."""
    lists = [texts.text(words_list(language)) or "" for language in texts.languages]
    for line in text.splitlines():
        stored = json.dumps(line, ensure_ascii=False)[1:-1]
        lines = enumerate(notebook.text.splitlines(), 1)
        place = next((n for n, written in lines if stored in written), None)
        words = [word for listed in lists for word in words_of_number(line, listed)]
        for what, found in (("digit", digits(line)), ("word of number or share", words)):
            if found:
                problem = f"cell {number}: a typed {what}: {' '.join(found)}"
                remedy = "Say it without a number: figures stand in the passages."
                yield Fault(notebook.file, problem, remedy, place)
