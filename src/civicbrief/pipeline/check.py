"""Everything a build looks at before it starts: data, notebooks, texts.

Three kinds of finding: faults stop a build; failures, such as a stale review, fail the check
and let a build go on; notices do neither.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import nbformat

from civicbrief.brief.passage_keys import reachable_keys, reached_keys
from civicbrief.core.faults import Fault, InputError, UsageError
from civicbrief.core.notebook_source import without_magics
from civicbrief.core.project import NOTEBOOKS, texts
from civicbrief.data import row_checks
from civicbrief.data.data_folder import Data
from civicbrief.data.names import Names, read_names
from civicbrief.metrics import data_check, findings, project_metrics, results, verdicts
from civicbrief.metrics.interval import Interval
from civicbrief.pipeline.parameters import declared
from civicbrief.style import theme
from civicbrief.style.brand import brand
from civicbrief.text import passages, reviews
from civicbrief.text.checks.interface import check_interface
from civicbrief.text.checks.number_words import check_words, words_of_number
from civicbrief.text.checks.passages import check_texts, known_names, untold
from civicbrief.text.checks.translations import (
    check_identical,
    check_keys,
    check_quotations,
    check_variables,
    told_by_tables,
)
from civicbrief.text.glossary import check_terms, read_terms
from civicbrief.text.languages import languages
from civicbrief.text.runs import digits


class Checked(NamedTuple):
    """What a check has found, by its consequence."""

    faults: list[Fault]
    failures: list[Fault]
    notices: list[Fault]


def check(project: Path, folder: Path) -> Checked:
    """All that is wrong with a project and a folder of data, or worth a notice."""
    try:
        project_metrics.register(project)
    except InputError as error:
        return Checked(error.faults, [], [])
    faults, notices, given = brand.examine(project, languages(texts(project)))
    with theme.wearing(given):  # which letters can be printed, its fonts say
        found = _check(project, folder)
    return Checked([*faults, *found.faults], found.failures, [*notices, *found.notices])


def _check(project: Path, folder: Path) -> Checked:
    faults, notices = _notebooks(project)
    failures: list[Fault] = []
    try:
        data = data_check.load(folder)
    except InputError as error:
        names = read_names(folder)
        if names and not faults:
            faults, failures, more = _texts(project, folder, names)
            notices += more
        return Checked([*error.faults, *faults], failures, notices)
    if not faults:  # passages are looked up by what the notebooks ask for
        names = read_names(folder)
        assert names is not None
        names = replace(names, false=_refuted(data))
        faults, failures, more = _texts(project, folder, names)
        notices += more
    return Checked(faults, failures, [*row_checks.notices(data), *_sums(data), *notices])


def _texts(project: Path, folder: Path, names: Names) -> Checked:
    """The texts each on its own, against each other, against the glossary and the reviews."""
    written = texts(project)
    reached, reachable = set(reached_keys(project, names)), set(reachable_keys(names))
    faults = [
        *check_interface(written),
        *check_texts(project, names, reached, reachable),
        *check_words(written),
    ]
    try:
        said = passages.read_all(written, folder)
    except InputError:  # the fault of a text file or of the data, which has been found by now
        return Checked(faults, [], [])
    keys = list(check_keys(said))
    told = {(fault.file, fault.column) for fault in keys}
    faults = [fault for fault in faults if (fault.file, fault.column) not in told]
    faults += [*keys, *check_variables(said, known_names(names))]
    try:
        terms = read_terms(written, list(said))
        faults += [*check_terms(terms, said), *check_identical(said, terms)]
        faults += check_quotations(said)
    except InputError as error:
        faults += error.faults
    failures, notices = _reviews(project, said)
    notices += told_by_tables(said, untold(names))
    wrong = {(fault.file, fault.column) for fault in faults}  # first its fault, then its review
    return Checked(faults, [f for f in failures if (f.file, f.column) not in wrong], notices)


def _reviews(project: Path, said: dict[str, passages.Passages]) -> tuple[list[Fault], list[Fault]]:
    try:
        read = reviews.read_reviews(texts(project), list(said))
    except InputError as error:
        return error.faults, []
    return list(reviews.stale(said, read)), list(reviews.unread(said, read))


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
            yield Fault(
                file="observations.csv",
                problem=f"{card.id} is {_shown(result)}, not zero: {rows}",
                remedy="The brief says so; correct a row only if the source reads otherwise.",
            )


def _shown(result: Interval) -> str:
    """A difference in words: one number, two ends, or the end that it has."""
    if result.low is None or result.high is None:
        return f"below {result.high:f}" if result.low is None else f"above {result.low:f}"
    return f"{result.low:f}" if result.low == result.high else f"{result.low:f} to {result.high:f}"


def _typed(path: Path, number: int, text: str, folder: Path) -> Iterator[Fault]:
    """Digits and words of number in a cell of text, each with its line in the file."""
    source = path.read_text(encoding="utf-8").splitlines()
    for line in text.splitlines():
        stored = json.dumps(line, ensure_ascii=False)[1:-1]
        place = next((n for n, written in enumerate(source, 1) if stored in written), None)
        words = [w for code in languages(folder) for w in words_of_number(line, code, folder)]
        for what, found in (("digit", digits(line)), ("word of number or share", words)):
            if found:
                problem = f"cell {number}: a typed {what}: {' '.join(found)}"
                remedy = "Say it without a number: figures stand in the passages."
                yield Fault(path.name, problem, remedy, place)


def _notebooks(project: Path) -> tuple[list[Fault], list[Fault]]:
    faults, notices = [], []
    for name in NOTEBOOKS:
        path = project / "notebooks" / f"{name}.ipynb"
        try:
            cells = nbformat.read(path, as_version=4).cells
            if not declared(path):
                faults.append(
                    Fault(path.name, "no cell is tagged parameters", "Tag the parameters cell.")
                )
        except FileNotFoundError:
            faults.append(Fault(path.name, "the notebook is missing", "Restore it."))
            continue
        except (ValueError, SyntaxError, nbformat.ValidationError) as error:
            faults.append(Fault(path.name, f"it cannot be read: {error}", "Restore it."))
            continue
        except UsageError as error:
            faults.append(Fault(path.name, str(error), "Correct the cell."))
            continue
        for number, cell in enumerate(cells, start=1):
            if cell.cell_type == "markdown":
                faults += _typed(path, number, cell.source, texts(project))
            if cell.cell_type != "code":
                continue
            try:
                ast.parse(without_magics(cell.source))
            except SyntaxError as error:
                faults.append(
                    Fault(path.name, f"cell {number}: {error.msg}", "Correct it.", error.lineno)
                )
            if cell.outputs:
                notices.append(
                    Fault(path.name, f"cell {number} stores outputs", "Clear before a commit.")
                )
    return faults, notices
