"""The checks of notebooks, exercises among them: what is read here is parsed once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from civicbrief.core import former_names
from civicbrief.core.faults import Fault, InputError
from civicbrief.core.notebook_source import (
    Notebook,
    begins,
    line_in_file,
    not_python,
    without_magics,
)
from civicbrief.export import unprinted
from civicbrief.export.reading import NOTEBOOK
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.parameters import FILES, declared, one_of
from civicbrief.style.theme import Theme
from civicbrief.text.checks.number_words import words_list, words_of_number
from civicbrief.text.runs import digits
from civicbrief.text.text_files import TextFiles


@dataclass
class NotebookReport:
    """What a check has found in the notebooks.

    `sources` is the Python of each cell, with its notebook; `code` the syntax trees of the cells
    of a build's notebooks; `whole` is whether all of it could be read.
    """

    whole: bool = True
    faults: list[Fault] = field(default_factory=list)
    notices: list[Fault] = field(default_factory=list)
    sources: list[tuple[Notebook, str]] = field(default_factory=list)
    code: list[ast.Module] = field(default_factory=list)


def check_notebooks(inputs: Inputs) -> NotebookReport:
    """Every fault and notice of the notebooks, in the order of the files."""
    report = NotebookReport()
    tests = inputs.project / "tests" / "test_own.py"
    if tests.is_file():  # a build does without it
        source = tests.read_text(encoding="utf-8", errors="replace")
        report.notices += former_names.former_names(f"tests/{tests.name}", source)
    files = {**dict.fromkeys(FILES), **inputs.notebooks}
    exercises = {name: raw for name, raw in inputs.exercises.items() if name not in files}
    for name, content in {**files, **exercises}.items():
        try:
            notebook = one_of(name, content)
        except InputError as error:
            if name in files:  # civicbrief exercise reports the others
                report.faults += error.faults
                report.whole = False
            continue
        cells = (cell.source for cell in notebook.cells if cell.cell_type == "code")
        report.sources += [(notebook, without_magics(source)) for source in cells]
        if name in FILES:
            try:
                declared(notebook)
            except InputError as error:
                report.faults += error.faults
                report.whole = False
        if name in files:
            _check_cells(notebook, inputs.texts, report)
        if name == f"{NOTEBOOK}.ipynb":
            report.notices += unprinted.certain(notebook).values()
    older = [
        fault
        for notebook, source in report.sources
        for fault in former_names.former_names(notebook.file, source, notebook.text)
    ]
    report.faults = list(dict.fromkeys([*older, *report.faults]))
    report.whole = report.whole and not older
    return report


def sign_notices(report: NotebookReport, theme: Theme) -> Iterator[Fault]:
    """Characters that the fonts lack in strings of notebook 3, which a figure may print."""
    for notebook, source in report.sources:
        if notebook.file != f"{NOTEBOOK}.ipynb" or source.isascii():
            continue
        try:
            nodes = [one for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Constant)]
        except SyntaxError:  # a fault of its own
            continue
        for node in nodes:
            text = node.value
            if isinstance(text, str) and (problem := theme.lacking(text)):
                row = line_in_file(notebook.text, source.splitlines()[node.lineno - 1])
                yield Fault(notebook.file, problem, theme.instead(text), row, value=text)


def _check_cells(notebook: Notebook, texts: TextFiles, report: NotebookReport) -> None:
    """Check the cells of one notebook, and keep their code."""
    name = notebook.file
    if name in FILES and any(cell.get("outputs") for cell in notebook.cells):
        command = f"jupyter nbconvert --clear-output notebooks/{name}"
        remedy = f"Clear them before a commit: {command}"
        report.notices.append(Fault(name, "the notebook stores outputs", remedy))
    for number, cell in enumerate(notebook.cells, start=1):
        if cell.cell_type == "markdown" and name in FILES:
            report.faults += _typed_numbers(notebook, number, cell.source, texts)
        if cell.cell_type != "code":
            continue
        try:
            report.code.append(ast.parse(without_magics(cell.source)))
        except SyntaxError as error:
            report.faults.append(not_python(notebook, number, error))
            report.whole = False


def _typed_numbers(notebook: Notebook, number: int, text: str, texts: TextFiles) -> Iterator[Fault]:
    """Digits and words of number in a cell of text, each with its line in the file."""
    lists = [texts.text(words_list(language)) or "" for language in texts.languages]
    for line in text.splitlines():
        words = [word for listed in lists for word in words_of_number(line, listed)]
        for kind, found in (("digit", digits(line)), ("word of number or share", words)):
            if found:
                problem = f"cell {number}: a typed {kind}: {' '.join(found)}"
                remedy = "Say it without a number: figures stand in the passages."
                row = line_in_file(notebook.text, line)
                told = begins(f"cell {number}", text.lstrip("# \n"))  # a heading says most
                yield Fault(notebook.file, problem, remedy, row, details=told)
