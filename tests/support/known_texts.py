"""The parts of a check as tests share them: what one has found is not looked for again.

A check of texts and notebooks takes a third of a second, and hundreds of tests make one of which
they have changed a single file. Parts are pure: one is asked again only where something that it
is given has changed.
"""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from civicbrief.metrics import data_check
from civicbrief.pipeline import check
from civicbrief.pipeline.inputs import Inputs
from civicbrief.pipeline.notebook_checks import NotebookReport
from civicbrief.style.theme import Theme
from civicbrief.text import reviews
from civicbrief.text.text_files import TextFiles

MOST = 20  # answers that are kept of a part
Key = Callable[..., Any]
_kept: list[list[tuple[Any, Any]]] = []


def share() -> None:
    """From now on, a check shares what other checks have found of the same inputs."""
    patch = pytest.MonkeyPatch()
    patch.setattr(check, "check_notebooks", copied(remembered(check.check_notebooks, _notebooks)))
    patch.setattr(check, "check_texts", remembered(check.check_texts, _passages))
    patch.setattr(reviews, "read_reviews", remembered(reviews.read_reviews, _reviews))
    parts = ("reached_keys", "check_terms", "check_identical", "check_quotations")
    for name in (*parts, "check_variables", "own_keys", "shown_keys"):
        patch.setattr(check, name, remembered(getattr(check, name)))
    for name in ("name_faults", "row_faults"):
        patch.setattr(data_check, name, remembered(getattr(data_check, name), _tables))


def forget() -> None:
    """Ask all parts again."""
    for answers in _kept:
        answers.clear()


def remembered(find: Callable[..., Any], key: Key = lambda *given: given) -> Callable[..., Any]:
    """Answers by what was given, or by what `key` takes of it; faults one by one are a list."""
    answers: list[tuple[Any, Any]] = []
    _kept.append(answers)

    def ask(*given: Any) -> Any:
        asked = key(*given)
        for known, found in answers:
            if known == asked:
                return found
        found = find(*given)
        found = found if isinstance(found, dict | list | NotebookReport) else list(found)
        answers.insert(0, (asked, found))
        del answers[MOST:]
        return found

    return ask


def copied(find: Callable[..., NotebookReport]) -> Callable[[Inputs], NotebookReport]:
    """A report that a check may add to."""

    def report(inputs: Inputs) -> NotebookReport:
        found = find(inputs)
        lists = {one.name: getattr(found, one.name) for one in fields(found)}
        return replace(found, **{n: [*each] for n, each in lists.items() if isinstance(each, list)})

    return report


def _notebooks(inputs: Inputs) -> Any:
    tests = inputs.project / "tests" / "test_own.py"
    return (
        tests.read_bytes() if tests.is_file() else None,
        {**inputs.notebooks},
        {**inputs.exercises},
        _files(inputs.texts, ".txt"),
    )


def _passages(
    files: TextFiles, names: Any, reached: Any, reachable: Any, theme: Theme, *own: Any
) -> Any:
    looks = [getattr(theme, one.name) for one in fields(theme)]
    return _files(files, ".ftl"), names, reached, reachable, looks, own


def _reviews(files: TextFiles) -> Any:
    return files.languages, files.get(reviews.FILE)


def _tables(tables: Any, *names: Any) -> Any:
    return tables.fingerprint, names


def _files(files: TextFiles, ending: str) -> Any:
    shown = {**files.given, **files.own}
    return files.languages, files.left, {n: raw for n, raw in shown.items() if n.endswith(ending)}
