"""Everything a build looks at before it starts: data, notebooks, texts.

Three kinds of finding: faults stop a build; failures, such as a stale review, fail the check
and let a build go on; notices do neither.
"""

from __future__ import annotations

import ast
import contextlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import nbformat

from civicbrief.brief.passage_keys import reachable_keys, reached_keys
from civicbrief.core import former_names
from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.core.notebook_source import Notebook, notebook_of, without_magics
from civicbrief.data import row_checks
from civicbrief.data.names import Names, names_of
from civicbrief.metrics import data_check, findings, results
from civicbrief.metrics.definition import Metric, belongs
from civicbrief.metrics.interval import Interval
from civicbrief.metrics.project_data import ProjectData
from civicbrief.metrics.project_metrics import metrics_of
from civicbrief.pipeline.inputs import Inputs, read_inputs
from civicbrief.pipeline.parameters import FILES, declared
from civicbrief.style.brand import brand
from civicbrief.style.theme import Theme, theme_of
from civicbrief.text import passages, reviews
from civicbrief.text.checks.interface import check_interface
from civicbrief.text.checks.number_words import check_words, words_list, words_of_number
from civicbrief.text.checks.passages import check_texts, known_names, passages_on, untold
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
    data: ProjectData | None = None


def check(project: Path, folder: Path) -> Checked:
    """All that is wrong with a project and a folder of data, or worth a notice."""
    return check_inputs(read_inputs(project, folder))


def check_inputs(inputs: Inputs) -> Checked:
    """The same of files that have been read."""
    try:
        metrics = metrics_of(inputs.project)
    except InputError as error:  # without them, what data and texts lack cannot be told
        faults, notices, _ = _notebooks(inputs)
        wrong, told = _metrics_gone(inputs, names_of(inputs.tables, {}), _passages(inputs))
        return Checked([*error.faults, *faults, *wrong], [], [*notices, *told])
    faults, notices, given = brand.examine(inputs.project, inputs.texts.languages)
    found = _check(inputs, metrics, theme_of(given))
    return found._replace(faults=[*faults, *found.faults], notices=[*notices, *found.notices])


def _check(inputs: Inputs, metrics: Mapping[str, Metric], theme: Theme) -> Checked:
    """The rest; the fonts of the theme say which signs can be printed."""
    faults, notices, code = _notebooks(inputs)
    failures: list[Fault] = []
    known = {name: former_names.inputs(name) for name in former_names.METRICS}
    known |= {name: metric.inputs for name, metric in metrics.items()}
    data, names, said = None, names_of(inputs.tables, known), _passages(inputs)
    wrong, told = _metrics_gone(inputs, names, said)
    notices += told
    try:
        data = data_check.loaded(inputs.tables, metrics)
        notices = [*row_checks.notices(data), *_sums(data), *notices]
        names = names and replace(names, false=_refuted(data))
    except InputError as error:
        wrong = [*error.faults, *wrong]
    if names:  # the tables can be read
        wrong = [*wrong, *row_checks.sign_faults(inputs.tables, theme)]
    if names and not faults:  # passages are looked up by what the notebooks ask for
        faults, failures, more = _texts(inputs, names, code, said, theme)
        notices += more
    return Checked([*wrong, *faults], failures, notices, data)


def _texts(
    inputs: Inputs,
    names: Names,
    code: Sequence[ast.Module],
    said: Mapping[str, passages.Passages],
    theme: Theme,
) -> tuple[list[Fault], list[Fault], list[Fault]]:
    """The texts each on its own, against each other, against the glossary and the reviews."""
    texts = inputs.texts
    reached, reachable = set(reached_keys(code, names)), set(reachable_keys(names))
    faults = [
        *check_interface(texts),
        *check_texts(texts, names, reached, reachable, theme),
        *check_words(texts),
    ]
    if not said:  # the fault of a text file or of the data has been found by now
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


def _passages(inputs: Inputs) -> dict[str, passages.Passages]:
    """The passages of every language; none where a text file or the data have a fault."""
    try:
        return passages.read_all(inputs.texts, inputs.tables)
    except InputError:
        return {}


def _metrics_gone(
    inputs: Inputs, names: Names | None, said: Mapping[str, passages.Passages]
) -> tuple[list[Fault], list[Fault]]:
    """Where passages and notebooks name a metric that the package no longer has.

    A fault where the data hold its figures, for the brief would lose a sentence; else a notice.
    """
    gone = former_names.removed_metrics(inputs.project)
    found = [*passages_on(gone, said)]
    for notebook in _readable(inputs.notebooks):
        for source in _code(notebook):
            found += former_names.former_metrics(notebook.file, source, notebook.text, gone)
    quoted = names.quoted.keys() if names else set()
    held = {name for name in gone if belongs(former_names.inputs(name), quoted)}
    unused = "Take it out: the data hold none of its figures."
    notices = [replace(fault, remedy=unused) for name, fault in found if name not in held]
    return [fault for name, fault in found if name in held], notices


def _older_lines(inputs: Inputs) -> Iterator[Fault]:
    """Lines of the notebooks, exercises among them, that name what has moved."""
    exercises = sorted((inputs.project / "notebooks" / "exercises").glob("*.ipynb"))
    files = {**inputs.notebooks, **{path.name: path.read_bytes() for path in exercises}}
    for notebook in _readable(files):
        for source in _code(notebook):
            yield from former_names.former_names(notebook.file, source, notebook.text)


def _readable(files: Mapping[str, bytes]) -> Iterator[Notebook]:
    for name, content in files.items():
        with contextlib.suppress(ValueError, nbformat.ValidationError):  # `_notebooks` tells it
            yield notebook_of(name, content)


def _code(notebook: Notebook) -> Iterator[str]:
    return (without_magics(cell.source) for cell in notebook.cells if cell.cell_type == "code")


def _refuted(data: ProjectData) -> frozenset[str]:
    """Findings that are false over the whole interval of their metric."""
    judged = results.compute(data).verdicts
    return frozenset(name for name, one in judged.items() if one.result == findings.FALSE)


def _sums(data: ProjectData) -> Iterator[Fault]:
    """A total that its parts miss: a finding about the source, with rows and difference."""
    for metric in data.metrics.values():
        result = results.interval_of(metric, data.seen)
        if metric.balance and result.sign in ("positive", "negative"):
            rows = ", ".join(f"{n} (row {data.observations[n].row})" for n in metric.inputs)
            problem = f"{metric.id} is {_shown(result)}, not zero: {rows}"
            remedy = "The brief says so; correct a row only if the source reads otherwise."
            yield Fault("observations.csv", problem, remedy)


def _shown(result: Interval) -> str:
    """A difference in words: one number, two ends, or the end that it has."""
    if result.low is None or result.high is None:
        return f"below {result.high:f}" if result.low is None else f"above {result.low:f}"
    return f"{result.low:f}" if result.low == result.high else f"{result.low:f} to {result.high:f}"


def _notebooks(inputs: Inputs) -> tuple[list[Fault], list[Fault], list[ast.Module]]:
    """Faults and notices of the notebooks, and the code of their cells."""
    faults = list(_older_lines(inputs))
    notices: list[Fault] = []
    code: list[ast.Module] = []
    tests = inputs.project / "tests" / "test_own.py"
    if tests.is_file():  # a build does without it
        written = tests.read_text(encoding="utf-8", errors="replace")
        notices += former_names.former_names(f"tests/{tests.name}", written)
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
